//! The compiled rule book decides as the readable reference does: `Condition::truth` over facts looked up by name.

use crate::common;

use common::days::FACTS;
use common::derived::Reference;
use common::random::{self, Random};
use common::{TODAY, answers, book};
use exo_check::answers::{AnswerFacts, Answers, Need, Pair, read};
use exo_check::assets::{TextFile, rules};
use exo_check::book::{DERIVED_FLAGS, DERIVED_NUMBERS, DERIVED_SETS, Rule, RuleBook};
use exo_check::condition::{Facts, Truth};
use exo_check::engine::Decision;
use exo_check::term::{Severity, Studied, Verdict};
use serde_json::{Value, json};
use std::collections::HashMap;

/// The embedded files with other content for some of them.
fn book_with(files: &[(&str, &Value)]) -> RuleBook {
    let mut all = rules();
    for (name, json) in files {
        let file = all.iter_mut().find(|file| file.name == *name).expect("a file of the book");
        *file = TextFile { name: (*name).to_owned(), text: json.to_string().into() };
    }
    RuleBook::load(&all).unwrap_or_else(|error| panic!("{error:?}"))
}

/// The embedded rules without those of other topics: the questionnaire alone, with these rules.
fn bare_book(questionnaire: &Value, rules_json: &Value) -> RuleBook {
    let empty = json!([]);
    let named = ["questionnaire", "sources", "facts", "values", "clinic_questions", "evidence", "shelf_life"];
    let values = json!({"rules_version": "2026-11-24", "evidence_searched": "2026-11-24",
        "stale_after_days": 1, "usual_price_jpy": [], "hoped_within_days": [], "no_change_measured_before_day": 29});
    let all = rules().into_iter().map(|file| {
        let topic = file.name["rules/".len()..].trim_end_matches(".json").to_owned();
        let text = match topic.as_str() {
            "questionnaire" => questionnaire.to_string().into(),
            "evidence" => rules_json.to_string().into(),
            "values" => values.to_string().into(),
            "options" => json!({"weighs": [], "concerns": [], "cards": []}).to_string().into(),
            "clinic_questions" => empty.to_string().into(),
            known if named.contains(&known) => file.text.clone(),
            _ => empty.to_string().into(),
        };
        TextFile { name: file.name, text }
    });
    RuleBook::load(&all.collect::<Vec<_>>()).unwrap_or_else(|error| panic!("{error:?}"))
}

fn unfinished(book: &RuleBook, json: &Value) -> Answers {
    read(json.to_string().as_bytes(), &book.questionnaire, Need::Unfinished)
        .unwrap_or_else(|faults| panic!("{json}: {faults:?}"))
}

/// How often each truth came, so that a test can say that all three were met.
type Met = HashMap<Truth, usize>;

/// Compares every rule and every extra weight of a book for one set of answers.
fn compare(book: &RuleBook, given: &Answers, met: &mut Met) {
    let facts = AnswerFacts::new(book, given, TODAY);
    let reference = Reference::new(book, given);
    let mut decision = Decision::new(book);
    decision.decide(book, facts.coded());
    let mut compiled = vec![Truth::False; book.rules.len()];
    for rank in decision.fired() {
        compiled[book.compiled.ranked()[rank]] = Truth::True;
    }
    for rank in decision.undecided() {
        compiled[book.compiled.ranked()[rank]] = Truth::Unknown;
    }
    let (mut fired, mut undecided) = (Vec::new(), Vec::new());
    for (rule, truth) in book.rules.iter().zip(compiled) {
        let expected = rule.when.truth(&reference);
        match expected {
            Truth::True => fired.push(rule),
            Truth::Unknown => undecided.push(rule),
            Truth::False => {}
        }
        assert_eq!(truth, expected, "rule {} {:?} for {given:?}", rule.id, rule.when);
        assert_eq!(rule.when.truth(&facts), expected, "the named facts of {} for {given:?}", rule.id);
        *met.entry(expected).or_default() += 1;
    }
    let mut open = false;
    for (place, asked) in book.clinic_questions.iter().enumerate() {
        let untold = book.compiled.is_untold(place, facts.coded().vectors());
        assert_eq!(untold, is_untold(book, given, &asked.id), "{} for {given:?}", asked.id);
        open |= untold;
        for (extra, number) in asked.more.iter().zip(book.compiled.first_extra(place)..) {
            let holds = extra.when.truth(&reference) == Truth::True;
            assert_eq!(decision.holds(number), holds, "extra weight of {} for {given:?}", asked.id);
        }
    }
    let expected = verdict(&fired, &undecided, open, &facts.pairs());
    assert_eq!(decision.verdict(book, facts.coded()), expected, "{given:?}");
}

/// Whether a clinic question is open, by the contract's words over the answers that count.
fn is_untold(book: &RuleBook, given: &Answers, id: &str) -> bool {
    let given = given.without_hidden(&book.questionnaire);
    if id.starts_with("told_") {
        return given.choice(id) != Some("yes");
    }
    let Some(question) = book.questionnaire.question(id) else { return false };
    let unknown = given.choice(id) == Some("unknown") || given.choices(id).contains(&"not_looked".to_owned());
    given.asks(&book.questionnaire, question) == Truth::True && (given.get(id).is_none() || unknown)
}

