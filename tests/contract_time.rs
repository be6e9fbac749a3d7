//! The timeline, hopes that come too soon, and earlier treatment without effect.

use crate::common;

use common::contract::{
    GOALS, ROUTES, because, check_rows, finding, laid_over, list, missing, none_wrong, of_category, outcome,
    person, report,
};
use serde_json::{Value, json};

const HOPES: [(&str, Option<i64>); 5] = [
    ("days", Some(7)),
    ("weeks", Some(28)),
    ("three_months", Some(91)),
    ("six_months", Some(182)),
    ("no_hurry", None),
];

fn earliest(entry: &Value) -> Option<i64> {
    entry["onset_days"][0].as_i64()
}

fn is_measured(entry: &Value) -> bool {
    entry["basis"] == "trial" || entry["basis"] == "uncontrolled"
}

#[test]
fn every_goal_but_other_has_one_entry_a_route() {
    let mut all = GOALS.to_vec();
    all.push("other");
    let undecided = report(&person(&json!({"goals": all, "route": "undecided", "spot_type": "faint"})));
    let mut got: Vec<(&str, &str)> = list(&undecided, "timeline")
        .iter()
        .map(|entry| (entry["goal"].as_str().unwrap(), entry["route"].as_str().unwrap()))
        .collect();
    let mut wanted: Vec<(&str, &str)> =
        GOALS.iter().flat_map(|goal| ROUTES.map(|route| (*goal, route))).collect();
    got.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(got, wanted);
    assert_eq!(report(&person(&json!({"goals": ["other"]})))["timeline"], json!([]));
    let two = report(&person(&json!({"goals": ["wrinkles", "hair_loss"], "route": "injection"})));
    assert_eq!(list(&two, "timeline").len(), 2);
}

#[test]
fn every_entry_has_figures_with_a_basis_and_a_day_to_judge_only_where_a_study_measured_one() {
    let report = report(&person(&json!({"goals": GOALS, "route": "undecided", "spot_type": "faint"})));
    let mut wrong = Vec::new();
    for entry in list(&report, "timeline") {
        let latest = entry["onset_days"][1].as_i64();
        let good = if entry["onset_days"].is_null() {
            entry["review_days"].is_null() && entry["basis"].is_null()
        } else {
            let measured = entry["basis"] != "article";
            entry["onset_days"].as_array().is_some_and(|days| days.len() == 2)
                && earliest(entry).is_some_and(|day| day >= 0 && Some(day) <= latest)
                && entry["review_days"].as_i64().is_some_and(|day| day > 0) == measured
                && entry["review_days"].is_null() != measured
                && ["trial", "uncontrolled", "article"].iter().any(|basis| entry["basis"] == *basis)
        };
        let rule = entry["rule"].as_str().unwrap_or_default();
        let told = entry["text"].as_str().is_some_and(|text| !text.trim().is_empty());
        if !good || !told || finding(&report, rule).is_none() {
            wrong.push(entry.to_string());
        }
    }
    none_wrong(&wrong);
}

#[test]
fn hair_by_injection_stands_as_the_contract_shows_it() {
    let report = report(&person(&json!({"goals": ["hair_loss"], "route": "injection"})));
    let entry = &report["timeline"][0];
    assert_eq!(entry["onset_days"], json!([84, 252]));
    assert_eq!(entry["review_days"], 180);
    assert_eq!(entry["basis"], "uncontrolled");
    assert_eq!(entry["rule"], "expectation.hair_loss_injection");
}

#[test]
fn too_soon_fires_when_the_earliest_day_is_later_than_the_hope() {
    let mut wrong = Vec::new();
    for goal in GOALS {
        for route in ROUTES {
            for (hope, most) in HOPES {
                let report = report(&person(&json!({"goals": [goal], "route": route, "hoped_within": hope})));
                let onset = earliest(&report["timeline"][0]);
                let measured = onset.filter(|_| is_measured(&report["timeline"][0]));
                let late = match (measured, most) {
                    (_, None) => false,
                    (None, Some(most)) => most <= 28,
                    (Some(day), Some(most)) => day > most,
                };
                let expected = if late { "fires" } else { "silent" };
                let got = outcome(&report, "expectation.too_soon");
                if got != expected {
                    wrong.push(format!("{goal} by {route} in {hope}: onset {onset:?}: {got}"));
                }
            }
        }
    }
    none_wrong(&wrong);
}

#[test]
fn too_soon_names_the_hope_and_the_goals_that_come_later_alone() {
    let person =
        person(&json!({"goals": GOALS, "spot_type": "faint", "route": "injection", "hoped_within": "weeks"}));
    let report = report(&person);
    let later: Vec<&Value> = list(&report, "timeline")
        .iter()
        .filter(|entry| !is_measured(entry) || earliest(entry).is_some_and(|day| day > 28))
        .map(|entry| &entry["goal"])
        .collect();
    assert_eq!(later.len(), GOALS.len(), "no study by injection measured a change within 28 days");
    let because = because(finding(&report, "expectation.too_soon").expect("one goal later is enough"));
    assert!(because.contains(&("hoped_within".to_owned(), json!("weeks"))), "{because:?}");
    let named = because.iter().find(|(question, _)| question == "goals").map(|(_, goals)| goals.clone());
    assert_eq!(named, Some(json!(later)));
}

