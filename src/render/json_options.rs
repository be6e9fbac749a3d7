//! The options side by side for programs.

use super::message::Texts;
use super::options::{name, slot_name, told, weighs};
use crate::book::Slot;
use crate::report::{Choice, GoalOptions};
use crate::term::EvidenceLevel;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct OptionsJson<'r> {
    goals: Vec<GoalJson<'r>>,
    weighs: Vec<WeighsJson<'r>>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct GoalJson<'r> {
    goal: &'r str,
    concern: String,
    choices: Vec<ChoiceJson<'r>>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct ChoiceJson<'r> {
    id: &'r str,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    route: Option<&'r str>,
    name: String,
    evidence: Option<EvidenceLevel>,
    rows: Vec<RowJson>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct RowJson {
    id: &'static str,
    name: String,
    text: String,
    sources: Vec<String>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct WeighsJson<'r> {
    priority: &'r str,
    rows: Vec<&'static str>,
    text: String,
    why: String,
}

pub(super) fn options_json<'r>(texts: &Texts<'r>) -> OptionsJson<'r> {
    let of_priorities = texts.report.weighs.iter().map(|of_priority| {
        let (text, why) = weighs(texts, of_priority);
        let rows = of_priority.slots.iter().map(|slot| slot.id()).collect();
        WeighsJson { priority: &of_priority.priority, rows, text, why }
    });
    OptionsJson {
        goals: texts.report.options.iter().map(|goal| goal_json(texts, goal)).collect(),
        weighs: of_priorities.collect(),
    }
}

fn goal_json<'r>(texts: &Texts<'r>, goal: &'r GoalOptions<'r>) -> GoalJson<'r> {
    GoalJson {
        goal: goal.goal,
        concern: texts.localizer.word(&format!("concern-{}", goal.goal)),
        choices: goal.choices.iter().map(|choice| choice_json(texts, choice)).collect(),
    }
}

fn choice_json<'r>(texts: &Texts<'r>, choice: &'r Choice<'r>) -> ChoiceJson<'r> {
    let row = |slot: &Slot| {
        let told = told(texts, choice, *slot);
        RowJson {
            id: slot.id(),
            name: slot_name(texts, *slot),
            text: told.text,
            sources: told.sources.iter().map(ToString::to_string).collect(),
        }
    };
    ChoiceJson {
        id: &choice.card.id,
        kind: choice.card.kind.id(),
        route: choice.card.route.as_deref(),
        name: name(texts, choice),
        evidence: choice.evidence(),
        rows: Slot::ALL.iter().map(row).collect(),
    }
}

/// An answer as it was given.
pub(super) fn answer_schema(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"anyOf": [
        {"type": "string"},
        {"type": "integer"},
        {"type": "array", "items": {"type": "string"}, "minItems": 1},
    ]})
}
