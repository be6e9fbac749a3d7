//! Days and deadlines for programs.

use super::deadlines::{condition_text, state, text};
use super::message::Texts;
use crate::book::{CountsWhen, NoticeForm, Recipient};
use crate::deadlines::{Deadline, Held};
use schemars::JsonSchema;
use serde::Serialize;

/// A day until which something can be done, or that none can be told.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Deadline")]
pub(super) struct DeadlineJson<'r> {
    id: &'r str,
    /// The last day; null where it cannot be told.
    on: Option<String>,
    for_whom: Recipient,
    conditions: Vec<ConditionJson<'r>>,
    counts_when: Option<CountsWhen>,
    form: Option<NoticeForm>,
    rule: String,
    text: String,
}

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "DeadlineCondition")]
struct ConditionJson<'r> {
    id: &'r str,
    #[schemars(schema_with = "state_schema")]
    state: &'static str,
    text: String,
}

fn state_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
    schemars::json_schema!({"enum": ["met", "not_met", "not_known"]})
}

impl<'r> DeadlineJson<'r> {
    pub(super) fn new(texts: &Texts<'r>, deadline: &Deadline<'r>) -> Self {
        let condition = |held: &Held<'r>| ConditionJson {
            id: &held.condition.id,
            state: state(held),
            text: condition_text(texts, held),
        };
        Self {
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
}
