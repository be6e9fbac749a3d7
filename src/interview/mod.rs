//! The conversation: opening, questions in order with the way back, review, and answers that are handed on as they come.

mod asked_back;
mod gates;
mod memory;
mod page_read;
mod pages;
mod proposals;
mod review;
mod steps;
mod words;

pub use page_read::{PageFrom, PageReader};
pub use words::Words;

use crate::answers::{Answers, Value};
use crate::book::{EverydayNames, Question, RuleBook};
use crate::localizer::{Localizer, Variable};
use crate::prompt::{Ask, Field, Named, Prompter, Reply};
use crate::render::words_in;
use jiff::civil::Date;
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

/// How many screens of questions there are at most.
pub fn most_steps(book: &RuleBook) -> usize {
    steps::most(&book.questionnaire, Pace::Full)
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
    /// Whether what harmed the person is asked first.
    harm_first: bool,
    names: EverydayNames,
    /// The steps taken on this way, in order; the way back leads along them.
    visited: Vec<Step<'i>>,
    /// Whether nothing that a report needs was missing from the start.
    was_finished: bool,
    /// The day on which proposals and answers are weighed; without it no proposal is shown, and nothing is asked back.
    pub day: Option<Date>,
    /// What reads a clinic's page; without it none is read together.
    pub reader: Option<&'i PageReader<'i>>,
}

/// The person stopped and wants nothing more to be kept.
#[derive(Debug)]
pub struct Dropped;

impl std::fmt::Display for Dropped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("stopped")
    }
}

impl std::error::Error for Dropped {}

impl<'i> Interview<'i> {
    /// Starts a conversation, with earlier answers where it goes on.
    pub fn new(
        book: &'i RuleBook,
        localizer: &'i Localizer,
        prompter: &'i mut dyn Prompter,
        answers: Answers,
        keep: &'i mut Keep<'i>,
    ) -> Self {
        Self {
            book,
            localizer,
            prompter,
            keep,
            answers,
            pace: Pace::Full,
            harm_first: false,
            // The tests read them as well: there is no fault to tell.
            names: EverydayNames::embedded().unwrap_or_default(),
            visited: Vec::new(),
            was_finished: false,
            day: None,
            reader: None,
        }
    }

    /// Holds the conversation from its opening to the review.
    ///
    /// # Errors
    /// End of input, an interrupt, or a terminal that cannot be used; the answers so far stand in `answers`.
    pub fn hold(&mut self, opening: &str) -> io::Result<Outcome> {
        self.prompter.say(opening)?;
        if let Some(day) = self.day {
            self.confirm_proposals(day)?;
        }
        let goes_on = !self.answers.is_empty();
        self.harm_first = self.remembers_harm();
        self.was_finished = goes_on && self.required_left() == 0;
        if self.was_finished && self.remembered_way() == Pace::Full {
            self.visited = self.steps_before_section("clinic");
        } else if goes_on {
            // What the short way passed over is asked when a finished interview goes on.
            self.pace = if self.was_finished { Pace::Full } else { self.remembered_way() };
            self.visited = self.shown_steps();
        } else {
            self.choose_pace()?;
        }
        loop {
            let came = match self.next_step() {
                Some(step) => self.take(step).map(|()| None),
                None => self.review(),
            };
            match came {
                Ok(None) => {}
                Ok(Some(outcome)) => return Ok(outcome),
                Err(stop)
                    if stop.get_ref().is_some_and(<dyn std::error::Error + Send + Sync>::is::<Leaving>) =>
                {
                    return Ok(Outcome::Left);
                }
                Err(stop) => return Err(stop),
            }
        }
    }

    fn take(&mut self, step: Step<'i>) -> io::Result<()> {
        let went_back = match step {
            Step::Question(question) => self.ask(question)?,
            Step::StopGate => self.stop_gate()?,
            Step::ReadPage => self.read_page()?,
            Step::Page(page) => self.ask_page(page)?,
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
        let place = self.progress(Step::Question(question), &question.section);
        let mut ask = self.words().question(question, &self.answers, place, !self.visited.is_empty());
        if let Field::One { ids, .. } | Field::Many { ids, .. } = &ask.field {
            let names = self.names.places(question, ids).into_iter();
            ask.names = names.map(|(name, places)| Named { name, places }).collect();
        }
        ask.words = self.words_used(&ask);
        let reply = self.prompt(&ask)?;
        if reply == Reply::Back {
            return Ok(true);
        }
        let value = value(&ask.field, reply);
        // What was answered in the same way before is not written again.
        let is_new = !is_same(self.answers.get(&question.id), value.as_ref());
        let before = if is_new { self.contradictions() } else { Vec::new() };
        match value {
            _ if !is_new => {}
            Some(value) => self.answers.set(&question.id, value),
            None => self.answers.remove(&question.id),
        }
        if self.remember_shown(&[&question.id]) || is_new {
            self.hand_on()?;
        }
        if is_new {
            self.ask_back(Some(question), &before)?;
        }
        Ok(false)
    }

    /// The words of the glossary in the texts of a question.
    fn words_used(&self, ask: &Ask) -> Vec<String> {
        let labels: &[String] = match &ask.field {
            Field::One { labels, .. } | Field::Many { labels, .. } => labels,
            Field::Table { details, .. } => details,
            Field::Number { .. } | Field::Date { .. } => &[],
        };
        let texts: Vec<&str> =
            [&ask.label, &ask.help].into_iter().chain(labels).map(String::as_str).collect();
        words_in(self.book, self.localizer, &texts)
    }

    /// Puts a question before the person until there is a reply; after Ctrl-C they are asked once whether to stop.
    fn prompt(&mut self, ask: &Ask) -> io::Result<Reply> {
        loop {
            let reply = self.prompter.ask(ask)?;
            if reply != Reply::Stop {
                return Ok(reply);
            }
            let labels = ["quit-save", "quit-on", "quit-drop"].map(|id| self.word(id)).to_vec();
            let choice = self.choose(["quit-label", "quit-help"], &["save", "on", "drop"], labels, false)?;
            match choice {
                Reply::One(0) => return Err(io::Error::other(Leaving)),
                Reply::One(2) => return Err(io::Error::new(io::ErrorKind::Interrupted, Dropped)),
                _ => {}
            }
        }
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
        self.localizer.text(id, &[("count", Variable::count(count))])
    }
}

/// The person stopped, and the answers are to be kept.
#[derive(Debug)]
struct Leaving;

impl std::fmt::Display for Leaving {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("stopped")
    }
}

impl std::error::Error for Leaving {}

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
        Field::Number { .. } | Field::Date { .. } | Field::Table { .. } => &[],
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
        Reply::Skip | Reply::Back | Reply::Table(_) | Reply::Stop => None,
    }
}
