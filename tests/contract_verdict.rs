//! The six verdicts, and the warning of an offer.

use crate::common;

use common::contract::{informed, list, none_wrong, of_category, person, report, run_json};
use common::run::run;
use serde_json::{Value, json};

#[test]
fn who_was_told_everything_has_an_informed_choice() {
    let report = report(&informed(&json!({})));
    assert_eq!(report["questions"], json!([]));
    assert_eq!(report["undetermined"], json!([]));
    assert_eq!(report["verdict"], "informed_choice");
    assert_eq!(report["offer_warning"], false);
}

#[test]
fn each_gap_leads_down_the_ladder() {
    let rows = [
        (json!({"told_risks": "vague"}), "ask_clinic_first"),
        (json!({"told_society": null}), "ask_clinic_first"),
        (json!({"source_cell": "unknown"}), "ask_clinic_first"),
        (json!({"budget_jpy": null}), "ask_clinic_first"),
        (json!({"claims_heard": null}), "ask_clinic_first"),
        (json!({"goals": ["spots"], "spot_type": null}), "ask_clinic_first"),
        (json!({"clinic_contact": "none_yet"}), "ask_clinic_first"),
        (json!({"beliefs": null}), "informed_choice"),
        (json!({"priorities": null}), "informed_choice"),
        (json!({"heard_from": null}), "informed_choice"),
        (json!({"claims_heard": ["discount_today"]}), "informed_choice"),
        (json!({"budget_jpy": 1}), "informed_choice"),
        (json!({"conditions": ["severe_heart"]}), "ask_doctor_first"),
        (json!({"conditions": ["severe_heart"], "told_risks": "no"}), "ask_doctor_first"),
        (json!({"claims_heard": ["research_reagent"]}), "refuse_offer"),
        (json!({"claims_heard": ["research_reagent"], "conditions": ["severe_heart"]}), "ask_doctor_first"),
        (json!({"goals": ["skin_texture", "other"]}), "unproven"),
        (json!({"goals": ["skin_texture"], "source_cell": "plant"}), "unproven"),
        (json!({"goals": ["skin_texture", "grey_hair"]}), "unproven"),
        (json!({"goals": ["grey_hair"], "told_risks": "vague"}), "ask_clinic_first"),
        (json!({"goals": ["wrinkles", "skin_texture"]}), "informed_choice"),
        (json!({"pregnancy": "pregnant"}), "stop"),
        (json!({"age": 17, "conditions": ["severe_heart"], "told_risks": "no"}), "stop"),
    ];
    let mut wrong = Vec::new();
    for (changes, expected) in rows {
        let report = report(&informed(&changes));
        if report["verdict"] != expected {
            wrong.push(format!(
                "{changes}: expected {expected}, got {} questions {} undetermined {}",
                report["verdict"], report["questions"], report["undetermined"]
            ));
        }
    }
    none_wrong(&wrong);
}

#[test]
fn an_offer_is_warned_of_by_any_red_flag_and_by_nothing_else() {
    for (changes, expected) in [
        (json!({"claims_heard": ["discount_today"]}), true),
        (json!({"claims_heard": ["cures_cancer", "testimonials"]}), true),
        (json!({"pregnancy": "pregnant", "claims_heard": ["decide_today"]}), true),
        (json!({"pregnancy": "pregnant"}), false),
        (json!({"clinic_contact": "none_yet", "claims_heard": ["cures_cancer"]}), false),
    ] {
        let report = report(&informed(&changes));
        assert_eq!(report["offer_warning"], expected, "{changes}");
        let flags = of_category(&report, "red_flag");
        assert_eq!(!flags.is_empty(), expected, "{changes}: {flags:?}");
    }
}

#[test]
fn the_verdict_follows_from_the_findings_the_questions_and_what_is_undetermined() {
    let stage = |stage: &str| json!({"decision_stage": stage});
    for changes in
        [stage("about_to_sign"), stage("signed"), json!({"conditions": ["keloid"]}), json!({"age": 5})]
    {
        for person in [person(&changes), informed(&changes)] {
            let report = report(&person);
            let severity =
                |word: &str| list(&report, "findings").iter().any(|finding| finding["severity"] == word);
            let clinic = list(&report, "questions").iter().any(|question| question["to"] == "clinic");
            let weighty = ["contraindication.", "caution.", "red_flag.", "cost."];
            let open = list(&report, "undetermined").iter().any(|open: &Value| {
                weighty.iter().any(|prefix| open["rule"].as_str().unwrap().starts_with(prefix))
            });
            let of_body = list(&report, "findings")
                .iter()
                .any(|finding| finding["severity"] == "caution" && finding["category"] != "red_flag");
            let shown = list(&report, "outlook").iter().all(|outlook| outlook["studied"] == "difference");
            let expected = match (severity("stop"), of_body, severity("caution"), clinic || open) {
                (true, ..) => "stop",
                (_, true, ..) => "ask_doctor_first",
                (_, _, true, _) => "refuse_offer",
                (.., true) => "ask_clinic_first",
                _ if !shown => "unproven",
                _ => "informed_choice",
            };
            assert_eq!(report["verdict"], expected, "{person}");
        }
    }
}

#[test]
fn no_report_says_go_ahead() {
    for person in [informed(&json!({})), person(&json!({}))] {
        let json = run_json(&person, &["--lang", "en"]).out.to_lowercase();
        let text = run(&["--answers", "-", "--lang", "en"], person.to_string().as_bytes()).out.to_lowercase();
        assert!(!json.contains("go ahead") && !text.contains("go ahead"));
    }
}
