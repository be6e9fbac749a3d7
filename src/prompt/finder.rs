//! A list to move, search and mark in: its state, and what each key does to it. Nothing is drawn here.

use super::choice::Options;
use super::keys::Press;
use super::phrases::{Phrase, Phrases};
use crate::term::folded;
use std::collections::BTreeSet;

/// What is done with the lines of the list.
pub(super) enum Mode<'a> {
    /// One is chosen.
    One,
    /// Some are marked.
    Many(Options<'a>),
}

/// The list.
pub(super) struct Finder<'a> {
    pub(super) labels: &'a [String],
    pub(super) mode: Mode<'a>,
    pub(super) phrases: &'a dyn Phrases,
    /// Where the person is; nowhere until they move.
    pub(super) active: Option<usize>,
    pub(super) marked: BTreeSet<usize>,
    /// What was typed to find a line.
    pub(super) filter: String,
    pub(super) message: Option<String>,
    /// How many lines a page held when last drawn.
    pub(super) page: usize,
    /// Digits typed one after the other: the number of a line.
    number: usize,
}

/// What came of a key.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Did {
    /// The list is to be drawn again.
    Moved,
    Chosen(usize),
    Marked(Vec<usize>),
    Back,
    Help,
    /// Ctrl-C.
    Stop,
    /// Ctrl-D.
    End,
}

impl<'a> Finder<'a> {
    pub(super) fn new(labels: &'a [String], mode: Mode<'a>, phrases: &'a dyn Phrases) -> Self {
        let (marked, filter) = (BTreeSet::new(), String::new());
        Self { labels, mode, phrases, active: None, marked, filter, message: None, page: 1, number: 0 }
    }

    /// The lines that fit what was typed, in order.
    pub(super) fn visible(&self) -> Vec<usize> {
        let wanted = folded(&self.filter);
        let fits = |place: &usize| folded(&self.labels[*place]).contains(&wanted);
        (0..self.labels.len()).filter(fits).collect()
    }

    fn say(&mut self, phrase: &Phrase<'_>) {
        self.message = Some(self.phrases.phrase(phrase));
    }

    /// Does what a key asks for.
    pub(super) fn press(&mut self, press: &Press) -> Did {
        self.message = None;
        let number = std::mem::take(&mut self.number);
        match press {
            Press::Up => self.step(-1),
            Press::Down => self.step(1),
            Press::PageUp | Press::Left => self.turn(-1),
            Press::PageDown | Press::Right => self.turn(1),
            Press::Home => self.jump(0),
            Press::End => self.jump(usize::MAX),
            Press::Enter => return self.enter(),
            Press::Char(' ') => match self.mode {
                Mode::One => return self.enter(),
                Mode::Many(options) => self.mark(options),
            },
            Press::Escape if self.filter.is_empty() => return Did::Back,
            Press::Escape | Press::Clear => self.search(String::new()),
            Press::Backspace if !self.filter.is_empty() => {
                let shorter = self.filter.chars().take(self.filter.chars().count() - 1).collect();
                self.search(shorter);
            }
            Press::Char('?') => return Did::Help,
            Press::Char('/') if self.filter.is_empty() => self.say(&Phrase::TypeToFind),
            Press::Char(digit) if digit.is_ascii_digit() && self.filter.is_empty() => {
                self.digit(number, *digit);
            }
            Press::Char(sign) => self.search(format!("{}{sign}", self.filter)),
            Press::Paste(text) => self.search(text.clone()),
            Press::Interrupt => return Did::Stop,
            Press::EndOfInput => return Did::End,
            Press::Backspace | Press::Suspend | Press::Unknown => self.say(&Phrase::UnknownKey),
        }
        Did::Moved
    }

    fn enter(&mut self) -> Did {
        let fault = match self.mode {
            Mode::One => match self.active {
                Some(place) => return Did::Chosen(place),
                None => Phrase::ChooseOne,
            },
            Mode::Many(options) => {
                let marked: Vec<usize> = self.marked.iter().copied().collect();
                match options.fault(&marked) {
                    None => return Did::Marked(marked),
                    Some(fault) => fault,
                }
            }
        };
        self.say(&fault);
        Did::Moved
    }

    /// Where the person is among the lines in sight.
    fn here(&self, visible: &[usize]) -> Option<usize> {
        self.active.and_then(|active| visible.iter().position(|place| *place == active))
    }

    /// One line up or down, around the ends; from nowhere to the first or last.
    fn step(&mut self, by: isize) {
        let visible = self.visible();
        let count = visible.len().cast_signed();
        let next = match self.here(&visible) {
            Some(here) => here.cast_signed() + by,
            None if by > 0 => 0,
            None => count - 1,
        };
        self.active = visible.get(next.rem_euclid(count.max(1)).cast_unsigned()).copied();
    }

    fn turn(&mut self, by: isize) {
        let here = self.here(&self.visible()).unwrap_or(0);
        self.jump(here.saturating_add_signed(by * self.page.max(1).cast_signed()));
    }

    /// To this line of those in sight, or the last one.
    fn jump(&mut self, to: usize) {
        let visible = self.visible();
        self.active = visible.get(to.min(visible.len().saturating_sub(1))).copied();
    }

    fn search(&mut self, filter: String) {
        self.filter = filter;
        let visible = self.visible();
        if visible.is_empty() {
            self.message = Some(self.phrases.phrase(&Phrase::NothingFits { typed: &self.filter }));
        }
        // To find a line is not yet to choose it: where nothing was chosen, nothing is.
        if self.here(&visible).is_none() && (self.active.is_some() || matches!(self.mode, Mode::Many(_))) {
            self.active = visible.first().copied();
        }
    }

