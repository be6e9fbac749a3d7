//! The steps that are not questions of the questionnaire.

use super::Interview;
use super::steps::Pace;
use crate::answers::Value;
use crate::book::Question;
use crate::prompt::{Ask, Field, Reply};
use std::io;

/// The answer that settles every question on what was told at one stroke.
pub(super) const NOT_ASKED: &str = "not_asked";

impl Interview<'_> {
    /// Short or full.
    pub(super) fn choose_pace(&mut self) -> io::Result<()> {
        let labels = vec![
            self.counted("way-short", self.most(Pace::Short)),
            self.counted("way-full", self.most(Pace::Full)),
        ];
        let reply = self.choose(["way-label", "way-help"], &["short", "full"], labels, false, None)?;
        self.pace = if reply == Reply::One(0) { Pace::Short } else { Pace::Full };
        Ok(())
    }

    /// Says which answers bring a stop and offers the report at once; going on stays possible.
    pub(super) fn stop_gate(&mut self) -> io::Result<bool> {
        let titles = self.stop_titles().join(&self.word("prompt-between"));
        let found =
            self.localizer.text("stop-found", &[("titles", crate::localizer::Variable::Text(&titles))]);
        self.prompter.say(&format!("\n{found}"))?;
        let labels = vec![self.counted("stop-show", self.required_left()), self.word("stop-continue")];
        let reply = self.choose(["stop-label", "stop-help"], &["show", "continue"], labels, true, None)?;
        if reply == Reply::One(0) {
            self.pace = Pace::Short;
        }
        Ok(reply == Reply::Back)
    }

    /// Nothing told yet: all at one stroke.
    pub(super) fn told_gate(&mut self) -> io::Result<bool> {
        let labels = vec![self.word("told-none"), self.word("told-some")];
        let told = self.book.questionnaire.questions().iter().filter(|question| is_told(question));
        let given: Vec<_> = told.clone().filter_map(|question| self.answers.choice(&question.id)).collect();
        let is_none = given.len() == told.count() && given.iter().all(|given| *given == NOT_ASKED);
        let start = self.goes_on.then_some(usize::from(!is_none));
        let reply = self.choose(["told-label", "told-help"], &["none", "some"], labels, true, start)?;
        self.told_at_one_stroke = reply == Reply::One(0);
        if self.told_at_one_stroke {
            for question in self.book.questionnaire.questions() {
                if is_told(question) && self.answers.get(&question.id).is_none() {
                    self.answers.set(&question.id, Value::Choice(NOT_ASKED.to_owned()));
                }
            }
            self.hand_on()?;
        }
        Ok(reply == Reply::Back)
    }

    /// Whether the four questions on how sure the person is are wanted.
    pub(super) fn sure_gate(&mut self) -> io::Result<bool> {
        let labels = vec![self.word("sure-yes"), self.word("sure-no")];
        let sure = self.book.questionnaire.questions().iter().filter(|question| question.section == "sure");
        let is_given = sure.filter(|question| self.answers.get(&question.id).is_some()).count() > 0;
        let start = self.goes_on.then_some(usize::from(!is_given));
        let reply = self.choose(["sure-label", "sure-help"], &["yes", "no"], labels, true, start)?;
        self.wants_sure = reply != Reply::One(1);
        Ok(reply == Reply::Back)
    }

    /// Asks what to do, by the messages of its label and its help line, starting from what earlier answers say.
    pub(super) fn choose(
        &mut self,
        [label, help]: [&str; 2],
        ids: &[&str],
        labels: Vec<String>,
        back: bool,
        start: Option<usize>,
    ) -> io::Result<Reply> {
        let mut ask = Ask { label: self.word(label), help: self.word(help), ..Ask::menu(ids, labels) };
        ask.can_go_back = back;
        if let Field::One { chosen, .. } = &mut ask.field {
            *chosen = start;
        }
        self.prompter.ask(&ask)
    }
}

/// Whether a question asks what the clinic told.
fn is_told(question: &Question) -> bool {
    question.id.starts_with("told_")
}
