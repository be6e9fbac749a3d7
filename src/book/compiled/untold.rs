//! When a clinic question is open.

use super::layout::Layout;
use super::terms::{Terms, Vectors};
use crate::book::Questionnaire;
use crate::condition::Truth;

/// Ids that begin so ask whether something was told clearly.
const TOLD: &str = "told_";
/// The answers after which a question is still to be asked.
const NOT_KNOWN: [&str; 2] = ["unknown", "not_looked"];

/// What leaves a clinic question open: places of options among those of its question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Open {
    /// Open for everybody, asked or not, until this option is chosen.
    Until(Option<usize>),
    /// Open where its question is asked, and has no answer or one of these.
    Unless(Vec<usize>),
    /// The book has no such question.
    Never,
}

impl Open {
    fn of(id: &str, questionnaire: &Questionnaire) -> Self {
        let question = questionnaire.question(id);
        let options = question.map_or(&[][..], |question| question.kind.options());
        let place = |option: &str| options.iter().position(|other| other == option);
        match question {
            _ if id.starts_with(TOLD) => Self::Until(place("yes")),
            Some(_) => Self::Unless(NOT_KNOWN.into_iter().filter_map(place).collect()),
            None => Self::Never,
        }
    }
}

/// The same, ready to be looked up.
#[derive(Debug)]
pub(super) struct Untold {
    pub(super) open: Open,
    asked: Terms,
    first: usize,
    answered: usize,
}

impl Untold {
    /// `None` when the condition of its question has too many alternatives.
    pub(super) fn new(id: &str, questionnaire: &Questionnaire, layout: &Layout) -> Option<Self> {
        let open = Open::of(id, questionnaire);
        let Some((bits, question)) = layout.fact(id).zip(questionnaire.question(id)) else {
            return Some(Self { open, asked: Terms::default(), first: 0, answered: 0 });
        };
        let asked = Terms::compile(&question.when, layout)?;
        Some(Self { open, asked, first: bits.first, answered: bits.answered() })
    }

    pub(super) fn is_open(&self, vectors: Vectors<'_>) -> bool {
        let holds = |bit: usize| vectors.holds[bit / 64] >> (bit % 64) & 1 == 1;
        let is_chosen = |option: &usize| holds(self.first + option);
        match &self.open {
            Open::Never => false,
            Open::Until(told) => !told.as_ref().is_some_and(is_chosen),
            Open::Unless(unknown) => {
                (!holds(self.answered) || unknown.iter().any(is_chosen))
                    && self.asked.truth(vectors) == Truth::True
            }
        }
    }
}
