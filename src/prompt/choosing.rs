//! Choosing at a rich terminal: what to do next with `dialoguer`, answers in a list of our own.

use super::block::{Block, Room};
use super::draft::Draft;
use super::finder::{Did, Finder, Mode};
use super::keys::Keys;
use super::list::{List, Tail};
use super::phrases::Phrase;
use super::pick::Picked;
use super::rich::{Asked, Rich};
use super::window::{FEWEST, ROOMY, Window};
use super::{Ask, Field, Reply};
use std::cell::Cell;
use std::io;

/// What ended the moves in a list.
enum Moves {
    Did(Did),
    Resized,
    NoRoom,
}

/// What stands above a list, and the window of the list below it.
fn laid_out<'h>(ask: &Ask, finder: &Finder<'_>, room: Room, hints: &'h [String]) -> (Block, Window<'h>) {
    let block = Block::new(ask, room);
    let [all, question] = block.heights();
    let window = |above| Window { room, above, hints };
    // A list that does not fit as a whole need not push the number of the question out of sight.
    let ways = [(question, usize::MAX), (all, ROOMY), (question, FEWEST[0])];
    let fits = ways.into_iter().find(|(above, fewest)| window(*above).holds(finder, *fewest));
    if let Some((above, _)) = fits {
        return (block, window(above));
    }
    let block = Block::help_first(ask, room);
    let above = block.heights()[1];
    (block, window(above))
}

impl Rich<'_> {
    /// What to do next, chosen with `dialoguer`.
    pub(super) fn menu(
        &self,
        ask: &Ask,
        labels: &[String],
        room: Room,
        draft: &mut Draft,
    ) -> io::Result<Asked> {
        let mut items = labels.to_vec();
        items.extend(ask.can_go_back.then(|| self.phrases.phrase(&Phrase::BackItem)));
        let mut block = Block::new(ask, room);
        let mut list = List {
            labels: items,
            hints: self.hints(ask),
            above: block.heights(),
            fewest: FEWEST[0],
            page: 1,
            tail: Tail::Whole,
            phrases: self.phrases,
            term: &self.term,
            room,
            active: Cell::new(draft.active.unwrap_or(0)),
            stop: Cell::new(None),
        };
        if !list.fits_whole() {
            block = Block::help_first(ask, room);
            (list.above, list.fewest) = (block.heights(), FEWEST[1]);
            if !list.fits_somehow() {
                return Ok(Asked::NoRoom);
            }
        }
        self.write_block(&block)?;
        let reply = match list.choose(ask.can_go_back)? {
            Picked::Resized => {
                draft.active = Some(list.active.get());
                return Ok(Asked::Resized);
            }
            Picked::Done(at) if at < labels.len() => Reply::One(at),
            Picked::Done(_) | Picked::Back => Reply::Back,
        };
        self.told(ask, reply, room)
    }

    /// A question with options: a list to move, search and mark in.
    pub(super) fn find(
        &self,
        ask: &Ask,
        labels: &[String],
        mode: Mode<'_>,
        room: Room,
        draft: &mut Draft,
    ) -> io::Result<Asked> {
        let mut items = labels.to_vec();
        let is_one = matches!(mode, Mode::One);
        let skip = (ask.offers_to_leave() && is_one).then_some((Phrase::SkipItem, Reply::Skip));
        let back = (ask.can_go_back && is_one).then_some((Phrase::BackItem, Reply::Back));
        let extra: Vec<(Phrase<'_>, Reply)> = skip.into_iter().chain(back).collect();
        items.extend(extra.iter().map(|(phrase, _)| self.phrases.phrase(phrase)));
        let mut finder = Finder::new(&items, mode, self.phrases);
        finder.names = &ask.names;
        finder.leaves = ask.optional && ask.bodily && matches!(ask.field, Field::Many { .. });
        draft.give(&mut finder);
        let hints = self.hints(ask);
        let (block, window) = laid_out(ask, &finder, room, &hints);
        if window.lines(&mut finder).is_none() {
            return Ok(Asked::NoRoom);
        }
        self.write_block(&block)?;
        let came = self.moves(ask, &mut finder, &window, &mut draft.keys);
        draft.keep(&finder);
        let reply = match came? {
            Moves::Resized => return Ok(Asked::Resized),
            Moves::NoRoom => return Ok(Asked::NoRoom),
            Moves::Did(Did::Chosen(at)) if at < labels.len() => Reply::One(at),
            Moves::Did(Did::Chosen(at)) => {
                extra.into_iter().nth(at - labels.len()).map_or(Reply::Back, |(_, reply)| reply)
            }
            Moves::Did(Did::Marked(marked)) if !marked.is_empty() => Reply::Many(marked),
            Moves::Did(Did::Back) => Reply::Back,
            Moves::Did(Did::Set(set)) => Reply::Table(set),
            Moves::Did(Did::Stop) => return Ok(Asked::Reply(Reply::Stop)),
            Moves::Did(Did::Suspend) => return Ok(Asked::Suspended),
            Moves::Did(Did::End) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Moves::Did(_) => Reply::Skip,
        };
        self.told(ask, reply, room)
    }

    /// Draws the list after every key until one ends it.
    fn moves(
        &self,
        ask: &Ask,
        finder: &mut Finder<'_>,
        window: &Window<'_>,
        keys: &mut Keys,
    ) -> io::Result<Moves> {
        self.term.hide_cursor()?;
        let came = self.moved(ask, finder, window, keys);
        self.term.show_cursor()?;
        self.term.flush()?;
        came
    }

    fn moved(
        &self,
        ask: &Ask,
        finder: &mut Finder<'_>,
        window: &Window<'_>,
        keys: &mut Keys,
    ) -> io::Result<Moves> {
        loop {
            let Some(lines) = window.lines(finder) else { return Ok(Moves::NoRoom) };
            self.write(&lines)?;
            let press = keys.next(|| window.room.is_of(&self.term))?;
            let Some(press) = press else { return Ok(Moves::Resized) };
            self.term.clear_last_lines(lines.len())?;
            match finder.press(&press) {
                Did::Moved => {}
                Did::Help => finder.message = Some(ask.explained()),
                Did::Back if !ask.can_go_back => {
                    finder.message = Some(self.phrases.phrase(&Phrase::NoEarlier));
                }
                did => return Ok(Moves::Did(did)),
            }
        }
    }
}