/// The result by the contract's words.
fn verdict(fired: &[&Rule], undecided: &[&Rule], open: bool, pairs: &[Pair<'_>]) -> Verdict {
    let is_grave = |rule: &&&Rule| rule.severity == Severity::Caution;
    if fired.iter().any(|rule| rule.severity == Severity::Stop) {
        return Verdict::Stop;
    }
    if fired.iter().filter(is_grave).any(|rule| !rule.id.starts_with("red_flag.")) {
        return Verdict::AskDoctorFirst;
    }
    if fired.iter().any(|rule| is_grave(&rule)) {
        return Verdict::RefuseOffer;
    }
    let opening = ["contraindication.", "caution.", "red_flag.", "cost."];
    let keeps_open = |rule: &&Rule| opening.iter().any(|start| rule.id.starts_with(start));
    if open || undecided.iter().any(keeps_open) {
        return Verdict::AskClinicFirst;
    }
    let settled =
        |pair: &Pair<'_>| pair.expected.studied == Studied::Difference && pair.expected.goal != "other";
    if pairs.iter().all(settled) { Verdict::InformedChoice } else { Verdict::Unproven }
}

fn derived() -> Vec<(&'static str, &'static str)> {
    let flags = DERIVED_FLAGS.iter().map(|name| (*name, "flag"));
    let numbers = DERIVED_NUMBERS.iter().map(|name| (*name, "number"));
    let sets = DERIVED_SETS.iter().map(|(name, _)| (*name, *name));
    flags.chain(numbers).chain(sets).chain(FACTS.map(|name| (name, "day"))).collect()
}

#[test]
fn random_rules_over_our_questionnaire_agree_with_the_reference() {
    let mut random = Random(20_261_124);
    let questionnaire: Value = serde_json::from_str(include_str!("../rules/questionnaire.json")).unwrap();
    let questions = random::questions(&questionnaire);
    let mut met = Met::new();
    for _ in 0..30 {
        let rules: Vec<Value> = (0..60)
            .map(|number| {
                random::rule(number, "route", &random::condition(&mut random, &questions, &derived(), 3))
            })
            .collect();
        let book = book_with(&[("rules/evidence.json", &json!(rules))]);
        for percent in [10, 40, 80, 100] {
            for _ in 0..5 {
                let given = Value::Object(random::answers(&mut random, &questions, percent));
                compare(&book, &answers(&book, &given), &mut met);
            }
        }
    }
    assert!(met.values().all(|count| *count > 1000) && met.len() == 3, "too one-sided: {met:?}");
}

#[test]
fn random_books_agree_with_the_reference() {
    let mut random = Random(7);
    let mut met = Met::new();
    for _ in 0..150 {
        let questionnaire = random::questionnaire(&mut random);
        let questions = random::questions(&questionnaire);
        let rules: Vec<Value> = (0..40)
            .map(|number| random::rule(number, "q0", &random::condition(&mut random, &questions, &[], 3)))
            .collect();
        let book = bare_book(&questionnaire, &json!(rules));
        for percent in [0, 30, 60, 100] {
            let given = Value::Object(random::answers(&mut random, &questions, percent));
            compare(&book, &unfinished(&book, &given), &mut met);
        }
    }
    assert!(met.values().all(|count| *count > 1000) && met.len() == 3, "too one-sided: {met:?}");
}

#[test]
fn ten_thousand_rules_agree_with_the_reference() {
    let mut random = Random(10_000);
    let questionnaire: Value = serde_json::from_str(include_str!("../rules/questionnaire.json")).unwrap();
    let questions = random::questions(&questionnaire);
    let rules: Vec<Value> = (0..10_000)
        .map(|number| {
            random::rule(number, "route", &random::condition(&mut random, &questions, &derived(), 1))
        })
        .collect();
    let book = book_with(&[("rules/evidence.json", &json!(rules))]);
    let mut met = Met::new();
    for percent in [10, 50, 100] {
        let given = Value::Object(random::answers(&mut random, &questions, percent));
        compare(&book, &answers(&book, &given), &mut met);
    }
    assert_eq!(met.len(), 3);
}

#[test]
fn a_condition_with_too_many_alternatives_is_refused_by_name() {
    let pairs: Vec<Value> = (0..13)
        .map(|_| json!({"any": [{"age": {"less_than": 18}}, {"not": {"cancer": "none"}}, {"route": "injection"}]}))
        .collect();
    let rule = random::rule(0, "route", &json!({"all": pairs}));
    let mut files = rules();
    let file = files.iter_mut().find(|file| file.name == "rules/evidence.json").unwrap();
    file.text = json!([rule]).to_string().into();
    let error = RuleBook::load(&files).unwrap_err();
    let told = format!("{:?}", error.notice);
    assert!(told.contains("rule book: `evidence.r0`: more than 4096 alternatives"), "{told}");
}

#[test]
fn the_book_of_the_program_agrees_with_the_reference() {
    let (book, mut random, mut met) = (book(), Random(1), Met::new());
    let questionnaire: Value = serde_json::from_str(include_str!("../rules/questionnaire.json")).unwrap();
    let questions = random::questions(&questionnaire);
    for percent in [0, 20, 40, 60, 80, 100].repeat(50) {
        let given = Value::Object(random::answers(&mut random, &questions, percent));
        compare(&book, &answers(&book, &given), &mut met);
    }
    assert_eq!(met.len(), 3);
}

/// The two lookups agree on single facts too, so that a difference is told where it starts.
#[test]
fn every_fact_is_looked_up_alike() {
    let (book, mut random) = (book(), Random(2));
    let questionnaire: Value = serde_json::from_str(include_str!("../rules/questionnaire.json")).unwrap();
    let questions = random::questions(&questionnaire);
    let leaves: Vec<&str> =
        book.rules.iter().flat_map(|rule| rule.when.leaves()).map(|(fact, _)| fact).collect();
    for percent in [0, 50, 100].repeat(30) {
        let given = answers(&book, &Value::Object(random::answers(&mut random, &questions, percent)));
        let (facts, reference) = (AnswerFacts::new(&book, &given, TODAY), Reference::new(&book, &given));
        for fact in &leaves {
            assert_eq!(facts.known(fact), reference.known(fact), "{fact} for {given:?}");
        }
    }
}
