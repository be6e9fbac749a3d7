//! 3,000 plausible visitors of clinics: nobody has an informed choice on what no study backs, and the sentence of the result
//! follows the evidence. How they are made stands in `docs/plausible-people.md`; what they got stands there too, and is compared.

use crate::common;

use common::random::Random;
use common::visitor::visitor;
use common::{answers, assert_none, book, grouped, project, texts};
use exo_check::book::RuleBook;
use exo_check::localizer::Variable;
use exo_check::render::Texts;
use exo_check::report::Report;
use exo_check::term::{Locale, Studied, Verdict};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const PEOPLE: usize = 3000;
const SEED: u64 = 20_261_130;
const PAGE: &str = "docs/plausible-people.md";

fn people() -> Vec<Value> {
    let mut random = Random(SEED);
    (0..PEOPLE).map(|_| visitor(&mut random)).collect()
}

/// How a sentence of the result ends, for each outlook; without one where every goal is `other`.
fn endings(locale: Locale) -> BTreeMap<&'static str, String> {
    let texts = texts(locale);
    let ending = |id: &str| {
        let sentence = texts.text(&format!("verdict-outlook-{id}"), &[("goal", Variable::Text("|"))]);
        sentence.rsplit('|').next().unwrap().to_owned()
    };
    let studied = Studied::ALL.iter().map(|studied| studied.id());
    studied.chain([OTHER]).map(|id| (id, ending(id))).collect()
}

/// The outlook of somebody all of whose goals are `other`.
const OTHER: &str = "other";

fn outlook(report: &Report<'_>) -> &'static str {
    report.worst_outlook().map_or(OTHER, |(studied, _)| studied.id())
}

#[test]
fn the_five_outlooks_end_in_five_ways() {
    for locale in Locale::ALL {
        let endings = endings(*locale);
        let apart: std::collections::BTreeSet<&String> = endings.values().collect();
        assert_eq!(apart.len(), endings.len(), "{endings:?}");
    }
}

#[test]
fn the_result_follows_the_evidence_for_every_plausible_person() {
    let book = book();
    let (english, endings) = (texts(Locale::En), endings(Locale::En));
    let mut faults = Vec::new();
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for person in people() {
        let report = report(&book, &person);
        let outlook = outlook(&report);
        *counts.entry((outlook, report.verdict.id())).or_default() += 1;
        let unproven =
            outlook != "difference" || person["goals"].as_array().unwrap().contains(&json!("other"));
        if unproven && report.verdict == Verdict::InformedChoice {
            faults.push(format!("an informed choice of what no study backs: {person}"));
        }
        let sentence = Texts { localizer: &english, report: &report }.verdict();
        if report.verdict != Verdict::Stop && !sentence.ends_with(&endings[outlook]) {
            faults.push(format!("{outlook}: {sentence}: {person}"));
        }
        let disease = report.findings.iter().any(|found| found.rule.id == "caution.goal_needs_doctor");
        if disease && report.verdict < Verdict::AskDoctorFirst {
            faults.push(format!("a disease as the goal, and no doctor first: {person}"));
        }
    }
    assert_none(&faults, "results that do not follow the evidence");
    compare(&counts);
}

fn report<'b>(book: &'b RuleBook, person: &Value) -> Report<'b> {
    Report::new(book, &answers(book, person), book.values.rules_version)
}

/// The table of the page, row by row; `WRITE_PEOPLE=file` writes the people as lines of JSON.
fn compare(counts: &BTreeMap<(&str, &str), usize>) {
    let verdicts: Vec<&str> = Verdict::ALL.iter().rev().map(|verdict| verdict.id()).collect();
    let outlooks: Vec<&str> = Studied::ALL.iter().map(|studied| studied.id()).chain([OTHER]).collect();
    let count = |outlook: &str, verdict: &str| counts.get(&(outlook, verdict)).copied().unwrap_or_default();
    let row = |outlook: &&str| {
        let numbers: Vec<usize> = verdicts.iter().map(|verdict| count(outlook, verdict)).collect();
        let cells: Vec<String> = numbers.iter().map(|number| grouped(*number)).collect();
        format!("| `{outlook}` | {} | {} |", grouped(numbers.iter().sum()), cells.join(" | "))
    };
    let head = format!("| worst outlook | people | `{}` |", verdicts.join("` | `"));
    let rows: Vec<String> = std::iter::once(head).chain(outlooks.iter().map(row)).collect();
    if let Some(file) = std::env::var_os("WRITE_PEOPLE") {
        let lines: Vec<String> = people().iter().map(Value::to_string).collect();
        std::fs::write(file, lines.join("\n") + "\n").unwrap();
    }
    let page = std::fs::read_to_string(project(PAGE)).unwrap();
    let missing: Vec<String> = rows.into_iter().filter(|row| !page.contains(row.as_str())).collect();
    assert_none(&missing, "rows that are not in the page of plausible people");
    assert!(count("difference", "informed_choice") > 0, "nobody could have had an informed choice");
}
