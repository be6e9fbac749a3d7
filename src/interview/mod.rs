//! The conversation: opening, questions in order with the way back, review, and answers that are handed on as they come.

mod gates;
mod review;
mod steps;
mod words;

pub use words::Words;

use crate::answers::{Answers, Value};
use crate::book::{Question, RuleBook};
use crate::localizer::{Localizer, Variable};
use crate::prompt::{Field, Prompter, Reply};
use std::io;
use steps::{Pace, Step};

/// How the conversation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The person wants the report.
    Finished,
    /// The person stopped at the review.
    Left,
}

/// Takes the answers after every change, and gives a line to show when they could not be kept.
pub type Keep<'k> = dyn FnMut(&Answers) -> Option<String> + 'k;

/// One conversation.
pub struct Interview<'i> {
    book: &'i RuleBook,
    localizer: &'i Localizer,
    prompter: &'i mut dyn Prompter,
    keep: &'i mut Keep<'i>,
    /// The answers so far.
    pub answers: Answers,
    pace: Pace,
    /// The steps taken on this way, in order; the way back leads along them.
    visited: Vec<Step<'i>>,
    told_at_one_stroke: bool,
    wants_sure: bool,
    /// Whether earlier answers are gone on with.
    goes_on: bool,
}

impl<'i> Interview<'i> {
    /// Starts a conversation, with earlier answers where it goes on.
    pub fn new(
        book: &'i RuleBook,
        localizer: &'i Localizer,
        prompter: &'i mut dyn Prompter,
        answers: Answers,
        keep: &'i mut Keep<'i>,
    ) -> Self {
        let goes_on = !answers.is_empty();
        Self {
            book,
            localizer,
            prompter,
            keep,
            answers,
            pace: Pace::Full,
            visited: Vec::new(),
            told_at_one_stroke: false,
            wants_sure: true,
            goes_on,
        }
    }

    /// Holds the conversation from its opening to the review.
    ///
    /// # Errors
    /// End of input, an interrupt, or a terminal that cannot be used; the answers so far stand in `answers`.
    pub fn hold(&mut self, opening: &str) -> io::Result<Outcome> {
        self.prompter.say(opening)?;
        if self.goes_on && self.required_left() == 0 {
            self.visited = self.steps_before_section("clinic");
        } else if self.goes_on {
            self.visited = self.answered_steps();
        } else {
            self.choose_pace()?;
        }
        loop {
            match self.next_step() {
                Some(step) => self.take(step)?,
                None => {
                    if let Some(outcome) = self.review()? {
                        return Ok(outcome);
                    }
                }
            }
        }
    }

    fn take(&mut self, step: Step<'i>) -> io::Result<()> {
        let went_back = match step {
            Step::Question(question) => self.ask(question)?,
            Step::StopGate => self.stop_gate()?,
            Step::ToldGate => self.told_gate()?,
            Step::SureGate => self.sure_gate()?,
        };
        if went_back {
            self.visited.pop();
        } else {
            self.visited.push(step);
        }
        Ok(())
    }

    /// Asks one question; true when the person wants the one before.
    fn ask(&mut self, question: &'i Question) -> io::Result<bool> {
        let ask =
            self.words().question(question, &self.answers, self.place(question), !self.visited.is_empty());
        let reply = self.prompter.ask(&ask)?;
        if reply == Reply::Back {
            return Ok(true);
        }
        let value = value(&ask.field, reply);
        // What was answered in the same way before is not written again.
        if !is_same(self.answers.get(&question.id), value.as_ref()) {
            match value {
                Some(value) => self.answers.set(&question.id, value),
                None => self.answers.remove(&question.id),
            }
            self.hand_on()?;
        }
        Ok(false)
    }

    /// Hands the answers that count on; those that others hide stay here, for a person who changes their mind.
    fn hand_on(&mut self) -> io::Result<()> {
        match (self.keep)(&self.answers.without_hidden(&self.book.questionnaire)) {
            Some(trouble) => self.prompter.say(&trouble),
            None => Ok(()),
        }
    }

    fn words(&self) -> Words<'i> {
        Words { localizer: self.localizer }
    }

    fn word(&self, id: &str) -> String {
        self.localizer.word(id)
    }

    fn counted(&self, id: &str, count: usize) -> String {
        self.localizer.text(id, &[("count", Variable::Number(i64::try_from(count).unwrap_or(i64::MAX)))])
    }
}

/// Whether two answers say the same, in whatever order.
fn is_same(one: Option<&Value>, other: Option<&Value>) -> bool {
    match (one, other) {
        (Some(Value::Choices(one)), Some(Value::Choices(other))) => {
            one.len() == other.len() && one.iter().all(|option| other.contains(option))
        }
        (one, other) => one == other,
    }
}

/// What a reply means as an answer; `None` leaves the question open.
fn value(field: &Field, reply: Reply) -> Option<Value> {
    let options: &[String] = match field {
        Field::One { ids, .. } | Field::Many { ids, .. } => ids,
        Field::Number { .. } | Field::Date { .. } => &[],
    };
    match reply {
        Reply::One(index) => options.get(index).cloned().map(Value::Choice),
        Reply::Many(indexes) => {
            let chosen: Vec<String> =
                indexes.iter().filter_map(|index| options.get(*index).cloned()).collect();
            (!chosen.is_empty()).then_some(Value::Choices(chosen))
        }
        Reply::Number(number) => Some(Value::Number(number)),
        Reply::Date(day) => Some(Value::Date(day)),
        Reply::Skip | Reply::Back => None,
    }
}
