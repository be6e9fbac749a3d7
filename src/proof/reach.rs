//! Every question can be asked, every option chosen, every rule can fire and can stay silent.

use super::finding::{Code, Finding};
use super::prover::Prover;
use super::subject::Subject;
use super::truth::truths;
use crate::answers::{AnswerFacts, Answers};
use crate::condition::{Condition, Truth};
use std::rc::Rc;

/// How many rules share a circuit.
pub(super) const TOGETHER: usize = 100;

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
    for asked_back in &subject.book.contradictions {
        let holds = truths(&mut prover.circuit, &prover.world, &asked_back.when).yes;
        if prover.never(&[holds]) {
            let file = "rules/contradictions.json";
            found.push(Finding::new(Code::NeverFires, file, &asked_back.id));
        }
    }
    let mut people = Vec::new();
    for rules in prover.world.roll.rules.chunks(TOGETHER) {
        found.extend(idle(subject, prover.among(rules.to_vec()), &mut people));
    }
    prover.people = people;
    found
}

/// What nobody's answers fire, or everybody's, among some rules, and somebody who fires each.
fn idle(subject: &Subject, mut prover: Prover<'_>, people: &mut Vec<Option<Answers>>) -> Vec<Finding> {
    let mut found = Vec::new();
    let roll = Rc::clone(&prover.world.roll);
    for (place, rule) in roll.rules.iter().enumerate() {
        let fires = prover.outcome.rules[place].yes;
        let file = subject.file_of(&rule.id);
        if prover.never(&[fires]) {
            found.push(Finding::new(Code::NeverFires, file, &rule.id));
            people.push(None);
            continue;
        }
        people.push(prover.read_out(|person| {
            rule.when.truth(&AnswerFacts::new(&subject.book, person, subject.book.values.rules_version))
                == Truth::True
        }));
        if rule.when != Condition::always() && prover.never(&[!fires]) {
            let person = subject.plain.to_json(&subject.book.questionnaire);
            found.push(Finding::new(Code::AlwaysFires, file, &rule.id).shown_by(vec![person]));
        }
    }
    found
}
