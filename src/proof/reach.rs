//! Every question can be asked, every option chosen, every rule can fire and can stay silent.

use super::finding::{Code, Finding};
use super::prover::Prover;
use super::subject::Subject;
use crate::condition::Condition;

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
    for (place, rule) in subject.book.rules.iter().enumerate() {
        let file = subject.file_of(&rule.id);
        let fires = prover.outcome.rules[place].yes;
        if prover.never(&[fires]) {
            found.push(Finding::new(Code::NeverFires, file, &rule.id));
        } else if rule.when != Condition::always() && prover.never(&[!fires]) {
            let person = subject.plain.to_json(&subject.book.questionnaire);
            found.push(Finding::new(Code::AlwaysFires, file, &rule.id).shown_by(vec![person]));
        }
    }
    found
}
