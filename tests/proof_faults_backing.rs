//! Faults of expectations, texts, sources and reviews, made on purpose: what `rules check` tells, and what its answers
//! show in the program.

use crate::common;

use common::broken::{DAY, Edit, check, faults, fired, pack, report};
use common::run::run;

const SKIN: &str = "rules/expectations_skin.json";
const BOTH: &str = r#"{"goals": "hair_loss", "route": ["injection", "undecided"]}"#;

#[test]
fn a_goal_by_a_route_without_its_expectation() {
    let (pack, lines, people) = faults(&[(SKIN, BOTH, r#"{"goals": "hair_loss", "route": "injection"}"#)]);
    assert_eq!(
        lines,
        [
            "property_fails | rules/properties.json | every_goal_and_route_has_one_expectation | hair_loss, injection"
        ]
    );
    assert_eq!(people[0]["route"], "undecided");
    assert!(!fired(&report(pack.path(), &people[0])).contains(&"expectation.hair_loss_injection".to_owned()));
    let misnamed =
        (SKIN, r#""id": "expectation.hair_loss_injection""#, r#""id": "expectation.hair_injection""#);
    let (_, lines, _) = faults(&[misnamed]);
    assert_eq!(
        lines,
        [
            "bad_book | rules/expectations_skin.json |  | rule book: `expectation.hair_injection`: its id must be expectation.<goal>_<route>"
        ]
    );
}

#[test]
fn two_expectations_for_one_goal_by_one_route() {
    let wider = (SKIN, BOTH, r#"{"goals": "hair_loss", "route": ["injection", "undecided", "iv_drip"]}"#);
    let (pack, lines, people) = faults(&[wider]);
    assert_eq!(
        lines,
        ["property_fails | rules/properties.json | no_expectation_without_its_goal | hair_loss, injection"]
    );
    let fired = fired(&report(pack.path(), &people[0]));
    for rule in ["expectation.hair_loss_iv_drip", "expectation.hair_loss_injection"] {
        assert!(fired.iter().any(|fired| fired == rule), "{fired:?}");
    }
    let twice = (
        SKIN,
        r#""id": "expectation.hair_loss_microneedling""#,
        r#""id": "expectation.hair_loss_injection""#,
    );
    let (_, lines, _) = faults(&[twice]);
    assert_eq!(
        lines,
        [
            "bad_book | rules/expectations_skin.json |  | rule book: `expectation.hair_loss_injection`: this id stands twice"
        ]
    );
}

#[test]
fn a_goal_by_a_route_whose_days_rest_on_nothing() {
    let basis = "    \"review_days\": 180,\n    \"basis\": \"uncontrolled\",\n    \"studied\": \"mixed\"";
    let (_, lines, _) = faults(&[(SKIN, basis, "    \"review_days\": 180,\n    \"studied\": \"mixed\"")]);
    assert_eq!(
        lines,
        [
            "bad_book | rules/expectations_skin.json |  | rule book: `expectation.hair_loss_injection`: a day to judge needs a study that measured it"
        ]
    );
}

#[test]
fn a_pack_whose_expectation_lacks_its_time_text() {
    let time = "    .time = Hair studies looked at 12 to 36 weeks. The base article says hair growth { who-you } can see takes several months.\n";
    let (pack, lines, people) = faults(&[("locales/en/expectations_skin.ftl", time, "")]);
    assert_eq!(
        lines,
        [
            "missing_text | locales/en | expectation-hair_loss_injection.time | ",
            "unequal_text | locales/ja/expectations_skin.ftl | expectation-hair_loss_injection.time | en",
        ]
    );
    // As a pack it is refused before any answer is read.
    std::fs::copy(common::project(SKIN), pack.path().join(SKIN)).unwrap();
    let refused = report(pack.path(), &people[0]);
    assert_eq!((refused.status, refused.out.as_str()), (65, ""));
    assert!(refused.err.contains("expectation-hair_loss_injection.time"), "{}", refused.err);
}

#[test]
fn a_property_that_some_answers_break() {
    let narrow = r#"{"earlier_treatment": "bad_reaction", "age": {"at_most": 90}}"#;
    let (pack, lines, people) =
        faults(&[("rules/next_steps.json", r#"{"earlier_treatment": "bad_reaction"}"#, narrow)]);
    assert_eq!(lines, ["property_fails | rules/properties.json | harm_comes_with_help | "]);
    assert_eq!((&people[0]["age"], &people[0]["earlier_treatment"]), (&91.into(), &"bad_reaction".into()));
    let mut younger = people[0].clone();
    younger["age"] = 90.into();
    let step = "next_step.after_bad_reaction".to_owned();
    assert!(!fired(&report(pack.path(), &people[0])).contains(&step));
    assert!(fired(&report(pack.path(), &younger)).contains(&step));
}

#[test]
fn a_fixed_rule_that_became_milder() {
    let narrow = r#"{"conditions": "transplant", "age": {"at_most": 90}}"#;
    let (pack, lines, people) = faults(&[("rules/cautions.json", r#"{"conditions": "transplant"}"#, narrow)]);
    assert_eq!(
        lines,
        [
            "property_fails | rules/properties.json | transplant_asks_a_doctor | ",
            "property_fails | rules/properties.json | weak_defences_hear_of_infection | ",
            "property_fails | rules/properties.json | undecided_hears_of_every_illness_named | ",
            "milder_rule | rules/cautions.json | caution.transplant | ",
        ]
    );
    let refused = report(pack.path(), &people[0]);
    assert_eq!((refused.status, refused.out.as_str()), (65, ""));
    let built_in = run(&["-f", "json"], people[0].to_string().as_bytes());
    assert!(fired(&built_in).contains(&"caution.transplant".to_owned()));
}

#[test]
fn texts_left_over_worded_wrong_or_with_a_stray_variable() {
    let en = "locales/en/cautions.ftl";
    let ghost = "caution-ghost =\n    .title = A\n\ncaution-cancer_suspected =";
    let title = "caution-cancer_suspected =\n    .title = ";
    let cases: [(Edit<'_>, &[&str]); 4] = [
        (
            (en, "caution-cancer_suspected =", ghost),
            &[
                "orphan_text | locales/en/cautions.ftl | caution-ghost.title | ",
                "unequal_text | locales/en/cautions.ftl | caution-ghost.title | ja",
            ],
        ),
        (
            (en, "Have the tests first.", "This is guaranteed."),
            &["forbidden_wording | locales/en/cautions.ftl | caution-cancer_suspected.text | guarantee"],
        ),
        (
            ("locales/ja/cautions.ftl", title, &format!("{title}絶対、")),
            &["forbidden_wording | locales/ja/cautions.ftl | caution-cancer_suspected.title | 絶対"],
        ),
        (
            (en, title, &format!("{title}{{ $x }} ")),
            &[
                "unknown_variable | locales/en/cautions.ftl | caution-cancer_suspected.title | x",
                "unequal_text | locales/ja/cautions.ftl | caution-cancer_suspected.title | en",
                "unequal_text | locales/en/cautions.ftl | caution-cancer_suspected.title | ja",
            ],
        ),
    ];
    for (edit, told) in cases {
        let (pack, lines, people) = faults(&[edit]);
        assert_eq!(but_the_lock(&lines), told);
        if edit.2 != ghost {
            // Whoever is shown would read the faulty text; the program refuses the pack for it.
            let refused = report(pack.path(), &people[0]);
            assert_eq!((refused.status, refused.out.as_str()), (65, ""));
            assert!(refused.err.contains("caution-cancer_suspected"), "{}", refused.err);
            assert!(
                fired(&run(&["-f", "json"], people[0].to_string().as_bytes()))
                    .contains(&"caution.cancer_suspected".to_owned())
            );
        }
    }
}

#[test]
fn what_is_not_backed_carried_or_used() {
    let cases: [(Edit<'_>, &[&str], &str); 4] = [
        (
            ("rules/sources.json", r#""id": "S112""#, r#""id": "S9112""#),
            &[
                "bad_book | rules/cautions.json |  | rule book: `caution.cancer_remission`: there is no `source:S112` to cite",
            ],
            "",
        ),
        (
            ("rules/not-used.json", "source:S05", "source:S06"),
            &[
                "unused_source | rules/sources.json | source:S05 | ",
                "stale_excuse | rules/not-used.json | source:S06 | ",
            ],
            "",
        ),
        (
            ("rules/not-used.json", "evidence:E1.19", "evidence:E1.20"),
            &[
                "uncarried_fact | rules/facts.json | evidence:E1.19 | ",
                "stale_excuse | rules/not-used.json | evidence:E1.20 | ",
            ],
            "",
        ),
        (
            ("rules/contraindications.json", r#""evidence": "theory""#, r#""evidence": "small_trial""#),
            &[
                "wrong_evidence | rules/contraindications.json | contraindication.cancer_in_treatment | small_trial",
            ],
            "contraindication.cancer_in_treatment",
        ),
    ];
    for (edit, told, rule) in cases {
        is_told(edit, told, rule);
    }
}

/// The fault is told, with somebody who reads the rule where it is one of a rule.
fn is_told(edit: Edit<'_>, told: &[&str], rule: &str) {
    let (pack, lines, people) = faults(&[edit]);
    assert_eq!(but_the_lock(&lines), told);
    assert_eq!(people.is_empty(), rule.is_empty());
    for person in &people {
        let refused = report(pack.path(), person);
        if but_the_lock(&lines).len() < lines.len() {
            assert_eq!((refused.status, refused.out.as_str()), (65, ""), "what is fixed is not opened");
            continue;
        }
        assert!(fired(&report(pack.path(), person)).contains(&rule.to_owned()), "{person}");
    }
}

#[test]
fn a_review_of_more_than_a_year_ago_is_told_and_no_fault() {
    let older =
        pack(&[("rules/cautions.json", r#""reviewed": "2026-11-24""#, r#""reviewed": "2025-11-23""#)]);
    let (run, lines, _) = check(older.path(), DAY);
    assert_eq!(run.status, 0);
    assert_eq!(lines, ["stale_review | rules/cautions.json | caution.cancer_remission | 2025-11-23"]);
    let (run, lines, _) = check(older.path(), "2026-11-23");
    assert_eq!((run.status, lines.len()), (0, 0), "a year to the day is still good");
}

/// What is told but that a pack may not touch what is fixed; other tests hold that.
fn but_the_lock(lines: &[String]) -> Vec<&str> {
    lines.iter().map(String::as_str).filter(|line| !line.starts_with("milder_rule")).collect()
}
