//! The rules behind one question, a hundred to a circuit.
//!
//! Whether an answer changes what some rule says is asked of each hundred alone: the rules that do not depend on the
//! question say the same either way, so that the answer is the one that the whole book would give.

use super::prover::Prover;
use super::reach::TOGETHER;
use crate::book::{Question, Rule};
use std::collections::BTreeSet;

/// The solvers about one question.
pub(super) struct Parts<'p, 'b> {
    /// The question.
    pub(super) question: &'b Question,
    /// The solver over all rules.
    pub(super) whole: &'p mut Prover<'b>,
    rules: Vec<Vec<&'b Rule>>,
    ready: Vec<Prover<'b>>,
}

impl<'p, 'b> Parts<'p, 'b> {
    pub(super) fn new(whole: &'p mut Prover<'b>, question: &'b Question) -> Self {
        let (roll, asked) = (&whole.world.roll, BTreeSet::from([question.id.as_str()]));
        let behind = roll.rules.iter().enumerate().filter(|(place, _)| roll.depends(*place, &asked));
        let behind: Vec<&Rule> = behind.map(|(_, rule)| *rule).collect();
        let mut rules: Vec<Vec<&Rule>> = behind.chunks(TOGETHER).map(<[&Rule]>::to_vec).collect();
        if rules.is_empty() {
            // Questions to the clinic and sums may depend on what no rule names.
            rules.push(Vec::new());
        }
        Self { question, whole, rules, ready: Vec::new() }
    }

    /// Whether one of the parts has it. A part is made when it is first asked.
    pub(super) fn any(&mut self, mut has: impl FnMut(&mut Prover<'b>) -> bool) -> bool {
        self.find(|part| has(part).then_some(())).is_some()
    }

    /// The first that one of the parts has to show.
    pub(super) fn find<T>(&mut self, mut show: impl FnMut(&mut Prover<'b>) -> Option<T>) -> Option<T> {
        (0..self.rules.len()).find_map(|place| {
            if place == self.ready.len() {
                let rules = self.rules[place].clone();
                self.ready.push(self.whole.among(rules));
            }
            show(&mut self.ready[place])
        })
    }
}
