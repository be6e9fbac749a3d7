//! The lines of a list as they are drawn: as many options as the screen holds, then what helps to choose.

use super::block::Room;
use super::finder::{Finder, Mode};
use super::phrases::Phrase;
use crate::term::wrap::columns;
use console::style;
use std::ops::Range;

/// How few options a page may hold so that question and help stay in sight above it, and the question alone.
pub(super) const FEWEST: [usize; 2] = [3, 2];
/// How few options a page may hold so that the number of the question stays in sight too.
pub(super) const ROOMY: usize = 6;

/// What follows the options has room for all, for all without a blank line, or for messages alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tail {
    Whole,
    Close,
    Bare,
}

/// The place of a list on the screen.
pub(super) struct Window<'a> {
    pub(super) room: Room,
    /// How many lines above it are to stay in sight.
    pub(super) above: usize,
    pub(super) hints: &'a [String],
}

impl Window<'_> {
    /// Whether every option has its place in sight of what stands above, with at least so many to a page.
    pub(super) fn holds(&self, finder: &Finder<'_>, fewest: usize) -> bool {
        let heights: Vec<usize> =
            (0..finder.labels.len()).map(|place| self.option(finder, place).len()).collect();
        let pages = self.pages(finder, &heights, Tail::Whole, self.above);
        pages.is_some_and(|pages| pages.len() == 1 || pages[0].len() >= fewest)
    }

    /// The lines to draw; nothing where one option alone is taller than the screen.
    pub(super) fn lines(&self, finder: &mut Finder<'_>) -> Option<Vec<String>> {
        let visible = finder.visible();
        let drawn: Vec<Vec<String>> = visible.iter().map(|place| self.option(finder, *place)).collect();
        let heights: Vec<usize> = drawn.iter().map(Vec::len).collect();
        let ways = [(self.above, Tail::Whole), (self.above, Tail::Close), (self.above, Tail::Bare)];
        let (tail, pages) = ways
            .into_iter()
            .chain([(0, Tail::Close), (0, Tail::Bare)])
            .find_map(|(above, tail)| Some((tail, self.pages(finder, &heights, tail, above)?)))?;
        let active = finder.active.and_then(|active| visible.iter().position(|place| *place == active));
        let at = pages.iter().position(|page| page.contains(&active.unwrap_or(0))).unwrap_or(0);
        let page = pages.get(at).cloned().unwrap_or(0..0);
        finder.page = page.len();
        let mut lines: Vec<String> = drawn[page].concat();
        lines.extend(self.tail(finder, tail, [at + 1, pages.len()]));
        Some(lines)
    }

    /// Which options stand on which page.
    fn pages(
        &self,
        finder: &Finder<'_>,
        heights: &[usize],
        tail: Tail,
        above: usize,
    ) -> Option<Vec<Range<usize>>> {
        // The cursor rests on the line below.
        let free =
            |pages: usize| self.room.rows.checked_sub(above + self.tail(finder, tail, [pages; 2]).len() + 1);
        if heights.iter().sum::<usize>() <= free(1)? {
            return Some(std::iter::once(0..heights.len()).collect());
        }
        split(heights, free(heights.len())?)
    }

    fn option(&self, finder: &Finder<'_>, place: usize) -> Vec<String> {
        let is_active = finder.active == Some(place);
        let head = if is_active { "> " } else { "  " };
        let mark = match &finder.mode {
            Mode::One => head.to_owned(),
            Mode::Many(_) => format!("{head}[{}] ", if finder.marked.contains(&place) { 'x' } else { ' ' }),
            Mode::Table(table) => {
                let words = || table.answers.iter().map(String::as_str).chain([table.unset]);
                let word = finder.set[place].and_then(|answer| words().nth(answer)).unwrap_or(table.unset);
                let wide = words().map(columns).max().unwrap_or(0) - columns(word);
                format!("{head}[{word}{}] ", " ".repeat(wide))
            }
        };
        let lines = self.room.marked(&mark, &finder.labels[place]);
        if !is_active {
            return lines;
        }
        lines.iter().map(|line| style(line).for_stderr().reverse().to_string()).collect()
    }

    /// What follows the options: how many are marked, what has to be said, what was typed to find one, the keys.
    fn tail(&self, finder: &Finder<'_>, tail: Tail, [page, pages]: [usize; 2]) -> Vec<String> {
        let mut lines = Vec::new();
        if tail == Tail::Whole {
            lines.push(String::new());
        }
        let say = |phrase: Phrase<'_>| finder.phrases.phrase(&phrase);
        let marked = |mark, text: &str| self.room.marked(mark, text);
        if let (Mode::Many(options), true) = (&finder.mode, tail != Tail::Bare) {
            let count = Phrase::Marked { chosen: finder.marked.len(), at_most: options.at_most };
            lines.extend(marked("", &say(count)));
        }
        if let (Mode::Table(table), Some(active), true) = (&finder.mode, finder.active, tail != Tail::Bare) {
            lines.extend(table.details.get(active).into_iter().flat_map(|detail| marked("", detail)));
            let notes = table.notes.get(active).filter(|_| tail == Tail::Whole);
            lines.extend(notes.into_iter().flat_map(|notes| notes.lines()).flat_map(|note| marked("", note)));
        }
        lines.extend(
            finder.message.iter().flat_map(|message| message.lines()).flat_map(|line| marked("! ", line)),
        );
        if !finder.filter.is_empty() {
            lines.extend(marked("", &say(Phrase::Finding { typed: &finder.filter })));
        }
        let turn = (pages > 1).then(|| say(Phrase::KeyPages { page, pages }));
        let hints: &[String] = if tail == Tail::Bare { &[] } else { self.hints };
        lines.extend(self.room.hints(&hints.iter().cloned().chain(turn).collect::<Vec<_>>()));
        lines
    }
}

/// Pages of at most so many lines; nothing where an option is taller.
fn split(heights: &[usize], free: usize) -> Option<Vec<Range<usize>>> {
    let (mut pages, mut start, mut taken) = (Vec::new(), 0, 0);
    for (place, height) in heights.iter().enumerate() {
        if *height > free {
            return None;
        }
        if taken + height > free {
            pages.push(start..place);
            (start, taken) = (place, 0);
        }
        taken += height;
    }
    pages.push(start..heights.len());
    Some(pages)
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn every_option_stands_on_one_page_and_no_page_is_too_tall() {
        assert_eq!(split(&[2, 2, 1, 3], 4), Some(vec![0..2, 2..4]));
        assert_eq!(split(&[2, 2, 1, 3], 3), Some(vec![0..1, 1..3, 3..4]));
        assert_eq!(split(&[2, 2, 1, 3], 2), None);
    }
}
