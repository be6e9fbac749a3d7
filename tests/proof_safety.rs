//! Properties can fail: the book broken in one place breaks each of them, and answers show it.

use crate::common;

use common::broken::{found_by, found_in};
use exo_check::proof::prover::Patience;
use exo_check::proof::{Code, Finding, prover};

fn breaks(property: &str, file: &str, from: &str, to: &str) -> Finding {
    let (_, found) = found_by("properties", (file, from, to));
    let finding = found.iter().find(|finding| finding.code == Code::PropertyFails && finding.at == property);
    let finding = finding.unwrap_or_else(|| panic!("{property} still holds: {found:#?}")).clone();
    assert!(!finding.counterexample.is_empty());
    finding
}

/// Whether somebody shown plans a cosmetic, alone or beside another method.
fn by_cosmetic(finding: &Finding) -> bool {
    let plans = |person: &serde_json::Value| {
        let also =
            person["also_routes"].as_array().is_some_and(|also| also.iter().any(|one| one == "cosmetic"));
        also || person["route"] == "cosmetic"
    };
    finding.counterexample.iter().any(plans)
}

const STOPS: &str = "rules/contraindications.json";
const CAUTIONS: &str = "rules/cautions.json";
const RISKS: &str = "rules/risks.json";
const TELL: &str = "rules/tell.json";
const TRANSPLANT: &str = r#"{"conditions": "transplant"}"#;

#[test]
fn a_circumstance_that_silences_a_caution() {
    let to = r#"{"conditions": "transplant", "not": {"circumstances": "blood_donor"}}"#;
    let finding = breaks("one_more_circumstance_is_never_milder", CAUTIONS, TRANSPLANT, to);
    assert_eq!((finding.detail.as_str(), finding.counterexample.len()), ("circumstances + blood_donor", 2));
}

#[test]
fn an_earlier_treatment_that_silences_a_caution() {
    let to = r#"{"conditions": "transplant", "not": {"earlier_treatment": "effect_felt"}}"#;
    let finding = breaks("an_earlier_treatment_is_never_milder", CAUTIONS, TRANSPLANT, to);
    assert_eq!(finding.detail, "earlier_treatment: never, effect_felt");
}

#[test]
fn a_route_by_which_a_stop_is_evaded() {
    let to = r#"{"pregnancy": "pregnant", "not": {"route": "cosmetic"}}"#;
    let finding = breaks("no_route_evades_a_stop", STOPS, r#"{"pregnancy": "pregnant"}"#, to);
    assert!(by_cosmetic(&finding), "{finding:?}");
}

#[test]
fn a_harm_that_one_route_no_longer_tells() {
    let (from, to) = (
        r#"{"route": ["injection", "microneedling", "undecided"]}"#,
        r#"{"route": ["injection", "undecided"]}"#,
    );
    let finding = breaks("every_route_tells_its_harms", RISKS, from, to);
    assert_eq!(finding.counterexample[0]["route"], "microneedling");
}

#[test]
fn weak_defences_that_no_longer_hear_of_infection() {
    let from = r#"{"route": ["iv_drip", "injection", "microneedling", "undecided"]}"#;
    let to = from.replace('}', r#", "not": {"medicines": "immunosuppressant"}}"#);
    let finding = breaks("weak_defences_hear_of_infection", RISKS, from, &to);
    assert!(finding.counterexample[0]["medicines"].to_string().contains("immunosuppressant"));
}

#[test]
fn a_wish_for_a_trial_that_is_no_longer_answered() {
    let from = r#"{"circumstances": "wants_clinical_trial"}"#;
    let to = from.replace('}', r#", "age": {"at_most": 80}}"#);
    let finding = breaks("what_others_have_to_know_is_told", TELL, from, &to);
    assert_eq!(finding.counterexample[0]["age"], 81);
}

#[test]
fn an_illness_that_the_undecided_no_longer_hear_of() {
    let from = r#""conditions": "blood_clot_history", "route": ["iv_drip", "undecided"]"#;
    let to = r#""conditions": "blood_clot_history", "route": "iv_drip""#;
    let finding = breaks("undecided_hears_of_every_illness_named", CAUTIONS, from, to);
    assert_eq!(finding.counterexample[0]["route"], "undecided");
}

#[test]
fn an_unsure_that_is_no_longer_told_what_to_look_up() {
    let from = r#"{"allergies": "unsure"}"#;
    let to = r#"{"allergies": "unsure", "not": {"route": "cosmetic"}}"#;
    let finding = breaks("every_unsure_says_what_to_look_up", CAUTIONS, from, to);
    assert!(by_cosmetic(&finding), "{finding:?}");
}

#[test]
fn a_property_about_nobody_is_told() {
    let from = r#""if": {"cancer": "in_treatment"}"#;
    let to = r#""if": {"cancer": "in_treatment", "cancer_free_two_years": "yes"}"#;
    let (_, found) = found_by("properties", ("rules/properties.json", from, to));
    let told: Vec<(Code, &str)> = found.iter().map(|finding| (finding.code, finding.at.as_str())).collect();
    assert_eq!(told, [(Code::PropertyIdle, "cancer_under_treatment_stops")]);
}

#[test]
fn a_property_whose_fault_nobody_can_be_found_for_is_told_as_open() {
    let to = r#"{"pregnancy": "pregnant", "not": {"route": "cosmetic"}}"#;
    let (subject, found) = found_by("properties", (STOPS, r#"{"pregnancy": "pregnant"}"#, to));
    let failing: Vec<&str> = found.iter().map(|finding| finding.at.as_str()).collect();
    let mut hasty = prover(&subject);
    hasty.patience = Patience { models: 1, settings: 0 };
    let open = found_in("properties", &subject, &mut hasty);
    assert!(failing.contains(&"no_route_evades_a_stop"), "{failing:?}");
    assert_eq!(open.iter().map(|finding| finding.at.as_str()).collect::<Vec<_>>(), failing);
    assert!(
        open.iter().all(|finding| finding.code == Code::PropertyOpen && finding.counterexample.is_empty())
    );
}
