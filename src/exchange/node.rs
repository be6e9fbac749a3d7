//! JSON values that know their place, opened one level at a time.

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// A value of the input, unread.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    raw: &'a RawValue,
}

/// A member of an object.
pub(super) struct Member<'a> {
    pub(super) name: String,
    /// Where the name stands.
    pub(super) at: &'a str,
    pub(super) value: Node<'a>,
}

impl<'a> Node<'a> {
    /// The root of a text that is known to be JSON.
    pub(super) fn root(text: &'a str) -> Option<Self> {
        serde_json::from_str(text).ok().map(|raw| Self { raw })
    }

    /// The value as it is written.
    pub(super) fn written(self) -> &'a str {
        self.raw.get()
    }

    pub(super) fn is_object(self) -> bool {
        self.written().starts_with('{')
    }

    pub(super) fn is_array(self) -> bool {
        self.written().starts_with('[')
    }

    pub(super) fn is_text(self) -> bool {
        self.written().starts_with('"')
    }

    pub(super) fn is_number(self) -> bool {
        self.written().starts_with(['-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
    }

    /// The text of a string; `None` for anything else, and where half of a pair of escapes makes it no text.
    pub(super) fn text(self) -> Option<String> {
        serde_json::from_str(self.written()).ok()
    }

    /// The members of an object, in order, with those given twice; none for anything else.
    pub(super) fn members(self) -> Vec<Member<'a>> {
        serde_json::from_str::<Members<'a>>(self.written()).map_or_else(|_| Vec::new(), |members| members.0)
    }

    /// The elements of an array; none for anything else.
    pub(super) fn elements(self) -> Vec<Self> {
        let raw = serde_json::from_str::<Vec<&'a RawValue>>(self.written()).unwrap_or_default();
        raw.into_iter().map(|raw| Self { raw }).collect()
    }

    /// The first member of this name.
    pub(super) fn member(self, name: &str) -> Option<Self> {
        self.members().into_iter().find(|member| member.name == name).map(|member| member.value)
    }
}

struct Members<'a>(Vec<Member<'a>>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MembersVisitor).map(Members)
    }
}

struct MembersVisitor;

impl<'de> Visitor<'de> for MembersVisitor {
    type Value = Vec<Member<'de>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(key) = map.next_key::<&RawValue>()? {
            // A name that is no text is named as it is written; no field is called so.
            let name = serde_json::from_str(key.get()).unwrap_or_else(|_| key.get().to_owned());
            members.push(Member { name, at: key.get(), value: Node { raw: map.next_value()? } });
        }
        Ok(members)
    }
}
