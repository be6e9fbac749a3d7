//! More than one route at once: whatever is said of a route means any of both questions.

use crate::common;

use common::contract::{finding, list, person, report};
use common::run::run;
use serde_json::{Value as Json, json};

fn rules(report: &Json, start: &str) -> Vec<String> {
    let ids = list(report, "findings").iter().map(|finding| finding["rule"].as_str().unwrap().to_owned());
    ids.filter(|id| id.starts_with(start)).collect()
}

#[test]
fn a_warning_of_either_route_is_told_and_names_the_answer_behind_it() {
    let ill = json!({"route": "injection", "also_routes": ["iv_drip", "cosmetic"], "conditions": ["bleeding_tendency"]});
    let both = report(&person(&ill));
    let because = |rule: &str| finding(&both, rule).unwrap()["because"].clone();
    let bleeds = json!({"question": "conditions", "answer": ["bleeding_tendency"]});
    assert_eq!(
        because("caution.bleeding_with_needles"),
        json!([{"question": "route", "answer": "injection"}, bleeds])
    );
    assert_eq!(
        because("caution.bleeding_with_drip"),
        json!([{"question": "also_routes", "answer": ["iv_drip"]}, bleeds])
    );
    let one = report(&person(&json!({"route": "injection", "conditions": ["bleeding_tendency"]})));
    assert!(finding(&one, "caution.bleeding_with_drip").is_none());
}

#[test]
fn every_goal_by_every_route_of_both_questions_has_its_expectation_time_outlook_and_option() {
    let plan =
        json!({"goals": ["wrinkles", "hair_loss"], "route": "microneedling", "also_routes": ["injection"]});
    let both = report(&person(&plan));
    let mut found = rules(&both, "expectation.");
    found.retain(|rule| rule.ends_with("_microneedling") || rule.ends_with("_injection"));
    found.sort();
    let pairs =
        ["hair_loss_injection", "hair_loss_microneedling", "wrinkles_injection", "wrinkles_microneedling"];
    assert_eq!(found, pairs.map(|pair| format!("expectation.{pair}")));
    for part in ["timeline", "outlook"] {
        let told: Vec<String> = list(&both, part)
            .iter()
            .map(|one| format!("{}_{}", one["goal"].as_str().unwrap(), one["route"].as_str().unwrap()))
            .collect();
        let order = [
            "wrinkles_injection",
            "wrinkles_microneedling",
            "hair_loss_injection",
            "hair_loss_microneedling",
        ];
        assert_eq!(told, order, "{part}");
    }
    for card in ["exosome_injection", "exosome_microneedling"] {
        assert!(both["options"].to_string().contains(&format!("\"{card}\"")), "{card}");
    }
    assert!(!both["options"].to_string().contains("\"exosome_iv_drip\""));
}

#[test]
fn none_and_no_answer_change_nothing_and_leave_nothing_undetermined() {
    let left_out = report(&person(&json!({"route": "injection"})));
    let none = report(&person(&json!({"route": "injection", "also_routes": ["none"]})));
    assert_eq!(left_out["findings"], none["findings"]);
    assert_eq!(left_out["undetermined"], none["undetermined"]);
    assert!(!left_out["undetermined"].to_string().contains("also_routes"));
    let beside = person(&json!({"route": "injection", "also_routes": ["none", "iv_drip"]})).to_string();
    assert_eq!(run(&["--lang", "en"], beside.as_bytes()).status, 65);
}

#[test]
fn a_route_named_twice_is_one_and_none_is_behind_nothing() {
    let once = report(&person(&json!({"route": "injection", "conditions": ["keloid"]})));
    let twice =
        person(&json!({"route": "injection", "also_routes": ["injection"], "conditions": ["keloid"]}));
    let twice = report(&twice);
    for part in ["timeline", "outlook", "cost", "verdict", "options"] {
        assert_eq!(once[part], twice[part], "{part}");
    }
    let none =
        report(&person(&json!({"route": "cosmetic", "goals": ["joint_pain"], "also_routes": ["none"]})));
    let mismatch = finding(&none, "expectation.route_mismatch").unwrap()["because"].to_string();
    assert!(!mismatch.contains("also_routes"), "{mismatch}");
}

