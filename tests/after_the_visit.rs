//! After the visit: a finished interview goes on at the clinic, and the report says what changed.

use crate::common;

use common::run::run;
use serde_json::Value;

/// A finished set of answers in a file of its own.
fn saved(home: &tempfile::TempDir) -> String {
    let file = home.path().join("mine.json");
    std::fs::copy(common::project("rules/cases/plain.json"), &file).unwrap();
    file.to_str().unwrap().to_owned()
}

/// Goes through the clinic part: consultation done, cells and place known, claims, site, nothing on who does it, 19 times told clearly.
fn clinic_lines(told: &str) -> String {
    format!("3\n1\n1\nnone\n1,2,3,4,5\n\n\nall {told}\n\n1\n")
}

#[test]
fn a_finished_interview_opens_at_the_clinic() {
    let home = tempfile::tempdir().unwrap();
    let resumed = run(&["--lang", "en", "--plain", "--resume", &saved(&home)], b"");
    assert!(
        resumed.err.contains("Part: Clinic") || resumed.err.contains("Clinic and product"),
        "{}",
        resumed.err
    );
    assert!(!resumed.err.contains("Goals and plan"), "{}", resumed.err);
}

#[test]
fn what_was_told_is_settled_and_the_report_says_so() {
    let home = tempfile::tempdir().unwrap();
    let options = ["--lang", "en", "--plain", "--format", "json", "--resume", &saved(&home)];
    let resumed = run(&options, clinic_lines("yes").as_bytes());
    assert_eq!(resumed.status, 0, "{}", resumed.err);
    let report: Value = serde_json::from_str(&resumed.out).unwrap();
    let kinds: Vec<&str> =
        report["notices"].as_array().unwrap().iter().map(|notice| notice["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds[0], "settled", "{kinds:?}");
    let clinic = report["questions"].as_array().unwrap().iter().filter(|question| question["to"] == "clinic");
    assert_eq!(clinic.count(), 0);
}

#[test]
fn what_was_vague_is_asked_in_the_next_round() {
    let home = tempfile::tempdir().unwrap();
    let options = ["--lang", "en", "--plain", "--format", "json", "--resume", &saved(&home)];
    let resumed = run(&options, clinic_lines("vague").as_bytes());
    let report: Value = serde_json::from_str(&resumed.out).unwrap();
    let told = report["questions"].as_array().unwrap().iter();
    let told = told.filter(|question| question["id"].as_str().unwrap().starts_with("told_"));
    assert_eq!(told.count(), 19);
    let come = report["notices"].as_array().unwrap().iter().find(|notice| notice["kind"] == "come").unwrap();
    assert!(come["text"].as_str().unwrap().starts_with("New points about you: "), "{come}");
}

#[test]
fn an_unchanged_resumption_says_that_nothing_changed() {
    let home = tempfile::tempdir().unwrap();
    let resumed = run(&["--lang", "en", "--plain", "--resume", &saved(&home)], b"1\n\n1\n");
    assert_eq!(resumed.status, 0, "{}", resumed.err);
    assert!(
        resumed.out.contains("Nothing that matters has changed since your last report."),
        "{}",
        resumed.out
    );
    let fresh = run(&["--lang", "en", "--answers", &saved(&home)], b"");
    assert!(!fresh.out.contains("since your last report"));
}
