//! What to ask the clinic and the doctor, what to call, and what was hidden.

use crate::common;

use common::contract::{
    TOLD, ids, informed, list, none_wrong, of_category, outcome, person, report, report_in,
};
use common::run::run;
use serde_json::{Value, json};

fn asked<'a>(report: &'a Value, to: &str) -> Vec<&'a str> {
    list(report, "questions")
        .iter()
        .filter(|question| question["to"] == to)
        .filter_map(|question| question["id"].as_str())
        .collect()
}

#[test]
fn nineteen_points_are_asked_of_everybody() {
    for contact in ["none_yet", "advert_only", "consultation_done"] {
        let report = report(&person(&json!({"clinic_contact": contact})));
        let clinic = asked(&report, "clinic");
        for id in TOLD {
            assert!(clinic.contains(&id), "{contact}: {id}");
        }
        assert_eq!(clinic.iter().filter(|id| id.starts_with("told_")).count(), 19, "{contact}");
    }
}

#[test]
fn only_yes_silences_a_point() {
    let mut wrong = Vec::new();
    for id in TOLD {
        for answer in [json!("yes"), json!("no"), json!("vague"), json!("not_asked"), Value::Null] {
            let report = report(&informed(&json!({id: answer.clone()})));
            let clinic = asked(&report, "clinic");
            let expected: &[&str] = if answer == "yes" { &[] } else { &[id] };
            if clinic != expected {
                wrong.push(format!("{id} {answer}: {clinic:?}"));
            }
        }
    }
    none_wrong(&wrong);
}

#[test]
fn where_it_comes_from_is_asked_only_when_asked_and_unknown() {
    let rows = [
        ("source_cell", json!("unknown"), true),
        ("source_cell", Value::Null, true),
        ("source_cell", json!("plant"), false),
        ("made_in", json!("unknown"), true),
        ("made_in", Value::Null, true),
        ("made_in", json!("abroad"), false),
        ("site_discloses", json!(["not_looked"]), true),
        ("site_discloses", Value::Null, true),
        (
            "site_discloses",
            json!(["unapproved", "how_obtained", "approved_equivalent", "safety_abroad", "no_relief"]),
            false,
        ),
    ];
    let mut wrong = Vec::new();
    for (id, answer, expected) in rows {
        let changes = json!({id: answer});
        if asked(&report(&informed(&changes)), "clinic").contains(&id) != expected {
            wrong.push(format!("{changes}: expected {expected}"));
        }
    }
    let none_yet = report(&person(&json!({})));
    for id in ["source_cell", "made_in", "site_discloses"] {
        if asked(&none_yet, "clinic").contains(&id) {
            wrong.push(format!("{id} is asked though hidden"));
        }
    }
    none_wrong(&wrong);
}

#[test]
fn every_entry_is_whole_and_stands_once() {
    let person = person(&json!({
        "conditions": ["severe_heart", "keloid", "transplant"], "pregnancy": "pregnant",
        "clinic_contact": "advert_only", "claims_heard": ["cures_cancer", "decide_today"],
    }));
    let report = report(&person);
    let mut seen = ids(&report, "questions", "id");
    seen.sort_unstable();
    let count = seen.len();
    seen.dedup();
    assert_eq!(seen.len(), count, "an id stands twice");
    for question in list(&report, "questions") {
        assert!(["clinic", "doctor"].iter().any(|to| question["to"] == *to), "{question}");
        for field in ["text", "why", "rule"] {
            assert!(question[field].as_str().is_some_and(|text| !text.is_empty()), "{field}: {question}");
        }
    }
}

#[test]
fn every_stop_and_caution_brings_its_question_to_the_doctor() {
    let unsure = json!({
        "cancer": "unsure", "pregnancy": "unsure", "conditions": ["unsure"], "medicines": ["unsure"],
        "allergies": ["unsure"],
    });
    let laden = json!({
        "goals": ["spots"], "spot_type": "unsure", "route": "undecided", "age": 17, "cancer": "in_treatment",
        "pregnancy": "pregnant", "earlier_treatment": "bad_reaction",
        "conditions": ["severe_heart", "severe_lung", "severe_kidney", "severe_liver", "bleeding_tendency",
            "uncontrolled_diabetes", "autoimmune", "chronic_viral_infection", "active_skin_disease",
            "blood_clot_history", "active_infection", "transplant", "keloid"],
        "medicines": ["anticoagulant", "immunosuppressant", "cancer_drug", "isotretinoin", "treatment_for_goal"],
        "allergies": ["exosome_reaction", "anaphylaxis", "serum_egg_antibiotic", "anaesthetic"],
        "circumstances": ["doping_control"],
    });
    let offer = json!({
        "clinic_contact": "advert_only",
        "claims_heard": ["cures_disease", "cures_cancer", "cosmetic_injected", "research_reagent",
            "maker_or_lot_withheld", "take_home_injection_or_spray"],
    });
    let mut wrong = Vec::new();
    for changes in
        [unsure, laden, offer, json!({"pregnancy": "breastfeeding"}), json!({"cancer": "suspected"})]
    {
        let report = report(&person(&changes));
        let doctor = asked(&report, "doctor");
        for finding in list(&report, "findings") {
            let rule = finding["rule"].as_str().unwrap();
            let id = format!("doctor_{}", rule.split_once('.').unwrap().1);
            let grave = finding["severity"] == "stop" || finding["severity"] == "caution";
            if grave && !doctor.contains(&id.as_str()) {
                wrong.push(format!("{rule}: no `{id}`"));
            }
        }
    }
    none_wrong(&wrong);
}

