//! Looks for one member of an object that may be broken further on. FHIR is told from plain answers so: it names its
//! `resourceType`, which no question is called.

use crate::answers::MOST_OF_A_RECORD;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use std::fmt;

/// Whether the input is an object with a `resourceType`, as far as it can be read.
pub fn is_fhir(bytes: &[u8]) -> bool {
    Sought::member(bytes, "resourceType").is_there
}

/// The `record` of plain answers that are refused, where it could be read.
pub fn record(bytes: &[u8]) -> Option<String> {
    Sought::member(bytes, "record").text.filter(|text| text.chars().nth(MOST_OF_A_RECORD).is_none())
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
