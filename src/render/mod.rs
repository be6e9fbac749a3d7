//! Views of one report: text, HTML and Markdown for people, JSON for programs. They return text; `Env` writes it.

mod block;
mod citations;
pub mod compare;
pub mod condition;
mod cost;
pub mod data;
pub mod dates;
mod deadlines;
mod document;
pub mod error;
pub mod faults;
mod helpers;
pub mod html;
pub mod ics;
pub mod json;
mod json_days;
mod json_options;
mod json_pairs;
mod known;
mod left;
pub mod letter;
pub mod markdown;
mod message;
mod options;
mod own;
#[cfg(feature = "proof")]
pub mod packet;
pub mod research;
pub mod rules;
mod summary;
mod sure;
pub mod text;
mod verdict;

pub use block::Depth;
pub use message::Texts;
#[cfg(feature = "cli")]
pub(crate) use message::option_words;
pub(crate) use message::{answer_words, date_words};
pub use own::own_line;

use crate::book::RuleBook;
use crate::localizer::{Localizer, Variable};
use crate::report::Report;
use text::Look;

/// The report as text: one page, or everything where the look is full.
pub fn text(report: &Report<'_>, localizer: &Localizer, look: Look) -> String {
    let depth = if look.full { Depth::Whole } else { Depth::Page };
    text::paint(&document::of_report(report, localizer, depth, look), look)
}

/// A part of the whole report.
pub struct Part {
    /// Its heading.
    pub name: String,
    /// How many points, questions or pictures it has.
    pub count: usize,
    /// It, painted.
    pub text: String,
}

/// The parts of the whole report that stand behind its page.
pub fn parts(report: &Report<'_>, localizer: &Localizer, look: Look) -> Vec<Part> {
    let look = Look { full: true, ..look };
    text::parts(document::of_report(report, localizer, Depth::Whole, look), look)
}

/// The words of the glossary that stand in these texts, each with what it means.
pub(crate) fn words_in(book: &RuleBook, localizer: &Localizer, texts: &[&str]) -> Vec<String> {
    let stands = |form: &String| texts.iter().any(|text| html::place(text, form).is_some());
    let terms = document::terms(book, localizer).into_iter().filter(|term| term.forms.iter().any(stands));
    let told = terms.map(|term| {
        let named = [("name", Variable::Text(&term.name)), ("meaning", Variable::Text(&term.meaning))];
        localizer.text("prompt-word", &named)
    });
    told.collect()
}

/// The report as one HTML file that loads nothing from elsewhere.
pub fn html(report: &Report<'_>, localizer: &Localizer, depth: Depth) -> String {
    html::paint(&document::of_report(report, localizer, depth, Look::default()))
}

/// The report as Markdown.
pub fn markdown(report: &Report<'_>, localizer: &Localizer, depth: Depth) -> String {
    markdown::paint(&document::of_report(report, localizer, depth, Look::default()))
}
