//! Says in plain words what is wrong where a text stops being JSON.

use super::decimal::{NumberFault, check_plain};
use super::{FaultKind, WHITE};

/// Marks that look like the quotation mark of JSON, or stand for it in other languages.
const QUOTES: &[char] = &['\'', '`', '\u{2018}', '\u{2019}', '\u{201C}', '\u{201D}', '＂', '＇', '「', '『'];

/// Where and why JSON is broken.
pub(super) struct Broken<'a> {
    pub(super) offset: usize,
    pub(super) kind: FaultKind,
    /// What stands there.
    pub(super) found: &'a str,
}

/// The byte that an error of `serde_json` points at. Its columns count bytes, from 1; 0 is the line break before.
pub(super) fn offset(text: &str, error: &serde_json::Error) -> usize {
    let before = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    let line: usize = before.map(str::len).sum();
    floor((line + error.column()).saturating_sub(1), text)
}

fn floor(offset: usize, text: &str) -> usize {
    (0..=offset.min(text.len())).rev().find(|offset| text.is_char_boundary(*offset)).unwrap_or(0)
}

/// Why the text is no JSON.
pub(super) fn explain<'a>(text: &'a str, error: &serde_json::Error) -> Broken<'a> {
    let at = offset(text, error);
    let cause = error.to_string();
    let is = |start: &str| cause.starts_with(start);
    if let Some(start) = error.is_eof().then(|| short_escape(text)).flatten() {
        Broken { offset: start, kind: FaultKind::BadEscape, found: hex_escape(text, start) }
    } else if error.is_eof() {
        Broken { offset: text.len(), kind: FaultKind::CutOff, found: "" }
    } else if is("control character") {
        let inside = at + next(text, at).len();
        Broken { offset: inside, kind: FaultKind::ControlCharacter, found: next(text, inside) }
    } else if is("invalid escape") {
        bad_escape(text, at)
    } else if is("invalid number") {
        let (offset, found) = word_around(text, at);
        Broken { offset, kind: FaultKind::BadNumber, found }
    } else if is("expected ident") {
        bare_word(text, at)
    } else {
        unexpected(text, at)
    }
}

/// The escape that ends at a place, from its backslash on.
fn bad_escape(text: &str, at: usize) -> Broken<'_> {
    let from = floor(at.saturating_sub(5), text);
    let mut hex = text[from..at].match_indices("\\u").map(|(start, _)| from + start);
    let (offset, found) = if let Some(start) = hex.find(|start| escapes(text, *start)) {
        (start, hex_escape(text, start))
    } else {
        let start = text[..at].rfind('\\').unwrap_or(at);
        (start, &text[start..at + next(text, at).len()])
    };
    Broken { offset, kind: FaultKind::BadEscape, found }
}

/// Whether a backslash is not itself escaped.
fn escapes(text: &str, start: usize) -> bool {
    (start - text[..start].trim_end_matches('\\').len()).is_multiple_of(2)
}

fn hex_escape(text: &str, start: usize) -> &str {
    let digits = text[start + 2..].trim_start_matches(|sign: char| sign.is_ascii_hexdigit());
    &text[start..text.len() - digits.len()]
}

/// An escape with too few digits that the text ends too soon after to be told from one that is cut off.
fn short_escape(text: &str) -> Option<usize> {
    let from = floor(text.len().saturating_sub(5), text);
    let mut hex = text[from..].match_indices("\\u").map(|(start, _)| from + start);
    let start = hex.find(|start| escapes(text, *start))?;
    (start + hex_escape(text, start).len() < text.len()).then_some(start)
}

/// Why a sign that no grammar wants may stand here all the same.
fn unexpected(text: &str, at: usize) -> Broken<'_> {
    let found = next(text, at);
    let before = text[..at].trim_end_matches(WHITE);
    let kind = match found {
        "}" | "]" if before.ends_with(',') => {
            return Broken { offset: before.len() - 1, kind: FaultKind::TrailingComma, found: "," };
        }
        "#" => FaultKind::Comment,
        "/" => {
            let found = text.get(at..at + 2).filter(|two| ["//", "/*"].contains(two)).unwrap_or(found);
            return Broken { offset: at, kind: FaultKind::Comment, found };
        }
        _ if found.starts_with(QUOTES) => FaultKind::WrongQuote,
        _ if found.starts_with(is_word) => return bare_word(text, at),
        _ => FaultKind::BrokenJson,
    };
    Broken { offset: at, kind, found }
}

fn bare_word(text: &str, at: usize) -> Broken<'_> {
    let (offset, found) = word_around(text, at);
    let number = found.trim_start_matches(['+', '-', '.']);
    let like_number =
        number.starts_with(|sign: char| sign.is_numeric()) || ["NaN", "Infinity"].contains(&number);
    let is_number = check_plain(found, [0, 0]) != Err(NumberFault::NotANumber);
    let kind = match number.is_empty() || is_number {
        true => FaultKind::BrokenJson,
        false if like_number => FaultKind::BadNumber,
        false => FaultKind::BareWord,
    };
    Broken { offset, kind, found }
}

/// The word or number that a place lies in, or that ends there.
fn word_around(text: &str, at: usize) -> (usize, &str) {
    let start = text[..at].trim_end_matches(is_word).len();
    let rest = &text[at..];
    let end = at + rest.len() - rest.trim_start_matches(is_word).len();
    (start, &text[start..end])
}

fn is_word(sign: char) -> bool {
    sign.is_alphanumeric() || ['_', '+', '-', '.'].contains(&sign)
}

/// The character at a place; empty at the end.
fn next(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or_default();
    rest.chars().next().map_or("", |sign| &rest[..sign.len_utf8()])
}