/// Somebody who felt no effect of the same route, and of whom nothing else is in the way.
fn no_effect(changes: &Value) -> Value {
    let base = person(&json!({
        "goals": ["hair_loss"], "route": "injection", "earlier_treatment": "no_effect_felt",
        "earlier_route": "injection", "earlier_sessions": 3, "weeks_since_first": 104, "lifestyle": ["none"],
    }));
    laid_over(base, changes)
}

#[test]
fn no_effect_is_only_for_those_who_felt_none_and_first_says_that_it_may_not_work() {
    let felt_none = report(&no_effect(&json!({})));
    let mut rules: Vec<&str> = list(&felt_none, "findings")
        .iter()
        .filter_map(|finding| finding["rule"].as_str())
        .filter(|rule| rule.starts_with("no_effect."))
        .collect();
    assert_eq!(rules.first(), Some(&"no_effect.may_not_work"), "{rules:?}");
    rules.sort_unstable();
    assert_eq!(rules, ["no_effect.individual", "no_effect.may_not_work", "no_effect.preparation"]);
    for earlier in ["never", "effect_felt", "bad_reaction"] {
        let other = report(&person(&json!({"earlier_treatment": earlier})));
        assert!(of_category(&other, "no_effect_cause").is_empty(), "{earlier}");
    }
}

#[test]
fn no_effect_causes_fire_at_their_boundary() {
    let rows = [
        (json!({"earlier_sessions": 2}), "no_effect.route_or_frequency", "fires"),
        (json!({"earlier_sessions": 3}), "no_effect.route_or_frequency", "silent"),
        (json!({"goals": ["fatigue"]}), "no_effect.route_or_frequency", "fires"),
        (json!({"earlier_sessions": null}), "no_effect.route_or_frequency", "open"),
        (json!({"expectation": "vanish"}), "no_effect.expectation", "fires"),
        (json!({"expectation": "clear_change"}), "no_effect.expectation", "silent"),
        (json!({"lifestyle": ["smoking"]}), "no_effect.other_influences", "fires"),
        (json!({"lifestyle": ["none"]}), "no_effect.other_influences", "silent"),
        (json!({"lifestyle": null}), "no_effect.other_influences", "open"),
        (json!({"weeks_since_first": null}), "no_effect.too_early", "open"),
    ];
    let mut wrong = Vec::new();
    for (changes, rule, expected) in rows {
        let got = outcome(&report(&no_effect(&changes)), rule);
        if got != expected {
            wrong.push(format!("{changes}: {rule} expected {expected}, got {got}"));
        }
    }
    none_wrong(&wrong);
}

#[test]
fn too_early_is_under_the_review_day_of_the_goal() {
    let mut wrong = Vec::new();
    for (goal, route) in
        [("hair_loss", "injection"), ("skin_texture", "microneedling"), ("wrinkles", "microneedling")]
    {
        let changes = json!({"goals": [goal], "route": route, "earlier_route": route});
        let review = report(&no_effect(&changes))["timeline"][0]["review_days"].as_i64().unwrap();
        let enough = (review + 6) / 7;
        for (weeks, expected) in [(0, "fires"), (enough - 1, "fires"), (enough, "silent"), (1040, "silent")] {
            let mut changes = changes.clone();
            changes["weeks_since_first"] = json!(weeks);
            let got = outcome(&report(&no_effect(&changes)), "no_effect.too_early");
            if got != expected {
                wrong.push(format!("{goal} after {weeks} weeks of {review} days: {got}"));
            }
        }
    }
    none_wrong(&wrong);
}

#[test]
fn what_leaves_a_cause_open_is_named() {
    let open = |question: &str, rule: &str| {
        let report = report(&no_effect(&json!({question: null})));
        assert_eq!(missing(&report, rule), Some(json!([question])));
    };
    open("earlier_sessions", "no_effect.route_or_frequency");
    open("lifestyle", "no_effect.other_influences");
    open("weeks_since_first", "no_effect.too_early");
    check_rows(&[
        (json!({}), "no_effect.too_early", "silent"),
        (json!({}), "no_effect.other_influences", "silent"),
    ]);
}

#[test]
fn only_the_options_of_lifestyle_that_did_it_are_named() {
    let report = report(&no_effect(&json!({"lifestyle": ["poor_sleep", "smoking"]})));
    let because = because(finding(&report, "no_effect.other_influences").unwrap());
    // In the order of the questionnaire, so that the order of clicking changes no byte.
    assert!(because.contains(&("lifestyle".to_owned(), json!(["smoking", "poor_sleep"]))), "{because:?}");
}
