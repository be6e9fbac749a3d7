//! How the words of the prompts come in: a phrase with its slots becomes a text.

use super::phrases::Phrase;
use jiff::civil::Date;

/// What stands in a slot of a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot<'a> {
    /// Words.
    Text(&'a str),
    /// A number, which the language groups.
    Number(i64),
    /// A day, which the language writes.
    Day(Date),
}

/// The words of one language. Any closure from a phrase to its text will do.
pub trait Phrases {
    /// The text of the phrase, its slots filled.
    fn phrase(&self, phrase: &Phrase<'_>) -> String;
}

impl<F: Fn(&Phrase<'_>) -> String> Phrases for F {
    fn phrase(&self, phrase: &Phrase<'_>) -> String {
        self(phrase)
    }
}
