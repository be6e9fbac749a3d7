//! Answers that hardly go together, and a number out of all proportion, are asked back at once. Both may be true.

use super::Interview;
use crate::book::{Contradiction, Question};
use crate::condition::Truth;
use crate::localizer::Variable;
use crate::prompt::{Ask, Reply};
use crate::render::answer_words;
use crate::report::contradictions;
use std::io;

impl<'i> Interview<'i> {
    /// Among the answers so far; none where nobody has said what day it is.
    pub(super) fn contradictions(&self) -> Vec<&'i Contradiction> {
        self.day.map_or_else(Vec::new, |day| contradictions(self.book, &self.answers, day))
    }

    /// Asks back about what was answered just now: a number that needs a second look, then whatever did not stand `before`.
    pub(super) fn ask_back(
        &mut self,
        question: Option<&'i Question>,
        before: &[&'i Contradiction],
    ) -> io::Result<()> {
        if let Some(question) = question
            && let Some(value) = self.answers.get(&question.id)
            && self.answers.number(&question.id).is_some_and(|number| !question.is_plausible(number))
        {
            let name = self.localizer.attribute(&format!("q-{}", question.id), "short", &[]);
            let answer = answer_words(self.localizer, question, value);
            let named = [("question", Variable::Text(&name)), ("answer", Variable::Text(&answer))];
            let text = self.localizer.text("notice-implausible", &named);
            self.look_again(text, &[question])?;
        }
        for new in self.contradictions().into_iter().filter(|found| !before.contains(found)) {
            // What was changed meanwhile may have settled it.
            if self.contradictions().contains(&new) {
                let spoken = self.words().spoken(&self.answers);
                let text = spoken.attribute(&new.message_id(), "text", &[]);
                let questionnaire = &self.book.questionnaire;
                let about = new.about.iter().filter_map(|id| questionnaire.question(id));
                let is_asked =
                    |question: &&Question| self.answers.asks(questionnaire, question) != Truth::False;
                let about: Vec<&'i Question> = about.filter(is_asked).collect();
                self.look_again(text, &about)?;
            }
        }
        Ok(())
    }

    /// Leaves everything as it is, or asks one of these questions again.
    fn look_again(&mut self, text: String, about: &[&'i Question]) -> io::Result<()> {
        let ids: Vec<&str> =
            std::iter::once("keep").chain(about.iter().map(|question| question.id.as_str())).collect();
        let change = |question: &&Question| {
            let name = self.localizer.attribute(&format!("q-{}", question.id), "short", &[]);
            self.localizer.text("asked-back-change", &[("question", Variable::Text(&name))])
        };
        let labels = std::iter::once(self.word("asked-back-keep")).chain(about.iter().map(change)).collect();
        let ask = Ask { label: text, help: self.word("asked-back-help"), ..Ask::menu(&ids, labels) };
        if let Reply::One(place) = self.prompt(&ask)?
            && let Some(question) = place.checked_sub(1).and_then(|place| about.get(place))
        {
            self.ask(question)?;
        }
        Ok(())
    }
}
