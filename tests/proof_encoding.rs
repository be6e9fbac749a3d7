//! The formulas say what the engine says: for random people every rule has the same truth in both.

use crate::common;

use common::book;
use common::person::{Dice, person};
use exo_check::answers::{AnswerFacts, Answers};
use exo_check::book::RuleBook;
use exo_check::condition::Truth;
use exo_check::proof::Prover;
use exo_check::proof::circuit::Bit;
use exo_check::report::Report;
use exo_check::term::Verdict;

/// The bits of exactly these answers.
fn fixed(prover: &Prover<'_>, book: &RuleBook, answers: &Answers) -> Vec<Bit> {
    let mut bits = Vec::new();
    for question in book.questionnaire.questions() {
        let input = prover.world.input(&question.id).unwrap();
        for (place, bit) in input.bits.iter().enumerate() {
            let chosen = match question.kind.options().get(place) {
                Some(option) => {
                    answers.choice(&question.id) == Some(option)
                        || answers.choices(&question.id).contains(option)
                }
                None => answers
                    .number(&question.id)
                    .is_some_and(|number| (input.cells[place][0]..=input.cells[place][1]).contains(&number)),
            };
            bits.push(if chosen { *bit } else { !*bit });
        }
    }
    bits
}

/// The derived facts that are only bounded: rules that speak of them may come out in more than one way.
const BOUNDED: [&str; 3] = ["course_days", "course_total_jpy", "over_budget"];

#[test]
fn every_rule_has_the_same_truth_in_the_formulas_and_in_the_engine() {
    let book = book();
    let mut prover = Prover::new(&book, Answers::default(), std::iter::empty());
    let mut dice = Dice(0x5eed_0004);
    for _ in 0..60 {
        let answers = person(&book, &mut dice);
        let facts = AnswerFacts::new(&book, &answers);
        let mut hard = fixed(&prover, &book, &answers);
        assert!(prover.circuit.can(&hard), "refused by the formulas: {answers:?}");
        for (place, rule) in book.rules.iter().enumerate() {
            let truths = prover.outcome.rules[place];
            let (yes, no) = match rule.when.truth(&facts) {
                Truth::True => (truths.yes, !truths.no),
                Truth::False => (!truths.yes, truths.no),
                Truth::Unknown => (!truths.yes, !truths.no),
            };
            let exact = !rule.when.leaves().iter().any(|(fact, _)| BOUNDED.contains(fact));
            if exact {
                hard.push(!yes);
                let can_differ = prover.circuit.can(&hard);
                hard.pop();
                assert!(!can_differ, "{}: {answers:?}", rule.id);
                hard.push(!no);
                assert!(!prover.circuit.can(&hard), "{}: {answers:?}", rule.id);
                hard.pop();
            } else {
                hard.extend([yes, no]);
                assert!(prover.circuit.can(&hard), "{} is excluded by its bounds: {answers:?}", rule.id);
            }
        }
    }
}

#[test]
fn the_verdict_is_the_same_in_the_formulas_and_in_the_report() {
    let book = book();
    let mut prover = Prover::new(&book, Answers::default(), std::iter::empty());
    let mut dice = Dice(0x5eed_0005);
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..150 {
        let answers = person(&book, &mut dice);
        let verdict = Report::new(&book, &answers, book.values.rules_version).verdict;
        seen.insert(verdict.id());
        let mut hard = fixed(&prover, &book, &answers);
        hard.push(prover.outcome.verdict(&mut prover.circuit, verdict));
        assert!(prover.circuit.can(&hard), "{}: {answers:?}", verdict.id());
    }
    assert!(seen.contains(Verdict::Stop.id()) && seen.contains(Verdict::AskDoctorFirst.id()), "{seen:?}");
}
