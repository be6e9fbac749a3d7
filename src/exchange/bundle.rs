//! A report as a FHIR `Bundle`.
//!
//! - `QuestionnaireResponse`: the answers that counted.
//! - `GuidanceResponse`: the outcome of a rule book that was asked. Not `RiskAssessment`: that one needs a subject and speaks
//!   in probabilities, and this report knows neither. Its status is `data-requested` while open answers leave rules
//!   undecided ("more data could give a more precise answer"), else `success`.
//! - `Parameters`: the whole report, field by field under the names of its JSON form, as the guidance's output.
//! - `DetectedIssue`, one for each contraindication (`high`) and each caution (`moderate`): that is the resource that a
//!   record shows beside an order. `preliminary`, since no clinician has confirmed what a person said of themselves. A
//!   warning about an offer is no issue of the body and stays in the parameters.

use super::address;
use super::form::Form;
use super::response::response;
use crate::answers::Answers;
use serde_json::{Map, Number, Value as Json, json};

/// The largest number that FHIR's `integer` holds.
const MOST_INTEGER: i64 = i32::MAX as i64;

/// The report as a `Bundle`: its answers with what came of them, from the report's JSON form.
pub fn bundle(form: &Form<'_>, answers: &Answers, report: &Json) -> Json {
    let day = text(report, "as_of");
    let mut resources = vec![response(form, answers, day), guidance(form, report, day), parameters(report)];
    resources.extend(issues(report, day));
    let entries: Vec<Json> = resources.iter().map(entry).collect();
    json!({"resourceType": "Bundle", "id": "report", "type": "collection", "entry": entries})
}

fn entry(resource: &Json) -> Json {
    let path = format!("{}/{}", text(resource, "resourceType"), text(resource, "id"));
    json!({"fullUrl": address::below_base(&path), "resource": resource})
}

fn guidance(form: &Form<'_>, report: &Json, day: &str) -> Json {
    let open = elements(report, "undetermined");
    let version = form.book.version();
    let own = elements(report, "notices").iter().filter(|notice| text(notice, "kind") == "own_rules");
    let own = own.map(|notice| text(notice, "text"));
    let said = ["verdict_text", "limits", "disclaimer"].map(|name| text(report, name));
    let notes: Vec<Json> = own.chain(said).map(|said| json!({"text": said})).collect();
    json!({
        "resourceType": "GuidanceResponse",
        "id": "guidance",
        "language": text(report, "language"),
        "moduleUri": address::below_base(&format!("rules/{version}")),
        "status": if open.is_empty() { "success" } else { "data-requested" },
        "occurrenceDateTime": day,
        "note": notes,
        "outputParameters": {"reference": "Parameters/outcome"},
    })
}

fn issues(report: &Json, day: &str) -> Vec<Json> {
    let severity = |finding: &Json| match text(finding, "category") {
        "contraindication" => Some("high"),
        "caution" => Some("moderate"),
        _ => None,
    };
    let found = elements(report, "findings").iter().filter_map(|finding| Some((finding, severity(finding)?)));
    found.map(|(finding, severity)| issue(report, finding, severity, day)).collect()
}

fn issue(report: &Json, finding: &Json, severity: &str, day: &str) -> Json {
    let rule = text(finding, "rule");
    json!({
        "resourceType": "DetectedIssue",
        // FHIR ids know no underscore.
        "id": rule.replace('_', "-"),
        "language": text(report, "language"),
        "status": "preliminary",
        "code": {
            "coding": [{"system": address::rule_codes(), "code": rule}],
            "text": text(finding, "title"),
        },
        "severity": severity,
        "identifiedDateTime": day,
        "evidence": [{"detail": [{"reference": "QuestionnaireResponse/answers"}]}],
        "detail": text(finding, "text"),
    })
}

/// Every field of the report as a parameter of the same name; of an array one for each element.
fn parameters(report: &Json) -> Json {
    json!({
        "resourceType": "Parameters",
        "id": "outcome",
        "language": text(report, "language"),
        "parameter": report.as_object().map(members).unwrap_or_default(),
    })
}

fn members(object: &Map<String, Json>) -> Vec<Json> {
    object.iter().flat_map(|(name, value)| parameter(name, value)).collect()
}

fn parameter(name: &str, value: &Json) -> Vec<Json> {
    match value {
        Json::Null => Vec::new(),
        Json::Bool(flag) => vec![json!({"name": name, "valueBoolean": flag})],
        Json::Number(number) => vec![json!({"name": name, number_field(number): number})],
        Json::String(text) => vec![json!({"name": name, "valueString": text})],
        Json::Object(object) => vec![json!({"name": name, "part": members(object)})],
        Json::Array(ends) if ends.first().is_some_and(Json::is_number) => {
            vec![json!({"name": name, "valueRange": range(ends)})]
        }
        Json::Array(elements) => elements.iter().flat_map(|element| parameter(name, element)).collect(),
    }
}

fn number_field(number: &Number) -> &'static str {
    let fits = number.as_i64().is_some_and(|number| number.abs() <= MOST_INTEGER);
    if fits { "valueInteger" } else { "valueDecimal" }
}

/// From and to; an open upper end is left out.
fn range(ends: &[Json]) -> Json {
    let mut range = Map::new();
    for (name, end) in ["low", "high"].iter().zip(ends).filter(|(_, end)| end.is_number()) {
        range.insert((*name).to_owned(), json!({"value": end}));
    }
    range.into()
}

fn text<'j>(object: &'j Json, name: &str) -> &'j str {
    object.get(name).and_then(Json::as_str).unwrap_or_default()
}

fn elements<'j>(object: &'j Json, name: &str) -> &'j [Json] {
    object.get(name).and_then(Json::as_array).map_or(&[], Vec::as_slice)
}
