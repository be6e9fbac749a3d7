//! Questions that stand together on one page: what was told, and how sure the person is.

use super::Interview;
use super::steps::Step;
use crate::answers::Value;
use crate::book::Question;
use crate::condition::Truth;
use crate::prompt::{Ask, Field, Reply};
use crate::render::told_apart;
use std::io;

/// What a line answers that can be answered, in the order of the keys; every other option, and no answer, stands as it is.
const ANSWERS: [&str; 3] = ["yes", "vague", "no"];

/// The page on which a question stands, if it stands on one.
pub(super) fn page_of(question: &Question) -> Option<&'static str> {
    match question.section.as_str() {
        _ if !question.kind.options().iter().any(|option| option == ANSWERS[0]) => None,
        _ if question.id.starts_with("told_") => Some("told"),
        "sure" => Some("sure"),
        _ => None,
    }
}

impl<'i> Interview<'i> {
    /// Asks all questions of a page; true when the person wants the one before. A line left as it stands changes nothing.
    pub(super) fn ask_page(&mut self, page: &'static str) -> io::Result<bool> {
        let questions = self.on_page(page);
        let mut ask = self.page_ask(page, &questions);
        ask.words = self.words_used(&ask);
        let reply = self.prompt(&ask)?;
        let (Reply::Table(set), Field::Table { ids, chosen, .. }) = (&reply, &ask.field) else {
            return Ok(reply == Reply::Back);
        };
        let before = self.contradictions();
        let mut changed = false;
        for ((question, answer), before) in questions.iter().zip(set).zip(chosen) {
            match answer.and_then(|answer| ids.get(answer)) {
                _ if answer == before => {}
                Some(option) => self.answers.set(&question.id, Value::Choice(option.clone())),
                None => self.answers.remove(&question.id),
            }
            changed |= answer != before;
        }
        let open: Vec<&str> = questions.iter().map(|question| question.id.as_str()).collect();
        if self.remember_shown(&open) || changed {
            self.hand_on()?;
        }
        if changed {
            self.ask_back(None, &before)?;
        }
        Ok(false)
    }

    fn page_ask(&self, page: &'static str, questions: &[&'i Question]) -> Ask {
        let options = questions.first().map(|first| first.kind.options()).unwrap_or_default();
        let ids = ANSWERS.iter().map(|answer| (*answer).to_owned()).filter(|answer| options.contains(answer));
        let ids: Vec<String> = ids.collect();
        let place = |question: &&Question| {
            self.answers.choice(&question.id).and_then(|given| ids.iter().position(|id| id == given))
        };
        let texts = |name: &str| -> Vec<String> {
            questions.iter().map(|question| self.words().attribute(question, name, &self.answers)).collect()
        };
        let section = questions.first().map_or("", |first| first.section.as_str());
        let [progress, section] = self.progress(Step::Page(page), section);
        Ask {
            progress,
            section,
            label: self.word(&format!("page-{page}-label")),
            help: self.word(&format!("page-{page}-help")),
            field: Field::Table {
                labels: texts("short"),
                details: texts("label"),
                notes: self.notes(questions),
                answers: ids.iter().map(|id| self.word(&format!("page-{page}-{id}"))).collect(),
                unset: self.word(&format!("page-{page}-unset")),
                chosen: questions.iter().map(place).collect(),
                ids,
            },
            can_go_back: !self.visited.is_empty(),
            optional: false,
            bodily: false,
            words: Vec::new(),
            names: Vec::new(),
        }
    }

    /// What a good answer of the clinic shows and what is a way round it, for the lines that ask a clinic.
    fn notes(&self, questions: &[&'i Question]) -> Vec<String> {
        let spoken = self.words().spoken(&self.answers);
        let note = |question: &&Question| {
            let asked = self.book.clinic_questions.iter().find(|asked| asked.id == question.id);
            asked.map_or_else(String::new, |asked| told_apart(&spoken, asked).join("\n"))
        };
        questions.iter().map(note).collect()
    }

    /// The questions of a page that are asked now.
    pub(super) fn on_page(&self, page: &str) -> Vec<&'i Question> {
        let questionnaire = &self.book.questionnaire;
        let asked = questionnaire.questions().iter().filter(|question| {
            page_of(question) == Some(page) && self.answers.asks(questionnaire, question) == Truth::True
        });
        asked.collect()
    }
}
