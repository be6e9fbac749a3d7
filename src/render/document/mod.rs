//! The report as a document: which blocks it has, in which order, at which depth. Whoever paints it comes later.

mod compared;
mod ending;
mod explained;
mod findings;
mod grid;
mod page;
mod pictures;
mod questions;

pub(super) use compared::compared;
#[cfg(feature = "cli")]
pub(super) use ending::terms;

use super::block::{Block, Depth, Document, Place, Words};
use super::citations::Citations;
use super::message::Texts;
use super::text::Look;
use crate::localizer::{Localizer, Variable};
use crate::report::Report;
use crate::term::{Category, Citation, Verdict};

/// What is being written.
struct Writer<'r> {
    texts: Texts<'r>,
    cited: Citations,
    blocks: Vec<Block>,
    depth: Depth,
    look: Look,
}

/// The document of one report. What has room on its page is measured on a page of this look.
pub(super) fn of_report(report: &Report<'_>, localizer: &Localizer, depth: Depth, look: Look) -> Document {
    let localizer = &report.spoken(localizer);
    let blocks = page::fitting(&Texts { localizer, report }, depth, look);
    let mut writer =
        Writer { texts: Texts { localizer, report }, cited: Citations::default(), blocks, depth, look };
    let stopped = report.verdict == Verdict::Stop;
    if depth != Depth::Page {
        questions::for_the_doctor(&mut writer);
        if !stopped {
            questions::for_the_clinic(&mut writer);
        }
    }
    if depth == Depth::Whole {
        everything(&mut writer, stopped);
    }
    explained::write(&mut writer);
    if depth == Depth::Whole {
        ending::write(&mut writer);
    }
    let date = writer.texts.date(report.as_of);
    let title = localizer.word("report-title");
    let mut document = document(localizer, title, date, writer.blocks);
    if depth == Depth::Whole {
        document.glossary = ending::terms(report.book, localizer);
    }
    document
}

/// What stands behind the page and the questions. To somebody who must not have the treatment no course is planned.
fn everything(writer: &mut Writer<'_>, stopped: bool) {
    findings::grave(writer);
    findings::section(writer, "no-effect", Category::NoEffectCause, "heading-no_effect");
    findings::counted(writer, "offer", Category::RedFlag, "heading-offer");
    findings::counted(writer, "beliefs", Category::Belief, "heading-belief");
    findings::expectations(writer);
    if !stopped {
        pictures::timeline(writer);
    }
    findings::section(writer, "harm", Category::Risk, "heading-risk");
    pictures::cost(writer);
    findings::section(writer, "alternatives", Category::Alternative, "heading-alternative");
    grid::write(writer);
    questions::sure(writer);
    findings::section(writer, "next", Category::NextStep, "heading-next_step");
    findings::section(writer, "rules", Category::Evidence, "heading-evidence");
}

fn document(localizer: &Localizer, title: String, date: String, blocks: Vec<Block>) -> Document {
    let word = |id: &str| localizer.word(id);
    Document {
        locale: localizer.locale(),
        title,
        date,
        blocks,
        glossary: Vec::new(),
        words: Words {
            yes: word("sheet-yes"),
            vague: word("sheet-vague"),
            no: word("sheet-no"),
            told: word("sheet-told"),
            answer: word("sheet-answer"),
            matters: word("sheet-matters"),
            row: word("sheet-row"),
            contents: word("sheet-contents"),
            lost: word("sheet-lost"),
            label: [word("label-opens"), word("label-closes")],
            colon: word("label-colon"),
        },
    }
}

impl Writer<'_> {
    fn word(&self, id: &str) -> String {
        self.texts.localizer.word(id)
    }

    fn counted(&self, id: &str, name: &str, count: usize) -> String {
        let count = Variable::count(count);
        self.texts.localizer.text(id, &[(name, count)])
    }

    fn section(&mut self, id: &'static str, heading: String) {
        self.blocks.push(Block::Section { id, heading, place: Place::After });
    }

    fn prose(&mut self, text: String) {
        self.blocks.push(Block::Prose(text));
    }

    fn points(&mut self, items: Vec<String>) {
        if !items.is_empty() {
            self.blocks.push(Block::Points { items, numbered: false });
        }
    }

    /// A text with the numbers of its sources, where the sources are printed.
    fn with_sources(&mut self, text: &str, sources: &[Citation]) -> String {
        if sources.is_empty() || self.depth != Depth::Whole {
            return text.to_owned();
        }
        let numbers = self.cited.cite(&self.texts, sources);
        self.texts.localizer.sentences(&[text, &numbers])
    }
}
