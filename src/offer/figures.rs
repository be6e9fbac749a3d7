//! Prices and numbers of sessions: grammar of numbers, not phrases.

use super::numbers::{KANJI, Number, numbers};
use std::ops::Range;

/// The dearest session and the most sessions that answers can hold.
const MOST_YEN: i64 = 100_000_000;
const MOST_SESSIONS: i64 = 200;
/// No smaller sum is taken for a price.
const LEAST_YEN: i64 = 1000;

/// What a figure tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tells {
    /// The price of one session, in yen.
    Price,
    /// How many sessions are planned.
    Sessions,
}

/// A figure of an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Figure {
    pub(super) tells: Tells,
    pub(super) value: i64,
    /// How plainly it is told: 3 by a sum that comes out, 2 by its own words, 1 by a course's price or a bare number.
    pub(super) rank: u8,
    /// Where it stands in the sentence.
    pub(super) at: Range<usize>,
}

/// Words by which a number of times is not one of sessions.
const OTHER_TIMES: &str = "分割|ろーん|払|月々|回目|instalment|installment|monthly|1日|週に|毎日|a day";
/// Words before a sum that is not that of a session.
const OTHER_SUMS: &str = "検査|初診|再診|指名|麻酔|送料|かうんせりんぐ料|手数料|相談料|\
    月々|blood test|consultation fee|first visit|a night|swab|numbing|lodging";
/// How many bytes before a sum such a word stands at most.
const NEAR: usize = 36;
/// What stands right before the price of one session, and right behind it.
const EACH_BEFORE: &str = "1回|一回|1回あたり|1回につき|1回分|1回の料金|1回の費用|1回料金|\
    単価|per session|per drip|per infusion|per visit|per treatment|one session|one drip|\
    each session|each drip|each infusion|each visit|session|1 session|a drip|都度";
const EACH_BEHIND: &str = "/回|/1回|(税込)/回|(税込)/1回|(税別)/回|each|every time|per session|per drip|\
    per infusion|per visit|per treatment|per injection|per dose|a session|a drip|an infusion|\
    a visit|a treatment|per shot|a shot|for each|for one|for a single|/session|/ session|×|x ";
/// What makes a number of times the length of a course.
const COURSE: &str = "こーす|せっと|ぷらん|全|計|合計|おすすめ|推奨|目安|半年で|1年で|\
    programme|program|course|plan|package|recommend|total|series|はじめの|まずは|標準";

/// The figures of one sentence.
pub(super) fn in_sentence(text: &str) -> Vec<Figure> {
    let numbers = numbers(text);
    let mut found = products(text, &numbers);
    if !found.is_empty() {
        return found;
    }
    for number in numbers.iter().filter(|number| number.is_money && number.value >= LEAST_YEN) {
        if text[number.at.end..].trim_start_matches("円").starts_with(['→', '⇒']) {
            // A price that another one follows: which of them holds is not for us to say.
            return Vec::new();
        }
        if is_of_something_else(text, number) {
            continue;
        }
        if is_of_one(text, number) {
            found.push(price(number, 2));
        } else if let Some(count) = count_before(text, &numbers, number)
            && number.value % count == 0
        {
            found.push(Figure { value: number.value / count, ..price(number, 1) });
        }
    }
    let beside_a_price = found.iter().any(|figure| figure.rank == 2);
    let other_times = OTHER_TIMES.split('|').any(|word| text.contains(word));
    let counts =
        numbers.iter().filter(|number| number.is_count && (2..=MOST_SESSIONS).contains(&number.value));
    // 「1回|3回」 offers a choice, and 「3~5回」 is a range: neither tells how many are planned.
    let is_choice = text.contains('|') && numbers.iter().any(|number| number.is_count && number.value == 1);
    let is_told = |number: &&Number| {
        let before = &text[..number.at.start];
        !is_choice && !before.ends_with('~') && (!other_times || before.ends_with(['計', '全']))
    };
    for number in counts.filter(is_told) {
        let rank = if beside_a_price || COURSE.split('|').any(|word| text.contains(word)) { 2 } else { 1 };
        found.push(Figure { tells: Tells::Sessions, value: number.value, rank, at: number.at.clone() });
    }
    found
}

/// Whether a word stands shortly before a sum by which it is not the price of a session.
fn is_of_something_else(text: &str, number: &Number) -> bool {
    let start = (0..=number.at.start.saturating_sub(NEAR)).rev().find(|start| text.is_char_boundary(*start));
    let before = &text[start.unwrap_or_default()..number.at.start];
    OTHER_SUMS.split('|').any(|word| before.contains(word))
}

fn price(number: &Number, rank: u8) -> Figure {
    Figure { tells: Tells::Price, value: number.value, rank, at: number.at.clone() }
}

/// So many times such a sum is that sum: nothing is plainer. In a row of a table the numbers may stand alone.
fn products(text: &str, numbers: &[Number]) -> Vec<Figure> {
    let is_row = text.contains('|');
    let is_count = |number: &&Number| {
        (number.is_count || (is_row && !number.is_money)) && (2..=MOST_SESSIONS).contains(&number.value)
    };
    for count in numbers.iter().filter(is_count) {
        let sums = numbers.iter().filter(|number| (LEAST_YEN..=MOST_YEN).contains(&number.value));
        for one in sums.filter(|number| !is_of_something_else(text, number)) {
            let total = numbers.iter().find(|total| total.value == one.value * count.value);
            if total.is_some_and(|total| total.is_money || one.is_money || is_row) {
                let sessions =
                    Figure { tells: Tells::Sessions, value: count.value, rank: 3, at: count.at.clone() };
                return vec![price(one, 3), sessions];
            }
        }
    }
    Vec::new()
}

