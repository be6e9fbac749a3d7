//! Days as people type them: with hyphens, strokes or the signs of Japanese, by the Western year or by the era.

use super::number::narrow;
use crate::answers::{DayFault, day_of};
use jiff::civil::Date;

/// Eras by the year before their first one.
const ERAS: [(&str, i16); 3] = [("令和", 2018), ("平成", 1988), ("昭和", 1925)];

/// The day that the text names.
///
/// # Errors
/// What keeps the text from being a day that may be answered.
pub fn parse(text: &str) -> Result<Date, DayFault> {
    let text: String = text.chars().map(narrow).filter(|sign| !sign.is_whitespace()).collect();
    let era = ERAS.iter().find_map(|(name, before)| Some((text.strip_prefix(name)?, *before)));
    let (text, before) = era.unwrap_or((text.strip_prefix("西暦").unwrap_or(&text), 0));
    let text = text.strip_suffix('日').unwrap_or(text);
    let parts: Vec<&str> = text.split(['-', '/', '.', '年', '月', '−', '‐', 'ー', '・']).collect();
    let [year, month, day] = parts.as_slice() else { return Err(DayFault::NotADay) };
    let year = if *year == "元" { "1" } else { year };
    let years = if era.is_some() { 1..=2 } else { 4..=4 };
    let [year, month, day] =
        [(year, years), (month, 1..=2), (day, 1..=2)].map(|(part, long)| number(part, long));
    match (year, month, day) {
        (Some(year), Some(month), Some(day)) if year > 0 => day_of(year + before, month, day),
        _ => Err(DayFault::NotADay),
    }
}

/// A number of so many digits.
fn number(text: &str, long: std::ops::RangeInclusive<usize>) -> Option<i16> {
    let plain = long.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| plain)
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::answers::DayFault;

    #[test]
    fn days_are_taken_as_people_type_them() {
        for text in [
            "2026-11-30",
            "2026/11/30",
            "2026.11.30",
            "2026年11月30日",
            " ２０２６年１１月３０日 ",
            "２０２６／１１／３０",
            "２０２６ー１１ー３０",
            "令和8年11月30日",
            "令和８年 １１月３０日",
            "令和8.11.30",
            "西暦2026年11月30日",
        ] {
            assert_eq!(parse(text).map(|day| day.to_string()), Ok("2026-11-30".to_owned()), "{text}");
        }
        for (text, day) in [
            ("令和元年5月1日", "2019-05-01"),
            ("平成31年4月30日", "2019-04-30"),
            ("昭和64年1月7日", "1989-01-07"),
            ("1900-1-1", "1900-01-01"),
            ("2199-12-31", "2199-12-31"),
        ] {
            assert_eq!(parse(text).map(|day| day.to_string()), Ok(day.to_owned()), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "-",
            "今日",
            "2026",
            "2026-11",
            "26-11-30",
            "2026-11-31",
            "2026-02-29",
            "30/11/2026",
            "2026-11-30-1",
            "令和0年1月1日",
            "令和8年13月1日",
            "20261130",
            "2026年11月",
            "２０２６年11月30日ごろ",
            "2026--11",
        ] {
            assert_eq!(parse(text), Err(DayFault::NotADay), "{text}");
        }
        for text in ["1899-12-31", "2200-01-01"] {
            assert_eq!(parse(text), Err(DayFault::OutOfRange), "{text}");
        }
    }
}
