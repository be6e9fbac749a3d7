//! What an unfinished interview remembers beside the answers, under the key `interview`: which way was chosen, and which
//! questions were shown and left open on purpose. None of it is ever a fact.

use super::Interview;
use super::steps::Pace;
use serde_json::Value as Json;

const WAY: &str = "way";
const SHORT: &str = "short";
/// The short way, with what harmed the person first.
const HARM: &str = "harm";
const LEFT_OPEN: &str = "left_open";

impl Interview<'_> {
    /// Remembers the way that was chosen.
    pub(super) fn remember_way(&mut self) {
        let way = match self.pace {
            Pace::Short if self.harm_first => HARM,
            Pace::Short => SHORT,
            Pace::Full => "full",
        };
        self.answers.interview.insert(WAY.to_owned(), way.into());
    }

    /// The way that was chosen when these answers were begun; the full one where nobody knows.
    pub(super) fn remembered_way(&self) -> Pace {
        let way = self.answers.interview.get(WAY).and_then(Json::as_str);
        if matches!(way, Some(SHORT | HARM)) { Pace::Short } else { Pace::Full }
    }

    /// Whether the person said at the start that they were harmed.
    pub(super) fn remembers_harm(&self) -> bool {
        self.answers.interview.get(WAY).and_then(Json::as_str) == Some(HARM)
    }

    /// Whether a question was shown and left open on purpose.
    pub(super) fn was_left_open(&self, question: &str) -> bool {
        let left = self.answers.interview.get(LEFT_OPEN).and_then(Json::as_array);
        left.is_some_and(|left| left.iter().any(|id| id == question))
    }

    /// Remembers of these questions, which were shown now, those that were left open; true if that changed something. What
    /// is finished remembers no more than it did.
    pub(super) fn remember_shown(&mut self, questions: &[&str]) -> bool {
        if self.was_finished {
            return false;
        }
        let before =
            self.answers.interview.get(LEFT_OPEN).and_then(Json::as_array).cloned().unwrap_or_default();
        let mut left = before.clone();
        left.retain(|id| !questions.iter().any(|question| id == question));
        let open = questions.iter().filter(|question| self.answers.get(question).is_none());
        left.extend(open.map(|question| Json::from(*question)));
        let changed = left.len() != before.len() || !left.iter().all(|id| before.contains(id));
        if changed {
            self.answers.interview.insert(LEFT_OPEN.to_owned(), left.into());
        }
        changed
    }
}
