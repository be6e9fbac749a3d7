//! The faults of one line of a batch as a JSON object.

use super::faults;
use crate::answers::{Fault, TOLD_IN_FULL};
use crate::book::{DAYS, Kind};
use crate::localizer::Localizer;
use crate::term::harmless_json;
use serde_json::{Map, Value, json};

/// The name and version of this shape.
pub const SCHEMA: &str = "exo-check/error/1";

/// Writes one line: the number of the line, its record if it is known, its faults (the first 100), how many more.
pub fn write(
    mut faults: Vec<Fault>,
    line: u64,
    record: Option<String>,
    file: &str,
    localizer: &Localizer,
    output: &mut Vec<u8>,
) {
    let more = faults.len().saturating_sub(TOLD_IN_FULL);
    faults.truncate(TOLD_IN_FULL);
    let told: Vec<Value> = faults
        .into_iter()
        .map(|fault| {
            let fault = Fault { line: usize::try_from(line).unwrap_or(usize::MAX), ..fault };
            object(&fault, file, localizer)
        })
        .collect();
    let mut object = json!({"schema": SCHEMA, "line": line});
    if let Some(record) = record {
        object["record"] = record.into();
    }
    object["faults"] = told.into();
    if more > 0 {
        object["more"] = more.into();
    }
    output.extend_from_slice(harmless_json(object.to_string()).as_bytes());
    output.push(b'\n');
}

/// A fault with its file and its line, which may be any.
pub fn placed(fault: &Fault, file: &str, localizer: &Localizer) -> Value {
    let mut placed = json!({"file": file, "line": fault.line});
    if let (Value::Object(placed), Value::Object(more)) = (&mut placed, object(fault, file, localizer)) {
        placed.extend(more);
    }
    placed
}

fn object(fault: &Fault, file: &str, localizer: &Localizer) -> Value {
    let mut object = Map::new();
    object.insert("kind".to_owned(), fault.kind.id().into());
    object.insert("column".to_owned(), fault.column.into());
    for (name, value) in
        [("pointer", &fault.pointer), ("found", &fault.found), ("did_you_mean", &fault.nearest)]
    {
        if let Some(value) = value {
            object.insert(name.to_owned(), value.as_str().into());
        }
    }
    if !fault.could_be.is_empty() {
        object.insert("could_be".to_owned(), json!(fault.could_be));
    }
    match &fault.allowed {
        Some(Kind::Integer { range }) => drop(object.insert("range".to_owned(), json!(range))),
        Some(Kind::Date) => drop(object.insert("range".to_owned(), json!(DAYS))),
        Some(kind) => drop(object.insert("options".to_owned(), kind.options().into())),
        None => {}
    }
    object.insert("text".to_owned(), faults::line(fault, file, localizer).into());
    object.into()
}
