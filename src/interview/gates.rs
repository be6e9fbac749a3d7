//! The steps that are not questions of the questionnaire.

use super::Interview;
use super::most_steps;
use super::steps::{BAD_REACTION, EARLIER, Pace, most};
use crate::answers::Value;
use crate::prompt::{Ask, Reply};
use std::io;

impl Interview<'_> {
    /// Short or full.
    pub(super) fn choose_pace(&mut self) -> io::Result<()> {
        let labels = vec![
            self.counted("way-short", most(&self.book.questionnaire, Pace::Short)),
            self.counted("way-full", most_steps(self.book)),
            self.word("way-harm"),
        ];
        let reply = self.choose(["way-label", "way-help"], &["short", "full", "harm"], labels, false)?;
        self.harm_first = reply == Reply::One(2);
        self.pace = if reply == Reply::One(1) { Pace::Full } else { Pace::Short };
        if self.harm_first {
            self.answers.set(EARLIER, Value::Choice(BAD_REACTION.to_owned()));
        }
        self.remember_way();
        Ok(())
    }

    /// Says which answers bring a stop and offers the report at once; going on stays possible.
    pub(super) fn stop_gate(&mut self) -> io::Result<bool> {
        let titles = self.stop_titles().join(&self.word("prompt-between"));
        let found =
            self.localizer.text("stop-found", &[("titles", crate::localizer::Variable::Text(&titles))]);
        self.prompter.say(&format!("\n{found}"))?;
        let labels = vec![self.counted("stop-show", self.required_left()), self.word("stop-continue")];
        let reply = self.choose(["stop-label", "stop-help"], &["show", "continue"], labels, true)?;
        if reply == Reply::One(0) {
            self.pace = Pace::Short;
        }
        Ok(reply == Reply::Back)
    }

    /// Asks what to do, by the messages of its label and its help line.
    pub(super) fn choose(
        &mut self,
        [label, help]: [&str; 2],
        ids: &[&str],
        labels: Vec<String>,
        back: bool,
    ) -> io::Result<Reply> {
        let (label, help) = (self.word(label), self.word(help));
        self.prompter.ask(&Ask { label, help, can_go_back: back, ..Ask::menu(ids, labels) })
    }
}
