//! A rule book of one's own may make a fixed rule stricter, never milder.

use super::circuit::Circuit;
use super::cuts::cuts;
use super::truth::truths;
use super::world::World;
use crate::book::RuleBook;
use std::rc::Rc;

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
