//! Questions and prompts in words.

use crate::answers::{Answers, Value};
use crate::book::{Kind, Question};
use crate::localizer::{Localizer, Variable};
use crate::prompt::{Ask, Field, Phrase, Phrases, Slot};
use crate::render::{answer_words, date_words};

/// From this sum on, a Japanese reader is also shown it in 万.
const SHOWN_TWICE_FROM: i64 = 10_000;

/// The words of one language for questions and prompts.
#[derive(Clone)]
pub struct Words<'l> {
    /// The texts.
    pub localizer: &'l Localizer,
}

impl Words<'_> {
    /// A question as it is put before the person, with the earlier answer marked.
    pub(super) fn question(
        &self,
        question: &Question,
        answers: &Answers,
        [progress, section]: [String; 2],
        back: bool,
    ) -> Ask {
        Ask {
            progress,
            section,
            label: self.attribute(question, "label", answers),
            help: self.attribute(question, "help", answers),
            field: self.field(question, answers),
            can_go_back: back,
            optional: !question.required,
            bodily: matches!(question.section.as_str(), "health" | "earlier"),
            words: Vec::new(),
            names: Vec::new(),
        }
    }

    /// The texts, spoken of whom the answers are about.
    pub(super) fn spoken(&self, answers: &Answers) -> Localizer {
        self.localizer.speaking_of(answers.choice("answering_for"))
    }

    /// A text of a question, spoken of whom the answers are about.
    pub(super) fn attribute(&self, question: &Question, name: &str, answers: &Answers) -> String {
        self.spoken(answers).attribute(&format!("q-{}", question.id), name, &[])
    }

    fn field(&self, question: &Question, answers: &Answers) -> Field {
        let earlier = answers.get(&question.id);
        let is_given = |option: &String| match earlier {
            Some(Value::Choice(given)) => given == option,
            Some(Value::Choices(given)) => given.contains(option),
            _ => false,
        };
        let is_offered = |option: &&String| !question.not_offered.contains(option) || is_given(option);
        let ids: Vec<String> = question.kind.options().iter().filter(is_offered).cloned().collect();
        let labels =
            ids.iter().map(|option| self.attribute(question, &format!("opt-{option}"), answers)).collect();
        let place = |option: &String| ids.iter().position(|other| other == option);
        match (&question.kind, earlier) {
            (Kind::Choice { .. }, earlier) => {
                let chosen = earlier.and_then(|value| match value {
                    Value::Choice(option) => place(option),
                    _ => None,
                });
                Field::One { ids, labels, chosen }
            }
            (Kind::Choices { alone, at_most, .. }, earlier) => {
                let chosen = match earlier {
                    Some(Value::Choices(options)) => options.iter().filter_map(place).collect(),
                    _ => Vec::new(),
                };
                let alone = alone.iter().filter_map(place).collect();
                Field::Many { ids, labels, chosen, alone, at_most: *at_most }
            }
            (Kind::Integer { range }, earlier) => Field::Number {
                range: *range,
                unit: self.attribute(question, "unit", answers),
                counts: question.unit.clone().unwrap_or_default(),
                given: earlier.and_then(|value| match value {
                    Value::Number(number) => Some(*number),
                    _ => None,
                }),
            },
            (Kind::Date, earlier) => Field::Date {
                given: earlier.and_then(|value| match value {
                    Value::Date(day) => Some(*day),
                    _ => None,
                }),
            },
        }
    }

    /// An answer on the review page.
    pub(super) fn answer(&self, question: &Question, answers: &Answers) -> String {
        answers.get(&question.id).map_or_else(
            || self.localizer.word("review-open"),
            |value| answer_words(self.localizer, question, value),
        )
    }
}

impl Phrases for Words<'_> {
    fn phrase(&self, phrase: &Phrase<'_>) -> String {
        let slots = phrase.slots().into_iter();
        let slots: Vec<(&str, Slot<'_>, String)> = slots
            .map(|(name, slot)| match slot {
                Slot::Day(day) => (name, slot, date_words(self.localizer, day)),
                slot => (name, slot, String::new()),
            })
            .collect();
        let variables: Vec<(&str, Variable<'_>)> = slots
            .iter()
            .map(|(name, slot, words)| match slot {
                Slot::Text(text) => (*name, Variable::Text(text)),
                Slot::Number(number) => (*name, Variable::Number(*number)),
                Slot::Day(_) => (*name, Variable::Text(words)),
            })
            .collect();
        let text = self.localizer.text(phrase.id(), &variables);
        match phrase {
            // Zeros are easily miscounted, so a sum is read back a second time as the language writes large ones.
            Phrase::ReadBack { value, unit } if *value >= SHOWN_TWICE_FROM && *unit == "円" => {
                text.replacen('円', &format!("円（{}円）", self.localizer.sum(*value)), 1)
            }
            _ => text,
        }
    }
}
