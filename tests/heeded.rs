//! Answers that a counsellor would use and the first edition ignored: each changes what is told now.

use crate::common;

use common::assert_none;
use common::contract::{finding, ids, informed, person, report};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Goal, answers of the person at risk, warnings that they read and a person without them does not.
type Hazard = (&'static str, Value, &'static [&'static str]);

/// The eight pairs of answers whose text on other choices was the same with and without them.
fn hazards() -> [Hazard; 8] {
    [
        (
            "spots",
            json!({"spot_type": "melasma", "conditions": ["blood_clot_history", "severe_kidney"], "age": 62}),
            &["tranexamic_acid_ask_first"],
        ),
        ("spots", json!({"spot_type": "melasma", "pregnancy": "pregnant"}), &["vitamin_a_creams_pregnancy"]),
        (
            "wrinkles",
            json!({"pregnancy": "pregnant"}),
            &["vitamin_a_creams_pregnancy", "botulinum_pregnancy"],
        ),
        (
            "wrinkles",
            json!({"pregnancy": "planning"}),
            &["vitamin_a_creams_pregnancy", "botulinum_pregnancy"],
        ),
        (
            "joint_pain",
            json!({"medicines": ["anticoagulant"], "conditions": ["severe_kidney", "severe_heart"], "age": 80}),
            &["painkiller_tablets_not_you", "painkiller_tablets_ask_first"],
        ),
        (
            "hair_loss",
            json!({"conditions": ["severe_heart"], "circumstances": ["blood_donor"], "age": 19}),
            &["hair_tablets_not_you", "hair_tablets_blood_donor", "hair_lotion_ask_first"],
        ),
        (
            "acne_scars",
            json!({"conditions": ["keloid"], "medicines": ["isotretinoin"]}),
            &["scar_procedures_ask_first"],
        ),
        (
            "fatigue",
            json!({"cancer": "remission", "pregnancy": "unsure", "lifestyle": ["poor_sleep"]}),
            &["fatigue_tell_the_doctor"],
        ),
    ]
}

fn fired(report: &Value) -> BTreeSet<String> {
    ids(report, "findings", "rule").into_iter().map(str::to_owned).collect()
}

/// What is told of who should not have the options of the first goal.
fn who_not(report: &Value) -> String {
    let choices = report["options"]["goals"][0]["choices"].as_array().unwrap();
    choices.iter().map(|choice| choice["rows"][9]["text"].as_str().unwrap()).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_eight_hazardous_pairs_are_warned_of_where_the_option_stands() {
    let mut faults = Vec::new();
    for (goal, at_risk, warnings) in hazards() {
        let mut healthy = json!({"goals": [goal], "route": "cosmetic"});
        healthy["spot_type"] = at_risk["spot_type"].clone();
        let plain = report(&person(&healthy));
        let mut risky = person(&healthy);
        risky.as_object_mut().unwrap().extend(at_risk.as_object().unwrap().clone());
        let warned = report(&risky);
        for warning in warnings {
            let rule = format!("alternative.{warning}");
            let title = finding(&warned, &rule).map(|found| found["title"].as_str().unwrap().to_owned());
            let told = title.as_ref().is_some_and(|title| who_not(&warned).contains(title.as_str()));
            if !told || finding(&plain, &rule).is_some() {
                faults.push(format!(
                    "{goal} {at_risk}: {rule} told {told}, without the answers too: {title:?}"
                ));
            }
        }
        if who_not(&plain) == who_not(&warned) {
            faults.push(format!("{goal} {at_risk}: the options read the same"));
        }
    }
    assert_none(&faults, "hazardous pairs are not warned of");
}

/// What an answer has to change.
#[derive(Debug, Clone, Copy)]
enum Changes {
    /// Which rules fire.
    Rules,
    /// What is told of a goal by a route.
    Expectation,
    /// Which options stand there, or what they tell.
    Options,
}

/// An answer that changed nothing in the first edition, answers of two or more people, and what differs between any two now.
type Ignored = (&'static str, Vec<Value>, Changes);

/// A row for two people who have these answers and differ in one.
fn two(answer: &'static str, shared: &Value, differ: [Value; 2], changes: Changes) -> Ignored {
    let one = |own: &Value| common::contract::laid_over(shared.clone(), own);
    (answer, differ.into_iter().map(|own| one(&own)).collect(), changes)
}

fn about_the_person() -> Vec<Ignored> {
    use Changes::{Options, Rules};
    let of_age = |goal: &str, ages: [u8; 2], changes| {
        let goal = json!({"goals": [goal], "route": "cosmetic"});
        two("age", &goal, ages.map(|age| json!({"age": age})), changes)
    };
    vec![
        of_age("hair_loss", [19, 20], Rules),
        of_age("hair_loss", [64, 65], Rules),
        of_age("wrinkles", [54, 55], Rules),
        of_age("joint_pain", [64, 65], Rules),
        of_age("wrinkles", [64, 65], Options),
        two(
            "sex",
            &json!({"goals": ["hair_loss"], "route": "injection"}),
            ["female", "male"].map(|sex| json!({"sex": sex})),
            Rules,
        ),
        two(
            "a skin disease, with a cosmetic",
            &json!({"route": "cosmetic"}),
            ["active_skin_disease", "none"].map(|condition| json!({"conditions": [condition]})),
            Rules,
        ),
        two(
            "isotretinoin, with a drip",
            &json!({"goals": ["acne_scars"], "route": "iv_drip"}),
            ["isotretinoin", "none"].map(|medicine| json!({"medicines": [medicine]})),
            Rules,
        ),
        two(
            "poor sleep, with tiredness",
            &json!({"goals": ["fatigue"]}),
            ["poor_sleep", "smoking"].map(|habit| json!({"lifestyle": [habit]})),
            Rules,
        ),
    ]
}

fn about_the_plan() -> Vec<Ignored> {
    use Changes::{Expectation, Options, Rules};
    let spots = ["post_inflammatory", "melasma", "age_spot"];
    let spots = spots.map(|kind| json!({"goals": ["spots"], "route": "cosmetic", "spot_type": kind}));
    let product = |kinds: &[&str]| kinds.iter().map(|kind| informed(&json!({"source_cell": kind}))).collect();
    vec![
        ("spot type", spots.to_vec(), Options),
        ("product", product(&["human_adipose", "own_blood", "plant"]), Rules),
        ("product", product(&["human_adipose", "plant"]), Expectation),
        two(
            "which joint",
            &json!({"goals": ["joint_pain"], "route": "injection"}),
            ["hip", "knee"].map(|joint| json!({"which_joint": joint})),
            Expectation,
        ),
        two(
            "a disease as the goal",
            &json!({"route": "iv_drip"}),
            ["organ_disease", "rejuvenation"].map(|goal| json!({"goals": [goal]})),
            Rules,
        ),
    ]
}

fn part(report: &Value, changes: Changes) -> Value {
    match changes {
        Changes::Rules => json!(fired(report)),
        Changes::Options => report["options"]["goals"].clone(),
        Changes::Expectation => {
            let findings = report["findings"].as_array().unwrap().iter();
            json!(findings.filter(|found| found["fit"] != Value::Null).collect::<Vec<_>>())
        }
    }
}

#[test]
fn what_the_first_edition_ignored_is_heeded() {
    let mut faults = Vec::new();
    for (answer, people, changes) in about_the_person().into_iter().chain(about_the_plan()) {
        let reports: Vec<Value> = people.iter().map(of).collect();
        for (place, one) in reports.iter().enumerate() {
            for other in &reports[place + 1..] {
                if part(one, changes) == part(other, changes) {
                    faults.push(format!("{answer}: {changes:?} are the same for two of {people:?}"));
                }
            }
        }
    }
    assert_none(&faults, "answers are ignored");
}

/// The report of answers, or of changes to those of the plain person.
fn of(changes: &Value) -> Value {
    if changes.get("clinic_contact").is_some() { report(changes) } else { report(&person(changes)) }
}
