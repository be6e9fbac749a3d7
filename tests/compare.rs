//! Clinics or plans side by side.

use crate::common;

use common::run::run;
use serde_json::Value as Json;

const PLANS: [&str; 2] = ["tests/people/plan_over_budget.json", "tests/people/informed.json"];

fn compared(files: &[&str]) -> Json {
    let mut arguments = vec!["compare", "--format", "json", "--as-of", "2026-11-24"];
    arguments.extend(files);
    let made = run(&arguments, b"");
    assert_eq!((made.status, made.err.as_str()), (0, ""));
    serde_json::from_str(&made.out).unwrap()
}

fn row<'j>(rows: &'j Json, id: &str) -> Option<&'j Json> {
    rows.as_array().unwrap().iter().find(|row| row["id"] == id)
}

#[test]
fn what_differs_stands_apart_from_what_is_the_same() {
    let json = compared(&PLANS);
    assert_eq!(json["schema"], "exo-check/compare/1");
    let verdict = row(&json["differs"], "verdict").unwrap();
    assert_eq!(verdict["plans"][0]["value"], "ask_doctor_first");
    assert_eq!(verdict["plans"][1]["value"], "unproven");
    let total = row(&json["differs"], "total").unwrap();
    assert_eq!(total["plans"][0]["value"], serde_json::json!([1_200_000, null]));
    assert!(row(&json["differs"], "red_flag.absolutely_safe").is_some());
    assert!(row(&json["differs"], "told_risks").is_some());
    assert!(row(&json["same"], "verdict").is_none());
}

#[test]
fn a_plan_beside_itself_differs_in_nothing() {
    let json = compared(&[PLANS[0], PLANS[0]]);
    assert_eq!(json["differs"], serde_json::json!([]));
    assert!(json["same"].as_array().unwrap().len() >= 33);
}

#[test]
fn two_to_six_files_are_taken() {
    for (count, status) in [(1, 2), (2, 0), (6, 0), (7, 2)] {
        let mut arguments = vec!["compare", "--as-of", "2026-11-24"];
        arguments.extend(vec![PLANS[0]; count]);
        assert_eq!(run(&arguments, b"").status, status, "{count} files");
    }
}

#[test]
fn one_faulty_file_stops_the_comparison() {
    let made = run(&["compare", PLANS[0], "rules/values.json"], b"");
    assert_eq!((made.status, made.out.as_str()), (65, ""));
    assert!(made.err.contains("rules/values.json"));
    assert_eq!(run(&["compare", PLANS[0], "no-such-file.json"], b"").status, 1);
}

#[test]
fn people_read_it_as_text_markdown_and_html_in_both_languages() {
    for (lang, heading) in [("ja", "違うこと"), ("en", "What differs")] {
        for format in ["text", "markdown", "html"] {
            let arguments =
                ["compare", "--lang", lang, "--format", format, "--as-of", "2026-11-24", PLANS[0], PLANS[1]];
            let made = run(&arguments, b"");
            assert_eq!((made.status, made.err.as_str()), (0, ""));
            assert!(made.out.contains(heading) && made.out.contains("informed"), "{lang} {format}");
        }
    }
}
