//! Every question can be asked, every option chosen, every rule can fire and can stay silent.

use super::circuit::Circuit;
use super::finding::{Code, Finding};
use super::prover::Prover;
use super::subject::Subject;
use super::truth::truths;
use super::world::World;
use crate::book::Rule;
use crate::condition::Condition;

/// How many rules share a circuit.
const TOGETHER: usize = 100;

/// Where questions and options stand.
pub(super) const QUESTIONNAIRE: &str = "rules/questionnaire.json";

/// What no answers reach.
pub(super) fn reachable(subject: &Subject, prover: &mut Prover<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for question in subject.book.questionnaire.questions() {
        let Some(input) = prover.world.input(&question.id).cloned() else { continue };
        if prover.never(&[input.asked]) {
            found.push(Finding::new(Code::UnreachableQuestion, QUESTIONNAIRE, &question.id));
            continue;
        }
        for (option, bit) in question.kind.options().iter().zip(&input.bits) {
            if prover.never(&[*bit]) {
                found.push(Finding::new(Code::UnreachableOption, QUESTIONNAIRE, &question.id).about(option));
            }
        }
    }
    for rules in subject.book.rules.chunks(TOGETHER) {
        found.extend(idle(subject, prover, rules));
    }
    found
}

/// What nobody's answers fire, or everybody's, among some rules. A small circuit of their own answers much quicker than
/// the one that holds the whole book, so that the time grows with the number of rules and not with its square.
fn idle(subject: &Subject, prover: &Prover<'_>, rules: &[Rule]) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut circuit = Circuit::default();
    let world = World::any(&mut circuit, &subject.book, &prover.world.cuts);
    for rule in rules {
        let fires = truths(&mut circuit, &world, &rule.when).yes;
        let file = subject.file_of(&rule.id);
        if !circuit.can(&[fires]) {
            found.push(Finding::new(Code::NeverFires, file, &rule.id));
        } else if rule.when != Condition::always() && !circuit.can(&[!fires]) {
            let person = subject.plain.to_json(&subject.book.questionnaire);
            found.push(Finding::new(Code::AlwaysFires, file, &rule.id).shown_by(vec![person]));
        }
    }
    found
}
