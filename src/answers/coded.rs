//! Answers as machine words: what the compiled rule book looks at.

use super::calendar::days_between;
use super::derive::{Sums, sums};
use super::{Answers, Value, days};
use crate::book::RuleBook;
use crate::book::compiled::{Asked, Bits, Compiled, FactBits, Vectors, ones};
use crate::book::{DERIVED_FLAGS, DERIVED_NUMBERS, DERIVED_SETS, DayFact};
use crate::condition::{Known, Stand, Truth};
use jiff::Span;
use jiff::civil::Date;

/// One set of answers, used again for the next without a new allocation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coded {
    /// The day of the report.
    pub(super) as_of: Date,
    holds: Vec<u64>,
    may: Vec<u64>,
    answered: Vec<u64>,
    hidden: Vec<u64>,
    /// Numbers as answered, and of days how far they lie ahead of the day of the report.
    numbers: Vec<i64>,
    /// Questions that are asked, or may be.
    asked: Vec<u64>,
    sums: Sums,
}

impl Coded {
    /// Room for the answers to one book's questions on the day of the report, still empty.
    pub fn new(book: &RuleBook, as_of: Date) -> Self {
        let questions = book.questionnaire.questions().len();
        Self {
            as_of,
            holds: vec![0; book.compiled.layout.words],
            may: vec![0; book.compiled.layout.words],
            answered: vec![0; questions.div_ceil(64)],
            hidden: vec![0; questions.div_ceil(64)],
            numbers: vec![0; questions],
            asked: vec![0; questions.div_ceil(64)],
            sums: Sums::default(),
        }
    }

    /// Takes answers and works out what follows from them.
    pub fn of(book: &RuleBook, answers: &Answers, as_of: Date) -> Self {
        let mut coded = Self::new(book, as_of);
        coded.take(book, answers);
        coded.settle(book);
        coded
    }

    /// Forgets every answer.
    pub(super) fn clear(&mut self) {
        self.holds.fill(0);
        self.answered.fill(0);
    }

    /// Takes answers in the place of those before.
    pub fn take(&mut self, book: &RuleBook, answers: &Answers) {
        self.clear();
        for (place, question) in book.questionnaire.questions().iter().enumerate() {
            let bits = book.compiled.layout.question(place);
            match answers.get(&question.id) {
                None => continue,
                Some(Value::Number(number)) => self.set_number(place, bits, *number),
                Some(Value::Date(day)) => self.set_day(place, bits, *day),
                Some(Value::Choice(option)) => self.set_option(bits, option),
                Some(Value::Choices(options)) => {
                    for option in options {
                        self.set_option(bits, option);
                    }
                }
            }
            self.set_answered(place, bits);
        }
    }

    fn set_option(&mut self, bits: &FactBits, option: &str) {
        if let Some(bit) = bits.option(option) {
            self.set(bit);
        }
    }

    pub(super) fn set_number(&mut self, question: usize, bits: &FactBits, number: i64) {
        self.numbers[question] = number;
        self.set(bits.stretch(number));
    }

    pub(super) fn set_day(&mut self, question: usize, bits: &FactBits, day: Date) {
        self.numbers[question] = days_between(self.as_of, day).unwrap_or_default();
        self.set(bits.first);
    }

    pub(super) fn set_answered(&mut self, question: usize, bits: &FactBits) {
        self.answered[question / 64] |= 1 << (question % 64);
        self.set(bits.answered());
    }

    pub(super) fn set(&mut self, bit: usize) {
        self.holds[bit / 64] |= 1 << (bit % 64);
    }

    pub(super) fn holds(&self, bit: usize) -> bool {
        self.holds[bit / 64] >> (bit % 64) & 1 == 1
    }

    /// Takes answers to hidden questions out, opens what is not answered, and derives the rest.
    pub fn settle(&mut self, book: &RuleBook) {
        let compiled = &book.compiled;
        self.hidden.fill(0);
        self.asked.fill(0);
        for addition in compiled.additions() {
            let bits = if self.is_answered(addition.to) { &addition.bits[..] } else { &[] };
            for [own, other] in bits {
                if self.holds(*own) {
                    self.set(*other);
                }
            }
        }
        self.may.copy_from_slice(&self.holds);
        for group in compiled.asked() {
            self.settle_questions(compiled, group);
        }
        self.sums = sums(book, self);
        self.settle_derived(compiled);
        self.settle_days(book);
    }

    fn settle_days(&mut self, book: &RuleBook) {
        let Compiled { layout, days, .. } = &book.compiled;
        let first = DERIVED_SETS.len() + DERIVED_FLAGS.len() + DERIVED_NUMBERS.len();
        for (fact, place) in days.asked.iter().zip(first..) {
            let bits = layout.derived(place);
            match self.day_fact(book, *fact) {
                Known::Number(number) => {
                    self.derive(bits.stretch(number));
                    self.derive(bits.answered());
                }
                Known::Open => self.open(bits),
                _ => {}
            }
        }
    }

