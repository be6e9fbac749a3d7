//! What holds of every report, whoever asked.

use crate::common;

use common::contract::{GOALS, TOLD, informed, list, none_wrong, person, report, report_in};
use serde_json::{Value, json};

const CATEGORIES: [&str; 11] = [
    "contraindication",
    "caution",
    "red_flag",
    "belief",
    "expectation",
    "no_effect_cause",
    "risk",
    "cost",
    "alternative",
    "evidence",
    "next_step",
];
const SEVERITIES: [&str; 4] = ["stop", "caution", "notice", "info"];
const GRAVE_FLAGS: [&str; 6] = [
    "red_flag.cures_disease",
    "red_flag.cures_cancer",
    "red_flag.cosmetic_injected",
    "red_flag.research_reagent",
    "red_flag.maker_or_lot_withheld",
    "red_flag.take_home_injection_or_spray",
];
const EVIDENCE: [&str; 14] = [
    "none_found",
    "theory",
    "animal",
    "case_reports",
    "small_uncontrolled",
    "small_trial",
    "review_of_small_studies",
    "adequate_trials",
    "regulator",
    "law",
    "guideline",
    "trial_exclusion",
    "consensus",
    "",
];
const QUESTIONS: [&str; 66] = [
    "contract_paper_on",
    "signed_on",
    "first_treatment_on",
    "last_treatment_on",
    "loan_paper_on",
    "answering_for",
    "can_decide",
    "hair_pattern",
    "joint_now",
    "joint_diagnosis",
    "which_joint",
    "fatigue_checked",
    "fatigue_signs",
    "drip_mix",
    "needle_heat",
    "price_tax",
    "sex",
    "parent_knows",
    "timing",
    "skin_marks",
    "reaction_kind",
    "reaction_now",
    "who_does_it",
    "doctor_examined",
    "contract_paper",
    "contract_months",
    "treatments_done",
    "paid_so_far_jpy",
    "paid_how",
    "obstructed",
    "goals",
    "spot_type",
    "expectation",
    "hoped_within",
    "decision_stage",
    "heard_from",
    "beliefs",
    "priorities",
    "route",
    "sessions_planned",
    "interval_weeks",
    "price_per_session_jpy",
    "extra_cost_jpy",
    "budget_jpy",
    "age",
    "cancer",
    "cancer_free_two_years",
    "pregnancy",
    "conditions",
    "medicines",
    "allergies",
    "circumstances",
    "lifestyle",
    "earlier_treatment",
    "earlier_route",
    "earlier_sessions",
    "weeks_since_first",
    "clinic_contact",
    "source_cell",
    "made_in",
    "claims_heard",
    "site_discloses",
    "sure_of_choice",
    "know_benefits_and_risks",
    "clear_what_matters",
    "enough_support",
];

fn laden() -> Value {
    let mut all = GOALS.to_vec();
    all.push("other");
    person(&json!({
        "goals": all, "spot_type": "unsure", "route": "undecided", "expectation": "vanish", "hoped_within": "days",
        "decision_stage": "about_to_sign", "age": 17, "cancer": "remission", "cancer_free_two_years": "no",
        "pregnancy": "breastfeeding", "price_per_session_jpy": 600_000, "sessions_planned": 10,
        "extra_cost_jpy": 1, "budget_jpy": 5, "interval_weeks": 2,
        "heard_from": ["clinic_advert", "social_media", "news", "family_friend", "doctor", "other"],
        "beliefs": ["approved_by_state", "regrows_tissue", "one_session_enough", "works_for_everything"],
        "priorities": ["low_risk", "quick_result", "doctor_trust"],
        "conditions": ["severe_heart", "bleeding_tendency", "blood_clot_history", "active_infection", "transplant"],
        "medicines": ["anticoagulant", "cancer_drug", "isotretinoin", "treatment_for_goal"],
        "allergies": ["exosome_reaction", "serum_egg_antibiotic"],
        "circumstances": ["recent_filler_or_laser", "doping_control", "blood_donor", "wants_clinical_trial"],
        "lifestyle": ["smoking", "poor_sleep"], "earlier_treatment": "no_effect_felt", "earlier_route": "cosmetic",
        "earlier_sessions": 1, "weeks_since_first": 2, "clinic_contact": "consultation_done",
        "source_cell": "animal", "made_in": "abroad", "site_discloses": ["none_of_them"],
        "claims_heard": ["absolutely_safe", "cures_disease", "cures_cancer", "decide_today", "research_reagent"],
        "told_risks": "vague", "told_maker": "no", "sure_of_choice": "no", "enough_support": "no",
    }))
}

fn persons() -> Vec<Value> {
    vec![
        person(&json!({})),
        informed(&json!({})),
        laden(),
        person(&json!({"pregnancy": "pregnant", "conditions": ["unsure"], "medicines": ["unsure"]})),
        person(
            &json!({"earlier_treatment": "bad_reaction", "route": "iv_drip", "goals": ["fatigue", "other"]}),
        ),
    ]
}

/// Runs a check over every finding of every person; the check tells what is wrong.
fn every_finding(check: impl Fn(&Value, &Value) -> bool) {
    let mut wrong = Vec::new();
    for person in persons() {
        for finding in list(&report(&person), "findings") {
            if !check(&person, finding) {
                wrong.push(format!("{}: {finding}", finding["rule"]));
            }
        }
    }
    none_wrong(&wrong);
}

