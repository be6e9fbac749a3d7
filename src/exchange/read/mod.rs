//! Reads a `QuestionnaireResponse`: its shape against FHIR and the form, then its answers by the one checker of answers.

mod answer;
mod checked;
mod fields;
mod forms;
mod items;
mod r4;

use super::address;
use super::fault::{Details, Fault, FaultKind};
use super::filed::{CARRIED, response_id};
use super::form::Form;
use super::node::Node;
use super::sniff::responses;
use crate::answers::{self, Answers, MOST_OF_A_RECORD, Need, OtherForm, TOLD_IN_FULL, json_text, nearest};
use crate::term::excerpt;
use answer::Given;
use fields::Values;
use r4::RESPONSE;
use serde_json::{Map, Value as Json};
use std::collections::HashMap;

/// Statuses of R4 that may be read.
const STATUSES: [&str; 4] = ["in-progress", "completed", "amended", "stopped"];
/// The status of R4 that forbids to use a response.
const MARKED_AS_ERROR: &str = "entered-in-error";

/// After how many faults those that cannot be told in full give up what they say, so that a million faults cost little.
const PRUNED_AFTER: usize = 1 << 13;

/// Why a response gives no answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Faults {
    /// The input is no JSON, or too long.
    Json(Vec<answers::Fault>),
    /// The response does not fit FHIR, the form, or the questions.
    Response(Vec<Fault>),
}

impl Faults {
    /// How many.
    #[allow(clippy::len_without_is_empty)] // there is at least one
    pub fn len(&self) -> usize {
        match self {
            Self::Json(found) => found.len(),
            Self::Response(found) => found.len(),
        }
    }

    /// The kind of each.
    pub fn kinds(&self) -> Vec<&'static str> {
        match self {
            Self::Json(found) => found.iter().map(|fault| fault.kind.id()).collect(),
            Self::Response(found) => found.iter().map(|fault| fault.kind.id()).collect(),
        }
    }
}

/// Reads a `QuestionnaireResponse`, or a `Bundle` that holds exactly one. Texts may stand in any language of the form;
/// the form's version may be another, since every item, text and option is compared with the form of today.
///
/// # Errors
/// Every fault, in the order of the input; of thousands those after the first [`TOLD_IN_FULL`] may carry kind and line only.
pub fn read(bytes: &[u8], form: &Form<'_>, need: Need) -> Result<Answers, Faults> {
    let text = json_text(bytes).map_err(Faults::Json)?;
    let mut reader = Reader {
        text,
        form,
        given: Vec::new(),
        places: HashMap::new(),
        groups: HashMap::new(),
        root: Place { offset: text.len(), path: String::new() },
        carried: Map::new(),
        other_form: None,
        faults: Vec::new(),
        counted: Vec::new(),
    };
    if let Some(root) = Node::root(text) {
        reader.resource(root);
    }
    let mut answers = reader.check_answers(need);
    answers.response = std::mem::take(&mut reader.carried);
    answers.other_form = reader.other_form.take();
    answers.record = known_as(&mut answers, form);
    if reader.faults.is_empty() { Ok(answers) } else { Err(Faults::Response(reader.placed())) }
}

/// By what others know a response that is read: its business identifier, else its id. An id that was made here is given
/// up: nobody knows the answers by that.
fn known_as(answers: &mut Answers, form: &Form<'_>) -> Option<String> {
    let own = response_id(form, answers);
    if answers.response.get("id").and_then(Json::as_str) == Some(&own) {
        answers.response.remove("id");
    }
    let identifier = answers.response.get("identifier").and_then(|identifier| identifier.get("value"));
    let known = identifier.or_else(|| answers.response.get("id")).and_then(Json::as_str);
    known.filter(|known| known.chars().nth(MOST_OF_A_RECORD).is_none()).map(str::to_owned)
}

/// A place of the input.
#[derive(Debug, Clone)]
struct Place {
    offset: usize,
    path: String,
}

struct Reader<'a, 'f> {
    text: &'a str,
    form: &'f Form<'f>,
    given: Vec<Given<'a>>,
    /// Where the items stand.
    places: HashMap<String, Place>,
    /// Where the items of a group end.
    groups: HashMap<String, Place>,
    /// The response and its last byte.
    root: Place,
    /// What the response says of itself.
    carried: Map<String, Json>,
    /// What it says of its form, where that is not the one of today.
    other_form: Option<OtherForm>,
    /// With the byte where each stands.
    faults: Vec<(usize, Fault)>,
    /// Those of them that too many others stand before.
    counted: Vec<(usize, Fault)>,
}

