//! Reads answers from JSON and tells every fault with its place, in one pass over borrowed raw values.

mod broken;
mod collect;
mod day;
mod decimal;
mod fault;
mod foreign;
mod nearest;
mod object;
mod value;

pub use day::{DayFault, day, day_of};
pub use decimal::NumberFault;
pub use fault::{Details, Fault, FaultKind, TOLD_IN_FULL, one_or_several};
pub use nearest::nearest;
pub use object::json_text;

use super::{Answers, SCHEMA};
use crate::book::{Question, Questionnaire};
use crate::condition::Truth;
use crate::term::excerpt;
use collect::Collector;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::collections::HashMap;
use std::fmt;

/// The largest input, in bytes.
pub(super) const MOST_BYTES: usize = 1 << 20;
/// By what editors know the schema of a file.
pub(super) const SCHEMA_ADDRESS: &str = "$schema";
/// What JSON calls white space.
const WHITE: [char; 4] = [' ', '\t', '\n', '\r'];

/// Whether answers must be finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Every required question that is asked must be answered.
    Complete,
    /// The same, and nothing that the other answers hide may be answered: what `validate` asks for.
    Faultless,
    /// Required questions may still be open, as in an interview to go on with.
    Unfinished,
}

/// Reads one JSON object of answers. Answers to hidden questions are checked like all others and kept.
///
/// # Errors
/// Every fault of the input, in its order; those after the first [`TOLD_IN_FULL`] carry kind and place only.
pub fn read(bytes: &[u8], questionnaire: &Questionnaire, need: Need) -> Result<Answers, Vec<Fault>> {
    let bytes = counted(bytes);
    let mut faults = Collector::new(bytes);
    if bytes.len() > MOST_BYTES {
        faults.tell(MOST_BYTES, FaultKind::TooLarge, Details::default);
        return Err(faults.told());
    }
    if let Some(kind) = foreign::foreign(bytes) {
        faults.tell(0, kind, Details::default);
        return Err(faults.told());
    }
    let (text, stray) = utf8_part(bytes);
    let mut reader = Reader::new(text, stray, questionnaire, faults);
    reader.read(need);
    if reader.faults.is_empty() { Ok(reader.answers) } else { Err(reader.faults.told()) }
}

/// The bytes that count: a byte order mark and the end of the last line are no part of the answers. A line out of a file of
/// lines comes without its line feed, and is counted alike.
fn counted(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    bytes.strip_suffix(b"\r").unwrap_or(bytes)
}

/// The part of the input that is text, and the first byte that is not.
fn utf8_part(bytes: &[u8]) -> (&str, Option<u8>) {
    let mut chunks = bytes.utf8_chunks();
    let first = chunks.next();
    first.map_or(("", None), |chunk| (chunk.valid(), chunk.invalid().first().copied()))
}

/// What a key of the object names.
#[derive(Clone, Copy)]
enum Member<'q> {
    Schema,
    /// Where an editor finds the schema: nothing is read there.
    SchemaAddress,
    Note,
    Record,
    Interview,
    Question(&'q Question),
    /// Already told as a fault.
    Refused,
}

struct Reader<'a, 'q> {
    text: &'a str,
    /// The byte after the text that is no UTF-8.
    stray: Option<u8>,
    questionnaire: &'q Questionnaire,
    answers: Answers,
    faults: Collector<'a>,
    /// The keys so far, with the byte where each stands.
    seen: HashMap<String, usize>,
    /// The key whose value is being read.
    open: Option<String>,
}

impl<'a, 'q> Reader<'a, 'q> {
    fn new(
        text: &'a str,
        stray: Option<u8>,
        questionnaire: &'q Questionnaire,
        faults: Collector<'a>,
    ) -> Self {
        let (answers, seen) = (Answers::default(), HashMap::new());
        Self { text, stray, questionnaire, answers, faults, seen, open: None }
    }

    fn read(&mut self, need: Need) {
        let start = self.text.len() - self.text.trim_start_matches(WHITE).len();
        let text = self.text;
        let mut json = serde_json::Deserializer::from_str(text);
        let (root, is_object) = match text.as_bytes().get(start) {
            None if self.stray.is_some() => return self.tell_stray(),
            None => return self.faults.tell(0, FaultKind::Empty, Details::default),
            Some(b'{') => (json.deserialize_map(&mut *self), true),
            Some(_) => (<&RawValue>::deserialize(&mut json).map(|root| self.refuse_root(root)), false),
        };
        if let Err(error) = root {
            return self.tell_broken(&error);
        }
        let end = json.end().err().map_or(text.len(), |error| broken::offset(text, &error));
        if is_object && need == Need::Faultless {
            self.tell_hidden();
        }
        if is_object && need != Need::Unfinished {
            self.tell_missing(text[..end].trim_end_matches(WHITE).len() - 1);
        }
        if end < text.len() {
            let found = excerpt(&text[end..]);
            self.faults.tell(end, FaultKind::TextAfterEnd, || Details::found(found));
        } else if self.stray.is_some() {
            self.tell_stray();
        }
    }

