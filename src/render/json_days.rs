//! Days and deadlines for programs.

use super::data;
use super::deadlines::{condition_text, state, text};
use super::message::Texts;
use crate::deadlines::{Deadline, Held};

pub(super) fn deadline<'r>(texts: &Texts<'r>, deadline: &Deadline<'r>) -> data::Deadline<'r> {
    let condition = |held: &Held<'r>| data::DeadlineCondition {
        id: &held.condition.id,
        state: state(held),
        text: condition_text(texts, held),
    };
    data::Deadline {
        id: &deadline.rule.id,
        on: deadline.on.map(|on| on.to_string()),
        for_whom: deadline.rule.to,
        conditions: deadline.conditions.iter().map(condition).collect(),
        counts_when: deadline.rule.counts_when,
        form: deadline.rule.form,
        rule: deadline.rule.rule(),
        text: text(texts, deadline),
    }
}
