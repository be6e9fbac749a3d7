//! What goes out as FHIR can be filed: no two Bundles share an id, and what a response said of itself goes out with it.

use crate::common;

use crate::fhir_round_trip::{Dice, any_value};
use common::fhir::faultless;
use common::run::run;
use exo_check::answers::Answers;
use exo_check::{Checker, Locale};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const DAY: &str = "2026-11-24";

fn bundle(response: &Value) -> Value {
    let run = run(&["--format", "fhir", "--as-of", DAY, "--lang", "en"], response.to_string().as_bytes());
    assert_eq!(run.status, 0, "{}", run.err);
    serde_json::from_str(&run.out).unwrap()
}

fn entries(bundle: &Value) -> &Vec<Value> {
    bundle["entry"].as_array().unwrap()
}

fn resources<'b>(bundle: &'b Value, kind: &str) -> Vec<&'b Value> {
    let all = entries(bundle).iter().map(|entry| &entry["resource"]);
    all.filter(|resource| resource["resourceType"] == kind).collect()
}

/// The same with some fields of its own.
fn with(fields: &Value) -> Value {
    let mut response = faultless();
    response.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    response
}

/// Every reference, at any depth.
fn references(json: &Value, found: &mut Vec<String>) {
    match json {
        Value::Object(object) => {
            found.extend(object.get("reference").and_then(Value::as_str).map(str::to_owned));
            object.values().for_each(|value| references(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

#[test]
fn the_bundles_of_all_people_fit_into_one_store() {
    let (mut by_id, mut by_url, mut filed) = (BTreeMap::new(), BTreeMap::new(), 0);
    for person in common::files("tests/people", ".json") {
        if person.to_string_lossy().contains(".report.") {
            continue;
        }
        let file = person.to_string_lossy().into_owned();
        let made = |day: &str| run(&["--answers", &file, "--format", "fhir", "--as-of", day], b"").out;
        let text = made(DAY);
        assert_eq!(text, made(DAY), "the same input has the same ids");
        let bundle: Value = serde_json::from_str(&text).unwrap();
        for entry in entries(&bundle) {
            let (resource, url) = (&entry["resource"], entry["fullUrl"].as_str().unwrap());
            let (kind, id) = (resource["resourceType"].as_str().unwrap(), resource["id"].as_str().unwrap());
            assert_eq!(url, format!("urn:uuid:{id}"));
            let places: Vec<usize> = id.match_indices('-').map(|(place, _)| place).collect();
            assert_eq!((id.len(), places), (36, vec![8, 13, 18, 23]), "{id}");
            by_id.insert(format!("{kind}/{id}"), resource.clone());
            by_url.insert(url.to_owned(), resource.clone());
            filed += 1;
        }
        let mut named = Vec::new();
        references(&bundle, &mut named);
        assert!(!named.is_empty() && named.iter().all(|url| by_url.contains_key(url)), "{named:?}");
        let later: Value = serde_json::from_str(&made("2026-11-25")).unwrap();
        assert_ne!(bundle["id"], later["id"]);
        assert_eq!(entries(&bundle)[0]["fullUrl"], entries(&later)[0]["fullUrl"], "the answers are the same");
    }
    assert!(filed > 100, "{filed}");
    assert_eq!((by_id.len(), by_url.len()), (filed, filed), "none overwritten");
}

/// A hundred people at random: no id stands twice, and what comes back gives the same report.
#[test]
fn a_hundred_people_are_filed_and_come_back() {
    let (book, checker) = (common::book(), Checker::new(Locale::En).unwrap());
    let day = DAY.parse().unwrap();
    let (mut dice, mut store, mut filed) = (Dice(11), BTreeSet::new(), 0);
    for _ in 0..100 {
        let mut given = Answers::default();
        for question in book.questionnaire.questions() {
            if question.required || dice.below(2) == 0 {
                given.set(&question.id, any_value(&mut dice, question));
            }
        }
        // What is hidden is told in a report on plain answers, and never goes out.
        let given = given.without_hidden(&book.questionnaire).to_json(&book.questionnaire).to_string();
        let report = checker.report(given.as_bytes(), day).unwrap();
        let bundle: Value = serde_json::from_str(&report.fhir().unwrap()).unwrap();
        for entry in entries(&bundle) {
            let name = format!("{}/{}", entry["resource"]["resourceType"], entry["resource"]["id"]);
            assert!(store.insert(name.clone()), "{name} is there already");
            filed += 1;
        }
        let response = resources(&bundle, "QuestionnaireResponse")[0].to_string();
        let back = checker.report(response.as_bytes(), day).unwrap();
        assert_eq!(back.json().unwrap(), report.json().unwrap(), "{given}");
    }
    assert!(filed > 1000 && store.len() == filed, "{filed}");
}

#[test]
fn what_came_in_goes_out() {
    let said = json!({
        "id": "qr-17",
        "identifier": {"system": "https://hospital.example/forms", "value": "A 17"},
        "basedOn": [{"reference": "ServiceRequest/9"}],
        "partOf": [{"reference": "Procedure/4"}],
        "status": "amended",
        "subject": {"reference": "Patient/1", "display": "P. One"},
        "encounter": {"reference": "Encounter/2"},
        "authored": "2026-11-02T10:00:00+09:00",
        "author": {"reference": "Practitioner/3"},
        "source": {"reference": "RelatedPerson/5"},
    });
    let out = bundle(&with(&said));
    let response = resources(&out, "QuestionnaireResponse")[0];
    for (name, value) in said.as_object().unwrap() {
        assert_eq!(&response[name], value, "{name}");
    }
    let guidance = resources(&out, "GuidanceResponse")[0];
    assert_eq!((&guidance["subject"], &guidance["encounter"]), (&said["subject"], &said["encounter"]));
    let mut ill = with(&said);
    let coding = &mut ill["item"][1]["item"][1]["answer"][0]["valueCoding"];
    coding["code"] = json!("in_treatment");
    coding.as_object_mut().unwrap().remove("display");
    let out = bundle(&ill);
    let issues = resources(&out, "DetectedIssue");
    assert!(!issues.is_empty() && issues.iter().all(|issue| issue["patient"] == said["subject"]));
    let report = run(&["--format", "json", "--as-of", DAY], with(&said).to_string().as_bytes());
    assert_eq!(serde_json::from_str::<Value>(&report.out).unwrap()["record"], "A 17");
}

#[test]
fn two_people_who_answer_alike_are_two() {
    let of = |fields: Value| {
        let out = bundle(&with(&fields));
        entries(&out).iter().map(|entry| entry["fullUrl"].to_string()).collect::<Vec<String>>()
    };
    let one = of(json!({"subject": {"reference": "Patient/1"}}));
    let other = of(json!({"subject": {"reference": "Patient/2"}}));
    assert!(one.iter().all(|url| !other.contains(url)));
    let later =
        of(json!({"subject": {"reference": "Patient/1"}, "authored": "2026-11-23", "status": "amended"}));
    assert_eq!(one[0], later[0], "when it was written makes it no other response");
}

#[test]
fn only_a_patient_is_named_as_one() {
    for subject in [
        json!({"reference": "#me"}),
        json!({"reference": "Group/1"}),
        json!({"type": "Device", "display": "a device"}),
    ] {
        let out = bundle(&with(&json!({"subject": subject})));
        assert_eq!(resources(&out, "QuestionnaireResponse")[0]["subject"], subject);
        assert_eq!(resources(&out, "GuidanceResponse")[0].get("subject"), None, "{subject}");
    }
    for subject in [json!({"display": "P. One"}), json!({"reference": "https://h.example/Patient/1"})] {
        let out = bundle(&with(&json!({"subject": subject})));
        assert_eq!(resources(&out, "GuidanceResponse")[0]["subject"], subject);
    }
}

#[test]
fn a_record_goes_out_as_identifier_and_comes_back() {
    let person = std::fs::read_to_string(common::project("tests/people/minor_acne.json")).unwrap();
    let person = person.replacen('{', "{\"record\": \"reg 7\",", 1);
    let make =
        |input: &[u8], format: &str| run(&["--format", format, "--as-of", DAY, "--lang", "en"], input).out;
    let out: Value = serde_json::from_str(&make(person.as_bytes(), "fhir")).unwrap();
    let response = resources(&out, "QuestionnaireResponse")[0];
    assert_eq!(response["identifier"], json!({"value": "reg 7"}));
    assert_eq!(make(response.to_string().as_bytes(), "json"), make(person.as_bytes(), "json"));
}

#[test]
fn a_publisher_names_the_base() {
    let base = "https://hospital.example/fhir/";
    let form = run(&["questions", "--format", "fhir", "--lang", "en", "--base", base], b"").out;
    let form: Value = serde_json::from_str(&form).unwrap();
    assert_eq!(form["url"], "https://hospital.example/fhir/Questionnaire/exo-check");
    assert!(!form.to_string().contains("example.org"));
    let response =
        faultless().to_string().replace("https://example.org/exo-check", base.trim_end_matches('/'));
    for (options, status) in [(&["--base", base][..], 0), (&[], 65)] {
        for command in [&["validate", "-"][..], &["--format", "fhir"], &["batch"]] {
            let found = run(&[command, options].concat(), response.as_bytes());
            assert_eq!(found.status, status, "{command:?} {options:?}: {}", found.err);
            assert!(status == 65 || !found.out.contains("https://example.org/exo-check/"), "{command:?}");
        }
    }
    for wrong in ["hospital", "ftp://hospital.example", "https://a b"] {
        assert_eq!(run(&["questions", "--base", wrong], b"").status, 2, "{wrong}");
    }
}
