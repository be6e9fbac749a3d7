//! What is proved of days holds for every day and can fail: a book that counts otherwise breaks it, and answers show it.

use crate::common;

use common::broken::found_in;
use exo_check::assets::{self, TextFile};
use exo_check::proof::{Code, Files, Finding, Prover, Subject, prover};

/// The properties of days, by name.
const OF_DAYS: [&str; 10] = [
    "no_day_without_the_whole_paper",
    "no_day_for_whoever_was_held_off",
    "no_day_while_the_receipt_is_not_told",
    "the_last_day_is_the_eighth",
    "a_later_receipt_is_never_an_earlier_last_day",
    "after_eight_days_nothing_is_said_to_run",
    "after_eight_days_the_loan_has_none_either",
    "whoever_may_still_send_a_notice_is_told",
    "lumps_are_watched_for_three_months",
    "after_three_months_the_time_is_over",
];

/// What the properties of days find in these files.
fn found(rules: Vec<TextFile>) -> Vec<Finding> {
    let files = Files { rules, texts: Vec::new(), cases: assets::cases() };
    let mut subject = Subject::read(files, "2026-11-24".parse().unwrap()).unwrap();
    subject.properties.retain(|property| OF_DAYS.contains(&property.id.as_str()));
    let mut names: Vec<&str> = subject.properties.iter().map(|property| property.id.as_str()).collect();
    names.dedup();
    assert_eq!(names, OF_DAYS);
    let mut prover: Prover<'_> = prover(&subject);
    found_in("properties", &subject, &mut prover)
}

/// The properties that break, with their cases, where one text stands for another.
fn broken(file: &str, from: &str, to: &str) -> Vec<(String, String)> {
    let mut rules = assets::rules();
    let one = rules.iter_mut().find(|one| one.name == file).unwrap();
    assert!(one.text.contains(from), "{file} does not hold {from}");
    one.text = one.text.replacen(from, to, 1).into();
    let fails = found(rules).into_iter().map(|finding| {
        assert_eq!(finding.code, Code::PropertyFails, "{finding:?}");
        assert!(!finding.counterexample.is_empty(), "{finding:?}");
        (finding.at, finding.detail)
    });
    fails.collect()
}

fn named(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(at, case)| ((*at).to_owned(), (*case).to_owned())).collect()
}

const DEADLINES: &str = "rules/deadlines.json";

#[test]
fn every_property_of_days_is_proved() {
    assert_eq!(found(assets::rules()).iter().map(|finding| &finding.at).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn a_ninth_day_is_found() {
    let broken = broken(DEADLINES, r#""contract_paper_on", "days": 7"#, r#""contract_paper_on", "days": 8"#);
    assert_eq!(
        broken,
        named(&[
            ("the_last_day_is_the_eighth", "cooling_off"),
            ("after_eight_days_nothing_is_said_to_run", ""),
        ])
    );
}

#[test]
fn a_day_told_without_the_whole_paper_is_found() {
    let from = r#""no_day_if": {"any": [{"contract_paper": ["something_missing", "not_given"]}, "#;
    let to = r#""no_day_if": {"any": [{"contract_paper": ["not_given"]}, "#;
    let mut rules = assets::rules();
    let one = rules.iter_mut().find(|one| one.name == DEADLINES).unwrap();
    // The condition on the paper as well: each of the two alone holds the day back.
    let paper = r#""met": {"contract_paper": "complete"}"#;
    let either = r#""met": {"contract_paper": ["complete", "something_missing"]}"#;
    one.text = one.text.replacen(from, to, 1).replacen(paper, either, 1).into();
    let found = found(rules);
    let at: Vec<&str> = found.iter().map(|finding| finding.at.as_str()).collect();
    assert_eq!(at, ["no_day_without_the_whole_paper"]);
    let shown = &found[0].counterexample[0];
    assert_eq!(shown["contract_paper"], "something_missing");
}

#[test]
fn a_shorter_time_to_watch_is_found() {
    let broken =
        broken(DEADLINES, r#""last_treatment_on", "months": 3"#, r#""last_treatment_on", "months": 2"#);
    assert_eq!(broken, named(&[("lumps_are_watched_for_three_months", "")]));
}

#[test]
fn a_rule_that_says_the_eight_days_are_over_too_soon_is_found() {
    let file = "rules/after_signing.json";
    let broken = broken(
        file,
        r#"{"days_to_cooling_off": {"less_than": 0}}"#,
        r#"{"days_to_cooling_off": {"at_most": 0}}"#,
    );
    assert_eq!(broken, named(&[("whoever_may_still_send_a_notice_is_told", "")]));
}
