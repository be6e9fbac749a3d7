//! Looks for one member of an object that may be broken further on. FHIR is told from plain answers so: it names its
//! `resourceType`, which no question is called.

use super::node::Node;
use crate::answers::{MOST_OF_A_RECORD, json_text};
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use std::fmt;

/// Whether the input is an object with a `resourceType`, as far as it can be read.
pub fn is_fhir(bytes: &[u8]) -> bool {
    Sought::member(bytes, "resourceType").is_there
}

/// By what others know answers that are refused, as far as it can be read: the `record` of plain ones, the identifier or id
/// of a response.
pub fn record(bytes: &[u8]) -> Option<String> {
    if is_fhir(bytes) {
        let root = Node::root(json_text(bytes).ok()?)?;
        return responses(root).first().and_then(|(_, response)| known_as(*response));
    }
    Sought::member(bytes, "record").text.filter(|record| is_short(record))
}

/// The responses of a resource: itself, or those of a `Bundle`, each with its place among the entries.
pub(super) fn responses(root: Node<'_>) -> Vec<(Option<usize>, Node<'_>)> {
    let is_a = |node: Node<'_>, kind: &str| {
        node.member("resourceType").and_then(Node::text).is_some_and(|found| found == kind)
    };
    if is_a(root, "QuestionnaireResponse") {
        return vec![(None, root)];
    }
    let entries = root.member("entry").filter(|_| is_a(root, "Bundle")).map(Node::elements);
    let resources = entries.unwrap_or_default().into_iter().map(|entry| entry.member("resource")).enumerate();
    let found = resources.filter_map(|(place, node)| Some((Some(place), node?)));
    found.filter(|(_, node)| is_a(*node, "QuestionnaireResponse")).collect()
}

/// By what others know a response: its business identifier, else its id.
fn known_as(response: Node<'_>) -> Option<String> {
    let identifier = response.member("identifier").and_then(|identifier| identifier.member("value"));
    let known = identifier.and_then(Node::text).or_else(|| response.member("id").and_then(Node::text));
    known.filter(|known| is_short(known))
}

fn is_short(record: &str) -> bool {
    record.chars().nth(MOST_OF_A_RECORD).is_none()
}

struct Sought<'n> {
    name: &'n str,
    is_there: bool,
    /// Its value, where that is a text.
    text: Option<String>,
}

impl<'n> Sought<'n> {
    fn member(bytes: &[u8], name: &'n str) -> Self {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let mut sought = Self { name, is_there: false, text: None };
        // How the reading ends is the reader's business: broken JSON is told there, with its place.
        let _ = serde_json::Deserializer::from_slice(bytes).deserialize_map(&mut sought);
        sought
    }
}

impl<'de> Visitor<'de> for &mut Sought<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if key == self.name {
                self.is_there = true;
                self.text = map.next_value().ok();
                return Err(A::Error::custom("read far enough"));
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{is_fhir, record};

    #[test]
    fn only_a_resource_type_at_the_top_makes_it_fhir() {
        assert!(is_fhir(br#"{"resourceType": "QuestionnaireResponse"}"#));
        assert!(is_fhir(b"\xEF\xBB\xBF {\"id\": [1, {}], \"resourceType\": 3"));
        assert!(!is_fhir(br#"{"note": {"resourceType": "QuestionnaireResponse"}}"#));
        assert!(!is_fhir(br#"["resourceType"]"#));
        assert!(!is_fhir(b"{\"age\": , \"resourceType\": 1}"));
        assert!(!is_fhir(b""));
    }

    #[test]
    fn a_record_is_read_from_what_is_broken_after_it() {
        assert_eq!(record(br#"{"age": 1, "record": "r 1", "#).as_deref(), Some("r 1"));
        assert_eq!(record(br#"{"record": 7}"#), None);
        assert_eq!(record(br#"{"age": , "record": "r 1"}"#), None);
        assert_eq!(record(format!("{{\"record\": \"{}\"", "x".repeat(201)).as_bytes()), None);
    }
}
