//! Asking at a rich terminal. The only file that names `dialoguer`.
//!
//! `dialoguer` counts a list's lines by what is handed to it, and takes bytes for columns. So it is handed tokens, and a
//! theme draws the wrapped text behind each token; nothing above the list is its business.

use super::block::{Block, Room};
use super::choice::Options;
use super::list::List;
use super::phrases::{Phrase, Phrases};
use super::{Ask, Field, Line, Prompter, Reply, editor, number};
use crate::env::guard::{self, Hush};
use crate::localizer::grouped;
use crate::term::excerpt;
use crate::term::wrap::wrap;
use console::{Term, style};
use dialoguer::theme::Theme;
use dialoguer::{MultiSelect, Select};
use std::fmt::{self, Write};
use std::io::{self, Stderr, StdinLock};
use std::panic::{self, AssertUnwindSafe};

/// How few options a page may hold so that question and help stay in sight above it.
const FEWEST: usize = 3;
/// The same for the question alone.
const FEWEST_WITHOUT_HELP: usize = 2;

/// Asks by lists that the arrow keys move in, drawn on standard error. A screen too small for that gets numbered lines.
pub struct Rich<'a> {
    phrases: &'a dyn Phrases,
    term: Term,
    lines: Option<Line<'a, StdinLock<'static>, Stderr>>,
}

impl<'a> Rich<'a> {
    /// Asks in these words.
    pub fn new(phrases: &'a dyn Phrases) -> Self {
        Self { phrases, term: Term::buffered_stderr(), lines: None }
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
        };
        let skip = skips.then_some(Phrase::KeySkip);
        let back = ask.can_go_back.then_some(Phrase::KeyBack);
        [Some(keys), skip, back].iter().flatten().map(|phrase| self.phrases.phrase(phrase)).collect()
    }

    /// A list that fits the screen, its block above it written; nothing where an option is taller than the screen.
    fn list(&self, ask: &Ask, labels: Vec<String>, marks: bool, room: Room) -> io::Result<Option<List<'_>>> {
        let mut block = Block::new(ask, room);
        let (hints, term, phrases) = (self.hints(ask), &self.term, self.phrases);
        let (above, fewest) = (block.heights(), FEWEST);
        let mut list = List {
            labels,
            marks,
            hints,
            message: None,
            above,
            fewest,
            page: 1,
            in_sight: false,
            tight: false,
            phrases,
            term,
        };
        if !list.fit(room) || !list.in_sight {
            block = Block::help_first(ask, room);
            (list.above, list.fewest) = (block.heights(), FEWEST_WITHOUT_HELP);
            if !list.fit(room) {
                return Ok(None);
            }
        }
        let styled = |(at, line): (usize, &String)| {
            if at == block.question { style(line).for_stderr().bold().to_string() } else { line.clone() }
        };
        self.write(&block.lines.iter().enumerate().map(styled).collect::<Vec<_>>())?;
        Ok(Some(list))
    }

    fn one(
        &self,
        ask: &Ask,
        labels: &[String],
        chosen: Option<usize>,
        room: Room,
    ) -> io::Result<Option<Reply>> {
        let mut items = labels.to_vec();
        let skip = ask.optional.then_some((Phrase::SkipItem, Reply::Skip));
        let back = ask.can_go_back.then_some((Phrase::BackItem, Reply::Back));
        let extra: Vec<(Phrase<'_>, Reply)> = skip.into_iter().chain(back).collect();
        items.extend(extra.iter().map(|(phrase, _)| self.phrases.phrase(phrase)));
        let Some(list) = self.list(ask, items, false, room)? else { return Ok(None) };
        let reply = match list.choose(chosen.unwrap_or(0), ask.can_go_back)? {
            None => Reply::Back,
            Some(at) if at < labels.len() => Reply::One(at),
            Some(at) => extra.into_iter().nth(at - labels.len()).map_or(Reply::Back, |(_, reply)| reply),
        };
        self.told(&reply, labels, room).map(Some)
    }

    fn many(
        &self,
        ask: &Ask,
        options: Options<'_>,
        chosen: &[usize],
        room: Room,
    ) -> io::Result<Option<Reply>> {
        let Some(mut list) = self.list(ask, options.labels.to_vec(), true, room)? else { return Ok(None) };
        let mut marked = chosen.to_vec();
        let reply = loop {
            let Some(now) = list.mark(&marked, ask.can_go_back)? else { break Reply::Back };
            marked = now;
            match options.fault(&marked) {
                None if marked.is_empty() => break Reply::Skip,
                None => break Reply::Many(marked),
                Some(fault) => list.message = Some(self.phrases.phrase(&fault)),
            }
            let (rows, columns) = self.term.size();
            if !list.fit(Room::at_least(rows, columns)) {
                return Ok(None);
            }
        };
        self.told(&reply, options.labels, room).map(Some)
    }

    fn number(
        &self,
        ask: &Ask,
        range: [i64; 2],
        unit: &str,
        given: Option<i64>,
        room: Room,
    ) -> io::Result<Reply> {
        self.write(&Block::new(ask, room).lines)?;
        if let Some(value) = given {
            self.tell(room, "", &self.phrases.phrase(&Phrase::EarlierNumber { value, unit }))?;
        }
        self.write(&[room.hints(&self.hints(ask)), vec![String::new()]].concat())?;
        let head = format!("{}> ", room.margin());
        let mut text = given.map(grouped).unwrap_or_default();
        loop {
            let typed = match editor::read(&self.term, &head, text, room.list_width(), ask.can_go_back)? {
                editor::Typed::Back => return self.told(&Reply::Back, &[], room),
                editor::Typed::Text(typed) => typed,
            };
            text = String::new();
            if ask.optional && typed.trim().is_empty() {
                return self.told(&Reply::Skip, &[], room);
            }
            self.write(&[String::new()])?;
            match number::parse(&typed, range, unit) {
                Ok(value) => {
                    self.tell(room, "", &self.phrases.phrase(&Phrase::ReadBack { value, unit }))?;
                    return Ok(Reply::Number(value));
                }
                Err(fault) => {
                    let phrase = Phrase::Refused { fault, typed: &excerpt(&typed), range, unit };
                    let phrase = if typed.trim().is_empty() { Phrase::NothingTyped } else { phrase };
                    self.tell(room, "! ", &self.phrases.phrase(&phrase))?;
                }
            }
        }
    }

    /// Writes what the person did, so that the screen still tells it when the next question is asked.
    fn told(&self, reply: &Reply, labels: &[String], room: Room) -> io::Result<Reply> {
        let label = |at: &usize| labels.get(*at).cloned().unwrap_or_default();
        match reply {
            Reply::One(at) => self.tell(room, "> ", &label(at))?,
            Reply::Many(all) => {
                let between = self.phrases.phrase(&Phrase::Between);
                self.tell(room, "> ", &all.iter().map(label).collect::<Vec<_>>().join(&between))?;
            }
            Reply::Skip => self.tell(room, "> ", &self.phrases.phrase(&Phrase::SkipItem))?,
            Reply::Back => self.tell(room, "", &self.phrases.phrase(&Phrase::BackItem))?,
            Reply::Number(_) => {}
        }
        Ok(reply.clone())
    }

    fn ask_in(&self, ask: &Ask, room: Room) -> io::Result<Option<Reply>> {
        let _hush = Hush::new();
        match &ask.field {
            Field::One { labels, chosen, .. } => self.one(ask, labels, *chosen, room),
            Field::Many { labels, chosen, alone, at_most, .. } => {
                let options = Options { labels, alone, at_most: *at_most, optional: ask.optional };
                self.many(ask, options, chosen, room)
            }
            Field::Number { range, unit, given } => self.number(ask, *range, unit, *given, room).map(Some),
        }
    }
}

