//! Every fixed rule fires on its trigger and is silent for the nearest neighbour.

use crate::common;

use common::contract::{
    because, check_rows, finding, list, none_wrong, of_category, outcome, person, report,
};
use serde_json::{Value, json};

const GRAVE_CLAIMS: [&str; 6] = [
    "cures_disease",
    "cures_cancer",
    "cosmetic_injected",
    "research_reagent",
    "maker_or_lot_withheld",
    "take_home_injection_or_spray",
];
const OTHER_CLAIMS: [&str; 8] = [
    "absolutely_safe",
    "guaranteed_effect",
    "officially_approved",
    "filed_plan_as_proof",
    "decide_today",
    "discount_today",
    "before_after_only",
    "testimonials",
];
const BELIEFS: [&str; 6] = [
    "approved_by_state",
    "regrows_tissue",
    "better_than_standard",
    "natural_so_safe",
    "one_session_enough",
    "works_for_everything",
];

#[test]
fn cancer_stops_or_cautions_by_its_state() {
    let remission = |free: Value| json!({"cancer": "remission", "cancer_free_two_years": free});
    check_rows(&[
        (json!({"cancer": "in_treatment"}), "contraindication.cancer_in_treatment", "fires"),
        (json!({"cancer": "suspected"}), "contraindication.cancer_in_treatment", "silent"),
        (remission(json!("no")), "contraindication.cancer_in_treatment", "silent"),
        (remission(json!("no")), "contraindication.cancer_recent", "fires"),
        (remission(json!("yes")), "contraindication.cancer_recent", "silent"),
        (remission(json!("unsure")), "contraindication.cancer_recent", "silent"),
        (remission(Value::Null), "contraindication.cancer_recent", "open"),
        (json!({"cancer": "none"}), "contraindication.cancer_recent", "silent"),
        (remission(json!("yes")), "caution.cancer_remission", "fires"),
        (remission(json!("unsure")), "caution.cancer_remission", "fires"),
        (remission(json!("no")), "caution.cancer_remission", "silent"),
        (json!({"cancer": "in_treatment"}), "caution.cancer_remission", "silent"),
        (json!({"cancer": "suspected"}), "caution.cancer_suspected", "fires"),
        (json!({"cancer": "unsure"}), "caution.cancer_suspected", "silent"),
        (json!({"medicines": ["cancer_drug"]}), "contraindication.cancer_drug", "fires"),
        (json!({"medicines": ["immunosuppressant"]}), "contraindication.cancer_drug", "silent"),
    ]);
}

#[test]
fn the_other_contraindications_fire_on_their_answer_alone() {
    let reaction = "contraindication.exosome_reaction";
    check_rows(&[
        (json!({"pregnancy": "pregnant"}), "contraindication.pregnant", "fires"),
        (json!({"pregnancy": "breastfeeding"}), "contraindication.pregnant", "silent"),
        (json!({"pregnancy": "planning"}), "contraindication.pregnant", "silent"),
        (json!({"pregnancy": "breastfeeding"}), "contraindication.breastfeeding", "fires"),
        (json!({"pregnancy": "pregnant"}), "contraindication.breastfeeding", "silent"),
        (json!({"conditions": ["active_infection"]}), "contraindication.active_infection", "fires"),
        (json!({"conditions": ["chronic_viral_infection"]}), "contraindication.active_infection", "silent"),
        (json!({"conditions": ["active_skin_disease"]}), "contraindication.active_infection", "silent"),
        (json!({"allergies": ["exosome_reaction"]}), reaction, "fires"),
        (json!({"earlier_treatment": "bad_reaction"}), reaction, "fires"),
        (json!({"allergies": ["anaphylaxis"]}), reaction, "silent"),
        (json!({"earlier_treatment": "no_effect_felt"}), reaction, "silent"),
        (json!({"age": 0}), "contraindication.minor", "fires"),
        (json!({"age": 17}), "contraindication.minor", "fires"),
        (json!({"age": 18}), "contraindication.minor", "silent"),
    ]);
}

