//! Where sentences end, in Japanese and in English.

use super::fold::BETWEEN;
use std::ops::Range;

/// A sentence is cut here at the latest, in bytes.
const LONGEST: usize = 1200;
/// A bracket that is not closed within so many bytes is none.
const BRACKET: usize = 400;

/// The sentences of a folded text. A sign inside brackets ends none.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut start, mut closes) = (0, 0);
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let end = at + sign.len_utf8();
        if at >= closes
            && let Some(closer) = closer(sign)
        {
            closes = bracket_end(&text[end..], closer).map_or(closes, |length| end + length);
        }
        let next = signs.peek().map(|(_, next)| *next);
        let cut = end - start >= LONGEST;
        if sign == BETWEEN || (at >= closes && is_end(sign, &text[start..at], next)) || cut {
            closes = closes.min(end);
            found.push(start..end);
            start = end;
        }
    }
    found.push(start..text.len());
    found.retain(|range| !text[range.clone()].trim().is_empty());
    found
}

fn is_end(sign: char, before: &str, next: Option<char>) -> bool {
    match sign {
        '。' | '♪' => true,
        '!' | '?' => !matches!(next, Some('!' | '?' | '」' | '』' | '"' | '\'' | ')' | 'と')),
        '.' => {
            let word = before.rsplit([' ', '(', '"']).next().unwrap_or_default();
            let letter = word.len() == 1 && word.ends_with(|sign: char| sign.is_ascii_alphanumeric());
            let is_short = letter || matches!(word, "no" | "dr" | "mr" | "ms" | "mrs" | "vs" | "st");
            next.is_none_or(|next| next == ' ' || next == '"') && !is_short
        }
        '※' => !before.trim().is_empty(),
        _ => false,
    }
}

fn closer(sign: char) -> Option<char> {
    Some(match sign {
        '「' => '」',
        '『' => '』',
        '(' => ')',
        '"' => '"',
        _ => return None,
    })
}

/// The bytes up to the end of a bracket, its sign counted.
fn bracket_end(text: &str, closer: char) -> Option<usize> {
    let near = (0..=BRACKET.min(text.len())).rev().find(|end| text.is_char_boundary(*end))?;
    text[..near].find(closer).map(|at| at + closer.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn a_sentence_ends_where_a_reader_ends_it() {
        let of = |text: &str| sentences(text).into_iter().map(|at| text[at].to_owned()).collect::<Vec<_>>();
        assert_eq!(
            of("害はない。「絶対安全です。」という広告!次"),
            ["害はない。", "「絶対安全です。」という広告!", "次"]
        );
        assert_eq!(
            of("it is safe. dr. mori says 1.5 ml. \"go. now.\" end"),
            ["it is safe.", " dr. mori says 1.5 ml.", " \"go. now.\" end"]
        );
        assert_eq!(of("「閉じない。次"), ["「閉じない。", "次"]);
    }
}
