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
        while from < paragraph.len() {
            // What stays on this line in any case needs no rules.
            if let Some(sure) = surely_fits(&paragraph[from..], room.saturating_sub(open.columns)) {
                self.word(paragraph, from, from + sure, &mut open, (&mut room, rest_room));
                from += sure;
            }
            from = self.words_of_a_line(paragraph, from, &mut open, (&mut room, rest_room));
        }
        let indent = if open.is_begun { self.indent() } else { "" };
        self.filled.push(format!("{indent}{}", &paragraph[open.from..open.to]));
    }

    /// Adds words up to the first of a new line, and tells where it ends.
    fn words_of_a_line(
        &mut self,
        paragraph: &str,
        start: usize,
        open: &mut Open,
        (room, rest): (&mut usize, usize),
    ) -> usize {
        let (mut from, lines) = (start, self.filled.len());
        SEGMENTER.with(|segmenter| {
            for to in segmenter.segment_str(&paragraph[start..]).map(|to| start + to) {
                if to > from && may_break(paragraph, to) {
                    self.word(paragraph, from, to, open, (room, rest));
                    from = to;
                    if self.filled.len() > lines {
                        return;
                    }
                }
            }
        });
        from
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

/// The last place in the text at which a line may break whatever stands around it, with no more than `room` columns before
/// it; the end, if all has room.
fn surely_fits(text: &str, mut room: usize) -> Option<usize> {
    let (mut sure, mut was_letter) = (None, false);
    for (at, character) in text.char_indices() {
        let letter = is_letter(character);
        if letter && was_letter {
            sure = Some(at);
        }
        was_letter = letter;
        match room.checked_sub(wide(character)) {
            Some(left) => room = left,
            None => return sure,
        }
    }
    Some(text.len())
}

/// A letter of Japanese between two of which a line may always break: no small kana, no mark of length or repetition.
fn is_letter(character: char) -> bool {
    let is_small = matches!(character, 'ぃ' | 'ぅ' | 'ぇ' | 'ぉ' | 'っ' | 'ゃ' | 'ゅ' | 'ょ' | 'ゎ');
    matches!(character, '一'..='鿿' | 'あ'..='ん') && !is_small
}

/// Whether the text takes no more columns than `room`; a long one is not read to its end.
fn fits(text: &str, room: usize) -> bool {
    text.len() <= room
        || text.chars().try_fold(room, |room, character| room.checked_sub(wide(character))).is_some()
}

#[cfg(test)]
mod tests {
    use super::{SEGMENTER, is_letter, wide};
    use unicode_width::UnicodeWidthChar;

    fn breaks(text: &str) -> Vec<usize> {
        SEGMENTER.with(|segmenter| segmenter.segment_str(text).filter(|at| *at > 0).collect())
    }

    /// Between two letters a line may always break, and what follows breaks as if nothing stood before.
    #[test]
    fn between_two_letters_the_rules_begin_anew() {
        let signs: Vec<char> = "漢字のひらがなあっゃーカキッヵ々〇。、」「（）『』・…〜！？％円10１２aA-.,'\"“”’/:$ \u{a0}\u{2060}\u{200b}\u{200d}\u{301}\u{3099}😀👍🇯🇵"
            .chars()
            .collect();
        let mut state = 20_261_124_u64;
        let mut seen = 0;
        for _ in 0..40_000 {
            let text: String = (0..12)
                .map(|_| {
                    state =
                        state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    signs[usize::try_from(state >> 33).unwrap() % signs.len()]
                })
                .collect();
            let whole = breaks(&text);
            let places: Vec<(usize, char)> = text.char_indices().collect();
            for pair in places.windows(2).filter(|pair| is_letter(pair[0].1) && is_letter(pair[1].1)) {
                let at = pair[1].0;
                let after: Vec<usize> = whole.iter().copied().filter(|place| *place > at).collect();
                let anew: Vec<usize> = breaks(&text[at..]).into_iter().map(|place| at + place).collect();
                assert!(whole.contains(&at) && after == anew, "{text:?} at {at}");
                seen += 1;
            }
        }
        assert!(seen > 5000, "only {seen} pairs");
    }

    #[test]
    fn every_character_is_as_wide_as_the_table_says() {
        for character in '\0'..=char::MAX {
            assert_eq!(wide(character), character.width().unwrap_or(0), "{character:?}");
        }
    }
}
