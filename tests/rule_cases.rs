//! The cases of the rules: each fires, and stays silent for one reason at a time.

use crate::common;

use common::{answers, book, files};
use exo_check::answers::AnswerFacts;
use exo_check::book::RuleBook;
use exo_check::condition::{Condition, Truth};
use exo_check::report::{Report, ReportNotice};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::HashSet;
use std::fs::read_to_string;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    rule: String,
    answers: Map<String, Value>,
    as_of: Option<Date>,
    expect: Expected,
}

#[derive(Deserialize, Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
enum Expected {
    Fires,
    Silent,
    Undetermined,
}

fn cases() -> Vec<(String, Case)> {
    let files = files("rules/cases", ".json").into_iter().filter(|path| !path.ends_with("plain.json"));
    let of_file = |path: std::path::PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let cases: Vec<Case> = serde_json::from_str(&read_to_string(&path).unwrap())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        cases.into_iter().map(move |case| (name.clone(), case)).collect::<Vec<_>>()
    };
    files.flat_map(of_file).collect()
}

/// The plain person with these answers laid over; `null` takes one away.
fn laid_over(answers: &Map<String, Value>) -> Value {
    let plain = read_to_string(common::project("rules/cases/plain.json")).unwrap();
    let mut person: Map<String, Value> = serde_json::from_str(&plain).unwrap();
    for (question, answer) in answers {
        if answer.is_null() {
            person.remove(question)
        } else {
            person.insert(question.clone(), answer.clone())
        };
    }
    Value::Object(person)
}

/// The condition of what is no rule and has cases all the same: what cannot both be true, and whom to call.
fn beside_the_rules<'b>(book: &'b RuleBook, id: &str) -> Option<&'b Condition> {
    let (kind, id) = id.split_once('.')?;
    let mut contradictions = book.contradictions.iter().map(|known| (&known.id, &known.when));
    let mut helpers = book.helpers.iter().map(|known| (&known.id, &known.when));
    match kind {
        "contradiction" => contradictions.find(|(known, _)| *known == id),
        "helper" => helpers.find(|(known, _)| *known == id),
        _ => None,
    }
    .map(|(_, when)| when)
}

fn outcome(book: &RuleBook, case: &Case) -> Expected {
    let given = answers(book, &laid_over(&case.answers));
    let as_of = case.as_of.unwrap_or(book.values.rules_version);
    let report = Report::new(book, &given, as_of);
    if let Some(when) = beside_the_rules(book, &case.rule) {
        let truth = when.truth(&AnswerFacts::new(book, &given, as_of));
        if let Some(id) = case.rule.strip_prefix("contradiction.") {
            let is_told =
                |notice: &ReportNotice| matches!(notice, ReportNotice::Contradiction(told, _) if told == id);
            let told = report.notices.iter().any(is_told);
            assert_eq!(told, truth == Truth::True, "{}", case.name);
        }
        return match truth {
            Truth::True => Expected::Fires,
            Truth::False => Expected::Silent,
            Truth::Unknown => Expected::Undetermined,
        };
    }
    if report.findings.iter().any(|finding| finding.rule.id == case.rule) {
        Expected::Fires
    } else if report.undetermined.iter().any(|open| open.rule.id == case.rule) {
        Expected::Undetermined
    } else {
        Expected::Silent
    }
}

#[test]
fn every_case_comes_out_as_written() {
    let book = book();
    let mut wrong = Vec::new();
    for (file, case) in cases() {
        let is_known = book.rule(&case.rule).is_some() || beside_the_rules(&book, &case.rule).is_some();
        assert!(is_known, "{file}: `{}` speaks of no rule `{}`", case.name, case.rule);
        let got = outcome(&book, &case);
        if got != case.expect {
            wrong.push(format!(
                "{file}: {}: `{}` expected {:?}, got {got:?}",
                case.name, case.rule, case.expect
            ));
        }
    }
    assert!(wrong.is_empty(), "{} cases are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_rule_has_a_case_that_fires_and_one_that_does_not() {
    let seen: HashSet<(String, bool)> =
        cases().into_iter().map(|(_, case)| (case.rule, case.expect == Expected::Fires)).collect();
    let book = book();
    let mut without = Vec::new();
    for rule in &book.rules {
        let always = rule.when == Condition::always();
        if !seen.contains(&(rule.id.clone(), true)) || (!always && !seen.contains(&(rule.id.clone(), false)))
        {
            without.push(&rule.id);
        }
    }
    assert!(without.is_empty(), "without both cases: {without:#?}");
}

#[test]
fn no_two_cases_of_a_file_carry_the_same_name() {
    let mut seen = HashSet::new();
    for (file, case) in cases() {
        assert!(seen.insert((file.clone(), case.name.clone())), "{file}: `{}` stands twice", case.name);
    }
}