fn place(words: &[&str], word: &Value) -> usize {
    words.iter().position(|known| word == known).unwrap_or_else(|| panic!("{word} is no word of {words:?}"))
}

#[test]
fn findings_stand_by_severity_category_and_rule() {
    for person in persons() {
        let report = report(&person);
        let order: Vec<_> = list(&report, "findings")
            .iter()
            .map(|one| {
                (
                    place(&SEVERITIES, &one["severity"]),
                    place(&CATEGORIES, &one["category"]),
                    one["rule"].as_str(),
                )
            })
            .collect();
        assert!(order.is_sorted(), "{order:#?}");
    }
}

#[test]
fn the_part_before_the_dot_fixes_the_severity() {
    every_finding(|_, finding| {
        let rule = finding["rule"].as_str().unwrap();
        let severity = finding["severity"].as_str().unwrap();
        match rule.split_once('.').unwrap().0 {
            "contraindication" => severity == "stop",
            "caution" => severity == "caution",
            "red_flag" => severity == if GRAVE_FLAGS.contains(&rule) { "caution" } else { "notice" },
            _ => severity == "notice" || severity == "info",
        }
    });
}

#[test]
fn because_is_what_was_answered_and_never_empty_for_stop_and_caution() {
    every_finding(|person, finding| {
        let because = list(finding, "because");
        let grave = finding["severity"] == "stop" || finding["severity"] == "caution";
        let as_answered = |pair: &Value| {
            let answered = &person[pair["question"].as_str().unwrap()];
            match (answered, &pair["answer"]) {
                (Value::Array(all), Value::Array(some)) => {
                    !some.is_empty() && some.iter().all(|option| all.contains(option))
                }
                (one, other) => !one.is_null() && one == other,
            }
        };
        (!grave || !because.is_empty()) && because.iter().all(as_answered)
    });
}

fn known_source(id: &str) -> bool {
    let number = |text: &str| !text.is_empty() && text.chars().all(|letter| letter.is_ascii_digit());
    let pair = |text: &str| text.split_once('.').is_some_and(|(one, two)| number(one) && number(two));
    match id.split_once(':') {
        Some(("article", place)) => place.strip_prefix('A').is_some_and(pair),
        Some(("evidence", place)) => place.strip_prefix('E').is_some_and(pair),
        Some(("source", place)) => place.strip_prefix('S').is_some_and(number),
        _ => false,
    }
}

#[test]
fn sources_are_never_empty_and_have_known_ids() {
    every_finding(|_, finding| {
        let sources = list(finding, "sources");
        let good = |source: &Value| {
            known_source(source["id"].as_str().unwrap_or_default())
                && source["title"].as_str().is_some_and(|title| !title.is_empty())
                && source.as_object().unwrap().contains_key("url")
                && (source["url"].is_null() || source["url"].is_string())
        };
        !sources.is_empty() && sources.iter().all(good)
    });
}

#[test]
fn about_evidence_title_and_text_are_of_the_contract() {
    every_finding(|_, finding| {
        let known = |id: &Value| {
            let id = id.as_str().unwrap_or_default();
            QUESTIONS.contains(&id) || TOLD.contains(&id) || GOALS.contains(&id) || id == "other"
        };
        let words = ["title", "text"]
            .iter()
            .all(|field| finding[field].as_str().is_some_and(|text| !text.is_empty()));
        words
            && list(finding, "about").iter().all(known)
            && finding.as_object().unwrap().contains_key("evidence")
            && EVIDENCE.contains(&finding["evidence"].as_str().unwrap_or_default())
    });
}

#[test]
fn a_rule_stands_once_and_never_both_found_and_undetermined() {
    for person in persons() {
        let report = report(&person);
        let mut rules: Vec<&str> = ["findings", "undetermined"]
            .iter()
            .flat_map(|field| common::contract::ids(&report, field, "rule"))
            .collect();
        rules.sort_unstable();
        let count = rules.len();
        rules.dedup();
        assert_eq!(rules.len(), count);
    }
}

#[test]
fn what_is_missing_is_an_unanswered_question() {
    for person in persons() {
        let report = report(&person);
        for open in list(&report, "undetermined") {
            for id in list(open, "missing") {
                let id = id.as_str().unwrap();
                assert!(QUESTIONS.contains(&id) || TOLD.contains(&id), "{open}");
                assert!(person[id].is_null(), "{id} is answered: {open}");
            }
        }
    }
}

#[test]
fn the_report_has_every_field_and_the_same_ids_in_both_languages() {
    let fields = [
        "schema",
        "version",
        "rules_version",
        "language",
        "verdict",
        "offer_warning",
        "findings",
        "timeline",
        "cost",
        "questions",
        "undetermined",
        "notices",
        "limits",
        "disclaimer",
    ];
    for person in persons() {
        let (english, japanese) = (report_in("en", &person), report_in("ja", &person));
        assert_eq!(english["schema"], "exo-check/report/1");
        assert_eq!((&english["language"], &japanese["language"]), (&json!("en"), &json!("ja")));
        for field in fields {
            assert!(!english[field].is_null(), "{field}");
        }
        for (field, key) in
            [("findings", "rule"), ("questions", "id"), ("undetermined", "rule"), ("timeline", "rule")]
        {
            let of = |report: &Value| {
                list(report, field).iter().map(|entry| entry[key].clone()).collect::<Vec<_>>()
            };
            assert_eq!(of(&english), of(&japanese), "{field}");
        }
    }
}
