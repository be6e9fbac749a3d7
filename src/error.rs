//! Why the program stops. Language enters later: an error carries a message id and its variables.

use crate::term::words;
use std::fmt;

words! {
    /// The kind of an error gives the exit status.
    ErrorKind {
        /// Something could not be read or written.
        Io = "io",
        /// The command line asks for something that does not exist.
        Usage = "usage",
        /// The answers or the rules are bad.
        Data = "data",
        /// Ended by the person, or by the end of the input, in mid-interview.
        Interrupted = "interrupted",
    }
}

impl ErrorKind {
    /// The exit status of the contract.
    pub const fn exit_status(self) -> u8 {
        match self {
            Self::Io => 1,
            Self::Usage => 2,
            Self::Data => 65,
            Self::Interrupted => 130,
        }
    }
}

/// A text that is still without language: a message id with its variables, or a line that is the same in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// A message of the locale files.
    Message(&'static str, Vec<(&'static str, String)>),
    /// A technical line, for those who maintain rule books.
    Plain(String),
}

/// Why a command stops: its kind, the text, and a hint that stands on a line of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// Gives the exit status.
    pub kind: ErrorKind,
    /// What was wrong, and where.
    pub notice: Notice,
    /// What to do next.
    pub hint: Option<Notice>,
}

impl fmt::Display for Notice {
    /// For programmers; people read the text of the message.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(line) => f.write_str(line),
            Self::Message(id, variables) => {
                f.write_str(id)?;
                variables.iter().try_for_each(|(name, value)| write!(f, ", {name}: {value}"))
            }
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.notice.fmt(f)
    }
}

impl std::error::Error for Error {}

impl Error {
    /// An error with a message of the locale files.
    pub fn message(kind: ErrorKind, id: &'static str, variables: Vec<(&'static str, String)>) -> Self {
        Self { kind, notice: Notice::Message(id, variables), hint: None }
    }

    /// An error at a place in a file of a pack, by its name as it may be shown, with one more variable of its message.
    pub fn in_pack(
        id: &'static str,
        file: String,
        [line, column]: [usize; 2],
        more: (&'static str, String),
    ) -> Self {
        let place = [("file", file), ("line", line.to_string()), ("column", column.to_string())];
        Self::message(ErrorKind::Data, id, place.into_iter().chain([more]).collect())
    }

    /// An error in a rule book or locale: file, place and cause, the same in every language.
    pub fn plain(kind: ErrorKind, line: impl Into<String>) -> Self {
        Self { kind, notice: Notice::Plain(line.into()), hint: None }
    }

    /// What was wrong, then what to do next.
    pub fn notices(&self) -> impl Iterator<Item = &Notice> {
        std::iter::once(&self.notice).chain(&self.hint)
    }

    /// Adds what to do next.
    #[must_use]
    pub fn with_hint(mut self, id: &'static str, variables: Vec<(&'static str, String)>) -> Self {
        self.hint = Some(Notice::Message(id, variables));
        self
    }
}
