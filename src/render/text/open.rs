//! What is not yet known, what the report cannot do, and the sources.

use super::Writer;
use crate::localizer::Variable;
use crate::term::{Locale, visible};

pub(super) fn write(writer: &mut Writer<'_>) {
    undetermined(writer);
    notices(writer);
    about(writer);
    writer.heading("heading-sources");
    writer.cited.list(&mut writer.page, &writer.texts);
    if !writer.page.look.full {
        let line = writer.texts.localizer.word("sources-in-full");
        writer.page.text(&line, 0);
    }
}

/// One line for each group of open questions: the answer that would settle something, so that going back is worth it.
fn undetermined(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    if report.undetermined.is_empty() {
        return;
    }
    let mut groups: Vec<(Vec<&str>, i64)> = Vec::new();
    for open in &report.undetermined {
        match groups.iter_mut().find(|(missing, _)| *missing == open.missing) {
            Some((_, count)) => *count += 1,
            None => groups.push((open.missing.clone(), 1)),
        }
    }
    writer.counted_heading("heading-undetermined", report.undetermined.len());
    for (missing, count) in groups {
        let names: Vec<String> = missing.iter().map(|question| writer.texts.short_name(question)).collect();
        let comma = if writer.texts.localizer.locale() == Locale::Ja { "、" } else { ", " };
        let names = names.join(comma);
        let count = ("count", Variable::Number(count));
        let line = if missing.is_empty() {
            writer.texts.localizer.text("undetermined-none", &[count])
        } else {
            writer.texts.localizer.text("undetermined-line", &[("questions", Variable::Text(&names)), count])
        };
        writer.page.bullet(&line);
    }
}

fn notices(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    let mut lines: Vec<String> = report.notices.iter().map(|notice| writer.texts.notice(notice)).collect();
    if let Some(note) = &report.answers.note {
        let note = visible(&note.replace(['\n', '\r', '\t'], " "));
        lines.push(writer.texts.localizer.text("note-line", &[("note", Variable::Text(&note))]));
    }
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
    let about = texts
        .localizer
        .text("about-line", &[("rules", Variable::Text(&rules)), ("searched", Variable::Text(&searched))]);
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
