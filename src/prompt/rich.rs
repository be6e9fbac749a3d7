//! Asking at a rich terminal. A question whose screen changes its size is laid out again.

use super::block::{Block, Room};
use super::choice::Options;
use super::draft::Draft;
use super::finder::{Mode, Table};
use super::line::{is_dash, table_of, typed_answer, understood};
use super::phrases::Phrase;
use super::slots::Phrases;
use super::{Ask, Field, Line, Prompter, Reply, editor};
use crate::env::guard::{self, Hush};
use crate::term::excerpt;
use crate::term::wrap::wrap;
use console::{Term, style};
use std::io::{self, Stderr, StdinLock};

/// Asks by lists that the arrow keys move in, drawn on standard error. A screen too small for that gets numbered lines.
pub struct Rich<'a> {
    pub(super) phrases: &'a dyn Phrases,
    pub(super) term: Term,
    lines: Option<Line<'a, StdinLock<'static>, Stderr>>,
    /// What was said since the last reply: it belongs to the next question.
    said: Vec<String>,
}

/// What came of asking.
pub(super) enum Asked {
    Reply(Reply),
    /// The screen has another size now.
    Resized,
    /// Ctrl-Z.
    Suspended,
    /// An option is taller than the screen.
    NoRoom,
}

impl<'a> Rich<'a> {
    /// Asks in these words.
    pub fn new(phrases: &'a dyn Phrases) -> Self {
        Self { phrases, term: Term::buffered_stderr(), lines: None, said: Vec::new() }
    }

    fn room(&self) -> Option<Room> {
        let (rows, columns) = self.term.size_checked()?;
        Room::of(rows, columns)
    }

    fn lines(&mut self) -> &mut Line<'a, StdinLock<'static>, Stderr> {
        let phrases = self.phrases;
        self.lines.get_or_insert_with(|| Line::new(io::stdin().lock(), io::stderr(), phrases))
    }

    pub(super) fn write(&self, lines: &[String]) -> io::Result<()> {
        lines.iter().try_for_each(|line| self.term.write_line(line))?;
        self.term.flush()
    }

    /// The answer in one line, and a blank one.
    fn tell(&self, room: Room, mark: &str, text: &str) -> io::Result<()> {
        self.write(&room.marked(mark, text))?;
        self.write(&[String::new()])
    }

    pub(super) fn hints(&self, ask: &Ask) -> Vec<String> {
        let answers = match &ask.field {
            Field::Table { answers, .. } => {
                let keys =
                    answers.iter().enumerate().map(|(place, answer)| format!("{} {answer}", place + 1));
                keys.collect::<Vec<_>>().join("  ")
            }
            _ => String::new(),
        };
        let (keys, skips) = match ask.field {
            Field::One { .. } => (Phrase::KeysOne, false),
            Field::Table { .. } => (Phrase::KeysTable { answers: &answers }, false),
            Field::Many { .. } => (Phrase::KeysMany, ask.optional),
            Field::Number { .. } => (Phrase::KeysNumber, ask.optional),
            Field::Date { .. } => (Phrase::KeysDate, ask.optional),
        };
        let skip = if ask.bodily { Phrase::LeaveOpen } else { Phrase::KeySkip };
        let skip = skips.then_some(skip);
        let back = ask.can_go_back.then_some(Phrase::KeyBack);
        let help = (!ask.is_menu()).then_some(Phrase::KeyHelp);
        let find = (!ask.names.is_empty()).then_some(Phrase::KeyFind);
        [Some(keys), find, skip, back, help]
            .iter()
            .flatten()
            .map(|phrase| self.phrases.phrase(phrase))
            .collect()
    }

    pub(super) fn write_block(&self, block: &Block) -> io::Result<()> {
        let styled = |(at, line): (usize, &String)| {
            if at == block.question { style(line).for_stderr().bold().to_string() } else { line.clone() }
        };
        self.write(&block.lines.iter().enumerate().map(styled).collect::<Vec<_>>())
    }

