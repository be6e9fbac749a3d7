//! Asking by numbered lines: for screen readers, dumb terminals, tiny screens and scripts. Nothing is drawn twice, and
//! no escape is written.

use super::named::{self, Unclear};
use super::number::{self, narrow};
use super::phrases::Phrase;
use super::slots::Phrases;
use super::table::Answers;
use super::{Ask, Field, Prompter, Reply, date};
use crate::term::excerpt;
use std::io::{self, BufRead, Write};

/// Asks by numbered lines.
pub struct Line<'a, R, W> {
    input: R,
    output: W,
    phrases: &'a dyn Phrases,
    announced: bool,
}

/// What a line means for a question: a reply, or what is wrong with it.
type Meaning = Result<Reply, String>;

impl<'a, R: BufRead, W: Write> Line<'a, R, W> {
    /// Reads lines from `input` and writes to `output`, in these words.
    pub fn new(input: R, output: W, phrases: &'a dyn Phrases) -> Self {
        Self { input, output, phrases, announced: false }
    }

    /// The next line, narrow and without spaces at its ends; nothing if it is not UTF-8.
    fn read(&mut self) -> io::Result<Option<String>> {
        let mut bytes = Vec::new();
        if self.input.read_until(b'\n', &mut bytes)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(String::from_utf8(bytes).ok().map(|line| line.trim().to_owned()))
    }

    fn write(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.output, "{}", line.trim_end())
    }

    fn phrase(&mut self, phrase: &Phrase<'_>) -> io::Result<()> {
        let line = self.phrases.phrase(phrase);
        self.write(&line)
    }

    /// The whole question, from its place in the interview to the keys.
    fn show(&mut self, ask: &Ask) -> io::Result<()> {
        let place = [ask.progress.as_str(), ask.section.as_str()].join("  ");
        for line in [place.trim(), &ask.label, &ask.help] {
            if !line.is_empty() {
                self.write(line)?;
            }
        }
        if let Field::One { labels, .. } | Field::Many { labels, .. } | Field::Table { details: labels, .. } =
            &ask.field
        {
            for (position, label) in labels.iter().enumerate() {
                self.write(&format!("  {}. {label}", position + 1))?;
            }
        }
        match &ask.field {
            Field::One { labels, .. } => self.phrase(&Phrase::LineOne { count: labels.len() })?,
            Field::Many { labels, .. } => self.phrase(&Phrase::LineMany { count: labels.len() })?,
            Field::Number { range, unit, .. } => self.phrase(&Phrase::LineNumber { range: *range, unit })?,
            Field::Date { .. } => self.phrase(&Phrase::LineDate)?,
            Field::Table { details, answers, .. } => {
                let answers = answers.join(&self.phrases.phrase(&Phrase::Between));
                self.phrase(&Phrase::LineTable { count: details.len(), answers: &answers })?;
            }
        }
        match self.earlier(ask) {
            Some(answer) => self.phrase(&Phrase::LineEarlier { answer: &answer, optional: ask.optional }),
            None if ask.skips_by_enter() => self.phrase(&Phrase::LineSkip),
            None if ask.offers_to_leave() => self.phrase(&Phrase::LeaveOpen),
            None => Ok(()),
        }
    }

    /// What tells the answers of each line apart.
    fn tell_apart(&mut self, ask: &Ask) -> io::Result<()> {
        let Field::Table { labels, notes, .. } = &ask.field else { return Ok(()) };
        for (position, (label, notes)) in labels.iter().zip(notes).enumerate() {
            self.write(&format!("  {}. {label}", position + 1))?;
            notes.lines().try_for_each(|note| self.write(&format!("     {note}")))?;
        }
        Ok(())
    }

    /// What the line means: for all questions alike first, then by kind.
    fn meaning(&self, ask: &Ask, line: &str) -> Meaning {
        let word: String = line.chars().map(narrow).collect();
        match word.trim() {
            dash if ask.optional && is_dash(dash) => Ok(Reply::Skip),
            "" => match kept(&ask.field) {
                Some(reply) => Ok(reply),
                None if ask.skips_by_enter() => Ok(Reply::Skip),
                None => Err(self.phrases.phrase(&ask.nothing())),
            },
            "b" | "B" if ask.can_go_back => Ok(Reply::Back),
            "b" | "B" => Err(self.phrases.phrase(&Phrase::NoEarlier)),
            word => {
                let shown = excerpt(line);
                answer(ask, word, &shown).map_err(|unclear| match unclear {
                    Unclear::Not(phrase) => self.phrases.phrase(&phrase),
                    Unclear::OneOf(places) => {
                        let lines = named::told(ask, &places, self.phrases);
                        self.phrases.phrase(&Phrase::OneOf { typed: &shown, lines: &lines })
                    }
                })
            }
        }
    }

    /// Reads back what was understood, so that a slip is heard at once.
    fn read_back(&mut self, ask: &Ask, reply: &Reply) -> io::Result<()> {
        let words = match (reply, &ask.field) {
            (Reply::One(position), Field::One { labels, .. }) => labels[*position].clone(),
            (Reply::Many(chosen), Field::Many { labels, .. }) => self.joined(labels, chosen),
            (Reply::Number(_), Field::Number { .. }) | (Reply::Date(_), _) => {
                return understood(&ask.field, reply).map_or(Ok(()), |phrase| self.phrase(&phrase));
            }
            (Reply::Table(set), field) => {
                let between = self.phrases.phrase(&Phrase::Between);
                let told = table_of(field).and_then(|table| table.told(set, true, &between));
                told.unwrap_or_else(|| self.phrases.phrase(&Phrase::SkipItem))
            }
            (Reply::Skip, _) => self.phrases.phrase(&Phrase::SkipItem),
            _ => return Ok(()),
        };
        self.phrase(&Phrase::LineChosen { answer: &words })
    }

    fn joined(&self, labels: &[String], chosen: &[usize]) -> String {
        let words: Vec<&str> =
            chosen.iter().filter_map(|position| labels.get(*position)).map(String::as_str).collect();
        words.join(&self.phrases.phrase(&Phrase::Between))
    }

    /// The earlier answer in words.
    fn earlier(&self, ask: &Ask) -> Option<String> {
        match &ask.field {
            Field::One { labels, chosen, .. } => labels.get((*chosen)?).cloned(),
            Field::Many { chosen, .. } if chosen.is_empty() => None,
            Field::Many { labels, chosen, .. } => Some(self.joined(labels, chosen)),
            Field::Number { given, unit, .. } => {
                given.map(|value| self.phrases.phrase(&Phrase::WithUnit { value, unit }))
            }
            Field::Table { chosen, .. } => {
                table_of(&ask.field)?.told(chosen, true, &self.phrases.phrase(&Phrase::Between))
            }
            Field::Date { given } => given.map(|day| self.phrases.phrase(&Phrase::Day { day })),
        }
    }
}