#[test]
fn the_cautions_fire_on_their_answer_alone() {
    check_rows(&[
        (json!({"conditions": ["transplant"]}), "caution.transplant", "fires"),
        (json!({"conditions": ["severe_kidney"]}), "caution.transplant", "silent"),
        (json!({"conditions": ["severe_heart"]}), "caution.severe_heart", "fires"),
        (json!({"conditions": ["severe_lung"]}), "caution.severe_heart", "silent"),
        (json!({"conditions": ["severe_lung"]}), "caution.severe_lung", "fires"),
        (json!({"conditions": ["severe_heart"]}), "caution.severe_lung", "silent"),
        (json!({"conditions": ["severe_kidney"]}), "caution.severe_kidney", "fires"),
        (json!({"conditions": ["severe_liver"]}), "caution.severe_kidney", "silent"),
        (json!({"conditions": ["severe_liver"]}), "caution.severe_liver", "fires"),
        (json!({"conditions": ["severe_kidney"]}), "caution.severe_liver", "silent"),
        (json!({"medicines": ["immunosuppressant"]}), "caution.immunosuppressant", "fires"),
        (json!({"medicines": ["cancer_drug"]}), "caution.immunosuppressant", "silent"),
        (json!({"medicines": ["treatment_for_goal"]}), "caution.do_not_stop_treatment", "fires"),
        (json!({"medicines": ["none"]}), "caution.do_not_stop_treatment", "silent"),
        (json!({"goals": ["spots"], "spot_type": "unsure"}), "caution.undiagnosed_spot", "fires"),
        (json!({"goals": ["spots"], "spot_type": "melasma"}), "caution.undiagnosed_spot", "silent"),
        (json!({"goals": ["spots"]}), "caution.undiagnosed_spot", "open"),
        (json!({"goals": ["wrinkles"]}), "caution.undiagnosed_spot", "silent"),
    ]);
}

#[test]
fn needles_and_drips_decide_the_cautions_that_name_them() {
    let needles = [
        ("caution.bleeding_with_needles", "conditions", "bleeding_tendency"),
        ("caution.anticoagulant_with_needles", "medicines", "anticoagulant"),
        ("caution.keloid_with_needles", "conditions", "keloid"),
        ("caution.blood_clot_with_drip", "conditions", "blood_clot_history"),
    ];
    let mut rows = Vec::new();
    for (rule, question, option) in needles {
        let routes: &[&str] = if rule.ends_with("drip") {
            &["iv_drip", "undecided"]
        } else {
            &["injection", "microneedling", "undecided"]
        };
        for route in ["iv_drip", "injection", "microneedling", "cosmetic", "undecided"] {
            let expected = if routes.contains(&route) { "fires" } else { "silent" };
            rows.push((json!({question: [option], "route": route}), rule, expected));
            rows.push((json!({"route": route}), rule, "silent"));
        }
    }
    check_rows(&rows);
}

#[test]
fn every_claim_is_a_red_flag_of_its_weight_and_warns_of_the_offer() {
    let mut wrong = Vec::new();
    for claim in GRAVE_CLAIMS.iter().chain(&OTHER_CLAIMS) {
        let report = report(&person(&json!({"clinic_contact": "advert_only", "claims_heard": [claim]})));
        let flags = of_category(&report, "red_flag");
        let severity = if GRAVE_CLAIMS.contains(claim) { "caution" } else { "notice" };
        let verdict = if GRAVE_CLAIMS.contains(claim) { "refuse_offer" } else { "ask_clinic_first" };
        let good = flags.len() == 1
            && flags[0]["rule"] == format!("red_flag.{claim}")
            && flags[0]["severity"] == severity
            && flags[0]["because"] == json!([{"question": "claims_heard", "answer": [claim]}])
            && report["offer_warning"] == true
            && report["verdict"] == verdict;
        if !good {
            wrong.push(format!("{claim}: {} {} {flags:?}", report["verdict"], report["offer_warning"]));
        }
    }
    none_wrong(&wrong);
}

#[test]
fn no_claim_is_no_red_flag_and_no_answer_leaves_them_open() {
    let silent = report(&person(&json!({"clinic_contact": "advert_only", "claims_heard": ["none"]})));
    assert_eq!(of_category(&silent, "red_flag"), Vec::<&Value>::new());
    assert_eq!(silent["offer_warning"], false);
    let open = report(&person(&json!({"clinic_contact": "advert_only"})));
    let hidden = report(&person(&json!({})));
    for claim in GRAVE_CLAIMS.iter().chain(&OTHER_CLAIMS) {
        let rule = format!("red_flag.{claim}");
        assert_eq!(outcome(&silent, &rule), "silent", "{rule}");
        assert_eq!(common::contract::missing(&open, &rule), Some(json!(["claims_heard"])), "{rule}");
        assert_eq!(outcome(&hidden, &rule), "silent", "a hidden question is false, not unknown: {rule}");
    }
    assert_eq!(open["offer_warning"], false);
}