    /// A digit goes to the line of that number, digits after each other to that of the whole number.
    fn digit(&mut self, before: usize, digit: char) {
        let digit = digit.to_digit(10).map_or(0, |digit| digit as usize);
        let whole = before * 10 + digit;
        let number = if (1..=self.labels.len()).contains(&whole) { whole } else { digit };
        if (1..=self.labels.len()).contains(&number) {
            (self.active, self.number) = (Some(number - 1), number);
        } else {
            self.say(&Phrase::NotAnOption { typed: &number.to_string(), count: self.labels.len() });
        }
    }

    /// Marks the line or takes its mark away. What stands alone takes the others' marks away, and they take its.
    fn mark(&mut self, options: Options<'_>) {
        let Some(active) = self.active else { return };
        if self.marked.remove(&active) {
            return;
        }
        let is_alone = |place: &usize| options.alone.contains(place);
        let goes = |place: &usize| is_alone(&active) || is_alone(place);
        let (gone, stay): (Vec<usize>, Vec<usize>) = self.marked.iter().copied().partition(goes);
        if let Some(at_most) = options.at_most.filter(|most| stay.len() >= *most) {
            return self.say(&Phrase::TooMany { at_most, chosen: stay.len() + 1 });
        }
        self.marked = stay.into_iter().chain([active]).collect();
        if !gone.is_empty() {
            let between = self.phrases.phrase(&Phrase::Between);
            let labels: Vec<&str> = gone.iter().map(|place| self.labels[*place].as_str()).collect();
            self.say(&Phrase::Unmarked { labels: &labels.join(&between) });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Did, Finder, Mode};
    use crate::prompt::choice::Options;
    use crate::prompt::keys::Press;
    use crate::prompt::phrases::Phrase;

    fn words(phrase: &Phrase<'_>) -> String {
        phrase.id().to_owned()
    }

    fn labels() -> Vec<String> {
        ["しわ", "プレドニン（ステロイド）", "Lupus", "どれもない"].map(str::to_owned).to_vec()
    }

    #[test]
    fn enter_alone_chooses_nothing_where_nothing_is_chosen() {
        let labels = labels();
        let mut finder = Finder::new(&labels, Mode::One, &words);
        for press in [Press::Enter, Press::Char(' '), Press::Paste("どれもない".to_owned()), Press::Enter]
        {
            assert_eq!(finder.press(&press), Did::Moved);
        }
        assert_eq!(finder.message.as_deref(), Some("prompt-choose-one"));
        assert_eq!((finder.press(&Press::Down), finder.press(&Press::Enter)), (Did::Moved, Did::Chosen(3)));
    }

    #[test]
    fn typing_finds_a_line_whatever_its_width_kana_or_capitals() {
        let labels = labels();
        for (typed, found) in [("ﾌﾟﾚ", vec![1]), ("ぷれど", vec![1]), ("ＬＵ", vec![2]), ("zz", vec![])]
        {
            let mut finder = Finder::new(&labels, Mode::One, &words);
            for sign in typed.chars() {
                finder.press(&Press::Char(sign));
            }
            assert_eq!(finder.visible(), found, "{typed}");
            assert_eq!(finder.message.is_some(), found.is_empty(), "{typed}");
            finder.press(&Press::Escape);
            assert_eq!(finder.visible().len(), 4, "{typed}");
        }
    }

    #[test]
    fn what_stands_alone_takes_other_marks_away_and_says_so() {
        let labels = labels();
        let options = Options { labels: &labels, alone: &[3], at_most: Some(2), optional: false };
        let mut finder = Finder::new(&labels, Mode::Many(options), &words);
        let mut keys = |keys: &str| {
            for key in keys.chars() {
                finder.press(&Press::Char(key));
            }
            (finder.marked.iter().copied().collect::<Vec<_>>(), finder.message.clone())
        };
        assert_eq!(keys("1 2 "), (vec![0, 1], None));
        assert_eq!(keys("3 "), (vec![0, 1], Some("prompt-too-many".to_owned())));
        assert_eq!(keys("4 "), (vec![3], Some("prompt-unmarked".to_owned())));
        assert_eq!(keys("1 "), (vec![0], Some("prompt-unmarked".to_owned())));
        assert_eq!(keys(" "), (vec![], None));
        assert_eq!(finder.press(&Press::Enter), Did::Moved);
        assert_eq!(finder.message.as_deref(), Some("prompt-at-least-one"));
    }

    #[test]
    fn digits_pages_and_ends_are_jumped_to_and_an_unknown_key_is_told() {
        let labels: Vec<String> = (0..16).map(|number| format!("option {number}")).collect();
        let mut finder = Finder::new(&labels, Mode::One, &words);
        finder.page = 5;
        for (press, active) in [
            (Press::Char('1'), 0),
            (Press::Char('2'), 11),
            (Press::Char('9'), 8),
            (Press::PageUp, 3),
            (Press::PageDown, 8),
            (Press::End, 15),
            (Press::PageDown, 15),
            (Press::Down, 0),
            (Press::Up, 15),
            (Press::Home, 0),
        ] {
            finder.press(&press);
            assert_eq!((finder.active, &finder.message), (Some(active), &None), "{press:?}");
        }
        finder.press(&Press::Unknown);
        assert_eq!(finder.message.as_deref(), Some("prompt-unknown-key"));
        finder.press(&Press::Char('0'));
        assert_eq!(finder.message.as_deref(), Some("prompt-not-an-option"));
    }
}
