//! Judges JSON by a JSON Schema, as far as our schemas go: an unknown keyword is a fault of the test.

use regex::Regex;
use serde_json::Value as Json;

/// Keywords that demand nothing.
const SILENT: [&str; 8] =
    ["$schema", "$id", "$defs", "title", "description", "default", "format", "deprecated"];

/// What is wrong with a value, each with its place.
pub(crate) fn faults(schema: &Json, value: &Json) -> Vec<String> {
    let mut found = Vec::new();
    judge(schema, schema, value, "", &mut found);
    found
}

fn is_good(root: &Json, schema: &Json, value: &Json) -> bool {
    let mut found = Vec::new();
    judge(root, schema, value, "", &mut found);
    found.is_empty()
}

fn judge(root: &Json, schema: &Json, value: &Json, place: &str, found: &mut Vec<String>) {
    let Some(keywords) = schema.as_object() else {
        if *schema == Json::Bool(false) {
            found.push(format!("{place}: nothing may stand here"));
        }
        return;
    };
    for (keyword, wanted) in keywords.iter().filter(|(keyword, _)| !SILENT.contains(&keyword.as_str())) {
        let good = match keyword.as_str() {
            "$ref" => {
                let target = root.pointer(wanted.as_str().unwrap().trim_start_matches('#')).unwrap();
                judge(root, target, value, place, found);
                true
            }
            "properties" | "additionalProperties" | "items" => {
                below(root, keywords, keyword, value, place, found);
                true
            }
            "anyOf" => wanted.as_array().unwrap().iter().any(|way| is_good(root, way, value)),
            "oneOf" => wanted.as_array().unwrap().iter().filter(|way| is_good(root, way, value)).count() == 1,
            "not" => !is_good(root, wanted, value),
            _ => holds(keyword, wanted, value),
        };
        if !good {
            found.push(format!("{place}: `{keyword}` is not met by {value}"));
        }
    }
}

/// What does not look below the value.
fn holds(keyword: &str, wanted: &Json, value: &Json) -> bool {
    let is = |name: &Json| match name.as_str().unwrap() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        other => panic!("no type `{other}`"),
    };
    let count = value.as_array().map(Vec::len);
    let limit = || usize::try_from(wanted.as_u64().unwrap()).unwrap();
    match keyword {
        "type" => wanted.as_array().map_or_else(|| is(wanted), |names| names.iter().any(is)),
        "enum" => wanted.as_array().unwrap().contains(value),
        "const" => wanted == value,
        "required" => value.as_object().is_none_or(|object| {
            wanted.as_array().unwrap().iter().all(|name| object.contains_key(name.as_str().unwrap()))
        }),
        "minItems" => count.is_none_or(|count| count >= limit()),
        "maxItems" => count.is_none_or(|count| count <= limit()),
        "minProperties" => value.as_object().is_none_or(|object| object.len() >= limit()),
        "uniqueItems" => value
            .as_array()
            .is_none_or(|items| (0..items.len()).all(|place| !items[..place].contains(&items[place]))),
        "pattern" => {
            value.as_str().is_none_or(|text| Regex::new(wanted.as_str().unwrap()).unwrap().is_match(text))
        }
        "minimum" => value.as_f64().is_none_or(|number| number >= wanted.as_f64().unwrap()),
        "maximum" => value.as_f64().is_none_or(|number| number <= wanted.as_f64().unwrap()),
        other => panic!("the keyword `{other}` is not known here"),
    }
}

fn below(
    root: &Json,
    keywords: &serde_json::Map<String, Json>,
    keyword: &str,
    value: &Json,
    place: &str,
    found: &mut Vec<String>,
) {
    let (wanted, named) = (&keywords[keyword], keywords.get("properties").and_then(Json::as_object));
    let items = value.as_array().filter(|_| keyword == "items").into_iter().flatten().enumerate();
    for (at, item) in items {
        judge(root, wanted, item, &format!("{place}/{at}"), found);
    }
    let members = value.as_object().filter(|_| keyword != "items").into_iter().flatten();
    for (name, member) in members {
        let named = named.and_then(|named| named.get(name));
        let schema = if keyword == "properties" { named } else { Some(wanted).filter(|_| named.is_none()) };
        if let Some(schema) = schema {
            judge(root, schema, member, &format!("{place}/{name}"), found);
        }
    }
}
