//! Every kind of fault, made on purpose: what `rules check` tells, and what its answers show in the program.

use crate::common;

use common::broken::{DAY, Edit, check, faults, fired, report};
use serde_json::{Value as Json, json};

const QUESTIONS: &str = "rules/questionnaire.json";
const CAUTIONS: &str = "rules/cautions.json";
const COSTS: &str = "rules/costs.json";

/// A caution of one's own, before the others, with its texts.
fn one_more(rule: &str, when: &str) -> Vec<[String; 3]> {
    let name = rule.split_once('.').unwrap().1;
    let rule = format!(
        r#"[{{"id": "{rule}", "when": {when}, "category": "caution", "severity": "caution", "about": ["cancer"],
        "evidence": "theory", "reviewed": "2026-11-24",
        "sources": ["evidence:E6.1", "evidence:E4.10", "article:A4.11", "source:S112"]}},"#
    );
    let words = |language: &str| {
        let (file, head) =
            (format!("locales/{language}/cautions.ftl"), "caution-cancer_suspected =\n".to_owned());
        let text = format!("caution-{name} =\n    .title = A\n    .text = B\n    .ask = C\n\n{head}");
        [file, head, text]
    };
    vec![[CAUTIONS.to_owned(), "[".to_owned(), rule], words("ja"), words("en")]
}

fn as_edits(edits: &[[String; 3]]) -> Vec<Edit<'_>> {
    edits.iter().map(|[file, from, to]| (file.as_str(), from.as_str(), to.as_str())).collect()
}

/// The same new lines in the question texts of both languages.
fn in_questions<'t>(before: &'t str, text: &'t str) -> [Edit<'t>; 2] {
    [("locales/ja/questions.ftl", before, text), ("locales/en/questions.ftl", before, text)]
}

/// The program's report with the pack laid over holds these rules and not those.
fn shows(pack: &tempfile::TempDir, person: &Json, rules: &[&str], not: &[&str]) {
    let fired = fired(&report(pack.path(), person));
    let holds = |rule: &&&str| fired.iter().any(|fired| fired == **rule);
    assert_eq!(rules.iter().find(|rule| !holds(rule)), None, "{fired:?}");
    assert_eq!(not.iter().find(holds), None, "{fired:?}");
}

