//! What the clinic's page proposes as answers is shown one by one, with the lines that it comes from; nothing counts before
//! it is confirmed.

use super::Interview;
use crate::answers::Value;
use crate::book::{Kind, Question};
use crate::localizer::Variable;
use crate::offer::{PROPOSED, with_proposals};
use crate::prompt::{Ask, Reply};
use crate::render::answer_words;
use crate::term::excerpt;
use jiff::civil::Date;
use serde_json::{Map, Value as Json};
use std::io;

const PROPOSALS: &str = "proposals";

impl Interview<'_> {
    /// Asks about every proposal that waits beside the answers.
    pub(super) fn confirm_proposals(&mut self, day: Date) -> io::Result<()> {
        let waiting = self.answers.interview.get(PROPOSALS).and_then(Json::as_object).cloned();
        let Some(waiting) = waiting else { return Ok(()) };
        if self.confirm(&waiting, day)? {
            self.answers.interview.remove(PROPOSALS);
            self.hand_on()?;
        }
        Ok(())
    }

    /// Asks about each proposal; false when the person wants the rest later.
    pub(super) fn confirm(&mut self, waiting: &Map<String, Json>, day: Date) -> io::Result<bool> {
        for id in PROPOSED {
            let (Some(proposal), Some(question)) = (waiting.get(id), self.book.questionnaire.question(id))
            else {
                continue;
            };
            for value in single(&proposal["value"]) {
                let Some(answer) = understood(question, &value) else { continue };
                let Reply::One(at) = self.ask_proposal(question, &answer, &proposal["from"])? else {
                    continue;
                };
                if at == 2 {
                    return Ok(false);
                }
                if at == 0 {
                    let one = Map::from_iter([(id.to_owned(), value)]);
                    let (confirmed, left_out) = with_proposals(self.book, &self.answers, &one, day);
                    self.answers = confirmed;
                    if !left_out.is_empty() {
                        let left = self.word("proposal-left");
                        self.prompter.say(&left)?;
                    }
                }
            }
            if let Some(Json::Object(rest)) = self.answers.interview.get_mut(PROPOSALS) {
                rest.remove(id);
            }
            self.hand_on()?;
        }
        Ok(true)
    }

    fn ask_proposal(&mut self, question: &Question, answer: &Value, from: &Json) -> io::Result<Reply> {
        let name = self.localizer.attribute(&format!("q-{}", question.id), "short", &[]);
        let answer = answer_words(self.localizer, question, answer);
        let named = [("question", Variable::Text(&name)), ("answer", Variable::Text(&answer))];
        let lines = from.as_array().into_iter().flatten().map(|from| {
            let words = excerpt(from["words"].as_str().unwrap_or_default());
            let line = Variable::Number(from["line"].as_i64().unwrap_or_default());
            self.localizer.text("proposal-line", &[("line", line), ("words", Variable::Text(&words))])
        });
        let labels = ["proposal-yes", "proposal-no", "proposal-later"].map(|id| self.word(id)).to_vec();
        let ask = Ask {
            label: self.localizer.text("proposal-label", &named),
            help: lines.collect::<Vec<_>>().join("\n"),
            ..Ask::menu(&["yes", "no", "later"], labels)
        };
        self.prompter.ask(&ask)
    }
}

/// The options of a list each by itself.
fn single(value: &Json) -> Vec<Json> {
    value.as_array().map_or_else(
        || vec![value.clone()],
        |all| all.iter().map(|one| Json::Array(vec![one.clone()])).collect(),
    )
}

/// A proposal as an answer to its question; nothing where the file names what the question does not know.
fn understood(question: &Question, value: &Json) -> Option<Value> {
    let known = |option: &&str| question.kind.options().iter().any(|known| known == option);
    match &question.kind {
        Kind::Choice { .. } => Some(Value::Choice(value.as_str().filter(known)?.to_owned())),
        Kind::Choices { .. } => {
            Some(Value::Choices(vec![value.as_array()?.first()?.as_str().filter(known)?.to_owned()]))
        }
        Kind::Integer { range: [low, high] } => {
            value.as_i64().filter(|number| (low..=high).contains(&number)).map(Value::Number)
        }
        Kind::Date => None,
    }
}