impl Prompter for Rich<'_> {
    fn say(&mut self, text: &str) -> io::Result<()> {
        let (rows, columns) = self.term.size();
        self.write(&wrap(text, Room::at_least(rows, columns).width()))
    }

    fn ask(&mut self, ask: &Ask) -> io::Result<Reply> {
        let Some(room) = self.room() else { return self.by_lines(ask) };
        let reply = self.ask_in(ask, room);
        if reply.is_err() {
            guard::restore();
        }
        match reply {
            // The list broke because the screen shrank to nothing under it.
            Err(error) if error.kind() == io::ErrorKind::Other && self.room().is_none() => self.by_lines(ask),
            Ok(None) => self.by_lines(ask),
            Ok(Some(reply)) => Ok(reply),
            Err(error) => Err(error),
        }
    }
}

impl List<'_> {
    fn tokens(&self) -> Vec<String> {
        (0..self.labels.len()).map(|position| position.to_string()).collect()
    }

    fn choose(&self, active: usize, back: bool) -> io::Result<Option<usize>> {
        let select = Select::with_theme(self).items(self.tokens()).default(active).max_length(self.page);
        caught(
            || if back { select.interact_on_opt(self.term) } else { select.interact_on(self.term).map(Some) },
        )
    }

    fn mark(&self, marked: &[usize], back: bool) -> io::Result<Option<Vec<usize>>> {
        let tokens = self.tokens().into_iter().enumerate();
        let items = tokens.map(|(position, token)| (token, marked.contains(&position)));
        let select = MultiSelect::with_theme(self).items_checked(items).max_length(self.page);
        caught(
            || if back { select.interact_on_opt(self.term) } else { select.interact_on(self.term).map(Some) },
        )
    }

    fn item(&self, out: &mut dyn Write, token: &str, mark: &str, active: bool) -> fmt::Result {
        let position = token.parse().map_err(|_| fmt::Error)?;
        out.write_str(&self.lines(position, mark, active).join("\n"))
    }
}

/// `dialoguer` panics where the screen shrinks below three rows under it; that is an error here.
fn caught<T>(run: impl FnOnce() -> dialoguer::Result<T>) -> io::Result<T> {
    let ran = panic::catch_unwind(AssertUnwindSafe(run));
    Ok(ran.map_err(|_| io::Error::other("the list could not be drawn"))??)
}

impl Theme for List<'_> {
    fn format_select_prompt_item(&self, out: &mut dyn Write, token: &str, active: bool) -> fmt::Result {
        self.item(out, token, if active { "> " } else { "  " }, active)
    }

    fn format_multi_select_prompt_item(
        &self,
        out: &mut dyn Write,
        token: &str,
        checked: bool,
        active: bool,
    ) -> fmt::Result {
        let mark = match (active, checked) {
            (true, true) => "> [x] ",
            (true, false) => "> [ ] ",
            (false, true) => "  [x] ",
            (false, false) => "  [ ] ",
        };
        self.item(out, token, mark, active)
    }
}
