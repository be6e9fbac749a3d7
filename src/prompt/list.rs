//! A menu on the screen: its options wrapped, how many a page holds, what follows them.

use super::block::Room;
use super::layout::{self, Need};
use super::phrases::Phrase;
use super::pick::Stop;
use super::slots::Phrases;
use console::{Term, style};
use std::cell::Cell;

/// How much of what follows the options has room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tail {
    /// All hints on keys, below a blank line.
    Whole,
    /// All hints, at once.
    Close,
    /// The hint on pages alone.
    Pages,
    Nothing,
}

/// The options of one question, as they are drawn.
pub(super) struct List<'a> {
    pub(super) labels: Vec<String>,
    pub(super) hints: Vec<String>,
    pub(super) above: [usize; 2],
    /// How few options a page may hold for the question to stay in sight.
    pub(super) fewest: usize,
    /// How many options a page holds.
    pub(super) page: usize,
    pub(super) tail: Tail,
    pub(super) phrases: &'a dyn Phrases,
    pub(super) term: &'a Term,
    /// The room that it is laid out for.
    pub(super) room: Room,
    /// Where the person is.
    pub(super) active: Cell<usize>,
    /// Why it was broken off, if it was.
    pub(super) stop: Cell<Option<Stop>>,
}

impl List<'_> {
    /// Finds how many options a page holds with the question in sight and every hint; false if there is no room for that.
    pub(super) fn fits_whole(&mut self) -> bool {
        self.fits(Tail::Whole, true)
    }

    /// Finds how many options a page holds; false if one is taller than the screen. Hints go before the question does.
    pub(super) fn fits_somehow(&mut self) -> bool {
        let tails = [Tail::Whole, Tail::Close, Tail::Pages, Tail::Nothing];
        [true, false].iter().any(|in_sight| tails.iter().any(|tail| self.fits(*tail, *in_sight)))
    }

    fn fits(&mut self, tail: Tail, in_sight: bool) -> bool {
        let count = self.labels.len();
        let options: Vec<usize> =
            self.labels.iter().map(|label| self.room.marked("> ", label).len()).collect();
        self.tail = tail;
        [1, count].iter().any(|pages| {
            let need = Need {
                options: options.clone(),
                tail: self.tail_lines(*pages, *pages).len(),
                above: self.above,
                fewest: self.fewest,
            };
            let Some(page) = layout::page(&need, self.room.rows) else { return false };
            // `dialoguer` keeps two rows free, whatever it is told.
            self.page = page.min(self.room.rows.saturating_sub(2)).max(1);
            let is_one = self.page == count;
            (is_one || *pages > 1) && (!in_sight || layout::keeps_question(&need, self.page, self.room.rows))
        })
    }

    /// What follows the options of a page.
    fn tail_lines(&self, page: usize, pages: usize) -> Vec<String> {
        let turn = (pages > 1).then(|| self.phrases.phrase(&Phrase::KeyPages { page, pages }));
        let hints: &[String] = if self.tail == Tail::Pages { &[] } else { &self.hints };
        let mut lines = Vec::new();
        if self.tail == Tail::Whole {
            lines.push(String::new());
        }
        if self.tail != Tail::Nothing {
            lines.extend(self.room.hints(&hints.iter().cloned().chain(turn).collect::<Vec<_>>()));
        }
        lines
    }

    /// The option in its lines, with all that follows the page behind the last one.
    pub(super) fn lines(&self, position: usize, mark: &str, active: bool) -> Vec<String> {
        let lines = self.room.marked(mark, self.labels.get(position).map_or("", String::as_str));
        let emphasis = |line: &String| if active { bold(line) } else { line.clone() };
        let mut lines: Vec<String> = lines.iter().map(emphasis).collect();
        if self.ends_page(position) {
            lines.extend(self.tail_lines(position / self.page + 1, self.labels.len().div_ceil(self.page)));
        }
        lines
    }

    /// Whether the option is the last one of its page.
    pub(super) fn ends_page(&self, position: usize) -> bool {
        let done = position + 1;
        done == self.labels.len() || done.is_multiple_of(self.page)
    }
}

fn bold(line: &str) -> String {
    style(line).for_stderr().reverse().to_string()
}
