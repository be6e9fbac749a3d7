//! A fault of answers as a JSON object.

use super::faults;
use crate::answers::{Details, Fault};
use crate::book::{DAYS, Kind};
use crate::localizer::Localizer;
use serde_json::{Map, Value, json};

/// The name and version of this shape.
pub const SCHEMA: &str = "exo-check/error/1";

/// A fault with its file and its line, which may be any.
pub fn placed(fault: &Fault, file: &str, localizer: &Localizer) -> Value {
    let mut placed = json!({"file": file, "line": fault.line});
    if let (Value::Object(placed), Value::Object(more)) = (&mut placed, object(fault, file, localizer)) {
        placed.extend(more);
    }
    placed
}

/// A fault without its line.
pub fn object(fault: &Fault, file: &str, localizer: &Localizer) -> Value {
    let mut object = Map::new();
    object.insert("kind".to_owned(), fault.kind.id().into());
    object.insert("column".to_owned(), fault.column.into());
    let Details { pointer, found, allowed, nearest, could_be } = fault.details();
    for (name, value) in [("pointer", pointer), ("found", found), ("did_you_mean", nearest)] {
        if let Some(value) = value {
            object.insert(name.to_owned(), value.as_str().into());
        }
    }
    if !could_be.is_empty() {
        object.insert("could_be".to_owned(), json!(could_be));
    }
    match allowed {
        Some(Kind::Integer { range }) => drop(object.insert("range".to_owned(), json!(range))),
        Some(Kind::Date) => drop(object.insert("range".to_owned(), json!(DAYS))),
        Some(kind) => drop(object.insert("options".to_owned(), kind.options().into())),
        None => {}
    }
    object.insert("text".to_owned(), faults::line(fault, file, localizer).into());
    object.into()
}
