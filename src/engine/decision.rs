//! The decision in machine words: a bit for every rule by rank, and for every extra weight of a clinic question.

use crate::answers::Coded;
use crate::book::RuleBook;
use crate::book::compiled::ones;

/// Which conditions hold and which may, used again for the next answers without a new allocation.
#[derive(Debug)]
pub struct Decision {
    holds: Vec<u64>,
    pub(super) may: Vec<u64>,
    rules: usize,
}

impl Decision {
    /// Room for the conditions of one book.
    pub fn new(book: &RuleBook) -> Self {
        let words = book.compiled.marks();
        Self { holds: vec![0; words], may: vec![0; words], rules: book.rules.len() }
    }

    /// Decides every condition of the book.
    pub fn decide(&mut self, book: &RuleBook, coded: &Coded) {
        self.decide_what_holds(book, coded);
        book.compiled.mark_possible(coded.vectors(), &mut self.may);
    }

    /// Decides only which conditions hold; what is undecided is then not known.
    pub fn decide_what_holds(&mut self, book: &RuleBook, coded: &Coded) {
        book.compiled.mark_true(coded.vectors(), &mut self.holds);
    }

    /// The ranks of the rules that hold.
    pub fn fired(&self) -> impl Iterator<Item = usize> {
        self.ranks(|word| self.holds[word])
    }

    /// The ranks of the rules that open answers leave undecided.
    pub fn undecided(&self) -> impl Iterator<Item = usize> {
        self.ranks(|word| self.may[word] & !self.holds[word])
    }

    /// Whether an extra weight of a clinic question holds, by its number.
    pub fn holds(&self, number: usize) -> bool {
        self.holds[number / 64] >> (number % 64) & 1 == 1
    }

    fn ranks(&self, bits: impl Fn(usize) -> u64) -> impl Iterator<Item = usize> {
        let words = 0..self.rules.div_ceil(64);
        let places = words.flat_map(move |word| ones(bits(word)).map(move |bit| word * 64 + bit));
        places.take_while(|place| *place < self.rules)
    }
}