#[test]
fn a_negative_condition_means_none_of_both_routes() {
    let implant = |more: &Json| {
        let mut all = json!({"conditions": ["implant"], "needle_heat": "no", "route": "microneedling"});
        all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        report(&person(&all))
    };
    assert!(finding(&implant(&json!({})), "caution.implant_with_heat").is_none());
    let cosmetic = json!({"route": "cosmetic", "also_routes": ["microneedling"], "needle_heat": "yes"});
    let asked = implant(&cosmetic);
    assert!(!asked["notices"].to_string().contains("needle_heat"), "{}", asked["notices"]);
    assert!(
        list(&asked, "findings")
            .iter()
            .any(|found| found["rule"].as_str().unwrap().contains("implant_with_heat"))
    );
}

#[test]
fn what_is_added_counts_too_for_whoever_has_not_decided() {
    let open = report(&person(&json!({"goals": ["wrinkles"], "route": "undecided"})));
    assert_eq!(rules(&open, "expectation.wrinkles_").len(), 4);
    let more =
        report(&person(&json!({"goals": ["wrinkles"], "route": "undecided", "also_routes": ["cosmetic"]})));
    assert_eq!(open["timeline"], more["timeline"]);
    assert!(!more["notices"].to_string().contains("also_routes"), "{}", more["notices"]);
}

#[test]
fn the_nose_is_a_route_of_its_own_with_its_caution_and_none_of_the_four_of_an_open_choice() {
    let goals = json!(["wrinkles", "nerve_disease"]);
    let nose = report(&person(&json!({"goals": goals, "route": "nasal"})));
    assert_eq!(
        finding(&nose, "caution.nasal_route").unwrap()["because"],
        json!([{"question": "route", "answer": "nasal"}])
    );
    let outlook: Vec<(&str, &Json)> =
        list(&nose, "outlook").iter().map(|one| (one["studied"].as_str().unwrap(), &one["people"])).collect();
    assert_eq!(outlook, [("none", &Json::Null), ("uncontrolled", &json!(9))]);
    assert!(nose["options"].to_string().contains("\"exosome_nasal\""));
    let open = report(&person(&json!({"goals": goals, "route": "undecided"})));
    assert!(finding(&open, "caution.nasal_route").is_none());
    assert!(rules(&open, "expectation.").iter().all(|rule| !rule.ends_with("_nasal")));
    let both = report(&person(&json!({"goals": goals, "route": "undecided", "also_routes": ["nasal"]})));
    assert_eq!(list(&both, "timeline").len(), 10);
    assert_eq!(both["verdict"], "ask_doctor_first");
}

#[test]
fn a_package_has_no_usual_price() {
    let drip = json!({"route": "iv_drip", "sessions_planned": 2});
    assert!(report(&person(&drip))["cost"]["per_session_jpy"].is_array());
    let package = json!({"route": "iv_drip", "also_routes": ["injection"], "sessions_planned": 2});
    assert_eq!(report(&person(&package))["cost"]["per_session_jpy"], Json::Null);
}

#[test]
fn the_decision_names_every_route() {
    for (language, said) in [
        ("en", "an exosome drip and an exosome cosmetic"),
        ("ja", "エクソソームの点滴を受けるか、エクソソームの化粧品を使うか"),
    ] {
        let plan = person(&json!({"route": "iv_drip", "also_routes": ["cosmetic"]})).to_string();
        let text = run(&["--lang", language, "--width", "200"], plan.as_bytes()).out;
        assert!(text.replace('\n', "").contains(said), "{text}");
    }
}
