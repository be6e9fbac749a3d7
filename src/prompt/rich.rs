//! Asking at a rich terminal. A question whose screen changes its size is laid out again.

use super::block::{Block, Room};
use super::choice::Options;
use super::draft::Draft;
use super::line::{typed_answer, understood};
use super::list::{List, Tail};
use super::phrases::{Phrase, Phrases};
use super::pick::Picked;
use super::{Ask, Field, Line, Prompter, Reply, editor};
use crate::env::guard::{self, Hush};
use crate::term::excerpt;
use crate::term::wrap::wrap;
use console::{Term, style};
use std::cell::{Cell, RefCell};
use std::io::{self, Stderr, StdinLock};

/// How few options a page may hold so that question and help stay in sight above it.
const FEWEST: usize = 3;
/// The same for the question alone.
const FEWEST_WITHOUT_HELP: usize = 2;

/// Asks by lists that the arrow keys move in, drawn on standard error. A screen too small for that gets numbered lines.
pub struct Rich<'a> {
    phrases: &'a dyn Phrases,
    term: Term,
    lines: Option<Line<'a, StdinLock<'static>, Stderr>>,
    /// What was said since the last reply: it belongs to the next question.
    said: Vec<String>,
}

/// What came of asking.
enum Asked {
    Reply(Reply),
    /// The screen has another size now.
    Resized,
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

    fn by_lines(&mut self, ask: &Ask) -> io::Result<Reply> {
        let phrases = self.phrases;
        let open = || Line::new(io::stdin().lock(), io::stderr(), phrases);
        self.lines.get_or_insert_with(open).ask(ask)
    }

    fn write(&self, lines: &[String]) -> io::Result<()> {
        lines.iter().try_for_each(|line| self.term.write_line(line))?;
        self.term.flush()
    }

    /// The answer in one line, and a blank one.
    fn tell(&self, room: Room, mark: &str, text: &str) -> io::Result<()> {
        self.write(&room.marked(mark, text))?;
        self.write(&[String::new()])
    }

    fn hints(&self, ask: &Ask) -> Vec<String> {
        let (keys, skips) = match ask.field {
            Field::One { .. } => (Phrase::KeysOne, false),
            Field::Many { .. } => (Phrase::KeysMany, ask.optional),
            Field::Number { .. } => (Phrase::KeysNumber, ask.optional),
            Field::Date { .. } => (Phrase::KeysDate, ask.optional),
        };
        let skip = skips.then_some(Phrase::KeySkip);
        let back = ask.can_go_back.then_some(Phrase::KeyBack);
        [Some(keys), skip, back].iter().flatten().map(|phrase| self.phrases.phrase(phrase)).collect()
    }

