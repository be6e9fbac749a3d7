//! What a resource needs to be filed: an id of its own, and whom it is about.

use super::form::Form;
use crate::answers::Answers;
use serde_json::{Map, Value as Json, json};
use sha2::{Digest, Sha256};

/// What a response says of itself and what goes out as it came in, in the order of R4.
pub(super) const CARRIED: [&str; 11] = [
    "id",
    "contained",
    "identifier",
    "basedOn",
    "partOf",
    "status",
    "subject",
    "encounter",
    "authored",
    "author",
    "source",
];
/// Those of them that leave a response the one that it was.
const NO_PART_OF_THE_ID: [&str; 3] = ["id", "status", "authored"];

/// What goes out with a response; a record that came with plain answers is its identifier.
pub(super) fn carried(answers: &Answers) -> Map<String, Json> {
    let mut carried = answers.response.clone();
    if let Some(record) = &answers.record
        && !carried.contains_key("identifier")
        && carried.get("id").is_none_or(|id| id != record)
    {
        carried.insert("identifier".to_owned(), json!({"value": record}));
    }
    carried
}

/// The id of a response: made from its answers and what it says of itself, so that the same input has the same id.
pub(super) fn response_id(form: &Form<'_>, answers: &Answers) -> String {
    let kept = answers.without_hidden(&form.book.questionnaire);
    let values = form
        .book
        .questionnaire
        .questions()
        .iter()
        .filter_map(|question| Some((question.id.clone(), kept.get(&question.id)?.to_json())));
    let mut said = carried(answers);
    said.retain(|name, _| !NO_PART_OF_THE_ID.contains(&name.as_str()));
    uuid(&[&json!([values.collect::<Map<_, _>>(), said]).to_string()])
}

/// A name-based UUID (RFC 9562, version 8, from SHA-256).
pub(super) fn uuid(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_be_bytes());
        hash.update(part);
    }
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hash.finalize()).for_each(|(byte, hashed)| *byte = hashed);
    bytes[6] = bytes[6] & 0x0F | 0x80;
    bytes[8] = bytes[8] & 0x3F | 0x80;
    let hex = format!("{:032x}", u128::from_be_bytes(bytes));
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}

/// How other resources name one of this id.
pub(super) fn urn(id: &str) -> String {
    format!("urn:uuid:{id}")
}

/// The patient that a response is about, as other resources may name them: no reference to another kind of resource, nor one
/// into the response itself.
pub(super) fn patient(answers: &Answers) -> Option<&Json> {
    let subject = answers.response.get("subject")?;
    let text = |name: &str| subject.get(name).and_then(Json::as_str);
    let by_reference = text("reference").is_none_or(|reference| {
        reference.starts_with("urn:") || reference.starts_with("Patient/") || reference.contains("/Patient/")
    });
    (by_reference && text("type").is_none_or(|kind| kind == "Patient")).then_some(subject)
}
