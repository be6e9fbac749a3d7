//! What `validate` found as a FHIR `OperationOutcome`.

use super::address;
use serde_json::{Map, Value as Json, json};

/// What is asked back or told, and is no fault.
const NOTICES: [&str; 4] = ["contradiction", "implausible", "other_version", "no_version"];

/// One issue for each finding of the JSON form, in its order; one that says so where nothing was found.
pub fn outcome(found: &[Json], base: &str, language: &str, nothing: &str) -> Json {
    let issues: Vec<Json> = match found {
        [] => vec![json!({
            "severity": "information", "code": "informational", "details": {"text": nothing},
        })],
        found => found.iter().map(|found| issue(found, base)).collect(),
    };
    json!({"resourceType": "OperationOutcome", "language": language, "issue": issues})
}

fn issue(found: &Json, base: &str) -> Json {
    let text = |name: &str| found.get(name).and_then(Json::as_str).filter(|text| !text.is_empty());
    let kind = text("kind").unwrap_or_default();
    let severity = if NOTICES.contains(&kind) { "warning" } else { "error" };
    let mut details =
        json!({"coding": [{"system": address::below_base(base, "CodeSystem/faults"), "code": kind}]});
    if let Some(text) = text("text") {
        details["text"] = text.into();
    }
    let mut issue = Map::new();
    issue.insert("severity".to_owned(), severity.into());
    issue.insert("code".to_owned(), code(kind).into());
    issue.insert("details".to_owned(), details);
    let place = ["line", "column"].map(|name| found.get(name).and_then(Json::as_u64));
    if let ([Some(line), Some(column)], Some(file)) = (place, text("file")) {
        issue.insert("diagnostics".to_owned(), format!("{file}:{line}:{column}").into());
    }
    // Only a response has places that FHIR can name.
    if let Some(path) = text("path").filter(|path| !path.starts_with('%')) {
        issue.insert("expression".to_owned(), json!([path]));
    }
    issue.into()
}

/// The code of R4's issue types that comes nearest.
fn code(kind: &str) -> &'static str {
    match kind {
        kind if NOTICES.contains(&kind) => "business-rule",
        "hidden" | "hidden_answer" | "alone_option" | "too_many_options" => "business-rule",
        "missing" | "no_status" | "no_link" | "no_value" => "required",
        "duplicate_key" | "field_twice" | "item_twice" | "option_twice" => "duplicate",
        "unknown_option" | "other_system" | "unknown_status" => "code-invalid",
        "out_of_range" | "fraction" | "not_a_day" | "wrong_type" | "other_text" | "other_display" => "value",
        "too_large" | "record_too_long" => "too-long",
        "not_a_response" | "other_form" => "not-supported",
        _ => "structure",
    }
}
