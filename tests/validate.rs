//! `validate` tells every fault, hidden answers too, and makes no report.

use crate::common;

use common::run::run;
use serde_json::{Value, json};

fn person(change: impl Fn(&mut serde_json::Value)) -> String {
    let plain = std::fs::read_to_string(common::project("rules/cases/plain.json")).unwrap();
    let mut person = serde_json::from_str(&plain).unwrap();
    change(&mut person);
    person.to_string()
}

#[test]
fn answers_without_a_fault_are_said_to_be_so() {
    let checked = run(&["validate", "-", "--lang", "en"], person(|_| ()).as_bytes());
    assert_eq!((checked.status, checked.out.as_str()), (0, "standard input: no fault found.\n"));
}

#[test]
fn a_hidden_answer_is_a_fault_here_and_a_notice_in_a_report() {
    let hidden = person(|person| person["spot_type"] = "melasma".into());
    let checked = run(&["validate", "-", "--lang", "en"], hidden.as_bytes());
    assert_eq!(checked.status, 65);
    assert!(
        checked.out.contains("\"spot_type\" is not asked, by your other answers. Take it out."),
        "{}",
        checked.out
    );
    let report = run(&["--lang", "en", "--format", "json"], hidden.as_bytes());
    let report: serde_json::Value = serde_json::from_str(&report.out).unwrap();
    assert_eq!(report["notices"][0]["question"], "spot_type");
    assert!(!report.to_string().contains("alternative.melasma"));
}

#[test]
fn several_files_are_checked_and_one_fault_is_enough() {
    let home = tempfile::tempdir().unwrap();
    let path = |name: &str| home.path().join(name).to_string_lossy().into_owned();
    std::fs::write(path("good.json"), person(|_| ())).unwrap();
    std::fs::write(path("bad.json"), person(|person| person["age"] = 121.into())).unwrap();
    let checked = run(&["validate", &path("good.json"), &path("bad.json"), "--lang", "en"], b"");
    assert_eq!((checked.status, checked.err.as_str()), (65, ""));
    assert!(checked.out.contains("good.json: no fault found."), "{}", checked.out);
    assert!(
        checked.out.contains("121 is out of range. Write a whole number from 0 to 120"),
        "{}",
        checked.out
    );
    assert_eq!(run(&["validate", &path("none.json"), "--lang", "en"], b"").status, 1);
}

/// A file that cannot be read does not hide what was found in those before it.
#[test]
fn what_was_found_is_told_before_a_file_that_is_missing() {
    let home = tempfile::tempdir().unwrap();
    let bad = home.path().join("bad.json").to_string_lossy().into_owned();
    std::fs::write(&bad, r#"{"age": "x"}"#).unwrap();
    let checked = run(&["validate", "--lang", "en", &bad, "/nowhere/none.json"], b"");
    assert_eq!(checked.status, 1);
    assert!(checked.out.contains("bad.json, line 1, column 9 (/age)"), "{}", checked.out);
    assert!(checked.err.contains("none.json"), "{}", checked.err);
}

#[test]
fn faults_go_out_as_an_operation_outcome() {
    let outcome = |input: &[u8]| {
        let run = run(&["validate", "-", "--format", "fhir", "--lang", "en"], input);
        (run.status, serde_json::from_str::<Value>(&run.out).unwrap())
    };
    let (status, plain) = outcome(br#"{"age": 200, "age": 3}"#);
    let issues = plain["issue"].as_array().unwrap();
    assert_eq!((status, &plain["resourceType"]), (65, &json!("OperationOutcome")));
    assert_eq!(
        issues[0],
        json!({
            "severity": "error", "code": "value", "diagnostics": "-:1:9",
            "details": {
                "coding": [{"system": "https://example.org/exo-check/CodeSystem/faults", "code": "out_of_range"}],
                "text": "Standard input, line 1, column 9 (/age): 200 is out of range. Write a whole number from 0 to 120, without quotes.",
            },
        })
    );
    assert_eq!((&issues[1]["code"], &issues[2]["code"]), (&json!("duplicate"), &json!("required")));
    let mut response = common::fhir::faultless();
    response["status"] = json!("done");
    let (status, told) = outcome(response.to_string().as_bytes());
    let issue = &told["issue"][0];
    assert_eq!((status, &issue["expression"]), (65, &json!(["QuestionnaireResponse.status"])));
    assert_eq!((&issue["code"], told["issue"].as_array().unwrap().len()), (&json!("code-invalid"), 1));
    let (status, none) = outcome(common::fhir::faultless().to_string().as_bytes());
    let nothing =
        json!([{"severity": "information", "code": "informational", "details": {"text": "No fault found."}}]);
    assert_eq!((status, &none["issue"]), (0, &nothing));
}

#[test]
fn a_total_out_of_all_proportion_is_no_fault_here_and_a_notice_in_a_report() {
    let text = person(|person| {
        person["sessions_planned"] = 60.into();
        person["price_per_session_jpy"] = 300_000.into();
    });
    let checked = run(&["validate", "-", "--lang", "en", "--format", "json"], text.as_bytes());
    assert_eq!(checked.status, 0, "{}", checked.err);
    let told: Value = serde_json::from_str(&checked.out).unwrap();
    assert_eq!((&told[0]["kind"], &told[0]["id"]), (&json!("implausible"), &json!("total_too_large")));
    let outcome = run(&["validate", "-", "--lang", "en", "--format", "fhir"], text.as_bytes());
    let outcome: Value = serde_json::from_str(&outcome.out).unwrap();
    assert_eq!(
        (&outcome["issue"][0]["severity"], &outcome["issue"][0]["code"]),
        (&json!("warning"), &json!("business-rule"))
    );
    let report: Value =
        serde_json::from_str(&run(&["--lang", "en", "--format", "json"], text.as_bytes()).out).unwrap();
    let notices = report["notices"].as_array().unwrap().iter();
    let odd: Vec<&Value> = notices.filter(|told| told["kind"] == "implausible").collect();
    assert_eq!(odd.len(), 1, "{report}");
    assert!(odd[0]["text"].as_str().unwrap().contains("more than 10,000,000 yen"), "{}", odd[0]);
}

#[test]
fn a_file_that_cannot_be_read_hides_no_fault_of_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let name = |file: &str| folder.path().join(file).to_string_lossy().into_owned();
    std::fs::write(name("bad.json"), r#"{"age": 134}"#).unwrap();
    std::fs::write(name("good.json"), person(|_| ())).unwrap();
    let files = ["first", "bad.json", "second", "good.json"].map(name);
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let text = run(&[&["validate", "--lang", "en"], &files[..]].concat(), b"");
    assert_eq!(text.status, 1);
    assert!(
        text.out.contains("(/age): 134 is out of range") && text.out.contains("good.json: no fault found.")
    );
    let unread: Vec<&str> = text.err.lines().collect();
    assert!(matches!(unread[..], [first, second] if first.contains("first") && second.contains("second")));
    let data = run(&[&["validate", "-f", "json"], &files[..]].concat(), b"");
    let found: Value = serde_json::from_str(&data.out).unwrap();
    assert_eq!((data.status, &found[0]["kind"]), (1, &json!("out_of_range")));
}
