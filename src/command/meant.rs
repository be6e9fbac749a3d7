//! What a word that is no id was probably meant for: a label or an everyday name, in any language of the program.

use super::Session;
use crate::answers::{Fault, FaultKind, TOLD_IN_FULL};
use crate::book::{EverydayNames, Question};
use crate::error::Error;
use crate::localizer::Localizer;
use crate::term::folded;

/// Adds to faults with an unknown id what it may have been meant for; two or more where the word does not tell.
pub(super) fn suggest(session: &Session, faults: &mut [Fault]) -> Result<(), Error> {
    let is_unknown =
        |fault: &&mut Fault| matches!(fault.kind, FaultKind::UnknownOption | FaultKind::UnknownId);
    let mut unknown = faults.iter_mut().take(TOLD_IN_FULL).filter(is_unknown).peekable();
    if unknown.peek().is_none() {
        return Ok(());
    }
    let languages = session.languages()?;
    let localizers: Vec<&Localizer> = std::iter::once(languages.own()).chain(languages.others()).collect();
    let names = EverydayNames::embedded()?;
    let questions = session.book.questionnaire.questions();
    for fault in unknown {
        let wanted = folded(fault.details().found.as_deref().unwrap_or_default());
        let pointer = fault.details().pointer.as_deref();
        let id = pointer.and_then(|pointer| pointer.split('/').nth(1)).unwrap_or_default();
        let meant: Vec<String> = match fault.kind {
            FaultKind::UnknownId => questions
                .iter()
                .filter(|question| is_called(&localizers, question, "short", &wanted))
                .map(|question| question.id.clone())
                .collect(),
            _ => session
                .book
                .questionnaire
                .question(id)
                .map_or_else(Vec::new, |question| options(&localizers, &names, question, &wanted)),
        };
        fault.suggest(meant);
    }
    Ok(())
}

/// The options of a question that a word is the label or a name of.
fn options(
    localizers: &[&Localizer],
    names: &EverydayNames,
    question: &Question,
    wanted: &str,
) -> Vec<String> {
    let ids = question.kind.options();
    let names = names.places(question, ids);
    let is_meant = |(place, option): &(usize, &String)| {
        is_called(localizers, question, &format!("opt-{option}"), wanted)
            || names.iter().any(|(name, places)| places.contains(place) && folded(name) == wanted)
    };
    ids.iter().enumerate().filter(is_meant).map(|(_, option)| option.clone()).collect()
}

/// Whether a text of a question is these letters, as a whole or up to what it adds in brackets.
fn is_called(localizers: &[&Localizer], question: &Question, attribute: &str, wanted: &str) -> bool {
    let id = format!("q-{}", question.id);
    localizers.iter().any(|localizer| {
        let label = localizer.attribute(&id, attribute, &[]);
        let short = label.split(['(', '（']).next().unwrap_or_default();
        !wanted.is_empty() && (folded(&label) == wanted || folded(short) == wanted)
    })
}