#[test]
fn every_belief_is_answered_alone() {
    for belief in BELIEFS {
        let report = report(&person(&json!({"beliefs": [belief]})));
        let found = of_category(&report, "belief");
        assert_eq!(found.len(), 1, "{belief}");
        assert_eq!(found[0]["rule"], format!("belief.{belief}"));
        assert_eq!(found[0]["because"], json!([{"question": "beliefs", "answer": [belief]}]));
    }
    assert!(of_category(&report(&person(&json!({"beliefs": ["none"]}))), "belief").is_empty());
    let open = report(&person(&json!({})));
    for belief in BELIEFS {
        assert_eq!(outcome(&open, &format!("belief.{belief}")), "open");
    }
}

#[test]
fn every_unsure_brings_a_caution_of_its_own() {
    let mut rules = Vec::new();
    let plain = report(&person(&json!({})));
    for question in ["cancer", "pregnancy", "conditions", "medicines", "allergies"] {
        let answer = match question {
            "cancer" | "pregnancy" => json!("unsure"),
            _ => json!(["unsure"]),
        };
        let report = report(&person(&json!({question: answer.clone()})));
        let wanted = json!([{"question": question, "answer": answer}]);
        let own: Vec<_> = list(&report, "findings")
            .iter()
            .filter(|finding| finding["severity"] == "caution" && finding["because"] == wanted)
            .map(|finding| finding["rule"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(own.len(), 1, "{question}: {own:?}");
        assert!(finding(&plain, &own[0]).is_none(), "{question}");
        assert_eq!(report["verdict"], "ask_doctor_first", "{question}");
        rules.extend(own);
    }
    rules.sort();
    rules.dedup();
    assert_eq!(rules.len(), 5, "{rules:?}");
}

/// Answers, a rule they fire, and all that made it fire.
fn causes() -> Vec<(Value, &'static str, Value)> {
    vec![
        (
            json!({"conditions": ["severe_heart", "severe_lung"]}),
            "caution.severe_lung",
            json!({"conditions": ["severe_lung"]}),
        ),
        (
            json!({"conditions": ["keloid", "bleeding_tendency"], "route": "injection"}),
            "caution.bleeding_with_needles",
            json!({"conditions": ["bleeding_tendency"], "route": "injection"}),
        ),
        (
            json!({"medicines": ["anticoagulant", "isotretinoin"], "route": "undecided"}),
            "caution.anticoagulant_with_needles",
            json!({"medicines": ["anticoagulant"], "route": "undecided"}),
        ),
        (
            json!({"conditions": ["blood_clot_history", "keloid"], "route": "iv_drip"}),
            "caution.blood_clot_with_drip",
            json!({"conditions": ["blood_clot_history"], "route": "iv_drip"}),
        ),
        (
            json!({"cancer": "remission", "cancer_free_two_years": "yes"}),
            "caution.cancer_remission",
            json!({"cancer": "remission", "cancer_free_two_years": "yes"}),
        ),
        (
            json!({"allergies": ["anaphylaxis", "exosome_reaction"], "earlier_treatment": "bad_reaction"}),
            "contraindication.exosome_reaction",
            json!({"allergies": ["exosome_reaction"], "earlier_treatment": "bad_reaction"}),
        ),
        (
            json!({"earlier_treatment": "bad_reaction"}),
            "contraindication.exosome_reaction",
            json!({"earlier_treatment": "bad_reaction"}),
        ),
        (json!({"age": 17}), "contraindication.minor", json!({"age": 17})),
        (
            json!({"beliefs": ["regrows_tissue", "natural_so_safe"]}),
            "belief.natural_so_safe",
            json!({"beliefs": ["natural_so_safe"]}),
        ),
    ]
}

#[test]
fn because_holds_every_answer_that_made_it_fire_and_of_choices_only_those_options() {
    let mut wrong = Vec::new();
    for (changes, rule, expected) in causes() {
        let report = report(&person(&changes));
        let got = finding(&report, rule).map(because).unwrap_or_default();
        let wanted: Vec<(String, Value)> =
            expected.as_object().unwrap().iter().map(|(id, answer)| (id.clone(), answer.clone())).collect();
        if got != wanted {
            wrong.push(format!("{changes}: {rule}: {got:?}"));
        }
    }
    none_wrong(&wrong);
}
