//! Proofs about a rule book over all possible answers, and what else a reviewer wants checked.
//!
//! Conditions are finite, so a SAT solver decides them: see `world` for the encoding.

mod amounts;
mod cases;
pub mod circuit;
mod conflict;
pub mod cuts;
mod days;
mod derived;
mod diff;
mod everybody;
mod example;
mod finding;
mod fluent;
pub mod integer;
pub mod outcome;
mod parts;
mod property;
pub mod prover;
mod reach;
mod roll;
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
pub use diff::{Difference, RuleChange, VerdictChange, What, diff};
pub use example::{Examples, examples, examples_by};
pub use finding::{Code, Finding};
pub use property::{Claim, Property};
pub use prover::{Answered, Prover};
pub use roll::behind;
pub use strict::{means_the_same, milder};
pub use subject::{Excuse, Files, Forbidden, OnlyAsked, Subject, Wording};
pub use trace::carried;

use crate::assets::TextFile;
use crate::book::shape;
use crate::condition::Condition;
use crate::term::Locale;

/// The solver over everything that the subject's rules and properties compare.
pub fn prover(subject: &Subject) -> Prover<'_> {
    let asked_back = subject.book.contradictions.iter().map(|asked_back| &asked_back.when);
    Prover::new(
        &subject.book,
        subject.plain.clone(),
        conditions(&subject.properties).into_iter().chain(asked_back),
    )
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

/// The first text of a language that uses wording which the built-in book forbids.
pub fn forbidden_wording(locale: Locale, texts: &[TextFile]) -> Option<Finding> {
    let wording: Wording = subject::parse(&crate::assets::rules(), "wording.json").ok()?;
    wording::check(&wording, locale, &fluent::parts(texts)).into_iter().next()
}

/// The shapes of the files that only the proofs read, by their names without the ending.
pub fn schemas() -> Vec<(&'static str, schemars::Schema)> {
    vec![
        ("properties", shape::<Vec<property::PropertyFile>>()),
        ("not-used", shape::<Vec<Excuse>>()),
        ("only-asked", shape::<Vec<OnlyAsked>>()),
        ("wording", shape::<Wording>()),
        ("cases", shape::<Vec<cases::Case>>()),
    ]
}

/// One part of the check.
pub struct Step {
    /// Such as `reach`.
    pub name: &'static str,
    /// What is wrong by it.
    pub run: for<'b> fn(&'b Subject, &mut Prover<'b>) -> Vec<Finding>,
}

/// The parts of the check in their order. The first one leaves behind whom the others look at.
pub const STEPS: [Step; 6] = [
    Step { name: "reach", run: |subject, prover| reach::reachable(subject, prover) },
    Step { name: "use", run: |subject, prover| useful::check(subject, prover) },
    Step { name: "properties", run: |subject, prover| safety::check(subject, prover) },
    Step { name: "conflicts", run: |subject, prover| conflict::check(subject, prover) },
    Step { name: "traces", run: |subject, prover| example::read_by(subject, prover, trace::check(subject)) },
    Step { name: "texts", run: |subject, prover| example::read_by(subject, prover, texts::check(subject)) },
];

/// Everything that is wrong with a book, in the order of the steps.
pub fn check(subject: &Subject) -> Vec<Finding> {
    let mut prover = prover(subject);
    STEPS.iter().flat_map(|step| (step.run)(subject, &mut prover)).collect()
}
