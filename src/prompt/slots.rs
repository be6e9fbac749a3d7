//! How the words of the prompts come in: a phrase with its slots becomes a text.

use super::number::Unread;
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

impl Phrase<'_> {
    /// What stands in its slots, by name.
    pub fn slots(&self) -> Vec<(&'static str, Slot<'_>)> {
        use Slot::{Number, Text};
        let count = |number: usize| Number(i64::try_from(number).unwrap_or(i64::MAX));
        let yes = |holds| Text(if holds { "yes" } else { "no" });
        match *self {
            Self::KeyPages { page, pages } => vec![("page", count(page)), ("pages", count(pages))],
            Self::WithUnit { value, unit } | Self::ReadBack { value, unit } => {
                vec![("value", Number(value)), ("unit", Text(unit))]
            }
            Self::OneOf { typed, lines } => vec![("typed", Text(typed)), ("lines", Text(lines))],
            Self::Named { name, several } => vec![("name", Text(name)), ("several", yes(several))],
            Self::KeysTable { answers } => vec![("answers", Text(answers))],
            Self::LineTable { count: all, answers } => {
                vec![("count", count(all)), ("answers", Text(answers))]
            }
            Self::NoDay { typed }
            | Self::NoTable { typed }
            | Self::Finding { typed }
            | Self::NothingFits { typed } => {
                vec![("typed", Text(typed))]
            }
            Self::Marked { chosen, at_most } => {
                let most = count(at_most.unwrap_or_default());
                vec![("chosen", count(chosen)), ("limited", yes(at_most.is_some())), ("most", most)]
            }
            Self::Unmarked { labels } => vec![("labels", Text(labels))],
            Self::Day { day } | Self::ReadBackDay { day } => vec![("date", Slot::Day(day))],
            Self::Alone { label } => vec![("label", Text(label))],
            Self::TooMany { at_most, chosen } => vec![("most", count(at_most)), ("chosen", count(chosen))],
            Self::Refused { fault: Unread::TwoReadings([first, second]), unit, .. } => {
                vec![("first", Number(first)), ("second", Number(second)), ("unit", Text(unit))]
            }
            Self::Refused { typed, range, unit, .. } => {
                std::iter::once(("typed", Text(typed))).chain(within(range, unit)).collect()
            }
            Self::LineOne { count: all } | Self::LineMany { count: all } => vec![("count", count(all))],
            Self::LineNumber { range, unit } => within(range, unit).to_vec(),
            Self::LineEarlier { answer, optional } => {
                vec![("answer", Text(answer)), ("optional", yes(optional))]
            }
            Self::LineChosen { answer } => vec![("answer", Text(answer))],
            Self::NotAnOption { typed, count: all } => vec![("typed", Text(typed)), ("count", count(all))],
            _ => Vec::new(),
        }
    }
}

/// From which number to which, and of what.
fn within([low, high]: [i64; 2], unit: &str) -> [(&'static str, Slot<'_>); 3] {
    [("low", Slot::Number(low)), ("high", Slot::Number(high)), ("unit", Slot::Text(unit))]
}
