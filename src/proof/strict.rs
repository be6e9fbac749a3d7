//! A rule book of one's own may make a fixed rule stricter, never milder.

use super::circuit::Circuit;
use super::cuts::cuts;
use super::truth::truths;
use super::world::World;
use crate::book::RuleBook;
use std::rc::Rc;

/// Whether a rule fires for exactly the same answers, open ones included, in both books, as the solver proves.
///
/// Both books must have the same questionnaire and values.
pub fn means_the_same(one: &RuleBook, other: &RuleBook, rule: &str) -> bool {
    let (Some(a), Some(b)) = (one.rule(rule), other.rule(rule)) else { return false };
    let mut circuit = Circuit::default();
    let cuts = Rc::new(cuts(one, std::iter::once(&b.when)));
    let world = World::any(&mut circuit, one, &cuts);
    let (a, b) = (truths(&mut circuit, &world, &a.when), truths(&mut circuit, &world, &b.when));
    let differences = [circuit.differ(a.yes, b.yes), circuit.differ(a.no, b.no)];
    let differ = circuit.or(differences);
    !circuit.can(&[differ])
}

/// The first fixed rule of the built-in book that the other one leaves out, weighs less, or fires for fewer people.
pub fn milder(built_in: &RuleBook, book: &RuleBook) -> Option<String> {
    let mut circuit = Circuit::default();
    let fixed: Vec<_> = built_in.rules.iter().filter(|rule| rule.is_fixed()).collect();
    let cuts = Rc::new(cuts(book, fixed.iter().map(|rule| &rule.when)));
    let world = World::any(&mut circuit, book, &cuts);
    let is_milder = |rule: &&crate::book::Rule, circuit: &mut Circuit| {
        let Some(new) = book.rule(&rule.id) else { return true };
        if rule.when.leaves().into_iter().any(|(fact, test)| book.check_test(fact, test).is_err()) {
            return true;
        }
        let (old, now) = (truths(circuit, &world, &rule.when), truths(circuit, &world, &new.when));
        new.severity < rule.severity || circuit.can(&[old.yes, !now.yes])
    };
    fixed.into_iter().find(|rule| is_milder(rule, &mut circuit)).map(|rule| rule.id.clone())
}
