//! The words of a question with their meaning, for the help of the interview.

use super::document::terms;
use super::html::place;
use crate::book::RuleBook;
use crate::localizer::{Localizer, Variable};

/// The words of the glossary that stand in these texts, each with what it means.
pub(crate) fn words_in(book: &RuleBook, localizer: &Localizer, texts: &[&str]) -> Vec<String> {
    let stands = |form: &String| texts.iter().any(|text| place(text, form).is_some());
    let known = terms(book, localizer).into_iter().filter(|term| term.forms.iter().any(stands));
    let told = known.map(|term| {
        let named = [("name", Variable::Text(&term.name)), ("meaning", Variable::Text(&term.meaning))];
        localizer.text("prompt-word", &named)
    });
    told.collect()
}
