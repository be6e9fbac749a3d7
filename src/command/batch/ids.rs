//! The line of `--ids-only`: rule ids and severities, from pieces that were written once.

use crate::book::RuleBook;
use crate::engine::Decision;

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

    /// Writes the line of one decision.
    pub(super) fn write(&self, decision: &Decision, output: &mut Vec<u8>) {
        output.extend_from_slice(b"{\"findings\":[");
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
