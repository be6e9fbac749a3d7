//! What is not yet known, what the report cannot do, and the sources.

use super::{Writer, citations};
use crate::localizer::Variable;
use crate::render::{left, rules::reviewed};

pub(super) fn write(writer: &mut Writer<'_>) {
    undetermined(writer);
    notices(writer);
    about(writer);
    writer.heading("heading-sources");
    citations::write(writer);
    if !writer.page.look.full {
        let line = writer.texts.localizer.word("sources-in-full");
        writer.page.text(&line, 0);
    }
}

fn undetermined(writer: &mut Writer<'_>) {
    let lines = left::undetermined(&writer.texts);
    if lines.is_empty() {
        return;
    }
    writer.counted_heading("heading-undetermined", writer.texts.report.undetermined.len());
    let intro = writer.texts.localizer.word("undetermined-intro");
    writer.page.text(&intro, 0);
    for line in lines {
        writer.page.bullet(&line);
    }
}

fn notices(writer: &mut Writer<'_>) {
    let lines = left::notices(&writer.texts);
    if lines.is_empty() {
        return;
    }
    writer.heading("heading-notices");
    for line in lines {
        writer.page.bullet(&line);
    }
}

fn about(writer: &mut Writer<'_>) {
    let texts = &writer.texts;
    let values = &texts.report.book.values;
    let (rules, searched) = (texts.date(values.rules_version), texts.date(values.evidence_searched));
    let reviewed = reviewed(texts.localizer, texts.report.book);
    let variables = [
        ("rules", Variable::Text(&rules)),
        ("searched", Variable::Text(&searched)),
        ("reviewed", Variable::Text(&reviewed)),
    ];
    let about = texts.localizer.text("about-line", &variables);
    let lines = [
        texts.localizer.word("limits"),
        texts.localizer.word("disclaimer"),
        about,
        texts.localizer.word("about-kept"),
    ];
    writer.heading("heading-about");
    for line in lines {
        writer.page.text(&line, 0);
    }
}
