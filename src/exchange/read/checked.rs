//! The answers go to the one checker of answers as a plain object; what it finds is told at its place in the response.

use super::super::fault::FaultKind;
use super::{Details, Place, Reader};
use crate::answers::{self, Answers, Need};
use crate::book::{DAYS, Kind};
use std::collections::HashMap;

impl Reader<'_, '_> {
    /// Checks what was answered, and tells each fault where it stands in the response.
    pub(super) fn check_answers(&mut self, need: Need) -> Answers {
        let (plain, places) = self.plain();
        let answers = match answers::read(plain.as_bytes(), &self.form.book.questionnaire, need) {
            Ok(answers) => return answers,
            Err(faults) => faults,
        };
        // A broken response has told why already; that nothing is answered is no news then.
        let was_read = !self.root.path.starts_with('%');
        for fault in answers.into_iter().filter(|_| was_read) {
            self.tell_answer(&fault, &places);
        }
        Answers::default()
    }

    /// The answers as a plain object, and the place of each value by its JSON pointer.
    fn plain(&self) -> (String, HashMap<String, Place>) {
        let mut places = HashMap::new();
        let mut members = Vec::new();
        for given in self.given.iter().filter(|given| !given.values.is_empty()) {
            let pointer = format!("/{}", given.question);
            if let Some(place) = self.places.get(&given.question) {
                places.insert(pointer.clone(), place.clone());
            }
            let texts: Vec<&str> = given.values.iter().map(|(text, _)| *text).collect();
            for (index, (_, place)) in given.values.iter().enumerate() {
                let pointer = if given.several { format!("{pointer}/{index}") } else { pointer.clone() };
                places.insert(pointer, place.clone());
            }
            let value = if given.several { format!("[{}]", texts.join(",")) } else { texts.concat() };
            members.push(format!("\"{}\":{value}", given.question));
        }
        (format!("{{{}}}", members.join(",")), places)
    }

    fn tell_answer(&mut self, fault: &answers::Fault, places: &HashMap<String, Place>) {
        let said = fault.details();
        let pointer = said.pointer.clone().unwrap_or_default();
        let question = pointer.split('/').nth(1).unwrap_or_default().to_owned();
        let missing = fault.kind == answers::FaultKind::Missing;
        if missing && self.given.iter().any(|given| given.question == question) {
            return; // an answer stands there, and its own fault is told
        }
        let place = match fault.kind {
            answers::FaultKind::Missing => self.place_of_missing(&question),
            answers::FaultKind::HiddenAnswer => self.places.get(&question).unwrap_or(&self.root).clone(),
            _ => self.place_of(&pointer, places),
        };
        let details = Details {
            link: Some(question),
            found: said.found.clone(),
            allowed: said.allowed.as_ref().map(allowed).unwrap_or_default(),
            nearest: said.nearest.clone(),
            ..Details::default()
        };
        self.tell_at(place, kind(fault.kind), details);
    }

    /// Faults after the first hundred carry no pointer: they are counted only.
    fn place_of(&self, pointer: &str, places: &HashMap<String, Place>) -> Place {
        places.get(pointer).unwrap_or(&self.root).clone()
    }

    /// Where a missing item would stand: below its group if that is there.
    fn place_of_missing(&self, question: &str) -> Place {
        let here = |link: &str| format!(".item.where(linkId='{link}')");
        if let Some(place) = self.places.get(question) {
            return place.clone();
        }
        let Some(group) = self.parent_of(question) else { return self.root.clone() };
        match self.groups.get(group) {
            Some(place) => Place { offset: place.offset, path: place.path.clone() + &here(question) },
            None => Place {
                offset: self.root.offset,
                path: self.root.path.clone() + &here(group) + &here(question),
            },
        }
    }
}

fn allowed(kind: &Kind) -> Vec<String> {
    match kind {
        Kind::Integer { range } => range.iter().map(ToString::to_string).collect(),
        Kind::Date => DAYS.iter().map(ToString::to_string).collect(),
        _ => kind.options().to_vec(),
    }
}

/// The kinds that the checker of answers can find in a plain object of option texts and numbers.
fn kind(kind: answers::FaultKind) -> FaultKind {
    match kind {
        answers::FaultKind::UnknownOption => FaultKind::UnknownOption,
        answers::FaultKind::OptionTwice => FaultKind::OptionTwice,
        answers::FaultKind::AloneOption => FaultKind::AloneOption,
        answers::FaultKind::TooManyOptions => FaultKind::TooManyOptions,
        answers::FaultKind::Fraction => FaultKind::Fraction,
        answers::FaultKind::OutOfRange => FaultKind::OutOfRange,
        answers::FaultKind::NotADay => FaultKind::NotADay,
        answers::FaultKind::HiddenAnswer => FaultKind::Hidden,
        answers::FaultKind::Missing => FaultKind::Missing,
        _ => FaultKind::WrongType,
    }
}
