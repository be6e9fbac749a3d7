//! Lines by display columns: a wide character counts two, and no Japanese line starts or ends where it must not.

use super::fill::{self, Lines};
use std::borrow::Cow;

/// Glues two characters together and takes no column (U+2060, word joiner).
const JOINER: char = '\u{2060}';
/// A space at which no line breaks; it comes out as a plain one.
const NO_BREAK_SPACE: char = '\u{a0}';

/// Units that stay on the line of their number. Where one begins another, the longer stands first.
const UNITS: &[&str] = &[
    "年間",
    "年",
    "か月間",
    "か月",
    "月",
    "週間",
    "週",
    "日間",
    "日",
    "時間",
    "時",
    "分間",
    "分",
    "歳",
    "回",
    "万円",
    "億円",
    "円",
    "万人",
    "人",
    "万",
    "億",
    "割",
    "倍",
    "件",
    "問",
    "本",
    "枚",
    "番",
    "種類",
    "つ",
];

/// English units, which stand after a space.
const WORDS: &[&str] =
    &["year", "month", "week", "day", "hour", "minute", "session", "yen", "people", "million"];

/// How many columns the text takes.
pub fn columns(text: &str) -> usize {
    fill::columns(text)
}

/// The lines of the text, none wider than `width` columns (from 20 up). Leading spaces of a line indent its continuation.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let lines = text.lines().flat_map(|line| {
        let body = line.trim_start_matches(' ');
        let indent = &line[..line.len() - body.len()];
        wrap_hanging(body, width, indent, indent)
    });
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() { vec![String::new()] } else { lines }
}

/// The lines of the text behind `first`, the later ones behind `rest`; line breaks in the text stay.
pub fn wrap_hanging(text: &str, width: usize, first: &str, rest: &str) -> Vec<String> {
    let mut lines = Lines { first, rest, width, filled: Vec::new() };
    glued(text).split('\n').for_each(|paragraph| lines.fill(paragraph));
    lines.filled.into_iter().map(plain).collect()
}

/// The text filled with spaces up to `width` columns; a longer text stays as it is.
pub fn pad(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(columns(text))))
}

/// `left` and, flush with the right edge, `right`; below each other where the line is too narrow for both.
pub fn apart(left: &str, right: &str, width: usize) -> Vec<String> {
    let gap = width.saturating_sub(columns(left) + columns(right));
    if gap < 2 {
        return [left, right]
            .iter()
            .filter(|text| !text.is_empty())
            .flat_map(|text| wrap(text, width))
            .collect();
    }
    vec![format!("{left}{}{right}", " ".repeat(gap)).trim_end().to_owned()]
}

fn plain(mut line: String) -> String {
    if line.contains([JOINER, NO_BREAK_SPACE]) {
        line = line.replace(JOINER, "").replace(NO_BREAK_SPACE, " ");
    }
    line.truncate(line.trim_end().len());
    line
}

/// The text with every number glued to its unit.
fn glued(text: &str) -> Cow<'_, str> {
    let (mut glued, mut rest) = (String::new(), text);
    while let Some(end) = end_of_digit(rest) {
        glued.push_str(&rest[..end]);
        rest = glue_unit(&mut glued, &rest[end..]);
    }
    if glued.is_empty() {
        return Cow::Borrowed(text);
    }
    glued.push_str(rest);
    Cow::Owned(glued)
}

/// Where the first digit ends. A full-width one is EF BC 90 to EF BC 99.
fn end_of_digit(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let end = |at: usize| match bytes[at] {
        b'0'..=b'9' => Some(at + 1),
        0xef if bytes[at + 1] == 0xbc && (0x90..=0x99).contains(&bytes[at + 2]) => Some(at + 3),
        _ => None,
    };
    (0..bytes.len()).find_map(end)
}

/// Writes the unit that `rest` begins with, joined to what stands before, and returns what is left.
fn glue_unit<'a>(glued: &mut String, rest: &'a str) -> &'a str {
    // No unit begins with an ASCII character, as most that stand behind a digit do.
    let is_wide = !rest.starts_with(|first: char| first.is_ascii());
    if let Some(unit) = UNITS.iter().filter(|_| is_wide).find(|unit| rest.starts_with(**unit)) {
        for character in unit.chars() {
            glued.extend([JOINER, character]);
        }
        return &rest[unit.len()..];
    }
    match rest.strip_prefix(' ') {
        Some(word) if WORDS.iter().any(|unit| word.starts_with(unit)) => {
            glued.extend([' ', JOINER]);
            word
        }
        _ => rest,
    }
}

#[cfg(test)]
#[path = "wrap_tests.rs"]
mod tests;
