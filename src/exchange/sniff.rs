//! Tells FHIR from plain answers: FHIR names its `resourceType`, which no question is called.

use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use std::fmt;

/// Whether the input is an object with a `resourceType`, as far as it can be read.
pub fn is_fhir(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut found = false;
    // How the reading ends is the reader's business: broken JSON is told there, with its place.
    let _ = serde_json::Deserializer::from_slice(bytes).deserialize_map(Keys { found: &mut found });
    found
}

struct Keys<'f> {
    found: &'f mut bool,
}

impl<'de> Visitor<'de> for Keys<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if key == "resourceType" {
                *self.found = true;
                return Err(A::Error::custom("read far enough"));
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::is_fhir;

    #[test]
    fn only_a_resource_type_at_the_top_makes_it_fhir() {
        assert!(is_fhir(br#"{"resourceType": "QuestionnaireResponse"}"#));
        assert!(is_fhir(b"\xEF\xBB\xBF {\"id\": [1, {}], \"resourceType\": 3"));
        assert!(!is_fhir(br#"{"note": {"resourceType": "QuestionnaireResponse"}}"#));
        assert!(!is_fhir(br#"["resourceType"]"#));
        assert!(!is_fhir(b"{\"age\": , \"resourceType\": 1}"));
        assert!(!is_fhir(b""));
    }
}
