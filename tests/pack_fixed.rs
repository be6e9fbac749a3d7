//! A fixed rule may be made stricter, never milder: by its weight, its condition, its absence, or by what is asked.

use crate::common;

use common::broken::{Edit, fired, pack, report};
use common::run::run;
use serde_json::Value as Json;

const STOPS: &str = "rules/contraindications.json";
const CAUTIONS: &str = "rules/cautions.json";
const QUESTIONS: &str = "rules/questionnaire.json";

fn person() -> Json {
    serde_json::from_str(&std::fs::read_to_string(common::project("rules/cases/plain.json")).unwrap())
        .unwrap()
}

/// The pack is refused for this rule, with answers for which the built-in book says it.
fn refused(edits: &[Edit<'_>], rule: &str) -> Json {
    let refused = report(pack(edits).path(), &person());
    assert_eq!((refused.status, refused.out.as_str()), (65, ""));
    let said =
        format!("the fixed rule \"{rule}\" is missing or milder. It may be made stricter, never milder.");
    assert!(refused.err.contains(&said), "{}", refused.err);
    let shown = &refused.err[refused.err.find('{').unwrap()..=refused.err.rfind('}').unwrap()];
    let built_in = fired(&run(&["-f", "json"], shown.as_bytes()));
    assert!(built_in.contains(&rule.to_owned()), "{built_in:?}");
    serde_json::from_str(shown).unwrap()
}

/// The pack is taken, and its report holds these rules.
fn taken(edits: &[Edit<'_>], person: &Json, rules: &[&str]) {
    let fired = fired(&report(pack(edits).path(), person));
    for rule in rules {
        assert!(fired.iter().any(|fired| fired == rule), "{rule}: {fired:?}");
    }
}

#[test]
fn a_rule_that_weighs_less_is_refused_and_one_that_weighs_more_is_taken() {
    let belief = "\"category\": \"belief\",\n    \"severity\": \"notice\"";
    refused(&[("rules/beliefs.json", belief, &belief.replace("notice", "info"))], "belief.approved_by_state");
    let cause = "\"id\": \"no_effect.individual\",\n    \"when\": {\"earlier_treatment\": \"no_effect_felt\"},\n    \"category\": \"no_effect_cause\",\n    \"severity\": \"info\"";
    let mut no_effect = person();
    no_effect["earlier_treatment"] = "no_effect_felt".into();
    taken(
        &[("rules/no_effect.json", cause, &cause.replace("info", "notice"))],
        &no_effect,
        &["no_effect.individual"],
    );
    // What its category forbids is refused before anything is compared.
    let stop = "\"severity\": \"stop\"";
    let lighter = report(pack(&[(STOPS, stop, "\"severity\": \"caution\"")]).path(), &person());
    assert_eq!((lighter.status, lighter.out.as_str()), (65, ""));
    let said = "rule book: `contraindication.cancer_in_treatment`: severity `caution` is not allowed here";
    assert!(lighter.err.contains(said), "{}", lighter.err);
}

#[test]
fn a_condition_for_fewer_people_is_refused_and_one_for_more_is_taken() {
    let keloid = r#"{"conditions": "keloid", "route": ["injection", "microneedling", "undecided"]}"#;
    let fewer = keloid.replace(", \"undecided\"", "");
    let shown = refused(&[(CAUTIONS, keloid, &fewer)], "caution.keloid_with_needles");
    assert_eq!(shown["route"], "undecided");
    let mut cosmetic = person();
    cosmetic["conditions"] = serde_json::json!(["keloid"]);
    cosmetic["route"] = "cosmetic".into();
    taken(&[(CAUTIONS, keloid, r#"{"conditions": "keloid"}"#)], &cosmetic, &["caution.keloid_with_needles"]);
    // The same people in other words are as many.
    let other_words = r#"{"not": {"any": [{"not": {"conditions": "keloid"}}, {"not": {"route": ["injection", "microneedling", "undecided"]}}]}}"#;
    cosmetic["route"] = "injection".into();
    taken(&[(CAUTIONS, keloid, other_words)], &cosmetic, &["caution.keloid_with_needles"]);
    // More people by age and fewer by another answer is still fewer.
    let mixed =
        r#"{"any": [{"age": {"less_than": 17}}, {"age": {"less_than": 21}, "pregnancy": "pregnant"}]}"#;
    let shown = refused(&[(STOPS, r#"{"age": {"less_than": 18}}"#, mixed)], "contraindication.minor");
    assert_eq!(shown["age"], 17);
}

#[test]
fn a_rule_that_is_left_out_is_refused_and_one_that_is_not_fixed_may_go() {
    let renamed = r#""id": "caution.transplanted""#;
    refused(&[(CAUTIONS, r#""id": "caution.transplant""#, renamed)], "caution.transplant");
    let step = (
        "rules/heard_from.json",
        r#"{"heard_from": "news"}"#,
        r#"{"heard_from": "news", "age": {"at_least": 90}}"#,
    );
    let mut reader = person();
    reader["heard_from"] = serde_json::json!(["news"]);
    let without = fired(&report(pack(&[step]).path(), &reader));
    assert!(!without.contains(&"next_step.heard_from_news".to_owned()));
    assert!(without.contains(&"risk.warning_signs".to_owned()));
}

#[test]
fn a_question_behind_a_fixed_rule_cannot_be_hidden_or_cut_short() {
    let cancer = r#"{"id": "cancer", "kind": "choice", "required": true, "#;
    let hidden =
        r#"{"id": "cancer", "kind": "choice", "required": true, "when": {"age": {"at_least": 90}}, "#;
    let left_open = r#"{"id": "cancer", "kind": "choice", "#;
    for to in [hidden, left_open] {
        let shown = refused(&[(QUESTIONS, cancer, to)], "caution.cancer_remission");
        assert_eq!(shown["cancer"], "remission");
    }
    let alone =
        r#""keloid", "cold_sores", "active_skin_disease", "none", "unsure"], "alone": ["none", "unsure"]"#;
    let lonelier = alone.replace(r#""alone": ["#, r#""alone": ["keloid", "#);
    for to in [lonelier.as_str(), &format!("{alone}, \"at_most\": 2")] {
        refused(&[(QUESTIONS, alone, to)], "caution.conditions_unsure");
    }
    let age = r#"{"id": "age", "kind": "integer", "unit": "years", "required": true, "range": [0, 120]}"#;
    // Whether pregnancy is asked hangs on the age too, and the first rule that loses by it is told.
    refused(&[(QUESTIONS, age, &age.replace("[0, 120]", "[10, 120]"))], "caution.pregnancy_planning");
    taken(&[(QUESTIONS, age, &age.replace("120]", "130]"))], &person(), &["risk.warning_signs"]);
}

#[test]
fn the_cases_of_a_pack_run_and_a_wrong_one_is_told_in_both_languages() {
    let korea = common::project("examples/korea").to_string_lossy().into_owned();
    for (language, before, after) in [
        ("en", "All ", " cases come out as written.\n"),
        ("ja", "", "件の例は、すべて書かれたとおりです。\n"),
    ] {
        let test = run(&["rules", "test", &korea, "--lang", language], b"");
        assert_eq!((test.status, test.err.as_str()), (0, ""));
        let count = test.out.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
        let count: Option<usize> = count.and_then(|count| count.replace(',', "").parse().ok());
        assert!(count.is_some_and(|count| count > 1_000), "{}", test.out);
    }
    let count = run(&["rules", "test", &korea, "--lang", "en"], b"").out;
    let count = count.strip_prefix("All ").and_then(|rest| rest.split(' ').next()).unwrap();
    let case = ("examples/korea/rules/cases/korea.json", "\"expect\": \"silent\"", "\"expect\": \"fires\"");
    let wrong = tempfile::tempdir().unwrap();
    for part in ["rules/cases", "locales/ja", "locales/en"] {
        std::fs::create_dir_all(wrong.path().join(part)).unwrap();
    }
    for file in ["rules/korea.json", "rules/costs.json", "rules/not-used.json", "rules/cases/costs.json"] {
        std::fs::copy(common::project("examples/korea").join(file), wrong.path().join(file)).unwrap();
    }
    let text = std::fs::read_to_string(common::project(case.0)).unwrap().replacen(case.1, case.2, 1);
    std::fs::write(wrong.path().join("rules/cases/korea.json"), text).unwrap();
    let folder = wrong.path().to_string_lossy().into_owned();
    let told = [
        (
            "en",
            format!(
                "{folder}/rules/cases/korea.json: \"route iv_drip does not\": evidence.kr_cosmetic_adverts should be fires and was silent.\n1 of {count} cases is wrong.\n"
            ),
        ),
        (
            "ja",
            format!(
                "{folder}/rules/cases/korea.json：「route iv_drip does not」で「evidence.kr_cosmetic_adverts」は「fires」のはずが「silent」でした。\n{count}件のうち1件が違います。\n"
            ),
        ),
    ];
    for (language, told) in told {
        let test = run(&["rules", "test", &folder, "--lang", language], b"");
        assert_eq!((test.status, test.err.as_str()), (65, ""));
        assert_eq!(test.out, told);
    }
}

#[test]
fn texts_with_forbidden_wording_are_refused_in_both_languages() {
    let title = "caution-cancer_suspected =\n    .title = ";
    for (language, word, told) in [
        (
            "en",
            "guaranteed",
            "the text \"caution-cancer_suspected.title\" holds wording that no text may use: \"guarantee\".",
        ),
        ("ja", "絶対", "文「caution-cancer_suspected.title」に、使ってはならない言い方「絶対」があります。"),
    ] {
        let file = format!("locales/{language}/cautions.ftl");
        let pack = pack(&[(&file, title, &format!("{title}{word} "))]);
        std::fs::copy(common::project(CAUTIONS), pack.path().join(CAUTIONS)).unwrap();
        let (rules, locales) = (pack.path().join("rules"), pack.path().join("locales"));
        let (rules, locales) = (rules.to_string_lossy(), locales.to_string_lossy());
        let options = ["--rules", &rules, "--locales", &locales, "--lang", language];
        let refused = run(&options, person().to_string().as_bytes());
        assert_eq!((refused.status, refused.out.as_str()), (65, ""));
        assert!(refused.err.contains(&file) && refused.err.contains(told), "{}", refused.err);
    }
}

#[test]
fn the_folder_above_a_pack_stands_for_the_pack_and_one_with_nothing_in_it_is_refused() {
    let person = person().to_string();
    let made = |rules: &str, locales: &str| {
        run(&["-f", "json", "--lang", "en", "--rules", rules, "--locales", locales], person.as_bytes())
    };
    let named = made("examples/korea/rules", "examples/korea/locales");
    let above = made("examples/korea", "examples/korea");
    assert_eq!((named.status, above.status), (0, 0), "{}{}", named.err, above.err);
    let own = |out: &str| serde_json::from_str::<Json>(out).unwrap()["provenance"].clone();
    assert!(own(&above.out)["own_rules"].is_array());
    assert_eq!(own(&named.out), own(&above.out));
    let empty = tempfile::tempdir().unwrap();
    let empty = empty.path().to_string_lossy();
    for (arguments, lacks) in [(["--rules", &empty], ".json"), (["--locales", &empty], "ja, en")] {
        let refused = run(&[&arguments[..], &["--lang", "en"]].concat(), person.as_bytes());
        let told = format!("There is no {lacks} in {empty}, so nothing can be laid over.\n");
        assert_eq!((refused.status, refused.out.as_str(), refused.err), (65, "", told));
    }
}
