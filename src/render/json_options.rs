//! The options side by side for programs.

use super::data;
use super::message::Texts;
use super::options::{counted, name, slot_name, told, weighs};
use crate::book::{Counted, Slot};
use crate::report::{Choice, GoalOptions};

pub(super) fn options_json<'r>(texts: &Texts<'r>) -> data::Options<'r> {
    let of_priorities = texts.report.weighs.iter().map(|of_priority| {
        let (text, why) = weighs(texts, of_priority);
        let rows = of_priority.slots.iter().map(|slot| slot.id()).collect();
        data::Weighs { priority: &of_priority.priority, rows, text, why }
    });
    data::Options {
        goals: texts.report.options.iter().map(|goal| goal_json(texts, goal)).collect(),
        weighs: of_priorities.collect(),
    }
}

fn goal_json<'r>(texts: &Texts<'r>, goal: &'r GoalOptions<'r>) -> data::GoalOptions<'r> {
    data::GoalOptions {
        goal: goal.goal,
        concern: texts.localizer.word(&format!("concern-{}", goal.goal)),
        choices: goal.choices.iter().map(|choice| choice_json(texts, choice)).collect(),
    }
}

fn choice_json<'r>(texts: &Texts<'r>, choice: &'r Choice<'r>) -> data::Choice<'r> {
    let row = |slot: &Slot| {
        let told = told(texts, choice, *slot);
        data::OptionRow {
            id: slot.id(),
            name: slot_name(texts, *slot),
            text: told.text,
            sources: told.sources.iter().map(ToString::to_string).collect(),
        }
    };
    let counted = |own: &Counted| data::Counted {
        with: own.with,
        without: own.without,
        people: own.people,
        after: own.after,
        text: counted(texts, choice.card, own),
        sources: own.sources.iter().map(ToString::to_string).collect(),
    };
    data::Choice {
        id: &choice.card.id,
        kind: choice.card.kind.id(),
        route: choice.card.route.as_deref(),
        name: name(texts, choice),
        evidence: choice.evidence(),
        rows: Slot::ALL.iter().map(row).collect(),
        counted: choice.card.counted.iter().map(counted).collect(),
    }
}
