//! The numbers of a sentence, and what they count.

use std::ops::Range;

/// So many numbers of a sentence are read.
const MOST_NUMBERS: usize = 40;

/// Labels of a number of sessions in a table.
const LABELS: &str = "回数|数量|sessions|sessions in the course|number of sessions|visits";
/// A number of the sentence.
#[derive(Debug)]
pub(super) struct Number {
    pub(super) value: i64,
    pub(super) at: Range<usize>,
    pub(super) is_money: bool,
    pub(super) is_count: bool,
}

/// The numbers of a sentence, with what they count.
pub(super) fn numbers(text: &str) -> Vec<Number> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(is_start).map(|start| at + start)
        && found.len() < MOST_NUMBERS
    {
        let (value, end) =
            number(&text[start..]).map_or((0, start), |(value, length)| (value, start + length));
        if end == start {
            at = start + text[start..].chars().next().map_or(1, char::len_utf8);
            continue;
        }
        found.push(counted(text, value, start..end));
        at = end;
    }
    found.extend(spelt_out(text));
    found
}

fn is_start(sign: char) -> bool {
    sign.is_ascii_digit() || KANJI.contains(sign)
}

pub(super) const KANJI: &str = "一二三四五六七八九十";

fn counted(text: &str, value: i64, at: Range<usize>) -> Number {
    let before = text[..at.start].trim_end_matches(' ');
    let behind = text[at.end..].trim_start_matches(' ');
    let is_money = before.ends_with(['¥', '@', '\\'])
        || before.ends_with("jpy")
        || ["円", "yen", "jpy"].iter().any(|unit| behind.starts_with(unit));
    let is_count = !is_money
        && ((behind.starts_with('回') && !behind.starts_with("回目") && !behind.starts_with("回線"))
            || behind.starts_with('×')
            || behind.starts_with("x ")
            || before.ends_with('×')
            || is_session(behind)
            || LABELS.split('|').any(|label| before.trim_end_matches(['|', ':', ' ']).ends_with(label)));
    Number { value, at, is_money, is_count }
}

const SESSIONS: &str = "session|drip|visit|infusion|treatment|injection|dose|shot|appointment";

/// Whether one of the next two words is one for a session.
fn is_session(behind: &str) -> bool {
    behind.split(' ').take(2).any(|word| SESSIONS.split('|').any(|session| word.starts_with(session)))
}

/// English numbers of sessions in letters.
fn spelt_out(text: &str) -> Vec<Number> {
    const WORDS: [&str; 11] =
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let mut found = Vec::new();
    for (value, word) in (2..).zip(WORDS) {
        for (at, _) in text.match_indices(word) {
            let starts = !text[..at].ends_with(|sign: char| sign.is_ascii_alphabetic());
            let behind = &text[at + word.len()..];
            if starts && behind.starts_with(' ') {
                let number = counted(text, value, at..at + word.len());
                found.extend(Some(number).filter(|number| number.is_count));
            }
        }
    }
    found
}

/// A number at the start of a text and its length: `165,000`, `16.5万`, `38万5千`, `4.4 million`, `三`.
fn number(text: &str) -> Option<(i64, usize)> {
    let first = text.chars().next()?;
    if let Some(place) = KANJI.chars().position(|sign| sign == first) {
        let length = first.len_utf8();
        let alone = text[length..].starts_with('回');
        return alone.then_some((i64::try_from(place).ok()? + 1, length));
    }
    let (mut value, mut length) = digits(text)?;
    for (unit, times) in [("億", 100_000_000.0), ("万", 10_000.0), ("千", 1000.0), (" million", 1_000_000.0)]
    {
        if text[length..].starts_with(unit) {
            value *= times;
            length += unit.len();
            // What stands behind 万 is added: 38万5千, 18万7000.
            if let Some((rest, more)) = digits(&text[length..]).filter(|_| unit == "万") {
                let thousand = text[length + more..].starts_with('千');
                value += if thousand { rest * 1000.0 } else { rest };
                length += more + if thousand { "千".len() } else { 0 };
            }
            break;
        }
    }
    #[allow(clippy::cast_possible_truncation)] // at most 15 digits are read
    Some((value.round() as i64, length))
}

fn digits(text: &str) -> Option<(f64, usize)> {
    let end =
        text.find(|sign: char| !sign.is_ascii_digit() && !matches!(sign, ',' | '.')).unwrap_or(text.len());
    let taken = text[..end].trim_end_matches([',', '.']);
    let plain: String = taken.chars().filter(|sign| *sign != ',').collect();
    (plain.len() <= 15 && !plain.is_empty()).then_some(())?;
    Some((plain.parse().ok()?, taken.len()))
}