    /// A list that fits the screen, its block above it written; nothing where an option is taller than the screen.
    fn list(
        &self,
        ask: &Ask,
        labels: Vec<String>,
        room: Room,
        draft: &Draft,
    ) -> io::Result<Option<List<'_>>> {
        let mut block = Block::new(ask, room);
        let mut list = List {
            labels,
            marks: matches!(ask.field, Field::Many { .. }),
            hints: self.hints(ask),
            message: draft.message.clone(),
            above: block.heights(),
            fewest: FEWEST,
            page: 1,
            tail: Tail::Whole,
            phrases: self.phrases,
            term: &self.term,
            room,
            active: Cell::new(draft.active),
            marked: RefCell::new(draft.marked.iter().copied().collect()),
            stop: Cell::new(None),
        };
        if !list.fits_whole() {
            block = Block::help_first(ask, room);
            (list.above, list.fewest) = (block.heights(), FEWEST_WITHOUT_HELP);
            if !list.fits_somehow() {
                return Ok(None);
            }
        }
        let styled = |(at, line): (usize, &String)| {
            if at == block.question { style(line).for_stderr().bold().to_string() } else { line.clone() }
        };
        self.write(&block.lines.iter().enumerate().map(styled).collect::<Vec<_>>())?;
        Ok(Some(list))
    }

    fn one(&self, ask: &Ask, labels: &[String], room: Room, draft: &mut Draft) -> io::Result<Asked> {
        let mut items = labels.to_vec();
        let skip = ask.optional.then_some((Phrase::SkipItem, Reply::Skip));
        let back = ask.can_go_back.then_some((Phrase::BackItem, Reply::Back));
        let extra: Vec<(Phrase<'_>, Reply)> = skip.into_iter().chain(back).collect();
        items.extend(extra.iter().map(|(phrase, _)| self.phrases.phrase(phrase)));
        let Some(list) = self.list(ask, items, room, draft)? else { return Ok(Asked::NoRoom) };
        let reply = match list.choose(ask.can_go_back)? {
            Picked::Resized => {
                draft.active = list.active.get();
                return Ok(Asked::Resized);
            }
            Picked::Back => Reply::Back,
            Picked::Done(at) if at < labels.len() => Reply::One(at),
            Picked::Done(at) => {
                extra.into_iter().nth(at - labels.len()).map_or(Reply::Back, |(_, reply)| reply)
            }
        };
        self.told(reply, labels, room)
    }

    fn many(&self, ask: &Ask, options: Options<'_>, room: Room, draft: &mut Draft) -> io::Result<Asked> {
        let Some(mut list) = self.list(ask, options.labels.to_vec(), room, draft)? else {
            return Ok(Asked::NoRoom);
        };
        let reply = loop {
            let marked = match list.mark(ask.can_go_back)? {
                Picked::Done(marked) => marked,
                Picked::Back => break Reply::Back,
                Picked::Resized => {
                    draft.marked = list.marked.take().into_iter().collect();
                    draft.message = list.message;
                    return Ok(Asked::Resized);
                }
            };
            match options.fault(&marked) {
                None if marked.is_empty() => break Reply::Skip,
                None => break Reply::Many(marked),
                Some(fault) => list.message = Some(self.phrases.phrase(&fault)),
            }
            if !list.fits_somehow() {
                return Ok(Asked::NoRoom);
            }
        };
        self.told(reply, options.labels, room)
    }

    /// A number or a day.
    fn typed(&self, ask: &Ask, room: Room, draft: &mut Draft) -> io::Result<Asked> {
        self.typed_head(ask, room, draft)?;
        let head = format!("{}> ", room.margin());
        loop {
            let text = std::mem::take(&mut draft.typed);
            let typed = match editor::read(&self.term, &head, text, room, ask.can_go_back)? {
                editor::Typed::Back => return self.told(Reply::Back, &[], room),
                editor::Typed::Resized(text) => {
                    draft.typed = text;
                    return Ok(Asked::Resized);
                }
                editor::Typed::Text(typed) => typed,
            };
            if ask.optional && typed.trim().is_empty() {
                return self.told(Reply::Skip, &[], room);
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
                    let phrase = if typed.trim().is_empty() { Phrase::NothingTyped } else { phrase };
                    let message = self.phrases.phrase(&phrase);
                    self.tell(room, "! ", &message)?;
                    draft.message = Some(message);
                }
            }
        }
    }

    /// What stands above the line to type in.
    fn typed_head(&self, ask: &Ask, room: Room, draft: &Draft) -> io::Result<()> {
        self.write(&Block::new(ask, room).lines)?;
        if let Field::Number { given: Some(value), unit, .. } = &ask.field {
            self.tell(room, "", &self.phrases.phrase(&Phrase::EarlierNumber { value: *value, unit }))?;
        } else if let Field::Date { given: Some(day) } = ask.field {
            let answer = self.phrases.phrase(&Phrase::Day { day });
            let earlier = Phrase::LineEarlier { answer: &answer, optional: false };
            self.tell(room, "", &self.phrases.phrase(&earlier))?;
        }
        self.write(&[room.hints(&self.hints(ask)), vec![String::new()]].concat())?;
        draft.message.iter().try_for_each(|message| self.tell(room, "! ", message))
    }

    /// Writes what the person did, so that the screen still tells it when the next question is asked.
    fn told(&self, reply: Reply, labels: &[String], room: Room) -> io::Result<Asked> {
        let label = |at: &usize| labels.get(*at).cloned().unwrap_or_default();
        match &reply {
            Reply::One(at) => self.tell(room, "> ", &label(at))?,
            Reply::Many(all) => {
                let between = self.phrases.phrase(&Phrase::Between);
                self.tell(room, "> ", &all.iter().map(label).collect::<Vec<_>>().join(&between))?;
            }
            Reply::Skip => self.tell(room, "> ", &self.phrases.phrase(&Phrase::SkipItem))?,
            Reply::Back => self.tell(room, "", &self.phrases.phrase(&Phrase::BackItem))?,
            Reply::Number(_) | Reply::Date(_) => {}
        }
        Ok(Asked::Reply(reply))
    }

    fn ask_in(&self, ask: &Ask, room: Room, draft: &mut Draft) -> io::Result<Asked> {
        let _hush = Hush::new();
        match &ask.field {
            Field::One { labels, .. } => self.one(ask, labels, room, draft),
            Field::Many { labels, alone, at_most, .. } => {
                let options = Options { labels, alone, at_most: *at_most, optional: ask.optional };
                self.many(ask, options, room, draft)
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

impl Prompter for Rich<'_> {
    fn say(&mut self, text: &str) -> io::Result<()> {
        let (rows, columns) = self.term.size();
        self.said.push(text.to_owned());
        self.write(&wrap(text, Room::at_least(rows, columns).width()))
    }

    fn ask(&mut self, ask: &Ask) -> io::Result<Reply> {
        let mut draft = Draft::of(ask);
        // Keys that came before the question was on the screen were not meant for it; those of a resize are.
        guard::drop_early_keys();
        while let Some(room) = self.room() {
            match self.ask_in(ask, room, &mut draft) {
                Ok(Asked::Reply(reply)) => {
                    self.said.clear();
                    return Ok(reply);
                }
                Ok(Asked::Resized) => self.start_again(self.room().unwrap_or(room))?,
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
        self.by_lines(ask)
    }
}
