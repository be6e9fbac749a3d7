//! When a clinic question is open.

use super::layout::Layout;
use super::terms::{Terms, Vectors};
use crate::book::Questionnaire;
use crate::condition::Truth;

/// Ids that begin so ask whether something was told clearly.
const TOLD: &str = "told_";
/// The answers after which a question is still to be asked.
const NOT_KNOWN: [&str; 2] = ["unknown", "not_looked"];

/// What leaves a clinic question open.
#[derive(Debug)]
pub(super) enum Untold {
    /// Open for everybody, asked or not, until this bit holds.
    Until(Option<usize>),
    /// Open where its question is asked, and this bit does not hold or one of those does.
    Unless { asked: Terms, answered: usize, unknown: Vec<usize> },
    /// The book has no such question.
    Never,
}

impl Untold {
    /// `None` when the condition of its question has too many alternatives.
    pub(super) fn new(id: &str, questionnaire: &Questionnaire, layout: &Layout) -> Option<Self> {
        let bits = layout.fact(id);
        if id.starts_with(TOLD) {
            return Some(Self::Until(bits.and_then(|bits| bits.option("yes"))));
        }
        let Some((bits, question)) = bits.zip(questionnaire.question(id)) else { return Some(Self::Never) };
        Some(Self::Unless {
            asked: Terms::compile(&question.when, layout)?,
            answered: bits.answered(),
            unknown: NOT_KNOWN.iter().filter_map(|option| bits.option(option)).collect(),
        })
    }

    pub(super) fn is_open(&self, vectors: Vectors<'_>) -> bool {
        let holds = |bit: &usize| vectors.holds[bit / 64] >> (bit % 64) & 1 == 1;
        match self {
            Self::Never => false,
            Self::Until(yes) => !yes.as_ref().is_some_and(holds),
            Self::Unless { asked, answered, unknown } => {
                (!holds(answered) || unknown.iter().any(holds)) && asked.truth(vectors) == Truth::True
            }
        }
    }
}
