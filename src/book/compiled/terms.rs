//! Conditions as alternatives of conjunctions over answer bits. Three truths by two vectors: the bits that hold, and
//! the bits that may hold, since every answer of an open question may. Both laws used here, distribution and negation
//! drawn inwards, keep all three truths.

use super::layout::{Bits, Layout};
use crate::condition::{Condition, Truth};

/// More alternatives than any condition that a person could read aloud.
pub const MOST_TERMS: usize = 4096;

/// The answer bits that hold and those that may hold.
#[derive(Debug, Clone, Copy)]
pub struct Vectors<'v> {
    /// Bits of given answers.
    pub holds: &'v [u64],
    /// The same, and every bit of an open fact.
    pub may: &'v [u64],
}

impl Vectors<'_> {
    /// Looked at the other way: what is possible instead of what is so.
    pub(super) fn turned(self) -> Self {
        Self { holds: self.may, may: self.holds }
    }
}

/// Some bit of a word is set, or none may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Literal {
    pub(super) bits: Bits,
    pub(super) negated: bool,
}

impl Literal {
    pub(super) fn holds(self, vectors: Vectors<'_>) -> bool {
        if self.negated {
            vectors.may[self.bits.word] & self.bits.mask == 0
        } else {
            vectors.holds[self.bits.word] & self.bits.mask != 0
        }
    }
}

/// Holds when every literal does.
pub(super) type Term = Vec<Literal>;

/// A condition as alternatives; it holds when one of them does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Terms(pub(super) Vec<Term>);

impl Terms {
    /// Compiles a condition; `None` when it has more than [`MOST_TERMS`] alternatives.
    pub(super) fn compile(condition: &Condition, layout: &Layout) -> Option<Self> {
        let mut terms = expand(condition, layout, true)?;
        merge(&mut terms);
        Some(Self(terms))
    }

    /// True, false or not decided.
    pub(super) fn truth(&self, vectors: Vectors<'_>) -> Truth {
        if self.any(vectors) {
            Truth::True
        } else if self.any(vectors.turned()) {
            Truth::Unknown
        } else {
            Truth::False
        }
    }

    fn any(&self, vectors: Vectors<'_>) -> bool {
        self.0.iter().any(|term| term.iter().all(|literal| literal.holds(vectors)))
    }
}

fn expand(condition: &Condition, layout: &Layout, wanted: bool) -> Option<Vec<Term>> {
    match (condition, wanted) {
        (Condition::All(parts), true) | (Condition::Any(parts), false) => product(parts, layout, wanted),
        (Condition::Any(parts), true) | (Condition::All(parts), false) => {
            let mut terms = Vec::new();
            for part in parts {
                terms.extend(expand(part, layout, wanted)?);
            }
            merge(&mut terms);
            (terms.len() <= MOST_TERMS).then_some(terms)
        }
        (Condition::Not(part), _) => expand(part, layout, !wanted),
        (Condition::Leaf { fact, test }, _) => {
            let bits = layout.fact(fact).map(|fact| fact.of_test(test)).unwrap_or_default();
            let literals = bits.into_iter().map(|bits| Literal { bits, negated: !wanted });
            Some(if wanted {
                literals.map(|literal| vec![literal]).collect()
            } else {
                vec![literals.collect()]
            })
        }
    }
}

fn product(parts: &[Condition], layout: &Layout, wanted: bool) -> Option<Vec<Term>> {
    let mut terms = vec![Term::new()];
    for part in parts {
        let right = expand(part, layout, wanted)?;
        if terms.len() * right.len() > MOST_TERMS {
            return None;
        }
        terms = terms
            .iter()
            .flat_map(|left| right.iter().map(|right| left.iter().chain(right).copied().collect()))
            .collect();
    }
    Some(terms)
}

/// Joins alternatives that ask for one bit each of the same word, and drops repeated ones.
fn merge(terms: &mut Vec<Term>) {
    let mut merged: Vec<Term> = Vec::with_capacity(terms.len());
    for term in terms.drain(..) {
        let twin = merged.iter_mut().find(|other| match (other.as_slice(), term.as_slice()) {
            ([a], [b]) => !a.negated && !b.negated && a.bits.word == b.bits.word,
            (a, b) => a == b,
        });
        match twin {
            Some(twin) if term.len() == 1 && !term[0].negated => twin[0].bits.mask |= term[0].bits.mask,
            Some(_) => {}
            None => merged.push(term),
        }
    }
    *terms = merged;
}
