//! What a word that is no id was probably meant for: a label or an everyday name, in any language of the program.

use super::Session;
use crate::answers::{self, TOLD_IN_FULL};
use crate::book::{EverydayNames, Question};
use crate::error::Error;
use crate::exchange::{self, Faults};
use crate::localizer::Localizer;
use crate::term::folded;

/// The words of the program by which something may be called.
struct Words<'s> {
    questions: &'s [Question],
    localizers: Vec<&'s Localizer>,
    names: &'s EverydayNames,
}

/// What is no id.
enum Unknown {
    Question,
    /// An option of this question.
    Option(String),
}

/// Faults, those of an unknown id with what it may have been meant for; two or more where the word does not tell.
pub(super) fn suggested(session: &Session, mut faults: Faults) -> Result<Faults, Error> {
    let of_json = |fault: &answers::Fault| match fault.kind {
        answers::FaultKind::UnknownId => Some(Unknown::Question),
        answers::FaultKind::UnknownOption => {
            let pointer = fault.details().pointer.as_deref().unwrap_or_default();
            Some(Unknown::Option(pointer.split('/').nth(1).unwrap_or_default().to_owned()))
        }
        _ => None,
    };
    let of_response = |fault: &exchange::Fault| match fault.kind {
        exchange::FaultKind::UnknownItem => Some(Unknown::Question),
        exchange::FaultKind::UnknownOption => Some(Unknown::Option(fault.details().link.clone()?)),
        _ => None,
    };
    let is_any = match &faults {
        Faults::Json(found) => found.iter().take(TOLD_IN_FULL).any(|fault| of_json(fault).is_some()),
        Faults::Response(found) => found.iter().take(TOLD_IN_FULL).any(|fault| of_response(fault).is_some()),
    };
    if !is_any {
        return Ok(faults);
    }
    let languages = session.languages()?;
    let words = Words {
        questions: session.book.questionnaire.questions(),
        localizers: languages.all().collect(),
        names: session.names()?,
    };
    match &mut faults {
        Faults::Json(found) => {
            for fault in found.iter_mut().take(TOLD_IN_FULL) {
                let Some(unknown) = of_json(fault) else { continue };
                fault.suggest(words.meant(&unknown, fault.details().found.as_deref()));
            }
        }
        Faults::Response(found) => {
            for fault in found.iter_mut().take(TOLD_IN_FULL) {
                let Some(unknown) = of_response(fault) else { continue };
                fault.suggest(words.meant(&unknown, fault.details().found.as_deref()));
            }
        }
    }
    Ok(faults)
}

impl Words<'_> {
    /// The ids that a word may have been meant for.
    fn meant(&self, unknown: &Unknown, found: Option<&str>) -> Vec<String> {
        let wanted = folded(found.unwrap_or_default());
        let mut questions = self.questions.iter();
        match unknown {
            Unknown::Question => questions
                .filter(|question| self.is_called(question, "short", &wanted))
                .map(|question| question.id.clone())
                .collect(),
            Unknown::Option(id) => questions
                .find(|question| question.id == *id)
                .map_or_else(Vec::new, |question| self.options(question, &wanted)),
        }
    }

    /// The options of a question that a word is the label or a name of.
    fn options(&self, question: &Question, wanted: &str) -> Vec<String> {
        let ids = question.kind.options();
        let names = self.names.places(question, ids);
        let is_meant = |(place, option): &(usize, &String)| {
            self.is_called(question, &format!("opt-{option}"), wanted)
                || names.iter().any(|(name, places)| places.contains(place) && folded(name) == wanted)
        };
        ids.iter().enumerate().filter(is_meant).map(|(_, option)| option.clone()).collect()
    }

    /// Whether a text of a question is these letters, as a whole or up to what it adds in brackets.
    fn is_called(&self, question: &Question, attribute: &str, wanted: &str) -> bool {
        let id = format!("q-{}", question.id);
        self.localizers.iter().any(|localizer| {
            let label = localizer.attribute(&id, attribute, &[]);
            let short = label.split(['(', '（']).next().unwrap_or_default();
            !wanted.is_empty() && (folded(&label) == wanted || folded(short) == wanted)
        })
    }
}
