//! A document before anybody paints it: blocks of plain text, nothing escaped, nothing measured. Whoever paints it (text,
//! HTML, Markdown) knows these blocks and no report.

use crate::term::{Locale, Severity, Verdict};

/// How much of a report is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// One page: what the person came for.
    Page,
    /// The page, and a second one with the questions to take along.
    Sheet,
    /// Everything.
    Whole,
}

/// A document of one language.
pub(super) struct Document {
    pub(super) locale: Locale,
    /// What it is called.
    pub(super) title: String,
    /// The day for which it holds, in words.
    pub(super) date: String,
    /// Its parts, in the order of reading.
    pub(super) blocks: Vec<Block>,
    /// Words to explain where they first stand, with the words that stand for them.
    pub(super) glossary: Vec<Term>,
    /// Words and signs that a painter needs.
    pub(super) words: Words,
}

/// Fixed words and signs that a painter needs.
pub(super) struct Words {
    pub(super) yes: String,
    pub(super) vague: String,
    pub(super) no: String,
    pub(super) told: String,
    pub(super) answer: String,
    pub(super) matters: String,
    pub(super) row: String,
    pub(super) contents: String,
    /// That what is typed into a form is kept nowhere.
    pub(super) lost: String,
    /// Around a severity word that stands before a title.
    pub(super) label: [String; 2],
    /// Between a name and what is told of it.
    pub(super) colon: String,
}

/// A part of a document.
pub(super) enum Block {
    /// A section begins.
    Section { id: &'static str, heading: String, place: Place },
    /// A heading inside a section.
    Part(String),
    /// Running text.
    Prose(String),
    /// The result, in a frame.
    Result { label: String, text: String, warning: Option<String>, verdict: Verdict },
    /// A list.
    Points { items: Vec<String>, numbered: bool },
    /// Short texts, each behind a name.
    Entries(Vec<Entry>),
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
    /// Names of what is to be written in by hand.
    Blanks(Vec<String>),
    /// A line across.
    Rule,
    /// Room before what follows, where lines are counted.
    Gap,
}

impl Block {
    /// How many points it has to read.
    pub(super) fn count(&self) -> usize {
        match self {
            Self::Points { items, .. } => items.len(),
            Self::Entries(entries) => entries.len(),
            Self::Sources(sources) => sources.len(),
            Self::Grid(grid) => grid.rows.len(),
            Self::Card(_) | Self::Ask(_) | Self::Figure(_) => 1,
            _ => 0,
        }
    }
}

/// Where a section stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// On the page that everybody sees.
    Page,
    /// After it.
    After,
    /// After it, and on paper on a page of its own.
    NewPage,
}

/// A short text behind a name.
pub(super) struct Entry {
    pub(super) label: String,
    /// How much it weighs, where the name is a severity word.
    pub(super) severity: Option<Severity>,
    pub(super) text: String,
}

/// A titled point.
pub(super) struct Card {
    /// The severity word, where it weighs something.
    pub(super) label: Option<(Severity, String)>,
    pub(super) title: String,
    /// Paragraphs.
    pub(super) texts: Vec<String>,
}

/// A question to take along.
pub(super) struct Ask {
    pub(super) id: String,
    pub(super) number: usize,
    pub(super) text: String,
    /// Why, what a good answer shows, what is a way round it: what of these is told.
    pub(super) notes: Vec<String>,
    /// The boxes to tick.
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
    /// The whole names of the columns, for a page wide enough for a table; none where it is read row by row.
    pub(super) heads: Vec<String>,
    pub(super) rows: Vec<Row>,
}

/// One row of a grid.
pub(super) struct Row {
    pub(super) name: String,
    /// Whether it touches what matters to the person.
    pub(super) marked: bool,
    pub(super) cells: Vec<String>,
}

/// A picture; every number in it stands in `words` too, or in the words of the drawing.
pub(super) struct Figure {
    pub(super) id: String,
    pub(super) title: String,
    /// What its shapes mean; the second where it is drawn from signs.
    pub(super) legends: Option<[String; 2]>,
    pub(super) words: Vec<String>,
    pub(super) drawing: Drawing,
}

impl Figure {
    /// The picture without the picture.
    pub(super) fn told(&self, colon: &str) -> Vec<String> {
        let mut told: Vec<String> = match &self.drawing {
            Drawing::Timeline { .. } | Drawing::People(_) => Vec::new(),
            Drawing::Bars(bars) => {
                bars.iter().map(|bar| format!("{}{colon}{}", bar.name, bar.words)).collect()
            }
            Drawing::Evidence { rows, .. } => {
                rows.iter().map(|row| format!("{}{colon}{}", row.name, row.level)).collect()
            }
        };
        told.extend(self.words.iter().cloned());
        told
    }
}

/// What is drawn.
pub(super) enum Drawing {
    /// Spans and a day to judge, in days; the hoped-for day where it is known.
    Timeline { rows: Vec<Span>, last: i64, hoped: Option<i64>, end: String },
    /// Sums: name, lower end, upper end, in words.
    Bars(Vec<Bar>),
    /// Options by the same three questions, and the heads of the three.
    Evidence { rows: Vec<Tested>, heads: [String; 3] },
    /// Two groups of 100 people side by side.
    People([Hundred; 2]),
}

/// How far an option was put to the test.
pub(super) struct Tested {
    pub(super) name: String,
    /// Tried in people, compared, enough people; nothing where these make no sense.
    pub(super) cells: Option<[Mark; 3]>,
    /// The level in words.
    pub(super) level: String,
}

/// What stands for one of the three questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Yes,
    No,
    /// Compared, and no clear difference was seen: not to be read as a yes.
    NoDifference,
}

/// 100 people.
pub(super) struct Hundred {
    /// Who they are, and to how many of them it happened.
    pub(super) head: String,
    /// To how many of them it happened.
    pub(super) count: u8,
}

/// People of a group that stand side by side in a row.
pub(super) const ABREAST: u8 = 10;

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
