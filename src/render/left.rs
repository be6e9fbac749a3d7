//! What a report leaves open, in lines: what is not yet known, and what to know of the answers.

use super::message::Texts;
use crate::localizer::Variable;
use crate::term::visible;

/// One line for each group of open questions: the answer that would settle something, so that going back is worth it.
pub(super) fn undetermined(texts: &Texts<'_>) -> Vec<String> {
    let mut groups: Vec<(Vec<&str>, i64)> = Vec::new();
    for open in &texts.report.undetermined {
        match groups.iter_mut().find(|(missing, _)| *missing == open.missing) {
            Some((_, count)) => *count += 1,
            None => groups.push((open.missing.clone(), 1)),
        }
    }
    groups.iter().map(|(missing, count)| line(texts, missing, *count)).collect()
}

fn line(texts: &Texts<'_>, missing: &[&str], count: i64) -> String {
    let count = ("count", Variable::Number(count));
    let names: Vec<String> = missing.iter().map(|question| texts.short_name(question)).collect();
    let names = texts.localizer.listed(&names);
    texts.localizer.text("undetermined-line", &[("questions", Variable::Text(&names)), count])
}

/// Notices, and the note that came with the answers.
pub(super) fn notices(texts: &Texts<'_>) -> Vec<String> {
    let report = texts.report;
    let mut lines: Vec<String> = report.notices.iter().map(|notice| texts.notice(notice)).collect();
    if let Some(note) = &report.answers.note {
        lines.push(self::note(texts, note));
    }
    lines
}

/// The note that came with the answers, on one line.
pub(super) fn note(texts: &Texts<'_>, note: &str) -> String {
    let note = visible(&note.replace(['\n', '\r', '\t'], " "));
    texts.localizer.text("note-line", &[("note", Variable::Text(&note))])
}
