//! Views of one report: text, HTML and Markdown for people, JSON for programs. They return text; `Env` writes it.

mod block;
mod citations;
pub mod compare;
pub mod condition;
mod cost;
mod csv;
pub mod data;
pub mod dates;
mod deadlines;
mod document;
pub mod error;
pub mod faults;
#[cfg(feature = "cli")]
mod glossed;
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
pub mod questions;
pub mod research;
pub mod rules;
mod summary;
mod sure;
pub mod text;
mod verdict;

pub use block::Depth;
#[cfg(feature = "cli")]
pub(crate) use glossed::words_in;
pub use message::Texts;
#[cfg(feature = "cli")]
pub(crate) use message::option_words;
#[cfg(feature = "cli")]
pub(crate) use message::told_apart;
pub(crate) use message::{answer_words, date_words};
pub use own::{other_form, own_line};

use crate::localizer::Localizer;
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

/// The report as one HTML file that loads nothing from elsewhere.
pub fn html(report: &Report<'_>, localizer: &Localizer, depth: Depth) -> String {
    html::paint(&document::of_report(report, localizer, depth, Look::default()))
}

/// The report as Markdown.
pub fn markdown(report: &Report<'_>, localizer: &Localizer, depth: Depth) -> String {
    markdown::paint(&document::of_report(report, localizer, depth, Look::default()))
}