    /// A number or a day.
    fn typed(&self, ask: &Ask, room: Room, draft: &mut Draft) -> io::Result<Asked> {
        self.typed_head(ask, room, draft)?;
        let words = [format!("{}> ", room.margin()), self.phrases.phrase(&Phrase::UnknownKey)];
        let mut given = Draft::of(ask).typed;
        loop {
            let text = std::mem::take(&mut draft.typed);
            let is_given = !text.is_empty() && text == given;
            let typed = match editor::read(&self.term, &words, (text, is_given), room, &mut draft.keys)? {
                editor::Typed::Back if !ask.can_go_back => continue,
                editor::Typed::Back => return self.told(ask, Reply::Back, room),
                editor::Typed::Resized(text) => {
                    draft.typed = text;
                    return Ok(Asked::Resized);
                }
                editor::Typed::Suspended(text) => {
                    draft.typed = text;
                    return Ok(Asked::Suspended);
                }
                editor::Typed::Help(text) => {
                    draft.typed = text;
                    self.write(&[String::new()])?;
                    ask.explained().lines().try_for_each(|line| self.tell(room, "", line))?;
                    continue;
                }
                editor::Typed::Stop => return Ok(Asked::Reply(Reply::Stop)),
                editor::Typed::Text(typed) => typed,
            };
            given.clear();
            let leaves = ask.skips_by_enter() && typed.trim().is_empty();
            if leaves || (ask.optional && is_dash(typed.trim())) {
                return self.told(ask, Reply::Skip, room);
            }
            self.write(&[String::new()])?;
            match typed_answer(&ask.field, &typed, &excerpt(&typed)) {
                Ok(reply) => {
                    if let Some(phrase) = understood(&ask.field, &reply) {
                        self.tell(room, "", &self.phrases.phrase(&phrase))?;
                    }
                    return Ok(Asked::Reply(reply));
                }
                Err(phrase) => {
                    let phrase = if typed.trim().is_empty() { ask.nothing() } else { phrase };
                    let message = self.phrases.phrase(&phrase);
                    self.tell(room, "! ", &message)?;
                    draft.message = Some(message);
                }
            }
        }
    }

    /// What stands above the line to type in.
    fn typed_head(&self, ask: &Ask, room: Room, draft: &Draft) -> io::Result<()> {
        self.write_block(&Block::new(ask, room))?;
        let given = match &ask.field {
            Field::Number { given, unit, .. } => given.map(|value| Phrase::WithUnit { value, unit }),
            Field::Date { given } => given.map(|day| Phrase::Day { day }),
            _ => None,
        };
        if let Some(answer) = given.map(|given| self.phrases.phrase(&given)) {
            let earlier = Phrase::LineEarlier { answer: &answer, optional: false };
            self.tell(room, "", &self.phrases.phrase(&earlier))?;
        }
        self.write(&[room.hints(&self.hints(ask)), vec![String::new()]].concat())?;
        draft.message.iter().try_for_each(|message| self.tell(room, "! ", message))
    }

    /// Writes what the person did, so that the screen still tells it when the next question is asked.
    pub(super) fn told(&self, ask: &Ask, reply: Reply, room: Room) -> io::Result<Asked> {
        let labels: &[String] = match &ask.field {
            Field::One { labels, .. } | Field::Many { labels, .. } => labels,
            _ => &[],
        };
        let label = |at: &usize| labels.get(*at).cloned().unwrap_or_default();
        match &reply {
            Reply::One(at) => self.tell(room, "> ", &label(at))?,
            Reply::Many(all) => {
                let between = self.phrases.phrase(&Phrase::Between);
                self.tell(room, "> ", &all.iter().map(label).collect::<Vec<_>>().join(&between))?;
            }
            Reply::Table(set) => {
                let between = self.phrases.phrase(&Phrase::Between);
                let told = table_of(&ask.field).and_then(|table| table.told(set, false, &between));
                self.tell(room, "> ", &told.unwrap_or_else(|| self.phrases.phrase(&Phrase::SkipItem)))?;
            }
            Reply::Skip => self.tell(room, "> ", &self.phrases.phrase(&Phrase::SkipItem))?,
            Reply::Back => self.tell(room, "", &self.phrases.phrase(&Phrase::BackItem))?,
            Reply::Number(_) | Reply::Date(_) | Reply::Stop => {}
        }
        Ok(Asked::Reply(reply))
    }

