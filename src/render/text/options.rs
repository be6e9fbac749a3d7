//! The options side by side: the evidence picture for everybody, every row in a full report; then which rows decide.

use super::{Writer, bars};
use crate::book::Slot;
use crate::localizer::Variable;
use crate::render::options as words;
use crate::report::{Choice, GoalOptions};
use crate::term::EvidenceLevel;
use crate::term::wrap::{columns, pad};

/// Marks a row that touches what matters to the person.
const SIGN: &str = "*";

pub(super) fn write(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    writer.heading("heading-options");
    let intro = writer.texts.localizer.word("options-intro");
    writer.page.text(&intro, 0);
    if !writer.page.look.plain {
        let yes = bars::signs(writer.page.look).full.to_string();
        let legend = writer.texts.localizer.text("options-picture", &[("yes", Variable::Text(&yes))]);
        writer.page.text(&legend, 0);
    }
    for options in &report.options {
        goal(writer, options);
    }
    writer.page.blank();
    if !writer.page.look.full {
        let brief = writer.texts.localizer.word("options-brief");
        writer.page.text(&brief, 0);
    }
    weighs(writer);
}

fn goal(writer: &mut Writer<'_>, options: &GoalOptions<'_>) {
    let name = writer.texts.inside(&writer.texts.option("goals", options.goal));
    let heading = writer.texts.localizer.text("options-goal", &[("goal", Variable::Text(&name))]);
    writer.page.blank();
    writer.page.text(&heading, 0);
    let names: Vec<String> =
        options.choices.iter().map(|choice| words::name(&writer.texts, choice)).collect();
    let column = names.iter().map(|name| columns(name)).max().unwrap_or(0) + 2;
    for (choice, name) in options.choices.iter().zip(&names) {
        picture(writer, choice, name, column);
    }
    if writer.page.look.full {
        for (choice, name) in options.choices.iter().zip(&names) {
            rows(writer, choice, name);
        }
    }
}

/// One line an option: three cells, the name, the evidence in words.
fn picture(writer: &mut Writer<'_>, choice: &Choice<'_>, name: &str, column: usize) {
    let level = words::level(&writer.texts, choice);
    let look = writer.page.look;
    if look.plain || column + 30 > look.width {
        let variables = [("name", Variable::Text(name)), ("level", Variable::Text(&level))];
        let line = writer.texts.localizer.text("option-in-brief", &variables);
        writer.page.bullet(&line);
        return;
    }
    let cells = choice.evidence().and_then(EvidenceLevel::cells);
    let cells = cells.map_or_else(|| "     ".to_owned(), |yes| bars::cells(look, yes));
    writer.page.hanging(&format!("{cells} {}", pad(name, column)), &level, 0, 6 + column);
}

fn rows(writer: &mut Writer<'_>, choice: &Choice<'_>, name: &str) {
    writer.page.blank();
    writer.page.text(name, 0);
    for slot in Slot::ALL {
        let told = words::told(&writer.texts, choice, *slot);
        let mark = if writer.texts.report.decides(*slot) { SIGN } else { "" };
        let label = format!("{}{mark}", words::slot_name(&writer.texts, *slot));
        let text = writer.with_sources(&told.text, &told.sources);
        let line = [("name", Variable::Text(&label)), ("text", Variable::Text(&text))];
        let line = writer.texts.localizer.text("timeline-line", &line);
        writer.page.bullet(&line);
    }
}

/// What matters to the person, and the rows that decide.
fn weighs(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    if report.weighs.is_empty() {
        return;
    }
    writer.heading("heading-weighs");
    let mut intro = writer.texts.localizer.word("weighs-intro");
    if writer.page.look.full {
        intro.push('\n');
        intro += &writer.texts.localizer.text("options-marked", &[("sign", Variable::Text(SIGN))]);
    }
    for line in intro.lines() {
        writer.page.text(line, 0);
    }
    for weighs in &report.weighs {
        let (line, why) = words::weighs(&writer.texts, weighs);
        writer.page.bullet(&line);
        writer.page.text(&why, writer.page.under_bullet());
    }
}
