//! A rule book of one's own may make a fixed rule stricter, never milder.

use super::circuit::Circuit;
use super::cuts::cuts;
use super::example;
use super::prover::{Answered, Prover};
use super::roll::behind;
use super::truth::truths;
use super::world::World;
use crate::answers::{AnswerFacts, Answers};
use crate::assets::TextFile;
use crate::book::{Rule, RuleBook, with_meanings};
use crate::condition::{Condition, Truth};
use std::rc::Rc;

/// Whether a rule, or answers that hardly go together, are the same answers in both books, open ones included, as the solver proves.
///
/// Both books must have the same questionnaire and values.
pub fn means_the_same(one: &RuleBook, other: &RuleBook, rule: &str) -> bool {
    let (Some(a), Some(b)) = (condition(one, rule), condition(other, rule)) else { return false };
    let mut circuit = Circuit::default();
    let cuts = Rc::new(cuts(one, std::iter::once(b)));
    let world = World::any(&mut circuit, one, Vec::new(), &cuts);
    let (a, b) = (truths(&mut circuit, &world, a), truths(&mut circuit, &world, b));
    let differences = [circuit.differ(a.yes, b.yes), circuit.differ(a.no, b.no)];
    let differ = circuit.or(differences);
    !circuit.can(&[differ])
}

/// When a rule fires, or when answers are asked back.
fn condition<'b>(book: &'b RuleBook, id: &str) -> Option<&'b Condition> {
    let asked_back = || book.contradictions.iter().find(|asked_back| asked_back.id == id);
    book.rule(id).map(|rule| &rule.when).or_else(|| asked_back().map(|asked_back| &asked_back.when))
}

/// The first fixed rule of the built-in book that the other one leaves out, weighs less, asks fewer people about, or
/// fires for fewer people, with answers that fired it and do so no longer, or that still fire it when it is missing or
/// weighs less.
pub fn milder(built_in: &RuleBook, book: &RuleBook, cases: &[TextFile]) -> Option<(String, Option<Answers>)> {
    let fixed: Vec<&Rule> = built_in.rules.iter().filter(|rule| rule.is_fixed()).collect();
    // Most packs leave the fixed rules as they are, and then there is nothing to solve.
    let mut prover: Option<Prover<'_>> = None;
    fixed.iter().find_map(|rule| {
        if !is_asked(built_in, book, rule) {
            let [fires, _] = example::examples(built_in, cases, &rule.id);
            return Some((rule.id.clone(), fires));
        }
        let when = with_meanings(&rule.when, &book.questionnaire);
        let new = book.rule(&rule.id).filter(|new| new.severity >= rule.severity);
        if new.is_some_and(|new| new.when == when) {
            return None;
        }
        let prover = prover.get_or_insert_with(|| {
            let conditions = fixed.iter().map(|rule| &rule.when);
            Prover::new(book, example::plain(book, cases), conditions)
        });
        let world = prover.world.clone();
        let mut hard = vec![truths(&mut prover.circuit, &world, &when).yes];
        hard.extend(new.map(|new| !truths(&mut prover.circuit, &world, &new.when).yes));
        let fires = |when: &Condition, answers: &Answers| {
            when.truth(&AnswerFacts::new(book, answers, book.values.rules_version)) == Truth::True
        };
        let shows =
            |answers: &Answers| fires(&when, answers) && new.is_none_or(|new| !fires(&new.when, answers));
        match prover.find(&hard, shows) {
            Answered::Never if new.is_some() => None,
            Answered::Shown(mut found) => Some((rule.id.clone(), found.pop())),
            _ => Some((rule.id.clone(), None)),
        }
    })
}

/// Whether the other book asks everybody as much about a rule as the built-in one: every question behind it, with every
/// option that it names.
fn is_asked(built_in: &RuleBook, book: &RuleBook, rule: &Rule) -> bool {
    let named = rule.when.leaves().into_iter().all(|(fact, test)| book.check_test(fact, test).is_ok());
    let as_much = |question: &str| {
        let (old, new) = (built_in.questionnaire.question(question), book.questionnaire.question(question));
        old.is_none_or(|old| new.is_some_and(|new| !new.asks_less(old)))
    };
    named && behind(built_in, rule).into_iter().all(as_much)
}
