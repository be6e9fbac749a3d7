//! Rules with one topic give the one answer to it: which these are, and that widening any of them is told with a person
//! who gets two answers.

use crate::common;

use common::book;
use common::broken::found_by;
use exo_check::answers::{Need, read};
use exo_check::proof::Code;
use exo_check::report::Report;
use std::collections::BTreeMap;

/// The topics with their rules, in the order of the book.
const TOPICS: [(&str, &[&str]); 7] = [
    (
        "cancer",
        &[
            "caution.cancer_remission",
            "caution.cancer_suspected",
            "caution.cancer_unsure",
            "contraindication.cancer_in_treatment",
            "contraindication.cancer_recent",
        ],
    ),
    ("cooling_off", &["cost.cooling_off_maybe", "cost.cooling_off_unlikely"]),
    ("earlier_result", &["next_step.after_bad_reaction", "next_step.felt_effect", "no_effect.may_not_work"]),
    ("made_in", &["evidence.made_abroad", "evidence.made_in_japan"]),
    (
        "pregnancy",
        &[
            "caution.pregnancy_planning",
            "caution.pregnancy_unsure",
            "contraindication.breastfeeding",
            "contraindication.pregnant",
        ],
    ),
    (
        "signing",
        &[
            "next_step.already_signed",
            "next_step.do_not_sign_today",
            "next_step.finished",
            "next_step.in_course",
            "next_step.looking",
        ],
    ),
    ("source_cell", &["evidence.own_blood", "evidence.plant_or_animal", "evidence.source_cell"]),
];

#[test]
fn every_group_of_rules_of_which_one_answers_has_its_topic() {
    let book = book();
    let mut topics: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for rule in &book.rules {
        if let Some(topic) = &rule.topic {
            topics.entry(topic).or_default().push(&rule.id);
        }
    }
    for rules in topics.values_mut() {
        rules.sort_unstable();
    }
    let expected: BTreeMap<&str, Vec<&str>> =
        TOPICS.iter().map(|(topic, rules)| (*topic, rules.to_vec())).collect();
    assert_eq!(topics, expected);
}

/// The contradictions of the book with one text replaced in one file, each shown by a report with both rules.
fn contradictions(file: &str, from: &str, to: &str) -> Vec<[String; 2]> {
    let (subject, found) = found_by("conflicts", (file, from, to));
    let book = &subject.book;
    let told = found.iter().filter(|finding| finding.code == Code::Contradiction);
    told.map(|finding| {
        let person = finding.counterexample[0].to_string();
        let person = read(person.as_bytes(), &book.questionnaire, Need::Complete).unwrap();
        let report = Report::new(book, &person, book.values.rules_version);
        for rule in [&finding.at, &finding.detail] {
            assert!(report.findings.iter().any(|fired| fired.rule.id == *rule), "{rule}: {person:?}");
        }
        [finding.detail.clone(), finding.at.clone()]
    })
    .collect()
}

#[test]
fn a_rule_that_reaches_into_the_answer_of_another_is_told() {
    let cases = [
        (
            "rules/cautions.json",
            r#"{"cancer_free_two_years": ["yes", "unsure"]}"#,
            r#"{"cancer_free_two_years": ["yes", "unsure", "no"]}"#,
            ["caution.cancer_remission", "contraindication.cancer_recent"],
        ),
        (
            "rules/cautions.json",
            r#"{"pregnancy": "planning"}"#,
            r#"{"pregnancy": ["planning", "breastfeeding"]}"#,
            ["caution.pregnancy_planning", "contraindication.breastfeeding"],
        ),
        (
            "rules/next_steps.json",
            r#"{"decision_stage": "signed"}"#,
            r#"{"decision_stage": ["signed", "about_to_sign"]}"#,
            ["next_step.already_signed", "next_step.do_not_sign_today"],
        ),
        (
            "rules/next_steps.json",
            r#"{"earlier_treatment": "effect_felt"}"#,
            r#"{"earlier_treatment": ["effect_felt", "no_effect_felt"]}"#,
            ["next_step.felt_effect", "no_effect.may_not_work"],
        ),
        (
            "rules/evidence.json",
            r#"{"made_in": "abroad"}"#,
            r#"{"made_in": ["abroad", "japan"]}"#,
            ["evidence.made_in_japan", "evidence.made_abroad"],
        ),
        (
            "rules/evidence.json",
            "\"id\": \"evidence.own_blood\",\n    \"when\": {\"source_cell\": \"own_blood\"}",
            "\"id\": \"evidence.own_blood\",\n    \"when\": {\"source_cell\": [\"own_blood\", \"animal\"]}",
            ["evidence.plant_or_animal", "evidence.own_blood"],
        ),
    ];
    for (file, from, to, pair) in cases {
        assert_eq!(contradictions(file, from, to), [pair.map(str::to_owned)], "{to}");
    }
}
