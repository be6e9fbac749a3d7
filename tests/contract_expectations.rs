//! What may be expected of every goal by every route, and where a hope goes too far.

use crate::common;

use common::contract::{
    GOALS, ROUTES, check_rows, finding, list, none_wrong, of_category, outcome, person, report,
};
use serde_json::{Value, json};

const LADDER: [&str; 8] = [
    "none_found",
    "theory",
    "animal",
    "case_reports",
    "small_uncontrolled",
    "small_trial",
    "review_of_small_studies",
    "adequate_trials",
];

fn goals() -> Vec<&'static str> {
    GOALS.iter().copied().chain(["other"]).collect()
}

/// The findings that carry a goal and a route.
fn expectations(report: &Value) -> Vec<&Value> {
    of_category(report, "expectation").into_iter().filter(|finding| !finding["goal"].is_null()).collect()
}

#[test]
fn every_goal_by_every_route_has_exactly_one_expectation_of_known_words() {
    let mut wrong = Vec::new();
    for goal in goals() {
        for route in ROUTES.into_iter().chain(["nasal"]) {
            let report = report(&person(&json!({"goals": [goal], "route": route})));
            let found = expectations(&report);
            let one = found.first().copied().unwrap_or(&Value::Null);
            let word =
                |field: &str, words: &[&str]| one[field].as_str().is_some_and(|word| words.contains(&word));
            let good = found.len() == 1
                && one["rule"] == format!("expectation.{goal}_{route}")
                && one["goal"] == goal
                && one["route"] == route
                && word("fit", &["good", "limited", "poor", "unknown"])
                && word("effect", &["better", "no_difference", "mixed", "not_measured"])
                && word("evidence", &LADDER)
                && (goal != "other" || one["fit"] == "unknown");
            if !good {
                wrong.push(format!("{goal} by {route}: {found:?}"));
            }
        }
    }
    none_wrong(&wrong);
}

#[test]
fn undecided_brings_all_four_routes_of_every_goal() {
    let all = goals();
    let report = report(&person(&json!({"goals": all, "route": "undecided", "spot_type": "faint"})));
    let mut got: Vec<String> =
        expectations(&report).iter().map(|found| found["rule"].as_str().unwrap().to_owned()).collect();
    let mut wanted: Vec<String> =
        all.iter().flat_map(|goal| ROUTES.map(|route| format!("expectation.{goal}_{route}"))).collect();
    got.sort();
    wanted.sort();
    assert_eq!(got, wanted);
}

#[test]
fn fit_effect_and_evidence_do_not_contradict_each_other() {
    let report = report(&person(&json!({"goals": goals(), "route": "undecided", "spot_type": "faint"})));
    let mut wrong = Vec::new();
    for one in expectations(&report) {
        let step = LADDER.iter().position(|word| one["evidence"] == *word);
        let good = match one["fit"].as_str().unwrap() {
            "good" => (one["effect"] == "better" || one["effect"] == "mixed") && step >= Some(5),
            "limited" => step >= Some(3),
            "unknown" => one["effect"] == "not_measured" && step < Some(3),
            _ => one["effect"] != "better",
        };
        if !good {
            wrong.push(format!("{}: {} {} {}", one["rule"], one["fit"], one["effect"], one["evidence"]));
        }
    }
    none_wrong(&wrong);
}

#[test]
fn what_the_facts_settle_stands_as_they_say() {
    let rows = [
        ("joint_pain", "injection", ["poor", "no_difference", "small_trial"]),
        ("fatigue", "iv_drip", ["unknown", "not_measured", "none_found"]),
        ("hair_loss", "injection", ["limited", "mixed", "small_uncontrolled"]),
    ];
    for (goal, route, [fit, effect, evidence]) in rows {
        let report = report(&person(&json!({"goals": [goal], "route": route})));
        let one = finding(&report, &format!("expectation.{goal}_{route}")).unwrap();
        assert_eq!(
            [&one["fit"], &one["effect"], &one["evidence"]],
            [fit, effect, evidence],
            "{goal} by {route}"
        );
    }
}

