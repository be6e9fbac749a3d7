//! An answer that is not given yet.

use super::Field;
use crate::localizer::grouped;

/// What was done to a question so far, for when it has to be drawn again.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) active: usize,
    pub(super) marked: Vec<usize>,
    /// What was wrong with the last answer.
    pub(super) message: Option<String>,
    pub(super) typed: String,
}

impl Draft {
    pub(super) fn of(field: &Field) -> Self {
        match field {
            Field::One { chosen, .. } => Self { active: chosen.unwrap_or(0), ..Self::default() },
            Field::Many { chosen, .. } => Self { marked: chosen.clone(), ..Self::default() },
            Field::Number { given, .. } => {
                Self { typed: given.map(grouped).unwrap_or_default(), ..Self::default() }
            }
            Field::Date { given } => {
                Self { typed: given.map(|day| day.to_string()).unwrap_or_default(), ..Self::default() }
            }
        }
    }
}