    fn ask_in(&self, ask: &Ask, room: Room, draft: &mut Draft, is_new: bool) -> io::Result<Asked> {
        let _hush = Hush::new();
        let _paste = Paste::new(&self.term);
        // Keys that came before the question was first on the screen were not meant for it.
        if is_new {
            guard::drop_early_keys()?;
        }
        match &ask.field {
            Field::One { labels, .. } if ask.is_menu() => self.menu(ask, labels, room, draft),
            Field::One { labels, .. } => self.find(ask, labels, Mode::One, room, draft),
            Field::Many { labels, alone, at_most, .. } => {
                let optional = ask.skips_by_enter();
                let options = Options { labels, alone, at_most: *at_most, optional };
                self.find(ask, labels, Mode::Many(options), room, draft)
            }
            Field::Table { labels, details, notes, answers, unset, .. } => {
                let table = Table { answers, unset, details, notes };
                self.find(ask, labels, Mode::Table(table), room, draft)
            }
            Field::Number { .. } | Field::Date { .. } => self.typed(ask, room, draft),
        }
    }

    /// Clears a screen on which nothing stands where it was drawn, and says again what belongs to the question.
    fn start_again(&self, room: Room) -> io::Result<()> {
        self.term.clear_screen()?;
        self.said.iter().try_for_each(|text| self.write(&wrap(text, room.width())))?;
        self.term.flush()
    }
}

/// Asks the terminal to mark what is pasted, until it is dropped; a terminal that does not know this passes it over.
struct Paste<'t>(&'t Term);

impl<'t> Paste<'t> {
    fn new(term: &'t Term) -> Self {
        drop(term.write_str("\x1b[?2004h"));
        Self(term)
    }
}

impl Drop for Paste<'_> {
    fn drop(&mut self) {
        drop(self.0.write_str("\x1b[?2004l").and_then(|()| self.0.flush()));
    }
}

impl Prompter for Rich<'_> {
    fn say(&mut self, text: &str) -> io::Result<()> {
        let (rows, columns) = self.term.size();
        self.said.push(text.to_owned());
        self.write(&wrap(text, Room::at_least(rows, columns).width()))
    }

    fn ask(&mut self, ask: &Ask) -> io::Result<Reply> {
        let mut draft = Draft::of(ask);
        let mut is_new = true;
        while let Some(room) = self.room() {
            match self.ask_in(ask, room, &mut draft, std::mem::take(&mut is_new)) {
                Ok(Asked::Reply(reply)) => {
                    self.said.clear();
                    return Ok(reply);
                }
                Ok(Asked::Resized) => self.start_again(self.room().unwrap_or(room))?,
                Ok(Asked::Suspended) => {
                    guard::suspend();
                    self.start_again(self.room().unwrap_or(room))?;
                }
                Ok(Asked::NoRoom) => break,
                Err(error) => {
                    guard::restore();
                    // A list breaks where the screen shrinks to nothing under it.
                    if error.kind() != io::ErrorKind::Other || self.room().is_some() {
                        return Err(error);
                    }
                }
            }
        }
        self.said.clear();
        self.lines().ask(&draft.answered(ask))
    }

    fn text(&mut self, says: &str, one_line: bool) -> io::Result<String> {
        let (rows, columns) = self.term.size();
        let says = wrap(says, Room::at_least(rows, columns).width()).join("\n");
        // What is pasted may be long: the terminal itself takes and shows it, line by line.
        self.lines().text(&says, one_line)
    }
}
