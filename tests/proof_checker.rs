//! The checker tells each kind of fault, with its file, its place and answers that show it.

use exo_check::answers::{Need, read};
use exo_check::assets::{self, TextFile};
use exo_check::book::RuleBook;
use exo_check::proof::{Code, Files, Finding, Subject, check};
use exo_check::report::Report;
use exo_check::term::Locale;

/// The embedded book with one text replaced by another in one file.
fn broken(file: &str, from: &str, to: &str) -> (Vec<TextFile>, Vec<(Locale, Vec<TextFile>)>) {
    let replace = |files: Vec<TextFile>| {
        let mut files = files;
        for one in files.iter_mut().filter(|one| one.name == file) {
            assert!(one.text.contains(from), "{file} does not hold {from}");
            one.text = one.text.replacen(from, to, 1).into();
        }
        files
    };
    let texts = Locale::ALL.iter().map(|locale| (*locale, replace(assets::texts(*locale)))).collect();
    (replace(assets::rules()), texts)
}

fn found(file: &str, from: &str, to: &str) -> Vec<Finding> {
    let (rules, texts) = broken(file, from, to);
    let files = Files { rules, texts, cases: assets::cases() };
    match Subject::read(files, "2026-11-24".parse().unwrap()) {
        Ok(subject) => check(&subject),
        Err(finding) => vec![finding],
    }
}

fn has(found: &[Finding], code: Code, at: &str) -> Finding {
    let finding = found.iter().find(|finding| finding.code == code && finding.at == at);
    finding.unwrap_or_else(|| panic!("no {} at {at} in {found:#?}", code.id())).clone()
}

const QUESTIONS: &str = "rules/questionnaire.json";
const CAUTIONS: &str = "rules/cautions.json";

#[test]
fn a_condition_that_nobody_meets_never_fires() {
    let found = found(
        CAUTIONS,
        r#"{"cancer": "suspected"}"#,
        r#"{"cancer": "suspected", "cancer_free_two_years": "yes"}"#,
    );
    let finding = has(&found, Code::NeverFires, "caution.cancer_suspected");
    assert_eq!(finding.file, CAUTIONS);
    has(&found, Code::PropertyFails, "suspected_cancer_asks_a_doctor");
}

