//! Fills lines word by word. Where a line may break is for ICU to say; how wide a character is, for `unicode-width`.

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};
use unicode_width::UnicodeWidthChar;

thread_local! {
    static SEGMENTER: LineSegmenterBorrowed<'static> =
        const { LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default()) };
}

/// How many columns the text takes.
pub(super) fn columns(text: &str) -> usize {
    text.chars().map(wide).sum()
}

fn wide(character: char) -> usize {
    match character {
        ' '..='~' => 1,
        // What nearly every sign of a Japanese text is; a test compares all of them with the table.
        '、' | '。' | 'ぁ'..='ん' | 'ァ'..='ヺ' | '一'..='鿿' => 2,
        _ => character.width().unwrap_or(0),
    }
}

/// How lines begin and how much room they have.
pub(super) struct Lines<'l> {
    pub(super) first: &'l str,
    pub(super) rest: &'l str,
    pub(super) width: usize,
    pub(super) filled: Vec<String>,
}

/// The line that is being filled: bytes of the paragraph, and the columns that they take.
struct Open {
    from: usize,
    to: usize,
    columns: usize,
    is_begun: bool,
}

impl Lines<'_> {
    /// Fills the lines of one paragraph.
    pub(super) fn fill(&mut self, paragraph: &str) {
        let indent = if self.filled.is_empty() { self.first } else { self.rest };
        if indent.is_empty() && paragraph.len() < self.width {
            return self.filled.push(paragraph.to_owned());
        }
        let mut room = self.width.saturating_sub(columns(self.first));
        let whole = paragraph.trim_end_matches(' ');
        if !whole.is_empty() && fits(whole, room) {
            return self.filled.push(format!("{indent}{whole}"));
        }
        // Behind a first word even the first word of the text may begin a new line.
        let mut open = Open { from: 0, to: 0, columns: 0, is_begun: !self.first.is_empty() };
        let rest_room = self.width.saturating_sub(columns(self.rest));
        let mut from = 0;
        SEGMENTER.with(|segmenter| {
            for to in segmenter.segment_str(paragraph) {
                if to > from && may_break(paragraph, to) {
                    self.word(paragraph, from, to, &mut open, (&mut room, rest_room));
                    from = to;
                }
            }
        });
        let indent = if open.is_begun { self.indent() } else { "" };
        self.filled.push(format!("{indent}{}", &paragraph[open.from..open.to]));
    }

    fn indent(&self) -> &str {
        if self.filled.is_empty() { self.first } else { self.rest }
    }

    /// Adds a word with the spaces behind it, in parts where it is wider than a line.
    fn word(&mut self, text: &str, from: usize, to: usize, open: &mut Open, room: (&mut usize, usize)) {
        let word = text[from..to].trim_end_matches(' ');
        let (end, spaces) = (from + word.len(), to - from - word.len());
        let (room, rest) = room;
        let width = columns(word);
        if width <= rest {
            return self.part(text, (from, end, width), spaces, open, (room, rest));
        }
        let (mut start, mut width) = (from, 0);
        for (place, character) in word.char_indices() {
            if width > 0 && width + wide(character) > rest {
                self.part(text, (start, from + place, width), 0, open, (room, rest));
                (start, width) = (from + place, 0);
            }
            width += wide(character);
        }
        self.part(text, (start, end, width), spaces, open, (room, rest));
    }

    fn part(
        &mut self,
        text: &str,
        (from, to, width): (usize, usize, usize),
        spaces: usize,
        open: &mut Open,
        (room, rest): (&mut usize, usize),
    ) {
        if open.is_begun && open.columns + width > *room {
            let line = format!("{}{}", self.indent(), &text[open.from..open.to]);
            self.filled.push(line);
            *open = Open { from, to, columns: 0, is_begun: true };
            *room = rest;
        }
        open.columns += width + spaces;
        (open.to, open.is_begun) = (to, true);
    }
}

/// The end of the text is a break, whatever it ends with. No word is broken at a hyphen or at a soft hyphen (C2 AD), which
/// no text here means to be broken at.
fn may_break(text: &str, at: usize) -> bool {
    at == text.len() || !matches!(text.as_bytes()[..at], [.., b'-'] | [.., 0xc2, 0xad])
}

/// Whether the text takes no more columns than `room`; a long one is not read to its end.
fn fits(text: &str, room: usize) -> bool {
    text.len() <= room
        || text.chars().try_fold(room, |room, character| room.checked_sub(wide(character))).is_some()
}

#[cfg(test)]
mod tests {
    use super::wide;
    use unicode_width::UnicodeWidthChar;

    #[test]
    fn every_character_is_as_wide_as_the_table_says() {
        for character in '\0'..=char::MAX {
            assert_eq!(wide(character), character.width().unwrap_or(0), "{character:?}");
        }
    }
}
