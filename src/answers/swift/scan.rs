//! A cursor over the bytes of one line.

use super::names::Id;

/// More digits than any question takes; fewer than an `i64` holds.
const MOST_DIGITS: usize = 15;
/// One in every byte, and the highest bit of every byte.
const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// Some bytes with the first and the last eight of them as numbers; shorter ones are filled up with zeros.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word<'a> {
    pub(super) text: &'a [u8],
    pub(super) first: u64,
    pub(super) last: u64,
}

impl<'a> Word<'a> {
    #[inline]
    pub(super) fn new(text: &'a [u8]) -> Self {
        let (first, last) = match (text.first_chunk::<8>(), text.last_chunk::<8>()) {
            (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
            _ => (text.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)), 0),
        };
        Self { text, first, last }
    }

    /// The first bytes of a longer text, whose first eight are at hand.
    #[inline]
    pub(super) fn at_start(text: &'a [u8], length: usize) -> Self {
        match text.first_chunk::<8>() {
            Some(eight) if length < 8 => {
                let first = u64::from_le_bytes(*eight) & ((1 << (8 * length)) - 1);
                Self { text: &text[..length], first, last: 0 }
            }
            _ => Self::new(&text[..length]),
        }
    }
}

pub(super) struct Scan<'a> {
    rest: &'a [u8],
}

impl<'a> Scan<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// The next byte that is no white space.
    #[inline]
    pub(super) fn next_sign(&mut self) -> Option<u8> {
        loop {
            let (sign, rest) = self.rest.split_first()?;
            self.rest = rest;
            if !matches!(sign, b' ' | b'\t' | b'\n' | b'\r') {
                return Some(*sign);
            }
        }
    }

    /// Passes white space and this sign.
    #[inline]
    pub(super) fn sign(&mut self, wanted: u8) -> Option<()> {
        (self.next_sign()? == wanted).then_some(())
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.rest.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'))
    }

    /// Passes this name and the closing quotation mark, if they stand here.
    #[inline]
    pub(super) fn is_name(&mut self, id: &Id) -> bool {
        let stands = id.stands_before_quote(self.rest);
        if stands {
            self.rest = &self.rest[id.len() + 1..];
        }
        stands
    }

    /// What stands before the closing quotation mark. Whatever it is must be one of the known names, so that an escape or
    /// a control character in it needs no look of its own.
    #[inline]
    pub(super) fn name(&mut self) -> Option<Word<'a>> {
        let end = quote(self.rest)?;
        let name = Word::at_start(self.rest, end);
        self.rest = &self.rest[end + 1..];
        Some(name)
    }

    /// A text without escapes; whether it is UTF-8 is for the caller to see.
    pub(super) fn text(&mut self) -> Option<&'a [u8]> {
        self.sign(b'"')?;
        let end = self.rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1F))?;
        let (text, rest) = self.rest.split_at(end);
        let rest = rest.strip_prefix(b"\"")?;
        self.rest = rest;
        Some(text)
    }

    /// A whole number of plain digits.
    pub(super) fn number(&mut self) -> Option<i64> {
        let mut digit = self.next_sign()?;
        let (mut number, mut count) = (0i64, 0);
        loop {
            if !digit.is_ascii_digit() || count == MOST_DIGITS || (count == 1 && number == 0) {
                return None;
            }
            number = number * 10 + i64::from(digit - b'0');
            count += 1;
            match self.rest.first()? {
                b',' | b'}' | b' ' | b'\t' | b'\n' | b'\r' => return Some(number),
                next => digit = *next,
            }
            self.rest = &self.rest[1..];
        }
    }
}

/// Where the first quotation mark stands, eight bytes at a time.
#[inline]
fn quote(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    while let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let other = u64::from_le_bytes(*eight) ^ (ONES * u64::from(b'"'));
        let found = other.wrapping_sub(ONES) & !other & HIGH;
        if found != 0 {
            return Some(at + found.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    bytes[at..].iter().position(|byte| *byte == b'"').map(|place| at + place)
}