#[test]
fn a_condition_that_everybody_meets_always_fires() {
    let found = found(CAUTIONS, r#"{"cancer": "unsure"}"#, r#"{"age": {"at_least": 0}}"#);
    has(&found, Code::AlwaysFires, "caution.cancer_unsure");
}

#[test]
fn a_question_that_its_condition_hides_from_everybody_is_unreachable() {
    let found = found(
        QUESTIONS,
        r#""when": {"goals": "spots"}"#,
        r#""when": {"all": [{"goals": "spots"}, {"not": {"goals": "spots"}}]}"#,
    );
    has(&found, Code::UnreachableQuestion, "spot_type");
    has(&found, Code::NeverFires, "caution.undiagnosed_spot");
}

#[test]
fn a_new_question_or_option_that_changes_nothing_is_useless() {
    let finding = has(
        &found(
            QUESTIONS,
            r#""range": [0, 1000000000]}"#,
            r#""range": [0, 1000000000]}, {"id": "height", "kind": "integer", "range": [50, 250]}"#,
        ),
        Code::UselessQuestion,
        "height",
    );
    assert_eq!(finding.file, QUESTIONS);
    let finding = has(
        &found(QUESTIONS, r#""keloid", "cold_sores""#, r#""keloid", "hay_fever", "cold_sores""#),
        Code::UselessOption,
        "conditions",
    );
    assert_eq!(finding.detail, "hay_fever");
    assert_eq!(finding.counterexample[0]["conditions"], serde_json::json!(["hay_fever"]));
}

#[test]
fn an_option_that_warns_may_not_be_marked_as_without_effect() {
    let found = found(
        QUESTIONS,
        r#""circumstances", "kind": "choices", "options": ["recent_filler_or_laser", "doping_control", "blood_donor", "wants_clinical_trial", "none"], "alone": ["none"], "no_effect": ["none"]"#,
        r#""circumstances", "kind": "choices", "options": ["recent_filler_or_laser", "doping_control", "blood_donor", "wants_clinical_trial", "none"], "alone": ["none"], "no_effect": ["none", "blood_donor"]"#,
    );
    assert_eq!(has(&found, Code::MarkedButUsed, "circumstances").detail, "blood_donor");
}

#[test]
fn a_broken_property_comes_with_answers_that_the_report_confirms() {
    let (file, from) =
        (CAUTIONS, r#""conditions": "keloid", "route": ["injection", "microneedling", "undecided"]"#);
    let to = r#""conditions": "keloid", "route": ["injection", "undecided"]"#;
    let finding = has(&found(file, from, to), Code::PropertyFails, "keloid_with_needle_warns");
    let book = RuleBook::load(&broken(file, from, to).0).unwrap();
    let json = finding.counterexample[0].to_string();
    let answers = read(json.as_bytes(), &book.questionnaire, Need::Complete).unwrap();
    assert_eq!(
        (answers.choice("route"), answers.choices("conditions")),
        (Some("microneedling"), &["keloid".to_owned()][..])
    );
    let report = Report::new(&book, &answers, book.values.rules_version);
    assert!(report.findings.iter().all(|finding| finding.rule.id != "caution.keloid_with_needles"));
}

#[test]
fn a_milder_answer_to_more_risk_comes_with_both_answers() {
    let to = r#"{"conditions": "transplant", "not": {"conditions": "keloid"}}"#;
    let finding = has(
        &found(CAUTIONS, r#"{"conditions": "transplant"}"#, to),
        Code::PropertyFails,
        "more_risk_is_never_milder",
    );
    assert_eq!(finding.detail, "conditions + keloid");
    assert_eq!(finding.counterexample[0]["conditions"], serde_json::json!(["transplant"]));
    assert_eq!(finding.counterexample[1]["conditions"], serde_json::json!(["transplant", "keloid"]));
}

#[test]
fn a_copied_rule_is_told_as_a_duplicate_and_a_narrower_copy_as_subsumed() {
    let copy = |when: &str| {
        format!(
            r#"[{{"id": "caution.twin", "when": {when}, "category": "caution", "severity": "caution",
            "about": ["cancer"], "evidence": "theory", "reviewed": "2026-11-24",
            "sources": ["evidence:E6.1", "evidence:E4.10", "article:A4.11", "source:S112"]}},"#
        )
    };
    let finding = has(
        &found(CAUTIONS, "[", &copy(r#"{"cancer": "suspected"}"#)),
        Code::DuplicateRule,
        "caution.cancer_suspected",
    );
    assert_eq!((finding.detail.as_str(), finding.counterexample.len()), ("caution.twin", 1));
    let narrower = copy(r#"{"cancer": "suspected", "route": "iv_drip"}"#);
    assert_eq!(
        has(&found(CAUTIONS, "[", &narrower), Code::SubsumedRule, "caution.twin").detail,
        "caution.cancer_suspected"
    );
}

/// A report by this book of the answers that a finding shows.
fn report_shows(rules: &[TextFile], finding: &Finding, wanted: &[&str]) -> bool {
    let book = RuleBook::load(rules).unwrap();
    let answers = finding.counterexample[0].to_string();
    let answers = read(answers.as_bytes(), &book.questionnaire, Need::Complete).unwrap();
    let report = Report::new(&book, &answers, book.values.rules_version);
    wanted.iter().all(|wanted| report.findings.iter().any(|finding| finding.rule.id == *wanted))
}

#[test]
fn two_answers_to_one_topic_contradict_where_one_person_gets_both() {
    let (file, from) = ("rules/costs.json", r#""course_days": {"more_than": 30}"#);
    let to = r#""course_days": {"more_than": 27}"#;
    let finding = has(&found(file, from, to), Code::Contradiction, "cost.cooling_off_unlikely");
    assert_eq!((finding.file.as_str(), finding.detail.as_str()), (file, "cost.cooling_off_maybe"));
    let both = ["cost.cooling_off_maybe", "cost.cooling_off_unlikely"];
    assert!(report_shows(&broken(file, from, to).0, &finding, &both), "{finding:#?}");
}

#[test]
fn rules_on_different_topics_may_fire_together() {
    let to = r#""course_days": {"more_than": 27}"#;
    let (from, topic) = (r#""course_days": {"more_than": 30}"#, "\n    \"topic\": \"cooling_off\",");
    let (rules, texts) = broken("rules/costs.json", from, to);
    let apart = |mut file: TextFile| {
        if file.name == "rules/costs.json" {
            file.text = file.text.replacen(topic, "", 1).into();
        }
        file
    };
    let rules = rules.into_iter().map(apart).collect();
    let files = Files { rules, texts, cases: assets::cases() };
    let found = check(&Subject::read(files, "2026-11-24".parse().unwrap()).unwrap());
    assert!(found.iter().all(|finding| finding.code != Code::Contradiction), "{found:#?}");
}

#[test]
fn what_nothing_cites_or_carries_is_told() {
    let found = found("rules/not-used.json", "\"evidence:E1.19\"", "\"evidence:E1.20\"");
    has(&found, Code::UncarriedFact, "evidence:E1.19");
    has(&found, Code::StaleExcuse, "evidence:E1.20");
    let found = self::found("rules/not-used.json", "\"source:S05\"", "\"source:S999\"");
    has(&found, Code::UnusedSource, "source:S05");
    has(&found, Code::StaleExcuse, "source:S999");
}

#[test]
fn an_evidence_level_of_the_other_kind_is_told() {
    let found =
        found("rules/contraindications.json", r#""evidence": "theory""#, r#""evidence": "small_trial""#);
    assert_eq!(
        has(&found, Code::WrongEvidence, "contraindication.cancer_in_treatment").detail,
        "small_trial"
    );
}

#[test]
fn texts_that_are_missing_left_over_or_forbidden_are_told() {
    let en = "locales/en/contraindications.ftl";
    let rename = found(en, "contraindication-pregnant =", "contraindication-pregnat =");
    has(&rename, Code::MissingText, "contraindication-pregnant.title");
    assert_eq!(has(&rename, Code::OrphanText, "contraindication-pregnat.title").file, en);
    has(&rename, Code::UnequalText, "contraindication-pregnant.text");
    let worded = found(
        en,
        "contraindication-pregnant =\n    .title = ",
        "contraindication-pregnant =\n    .title = This is safe. ",
    );
    assert_eq!(has(&worded, Code::ForbiddenWording, "contraindication-pregnant.title").detail, "safe");
    let variable = found(
        en,
        "contraindication-pregnant =\n    .title = ",
        "contraindication-pregnant =\n    .title = { $x } ",
    );
    assert_eq!(has(&variable, Code::UnknownVariable, "contraindication-pregnant.title").detail, "x");
}

#[test]
fn a_book_that_cannot_be_read_is_told_with_its_file() {
    let found = found(CAUTIONS, r#"{"cancer": "suspected"}"#, r#"{"cancer": "suspect"}"#);
    assert_eq!((found[0].code, found[0].file.as_str()), (Code::BadBook, CAUTIONS));
    assert!(found[0].detail.contains("`suspect` is no option of `cancer`"), "{}", found[0].detail);
    let found = self::found(
        "rules/properties.json",
        r#""if": {"cancer": "in_treatment"}"#,
        r#""if": {"canser": "in_treatment"}"#,
    );
    assert_eq!((found[0].code, found[0].at.as_str()), (Code::BadBook, "cancer_under_treatment_stops"));
}
