//! A list to move, search and mark in: its state, and what each key does to it. Nothing is drawn here.

use super::choice::Options;
use super::keys::Press;
use super::named::{self, Named};
use super::phrases::Phrase;
use super::slots::Phrases;
use crate::term::folded;
use std::collections::BTreeSet;

/// What is done with the lines of the list.
pub(super) enum Mode<'a> {
    /// One is chosen.
    One,
    /// Some are marked.
    Many(Options<'a>),
    /// Each gets one of these answers, or none.
    Table(Table<'a>),
}

/// What each line of a table may get.
#[derive(Clone, Copy)]
pub(super) struct Table<'a> {
    pub(super) answers: &'a [String],
    pub(super) unset: &'a str,
    pub(super) details: &'a [String],
    pub(super) notes: &'a [String],
}

/// The list.
pub(super) struct Finder<'a> {
    pub(super) labels: &'a [String],
    /// What people call the lines.
    pub(super) names: &'a [Named],
    pub(super) mode: Mode<'a>,
    pub(super) phrases: &'a dyn Phrases,
    /// Where the person is; nowhere until they move.
    pub(super) active: Option<usize>,
    pub(super) marked: BTreeSet<usize>,
    /// The answer of every line of a table.
    pub(super) set: Vec<Option<usize>>,
    /// What was typed to find a line.
    pub(super) filter: String,
    pub(super) message: Option<String>,
    /// How many lines a page held when last drawn.
    pub(super) page: usize,
    /// Whether `-` leaves all open, where Enter alone does not.
    pub(super) leaves: bool,
    /// Digits typed one after the other: the number of a line.
    number: usize,
    /// Whether the last key was a letter of what is searched.
    is_typing: bool,
}

/// What came of a key.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Did {
    /// The list is to be drawn again.
    Moved,
    Chosen(usize),
    Marked(Vec<usize>),
    Set(Vec<Option<usize>>),
    /// Left open.
    Left,
    Back,
    Help,
    /// Ctrl-C.
    Stop,
    /// Ctrl-Z.
    Suspend,
    /// Ctrl-D.
    End,
}

impl<'a> Finder<'a> {
    pub(super) fn new(labels: &'a [String], mode: Mode<'a>, phrases: &'a dyn Phrases) -> Self {
        let (marked, set, filter) = (BTreeSet::new(), vec![None; labels.len()], String::new());
        Self {
            labels,
            names: &[],
            mode,
            phrases,
            active: None,
            marked,
            set,
            filter,
            message: None,
            page: 1,
            leaves: false,
            number: 0,
            is_typing: false,
        }
    }

    /// The lines that fit what was typed, in order.
    pub(super) fn visible(&self) -> Vec<usize> {
        let wanted = folded(&self.filter);
        let fits = |place: &usize| named::fits(self.labels, self.names, *place, &wanted);
        (0..self.labels.len()).filter(fits).collect()
    }

    fn say(&mut self, phrase: &Phrase<'_>) {
        self.message = Some(self.phrases.phrase(phrase));
    }

    /// Does what a key asks for.
    pub(super) fn press(&mut self, press: &Press) -> Did {
        let did = self.pressed(press);
        self.is_typing = matches!(press, Press::Char(sign) if *sign != ' ') && !self.filter.is_empty();
        did
    }

    fn pressed(&mut self, press: &Press) -> Did {
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
            Press::Char(' ') if self.goes_on_with_space() => self.search(format!("{} ", self.filter)),
            Press::Char(' ') => match self.mode {
                Mode::One => return self.enter(),
                Mode::Many(options) => self.mark(options),
                Mode::Table(table) => self.turn_answer(table.answers.len()),
            },
            Press::Char(digit @ '0'..='9') if self.answers() > 0 => self.answer(*digit),
            Press::Backspace if self.answers() > 0 => self.answer('0'),
            Press::Escape if self.filter.is_empty() => return Did::Back,
            Press::Escape | Press::Clear => self.search(String::new()),
            Press::Backspace if !self.filter.is_empty() => {
                let shorter = self.filter.chars().take(self.filter.chars().count() - 1).collect();
                self.search(shorter);
            }
            Press::Char('?') => return Did::Help,
            Press::Char('-') if self.leaves && self.filter.is_empty() => return Did::Left,
            Press::Char(_) | Press::Paste(_) if self.answers() > 0 => self.say(&Phrase::UnknownKey),
            Press::Char('/') if self.filter.is_empty() => self.say(&Phrase::TypeToFind),
            Press::Char(digit) if digit.is_ascii_digit() && self.filter.is_empty() => {
                self.digit(number, *digit);
            }
            Press::Char(sign) => self.search(format!("{}{sign}", self.filter)),
            Press::Paste(text) => self.search(text.clone()),
            Press::Interrupt => return Did::Stop,
            Press::EndOfInput => return Did::End,
            Press::Suspend => return Did::Suspend,
            Press::Backspace | Press::Unknown => self.say(&Phrase::UnknownKey),
        }
        Did::Moved
    }

    /// Whether a name or label that begins as what was typed goes on with a space, as "heart attack" does: then a first
    /// space belongs to the search, and a second one marks.
    fn goes_on_with_space(&self) -> bool {
        let begun = format!("{} ", self.filter.to_lowercase());
        let goes_on = |text: &String| text.to_lowercase().starts_with(&begun);
        self.is_typing
            && (self.labels.iter().any(goes_on) || self.names.iter().any(|name| goes_on(&name.name)))
    }

    /// How many answers each line may get, in a table.
    fn answers(&self) -> usize {
        match self.mode {
            Mode::Table(table) => table.answers.len(),
            _ => 0,
        }
    }

    /// Gives the line the answer of this number, or none for 0, and goes on to the next.
    fn answer(&mut self, digit: char) {
        let number = digit.to_digit(10).map_or(0, |digit| digit as usize);
        if number > self.answers() {
            return self.say(&Phrase::UnknownKey);
        }
        if let Some(active) = self.active {
            self.set[active] = number.checked_sub(1);
            self.active = Some((active + 1).min(self.labels.len() - 1));
        }
    }

    /// Gives the line its next answer, after the last one none.
    fn turn_answer(&mut self, count: usize) {
        if let Some(answer) = self.active.and_then(|active| self.set.get_mut(active)) {
            *answer = Some(answer.map_or(0, |answer| answer + 1)).filter(|next| *next < count);
        }
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
            Mode::Table(_) => return Did::Set(self.set.clone()),
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
        } else if let Some(name) = self.name_found(&visible) {
            let several = name.places.len() > 1;
            self.message = Some(self.phrases.phrase(&Phrase::Named { name: &name.name, several }));
        }
        // To find a line is not yet to choose it: where nothing was chosen, nothing is.
        if self.here(&visible).is_none() && (self.active.is_some() || matches!(self.mode, Mode::Many(_))) {
            self.active = visible.first().copied();
        }
    }

    /// The name that brought the lines in sight, where no label did: the person is told why these lines stand there.
    fn name_found(&self, visible: &[usize]) -> Option<&'a Named> {
        let wanted = folded(&self.filter);
        let by_label = |place: &usize| folded(&self.labels[*place]).contains(&wanted);
        if wanted.is_empty() || visible.iter().any(by_label) {
            return None;
        }
        let mut found = self.names.iter().filter(|name| name.has(&wanted));
        let first = found.clone().find(|name| folded(&name.name) == wanted).or_else(|| found.next())?;
        (first.places == visible).then_some(first)
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
#[path = "finder_tests.rs"]
mod tests;
