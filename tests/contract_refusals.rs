//! Answers that are refused, and how.

use crate::common;

use common::contract::{person, report, run_json};
use common::run::{Run, run};
use serde_json::{Value, json};

/// Runs the report on this text.
fn given(text: &str) -> Run {
    run(&["--answers", "-", "--format", "json", "--lang", "en"], text.as_bytes())
}

/// The plain person as text with one more member put in first.
fn with_member(member: &str) -> String {
    person(&json!({})).to_string().replacen('{', &format!("{{{member},"), 1)
}

#[track_caller]
fn refused(text: &str, named: &str) {
    let run = given(text);
    assert_eq!(run.status, 65, "{text}");
    assert_eq!(run.out, "", "{text}");
    assert!(run.err.contains(named), "`{named}` is not named for {text}:\n{}", run.err);
}

#[test]
fn every_kind_of_fault_is_refused_with_its_question() {
    for changes in [
        json!({"age": "forty"}),
        json!({"age": 121}),
        json!({"age": -1}),
        json!({"age": 40.5}),
        json!({"age": [40]}),
        json!({"route": 3}),
        json!({"route": ["injection"]}),
        json!({"route": "spray"}),
        json!({"goals": []}),
        json!({"goals": "wrinkles"}),
        json!({"goals": ["wrinkles", "wrinkles"]}),
        json!({"goals": ["fly"]}),
        json!({"goals": [3]}),
        json!({"conditions": ["none", "keloid"]}),
        json!({"medicines": ["unsure", "anticoagulant"]}),
        json!({"allergies": ["none", "unsure"]}),
        json!({"sessions_planned": 0}),
        json!({"sessions_planned": 201}),
        json!({"interval_weeks": 53}),
        json!({"weeks_since_first": 1041, "earlier_treatment": "effect_felt"}),
        json!({"budget_jpy": 1_000_000_001}),
        json!({"priorities": ["strong_evidence", "low_risk", "low_cost", "quick_result"]}),
        json!({"clinic_contact": "advert_only", "site_discloses": ["none_of_them", "unapproved"]}),
        json!({"clinic_contact": "advert_only", "site_discloses": ["not_looked", "unapproved"]}),
        json!({"note": 3}),
        json!({"schema": "exo-check/answers/2"}),
        json!({"surprise": "yes"}),
    ] {
        let question = changes
            .as_object()
            .unwrap()
            .iter()
            .find(|(id, _)| !["clinic_contact", "earlier_treatment"].contains(&id.as_str()));
        refused(&person(&changes).to_string(), question.unwrap().0);
    }
    refused(&with_member("\"budget_jpy\":null"), "budget_jpy");
    refused(&with_member("\"age\":40"), "age");
}

#[test]
fn what_is_no_answers_object_is_refused() {
    for text in ["", " \n", "[]", "3", "null", "\"x\"", "{", "{\"age\":", "nonsense"] {
        let run = given(text);
        assert_eq!((run.status, run.out.as_str()), (65, ""), "{text:?}");
        assert!(!run.err.is_empty(), "{text:?}");
    }
    for rest in ["x", "{}", ",", "\u{feff}"] {
        assert_eq!(given(&format!("{}{rest}", person(&json!({})))).status, 65, "{rest:?}");
    }
}

#[test]
fn an_unfinished_object_is_refused_with_every_question_it_lacks() {
    for id in [
        "goals",
        "expectation",
        "hoped_within",
        "decision_stage",
        "route",
        "age",
        "cancer",
        "pregnancy",
        "conditions",
        "medicines",
        "allergies",
        "earlier_treatment",
        "clinic_contact",
    ] {
        refused(&person(&json!({id: null})).to_string(), id);
    }
}

#[test]
fn the_nearest_id_is_offered() {
    refused(&with_member("\"buget_jpy\":1"), "budget_jpy");
    refused(&person(&json!({"route": "injektion"})).to_string(), "injection");
}

#[test]
fn all_faults_are_told_at_once_in_the_order_of_the_input() {
    let run =
        given(&with_member("\"sessions_planned\":0,\"zebra\":1,\"budget_jpy\":-1,\"interval_weeks\":99"));
    assert_eq!(run.status, 65);
    let places: Vec<_> =
        ["sessions_planned", "zebra", "budget_jpy", "interval_weeks"].map(|id| run.err.find(id)).to_vec();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}\n{}", run.err);
}

#[test]
fn a_hundred_faults_are_told_in_full_and_the_rest_counted() {
    let unknown: Vec<String> = (0..107).map(|number| format!("\"zz{number:03}q\":1")).collect();
    let run = given(&with_member(&unknown.join(",")));
    assert_eq!(run.status, 65);
    assert!(run.err.contains("zz099q") && !run.err.contains("zz100q"), "{}", run.err);
    assert!(run.err.contains("7 more"), "{}", run.err);
}

