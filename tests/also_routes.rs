//! More than one route at once, and the route by the nose.

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
fn every_goal_by_every_route_of_both_questions_has_its_expectation_time_and_option() {
    let plan = json!({"goals": ["wrinkles", "hair_loss"], "route": "nasal", "also_routes": ["injection"]});
    let both = report(&person(&plan));
    let mut found = rules(&both, "expectation.");
    found.retain(|rule| rule.ends_with("_nasal") || rule.ends_with("_injection"));
    found.sort();
    let pairs = ["hair_loss_injection", "hair_loss_nasal", "wrinkles_injection", "wrinkles_nasal"];
    assert_eq!(found, pairs.map(|pair| format!("expectation.{pair}")));
    let times: Vec<String> = list(&both, "timeline")
        .iter()
        .map(|time| format!("{}_{}", time["goal"].as_str().unwrap(), time["route"].as_str().unwrap()))
        .collect();
    assert_eq!(times, ["wrinkles_injection", "wrinkles_nasal", "hair_loss_injection", "hair_loss_nasal"]);
    for card in ["exosome_injection", "exosome_nasal"] {
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
fn whoever_has_not_decided_reads_of_the_four_first_routes_and_is_not_asked_for_more() {
    let open = report(&person(&json!({"goals": ["wrinkles"], "route": "undecided"})));
    assert_eq!(rules(&open, "expectation.wrinkles_").len(), 4);
    assert!(finding(&open, "expectation.wrinkles_nasal").is_none());
    let hidden = report(&person(&json!({"route": "undecided", "also_routes": ["nasal"]})));
    assert!(hidden["notices"].to_string().contains("also_routes"), "{}", hidden["notices"]);
    assert!(rules(&hidden, "expectation.").iter().all(|rule| !rule.ends_with("_nasal")));
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
        ("en", "an exosome drip and exosomes by nose"),
        ("ja", "エクソソームの点滴を受けるか、エクソソームを鼻から入れるか"),
    ] {
        let plan = person(&json!({"route": "iv_drip", "also_routes": ["nasal"]})).to_string();
        let text = run(&["--lang", language, "--width", "200"], plan.as_bytes()).out;
        assert!(text.replace('\n', "").contains(said), "{text}");
    }
}
