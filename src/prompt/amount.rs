//! Plain amounts: digits with commas and a point, 万, 千 and their like, and the English words for thousands.

use super::number::Unread;

/// A number in thousandths, so that 16.5万 stays exact.
pub(super) const WHOLE: i64 = 1000;

/// A plain amount in thousandths: digits with commas and a point, or the Japanese 万, 千 and their like.
pub(super) fn amount(text: &str) -> Result<i64, Unread> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Unread::NotANumber);
    }
    if let Some((number, times)) = english(text) {
        return plain(number.trim())?.checked_mul(times).ok_or(Unread::OutOfRange);
    }
    let (mut sum, mut rest, mut last) = (0_i64, text, i64::MAX);
    for (sign, times) in [('億', 100_000_000), ('万', 10_000)] {
        if let Some((before, behind)) = rest.split_once(sign) {
            if last <= times {
                return Err(Unread::NotANumber);
            }
            let part = below(before.trim())?.checked_mul(times).ok_or(Unread::OutOfRange)?;
            (sum, rest, last) = (sum.checked_add(part).ok_or(Unread::OutOfRange)?, behind.trim(), times);
        }
    }
    if rest.is_empty() && last < i64::MAX {
        return Ok(sum);
    }
    let tail = below(rest)?;
    // 16万165,000 is no number: what follows 万 is smaller than it.
    if last < i64::MAX && tail >= last * WHOLE {
        return Err(Unread::NotANumber);
    }
    sum.checked_add(tail).ok_or(Unread::OutOfRange)
}

/// 200k, 2 thousand, 1.5 million, and the words for small numbers.
fn english(text: &str) -> Option<(&str, i64)> {
    const SMALL: [&str; 13] = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    const DIGITS: [&str; 13] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
    if let Some(place) = SMALL.iter().position(|word| *word == text) {
        return Some((DIGITS[place], 1));
    }
    let tails = [("million", 1_000_000), ("thousand", 1000), ("k", 1000)];
    tails.into_iter().find_map(|(tail, times)| text.strip_suffix(tail).map(|number| (number, times)))
}

/// What stands before or behind 万: 5千5百, 千, 二十, or plain digits.
fn below(text: &str) -> Result<i64, Unread> {
    let (mut sum, mut rest, mut any) = (0, text, false);
    for (sign, times) in [('千', 1000), ('百', 100), ('十', 10)] {
        if let Some((before, behind)) = rest.split_once(sign) {
            let many = if before.trim().is_empty() { WHOLE } else { plain(before.trim())? };
            (sum, rest, any) =
                (sum + many.checked_mul(times).ok_or(Unread::OutOfRange)?, behind.trim(), true);
        }
    }
    if rest.is_empty() && any { Ok(sum) } else { Ok(sum + plain(rest)?) }
}

/// Digits in thousandths, with commas between groups of three or of four, and at most three places behind a point.
fn plain(text: &str) -> Result<i64, Unread> {
    const KANJI: &str = "〇一二三四五六七八九";
    let digit = |sign: char| {
        let place = KANJI.chars().position(|kanji| kanji == sign);
        place.and_then(|place| char::from_digit(u32::try_from(place).ok()?, 10)).unwrap_or(sign)
    };
    let text: String = text.chars().map(digit).collect();
    let (whole, part) = text.split_once('.').unwrap_or((&text, "0"));
    let whole = groups(whole).ok_or(Unread::NotANumber)?;
    if part.is_empty() || !part.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(Unread::NotANumber);
    }
    let part = part.trim_end_matches('0');
    if part.len() > 3 {
        return Err(Unread::Fraction);
    }
    let part = format!("{part:0<3}").parse::<i64>().map_err(|_| Unread::NotANumber)?;
    // Only digits are left, so what does not fit is too large.
    let whole = whole.parse::<i64>().ok().and_then(|whole| whole.checked_mul(WHOLE));
    whole.and_then(|whole| whole.checked_add(part)).ok_or(Unread::OutOfRange)
}

/// The digits without the commas between groups of equal size; nothing for `1,5`, which may mean a fraction.
fn groups(text: &str) -> Option<String> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
    let mut groups = text.split([',', '、']);
    let first = groups.next().filter(|first| digits(first))?;
    let (mut joined, mut size) = (first.to_owned(), None);
    for group in groups {
        let expected = *size.get_or_insert(group.len());
        let fits = matches!(expected, 3 | 4) && group.len() == expected && first.len() <= expected;
        if !fits || !digits(group) {
            return None;
        }
        joined.push_str(group);
    }
    Some(joined)
}
