//! The report as a document to hand out, before it becomes HTML or Markdown: plain texts in blocks, nothing escaped.

mod compared;
mod ending;
mod findings;
mod first_page;
mod grid;
mod pictures;
mod questions;

pub(super) use compared::compared;

use super::citations::Citations;
use super::message::Texts;
use super::summary;
use crate::localizer::Localizer;
use crate::report::Report;
use crate::term::{Category, Citation, Locale, Severity, Verdict};

/// A document of one language.
pub(super) struct Sheet {
    pub(super) locale: Locale,
    /// What it is called.
    pub(super) title: String,
    /// The day for which it holds, in words.
    pub(super) date: String,
    /// Its parts, in the order of reading.
    pub(super) blocks: Vec<Block>,
    /// Words to explain where they first stand, with the words that stand for them.
    pub(super) glossary: Vec<Term>,
    /// Words of the printed form.
    pub(super) words: Words,
}

/// Fixed words that a printer needs.
pub(super) struct Words {
    pub(super) yes: String,
    pub(super) vague: String,
    pub(super) no: String,
    pub(super) told: String,
    pub(super) answer: String,
    pub(super) matters: String,
    pub(super) row: String,
    pub(super) contents: String,
}

/// A part of a document.
pub(super) enum Block {
    /// A section begins; `new_page` on paper.
    Section { id: &'static str, heading: String, new_page: bool },
    /// A heading inside a section.
    Part(String),
    /// Running text.
    Prose(String),
    /// The result, in a frame.
    Result { text: String, warning: Option<String>, verdict: Verdict },
    /// A list.
    Points { items: Vec<String>, numbered: bool },
    /// Points of one line each, with what to do about them.
    Brief(Vec<Brief>),
    /// One point that must not be cut by the end of a page.
    Card(Card),
    /// One question with boxes and room to write.
    Ask(Ask),
    /// Options or plans side by side.
    Grid(Grid),
    /// A picture with its text.
    Figure(Figure),
    /// The words of the glossary, all of them.
    Glossary,
    /// The numbered sources.
    Sources(Vec<(String, Option<String>)>),
}

/// A titled point.
pub(super) struct Card {
    /// The severity word, where it weighs something.
    pub(super) label: Option<(Severity, String)>,
    pub(super) title: String,
    /// Paragraphs.
    pub(super) texts: Vec<String>,
}

/// A point in one line: how much it weighs, what it is, what to do.
pub(super) struct Brief {
    pub(super) label: String,
    pub(super) severity: Severity,
    pub(super) title: String,
    pub(super) deed: String,
}

/// A question to take along.
pub(super) struct Ask {
    pub(super) id: String,
    pub(super) number: usize,
    pub(super) text: String,
    /// Why, where it was told.
    pub(super) why: Option<String>,
    /// The boxes to tick; none where only words will do.
    pub(super) boxes: Boxes,
    /// Lines to write on.
    pub(super) lines: usize,
}

/// The boxes of a question.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Boxes {
    /// Told clearly, vaguely, not.
    Told,
    /// Yes or no.
    YesNo,
}

/// Columns side by side.
pub(super) struct Grid {
    pub(super) caption: String,
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Row>,
}

/// One row of a grid.
pub(super) struct Row {
    pub(super) name: String,
    /// Whether it touches what matters to the person.
    pub(super) marked: bool,
    pub(super) cells: Vec<String>,
}

/// A picture; every number in it stands in `words` too.
pub(super) struct Figure {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) words: Vec<String>,
    pub(super) drawing: Drawing,
}

/// What is drawn.
pub(super) enum Drawing {
    /// Spans and a day to judge, in days; the hoped-for day where it is known.
    Timeline { rows: Vec<Span>, last: i64, hoped: Option<i64>, weeks: String },
    /// Sums: name, lower end, upper end, in words.
    Bars(Vec<Bar>),
    /// Name, the three cells, the level in words.
    Evidence { rows: Vec<(String, Option<[bool; 3]>, String)>, heads: [String; 3] },
}

