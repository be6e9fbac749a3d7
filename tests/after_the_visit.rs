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
        resumed.out.contains("Nothing that matters has changed since the last report."),
        "{}",
        resumed.out
    );
    let fresh = run(&["--lang", "en", "--answers", &saved(&home)], b"");
    assert!(!fresh.out.contains("since the last report"));
}

/// The two by which a clear answer is told from a vague one stand where the answers are marked, once for each question.
#[test]
fn what_a_good_answer_shows_is_told_where_answers_are_marked() {
    let home = tempfile::tempdir().unwrap();
    let options = ["--lang", "en", "--plain", "--format", "json", "--resume", &saved(&home)];
    let resumed = run(&options, clinic_lines("yes").replace("all yes", "?\nall yes").as_bytes());
    assert_eq!(resumed.status, 0, "{}", resumed.err);
    let lines: Vec<&str> = resumed.err.lines().map(str::trim).collect();
    for start in ["A good answer: ", "Not enough: "] {
        assert_eq!(
            lines.iter().filter(|line| line.starts_with(start)).count(),
            19,
            "{start}\n{}",
            resumed.err
        );
    }
    let place = lines.iter().position(|line| line.contains("is no test report")).unwrap();
    assert_eq!(
        lines[place - 1..=place],
        [
            "A good answer: A report with the lot's number, a date and a result for each of the three tests.",
            "Not enough: \"Our maker guarantees it\" is no test report.",
        ]
    );
}

#[test]
fn every_question_to_a_clinic_says_why_what_is_good_and_what_is_not_enough() {
    let answers = common::project("tests/people/plan_over_budget.json").to_string_lossy().into_owned();
    let made = |more: &[&str]| {
        run(&[&["--lang", "en", "--as-of", "2026-11-24", "--answers", &answers], more].concat(), b"").out
    };
    let report: Value = serde_json::from_str(&made(&["--format", "json"])).unwrap();
    let questions = report["questions"].as_array().unwrap();
    let (clinic, doctor): (Vec<&Value>, Vec<&Value>) =
        questions.iter().partition(|question| question["to"] == "clinic");
    assert!(doctor.iter().all(|question| question.get("good").is_none() && question.get("round").is_none()));
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (full, sheet) = (words(&made(&["--full"])), made(&["--format", "markdown"]));
    for question in &clinic {
        for (name, label) in [("why", "Why: "), ("good", "A good answer: "), ("round", "Not enough: ")] {
            let line = format!("{label}{}", question[name].as_str().unwrap());
            assert!(full.contains(&words(&line)), "{line}");
        }
    }
    // The second page of the sheet has room for the first ones.
    assert_eq!(sheet.matches("A good answer: ").count(), 5);
    assert_eq!(sheet.matches("Not enough: ").count(), 5);
}
