//! An answer that is not given yet.

use super::finder::Finder;
use super::keys::Keys;
use super::{Ask, Field};
use crate::localizer::grouped;

/// What was done to a question so far, for when it has to be drawn again.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// Where the person is, if anywhere.
    pub(super) active: Option<usize>,
    pub(super) marked: Vec<usize>,
    pub(super) set: Vec<Option<usize>>,
    pub(super) filter: String,
    /// What was wrong with the last answer.
    pub(super) message: Option<String>,
    pub(super) typed: String,
    /// Where keys come from; what came at once with the last one waits in there.
    pub(super) keys: Keys,
}

impl Draft {
    pub(super) fn of(ask: &Ask) -> Self {
        let mut draft = Self::default();
        match &ask.field {
            Field::One { chosen: Some(chosen), .. } => draft.active = Some(*chosen),
            Field::One { .. } if ask.is_menu() => draft.active = Some(0),
            // Enter alone leaves open what may be left open: the line for that follows the options. About the body
            // nothing is answered by Enter alone.
            Field::One { labels, .. } => draft.active = (ask.optional && !ask.bodily).then_some(labels.len()),
            Field::Many { chosen, .. } => (draft.active, draft.marked) = (Some(0), chosen.clone()),
            Field::Table { chosen, .. } => (draft.active, draft.set) = (Some(0), chosen.clone()),
            Field::Number { given, .. } => draft.typed = given.map(grouped).unwrap_or_default(),
            Field::Date { given } => draft.typed = given.map(|day| day.to_string()).unwrap_or_default(),
        }
        draft
    }

    /// The question with what was marked so far as its earlier answer.
    pub(super) fn answered(self, ask: &Ask) -> Ask {
        let mut ask = ask.clone();
        match &mut ask.field {
            Field::Many { chosen, .. } => *chosen = self.marked,
            Field::Table { chosen, .. } => *chosen = self.set,
            _ => {}
        }
        ask
    }

    /// Hands on to a list what was done before.
    pub(super) fn give(&self, finder: &mut Finder<'_>) {
        finder.active = self.active;
        finder.marked = self.marked.iter().copied().collect();
        if self.set.len() == finder.set.len() {
            finder.set.clone_from(&self.set);
        }
        finder.filter.clone_from(&self.filter);
        finder.message.clone_from(&self.message);
    }

    /// Remembers what was done in a list.
    pub(super) fn keep(&mut self, finder: &Finder<'_>) {
        self.active = finder.active;
        self.marked = finder.marked.iter().copied().collect();
        self.set.clone_from(&finder.set);
        self.filter.clone_from(&finder.filter);
        self.message.clone_from(&finder.message);
    }
}