#[test]
fn the_place_and_what_was_found_are_told_without_raw_control_characters() {
    let text = format!(
        "{}\n}}",
        person(&json!({})).to_string().trim_end_matches('}').to_owned()
            + ",\n  \"budget_jpy\": \"a\u{202e}\\u001bb\""
    );
    let run = given(&text);
    assert_eq!(run.status, 65);
    assert!(run.err.contains("/budget_jpy"), "the pointer: {}", run.err);
    assert!(run.err.contains('2'), "the line: {}", run.err);
    assert!(!run.err.contains(['\u{202e}', '\u{1b}']), "{:?}", run.err);
    let long = given(&person(&json!({"route": "x".repeat(500)})).to_string());
    assert!(!long.err.contains(&"x".repeat(61)), "{}", long.err);
}

#[test]
fn more_than_a_mebibyte_is_refused_and_just_that_much_is_not() {
    let plain = person(&json!({})).to_string();
    let padded = |size: usize| format!("{plain}{}", " ".repeat(size - plain.len()));
    assert_eq!(given(&padded(1 << 20)).status, 0);
    assert_eq!(given(&padded((1 << 20) + 1)).status, 65);
}

#[test]
fn what_is_allowed_is_allowed() {
    let plain = person(&json!({})).to_string();
    let whole = given(&plain);
    assert_eq!(whole.status, 0);
    assert_eq!(given(&format!("\u{feff}{plain}")), whole, "a byte order mark");
    assert_eq!(given(&plain.replace("\"age\":40", "\"age\":40.0")), whole, "40.0 is 40");
    assert_eq!(given(&with_member("\"schema\":\"exo-check/answers/1\"")).status, 0);
    for (id, ends) in [
        ("age", [0, 120]),
        ("sessions_planned", [1, 200]),
        ("interval_weeks", [1, 52]),
        ("budget_jpy", [0, 1_000_000_000]),
        ("price_per_session_jpy", [0, 100_000_000]),
    ] {
        for end in ends {
            assert_eq!(run_json(&person(&json!({id: end})), &[]).status, 0, "{id} {end}");
        }
    }
}

#[test]
fn a_note_is_printed_back_and_never_interpreted() {
    let note = "Ask about cancer: in_treatment, 質問";
    let person = person(&json!({"note": note}));
    for format in ["json", "text"] {
        let run = run(&["--answers", "-", "-f", format, "--width", "200"], person.to_string().as_bytes());
        assert_eq!(run.status, 0);
        assert!(run.out.contains(note), "{format}");
    }
    assert_ne!(report(&person)["verdict"], Value::from("stop"));
}

#[test]
fn hostile_input_is_refused_and_never_crashes() {
    refused(&with_member("\"\\u0061ge\":3"), "age");
    refused(&with_member("\"note\":null"), "note");
    refused(&person(&json!({})).to_string().replace("\"age\":40", "\"age\":1e400"), "age");
    refused(&with_member(&format!("\"budget_jpy\":{}", "9".repeat(400))), "budget_jpy");
    let deep = format!("{{\"goals\":{}", "[".repeat(200_000));
    for bytes in [&b"{\"age\":\"\xff\"}"[..], b"\xff\xfe{\0}\0", b"\0", deep.as_bytes()] {
        let run = run(&["--answers", "-"], bytes);
        assert_eq!((run.status, run.out.as_str()), (65, ""), "{}", run.err);
    }
}

#[test]
fn a_note_brings_no_escapes_into_the_text() {
    let person = person(&json!({"note": "a\u{1b}[31mb\u{202e}c"}));
    let run = run(&["--answers", "-"], person.to_string().as_bytes());
    assert_eq!(run.status, 0);
    assert!(!run.out.contains('\u{1b}'), "an escape of the note reached the terminal");
}

#[test]
fn faults_are_told_in_the_language_asked_for() {
    let japanese = run(&["--answers", "-", "--lang", "ja"], b"{}");
    assert_eq!(japanese.status, 65);
    assert!(japanese.err.chars().any(|letter| ('ぁ'..='ん').contains(&letter)), "{}", japanese.err);
}

#[test]
fn validate_tells_faults_on_standard_output() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("answers.json");
    let file = path.to_str().unwrap();
    for (changes, status) in [(json!({}), 0), (json!({"age": 121}), 65), (json!({"cancer": null}), 65)] {
        std::fs::write(&path, person(&changes).to_string()).unwrap();
        let run = run(&["validate", file], b"");
        assert_eq!(run.status, status, "{changes}: {}{}", run.out, run.err);
        for id in changes.as_object().unwrap().keys() {
            assert!(run.out.contains(id), "{id}: {}", run.out);
        }
    }
    assert_eq!(run(&["validate", "/nowhere/answers.json"], b"").status, 1);
}
