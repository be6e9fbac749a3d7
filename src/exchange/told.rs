//! Faults of a response as lines of text.

use super::fault::{Details, Fault};
use crate::answers::OtherForm;
use crate::book::RuleBook;
use crate::localizer::{Localizer, Variable};
use crate::render::faults::listed;
use crate::render::other_form;
use crate::term::{excerpt, visible};
use jiff::civil::Date;
use serde_json::{Value, json};

/// The file name that means standard input.
const STANDARD_INPUT: &str = "-";

/// The faults of one response as lines: how many there are, the first 100 in full, and how many more. `-` as the file is
/// standard input.
pub fn told(faults: &[Fault], file: &str, localizer: &Localizer) -> Vec<String> {
    listed(faults, localizer, |fault| line(fault, file, localizer))
}

/// That a response names another version of the form, or none, as a line.
pub fn noted(other: &OtherForm, book: &RuleBook, file: &str, localizer: &Localizer) -> String {
    let text = other_form(other, book, localizer);
    localizer.text(
        "fhir-note",
        &[
            ("input", Variable::Text(if file == STANDARD_INPUT { "standard" } else { "file" })),
            ("file", Variable::Text(&visible(file))),
            ("line", Variable::Text(&other.line.to_string())),
            ("column", Variable::Text(&other.column.to_string())),
            ("path", Variable::Text(&other.path)),
            ("text", Variable::Text(&text)),
        ],
    )
}

/// A fault of a response as an object for programs.
pub fn object(fault: &Fault, file: &str, localizer: &Localizer) -> Value {
    let Details { path, link, found, allowed, nearest, could_be } = fault.details();
    let mut object = json!({
        "file": file, "line": fault.line, "column": fault.column, "kind": fault.kind.id(), "path": path,
    });
    for (name, value) in [("link_id", link), ("found", found), ("did_you_mean", nearest)] {
        if let Some(value) = value {
            object[name] = value.as_str().into();
        }
    }
    if !could_be.is_empty() {
        object["could_be"] = json!(could_be);
    }
    if !allowed.is_empty() {
        object["allowed"] = json!(allowed);
    }
    object["text"] = line(fault, file, localizer).into();
    object
}

pub(crate) fn line(fault: &Fault, file: &str, localizer: &Localizer) -> String {
    let Details { path, link, found, allowed: ids, nearest, could_be } = fault.details();
    let allowed = allowed(ids, localizer);
    let could_be = could_be.join(&localizer.word("fault-between_options"));
    let has_nearest = match (could_be.is_empty(), nearest) {
        (false, _) => "several",
        (true, Some(_)) => "yes",
        (true, None) => "no",
    };
    let text = |text: &Option<String>| text.as_deref().map(excerpt).unwrap_or_default();
    localizer.text(
        &format!("fhir-fault-{}", fault.kind.id()),
        &[
            ("input", Variable::Text(if file == STANDARD_INPUT { "standard" } else { "file" })),
            ("file", Variable::Text(&visible(file))),
            ("line", Variable::Text(&fault.line.to_string())),
            ("column", Variable::Text(&fault.column.to_string())),
            ("path", Variable::Text(&visible(path))),
            ("link", Variable::Text(&text(link))),
            ("found", Variable::Text(&text(found))),
            ("allowed", Variable::Text(&allowed)),
            ("has_allowed", Variable::Text(if allowed.is_empty() { "no" } else { "yes" })),
            ("has_nearest", Variable::Text(has_nearest)),
            ("could_be", Variable::Text(&could_be)),
            ("nearest", Variable::Text(nearest.as_deref().unwrap_or_default())),
        ],
    )
}

/// What may stand there: a list of ids, or a range.
fn allowed(ids: &[String], localizer: &Localizer) -> String {
    let is_end = |end: &String| end.parse::<i64>().is_ok() || end.parse::<Date>().is_ok();
    let is_range = ids.iter().all(is_end);
    match ids {
        [least, most] if is_range => localizer
            .text("fhir-fault-range", &[("least", Variable::Text(least)), ("most", Variable::Text(most))]),
        ids => ids.join(&localizer.word("fault-between_options")),
    }
}
