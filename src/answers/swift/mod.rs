//! Reads the usual answers straight from their bytes into machine words. It knows no faults: at the first surprise (an
//! escape, a fraction, a duplicate, anything not allowed) it gives up, and the one checker, [`read`](super::read), reads
//! the same bytes from the start. A property test holds the two together.

mod names;
mod scan;

use super::read::{MOST_BYTES, day};
use super::{Coded, MOST_OF_A_RECORD, SCHEMA};
use crate::book::{Kind, Question, RuleBook};
use names::{Id, Names};
use scan::Scan;

/// Reads lines of answers to one book's questions; learns in which order their keys stand.
#[derive(Debug)]
pub struct Swift {
    keys: Vec<Key>,
    names: Names,
    /// For each key the one that followed it last.
    next: Vec<usize>,
    /// A bit for each required question.
    required: Vec<u64>,
}

/// A key and what may stand behind it.
#[derive(Debug)]
struct Key {
    id: Id,
    value: Expected,
}

#[derive(Debug, Clone, Copy)]
enum Expected {
    Choice,
    Choices { most: usize },
    Integer { least: i64, most: i64 },
    Date,
    Schema,
    Note,
    Record,
}

/// What stands beside the answers of a line.
#[derive(Debug, Default, Clone, Copy)]
pub struct Taken<'a> {
    /// Its record: visible characters of ASCII that JSON need not escape.
    pub record: Option<&'a str>,
}

impl Swift {
    /// Prepares for one book.
    pub fn new(book: &RuleBook) -> Self {
        let questions = book.questionnaire.questions();
        let mut keys: Vec<Key> = questions.iter().map(key).collect();
        keys.push(Key { id: Id::new("schema"), value: Expected::Schema });
        keys.push(Key { id: Id::new("note"), value: Expected::Note });
        keys.push(Key { id: Id::new("record"), value: Expected::Record });
        let mut required = vec![0; questions.len().div_ceil(64)];
        for (place, _) in questions.iter().enumerate().filter(|(_, question)| question.required) {
            required[place / 64] |= 1 << (place % 64);
        }
        Self {
            names: Names::new(book, keys.iter().map(|key| &key.id)),
            next: (0..=keys.len()).map(|place| (place + 1) % keys.len()).collect(),
            required,
            keys,
        }
    }

    /// Reads a finished set of answers and settles it; `None` at the first surprise, and `coded` is then of no use.
    pub fn read<'a>(&mut self, bytes: &'a [u8], book: &RuleBook, coded: &mut Coded) -> Option<Taken<'a>> {
        coded.clear();
        let mut scan = Scan::new(bytes);
        if bytes.len() > MOST_BYTES {
            return None;
        }
        let taken = self.object(&mut scan, book, coded)?;
        coded.settle(book);
        (!coded.is_missing(&self.required)).then_some(taken)
    }

    fn object<'a>(&mut self, scan: &mut Scan<'a>, book: &RuleBook, coded: &mut Coded) -> Option<Taken<'a>> {
        scan.sign(b'{')?;
        let (mut last, mut seen, mut taken) = (self.keys.len(), [false; 3], Taken::default());
        loop {
            let key = self.key(scan, last)?;
            scan.sign(b':')?;
            let questions = self.keys.len() - seen.len();
            if key < questions {
                if coded.is_answered(key) {
                    return None;
                }
                self.answer(scan, key, book, coded)?;
                coded.set_answered(key, book.compiled.layout.question(key));
            } else {
                if std::mem::replace(&mut seen[key - questions], true) {
                    return None;
                }
                let text = std::str::from_utf8(scan.text()?).ok()?;
                let allowed = match self.keys[key].value {
                    Expected::Schema => text == SCHEMA,
                    Expected::Record => {
                        taken.record = Some(text);
                        text.len() <= MOST_OF_A_RECORD && text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
                    }
                    _ => true,
                };
                allowed.then_some(())?;
            }
            last = key;
            match scan.next_sign()? {
                b',' => {}
                b'}' => return scan.is_at_end().then_some(taken),
                _ => return None,
            }
        }
    }

    /// The place of the key that stands here, first tried as the one that stood here last time.
    fn key(&mut self, scan: &mut Scan<'_>, last: usize) -> Option<usize> {
        scan.sign(b'"')?;
        let guess = self.next[last];
        if scan.is_name(&self.keys[guess].id) {
            return Some(guess);
        }
        let key = self.names.key(scan.name()?)?;
        self.next[last] = key;
        Some(key)
    }

    fn answer(&self, scan: &mut Scan<'_>, key: usize, book: &RuleBook, coded: &mut Coded) -> Option<()> {
        match self.keys[key].value {
            Expected::Choice => {
                scan.sign(b'"')?;
                coded.set(self.names.option(key, scan.name()?)?.bit);
            }
            Expected::Choices { most } => self.options(scan, key, most, coded)?,
            Expected::Integer { least, most } => {
                let number = scan.number()?;
                (least..=most).contains(&number).then_some(())?;
                coded.set_number(key, book.compiled.layout.question(key), number);
            }
            Expected::Date => {
                let day = day(std::str::from_utf8(scan.text()?).ok()?).ok()?;
                coded.set_day(key, book.compiled.layout.question(key), day);
            }
            Expected::Schema | Expected::Note | Expected::Record => return None,
        }
        Some(())
    }

    fn options(&self, scan: &mut Scan<'_>, key: usize, most: usize, coded: &mut Coded) -> Option<()> {
        scan.sign(b'[')?;
        let (mut count, mut alone) = (0, false);
        loop {
            scan.sign(b'"')?;
            let option = self.names.option(key, scan.name()?)?;
            if coded.holds(option.bit) {
                return None;
            }
            coded.set(option.bit);
            count += 1;
            alone |= option.alone;
            match scan.next_sign()? {
                b',' => {}
                b']' => return (count <= most && !(alone && count > 1)).then_some(()),
                _ => return None,
            }
        }
    }
}

fn key(question: &Question) -> Key {
    let value = match &question.kind {
        Kind::Choice { .. } => Expected::Choice,
        Kind::Choices { at_most, .. } => Expected::Choices { most: at_most.unwrap_or(usize::MAX) },
        Kind::Integer { range: [least, most] } => Expected::Integer { least: *least, most: *most },
        Kind::Date => Expected::Date,
    };
    Key { id: Id::new(&question.id), value }
}