#[test]
fn a_goal_alone_never_stops_and_each_but_other_has_an_alternative() {
    let mut wrong = Vec::new();
    for goal in goals() {
        let report = report(&person(&json!({"goals": [goal]})));
        if list(&report, "findings").iter().any(|finding| finding["severity"] == "stop") {
            wrong.push(format!("{goal} stops"));
        }
        let about_it = |finding: &&Value| list(finding, "about").contains(&json!(goal));
        if goal != "other" && !of_category(&report, "alternative").iter().any(about_it) {
            wrong.push(format!("{goal} has no alternative"));
        }
    }
    none_wrong(&wrong);
}

#[test]
fn a_route_that_cannot_reach_a_goal_is_told_with_that_goal_alone() {
    let rule = "expectation.route_mismatch";
    check_rows(&[
        (json!({"goals": ["fatigue"], "route": "injection"}), rule, "fires"),
        (json!({"goals": ["fatigue"], "route": "cosmetic"}), rule, "fires"),
        (json!({"goals": ["joint_pain"], "route": "cosmetic"}), rule, "fires"),
        (json!({"goals": ["organ_disease"], "route": "cosmetic"}), rule, "fires"),
        (json!({"goals": ["fatigue"], "route": "iv_drip"}), rule, "silent"),
        (json!({"goals": ["joint_pain"], "route": "injection"}), rule, "silent"),
        (json!({"goals": ["hair_loss"], "route": "injection"}), rule, "silent"),
        (json!({"goals": ["skin_texture"], "route": "microneedling"}), rule, "silent"),
    ]);
    let report = report(&person(&json!({"goals": ["skin_texture", "fatigue"], "route": "injection"})));
    let mismatch = finding(&report, rule).expect("fatigue by injection");
    assert_eq!(
        common::contract::because(mismatch),
        [("goals".to_owned(), json!(["fatigue"])), ("route".to_owned(), json!("injection"))]
    );
}

#[test]
fn a_route_mismatch_is_always_a_poor_fit() {
    let mut wrong = Vec::new();
    for goal in GOALS {
        for route in ROUTES {
            let report = report(&person(&json!({"goals": [goal], "route": route})));
            let fit = &expectations(&report)[0]["fit"];
            if finding(&report, "expectation.route_mismatch").is_some() && fit != "poor" {
                wrong.push(format!("{goal} by {route}: {fit}"));
            }
        }
    }
    none_wrong(&wrong);
}

#[test]
fn too_high_is_vanish_for_any_goal_and_a_clear_change_unless_a_study_saw_a_difference() {
    let mut wrong = Vec::new();
    for goal in goals() {
        for route in ROUTES {
            for expectation in ["vanish", "clear_change", "slight_change", "unsure"] {
                let report =
                    report(&person(&json!({"goals": [goal], "route": route, "expectation": expectation})));
                let studied = report["outlook"][0]["studied"].as_str().unwrap_or("other");
                let high =
                    expectation == "vanish" || (expectation == "clear_change" && studied != "difference");
                let got = outcome(&report, "expectation.too_high");
                if got != if high { "fires" } else { "silent" } {
                    wrong.push(format!("{expectation} of {goal} by {route} ({studied}): {got}"));
                }
            }
        }
    }
    none_wrong(&wrong);
}

#[test]
fn too_high_names_the_goals_without_a_difference_alone() {
    let changes =
        json!({"goals": ["wrinkles", "hair_loss"], "route": "microneedling", "expectation": "clear_change"});
    let report = report(&person(&changes));
    let because = common::contract::because(finding(&report, "expectation.too_high").unwrap());
    assert!(because.contains(&("expectation".to_owned(), json!("clear_change"))), "{because:?}");
    assert!(because.contains(&("goals".to_owned(), json!(["hair_loss"]))), "{because:?}");
}
