//! The fields of an object, each of the type that R4 gives it.

use super::super::fault::FaultKind;
use super::super::node::{Member, Node};
use super::r4::ELEMENT;
use super::{Details, Reader};

pub(super) type Fields = [(&'static str, FieldType)];

/// The JSON type of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FieldType {
    Text,
    Flag,
    Object,
    Array,
    /// A text of this form.
    Written(Written),
    /// An object with these fields, and those of them that it must have.
    With(&'static Fields, &'static [&'static str]),
    /// A reference to one of these kinds of resource; none for any.
    Reference(&'static [&'static str]),
    /// An object with a url, and either one value or more of its kind.
    Extension,
    /// An object that says what resource it is.
    Resource,
    /// An array of these: objects, or texts.
    Each(&'static FieldType),
    /// Read by whoever asked for it.
    Any,
    /// May change the meaning of the rest: FHIR forbids to overlook it.
    Modifier,
}

/// The form of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    Id,
    DateTime,
    Language,
    /// An address without blanks.
    Uri,
    /// One of these words.
    Code(&'static [&'static str]),
}

use FieldType::{Any, Array, Each, Extension, Flag, Modifier, Object, Reference, Resource, Text, With};

impl FieldType {
    /// What JSON has for it.
    pub(super) const fn json(self) -> Self {
        match self {
            FieldType::Written(_) => Text,
            With(..) | Reference(_) | Extension | Resource => Object,
            Each(_) => Array,
            plain => plain,
        }
    }

    /// Whether more than its JSON type is asked of it.
    fn has_a_form(self) -> bool {
        self.json() != self
    }
}

/// The fields of an object that were without fault.
pub(super) struct Values<'a> {
    values: Vec<(String, Node<'a>)>,
    refused: Vec<String>,
}

impl<'a> Values<'a> {
    pub(super) fn get(&self, name: &str) -> Option<Node<'a>> {
        self.values.iter().find(|(known, _)| known == name).map(|(_, value)| *value)
    }

    pub(super) fn take(&mut self, name: &str) -> Option<Node<'a>> {
        let at = self.values.iter().position(|(known, _)| known == name)?;
        Some(self.values.swap_remove(at).1)
    }

    /// The fields whose names begin so, in the order of the input.
    pub(super) fn starting(&self, start: &str) -> Vec<(&str, Node<'a>)> {
        let found = self.values.iter().filter(|(name, _)| name.starts_with(start));
        found.map(|(name, value)| (name.as_str(), *value)).collect()
    }

    /// Whether a value stood there with a fault that has been told.
    pub(super) fn was_refused_value(&self) -> bool {
        self.refused.iter().any(|refused| refused.starts_with("value"))
    }

    /// Whether a field stood there with a fault that has been told.
    pub(super) fn was_refused(&self, name: &str) -> bool {
        self.refused.iter().any(|refused| refused == name)
    }
}

impl<'a> Reader<'a, '_> {
    /// Reads the fields of an object; each fault is told, and its field left out.
    pub(super) fn values(
        &mut self,
        node: Node<'a>,
        path: &str,
        fields: &Fields,
        link: Option<&str>,
    ) -> Values<'a> {
        let mut values = Values { values: Vec::new(), refused: Vec::new() };
        let mut seen: Vec<String> = Vec::new();
        for member in node.members() {
            let kind = if seen.contains(&member.name) {
                Some(FaultKind::FieldTwice)
            } else {
                field_fault(&member, fields)
            };
            if let Some(kind) = kind {
                self.tell_field(&member, kind, path, fields, link);
                values.refused.push(member.name);
            } else {
                seen.push(member.name.clone());
                if let Some(field_type) = type_of(&member.name, fields).filter(|found| found.has_a_form()) {
                    self.form_of(member.value, field_type, &format!("{path}.{}", member.name));
                }
                values.values.push((member.name, member.value));
            }
        }
        values
    }

    fn tell_field(
        &mut self,
        member: &Member<'a>,
        kind: FaultKind,
        path: &str,
        fields: &Fields,
        link: Option<&str>,
    ) {
        let (at, found) = match kind {
            FaultKind::WrongJson | FaultKind::Empty => (member.value.written(), member.value.written()),
            _ => (member.at, member.name.as_str()),
        };
        let field_type = type_of(&member.name, fields).map(json_name);
        let mut details =
            Details::default().found(found).allowed(field_type.filter(|_| kind == FaultKind::WrongJson));
        details.link = link.map(str::to_owned);
        if kind == FaultKind::UnknownField {
            details.nearest = self.nearest(&member.name, fields.iter().map(|(name, _)| *name));
        }
        self.tell(at, &format!("{path}.{}", crate::term::excerpt(&member.name)), kind, details);
    }

    /// Reads an element that has to be an object.
    pub(super) fn object(&mut self, node: Node<'a>, path: &str, link: Option<&str>) -> bool {
        if node.is_object() {
            return true;
        }
        let mut details = Details::default().found(node.written()).allowed([json_name(Object)]);
        details.link = link.map(str::to_owned);
        self.tell(node.written(), path, FaultKind::WrongJson, details);
        false
    }
}

fn field_fault(member: &Member<'_>, fields: &Fields) -> Option<FaultKind> {
    let Some(field_type) = type_of(&member.name, fields) else { return Some(FaultKind::UnknownField) };
    let value = member.value;
    let field_type = field_type.json();
    let fits = match field_type {
        Modifier => return Some(FaultKind::Modifier),
        Any => true,
        Text => value.is_text() && value.text().is_some(),
        Flag => matches!(value.written(), "true" | "false"),
        Object => value.is_object(),
        _ => value.is_array(),
    };
    let is_empty = match field_type {
        Text => value.text().is_some_and(|text| text.trim().is_empty()),
        Object => value.members().is_empty(),
        Array => value.elements().is_empty(),
        _ => false,
    };
    match (fits, is_empty) {
        (false, _) => Some(FaultKind::WrongJson),
        (true, true) => Some(FaultKind::Empty),
        (true, false) => None,
    }
}

/// The type of a field; `_name` holds id and extensions of a plain value.
fn type_of(name: &str, fields: &Fields) -> Option<FieldType> {
    let find = |name: &str| fields.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind);
    match name.strip_prefix('_') {
        Some(name) => {
            find(name).filter(|kind| matches!(kind.json(), Text | Flag | Any)).map(|_| With(&ELEMENT, &[]))
        }
        None => find(name),
    }
}

/// What JSON calls the type.
pub(super) fn json_name(field_type: FieldType) -> &'static str {
    match field_type.json() {
        Text => "string",
        Flag => "true, false",
        Array => "[ ]",
        _ => "{ }",
    }
}
