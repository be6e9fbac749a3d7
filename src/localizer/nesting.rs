//! How much is nested in a locale file. Fluent's parser calls itself for each placeable, and compares each named argument
//! with all before it, so that a file from elsewhere could bring down the whole program or hold it up for hours. Both are
//! counted before the parser sees them.

use crate::assets::TextFile;
use crate::error::Error;

/// Braces and brackets that may be open at once in one message.
const DEEPEST: usize = 16;
/// Colons, as they stand before the value of an argument, that may stand within one brace.
const MOST_COLONS: usize = 200;

/// Refuses a file in which more placeables, selectors and calls are open at once than any text needs, or a call has more
/// arguments.
///
/// # Errors
/// The first place that is too much.
pub fn check_nesting(file: &TextFile) -> Result<(), Error> {
    let Some(Excess { id, most, line, column }) = excess(&file.text, DEEPEST) else { return Ok(()) };
    Err(Error::in_pack(id, crate::term::visible(&file.name), [line, column], ("most", most.to_string())))
}

/// What is too much, and where.
#[derive(Debug, PartialEq, Eq)]
struct Excess {
    id: &'static str,
    most: usize,
    line: usize,
    column: usize,
}

/// What is open in a message.
#[derive(Default)]
struct Open {
    braces: usize,
    brackets: usize,
    colons: usize,
}

impl Open {
    fn mark(&mut self, sign: u8, quoted: bool) {
        match sign {
            b'{' => self.braces += 1,
            b'(' if self.braces > 0 => self.brackets += 1,
            b':' if self.braces > 0 => self.colons += 1,
            b'}' if !quoted => self.braces = self.braces.saturating_sub(1),
            _ => {}
        }
        if self.braces == 0 {
            *self = Self::default();
        }
    }

    fn is_too_much(&self, deepest: usize) -> Option<(&'static str, usize)> {
        if self.braces + self.brackets > deepest {
            return Some(("error-nested", deepest));
        }
        (self.colons > MOST_COLONS).then_some(("error-arguments", MOST_COLONS))
    }
}

/// The first mark that opens one level too many.
///
/// The count is never below the parser's own, whatever the file holds. What opens always counts, even in a string or a
/// text, but for a string right behind a brace. What closes counts only where no other quotation mark stands open before it
/// on its line, and a closing bracket only by the brace around it. After the start of a message or a comment at the margin the parser is back at the top, by an error
/// if need be.
fn excess(text: &str, deepest: usize) -> Option<Excess> {
    let mut open = Open::default();
    for (number, line) in text.split('\n').enumerate() {
        let is_comment = line.starts_with('#');
        if is_comment || starts_message(line) {
            open = Open::default();
        }
        let (mut rest, mut quoted) = (if is_comment { "" } else { line }, false);
        while let Some(at) = rest.find(['{', '(', ':', '"', '}']) {
            let (sign, after) = (rest.as_bytes()[at], &rest[at + 1..]);
            rest = after;
            match sign {
                b'{' if !quoted => rest = after_string(after).unwrap_or(after),
                b'"' if !quoted => match after.split_once('"') {
                    Some((inside, after)) if !inside.contains(['{', '(', ')', '}', ':', '\\']) => {
                        rest = after;
                    }
                    _ => quoted = true,
                },
                _ => {}
            }
            open.mark(sign, quoted);
            if let Some((id, most)) = open.is_too_much(deepest) {
                let column = line[..line.len() - rest.len()].chars().count();
                return Some(Excess { id, most, line: number + 1, column });
            }
        }
    }
    None
}

/// What follows the string that stands right behind a brace, if one does and ends on this line.
fn after_string(behind: &str) -> Option<&str> {
    let inside = behind.trim_start_matches(' ').strip_prefix('"')?;
    let mut signs = inside.char_indices();
    while let Some((at, sign)) = signs.next() {
        match sign {
            '"' => return Some(&inside[at + 1..]),
            '\\' => drop(signs.next()),
            _ => {}
        }
    }
    None
}

/// Whether a line begins a message or a term: an id at the margin, then an equals sign.
fn starts_message(line: &str) -> bool {
    let id = line.strip_prefix('-').unwrap_or(line);
    let rest = id.trim_start_matches(|sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'));
    id.starts_with(|sign: char| sign.is_ascii_alphabetic()) && rest.trim_start_matches(' ').starts_with('=')
}

#[cfg(test)]
#[path = "nesting_tests.rs"]
mod tests;
