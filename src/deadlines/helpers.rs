//! Whom to call: those of the book who are there for this person, the most urgent first.

use crate::answers::AnswerFacts;
use crate::book::{Helper, RuleBook};
use crate::condition::Truth;

/// The helpers for one person, in the order of the book.
pub fn helpers<'b>(book: &'b RuleBook, facts: &AnswerFacts<'b>) -> Vec<&'b Helper> {
    book.helpers.iter().filter(|helper| helper.when.truth(facts) == Truth::True).collect()
}
