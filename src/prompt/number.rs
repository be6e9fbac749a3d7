//! Numbers as people write them, in either language: 16万5,000円, ¥200,000, 月1回, half a year. What has two readings is
//! asked back, never guessed.

use super::amount::{WHOLE, amount};

/// The character in its narrow form where it is full-width ASCII (`５` is `5`, `ｙ` is `y`) or a wide space.
pub fn narrow(character: char) -> char {
    match character {
        '\u{3000}' => ' ',
        '\u{ffe5}' => '¥',
        '\u{ff01}'..='\u{ff5e}' => {
            u32::from(character).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(character)
        }
        _ => character,
    }
}

/// Why a text is no number of the range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// It names no number, or one of another unit.
    NotANumber,
    /// It names a part of a whole.
    Fraction,
    /// It is too small or too large.
    OutOfRange,
    /// It may mean either of these.
    TwoReadings([i64; 2]),
}

/// Weeks in a month, a year and half a year, as the interview counts them.
const MONTH: i64 = 4;
const YEAR: i64 = 52;

/// What stands behind months, years, and a span that is meant as an interval or as long ago.
const MONTHS: [&str; 8] = ["か月", "ヶ月", "カ月", "ヵ月", "ケ月", "個月", "months", "month"];
const YEARS: [&str; 4] = ["年間", "年", "years", "year"];
const INTERVALS: [&str; 6] = ["に1回", "に一回", "ごと", "おき", "前", " ago"];

/// The whole number that the text names in this unit (`jpy`, `weeks`, `months`, `years`, `sessions`, or none of these).
///
/// # Errors
/// What keeps the text from being one whole number of the range, both ends included.
pub fn parse(text: &str, [low, high]: [i64; 2], unit: &str) -> Result<i64, Unread> {
    let text: String = text.chars().map(narrow).flat_map(char::to_lowercase).collect();
    let text = without(
        &text,
        &["約", "およそ", "だいたい", "about ", "around ", "~"],
        &["ぐらい", "くらい", "ほど", "です", "。", "."],
    );
    let found = match said(text, unit) {
        Some(number) => Ok(number * WHOLE),
        None => doubtful(text, unit).map_or_else(|| one(text, unit), Err),
    };
    let found = found.or_else(|fault| two(text, unit).map_or(Err(fault), Err));
    let fits = |number: i64| (low..=high).contains(&number);
    match found? {
        part if part % WHOLE != 0 => Err(Unread::Fraction),
        number if fits(number / WHOLE) => Ok(number / WHOLE),
        _ => Err(Unread::OutOfRange),
    }
}

/// The text without what stands before and behind it, in any number.
fn without<'t>(text: &'t str, before: &[&str], behind: &[&str]) -> &'t str {
    let mut text = text.trim();
    loop {
        let cut = before.iter().find_map(|word| text.strip_prefix(word));
        let cut = cut.or_else(|| behind.iter().find_map(|word| text.strip_suffix(word)));
        match cut.map(str::trim) {
            Some(rest) if !rest.is_empty() => text = rest,
            _ => return text,
        }
    }
}

/// Intervals and spans that are said without a number before the unit.
fn said(text: &str, unit: &str) -> Option<i64> {
    let text = without(text, &["every ", "once "], &["ごと", "に", "前", " ago"]);
    let number = match (unit, text) {
        (
            "weeks",
            "毎週" | "週1回" | "週に1回" | "週一回" | "週に一回" | "週1" | "week" | "a week" | "weekly"
            | "先週" | "last week",
        ) => 1,
        (
            "weeks",
            "隔週" | "other week" | "two weeks" | "fortnight" | "fortnightly" | "a fortnight" | "月2回"
            | "月に2回" | "月二回" | "月に二回" | "月2" | "twice a month",
        ) => 2,
        (
            "weeks",
            "毎月" | "月1回" | "月に1回" | "月一回" | "月に一回" | "月一" | "月1" | "ひと月" | "month"
            | "a month" | "monthly" | "先月" | "last month",
        ) => MONTH,
        ("weeks", "隔月" | "other month") => 2 * MONTH,
        ("weeks", "半年" | "半年に1回" | "半年に一回" | "half a year" | "half year") => YEAR / 2,
        (
            "weeks",
            "毎年" | "年1回" | "年に1回" | "year" | "a year" | "yearly" | "去年" | "昨年" | "last year",
        ) => YEAR,
        ("weeks", "今日" | "昨日" | "今週" | "today" | "yesterday" | "this week")
        | ("jpy", "無料" | "ただ" | "free" | "なし" | "none" | "nothing") => 0,
        ("months", "半年" | "half a year") => 6,
        ("months", "a year") => 12,
        _ => return None,
    };
    Some(number)
}