impl<R: BufRead, W: Write> Prompter for Line<'_, R, W> {
    fn say(&mut self, text: &str) -> io::Result<()> {
        self.write(text)?;
        self.output.flush()
    }

    fn text(&mut self, says: &str, one_line: bool) -> io::Result<String> {
        self.say(&format!("\n{says}"))?;
        let mut bytes = Vec::new();
        loop {
            let start = bytes.len();
            let is_end = self.input.read_until(b'\n', &mut bytes)? == 0;
            if is_end && one_line {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let is_full_stop = !one_line && bytes[start..].trim_ascii() == b".";
            if is_full_stop {
                bytes.truncate(start);
            }
            if one_line || is_end || is_full_stop {
                return Ok(String::from_utf8_lossy(&bytes).into_owned());
            }
        }
    }

    fn ask(&mut self, ask: &Ask) -> io::Result<Reply> {
        if !self.announced {
            self.announced = true;
            self.phrase(&Phrase::LineKeys)?;
        }
        self.write("")?;
        self.show(ask)?;
        loop {
            write!(self.output, "> ")?;
            self.output.flush()?;
            let Some(line) = self.read()? else {
                self.phrase(&Phrase::NotText)?;
                continue;
            };
            if matches!(line.as_str(), "?" | "\u{ff1f}") {
                self.show(ask)?;
                ask.words.iter().try_for_each(|line| self.write(line))?;
                self.tell_apart(ask)?;
                continue;
            }
            match self.meaning(ask, &line) {
                Ok(reply) => {
                    self.read_back(ask, &reply)?;
                    return Ok(reply);
                }
                Err(refusal) => self.write(&refusal)?,
            }
        }
    }
}

/// What a line means as an answer. `shown` is the same, made visible and cut.
fn answer<'b>(ask: &'b Ask, word: &str, shown: &'b str) -> Result<Reply, Unclear<'b>> {
    match &ask.field {
        Field::One { .. } => named::one(ask, word, shown),
        Field::Many { .. } => named::many(ask, word, shown),
        Field::Table { chosen, .. } => {
            let set = table_of(&ask.field).and_then(|table| table.parse(word, chosen));
            set.map(Reply::Table).ok_or(Unclear::Not(Phrase::NoTable { typed: shown }))
        }
        Field::Number { .. } | Field::Date { .. } => {
            typed_answer(&ask.field, word, shown).map_err(Unclear::Not)
        }
    }
}

/// A hyphen, or what an input method makes of its key.
pub(super) fn is_dash(text: &str) -> bool {
    matches!(text, "-" | "ー" | "−" | "—")
}

/// What the lines of a table may be answered with.
pub(super) fn table_of(field: &Field) -> Option<Answers<'_>> {
    match field {
        Field::Table { ids, answers, unset, .. } => Some(Answers { ids, words: answers, unset }),
        _ => None,
    }
}

/// What was typed as a number or a day, or what is wrong with it. `shown` is the same, made visible and cut.
pub(super) fn typed_answer<'b>(field: &'b Field, typed: &str, shown: &'b str) -> Result<Reply, Phrase<'b>> {
    match field {
        Field::Number { range, unit, counts, .. } => number::parse(typed, *range, counts)
            .map(Reply::Number)
            .map_err(|fault| Phrase::Refused { fault, typed: shown, range: *range, unit }),
        _ => date::parse(typed).map(Reply::Date).map_err(|_| Phrase::NoDay { typed: shown }),
    }
}

/// A typed answer read back.
pub(super) fn understood<'b>(field: &'b Field, reply: &Reply) -> Option<Phrase<'b>> {
    match (reply, field) {
        (Reply::Number(value), Field::Number { unit, .. }) => Some(Phrase::ReadBack { value: *value, unit }),
        (Reply::Date(day), _) => Some(Phrase::ReadBackDay { day: *day }),
        _ => None,
    }
}

/// The earlier answer as a reply, which Enter alone gives again.
fn kept(field: &Field) -> Option<Reply> {
    match field {
        Field::One { chosen, .. } => chosen.map(Reply::One),
        Field::Many { chosen, .. } => (!chosen.is_empty()).then(|| Reply::Many(chosen.clone())),
        Field::Number { given, .. } => given.map(Reply::Number),
        Field::Date { given } => given.map(Reply::Date),
        Field::Table { chosen, .. } => Some(Reply::Table(chosen.clone())),
    }
}