#[test]
fn every_priority_is_answered_by_an_info_finding() {
    let every =
        ["strong_evidence", "low_risk", "low_cost", "quick_result", "little_downtime", "doctor_trust"];
    for chosen in [&every[..3], &every[3..], &every[..1]] {
        let report = report(&person(&json!({"priorities": chosen})));
        let answers: Vec<&Value> = list(&report, "findings")
            .iter()
            .filter(|finding| {
                finding["severity"] == "info" && list(finding, "about").contains(&json!("priorities"))
            })
            .collect();
        for priority in chosen {
            let because = json!({"question": "priorities", "answer": [priority]});
            let told = answers.iter().any(|finding| list(finding, "because").contains(&because));
            assert!(told, "{priority}: {answers:?}");
        }
    }
}

#[test]
fn whom_to_call_stands_in_a_next_step_of_both_languages() {
    for person in [person(&json!({})), informed(&json!({})), person(&json!({"pregnancy": "pregnant"}))] {
        for language in ["ja", "en"] {
            let report = report_in(language, &person);
            let told = |finding: &&Value| finding["text"].as_str().is_some_and(|text| text.contains("188"));
            assert!(of_category(&report, "next_step").iter().any(told), "{language}: {person}");
        }
    }
}

/// Changes that hide one answer, the question hidden, and a rule it would have fired.
fn hidden_answers() -> Vec<(Value, &'static str, &'static str)> {
    vec![
        (json!({"spot_type": "unsure"}), "spot_type", "caution.undiagnosed_spot"),
        (json!({"cancer_free_two_years": "no"}), "cancer_free_two_years", "contraindication.cancer_recent"),
        (json!({"claims_heard": ["cures_cancer"]}), "claims_heard", "red_flag.cures_cancer"),
        (json!({"earlier_sessions": 1}), "earlier_sessions", "no_effect.route_or_frequency"),
        (json!({"earlier_route": "iv_drip"}), "earlier_route", "no_effect.route_or_frequency"),
        (json!({"weeks_since_first": 0}), "weeks_since_first", "no_effect.too_early"),
    ]
}

#[test]
fn a_hidden_answer_is_told_and_kept_out_of_the_rules() {
    for (changes, question, rule) in hidden_answers() {
        let report = report(&person(&changes));
        let notices = list(&report, "notices");
        assert_eq!(notices.len(), 1, "{changes}");
        assert_eq!(notices[0]["kind"], "hidden_answer", "{changes}");
        assert_eq!(notices[0]["question"], question);
        assert!(notices[0]["text"].as_str().is_some_and(|text| !text.is_empty()), "{changes}");
        assert_eq!(outcome(&report, rule), "silent", "{changes}");
        assert_eq!(report["offer_warning"], false, "{changes}");
    }
    assert_eq!(report(&person(&json!({})))["notices"], json!([]));
}

#[test]
fn a_hidden_yes_silences_nothing() {
    for contact in ["none_yet", "advert_only"] {
        let report = report(&person(&json!({"clinic_contact": contact, "told_maker": "yes"})));
        assert!(ids(&report, "notices", "question").contains(&"told_maker"), "{contact}");
        assert!(asked(&report, "clinic").contains(&"told_maker"), "{contact}");
    }
}

#[test]
fn for_validate_a_hidden_answer_is_a_fault() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("answers.json");
    for (changes, question, _) in hidden_answers() {
        std::fs::write(&file, person(&changes).to_string()).unwrap();
        let run = run(&["validate", file.to_str().unwrap()], b"");
        assert_eq!(run.status, 65, "{changes}");
        assert!(run.out.contains(question), "{changes}: {}", run.out);
    }
    std::fs::write(&file, person(&json!({})).to_string()).unwrap();
    assert_eq!(run(&["validate", file.to_str().unwrap()], b"").status, 0);
}
