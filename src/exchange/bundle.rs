//! A report as a FHIR `Bundle`.
//!
//! - `QuestionnaireResponse`: the answers that counted.
//! - `GuidanceResponse`: the outcome of a rule book that was asked. Not `RiskAssessment`: that one speaks in probabilities,
//!   and this report knows none. Its status is `data-requested` while open answers leave rules
//!   undecided ("more data could give a more precise answer"), else `success`.
//! - `Parameters`: the whole report, field by field under the names of its JSON form, as the guidance's output.
//! - `DetectedIssue`, one for each contraindication (`high`) and each caution (`moderate`): that is the resource that a
//!   record shows beside an order. `preliminary`, since no clinician has confirmed what a person said of themselves. A
//!   warning about an offer is no issue of the body and stays in the parameters.

use super::address;
use super::filed::{patient, response_id, urn, uuid};
use super::form::Form;
use super::response::response;
use crate::answers::Answers;
use serde_json::{Map, Number, Value as Json, json};

/// The largest number that FHIR's `integer` holds.
const MOST_INTEGER: i64 = i32::MAX as i64;

/// The report as a `Bundle`: its answers with what came of them, from the report's JSON form. Every resource has an id made
/// from what it was made from, and says whom it is about where the response did.
pub fn bundle(form: &Form<'_>, answers: &Answers, report: &Json) -> Json {
    let day = text(report, "as_of");
    let answered = response_id(form, answers);
    let seed = [&answered, form.book.digest(), text(report, "language"), day].join(" ");
    let own_id = |name: &str| uuid(&[&seed, name]);
    let given = urn(&answered);
    let about = About { form, answers, report, day, given: &given, outcome: own_id("Parameters") };
    let mut resources =
        vec![(own_id("GuidanceResponse"), guidance(&about)), (about.outcome.clone(), parameters(report))];
    resources.extend(issues(&about).into_iter().map(|(rule, issue)| (own_id(rule), issue)));
    let response = response(form, answers, day);
    let response = json!({"fullUrl": given, "resource": response});
    let others = resources.into_iter().map(|(id, mut resource)| {
        resource["id"] = id.as_str().into();
        json!({"fullUrl": urn(&id), "resource": resource})
    });
    let entries: Vec<Json> = std::iter::once(response).chain(others).collect();
    json!({"resourceType": "Bundle", "id": own_id("Bundle"), "type": "collection", "entry": entries})
}

/// What the resources are made from.
struct About<'a> {
    form: &'a Form<'a>,
    answers: &'a Answers,
    report: &'a Json,
    day: &'a str,
    /// The address of the answers.
    given: &'a str,
    /// The id of the parameters.
    outcome: String,
}

fn guidance(about: &About<'_>) -> Json {
    let About { form, answers, report, day, outcome, .. } = about;
    let open = elements(report, "undetermined");
    let version = form.book.version();
    let own = elements(report, "notices").iter().filter(|notice| text(notice, "kind") == "own_rules");
    let own = own.map(|notice| text(notice, "text"));
    let said = ["verdict_text", "limits", "disclaimer"].map(|name| text(report, name));
    let notes: Vec<Json> = own.chain(said).map(|said| json!({"text": said})).collect();
    let mut guidance = json!({
        "resourceType": "GuidanceResponse",
        "language": text(report, "language"),
        "moduleUri": address::below_base(form.base(), &format!("rules/{version}")),
        "status": if open.is_empty() { "success" } else { "data-requested" },
        "occurrenceDateTime": day,
        "note": notes,
        "outputParameters": {"reference": urn(outcome)},
    });
    for (name, value) in [("subject", patient(answers)), ("encounter", answers.response.get("encounter"))] {
        if let Some(value) = value {
            guidance[name] = value.clone();
        }
    }
    guidance
}

fn issues<'a>(about: &About<'a>) -> Vec<(&'a str, Json)> {
    let severity = |finding: &Json| match text(finding, "category") {
        "contraindication" => Some("high"),
        "caution" => Some("moderate"),
        _ => None,
    };
    let found = elements(about.report, "findings").iter();
    let grave = found.filter_map(|finding| Some((finding, severity(finding)?)));
    grave.map(|(finding, severity)| (text(finding, "rule"), issue(about, finding, severity))).collect()
}

fn issue(about: &About<'_>, finding: &Json, severity: &str) -> Json {
    let About { form, answers, report, day, given, .. } = about;
    let rule = text(finding, "rule");
    let mut issue = json!({
        "resourceType": "DetectedIssue",
        "language": text(report, "language"),
        "status": "preliminary",
        "code": {
            "coding": [{"system": address::rule_codes(form.base()), "code": rule}],
            "text": text(finding, "title"),
        },
        "severity": severity,
        "identifiedDateTime": day,
        "evidence": [{"detail": [{"reference": given}]}],
        "detail": text(finding, "text"),
    });
    if let Some(patient) = patient(answers) {
        issue["patient"] = patient.clone();
    }
    issue
}

/// Every field of the report as a parameter of the same name; of an array one for each element.
fn parameters(report: &Json) -> Json {
    json!({
        "resourceType": "Parameters",
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
