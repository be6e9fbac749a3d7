//! The answers of one item: their number and their type. What they say is for the checker of answers.

use super::super::address;
use super::super::fault::FaultKind;
use super::super::form::{Item, option_text, repeats};
use super::super::node::Node;
use super::r4::{ANSWER, CODING};
use super::{Details, Place, Reader};
use crate::book::{Kind, Question};

/// The answers that were given to one question, as they are written.
pub(super) struct Given<'a> {
    pub(super) question: String,
    /// Options and numbers in JSON, each with its place.
    pub(super) values: Vec<(&'a str, Place)>,
    pub(super) several: bool,
}

impl<'a, 'f> Reader<'a, 'f> {
    pub(super) fn answer(&mut self, nodes: &[Node<'a>], question: &Question, item: &'f Item<'f>, path: &str) {
        let several = repeats(&question.kind);
        let mut given = Given { question: question.id.clone(), values: Vec::new(), several };
        for (index, node) in nodes.iter().enumerate() {
            let path = format!("{path}.answer[{index}]");
            if index > 0 && !several {
                let details = Details::of(&question.id);
                self.tell(node.written(), &path, FaultKind::SeveralAnswers, details);
                break;
            }
            if self.object(*node, &path, Some(&question.id)) {
                given.values.extend(self.one_answer(*node, question, item, &path));
            }
        }
        self.given.push(given);
    }

    fn one_answer(
        &mut self,
        node: Node<'a>,
        question: &Question,
        item: &'f Item<'f>,
        path: &str,
    ) -> Option<(&'a str, Place)> {
        let mut values = self.values(node, path, &ANSWER, Some(&question.id));
        if let Some(items) = values.take("item") {
            self.items(&items.elements(), &item.items, path);
        }
        let found = values.starting("value");
        match found.as_slice() {
            [] if values.was_refused_value() => None,
            [] => {
                let details = Details::of(&question.id).allowed([wanted(question)]);
                self.tell(node.written(), path, FaultKind::NoValue, details);
                None
            }
            [(name, value)] => self.value(name, *value, question, path),
            [_, (second, value), ..] => {
                let details = Details::of(&question.id).found(second).allowed([wanted(question)]);
                self.tell(value.written(), &format!("{path}.value"), FaultKind::TwoValues, details);
                None
            }
        }
    }

    fn value(
        &mut self,
        name: &str,
        value: Node<'a>,
        question: &Question,
        path: &str,
    ) -> Option<(&'a str, Place)> {
        let path = format!("{path}.value");
        let fits = name == wanted(question)
            && match question.kind {
                Kind::Integer { .. } => value.is_number(),
                Kind::Date => value.is_text(),
                _ => value.is_object(),
            };
        if !fits {
            let details = Details::of(&question.id)
                .found(&format!("{name}: {}", value.written()))
                .allowed([wanted(question)]);
            self.tell(value.written(), &path, FaultKind::WrongType, details);
            return None;
        }
        if let (Kind::Integer { .. }, Some(plain)) = (&question.kind, as_integer(value.written())) {
            let details = Details::of(&question.id).found(value.written()).allowed([plain]);
            self.tell(value.written(), &path, FaultKind::WrongForm, details);
            return None;
        }
        if let Kind::Integer { .. } | Kind::Date = question.kind {
            let place = Place { offset: self.offset(value.written()), path };
            return Some((value.written(), place));
        }
        self.coding(value, question, &path)
    }

    fn coding(&mut self, coding: Node<'a>, question: &Question, path: &str) -> Option<(&'a str, Place)> {
        let mut values = self.values(coding, path, &CODING, Some(&question.id));
        let system = values.take("system").and_then(Node::text);
        let code = values.take("code");
        let base = self.form.base();
        let known = [address::options(base, "CodeSystem", &question.id), address::all_options(base)];
        if !system.as_ref().is_some_and(|system| known.contains(system)) && !values.was_refused("system") {
            let details = Details::of(&question.id)
                .found(system.as_deref().unwrap_or_default())
                .allowed(known.into_iter().take(1));
            self.tell(coding.written(), &format!("{path}.system"), FaultKind::OtherSystem, details);
            return None;
        }
        let Some(code) = code else {
            if !values.was_refused("code") {
                let details = Details::of(&question.id).allowed(question.kind.options());
                self.tell(coding.written(), &format!("{path}.code"), FaultKind::NoValue, details);
            }
            return None;
        };
        if let (Some(display), Some(code)) = (values.take("display"), code.text())
            && !self.is_display(display, question, &code, path)
        {
            return None;
        }
        let place = Place { offset: self.offset(code.written()), path: format!("{path}.code") };
        Some((code.written(), place))
    }
}

impl<'a> Reader<'a, '_> {
    /// Whether a display is the form's for this code in some language, or the code none of its own; else it is told.
    fn is_display(&mut self, display: Node<'a>, question: &Question, code: &str, path: &str) -> bool {
        let told = display.text().unwrap_or_default();
        let known = question.kind.options().iter().any(|option| option == code);
        let texts = self.form.languages.all().filter(|_| known);
        let texts: Vec<String> = texts.map(|texts| option_text(texts, question, code)).collect();
        let fits = !known || texts.iter().any(|text| text.trim() == told.trim());
        if !fits {
            let details = Details::of(&question.id).found(&told).allowed(texts.into_iter().take(1));
            self.tell(display.written(), &format!("{path}.display"), FaultKind::OtherDisplay, details);
        }
        fits
    }
}

/// A whole number that is written with a point or an exponent, as R4 writes it.
fn as_integer(written: &str) -> Option<String> {
    let number: f64 = written.parse().ok()?;
    let is_whole = number.fract() == 0.0 && number.abs() <= f64::from(i32::MAX);
    (is_whole && written.contains(['.', 'e', 'E'])).then(|| format!("{number:.0}"))
}

/// The value that a question asks for.
fn wanted(question: &Question) -> &'static str {
    match question.kind {
        Kind::Integer { .. } => "valueInteger",
        Kind::Date => "valueDate",
        _ => "valueCoding",
    }
}
