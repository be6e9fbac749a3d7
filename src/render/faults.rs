//! Faults of answers as lines of text.

use crate::answers::{Details, Fault, MOST_OF_A_RECORD, SCHEMA, TOLD_IN_FULL};
use crate::book::{DAYS, Kind};
use crate::localizer::{Localizer, Variable};
use crate::term::{excerpt, visible};

/// The file name that means standard input.
const STANDARD_INPUT: &str = "-";

/// The faults of one input as lines: how many there are, the first 100 in full, and how many more. `-` as the file is
/// standard input.
pub fn told(faults: &[Fault], file: &str, localizer: &Localizer) -> Vec<String> {
    listed(faults, localizer, |fault| line(fault, file, localizer))
}

/// Faults of any kind as lines: how many there are, the first 100 in full, and how many more.
pub(crate) fn listed<F>(faults: &[F], localizer: &Localizer, line: impl Fn(&F) -> String) -> Vec<String> {
    let mut lines = vec![localizer.text("fault-heading", &[("count", Variable::count(faults.len()))])];
    lines.extend(faults.iter().take(TOLD_IN_FULL).map(line));
    if faults.len() > TOLD_IN_FULL {
        lines.push(localizer.text("fault-more", &[("count", Variable::count(faults.len() - TOLD_IN_FULL))]));
    }
    lines
}

pub(crate) fn line(fault: &Fault, file: &str, localizer: &Localizer) -> String {
    let Details { pointer, found, allowed: kind, nearest, could_be } = fault.details();
    let pointer = pointer.as_deref().map(excerpt);
    let allowed = kind.as_ref().map(|kind| allowed(kind, localizer));
    let between = localizer.word("fault-between_options");
    let has_nearest = match (could_be.is_empty(), nearest) {
        (false, _) => "several",
        (true, Some(_)) => "yes",
        (true, None) => "no",
    };
    let most = match kind {
        Some(Kind::Choices { at_most, .. }) => at_most.unwrap_or_default(),
        _ => 0,
    };
    localizer.text(
        &format!("fault-{}", fault.kind.id()),
        &[
            ("input", Variable::Text(if file == STANDARD_INPUT { "standard" } else { "file" })),
            ("file", Variable::Text(&visible(file))),
            ("line", Variable::Text(&fault.line.to_string())),
            ("column", Variable::Text(&fault.column.to_string())),
            ("has_pointer", yes_or_no(pointer.is_some())),
            ("pointer", Variable::Text(pointer.as_deref().unwrap_or_default())),
            ("found", Variable::Text(found.as_deref().unwrap_or_default())),
            ("has_nearest", Variable::Text(has_nearest)),
            ("could_be", Variable::Text(&could_be.join(&between))),
            ("nearest", Variable::Text(nearest.as_deref().unwrap_or_default())),
            ("allowed", Variable::Text(allowed.as_deref().unwrap_or_default())),
            ("most", Variable::count(most)),
            ("schema", Variable::Text(SCHEMA)),
            ("longest", Variable::count(MOST_OF_A_RECORD)),
            ("is_newer", yes_or_no(found.as_deref().is_some_and(is_newer))),
        ],
    )
}

/// What may be answered, in a sentence.
fn allowed(kind: &Kind, localizer: &Localizer) -> String {
    let options = kind.options().join(&localizer.word("fault-between_options"));
    let options = ("options", Variable::Text(&options));
    match kind {
        Kind::Choice { .. } => localizer.text("fault-allowed_choice", &[options]),
        Kind::Choices { .. } => localizer.text("fault-allowed_choices", &[options]),
        Kind::Integer { range: [least, most] } => localizer.text(
            "fault-allowed_integer",
            &[("least", Variable::Number(*least)), ("most", Variable::Number(*most))],
        ),
        Kind::Date => {
            let [least, most] = DAYS.map(|day| day.to_string());
            let ends = [("least", Variable::Text(&least)), ("most", Variable::Text(&most))];
            localizer.text("fault-allowed_date", &ends)
        }
    }
}

/// Whether a schema is a later one of answers: then the file is right, and this program is too old for it.
fn is_newer(found: &str) -> bool {
    let number = |schema: &str| {
        schema
            .rsplit_once('/')
            .and_then(|(name, number)| Some((name.to_owned(), number.parse::<u32>().ok()?)))
    };
    match (number(found), number(SCHEMA)) {
        (Some((name, found)), Some((ours, known))) => name == ours && found > known,
        _ => false,
    }
}

fn yes_or_no(holds: bool) -> Variable<'static> {
    Variable::Text(if holds { "yes" } else { "no" })
}
