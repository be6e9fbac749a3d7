//! The line of `--ids-only`: its number, record and verdict, then rule ids and severities from pieces that were written once.

use crate::book::RuleBook;
use crate::engine::Decision;
use crate::term::{Verdict, harmless_json};
use std::io::Write;

/// By what others know a line.
#[derive(Debug, Clone, Copy)]
pub(super) enum Record<'r> {
    /// By nothing.
    None,
    /// A text that needs no escape.
    Plain(&'r str),
    /// Any text.
    Any(&'r str),
}

/// Every rule's object as text, by rank.
#[derive(Debug)]
pub(super) struct Ids {
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl Ids {
    pub(super) fn new(book: &RuleBook) -> Self {
        let (mut text, mut ends) = (Vec::new(), vec![0]);
        for place in book.compiled.ranked() {
            let rule = &book.rules[*place];
            let object = serde_json::json!({"rule": rule.id, "severity": rule.severity});
            text.extend_from_slice(object.to_string().as_bytes());
            text.push(b',');
            ends.push(text.len());
        }
        Self { text, ends }
    }

    /// Writes the line of one decision. The record is JSON already.
    pub(super) fn write(
        &self,
        line: u64,
        record: Record<'_>,
        verdict: Verdict,
        decision: &Decision,
        output: &mut Vec<u8>,
    ) {
        // Memory takes all that is written.
        let _ = write!(output, "{{\"line\":{line},\"record\":");
        match record {
            Record::None => output.extend_from_slice(b"null"),
            Record::Plain(text) => drop(write!(output, "\"{text}\"")),
            Record::Any(text) => {
                let json = harmless_json(serde_json::Value::from(text).to_string());
                output.extend_from_slice(json.as_bytes());
            }
        }
        let _ = write!(output, ",\"verdict\":\"{}\",\"findings\":[", verdict.id());
        let start = output.len();
        for rank in decision.fired() {
            output.extend_from_slice(&self.text[self.ends[rank]..self.ends[rank + 1]]);
        }
        if output.len() > start {
            output.pop();
        }
        output.extend_from_slice(b"]}\n");
    }
}
