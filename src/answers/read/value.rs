//! Checks the value of one key.

use super::day::{DayFault, day};
use super::decimal::{NumberFault, check_plain};
use super::{Details, FaultKind, Member, Reader, fault, nearest};
use crate::answers::{MOST_OF_A_RECORD, SCHEMA, Value};
use crate::book::{Kind, Question};
use crate::term::excerpt;
use serde_json::value::RawValue;
use std::collections::HashSet;

/// The text of a JSON string; `None` where half of a pair of escapes makes it no text.
pub(super) fn decoded(raw: &RawValue) -> Option<String> {
    serde_json::from_str(raw.get()).ok()
}

fn is_text(raw: &RawValue) -> bool {
    raw.get().starts_with('"')
}

impl<'q> Reader<'_, 'q> {
    /// Takes the value of a key, or tells what is wrong with it.
    pub(super) fn take(&mut self, member: Member<'q>, raw: &RawValue) {
        match member {
            Member::Refused => {}
            Member::Question(question) => self.take_answer(question, raw),
            Member::Schema if decoded(raw).as_deref() == Some(SCHEMA) => {}
            Member::Schema => self.refuse(FaultKind::UnknownSchema, "/schema", raw, None),
            Member::SchemaAddress if is_text(raw) => {}
            Member::SchemaAddress => self.refuse(FaultKind::NoteNotText, "/$schema", raw, None),
            Member::Note if is_text(raw) => self.answers.note = self.text(raw, "/note", None),
            Member::Interview => match serde_json::from_str(raw.get()) {
                Ok(memory) => self.answers.interview = memory,
                Err(_) => self.refuse(FaultKind::NotAnObject, "/interview", raw, None),
            },
            Member::Note => self.refuse(FaultKind::NoteNotText, "/note", raw, None),
            Member::Record if is_text(raw) => match self.text(raw, "/record", None) {
                Some(long) if long.chars().nth(MOST_OF_A_RECORD).is_some() => {
                    self.refuse(FaultKind::RecordTooLong, "/record", raw, None);
                }
                record => self.answers.record = record,
            },
            Member::Record => self.refuse(FaultKind::RecordNotText, "/record", raw, None),
        }
    }

    fn take_answer(&mut self, question: &'q Question, raw: &RawValue) {
        let value = match (&question.kind, raw.get().as_bytes()) {
            (kind, [b'n', ..]) => {
                return self.refuse(FaultKind::Null, &fault::pointer(&question.id), raw, Some(kind));
            }
            (Kind::Choice { .. }, [b'"', ..]) => {
                self.option(question, raw, &fault::pointer(&question.id)).map(Value::Choice)
            }
            (Kind::Choices { .. }, [b'[', ..]) => self.options(question, raw),
            (Kind::Integer { range }, [b'-' | b'0'..=b'9', ..]) => self.number(question, raw, *range),
            (Kind::Date, [b'"', ..]) => self.day(question, raw),
            (kind, _) => {
                return self.refuse(FaultKind::WrongType, &fault::pointer(&question.id), raw, Some(kind));
            }
        };
        if let Some(value) = value {
            self.answers.set(&question.id, value);
        }
    }

    fn number(&mut self, question: &Question, raw: &RawValue, range: [i64; 2]) -> Option<Value> {
        let kind = match check_plain(raw.get(), range) {
            Ok(number) => return Some(Value::Number(number)),
            Err(NumberFault::Fraction) => FaultKind::Fraction,
            Err(NumberFault::OutOfRange | NumberFault::NotANumber) => FaultKind::OutOfRange,
        };
        self.refuse(kind, &fault::pointer(&question.id), raw, Some(&question.kind));
        None
    }

    fn day(&mut self, question: &Question, raw: &RawValue) -> Option<Value> {
        let pointer = fault::pointer(&question.id);
        let kind = match day(&self.text(raw, &pointer, Some(&question.kind))?) {
            Ok(day) => return Some(Value::Date(day)),
            Err(DayFault::NotADay) => FaultKind::NotADay,
            Err(DayFault::OutOfRange) => FaultKind::OutOfRange,
        };
        self.refuse(kind, &pointer, raw, Some(&question.kind));
        None
    }

    fn option(&mut self, question: &Question, raw: &RawValue, pointer: &str) -> Option<String> {
        let option = self.text(raw, pointer, Some(&question.kind))?;
        if question.kind.options().contains(&option) {
            return Some(option);
        }
        let options = question.kind.options().iter().map(String::as_str);
        self.faults.tell(self.offset(raw.get()), FaultKind::UnknownOption, || Details {
            pointer: Some(pointer.to_owned()),
            found: Some(excerpt(&option)),
            allowed: Some(question.kind.clone()),
            nearest: nearest::nearest(&option, options),
            ..Details::default()
        });
        None
    }

    fn text(&mut self, raw: &RawValue, pointer: &str, allowed: Option<&Kind>) -> Option<String> {
        let text = decoded(raw);
        if text.is_none() {
            self.refuse(FaultKind::LoneSurrogate, pointer, raw, allowed);
        }
        text
    }

    fn options(&mut self, question: &Question, raw: &RawValue) -> Option<Value> {
        let elements: Vec<&RawValue> = serde_json::from_str(raw.get()).unwrap_or_default();
        if elements.is_empty() {
            self.refuse(FaultKind::EmptyArray, &fault::pointer(&question.id), raw, Some(&question.kind));
        }
        let texts = elements.iter().filter_map(|raw| decoded(raw));
        let several = texts.collect::<HashSet<String>>().len() > 1;
        let mut chosen = Vec::new();
        for (position, raw) in elements.into_iter().enumerate() {
            let pointer = format!("{}/{position}", fault::pointer(&question.id));
            if let Some(option) = self.element(question, raw, &pointer) {
                let fault = option_fault(&question.kind, &option, &chosen, several);
                if let Some(kind) = fault {
                    self.refuse(kind, &pointer, raw, Some(&question.kind));
                }
                if fault != Some(FaultKind::OptionTwice) {
                    chosen.push(option);
                }
            }
        }
        (!chosen.is_empty()).then_some(Value::Choices(chosen))
    }

    /// The option that an element of an array names.
    fn element(&mut self, question: &Question, raw: &RawValue, pointer: &str) -> Option<String> {
        let kind = match raw.get() {
            "null" => FaultKind::Null,
            _ if is_text(raw) => return self.option(question, raw, pointer),
            _ => FaultKind::WrongType,
        };
        self.refuse_with(kind, pointer, raw, || {
            Some(Kind::Choice { options: question.kind.options().to_vec() })
        });
        None
    }

    fn refuse(&mut self, kind: FaultKind, pointer: &str, raw: &RawValue, allowed: Option<&Kind>) {
        self.refuse_with(kind, pointer, raw, || allowed.cloned());
    }

    fn refuse_with(
        &mut self,
        kind: FaultKind,
        pointer: &str,
        raw: &RawValue,
        allowed: impl FnOnce() -> Option<Kind>,
    ) {
        self.faults.tell(self.offset(raw.get()), kind, || Details {
            pointer: Some(pointer.to_owned()),
            found: Some(found(kind, raw)),
            allowed: allowed(),
            ..Details::default()
        });
    }
}

/// What is wrong with an option beside those chosen before it, or beside the others at all.
fn option_fault(kind: &Kind, option: &String, chosen: &[String], several: bool) -> Option<FaultKind> {
    let Kind::Choices { alone, at_most, .. } = kind else { return None };
    if chosen.contains(option) {
        Some(FaultKind::OptionTwice)
    } else if several && alone.contains(option) {
        Some(FaultKind::AloneOption)
    } else {
        at_most.is_some_and(|most| chosen.len() == most).then_some(FaultKind::TooManyOptions)
    }
}

/// What stands there: a text itself where the text is at fault, else as JSON, so that `"45"` is not taken for 45.
fn found(kind: FaultKind, raw: &RawValue) -> String {
    let text = match kind {
        FaultKind::WrongType
        | FaultKind::LoneSurrogate
        | FaultKind::NoteNotText
        | FaultKind::RecordNotText => None,
        _ => decoded(raw),
    };
    excerpt(text.as_deref().unwrap_or(raw.get()))
}