impl<'a> Reader<'a, '_> {
    fn resource(&mut self, root: Node<'a>) {
        let kind = root.member("resourceType").and_then(Node::text);
        match (responses(root).as_slice(), kind.as_deref()) {
            ([(None, node)], _) => self.response(*node, "QuestionnaireResponse"),
            ([(Some(place), node)], _) => self.response(*node, &format!("Bundle.entry[{place}].resource")),
            (others, Some("Bundle")) => self.tell_not_a_response(root, &format!("Bundle ({})", others.len())),
            _ => {
                let written = root.member("resourceType").unwrap_or(root).written();
                self.tell_not_a_response(root, &kind.unwrap_or_else(|| written.to_owned()));
            }
        }
    }

    fn tell_not_a_response(&mut self, node: Node<'a>, found: &str) {
        "%resource".clone_into(&mut self.root.path);
        let details = Details::default().found(found).allowed(["QuestionnaireResponse"]);
        self.tell(node.written(), "%resource", FaultKind::NotAResponse, details);
    }

    fn response(&mut self, node: Node<'a>, path: &str) {
        let end = self.offset(node.written()) + node.written().len() - 1;
        self.root = Place { offset: end, path: path.to_owned() };
        let mut values = self.values(node, path, &RESPONSE, None);
        for name in CARRIED {
            let value = values.get(name).and_then(|value| serde_json::from_str(value.written()).ok());
            self.carried.extend(value.map(|value| (name.to_owned(), value)));
        }
        self.status(&mut values, node, path);
        self.form_named(&mut values, node, &format!("{path}.questionnaire"));
        if let Some(items) = values.take("item") {
            self.items(&items.elements(), &self.form.items, path);
        }
    }

    /// The form has to be this one where one is named; another version of it, or none, is kept to be told.
    fn form_named(&mut self, values: &mut Values<'a>, node: Node<'a>, path: &str) {
        let form = values.take("questionnaire");
        let told = form.and_then(Node::text).unwrap_or_default();
        let (named, version) = told.split_once('|').map_or((&*told, None), |(named, of)| (named, Some(of)));
        let url = address::questionnaire(self.form.base());
        if let Some(form) = form.filter(|_| named != url) {
            let details = Details::default().found(&told).allowed([url]);
            self.tell(form.written(), path, FaultKind::OtherForm, details);
        } else if version != Some(&self.form.book.version()) && !values.was_refused("questionnaire") {
            let (line, column) = self.line_and_column(self.offset(form.unwrap_or(node).written()));
            let version = version.map(excerpt);
            self.other_form = Some(OtherForm { version, path: path.to_owned(), line, column });
        }
    }

    fn line_and_column(&self, offset: usize) -> (usize, usize) {
        let before = &self.text[..offset];
        let line = before.rsplit('\n').next().unwrap_or_default();
        (before.matches('\n').count() + 1, line.chars().count() + 1)
    }

    fn status(&mut self, values: &mut Values<'a>, node: Node<'a>, path: &str) {
        let at = format!("{path}.status");
        let Some(status) = values.take("status") else {
            if !values.was_refused("status") {
                let details = Details::default().allowed(STATUSES);
                self.tell(node.written(), &at, FaultKind::NoStatus, details);
            }
            return;
        };
        let word = status.text().unwrap_or_default();
        let kind = match word.as_str() {
            MARKED_AS_ERROR => FaultKind::EnteredInError,
            word if STATUSES.contains(&word) => return,
            _ => FaultKind::UnknownStatus,
        };
        self.tell(status.written(), &at, kind, Details::default().found(&word).allowed(STATUSES));
    }

    /// The word that was probably meant; sought only for faults that are told in full.
    fn nearest<'w>(&self, word: &str, known: impl IntoIterator<Item = &'w str>) -> Option<String> {
        if self.faults.len() < TOLD_IN_FULL { nearest(word, known) } else { None }
    }

    /// Where a part of the text begins.
    fn offset(&self, part: &str) -> usize {
        part.as_ptr().addr() - self.text.as_ptr().addr()
    }

    fn tell(&mut self, at: &str, path: &str, kind: FaultKind, details: Details) {
        let place = Place { offset: self.offset(at), path: path.to_owned() };
        self.tell_at(place, kind, details);
    }

    fn tell_at(&mut self, Place { offset, path }: Place, kind: FaultKind, details: Details) {
        if self.faults.len() == PRUNED_AFTER {
            self.prune();
        }
        let details = Some(Box::new(Details { path, ..details }));
        self.faults.push((offset, Fault { kind, line: 0, column: 0, details }));
    }

    /// Takes kept texts from the faults that too many others stand before: they can no longer be told in full.
    fn prune(&mut self) {
        self.faults.sort_by_key(|(offset, _)| *offset);
        let rest = self.faults.drain(TOLD_IN_FULL..);
        self.counted.extend(rest.map(|(offset, fault)| (offset, Fault { details: None, ..fault })));
    }

    /// The faults in the order of the input, with line and column.
    fn placed(mut self) -> Vec<Fault> {
        self.faults.append(&mut self.counted);
        self.faults.sort_by_key(|(offset, _)| *offset);
        let (mut line, mut column, mut counted) = (1, 1, 0);
        let place = |(offset, mut fault): (usize, Fault)| {
            for sign in self.text[counted..offset].chars() {
                (line, column) = if sign == '\n' { (line + 1, 1) } else { (line, column + 1) };
            }
            counted = offset;
            (fault.line, fault.column) = (line, column);
            fault
        };
        self.faults.into_iter().map(place).collect()
    }
}
