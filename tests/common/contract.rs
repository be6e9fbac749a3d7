//! Persons and reports as the contract speaks of them: JSON in, JSON out.

use super::run::{Run, run};
use serde_json::{Value, json};

pub(crate) const GOALS: [&str; 15] = [
    "wrinkles",
    "skin_texture",
    "acne_scars",
    "inflamed_skin",
    "spots",
    "grey_hair",
    "hair_loss",
    "fatigue",
    "rejuvenation",
    "joint_pain",
    "autoimmune",
    "allergy",
    "nerve_disease",
    "organ_disease",
    "cancer_treatment",
];
pub(crate) const ROUTES: [&str; 4] = ["iv_drip", "injection", "microneedling", "cosmetic"];
pub(crate) const TOLD: [&str; 19] = [
    "told_experience",
    "told_society",
    "told_plan_filed",
    "told_emergency_care",
    "told_realistic_goal",
    "told_evidence_stage",
    "told_method_detail",
    "told_risks",
    "told_contraindications",
    "told_total_cost",
    "told_alternatives",
    "told_if_no_effect",
    "told_source_cell",
    "told_maker",
    "told_process_quality",
    "told_concentration_purity",
    "told_sterility",
    "told_donor_screening",
    "told_certification",
];

/// Only what is required, nothing of it grave, with these answers laid over; `null` takes one away.
pub(crate) fn person(changes: &Value) -> Value {
    let required = json!({
        "goals": ["skin_texture"], "expectation": "slight_change", "hoped_within": "no_hurry",
        "decision_stage": "looking", "route": "microneedling", "age": 40, "cancer": "none",
        "pregnancy": "none", "conditions": ["none"], "medicines": ["none"], "allergies": ["none"],
        "earlier_treatment": "never", "clinic_contact": "none_yet",
    });
    laid_over(required, changes)
}

/// A person who answered everything, was told everything, and lacks nothing.
pub(crate) fn informed(changes: &Value) -> Value {
    let mut full = person(&json!({
        "heard_from": ["doctor"], "beliefs": ["none"], "priorities": ["strong_evidence"],
        "sessions_planned": 3, "interval_weeks": 3, "price_per_session_jpy": 40000,
        "extra_cost_jpy": 10000, "budget_jpy": 200_000, "circumstances": ["none"], "lifestyle": ["none"],
        "clinic_contact": "consultation_done", "source_cell": "human_adipose", "made_in": "japan",
        "claims_heard": ["none"],
        "site_discloses": ["unapproved", "how_obtained", "approved_equivalent", "safety_abroad", "no_relief"],
        "answering_for": "self", "sex": "undisclosed", "needle_heat": "no", "price_tax": "included",
        "skin_marks": "no", "timing": ["none"], "who_does_it": "doctor", "doctor_examined": "yes",
        "sure_of_choice": "yes", "know_benefits_and_risks": "yes", "clear_what_matters": "yes",
        "enough_support": "yes",
    }));
    for id in TOLD {
        full[id] = json!("yes");
    }
    laid_over(full, changes)
}

/// Changes laid over; `null` takes an answer away.
pub(crate) fn laid_over(mut person: Value, changes: &Value) -> Value {
    let answers = person.as_object_mut().unwrap();
    for (id, answer) in changes.as_object().unwrap() {
        if answer.is_null() {
            answers.remove(id);
        } else {
            answers.insert(id.clone(), answer.clone());
        }
    }
    person
}

/// One run for a report as JSON, with further options.
pub(crate) fn run_json(person: &Value, options: &[&str]) -> Run {
    let mut arguments = vec!["--answers", "-", "--format", "json", "--as-of", "2026-11-24"];
    arguments.extend(options);
    run(&arguments, person.to_string().as_bytes())
}

/// The report for a person, in English.
#[track_caller]
pub(crate) fn report(person: &Value) -> Value {
    report_in("en", person)
}

/// The report for a person, in a language.
#[track_caller]
pub(crate) fn report_in(language: &str, person: &Value) -> Value {
    let run = run_json(person, &["--lang", language]);
    assert_eq!(run.status, 0, "{person}\n{}", run.err);
    serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}\n{}", run.out))
}

/// The members of an array of the report.
pub(crate) fn list<'a>(report: &'a Value, field: &str) -> &'a Vec<Value> {
    report[field].as_array().unwrap_or_else(|| panic!("`{field}` is no array"))
}

/// The finding of a rule.
pub(crate) fn finding<'a>(report: &'a Value, rule: &str) -> Option<&'a Value> {
    list(report, "findings").iter().find(|finding| finding["rule"] == rule)
}

/// All findings of a category.
pub(crate) fn of_category<'a>(report: &'a Value, category: &str) -> Vec<&'a Value> {
    list(report, "findings").iter().filter(|finding| finding["category"] == category).collect()
}

/// What is missing for a rule that stands undetermined.
pub(crate) fn missing(report: &Value, rule: &str) -> Option<Value> {
    list(report, "undetermined").iter().find(|open| open["rule"] == rule).map(|open| open["missing"].clone())
}

/// `fires`, `open` (undetermined) or `silent`.
pub(crate) fn outcome(report: &Value, rule: &str) -> &'static str {
    match (finding(report, rule), missing(report, rule)) {
        (Some(_), None) => "fires",
        (None, Some(_)) => "open",
        (None, None) => "silent",
        (Some(_), Some(_)) => "fires and open",
    }
}

/// The ids in an array of objects.
pub(crate) fn ids<'a>(report: &'a Value, field: &str, key: &str) -> Vec<&'a str> {
    list(report, field).iter().map(|entry| entry[key].as_str().unwrap()).collect()
}

/// `because` of a finding as sorted pairs, so that their order does not matter.
pub(crate) fn because(finding: &Value) -> Vec<(String, Value)> {
    let mut pairs: Vec<_> = list(finding, "because")
        .iter()
        .map(|pair| (pair["question"].as_str().unwrap().to_owned(), pair["answer"].clone()))
        .collect();
    pairs.sort_by(|one, other| one.0.cmp(&other.0));
    pairs
}

/// Fails with all that is wrong at once.
#[track_caller]
pub(crate) fn none_wrong(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// Each row: changes to the plain person, a rule, and whether it `fires`, is `open` or `silent`.
#[track_caller]
pub(crate) fn check_rows(rows: &[(Value, &str, &str)]) {
    let mut wrong = Vec::new();
    for (changes, rule, expected) in rows {
        let got = outcome(&report(&person(changes)), rule);
        if got != *expected {
            wrong.push(format!("{changes}: `{rule}` expected {expected}, got {got}"));
        }
    }
    none_wrong(&wrong);
}
