//! The object on the place of a faulty line.

use crate::answers::TOLD_IN_FULL;
use crate::command::Session;
use crate::exchange::{self, Faults};
use crate::render::error;
use crate::term::{excerpt, harmless_json};
use serde_json::{Value as Json, json};
use std::path::Path;

/// The most bytes of the object with its line break, unless all is asked for. Only a long record may take more.
const MOST_BYTES: usize = 500;
/// Room for what stands around the faults and for the number of those left out.
const FRAME: usize = r#","faults":[],"more":1000000}"#.len() + 1;

/// A line that is refused.
pub(super) struct Line<'l> {
    /// Its number over all inputs, from 1.
    pub(super) number: u64,
    /// Its number in its own input.
    pub(super) in_file: u64,
    /// The name of that input; `-` for standard input.
    pub(super) file: &'l str,
    /// By what others know it, where that could be read.
    pub(super) record: Option<String>,
}

/// Writes the faults of a line in their order: with `full` the first hundred, else as many as the object has room for; then
/// how many more there are.
pub(super) fn write(session: &Session, found: &Faults, line: &Line<'_>, full: bool, output: &mut Vec<u8>) {
    let mut head = json!({"schema": error::SCHEMA, "line": line.number});
    if let Some(record) = &line.record {
        head["record"] = record.as_str().into();
    }
    let head = harmless_json(head.to_string());
    let room = if full { usize::MAX } else { MOST_BYTES.saturating_sub(head.len() + FRAME) };
    let told = told(session, found, line, room);
    let more = match found.len() - told.len() {
        0 => String::new(),
        more => format!(",\"more\":{more}"),
    };
    let head = head.trim_end_matches('}');
    output.extend_from_slice(format!("{head},\"faults\":[{}]{more}}}\n", told.join(",")).as_bytes());
}

/// The faults that there is room for. One that is too long goes without the list of what is allowed; the first is never left
/// out, and goes without the folders of its file before it goes without its text.
fn told(session: &Session, found: &Faults, line: &Line<'_>, room: usize) -> Vec<String> {
    let (mut told, mut left): (Vec<String>, usize) = (Vec::new(), room);
    let name = Path::new(line.file).file_name().unwrap_or_default().to_string_lossy();
    let short = Line { file: &excerpt(&name), record: None, ..*line };
    for place in 0..found.len().min(TOLD_IN_FULL) {
        let with = |(line, lists)| harmless_json(object(session, found, place, line, lists).to_string());
        let shapes = [(line, true), (line, false), (&short, false)].into_iter();
        let fitting = shapes.take(3 - usize::from(place > 0)).map(with).find(|text| text.len() < left);
        let Some(text) = fitting else { break };
        left -= text.len() + 1;
        told.push(text);
    }
    if told.is_empty() {
        let mut least = object(session, found, 0, line, false);
        if let Some(least) = least.as_object_mut() {
            least.retain(|name, _| matches!(name.as_str(), "kind" | "column"));
        }
        told.push(least.to_string());
    }
    told
}

/// One fault, with or without the list of what is allowed.
fn object(session: &Session, found: &Faults, place: usize, line: &Line<'_>, lists: bool) -> Json {
    let in_file = usize::try_from(line.in_file).unwrap_or(usize::MAX);
    match found {
        Faults::Json(found) => {
            error::object(&found[place].on_line(in_file, lists), line.file, &session.localizer)
        }
        Faults::Response(found) => {
            let fault = found[place].on_line(in_file, lists);
            let mut object = exchange::object(&fault, line.file, &session.localizer);
            if let Some(object) = object.as_object_mut() {
                object.retain(|name, _| !matches!(name.as_str(), "file" | "line"));
            }
            object
        }
    }
}
