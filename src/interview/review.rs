//! All answers on one page before the report; any of them can be changed.

use super::steps::step_of;
use super::{Interview, Outcome};
use crate::book::Question;
use crate::condition::Truth;
use crate::localizer::Variable;
use crate::prompt::{Ask, Reply};
use std::io;

impl<'i> Interview<'i> {
    /// Shows the answers and asks what to do; `None` when an answer was changed and new questions may be due.
    pub(super) fn review(&mut self) -> io::Result<Option<Outcome>> {
        let page = self.page();
        self.prompter.say(&page)?;
        let ids = ["show", "change", "quit"];
        let labels = vec![self.word("review-show"), self.word("review-change"), self.word("review-quit")];
        match self.choose(["review-label", "review-help"], &ids, labels, true)? {
            Reply::One(0) => Ok(Some(Outcome::Finished)),
            Reply::One(2) => Ok(Some(Outcome::Left)),
            Reply::Back => {
                self.visited.pop();
                Ok(None)
            }
            _ => self.change().map(|()| None),
        }
    }

    /// Asks which answer to change, then that question again.
    fn change(&mut self) -> io::Result<()> {
        let questions = self.asked();
        let labels = questions.iter().map(|question| self.line(question)).collect();
        let ids: Vec<&str> = questions.iter().map(|question| question.id.as_str()).collect();
        let (label, help) = (self.word("change-label"), self.word("change-help"));
        // With a title it is a list that finds what is typed.
        let progress = self.word("review-title");
        let ask = Ask { progress, label, help, can_go_back: true, ..Ask::menu(&ids, labels) };
        if let Reply::One(index) = self.prompt(&ask)?
            && let Some(question) = questions.get(index)
        {
            self.ask(question)?;
        }
        Ok(())
    }

    /// The questions that the answers make due, in order.
    fn asked(&self) -> Vec<&'i Question> {
        let questions = self.book.questionnaire.questions().iter();
        let due = questions.filter(|question| {
            let asked = self.answers.asks(&self.book.questionnaire, question) != Truth::False;
            asked && (self.answers.get(&question.id).is_some() || self.visited.contains(&step_of(question)))
        });
        due.collect()
    }

    fn page(&self) -> String {
        let questions = self.asked();
        let answered = questions.iter().filter(|question| self.answers.get(&question.id).is_some()).count();
        let number = Variable::count;
        let count = [("asked", number(questions.len())), ("answered", number(answered))];
        let mut lines =
            vec![String::new(), self.word("review-title"), self.localizer.text("review-count", &count)];
        let mut section = "";
        for question in &questions {
            if question.section != section {
                section = &question.section;
                lines.push(String::new());
                lines.push(self.word(&format!("section-{section}")));
            }
            lines.push(format!("  {}", self.line(question)));
        }
        if answered < questions.len() {
            lines.push(String::new());
            lines.push(self.counted("review-open-note", questions.len() - answered));
        }
        lines.join("\n")
    }

    fn line(&self, question: &Question) -> String {
        let name = self.localizer.attribute(&format!("q-{}", question.id), "short", &[]);
        let answer = self.words().answer(question, &self.answers);
        self.localizer
            .text("review-line", &[("question", Variable::Text(&name)), ("answer", Variable::Text(&answer))])
    }
}
