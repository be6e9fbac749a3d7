//! Which bit of the answer vector stands for which answer.

use crate::book::{DERIVED_FLAGS, DERIVED_NUMBERS, DERIVED_SETS, Kind, Questionnaire};
use crate::condition::{Condition, Test};
use std::collections::{BTreeSet, HashMap};

/// Bits of one machine word: its number and a mask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bits {
    /// Which word of the answer vector.
    pub word: usize,
    /// The bits in it.
    pub mask: u64,
}

/// The bits of one fact: a bit an option; for numbers a bit for each stretch between two thresholds; one for true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactBits {
    /// The first bit of the fact, counted over all words.
    pub first: usize,
    /// How many bits, without the last two that stand for "asked and not answered" and "answered".
    pub width: usize,
    /// All of them, those two left out.
    pub all: Vec<Bits>,
    /// For numbers: the smallest number of each stretch but the first, ascending.
    pub cuts: Vec<i64>,
    options: Vec<String>,
}

impl FactBits {
    /// The bit that stands for "asked and not answered".
    pub fn unanswered(&self) -> usize {
        self.first + self.width
    }

    /// The bit that stands for "answered".
    pub fn answered(&self) -> usize {
        self.first + self.width + 1
    }

    /// The bit of an option.
    pub fn option(&self, option: &str) -> Option<usize> {
        self.options.iter().position(|known| known == option).map(|place| self.first + place)
    }

    /// The bit of the stretch that a number lies in.
    pub fn stretch(&self, number: i64) -> usize {
        self.first + self.cuts.iter().take_while(|cut| number >= **cut).count()
    }

    /// The bits that make a test of this fact hold.
    pub(super) fn of_test(&self, test: &Test) -> Vec<Bits> {
        match test {
            Test::OneOf(wanted) => grouped(wanted.iter().filter_map(|option| self.option(option))),
            Test::Within { least, most } => {
                let from = least.map_or(self.first, |least| self.stretch(least));
                let to = most.map_or(self.first + self.width - 1, |most| self.stretch(most));
                grouped(from..=to)
            }
            Test::Holds => grouped([self.first]),
            Test::Answered => grouped([self.answered()]),
            Test::Unanswered => grouped([self.unanswered()]),
        }
    }
}

/// The place of every fact in the answer vector.
#[derive(Debug, Default)]
pub struct Layout {
    facts: Vec<FactBits>,
    by_name: HashMap<String, usize>,
    /// How many facts are questions; the derived ones follow.
    questions: usize,
    /// How many machine words the vector has.
    pub words: usize,
}

impl Layout {
    /// Lays out questions, in their order, then derived facts, then days by these names.
    pub(super) fn new<'c>(
        questionnaire: &Questionnaire,
        days: &[&str],
        conditions: impl Iterator<Item = &'c Condition>,
    ) -> Self {
        let mut cuts: HashMap<&str, BTreeSet<i64>> = HashMap::new();
        for (fact, test) in conditions.flat_map(Condition::leaves) {
            if let Test::Within { least, most } = test {
                let after = most.and_then(|most| most.checked_add(1));
                cuts.entry(fact).or_default().extend(least.iter().copied().chain(after));
            }
        }
        let mut layout = Self {
            facts: Vec::new(),
            by_name: HashMap::new(),
            questions: questionnaire.questions().len(),
            words: 0,
        };
        let mut cuts_of =
            |fact: &str| cuts.remove(fact).unwrap_or_default().into_iter().collect::<Vec<i64>>();
        for question in questionnaire.questions() {
            match &question.kind {
                Kind::Integer { .. } => layout.push(&question.id, Vec::new(), cuts_of(&question.id)),
                kind => layout.push(&question.id, kind.options().to_vec(), Vec::new()),
            }
        }
        for (name, options) in DERIVED_SETS {
            layout.push(name, options.iter().map(|option| (*option).to_owned()).collect(), Vec::new());
        }
        for name in DERIVED_FLAGS {
            layout.push(name, Vec::new(), Vec::new());
        }
        for name in DERIVED_NUMBERS.iter().chain(days) {
            layout.push(name, Vec::new(), cuts_of(name));
        }
        layout
    }

    fn push(&mut self, name: &str, options: Vec<String>, cuts: Vec<i64>) {
        let next = self.facts.last().map_or(0, |last| last.answered() + 1);
        let width = if options.is_empty() { cuts.len() + 1 } else { options.len() };
        // A fact that fits into what is left of no word begins a new one, so that most have one mask.
        let first = if next % 64 + width + 1 < 64 { next } else { next.next_multiple_of(64) };
        self.words = (first + width + 1) / 64 + 1;
        self.by_name.insert(name.to_owned(), self.facts.len());
        self.facts.push(FactBits { first, width, all: grouped(first..first + width), cuts, options });
    }

    /// The bits of a question by its place in the questionnaire.
    pub fn question(&self, place: usize) -> &FactBits {
        &self.facts[place]
    }

    /// The bits of a derived fact by its place: [`DERIVED_SETS`], [`DERIVED_FLAGS`], [`DERIVED_NUMBERS`], then days.
    pub fn derived(&self, place: usize) -> &FactBits {
        &self.facts[self.questions + place]
    }

    /// The bits of the fact of this name.
    pub fn fact(&self, name: &str) -> Option<&FactBits> {
        self.by_name.get(name).map(|place| &self.facts[*place])
    }
}

/// Single bits, counted over all words, as masks a word, in ascending order.
pub(super) fn grouped(bits: impl IntoIterator<Item = usize>) -> Vec<Bits> {
    let mut masks: Vec<Bits> = Vec::new();
    for bit in bits {
        let (word, mask) = (bit / 64, 1 << (bit % 64));
        match masks.iter_mut().find(|bits| bits.word == word) {
            Some(bits) => bits.mask |= mask,
            None => masks.push(Bits { word, mask }),
        }
    }
    masks.sort_by_key(|bits| bits.word);
    masks
}