    fn refuse_root(&mut self, root: &RawValue) {
        let found = excerpt(root.get());
        self.faults.tell(self.offset(root.get()), FaultKind::NotAnObject, || Details::found(found));
    }

    fn tell_broken(&mut self, error: &serde_json::Error) {
        if error.is_eof() && self.stray.is_some() {
            return self.tell_stray();
        }
        let broken = broken::explain(self.text, error);
        let open = self.open.take();
        self.faults.tell(broken.offset, broken.kind, || Details {
            pointer: open.map(|key| fault::pointer(&key)),
            found: (!broken.found.is_empty()).then(|| excerpt(broken.found)),
            ..Details::default()
        });
    }

    fn tell_stray(&mut self) {
        let (found, open) = (self.stray.map(|byte| format!("0x{byte:02X}")), self.open.take());
        self.faults.tell(self.text.len(), FaultKind::NotUtf8, || Details {
            pointer: open.map(|key| fault::pointer(&key)),
            found,
            ..Details::default()
        });
    }

    /// Tells the required questions that are asked, or may be, and have no key, at the closing brace.
    fn tell_missing(&mut self, brace: usize) {
        for question in self.questionnaire.questions() {
            let open = question.required && !self.seen.contains_key(&question.id);
            if open && self.answers.asks(self.questionnaire, question) != Truth::False {
                self.faults.tell(brace, FaultKind::Missing, || Details {
                    pointer: Some(fault::pointer(&question.id)),
                    allowed: Some(question.kind.clone()),
                    ..Details::default()
                });
            }
        }
    }

    /// Tells the answers to questions that are not asked, each at its key.
    fn tell_hidden(&mut self) {
        for question in self.answers.hidden(self.questionnaire) {
            let offset = self.seen.get(&question.id).copied().unwrap_or_default();
            self.faults.tell(offset, FaultKind::HiddenAnswer, || Details {
                pointer: Some(fault::pointer(&question.id)),
                found: Some(question.id.clone()),
                ..Details::default()
            });
        }
    }

    /// What a key names; one that names nothing, or stands a second time, is told.
    fn member(&mut self, raw: &RawValue) -> Member<'q> {
        let offset = self.offset(raw.get());
        let Some(key) = value::decoded(raw) else {
            let found = excerpt(raw.get());
            self.faults.tell(offset, FaultKind::LoneSurrogate, || Details::found(found));
            return Member::Refused;
        };
        self.open = Some(key.clone());
        let details = || Details {
            pointer: Some(fault::pointer(&key)),
            found: Some(excerpt(&key)),
            ..Details::default()
        };
        if self.seen.contains_key(&key) {
            self.faults.tell(offset, FaultKind::DuplicateKey, details);
            return Member::Refused;
        }
        let member = match key.as_str() {
            "schema" => Member::Schema,
            SCHEMA_ADDRESS => Member::SchemaAddress,
            "note" => Member::Note,
            "record" => Member::Record,
            "interview" => Member::Interview,
            id => self.questionnaire.question(id).map_or(Member::Refused, Member::Question),
        };
        if let Member::Refused = member {
            let ids = self.questionnaire.questions().iter().map(|question| question.id.as_str());
            self.faults.tell(offset, FaultKind::UnknownId, || {
                let nearest = nearest::nearest(&key, ids.chain(["schema", "note", "record", "interview"]));
                Details { nearest, ..details() }
            });
        }
        self.seen.insert(key, offset);
        member
    }

    /// Where a part of the text begins.
    fn offset(&self, part: &str) -> usize {
        part.as_ptr().addr() - self.text.as_ptr().addr()
    }
}

impl<'de> Visitor<'de> for &mut Reader<'de, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(SCHEMA)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<&RawValue>()? {
            let member = self.member(key);
            let value = map.next_value::<&RawValue>()?;
            self.take(member, value);
            self.open = None;
        }
        Ok(())
    }
}
