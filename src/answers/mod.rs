//! Answers: checked against the questionnaire, and what follows from them.

mod calendar;
mod coded;
mod days;
mod derive;
mod derived;
mod facts;
pub mod follow;
pub mod given;
mod read;
mod schema;
mod swift;

pub use calendar::{counted, in_new_year, next, spread};
pub use coded::Coded;
pub use days::{LastDay, Standing, standing};
pub use derive::{Cost, Sums};
pub use derived::{Derived, Pair, chosen_pairs};
pub use facts::{AnswerFacts, Behind};
pub use read::{
    DayFault, Details, Fault, FaultKind, Need, NumberFault, TOLD_IN_FULL, day, day_of, json_text, nearest,
    one_or_several, read,
};
pub use schema::schema;
pub use swift::{Swift, Taken};

use crate::book::{Question, Questionnaire};
use crate::condition::{Condition, Facts, Known, Truth};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The answer to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// One option id.
    Choice(String),
    /// Option ids, in the order of answering.
    Choices(Vec<String>),
    /// A whole number.
    Number(i64),
    /// A calendar day.
    Date(Date),
}

/// Answers by question id. A question not answered is absent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    values: BTreeMap<String, Value>,
    /// Free text from JSON, printed back and never interpreted.
    pub note: Option<String>,
    /// By what others know these answers, at most [`MOST_OF_A_RECORD`] characters; given back and never a fact.
    pub record: Option<String>,
    /// What a FHIR response says of itself: who answered for whom, and when. It goes out again with the report and is never
    /// a fact.
    pub response: serde_json::Map<String, serde_json::Value>,
    /// What a FHIR response says of its form, where that is not the form of today.
    pub other_form: Option<OtherForm>,
    /// What an interview remembers, under the key of this name; never a fact.
    pub interview: serde_json::Map<String, serde_json::Value>,
}

/// Another version of the form that a FHIR response names, or none, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherForm {
    /// The version, where one is named.
    pub version: Option<String>,
    /// The `FHIRPath` to the place.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl OtherForm {
    /// The kind of notice.
    pub const fn id(&self) -> &'static str {
        if self.version.is_some() { "other_version" } else { "no_version" }
    }

    /// The message that tells it.
    pub const fn message_id(&self) -> &'static str {
        if self.version.is_some() { "notice-other_version" } else { "notice-no_version" }
    }
}

impl Answers {
    /// The answer to a question.
    pub fn get(&self, question: &str) -> Option<&Value> {
        self.values.get(question)
    }

    /// Sets the answer to a question.
    pub fn set(&mut self, question: &str, value: Value) {
        self.values.insert(question.to_owned(), value);
    }

    /// Takes the answer to a question away.
    pub fn remove(&mut self, question: &str) {
        self.values.remove(question);
    }

    /// How many questions are answered.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether nothing is answered.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The option of a single choice.
    pub fn choice(&self, question: &str) -> Option<&str> {
        match self.get(question)? {
            Value::Choice(option) => Some(option),
            _ => None,
        }
    }

    /// The options of a multiple choice; empty when not answered.
    pub fn choices(&self, question: &str) -> &[String] {
        match self.get(question) {
            Some(Value::Choices(options)) => options,
            _ => &[],
        }
    }

    /// The number answered.
    pub fn number(&self, question: &str) -> Option<i64> {
        match self.get(question)? {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The day answered.
    pub fn date(&self, question: &str) -> Option<Date> {
        match self.get(question)? {
            Value::Date(day) => Some(*day),
            _ => None,
        }
    }

    /// For each question to which another adds something all options that both name, in the order of the questionnaire.
    fn joined<'q>(&self, questionnaire: &'q Questionnaire) -> Vec<(&'q str, Vec<String>)> {
        let joined = |addition: &'q Question| {
            let to = questionnaire.question(addition.adds_to.as_deref()?)?;
            let (given, added) = (self.get(&to.id)?.options(), self.choices(&addition.id));
            let holds = |option: &&String| given.contains(option) || added.contains(option);
            (!added.is_empty())
                .then(|| (to.id.as_str(), to.kind.options().iter().filter(holds).cloned().collect()))
        };
        questionnaire.questions().iter().filter_map(joined).collect()
    }

    /// Whether a question is asked, given the other answers; unknown while an earlier answer is open.
    pub fn asks(&self, questionnaire: &Questionnaire, question: &Question) -> Truth {
        self.truth(questionnaire, &question.when)
    }

