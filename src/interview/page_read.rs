//! The clinic's page, read together before the questions on the clinic: what it proposes is confirmed one by one.

use super::Interview;
use crate::localizer::Variable;
use crate::offer::{Chosen, Reading, proposed_into};
use crate::prompt::{Ask, Reply};
use std::io;

/// Where the text of a page is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageFrom {
    /// In this file.
    File(String),
    /// It was pasted.
    Pasted(String),
}

/// Reads a clinic's page, or says why it cannot be read.
pub type PageReader<'r> = dyn Fn(PageFrom) -> Result<Reading, String> + 'r;

impl Interview<'_> {
    /// Offers to read the clinic's page; true when the person wants the question before. Nothing of it is kept but what is
    /// confirmed.
    pub(super) fn read_page(&mut self) -> io::Result<bool> {
        let (Some(reader), Some(day)) = (self.reader, self.day) else { return Ok(false) };
        loop {
            let labels = ["page-no", "page-file", "page-paste"].map(|id| self.word(id)).to_vec();
            let ask = Ask {
                label: self.word("page-label"),
                help: self.word("page-help"),
                can_go_back: true,
                ..Ask::menu(&["no", "file", "paste"], labels)
            };
            let source = match self.prompt(&ask)? {
                Reply::Back => return Ok(true),
                Reply::One(1) => PageFrom::File(self.prompter.text(&self.localizer.word("page-name"), true)?),
                Reply::One(2) => {
                    PageFrom::Pasted(self.prompter.text(&self.localizer.word("page-here"), false)?)
                }
                _ => return Ok(false),
            };
            match reader(source) {
                Ok(reading) => {
                    let chosen = proposed_into(self.book, &self.answers, &reading, day);
                    self.tell_read(&reading, &chosen)?;
                    self.confirm(&chosen.proposals, day)?;
                    return Ok(false);
                }
                Err(told) => self.prompter.say(&told)?,
            }
        }
    }

    /// What was read, what could not be, and that silence means nothing.
    fn tell_read(&mut self, reading: &Reading, chosen: &Chosen) -> io::Result<()> {
        let sentences: usize = reading.read.iter().map(|input| input.sentences).sum();
        let pictures: usize = reading.read.iter().map(|input| input.pictures).sum();
        let named =
            [("sentences", Variable::count(sentences)), ("count", Variable::count(chosen.proposals.len()))];
        let mut told = vec![self.localizer.text("page-read", &named)];
        if reading.read.iter().any(|input| input.is_report) {
            told.push(self.word("offer-report"));
        }
        if pictures > 0 {
            told.push(self.counted("offer-unread-pictures", pictures));
        }
        told.push(self.word("offer-next-silence"));
        told.extend(chosen.left_out_line(self.localizer));
        self.prompter.say(&told.join("\n"))
    }
}
