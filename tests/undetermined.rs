//! What is missing is what would settle a rule, and nothing else.

use crate::common;

use common::run::run;
use exo_check::report::Report;
use serde_json::{Value, json};

/// The questions that would settle a rule for the plain person with these answers laid over; `None` when it is decided.
fn missing(rule: &str, answers: &Value) -> Option<Vec<String>> {
    let book = common::book();
    let mut person: Value =
        serde_json::from_str(&std::fs::read_to_string(common::project("rules/cases/plain.json")).unwrap())
            .unwrap();
    for (question, answer) in answers.as_object().unwrap() {
        person[question] = answer.clone();
    }
    let report = Report::new(&book, &common::answers(&book, &person), book.values.rules_version);
    let open = report.undetermined.iter().find(|open| open.rule.id == rule)?;
    Some(open.missing.iter().map(|question| (*question).to_owned()).collect())
}

#[test]
fn a_usual_price_serves_while_none_is_told() {
    let rule = "cost.over_budget";
    assert_eq!(missing(rule, &json!({"route": "injection", "sessions_planned": 6})).unwrap(), ["budget_jpy"]);
    let all = ["sessions_planned", "price_per_session_jpy", "budget_jpy"];
    assert_eq!(missing(rule, &json!({"route": "cosmetic"})).unwrap(), all);
}

#[test]
fn a_budget_inside_the_usual_range_needs_the_price() {
    let rule = "cost.over_budget";
    let budget = |budget: i64| {
        missing(rule, &json!({"route": "iv_drip", "sessions_planned": 5, "budget_jpy": budget}))
    };
    assert_eq!(budget(499_999), None);
    assert_eq!(budget(500_000).unwrap(), ["price_per_session_jpy"]);
    assert_eq!(budget(2_499_999).unwrap(), ["price_per_session_jpy"]);
    assert_eq!(budget(2_500_000).unwrap(), ["price_per_session_jpy", "extra_cost_jpy"]);
}

#[test]
fn other_charges_settle_what_a_usual_price_leaves_open() {
    let with = |extra: i64| {
        missing(
            "cost.over_budget",
            &json!({"route": "iv_drip", "sessions_planned": 5, "budget_jpy": 2_500_000, "extra_cost_jpy": extra}),
        )
    };
    assert_eq!(with(0), None);
    assert_eq!(with(1).unwrap(), ["price_per_session_jpy"]);
}

#[test]
fn what_no_answer_could_settle_is_not_undetermined() {
    let rule = "expectation.too_soon";
    assert_eq!(
        missing(rule, &json!({"goals": ["fatigue"], "route": "injection", "hoped_within": "days"})),
        None
    );
    for person in common::files("tests/people", ".json") {
        if person.to_string_lossy().contains(".report.") {
            continue;
        }
        let report = run(&["--answers", &person.to_string_lossy(), "--format", "json"], b"");
        let report: Value = serde_json::from_str(&report.out).unwrap();
        for open in report["undetermined"].as_array().unwrap() {
            assert_ne!(open["missing"], json!([]), "{}: {open}", person.display());
        }
    }
}