    /// Whether nothing is missing that a report needs.
    pub fn is_whole(&self, questionnaire: &Questionnaire) -> bool {
        questionnaire.questions().iter().all(|question| {
            !question.required
                || self.get(&question.id).is_some()
                || self.asks(questionnaire, question) == Truth::False
        })
    }

    /// Whether a condition on questions holds, given these answers.
    pub fn truth(&self, questionnaire: &Questionnaire, condition: &Condition) -> Truth {
        let joined = self.joined(questionnaire);
        condition.truth(&Visible { answers: self, questionnaire, joined: &joined })
    }

    /// The answers to questions that the other answers hide, in the order of asking.
    pub fn hidden<'q>(&self, questionnaire: &'q Questionnaire) -> Vec<&'q Question> {
        let given = questionnaire.questions().iter().filter(|question| self.get(&question.id).is_some());
        let hidden = given.filter(|question| {
            !question.counts_unasked && self.asks(questionnaire, question) == Truth::False
        });
        hidden.collect()
    }

    /// The same answers without those that the others hide.
    #[must_use]
    pub fn without_hidden(&self, questionnaire: &Questionnaire) -> Self {
        let mut kept = self.clone();
        for question in self.hidden(questionnaire) {
            kept.remove(&question.id);
        }
        kept
    }

    /// The same answers with the options of every multiple choice in the order of the questionnaire, so that a report does
    /// not depend on the order of clicking.
    #[must_use]
    pub fn in_order(&self, questionnaire: &Questionnaire) -> Self {
        let mut ordered = self.clone();
        for question in questionnaire.questions() {
            if let Some(Value::Choices(chosen)) = ordered.values.get_mut(&question.id) {
                let place =
                    |option: &String| question.kind.options().iter().position(|other| other == option);
                chosen.sort_by_key(place);
            }
        }
        ordered
    }

    /// The answers as the JSON object that the program reads, in the order of asking.
    pub fn to_json(&self, questionnaire: &Questionnaire) -> serde_json::Value {
        let mut object = serde_json::Map::new();
        object.insert("schema".to_owned(), SCHEMA.into());
        for question in questionnaire.questions() {
            if let Some(value) = self.get(&question.id) {
                object.insert(question.id.clone(), value.to_json());
            }
        }
        if let Some(note) = &self.note {
            object.insert("note".to_owned(), note.as_str().into());
        }
        if let Some(record) = &self.record {
            object.insert("record".to_owned(), record.as_str().into());
        }
        if !self.interview.is_empty() {
            object.insert("interview".to_owned(), self.interview.clone().into());
        }
        object.into()
    }
}

/// The most characters of a `record`.
pub const MOST_OF_A_RECORD: usize = 200;

/// The schema name that answers may carry.
pub const SCHEMA: &str = "exo-check/answers/1";

impl Value {
    /// As it stands in answers and in reports.
    pub fn to_json(&self) -> serde_json::Value {
        match self {
            Self::Choice(option) => option.as_str().into(),
            Self::Choices(options) => options.as_slice().into(),
            Self::Number(number) => (*number).into(),
            Self::Date(day) => day.to_string().into(),
        }
    }

    /// The chosen options; empty for numbers and days.
    fn options(&self) -> &[String] {
        match self {
            Self::Choice(option) => std::slice::from_ref(option),
            Self::Choices(options) => options,
            Self::Number(_) | Self::Date(_) => &[],
        }
    }

    fn known(&self) -> Known<'_> {
        match self {
            Self::Choice(_) | Self::Choices(_) => Known::Options(self.options()),
            Self::Number(number) => Known::Number(*number),
            Self::Date(_) => Known::Day,
        }
    }
}

/// Answers as conditions on questions see them: the answer to a hidden question does not count.
struct Visible<'a> {
    answers: &'a Answers,
    questionnaire: &'a Questionnaire,
    joined: &'a [(&'a str, Vec<String>)],
}

impl Facts for Visible<'_> {
    fn known(&self, fact: &str) -> Known<'_> {
        let question = self.questionnaire.question(fact);
        let asked = question.map_or(Truth::True, |question| self.asks(&question.when));
        let counts = asked != Truth::False || question.is_some_and(|question| question.counts_unasked);
        if let Some((_, options)) = self.joined.iter().find(|(question, _)| *question == fact) {
            return Known::Options(options);
        }
        match self.answers.get(fact) {
            Some(value) if counts => value.known(),
            _ if asked == Truth::False => Known::Hidden,
            _ => Known::Open,
        }
    }
}

impl Visible<'_> {
    fn asks(&self, when: &Condition) -> Truth {
        when.truth(self)
    }
}
