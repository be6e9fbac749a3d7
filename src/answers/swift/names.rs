//! The ids of keys and options by a hash of their bytes.

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
    text: Vec<u8>,
    found: Found,
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
    pub(super) fn new(book: &RuleBook, keys: &[Vec<u8>]) -> Self {
        let root = keys.len();
        let mut names: Vec<Name> = Vec::new();
        for (place, key) in keys.iter().enumerate() {
            names.push(Name { owner: root, text: key.clone(), found: Found { bit: place, alone: false } });
        }
        for (place, question) in book.questionnaire.questions().iter().enumerate() {
            let first = book.compiled.layout.question(place).first;
            for (number, option) in question.kind.options().iter().enumerate() {
                let alone = matches!(&question.kind, Kind::Choices { alone, .. } if alone.contains(option));
                let found = Found { bit: first + number, alone };
                names.push(Name { owner: place, text: option.clone().into_bytes(), found });
            }
        }
        let size = (names.len() * ROOM).next_power_of_two();
        let mut table = Self { table: vec![None; size], shift: 64 - size.trailing_zeros(), root };
        names.into_iter().for_each(|name| table.insert(name));
        table
    }

    fn insert(&mut self, name: Name) {
        let mut place = self.place(name.owner, &name.text);
        while self.table[place].is_some() {
            place = (place + 1) % self.table.len();
        }
        self.table[place] = Some(name);
    }

    fn place(&self, owner: usize, text: &[u8]) -> usize {
        let mixed = (sample(text) ^ (owner as u64).wrapping_mul(MIX)).wrapping_mul(MIX);
        (mixed >> self.shift) as usize
    }

    fn find(&self, owner: usize, text: &[u8]) -> Option<Found> {
        let mut place = self.place(owner, text);
        while let Some(name) = &self.table[place] {
            if name.owner == owner && name.text == text {
                return Some(name.found);
            }
            place = (place + 1) % self.table.len();
        }
        None
    }

    /// The place of a key.
    pub(super) fn key(&self, text: &[u8]) -> Option<usize> {
        self.find(self.root, text).map(|found| found.bit)
    }

    /// An option of a key.
    pub(super) fn option(&self, key: usize, text: &[u8]) -> Option<Found> {
        self.find(key, text)
    }
}

/// The first and the last bytes and the length, which tell most ids apart.
fn sample(text: &[u8]) -> u64 {
    let length = text.len() as u64;
    match (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        (Some(first), Some(last)) => {
            u64::from_le_bytes(*first) ^ u64::from_le_bytes(*last).rotate_left(23) ^ length
        }
        _ => text.iter().fold(length, |mixed, byte| mixed << 8 | u64::from(*byte)),
    }
}