#[test]
fn two_answers_to_one_topic() {
    let edit = (COSTS, r#""course_days": {"more_than": 30}"#, r#""course_days": {"more_than": 27}"#);
    let (pack, lines, people) = faults(&[edit]);
    assert_eq!(
        lines,
        ["contradiction | rules/costs.json | cost.cooling_off_unlikely | cost.cooling_off_maybe"]
    );
    shows(&pack, &people[0], &["cost.cooling_off_unlikely", "cost.cooling_off_maybe"], &[]);
}

#[test]
fn a_rule_twice() {
    let (pack, lines, people) = faults(&as_edits(&one_more("caution.twin", r#"{"cancer": "suspected"}"#)));
    assert_eq!(lines, ["duplicate_rule | rules/cautions.json | caution.cancer_suspected | caution.twin"]);
    shows(&pack, &people[0], &["caution.cancer_suspected", "caution.twin"], &[]);
}

#[test]
fn a_rule_inside_another() {
    let edits = one_more("caution.twin", r#"{"cancer": "suspected", "route": "iv_drip"}"#);
    let (pack, lines, people) = faults(&as_edits(&edits));
    assert_eq!(lines, ["subsumed_rule | rules/cautions.json | caution.twin | caution.cancer_suspected"]);
    shows(&pack, &people[0], &["caution.cancer_suspected", "caution.twin"], &[]);
}

#[test]
fn a_question_without_effect() {
    let one_more = (
        QUESTIONS,
        r#"{"id": "age","#,
        r#"{"id": "height", "kind": "integer", "range": [50, 250]}, {"id": "age","#,
    );
    let [ja, en] = in_questions(
        "q-age =",
        "q-height =\n    .label = A\n    .short = A\n    .help = A\n    .unit = cm\n\nq-age =",
    );
    let (pack, lines, people) = faults(&[one_more, ja, en]);
    assert_eq!(lines, ["useless_question | rules/questionnaire.json | height | "]);
    // The report is the same with and without the answer.
    let mut without = people[0].clone();
    assert!(without.as_object_mut().unwrap().remove("height").is_some());
    assert_eq!(fired(&report(pack.path(), &people[0])), fired(&report(pack.path(), &without)));
}

#[test]
fn an_option_without_effect() {
    let one_more = (QUESTIONS, r#""keloid", "cold_sores""#, r#""keloid", "hay_fever", "cold_sores""#);
    let [ja, en] = in_questions("    .opt-keloid", "    .opt-hay_fever = A\n    .opt-keloid");
    let (pack, lines, people) = faults(&[one_more, ja, en]);
    assert_eq!(
        lines,
        [
            "useless_option | rules/questionnaire.json | conditions | hay_fever",
            // It stands beside fixed answers and says of none that it means the same.
            "milder_rule |  | questionnaire.json: conditions: hay_fever | ",
            "milder_rule | locales/ja/questions.ftl | q-conditions | ",
        ]
    );
    assert_eq!(people[0]["conditions"], json!(["hay_fever"]));
    assert_eq!(report(pack.path(), &people[0]).status, 65);
}

#[test]
fn an_option_with_an_effect_that_is_marked_as_without() {
    let marked = r#""wants_clinical_trial", "none"], "alone": ["none"], "no_effect": ["none""#;
    let (pack, lines, people) = faults(&[(QUESTIONS, marked, &format!("{marked}, \"blood_donor\""))]);
    assert_eq!(lines, ["marked_but_used | rules/questionnaire.json | circumstances | blood_donor"]);
    let [with, without] = [&people[0], &people[1]].map(|person| fired(&report(pack.path(), person)));
    assert_ne!(with, without, "the two people differ in that answer alone");
    let required = (
        QUESTIONS,
        r#""no_effect": ["six_months", "no_hurry"]"#,
        r#""no_effect": ["six_months", "no_hurry", "days"]"#,
    );
    let (pack, lines, people) = faults(&[required]);
    assert_eq!(lines, ["marked_but_used | rules/questionnaire.json | hoped_within | days"]);
    assert_eq!(people[0]["hoped_within"], "days");
    assert_eq!(report(pack.path(), &people[0]).status, 0);
}

#[test]
fn an_option_that_only_asks_is_listed_with_its_reason() {
    let list = "rules/only-asked.json";
    let (_, lines, _) = faults(&[(list, "\"told_society\", ", "")]);
    assert_eq!(lines, ["only_asked | rules/questionnaire.json | told_society | yes"]);
    let (_, lines, _) = faults(&[(list, "\"told_society\"", "\"told_society\", \"doctor_examined\"")]);
    assert_eq!(lines, ["stale_excuse | rules/only-asked.json | doctor_examined | yes"]);
}

#[test]
fn an_option_without_effect_that_is_not_marked() {
    let unmarked = (QUESTIONS, r#""news", "other"], "no_effect": ["other"]"#, r#""news", "other"]"#);
    let (_, lines, people) = faults(&[unmarked]);
    assert_eq!(lines, ["useless_option | rules/questionnaire.json | heard_from | other"]);
    assert!(people[0]["heard_from"].to_string().contains("other"));
}

#[test]
fn what_nobody_reaches() {
    let narrow =
        r#"{"earlier_treatment": "bad_reaction", "not": {"earlier_treatment": ["bad_reaction", "never"]}}"#;
    let never = ("rules/next_steps.json", r#"{"earlier_treatment": "bad_reaction"}"#, narrow);
    let (pack, lines, _) = faults(&[never]);
    assert_eq!(
        lines,
        [
            "never_fires | rules/next_steps.json | next_step.after_bad_reaction | ",
            "property_fails | rules/properties.json | harm_comes_with_help | ",
        ]
    );
    let (_, _, found) = check(pack.path(), DAY);
    shows(&pack, &found[1]["counterexample"][0], &["risk.warning_signs"], &["next_step.after_bad_reaction"]);

    let full = (QUESTIONS, r#""at_most": 3"#, r#""at_most": 0"#);
    let (_, lines, _) = faults(&[full]);
    let told = "bad_book | rules/questionnaire.json |  | questionnaire.json: question `priorities`: `at_most` has to be from 1 to the \
                number of its options";
    assert_eq!(lines, [told]);

    let (from, to) = (
        r#""when": {"goals": "spots"}"#,
        r#""when": {"all": [{"goals": "spots"}, {"not": {"goals": "spots"}}]}"#,
    );
    let (_, lines, _) = faults(&[(QUESTIONS, from, to)]);
    assert!(
        lines.contains(&"unreachable_question | rules/questionnaire.json | spot_type | ".to_owned()),
        "{lines:#?}"
    );
    assert!(
        lines.contains(&"never_fires | rules/cautions.json | caution.undiagnosed_spot | ".to_owned()),
        "{lines:#?}"
    );
}

#[test]
fn a_condition_that_leaves_nobody_out() {
    let wide = (COSTS, r#"{"route": ["iv_drip", "injection", "undecided"]}"#, r#"{"age": {"at_least": 0}}"#);
    let (pack, lines, people) = faults(&[wide]);
    assert_eq!(lines, ["always_fires | rules/costs.json | cost.usual_range | "]);
    assert_eq!(people[0]["route"], "microneedling");
    shows(&pack, &people[0], &["cost.usual_range"], &[]);
}
