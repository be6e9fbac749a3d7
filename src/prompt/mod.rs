//! Asking one question: at a rich terminal, or by numbered lines.

mod amount;
mod block;
mod choice;
mod choosing;
pub mod date;
mod draft;
mod editor;
mod finder;
mod keys;
mod layout;
mod line;
mod list;
mod named;
pub mod number;
mod one_key;
mod phrases;
mod pick;
mod rich;
mod slots;
mod table;
mod window;

pub use line::Line;
pub use named::Named;
pub use phrases::Phrase;
pub use rich::Rich;
pub use slots::{Phrases, Slot};

use jiff::civil::Date;
use std::io;

/// The option for what somebody would rather not say.
const UNDISCLOSED: &str = "undisclosed";

/// What is put before the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Where in the interview, such as `質問 16／最大 55`.
    pub progress: String,
    /// The section's title.
    pub section: String,
    /// The question.
    pub label: String,
    /// Why it is asked and how to answer.
    pub help: String,
    /// What may be answered.
    pub field: Field,
    /// Whether there is an earlier question to go back to.
    pub can_go_back: bool,
    /// Whether it may be left open.
    pub optional: bool,
    /// Whether it is about the body: then nothing is chosen until the person chooses.
    pub bodily: bool,
    /// The words of the glossary that stand in its texts, with what they mean; shown with the help.
    pub words: Vec<String>,
    /// What people call the options.
    pub names: Vec<Named>,
}

impl Ask {
    /// What to do next; nothing about the person.
    pub fn menu(ids: &[&str], labels: Vec<String>) -> Self {
        let ids = ids.iter().map(|id| (*id).to_owned()).collect();
        let [progress, section, label, help] = [const { String::new() }; 4];
        let field = Field::One { ids, labels, chosen: None };
        let (can_go_back, optional, bodily) = (false, false, false);
        let (words, names) = (Vec::new(), Vec::new());
        Self { progress, section, label, help, field, can_go_back, optional, bodily, words, names }
    }

    /// Why it is asked and how to answer, then its words of the glossary.
    pub(crate) fn explained(&self) -> String {
        let lines = [&self.help].into_iter().chain(&self.words).filter(|line| !line.is_empty());
        lines.map(String::as_str).collect::<Vec<_>>().join("\n")
    }

    /// Whether Enter alone leaves it open. About the body nothing is left open without a word: that takes a `-`.
    pub(crate) fn skips_by_enter(&self) -> bool {
        self.optional && !self.bodily
    }

    /// Whether it is offered to leave it open. Where an option says that the person would rather not say, there is no
    /// second way to say it.
    pub(crate) fn offers_to_leave(&self) -> bool {
        let declines =
            matches!(&self.field, Field::One { ids, .. } if ids.iter().any(|id| id == UNDISCLOSED));
        self.optional && !declines
    }

    /// What is said where nothing was typed and that is no answer.
    pub(crate) fn nothing(&self) -> Phrase<'static> {
        if self.offers_to_leave() { Phrase::LeaveOpen } else { Phrase::NothingTyped }
    }

    /// Whether it asks what to do next.
    pub(crate) fn is_menu(&self) -> bool {
        self.progress.is_empty()
    }
}

/// What may be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field {
    /// One of these.
    One {
        /// Ids, which line mode takes as well as numbers.
        ids: Vec<String>,
        /// Labels.
        labels: Vec<String>,
        /// The earlier answer.
        chosen: Option<usize>,
    },
    /// Some of these.
    Many {
        /// Ids, which line mode takes as well as numbers.
        ids: Vec<String>,
        /// Labels.
        labels: Vec<String>,
        /// The earlier answer.
        chosen: Vec<usize>,
        /// Positions that stand beside no other.
        alone: Vec<usize>,
        /// How many may be chosen.
        at_most: Option<usize>,
    },
    /// A whole number.
    Number {
        /// Smallest and largest.
        range: [i64; 2],
        /// Such as 円.
        unit: String,
        /// What it counts, such as `jpy`: people write that in many ways.
        counts: String,
        /// The earlier answer.
        given: Option<i64>,
    },
    /// A calendar day.
    Date {
        /// The earlier answer.
        given: Option<Date>,
    },
    /// One of the same few answers, or none, to each of these lines.
    Table {
        /// The lines, short.
        labels: Vec<String>,
        /// The lines in full.
        details: Vec<String>,
        /// What tells the answers apart, line by line; empty where nothing does.
        notes: Vec<String>,
        /// Ids of the answers.
        ids: Vec<String>,
        /// Their words.
        answers: Vec<String>,
        /// The word for no answer.
        unset: String,
        /// The earlier answers.
        chosen: Vec<Option<usize>>,
    },
}

/// What the person did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// Chose this position.
    One(usize),
    /// Chose these positions, in order.
    Many(Vec<usize>),
    /// Gave this number.
    Number(i64),
    /// Gave this day.
    Date(Date),
    /// Gave these answers, one a line.
    Table(Vec<Option<usize>>),
    /// Left the question open.
    Skip,
    /// Wants to stop.
    Stop,
    /// Wants the question before.
    Back,
}

/// A way of asking. End of input is the error `UnexpectedEof`, an interrupt `Interrupted`; neither is ever an answer.
pub trait Prompter {
    /// Shows text that asks nothing.
    ///
    /// # Errors
    /// When the terminal cannot be written to.
    fn say(&mut self, text: &str) -> io::Result<()>;

    /// Asks until there is a valid reply.
    ///
    /// # Errors
    /// End of input, interrupt, or a terminal that cannot be used.
    fn ask(&mut self, ask: &Ask) -> io::Result<Reply>;

    /// Takes text as it is typed or pasted: one line, or all up to a line with nothing but a full stop or the end of input.
    ///
    /// # Errors
    /// End of input before one line, an interrupt, or a way of asking that takes no text.
    fn text(&mut self, says: &str, one_line: bool) -> io::Result<String> {
        let _ = (says, one_line);
        Err(io::ErrorKind::UnexpectedEof.into())
    }
}