fn is_of_one(text: &str, number: &Number) -> bool {
    const AROUND: [char; 12] = [' ', '|', ':', '、', '(', '約', '各', ',', '-', '…', '円', '¥'];
    let before = text[..number.at.start].trim_end_matches("jpy ").trim_end_matches(AROUND);
    // The same sum in the numbers of letters: 「一回二十二万円(220,000円)」.
    let before = before.trim_end_matches(|sign| KANJI.contains(sign) || "百千万".contains(sign));
    let before = before.trim_end_matches(AROUND).trim_end_matches(" is").trim_end_matches("jpy");
    let behind = text[number.at.end..].trim_start_matches("円").trim_start_matches(" yen");
    let behind = behind.trim_start_matches([' ', '|', ',', '、']);
    let own_count = EACH_BEFORE.split('|').any(|word| {
        before.ends_with(word)
            // Not the 1 of 「11回」.
            && !before[..before.len() - word.len()].ends_with(|sign: char| sign.is_ascii_digit())
    });
    // 「×6か月」 is a rent, not a number of sessions.
    let is_part = |sign: char| sign.is_ascii_digit() || sign == ' ';
    let times = behind.strip_prefix('×').map(|rest| rest.trim_start_matches(is_part));
    if times.is_some_and(|rest| rest.starts_with(['か', 'ヶ', '月'])) {
        return false;
    }
    own_count || before.ends_with('×') || EACH_BEHIND.split('|').any(|word| behind.starts_with(word))
}

/// The number of sessions that stands right before a sum.
fn count_before(text: &str, numbers: &[Number], sum: &Number) -> Option<i64> {
    let before = numbers.iter().rev().find(|number| number.at.end <= sum.at.start)?;
    let between = &text[before.at.end..sum.at.start];
    let near = before.is_count && before.value >= 2 && between.chars().count() <= 10;
    (near && !between.contains("目")).then_some(before.value)
}

/// The one value that is told most plainly; none where several are.
pub(super) fn settled<'f>(figures: impl Iterator<Item = &'f Figure> + Clone, tells: Tells) -> Option<i64> {
    let told = figures.filter(|figure| figure.tells == tells);
    let rank = told.clone().map(|figure| figure.rank).max()?;
    let mut plainest = told.filter(|figure| figure.rank == rank).map(|figure| figure.value);
    let first = plainest.next()?;
    plainest.all(|value| value == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::{Tells, in_sentence, settled};
    use crate::offer::fold::Folded;

    fn told(text: &str) -> (Option<i64>, Option<i64>) {
        let figures = in_sentence(&Folded::new(text).text);
        (settled(figures.iter(), Tells::Price), settled(figures.iter(), Tells::Sessions))
    }

    #[test]
    fn the_price_of_a_session_and_the_length_of_a_course_are_read() {
        for (text, price, sessions) in [
            ("料金　1回　132,000円（税込）", Some(132_000), None),
            ("| エクソソーム静脈点滴 | 6回 | 148,000円 | 888,000円 |", Some(148_000), Some(6)),
            ("点滴 1回 38万5千円", Some(385_000), None),
            ("１回 ８８，０００円（税込）", Some(88_000), None),
            ("施術料 18万7000円/回", Some(187_000), None),
            ("8回コース（1回あたり99,000円、総額792,000円）", Some(99_000), Some(8)),
            ("5回セット 75万円", Some(150_000), Some(5)),
            ("1回 16.5万円", Some(165_000), None),
            ("月々 8,800円×60回(手数料別)", None, None),
            ("通常 1回 110,000円 → 55,000円", None, None),
            ("Fee: JPY 210,000 for each drip", Some(210_000), None),
            ("5 drips x JPY 150,000 = JPY 750,000", Some(150_000), Some(5)),
            ("Dose (pre-filled syringe)   12 x 45,000      JPY 540,000", Some(45_000), Some(12)),
            ("4 visits, JPY 39,000 each", Some(39_000), Some(4)),
            ("Ten infusions are planned, 440,000 yen every time", Some(440_000), Some(10)),
            ("血液検査 1回 9,900円", None, None),
            ("臍帯エクソソーム注射|93,500|8|748,000", Some(93_500), Some(8)),
            ("点滴 一回 二十二万円（220,000円）", Some(220_000), None),
            ("29,800円×5回", Some(29_800), Some(5)),
            ("3 drips × ¥84,000", Some(84_000), Some(3)),
            ("six injection visits, 72,000 yen each", Some(72_000), Some(6)),
            ("Each infusion is JPY 520,000", Some(520_000), None),
            ("Sessions in the course|6", None, Some(6)),
            ("三回目の翌朝", None, None),
            ("21回 5,000円", None, Some(21)),
        ] {
            assert_eq!(told(text), (price, sessions), "{text}");
        }
    }
}