/// When a change is reported for a goal by a route.
pub(super) struct Span {
    pub(super) name: String,
    pub(super) onset: Option<[i64; 2]>,
    pub(super) judge: Option<i64>,
}

/// A sum of money.
pub(super) struct Bar {
    pub(super) name: String,
    pub(super) low: i64,
    pub(super) high: i64,
    pub(super) words: String,
}

/// A word of the glossary.
pub(super) struct Term {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) forms: Vec<String>,
    pub(super) meaning: String,
}

/// What is being written.
struct Writer<'r> {
    texts: Texts<'r>,
    cited: Citations,
    blocks: Vec<Block>,
}

/// The sheet of one report.
pub(super) fn of_report(report: &Report<'_>, localizer: &Localizer) -> Sheet {
    let mut writer =
        Writer { texts: Texts { localizer, report }, cited: Citations::default(), blocks: Vec::new() };
    first_page::write(&mut writer);
    first_page::in_full(&mut writer);
    questions::for_the_clinic(&mut writer);
    questions::sure(&mut writer);
    grid::write(&mut writer);
    findings::section(&mut writer, "no-effect", Category::NoEffectCause, "heading-no_effect");
    findings::counted(&mut writer, "offer", Category::RedFlag, "heading-offer");
    findings::counted(&mut writer, "beliefs", Category::Belief, "heading-belief");
    findings::expectations(&mut writer);
    pictures::timeline(&mut writer);
    findings::section(&mut writer, "harm", Category::Risk, "heading-risk");
    pictures::cost(&mut writer);
    findings::section(&mut writer, "alternatives", Category::Alternative, "heading-alternative");
    findings::section(&mut writer, "next", Category::NextStep, "heading-next_step");
    findings::section(&mut writer, "rules", Category::Evidence, "heading-evidence");
    ending::write(&mut writer);
    let date = writer.texts.date(report.as_of);
    sheet(report.book, localizer, localizer.word("report-title"), date, writer.blocks)
}

fn sheet(
    book: &crate::book::RuleBook,
    localizer: &Localizer,
    title: String,
    date: String,
    blocks: Vec<Block>,
) -> Sheet {
    let word = |id: &str| localizer.word(id);
    Sheet {
        locale: localizer.locale(),
        title,
        date,
        blocks,
        glossary: ending::terms(book, localizer),
        words: Words {
            yes: word("sheet-yes"),
            vague: word("sheet-vague"),
            no: word("sheet-no"),
            told: word("sheet-told"),
            answer: word("sheet-answer"),
            matters: word("sheet-matters"),
            row: word("sheet-row"),
            contents: word("sheet-contents"),
        },
    }
}

impl Writer<'_> {
    fn word(&self, id: &str) -> String {
        self.texts.localizer.word(id)
    }

    fn section(&mut self, id: &'static str, heading: String) {
        self.blocks.push(Block::Section { id, heading, new_page: false });
    }

    fn prose(&mut self, text: String) {
        self.blocks.push(Block::Prose(text));
    }

    fn points(&mut self, items: Vec<String>) {
        if !items.is_empty() {
            self.blocks.push(Block::Points { items, numbered: false });
        }
    }

    /// A text with the numbers of its sources.
    fn with_sources(&mut self, text: &str, sources: &[Citation]) -> String {
        if sources.is_empty() {
            return text.to_owned();
        }
        // A space that holds together is for the terminal; a sheet would show it as a hidden character.
        let numbers = self.cited.cite(&self.texts, sources).replace('\u{a0}', " ");
        let gap = if self.texts.localizer.locale() == Locale::Ja { "" } else { " " };
        format!("{text}{gap}{numbers}")
    }

    fn listed(&self, things: &[String]) -> String {
        summary::listed(&self.texts, things)
    }
}
