//! The options side by side, and which rows decide for this person.

use super::pictures;
use super::{Block, Place, Writer};
use crate::book::{OptionKind, Slot};
use crate::localizer::Variable;
use crate::render::block::{Card, Grid, Row};
use crate::render::options;
use crate::report::{Choice, GoalOptions};

/// Columns that an A4 page holds side by side.
const MOST_COLUMNS: usize = 4;

pub(super) fn write(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    let heading = writer.word("heading-options");
    writer.blocks.push(Block::Section { id: "options", heading, place: Place::NewPage });
    let intro = writer.word("options-intro");
    writer.prose(intro);
    weighs(writer);
    for of_goal in &report.options {
        goal(writer, of_goal);
    }
}

fn weighs(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    if report.weighs.is_empty() {
        return;
    }
    let heading = writer.word("heading-weighs");
    writer.blocks.push(Block::Part(heading));
    let intro = writer.word("weighs-intro");
    writer.prose(intro);
    for weighs in &report.weighs {
        let (title, why) = options::weighs(&writer.texts, weighs);
        writer.blocks.push(Block::Card(Card { label: None, title, texts: vec![why] }));
    }
}

fn goal(writer: &mut Writer<'_>, of_goal: &GoalOptions<'_>) {
    let report = writer.texts.report;
    let name = writer.texts.inside(&writer.texts.option("goals", of_goal.goal));
    let heading = writer.texts.localizer.text("options-goal", &[("goal", Variable::Text(&name))]);
    writer.blocks.push(Block::Part(heading.clone()));
    if let Some(concern) = report.book.options.concerns.iter().find(|found| found.goal == of_goal.goal) {
        let text = writer.word(&format!("concern-{}", concern.goal));
        let text = writer.with_sources(&text, &concern.sources);
        writer.prose(text);
    }
    pictures::evidence(writer, of_goal, &heading);
    pictures::counted(writer, of_goal);
    for choices in beside(&of_goal.choices) {
        let grid = grid(writer, choices, &heading);
        writer.blocks.push(Block::Grid(grid));
    }
}

/// The options that stand beside each other: all of them, or the treatment in question apart where they are too many.
fn beside<'c, 'b>(choices: &'c [Choice<'b>]) -> Vec<&'c [Choice<'b>]> {
    let in_question = |choice: &Choice<'_>| choice.card.kind == OptionKind::Exosome;
    let first = choices.iter().position(in_question).unwrap_or(choices.len());
    if choices.len() <= MOST_COLUMNS {
        return vec![choices];
    }
    [&choices[..first], &choices[first..]].iter().flat_map(|part| part.chunks(MOST_COLUMNS)).collect()
}

fn grid(writer: &mut Writer<'_>, choices: &[Choice<'_>], caption: &str) -> Grid {
    let columns = choices.iter().map(|choice| options::name(&writer.texts, choice)).collect();
    let mut rows = Vec::new();
    for slot in Slot::ALL {
        let mut cells = Vec::new();
        for choice in choices {
            let told = options::told_in_brief(&writer.texts, choice, *slot);
            cells.push(writer.with_sources(&told.text, &told.sources));
        }
        let name = options::slot_name(&writer.texts, *slot);
        rows.push(Row { name, marked: writer.texts.report.decides(*slot), cells });
    }
    Grid { caption: caption.to_owned(), columns, heads: Vec::new(), rows }
}