    /// What is known of a fact about a day: a number, open, or hidden.
    pub(super) fn day_fact(&self, book: &RuleBook, fact: DayFact) -> Known<'static> {
        days::known(book, self, fact)
    }

    fn settle_questions(&mut self, compiled: &Compiled, group: &Asked) {
        let truth = group.truth(self.vectors());
        for (word, questions) in group.questions.iter().enumerate() {
            if truth == Truth::False {
                let hidden = questions & self.answered[word] & !compiled.unasked()[word];
                self.hidden[word] |= hidden;
                self.answered[word] &= !hidden;
                ones(hidden).for_each(|place| self.hide(compiled.layout.question(word * 64 + place)));
                continue;
            }
            self.asked[word] |= questions;
            for place in ones(questions & !self.answered[word]) {
                self.open(compiled.layout.question(word * 64 + place));
            }
        }
    }

    fn hide(&mut self, bits: &FactBits) {
        for Bits { word, mask } in &bits.all {
            self.holds[*word] &= !mask;
            self.may[*word] &= !mask;
        }
        let bit = bits.answered();
        self.holds[bit / 64] &= !(1 << (bit % 64));
        self.may[bit / 64] &= !(1 << (bit % 64));
    }

    /// Every answer may come.
    fn open(&mut self, bits: &FactBits) {
        for Bits { word, mask } in &bits.all {
            self.may[*word] |= mask;
        }
        let bit = bits.unanswered();
        self.holds[bit / 64] |= 1 << (bit % 64);
        self.may[bit / 64] |= 1 << (bit % 64);
    }

    fn settle_derived(&mut self, compiled: &Compiled) {
        let (sums, layout) = (self.sums, &compiled.layout);
        for (place, (_, options)) in sums.sets().into_iter().enumerate() {
            let first = layout.derived(place).first;
            (first..).zip(options).filter(|(_, holds)| **holds).for_each(|(bit, _)| self.derive(bit));
        }
        for ((_, flag), place) in sums.flags().into_iter().zip(DERIVED_SETS.len()..) {
            let bits = layout.derived(place);
            match flag {
                Stand { passes: true, .. } => self.derive(bits.first),
                Stand { hidden: false, known: false, .. } => self.open(bits),
                _ => {}
            }
        }
        let numbers = DERIVED_SETS.len() + DERIVED_FLAGS.len();
        for ((_, number), place) in sums.numbers().into_iter().zip(numbers..) {
            let bits = layout.derived(place);
            match number {
                Some(number) => self.derive(bits.stretch(number)),
                None => self.open(bits),
            }
        }
    }

    fn derive(&mut self, bit: usize) {
        self.set(bit);
        self.may[bit / 64] |= 1 << (bit % 64);
    }

    /// The bits that hold and those that may.
    pub fn vectors(&self) -> Vectors<'_> {
        Vectors { holds: &self.holds, may: &self.may }
    }

    /// What was worked out.
    pub fn sums(&self) -> Sums {
        self.sums
    }

    /// Whether no study answers the question for some chosen goal by some open route.
    pub fn is_unproven(&self) -> bool {
        self.sums.of_goals.unproven
    }

    /// Whether a question has an answer that counts.
    pub fn is_answered(&self, question: usize) -> bool {
        self.answered[question / 64] >> (question % 64) & 1 == 1
    }

    /// Whether an answer was taken out, since the other answers hide its question.
    pub fn is_hidden(&self, question: usize) -> bool {
        self.hidden[question / 64] >> (question % 64) & 1 == 1
    }

    /// Whether one of these questions is asked, or may be, and has no answer.
    pub(super) fn is_missing(&self, questions: &[u64]) -> bool {
        let asked = self.asked.iter().zip(&self.answered).map(|(asked, answered)| asked & !answered);
        questions.iter().zip(asked).any(|(wanted, missing)| wanted & missing != 0)
    }

    /// Whether a question is asked, or may be, and has no answer.
    pub(super) fn is_open(&self, question: usize) -> bool {
        self.asked[question / 64] >> (question % 64) & 1 == 1 && !self.is_answered(question)
    }

    /// Of these questions those that are asked, or may be, and have no answer.
    pub(super) fn open_among(&self, questions: &[u64]) -> Vec<u64> {
        let missing = self.asked.iter().zip(&self.answered).map(|(asked, answered)| asked & !answered);
        questions.iter().zip(missing).map(|(wanted, missing)| wanted & missing).collect()
    }

    /// How many days an answered day lies ahead of the day of the report.
    pub(super) fn day_number(&self, question: usize) -> Option<i64> {
        self.is_answered(question).then(|| self.numbers[question])
    }

    /// The day answered to a question.
    pub(super) fn day(&self, question: usize) -> Option<Date> {
        let ahead = self.day_number(question)?;
        self.as_of.checked_add(Span::new().try_days(ahead).ok()?).ok()
    }

    /// The number answered to a question.
    pub(super) fn number(&self, question: Option<usize>) -> Option<i64> {
        question.filter(|question| self.is_answered(*question)).map(|question| self.numbers[question])
    }

    /// The place of the first chosen option.
    pub(super) fn choice(&self, compiled: &Compiled, question: Option<usize>) -> Option<usize> {
        let bits = compiled.layout.question(question?);
        let chosen = bits.all.iter().find(|bits| self.holds[bits.word] & bits.mask != 0)?;
        Some(
            chosen.word * 64 + (self.holds[chosen.word] & chosen.mask).trailing_zeros() as usize - bits.first,
        )
    }

    /// The places of the chosen options, ascending.
    pub(super) fn choices<'c>(
        &'c self,
        compiled: &'c Compiled,
        question: Option<usize>,
    ) -> impl Iterator<Item = usize> + 'c {
        let bits = question.map(|place| compiled.layout.question(place));
        let masks = bits.map_or(&[][..], |bits| &bits.all).iter();
        let first = bits.map_or(0, |bits| bits.first);
        masks.flat_map(move |Bits { word, mask }| {
            ones(self.holds[*word] & mask).map(move |bit| word * 64 + bit - first)
        })
    }
}
