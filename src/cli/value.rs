//! Values of options. What would have been allowed travels in the error; the words around it come later.

use crate::term::is_web_address;
use jiff::civil::Date;
use std::ops::RangeInclusive;

/// The years that a day may lie in.
const YEARS: RangeInclusive<i16> = 1900..=2199;

/// A day as `2026-11-24`, and in no other form.
pub(super) fn day(text: &str) -> Result<Date, String> {
    let signs = text.bytes().enumerate();
    let is_written_so = text.len() == 10 && { signs }
        .all(|(at, sign)| if matches!(at, 4 | 7) { sign == b'-' } else { sign.is_ascii_digit() });
    let day = text.parse::<Date>().ok().filter(|day| is_written_so && YEARS.contains(&day.year()));
    day.ok_or_else(|| format!("{}-01-01 - {}-12-31", YEARS.start(), YEARS.end()))
}

/// A web address.
pub(super) fn address(text: &str) -> Result<String, String> {
    if is_web_address(text) { Ok(text.to_owned()) } else { Err("https://…".to_owned()) }
}

/// A whole number within bounds.
pub(super) fn number(least: u64, most: u64) -> impl Fn(&str) -> Result<u64, String> + Clone {
    move |text| {
        let number = text.parse().ok().filter(|number| (least..=most).contains(number));
        number.ok_or_else(|| if most == u64::MAX { format!("{least}-") } else { format!("{least}-{most}") })
    }
}

#[cfg(test)]
mod tests {
    use super::{day, number};

    #[test]
    fn a_day_has_one_form() {
        for good in ["1900-01-01", "2024-02-29", "2199-12-31"] {
            assert_eq!(day(good).unwrap().to_string(), good);
        }
        for bad in [
            "20261130",
            "2026-11-30T00:00",
            "0000-01-01",
            "1899-12-31",
            "2200-01-01",
            "2026-02-29",
            "2026/11/24",
            "+002026-1",
            "",
        ] {
            assert_eq!(day(bad), Err("1900-01-01 - 2199-12-31".to_owned()), "{bad}");
        }
    }

    #[test]
    fn a_number_has_its_bounds() {
        let width = number(20, 300);
        assert_eq!((width("20"), width("300")), (Ok(20), Ok(300)));
        for bad in ["19", "301", "abc", "-20", "20.0", ""] {
            assert_eq!(width(bad), Err("20-300".to_owned()), "{bad}");
        }
        assert_eq!(number(1, u64::MAX)("0"), Err("1-".to_owned()));
    }
}