/// One number that may be meant in two ways.
fn doubtful(text: &str, unit: &str) -> Option<Unread> {
    let [first, second] = match unit {
        // 200.000 is two hundred, or two hundred thousand as much of Europe writes it.
        "jpy" => {
            let bare = without(text, &["¥"], &["円", "yen"]);
            let whole =
                bare.strip_suffix(".000").filter(|whole| (1..=3).contains(&whole.len()))?.parse().ok()?;
            [whole, whole * 1000]
        }
        // A month is four weeks, half a year is 26.
        "weeks" => {
            let span = without(text, &["every "], &INTERVALS);
            match MONTHS.iter().find_map(|name| span.strip_suffix(name))?.trim() {
                "6" => [6 * MONTH, YEAR / 2],
                "12" => [12 * MONTH, YEAR],
                _ => return None,
            }
        }
        _ => return None,
    };
    Some(Unread::TwoReadings([first, second]))
}

/// Two numbers beside each other, the smaller first.
fn two(text: &str, unit: &str) -> Option<Unread> {
    let split = ["〜", "~", "-", "–", " to ", "から", " or ", "か", "、", ","];
    let (first, second) = split.iter().find_map(|between| {
        let parts = text.split_once(between)?;
        (unit != "jpy" || !matches!(*between, "、" | ",")).then_some(parts)
    })?;
    // 5、6回: the unit behind the second belongs to both.
    let is_bare = |text: &str| text.trim().chars().all(|sign| sign.is_ascii_digit() || sign == '.');
    let behind = second.trim_start_matches(|sign: char| sign.is_ascii_digit() || ".,".contains(sign));
    let first = if is_bare(first) { format!("{first}{behind}") } else { first.to_owned() };
    let both = [one(first.trim(), unit).ok()?, one(second.trim(), unit).ok()?];
    let whole = both.iter().all(|number| number % WHOLE == 0) && both[0] < both[1];
    whole.then(|| Unread::TwoReadings(both.map(|number| number / WHOLE)))
}

/// One number with its unit, in thousandths.
fn one(text: &str, unit: &str) -> Result<i64, Unread> {
    let (text, sign) = match text.strip_prefix(['-', '\u{2212}', '\u{2010}']) {
        Some(rest) => (rest.trim(), -1),
        None => (text.strip_prefix('+').unwrap_or(text).trim(), 1),
    };
    let number = match unit {
        "jpy" => {
            let behind = [
                "円",
                "えん",
                "yen",
                "jpy",
                "(税込)",
                "(税抜)",
                "(税込み)",
                "(税抜き)",
                "税込",
                "税抜",
                "税込み",
                "税抜き",
                "まで",
                "以内",
                "/回",
            ];
            amount(without(text, &["税込み", "税抜き", "税込", "税抜", "¥", "jpy", "yen", "1回"], &behind))
        }
        "weeks" => weeks(text),
        "months" => spans(text, &[(&MONTHS, 1), (&YEARS, 12)], 6),
        "years" => {
            amount(without(text, &["満"], &["歳", "才", "さい", "years old", "years", "year", "yrs", "yo"]))
        }
        "sessions" => amount(without(
            text,
            &["全"],
            &["回コース", "コース", "回", "sessions", "session", "times", "time", "x", "程度"],
        )),
        _ => amount(text),
    };
    number.map(|number| number * sign)
}

/// Weeks, or what is told by days, months or years.
fn weeks(text: &str) -> Result<i64, Unread> {
    let text = without(text, &["every "], &INTERVALS);
    if let Some(number) = ["日間", "日", "days", "day"].iter().find_map(|days| text.strip_suffix(days)) {
        let days = amount(number.trim())?;
        return if days % (7 * WHOLE) == 0 { Ok(days / 7) } else { Err(Unread::Fraction) };
    }
    spans(
        text,
        &[(&["週間", "週", "weeks", "week", "wks", "wk"], 1), (&MONTHS, MONTH), (&YEARS, YEAR)],
        YEAR / 2,
    )
}

/// A number with one of these units, or with none of them as the first; `half` is what 半 behind a year adds.
fn spans(text: &str, units: &[(&[&str], i64)], half: i64) -> Result<i64, Unread> {
    if let Some(years) = text.strip_suffix("年半") {
        let year = units.last().map_or(1, |(_, times)| *times);
        return amount(years).map(|years| years * year + half * WHOLE);
    }
    for (names, times) in units {
        if let Some(number) = names.iter().find_map(|name| text.strip_suffix(name)) {
            return amount(number.trim()).map(|number| number * times);
        }
    }
    amount(text)
}
