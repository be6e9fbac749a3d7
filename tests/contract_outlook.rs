//! How far the question "does it do what I hope?" was put to the test, and how the verdict says so.

use crate::common;

use common::contract::{GOALS, ROUTES, informed, list, none_wrong, person, report, report_in};
use serde_json::{Value, json};

const STUDIED: [&str; 5] = ["none", "uncontrolled", "no_difference", "mixed", "difference"];

#[test]
fn every_goal_but_other_has_one_outlook_a_route() {
    let mut all = GOALS.to_vec();
    all.push("other");
    let report = report(&person(&json!({"goals": all, "route": "undecided", "spot_type": "faint"})));
    let mut wrong = Vec::new();
    let mut got = Vec::new();
    for entry in list(&report, "outlook") {
        let studied = entry["studied"].as_str().unwrap();
        let people = entry["people"].as_i64();
        let text = entry["text"].as_str().unwrap();
        if !STUDIED.contains(&studied) || people.is_some() != (studied != "none") || text.trim().is_empty() {
            wrong.push(entry.to_string());
        }
        got.push((entry["goal"].as_str().unwrap(), entry["route"].as_str().unwrap()));
    }
    none_wrong(&wrong);
    let mut wanted: Vec<(&str, &str)> =
        GOALS.iter().flat_map(|goal| ROUTES.map(|route| (*goal, route))).collect();
    got.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(got, wanted);
}

/// What is known of one goal by one route for somebody with these answers.
fn outlook(goal: &str, route: &str, changes: &Value) -> (String, Option<i64>) {
    let mut given = person(&json!({"goals": [goal], "route": route, "clinic_contact": "advert_only"}));
    given = common::contract::laid_over(given, changes);
    let report = report(&given);
    let entry = &report["outlook"][0];
    (entry["studied"].as_str().unwrap().to_owned(), entry["people"].as_i64())
}

#[test]
fn what_was_studied_stands_as_the_facts_say_and_depends_on_the_product_and_the_spot() {
    let plain = json!({});
    let product = |source: &str| json!({"source_cell": source});
    let spot = |spot: &str| json!({"spot_type": spot});
    let rows = [
        ("joint_pain", "injection", plain.clone(), "no_difference", Some(31)),
        ("fatigue", "iv_drip", plain.clone(), "none", None),
        ("organ_disease", "iv_drip", plain.clone(), "uncontrolled", Some(3)),
        ("wrinkles", "microneedling", plain.clone(), "difference", Some(28)),
        ("wrinkles", "microneedling", product("unknown"), "difference", Some(28)),
        ("wrinkles", "microneedling", product("human_umbilical"), "difference", Some(28)),
        ("wrinkles", "microneedling", product("plant"), "mixed", Some(28)),
        ("wrinkles", "microneedling", product("own_blood"), "mixed", Some(28)),
        ("wrinkles", "cosmetic", plain.clone(), "none", None),
        ("hair_loss", "injection", plain.clone(), "mixed", Some(20)),
        ("hair_loss", "injection", product("human_adipose"), "mixed", Some(20)),
        ("hair_loss", "injection", product("plant"), "difference", Some(20)),
        ("acne_scars", "cosmetic", plain.clone(), "mixed", Some(25)),
        ("spots", "cosmetic", spot("faint"), "mixed", Some(21)),
        ("spots", "cosmetic", spot("melasma"), "none", None),
        ("spots", "cosmetic", spot("age_spot"), "none", None),
        ("spots", "microneedling", spot("melasma"), "uncontrolled", Some(20)),
        ("spots", "microneedling", spot("age_spot"), "uncontrolled", Some(12)),
    ];
    let mut wrong = Vec::new();
    for (goal, route, changes, studied, people) in rows {
        let got = outlook(goal, route, &changes);
        if got != (studied.to_owned(), people) {
            wrong.push(format!("{goal} by {route} with {changes}: {got:?}, not {studied} {people:?}"));
        }
    }
    none_wrong(&wrong);
}

#[test]
fn every_verdict_but_a_stop_ends_with_the_worst_outlook() {
    let clause = "answers from the clinic cannot change that.";
    let text = |changes: &Value| report(&informed(changes))["verdict_text"].as_str().unwrap().to_owned();
    for changes in [
        json!({"goals": ["grey_hair"]}),
        json!({"goals": ["grey_hair"], "told_risks": "no"}),
        json!({"goals": ["grey_hair"], "conditions": ["severe_heart"]}),
        json!({"goals": ["grey_hair", "skin_texture"]}),
    ] {
        let text = text(&changes);
        assert!(text.ends_with(clause) && text.contains("For grey hair,"), "{changes}: {text}");
    }
    assert!(text(&json!({})).ends_with("a small study saw a difference, and that is not firm."));
    assert!(text(&json!({"goals": ["other"]})).ends_with("this tool has not looked for studies."));
    assert!(!text(&json!({"pregnancy": "pregnant"})).contains("stud"));
    let many = json!({"goals": ["wrinkles", "spots", "grey_hair", "hair_loss"], "spot_type": "faint",
        "route": "iv_drip"});
    assert!(text(&many).contains("For wrinkles and dark spots and grey hair and 1 more, we found no study"));
}

#[test]
fn the_sentences_fit_how_far_the_person_has_gone() {
    let red = |stage: &str| json!({"decision_stage": stage, "claims_heard": ["research_reagent"]});
    let text = |language: &str, stage: &str| {
        report_in(language, &informed(&red(stage)))["verdict_text"].as_str().unwrap().to_owned()
    };
    for stage in ["looking", "considering", "about_to_sign"] {
        assert!(text("en", stage).ends_with("Do not sign with this clinic today."), "{stage}");
        assert!(text("ja", stage).ends_with("このクリニックとは、今日は契約しないでください。"), "{stage}");
    }
    assert!(text("en", "signed").ends_with("Sign and pay nothing more today."));
    assert!(text("ja", "signed").ends_with("これ以上、契約も支払いもしないでください。"));
    assert!(!text("en", "signed").contains("Turn this offer down"), "it was taken already");
}
