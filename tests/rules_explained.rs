//! Every rule has two people, one who fires it and one who does not, and stands in words in both languages. Every answer
//! that `--explain` says would silence a finding does so.

use crate::common;

use common::run::run;
use common::{answers, book, files};
use exo_check::answers::{Answers, Need, read};
use exo_check::assets;
use exo_check::book::RuleBook;
use exo_check::condition::Condition;
use exo_check::localizer::Localizer;
use exo_check::proof::{Prover, examples_by};
use exo_check::render::rules;
use exo_check::report::Report;
use exo_check::term::Locale;
use serde_json::Value as Json;

/// Whether the program, given these answers as a person would give them, says the rule.
fn says(book: &RuleBook, person: &Answers, rule: &str) -> bool {
    let json = person.to_json(&book.questionnaire).to_string();
    let read = read(json.as_bytes(), &book.questionnaire, Need::Complete).unwrap();
    let report = Report::new(book, &read, book.values.rules_version);
    report.findings.iter().any(|finding| finding.rule.id == rule)
}

#[test]
fn every_rule_has_somebody_who_fires_it_and_somebody_who_does_not() {
    let book = book();
    let plain = assets::cases().into_iter().find(|file| file.name.ends_with("plain.json")).unwrap();
    let plain = read(plain.text.as_bytes(), &book.questionnaire, Need::Complete).unwrap();
    let mut prover = Prover::new(&book, plain, std::iter::empty());
    for rule in &book.rules {
        let [fires, silent] = examples_by(&mut prover, &rule.id);
        let fires = fires.unwrap_or_else(|| panic!("nobody fires {}", rule.id));
        assert!(says(&book, &fires, &rule.id), "{}: {fires:?}", rule.id);
        assert_eq!(silent.is_none(), rule.when == Condition::always(), "{}", rule.id);
        if let Some(silent) = silent {
            assert!(!says(&book, &silent, &rule.id), "{}: {silent:?}", rule.id);
        }
    }
    assert_eq!(examples_by(&mut prover, "caution.nothing"), [None, None]);
}

#[test]
fn every_rule_stands_in_words_in_both_languages() {
    let book = book();
    for locale in Locale::ALL {
        let localizer = Localizer::load(*locale, &assets::texts(*locale)).unwrap();
        let labels = ["rule-when", "rule-severity", "rule-evidence", "rule-reviewed", "rule-reviewed-by"];
        for rule in &book.rules {
            let text = rules::rule(&localizer, &book, rule, false);
            for label in labels {
                let label = format!("{}: ", localizer.word(label));
                let line = text.lines().find(|line| line.starts_with(&label));
                assert!(line.is_some_and(|line| line.len() > label.len()), "{}: no {label}", rule.id);
            }
            for attribute in rule.attributes().iter().filter(|name| ["ask", "time"].contains(&name.as_str()))
            {
                let label = format!("{}: ", localizer.word(&format!("rule-{attribute}")));
                assert!(text.lines().any(|line| line.starts_with(&label)), "{}: no {label}", rule.id);
            }
            // No id of an option or fact is left in the condition.
            let when = text.lines().find(|line| line.starts_with(&localizer.word("rule-when"))).unwrap();
            assert!(!when.contains('_') && !when.contains("opt-"), "{when}");
        }
    }
}

#[test]
fn the_program_explains_a_rule_in_both_languages() {
    let explained = |rule: &str, language: &str| {
        let explained = run(&["rules", "explain", rule, "--lang", language], b"");
        assert_eq!((explained.status, explained.err.as_str()), (0, ""), "{rule}");
        explained.out
    };
    let person = |route: &str| {
        format!(
            r#"{{"schema":"exo-check/answers/1","goals":["skin_texture"],"expectation":"slight_change","hoped_within":"no_hurry","decision_stage":"considering","route":"{route}","age":40,"cancer":"none","pregnancy":"none","conditions":["keloid"],"medicines":["none"],"allergies":["none"],"earlier_treatment":"never","clinic_contact":"none_yet"}}"#
        )
    };
    let none = person("microneedling").replace("keloid", "none");
    let en = explained("caution.keloid_with_needles", "en");
    let when = "When: Health conditions: \"Keloid\", and Method: \"Injection\" or \"Fine needles (microneedling)\" or \"Not decided yet\"\n";
    assert!(en.contains(when), "{en}");
    let people = format!(
        "A person whose answers fire this rule\nThe answers that count here: Method: Fine needles (microneedling); Health conditions: Keloid\n{}\nA person whose answers do not\nThe answers that count here: Method: Fine needles (microneedling); Health conditions: None of these\n{none}\n",
        person("microneedling")
    );
    assert!(en.ends_with(&people), "{en}");
    let ja = explained("caution.keloid_with_needles", "ja");
    let people = format!(
        "このルールが働く人の例\n関わる答え：方法が「細い針で穴をあけて塗る」。病気、体の状態が「ケロイド」\n{}\nこのルールが働かない人の例\n関わる答え：方法が「細い針で穴をあけて塗る」。病気、体の状態が「どれもない」\n{none}\n",
        person("microneedling")
    );
    assert!(ja.ends_with(&people), "{ja}");
    for (language, nobody) in [("en", "There is no such person.\n"), ("ja", "そのような人はいません。\n")]
    {
        assert!(
            explained("risk.warning_signs", language).ends_with(nobody),
            "everybody reads the warning signs"
        );
    }
}

#[test]
fn each_single_answer_that_would_silence_a_finding_does() {
    let book = book();
    let (mut told, mut none) = (0, 0);
    for file in files("tests/people", ".json") {
        let json: Json = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        if json.get("findings").is_some() {
            continue;
        }
        let person = answers(&book, &json);
        let report = Report::new(&book, &person, book.values.rules_version).explained();
        let silenced_by = report.silenced_by.as_ref().unwrap();
        assert_eq!(silenced_by.len(), report.findings.len());
        for (finding, changes) in report.findings.iter().zip(silenced_by) {
            none += usize::from(changes.is_empty());
            for change in changes {
                let mut changed = person.clone();
                match &change.answer {
                    Some(value) => changed.set(&change.question, value.clone()),
                    None => changed.remove(&change.question),
                }
                assert_ne!(changed, person, "{}: {change:?} changes nothing", finding.rule.id);
                // What the new answer brings up and hides is asked and taken away as the interview would.
                let changed = changed.without_hidden(&book.questionnaire);
                assert!(!says(&book, &changed, &finding.rule.id), "{}: {change:?}", finding.rule.id);
                told += 1;
            }
        }
    }
    assert!(told > 400 && none > 50, "{told} told, {none} without one");
}
