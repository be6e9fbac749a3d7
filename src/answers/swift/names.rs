//! The ids of keys and options by their bytes, taken eight at a time.

use super::scan::Word;
use crate::book::{Kind, RuleBook};

/// A table as many times as large as it has names finds most at once.
const ROOM: usize = 4;
/// Odd, with well mixed bits.
const MIX: u64 = 0x9E37_79B9_7F4A_7C15;

/// Names of keys and, by their key, of options.
#[derive(Debug)]
pub(super) struct Names {
    table: Vec<Option<Name>>,
    shift: u32,
    /// Stands for the owner of the keys themselves.
    root: usize,
}

#[derive(Debug, Clone)]
struct Name {
    owner: usize,
    id: Id,
    found: Found,
}

/// An id, ready to be compared.
#[derive(Debug, Clone)]
pub(super) struct Id {
    text: Vec<u8>,
    first: u64,
    last: u64,
}

impl Id {
    pub(super) fn new(text: &str) -> Self {
        let Word { first, last, .. } = Word::new(text.as_bytes());
        Self { text: text.as_bytes().to_vec(), first, last }
    }

    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// Whether this id stands at the start of the bytes, with a quotation mark behind it.
    #[inline]
    pub(super) fn stands_before_quote(&self, bytes: &[u8]) -> bool {
        let length = self.text.len();
        bytes.get(length) == Some(&b'"') && self.is(Word::at_start(bytes, length))
    }

    /// The first and the last eight bytes are all of a short id.
    #[inline]
    fn is(&self, word: Word<'_>) -> bool {
        let length = self.text.len();
        self.first == word.first
            && self.last == word.last
            && length == word.text.len()
            && (length <= 16 || self.text[8..length - 8] == word.text[8..length - 8])
    }
}

/// What a name stands for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    /// A key's place, or an option's bit in the answer vector.
    pub(super) bit: usize,
    /// An option that stands beside no other.
    pub(super) alone: bool,
}

impl Names {
    pub(super) fn new<'k>(book: &RuleBook, keys: impl ExactSizeIterator<Item = &'k Id>) -> Self {
        let root = keys.len();
        let mut names: Vec<Name> = Vec::new();
        for (place, key) in keys.enumerate() {
            names.push(Name { owner: root, id: key.clone(), found: Found { bit: place, alone: false } });
        }
        for (place, question) in book.questionnaire.questions().iter().enumerate() {
            let first = book.compiled.layout.question(place).first;
            for (number, option) in question.kind.options().iter().enumerate() {
                let alone = matches!(&question.kind, Kind::Choices { alone, .. } if alone.contains(option));
                let found = Found { bit: first + number, alone };
                names.push(Name { owner: place, id: Id::new(option), found });
            }
        }
        let size = (names.len() * ROOM).next_power_of_two();
        let mut table = Self { table: vec![None; size], shift: 64 - size.trailing_zeros(), root };
        for name in names {
            table.insert(name);
        }
        table
    }

    fn insert(&mut self, name: Name) {
        let mut place = self.place(name.owner, Word::new(&name.id.text));
        while self.table[place].is_some() {
            place = (place + 1) % self.table.len();
        }
        self.table[place] = Some(name);
    }

    #[inline]
    fn place(&self, owner: usize, word: Word<'_>) -> usize {
        let mixed = word.first ^ word.last.rotate_left(23) ^ (owner as u64).wrapping_mul(MIX);
        usize::try_from(mixed.wrapping_mul(MIX) >> self.shift).unwrap_or_default()
    }

    #[inline]
    fn find(&self, owner: usize, word: Word<'_>) -> Option<Found> {
        let mut place = self.place(owner, word);
        while let Some(name) = &self.table[place] {
            if name.owner == owner && name.id.is(word) {
                return Some(name.found);
            }
            place = (place + 1) % self.table.len();
        }
        None
    }

    /// The place of a key.
    pub(super) fn key(&self, word: Word<'_>) -> Option<usize> {
        self.find(self.root, word).map(|found| found.bit)
    }

    /// An option of a key.
    #[inline]
    pub(super) fn option(&self, key: usize, word: Word<'_>) -> Option<Found> {
        self.find(key, word)
    }
}
