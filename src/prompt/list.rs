//! A list on the screen: its options wrapped, how many a page holds, what follows them.

use super::block::Room;
use super::layout::{self, Need};
use super::phrases::{Phrase, Phrases};
use console::{Term, style};

/// The options of one question, as they are drawn.
pub(super) struct List<'a> {
    pub(super) labels: Vec<String>,
    pub(super) marks: bool,
    pub(super) hints: Vec<String>,
    pub(super) message: Option<String>,
    pub(super) above: [usize; 2],
    /// How few options a page may hold for the question to stay in sight.
    pub(super) fewest: usize,
    /// Whether the question stays in sight above every page.
    pub(super) in_sight: bool,
    /// How many options a page holds.
    pub(super) page: usize,
    /// Whether the hints are left out.
    pub(super) tight: bool,
    pub(super) phrases: &'a dyn Phrases,
    pub(super) term: &'a Term,
}

impl List<'_> {
    /// Finds how many options a page holds; false if one is taller than the screen.
    pub(super) fn fit(&mut self, room: Room) -> bool {
        let count = self.labels.len();
        let mark = if self.marks { "> [x] " } else { "> " };
        let options: Vec<usize> = self.labels.iter().map(|label| room.marked(mark, label).len()).collect();
        for (tight, pages) in [(false, 1), (false, count), (true, 1)] {
            self.tight = tight;
            let need = Need {
                options: options.clone(),
                tail: self.tail(room, pages, pages).len(),
                above: self.above,
                fewest: self.fewest,
            };
            let page = layout::page(&need, room.rows);
            if let Some(page) = page.filter(|page| tight || pages > 1 || *page == count) {
                self.page = page;
                self.in_sight = layout::keeps_question(&need, page, room.rows);
                return true;
            }
        }
        false
    }

    /// What follows the options of a page.
    fn tail(&self, room: Room, page: usize, pages: usize) -> Vec<String> {
        let mut tail = Vec::new();
        if !self.tight {
            let turn = (pages > 1).then(|| self.phrases.phrase(&Phrase::KeyPages { page, pages }));
            let hints: Vec<String> = self.hints.iter().cloned().chain(turn).collect();
            tail.push(String::new());
            tail.extend(room.hints(&hints));
        }
        if let Some(message) = &self.message {
            tail.push(String::new());
            tail.extend(room.marked("! ", message));
        }
        tail
    }

    /// The option in its lines, with all that follows the page behind the last one.
    pub(super) fn lines(&self, position: usize, mark: &str, active: bool) -> Vec<String> {
        let (rows, columns) = self.term.size();
        let room = Room::at_least(rows, columns);
        let lines = room.marked(mark, self.labels.get(position).map_or("", String::as_str));
        let emphasis = |line: &String| if active { bold(line) } else { line.clone() };
        let mut lines: Vec<String> = lines.iter().map(emphasis).collect();
        // A screen that has shrunk since holds fewer.
        let (done, page) = (position + 1, self.page.min(room.rows.saturating_sub(2)).max(1));
        if done == self.labels.len() || done % page == 0 {
            lines.extend(self.tail(room, position / page + 1, self.labels.len().div_ceil(page)));
        }
        lines
    }
}

fn bold(line: &str) -> String {
    style(line).for_stderr().cyan().bold().to_string()
}
