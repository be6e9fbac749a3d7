//! An answer that is not given yet.

use super::{Ask, Field};
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
    pub(super) fn of(ask: &Ask) -> Self {
        match &ask.field {
            Field::One { chosen: Some(chosen), .. } => Self { active: *chosen, ..Self::default() },
            // Enter alone leaves open what may be left open: the line for that follows the options.
            Field::One { ids, labels, .. } if ask.optional => {
                let not_asked = ids.iter().position(|id| id == "not_asked");
                Self { active: not_asked.unwrap_or(labels.len()), ..Self::default() }
            }
            Field::One { .. } => Self::default(),
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
