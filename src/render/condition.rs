//! Conditions in words, for those who review rules.

use super::message::{answer_words, option_words};
use crate::answers::Value;
use crate::book::{DayFact, RuleBook};
use crate::condition::{Condition, Test};
use crate::localizer::{Localizer, Variable, grouped};

/// A condition in words.
pub fn condition_words(localizer: &Localizer, book: &RuleBook, condition: &Condition) -> String {
    Words { localizer, book }.condition(condition, false)
}

/// A question's answer in words: the name of the question and what is answered.
pub fn answer_line(localizer: &Localizer, book: &RuleBook, question: &str, value: &Value) -> String {
    let words = book.questionnaire.question(question).map(|found| answer_words(localizer, found, value));
    let name = localizer.attribute(&format!("q-{question}"), "short", &[]);
    let words = words.unwrap_or_default();
    let variables = [("question", Variable::Text(&name)), ("answer", Variable::Text(&words))];
    localizer.text("explain-change", &variables)
}

struct Words<'w> {
    localizer: &'w Localizer,
    book: &'w RuleBook,
}

impl Words<'_> {
    fn condition(&self, condition: &Condition, inside: bool) -> String {
        match condition {
            Condition::All(parts) if parts.is_empty() => self.localizer.word("when-always"),
            Condition::All(parts) => self.joined(parts, "when-and", inside),
            Condition::Any(parts) => self.joined(parts, "when-or", inside),
            Condition::Not(part) => {
                let part = self.condition(part, false);
                self.localizer.text("when-not", &[("part", Variable::Text(&part))])
            }
            Condition::Leaf { fact, test } => self.test(fact, test),
        }
    }

    fn joined(&self, parts: &[Condition], joint: &str, inside: bool) -> String {
        let words: Vec<String> = parts.iter().map(|part| self.condition(part, parts.len() > 1)).collect();
        let whole = words.join(&self.localizer.word(joint));
        if inside && parts.len() > 1 { format!("({whole})") } else { whole }
    }

    fn fact(&self, fact: &str) -> String {
        if self.book.questionnaire.question(fact).is_some() {
            return self.localizer.attribute(&format!("q-{fact}"), "short", &[]);
        }
        let questions = self.book.questionnaire.questions();
        let (id, day) = match self.book.day_fact(fact) {
            None => return self.localizer.word(&format!("fact-{fact}")),
            Some(DayFact::Since(place)) => {
                ("fact-days_since", (format!("q-{}", questions[place].id), "short"))
            }
            Some(DayFact::To(place)) => {
                ("fact-days_to", (format!("deadline-{}", self.book.deadlines[place].id), "title"))
            }
        };
        let day = self.localizer.attribute(&day.0, day.1, &[]);
        self.localizer.text(id, &[("day", Variable::Text(&day))])
    }

    fn test(&self, fact: &str, test: &Test) -> String {
        let name = self.fact(fact);
        let name = ("fact", Variable::Text(&name));
        match test {
            Test::Holds => self.localizer.text("when-holds", &[name]),
            Test::Answered => self.localizer.text("when-answered", &[name]),
            Test::Unanswered => self.localizer.text("when-unanswered", &[name]),
            Test::OneOf(options) => {
                let words: Vec<String> = options.iter().map(|option| self.option(fact, option)).collect();
                let words = words.join(&self.localizer.word("when-options"));
                self.localizer.text("when-one-of", &[name, ("options", Variable::Text(&words))])
            }
            Test::Within { least, most } => {
                let (low, high) = (least.map(grouped), most.map(grouped));
                let (id, bounds) = match (&low, &high) {
                    (Some(low), Some(high)) => ("when-between", vec![("least", low), ("most", high)]),
                    (Some(low), None) => ("when-at-least", vec![("least", low)]),
                    (None, high) => ("when-at-most", high.iter().map(|high| ("most", high)).collect()),
                };
                let mut variables = vec![name];
                variables.extend(bounds.into_iter().map(|(bound, words)| (bound, Variable::Text(words))));
                self.localizer.text(id, &variables)
            }
        }
    }

    fn option(&self, fact: &str, option: &str) -> String {
        match fact {
            "fits" => self.localizer.word(&format!("fit-{option}")),
            "outlook" => self.localizer.word(&format!("studied-{option}")),
            _ => option_words(self.localizer, fact, option),
        }
    }
}
