//! Proofs about a rule book over all possible answers, and what else a reviewer wants checked.
//!
//! Conditions are finite, so a SAT solver decides them: see `world` for the encoding.

mod cases;
pub mod circuit;
mod conflict;
pub mod cuts;
mod derived;
mod example;
mod finding;
mod fluent;
pub mod outcome;
mod property;
pub mod prover;
mod reach;
mod safety;
mod said;
mod strict;
mod subject;
mod sums;
mod texts;
mod trace;
pub mod truth;
mod useful;
mod witness;
mod wording;
pub mod world;

pub use cases::{CaseFault, cases};
pub use example::examples;
pub use finding::{Code, Finding};
pub use property::{Claim, Property};
pub use prover::{Answered, Prover};
pub use strict::{means_the_same, milder};
pub use subject::{Backing, Excuse, Files, Forbidden, Subject, Wording};
pub use trace::carried;

use crate::condition::Condition;

/// The solver over everything that the subject's rules and properties compare.
pub fn prover(subject: &Subject) -> Prover<'_> {
    Prover::new(&subject.book, subject.plain.clone(), conditions(&subject.properties).into_iter())
}

fn conditions(properties: &[Property]) -> Vec<&Condition> {
    let mut conditions = Vec::new();
    for property in properties {
        if let Claim::Implies(when, then) = &property.claim {
            conditions.extend([when, then]);
        }
    }
    conditions
}

/// What is wrong with sources, facts and reviews alone.
pub fn check_traces(subject: &Subject) -> Vec<Finding> {
    trace::check(subject)
}

/// What is wrong with the texts alone.
pub fn check_texts(subject: &Subject) -> Vec<Finding> {
    texts::check(subject)
}

/// Everything that is wrong with a book, in the order: reach, use, properties, conflicts, traces, texts.
pub fn check(subject: &Subject) -> Vec<Finding> {
    let mut prover = prover(subject);
    let mut found = reach::reachable(subject, &mut prover);
    found.extend(useful::check(subject, &mut prover));
    found.extend(safety::check(subject, &mut prover));
    found.extend(conflict::check(subject, &mut prover));
    found.extend(trace::check(subject));
    found.extend(texts::check(subject));
    found
}
