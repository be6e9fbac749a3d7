use crate::book::DAYS;
use jiff::civil::Date;

/// Why a text is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayFault {
    /// Not written like a day, or a day that no calendar has.
    NotADay,
    /// Before the first or after the last day that may be answered.
    OutOfRange,
}

/// The day that is written as year, month and day with hyphens, such as `2026-11-30`.
///
/// # Errors
/// What keeps the text from being a day that may be answered.
pub fn day(text: &str) -> Result<Date, DayFault> {
    let digits = |from: usize, to: usize| {
        let part = text.get(from..to).filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        part.and_then(|part| part.parse::<i16>().ok())
    };
    let plain = text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
    match (digits(0, 4), digits(5, 7), digits(8, 10)) {
        (Some(year), Some(month), Some(day)) if plain => day_of(year, month, day),
        _ => Err(DayFault::NotADay),
    }
}

/// The day of a year, a month and a day.
///
/// # Errors
/// The same.
pub fn day_of(year: i16, month: i16, day: i16) -> Result<Date, DayFault> {
    let [month, day] = [month, day].map(|part| i8::try_from(part).unwrap_or(-1));
    let day = Date::new(year, month, day).map_err(|_| DayFault::NotADay)?;
    if (DAYS[0]..=DAYS[1]).contains(&day) { Ok(day) } else { Err(DayFault::OutOfRange) }
}

#[cfg(test)]
mod tests {
    use super::{DayFault, day};

    #[test]
    fn only_a_day_of_the_calendar_in_one_way_of_writing_is_read() {
        for text in ["2026-11-30", "2028-02-29", "1900-01-01", "2199-12-31"] {
            assert_eq!(day(text).map(|day| day.to_string()), Ok(text.to_owned()));
        }
        for text in [
            "",
            "2026-11-3",
            "2026-11-31",
            "2026-02-29",
            "2026-13-01",
            "2026-00-01",
            "2026-11-00",
            "20261130",
            "2026/11/30",
            "2026-11-30T00:00",
            " 2026-11-30",
            "+026-11-30",
            "２０２６-11-30",
            "0000-00-00",
        ] {
            assert_eq!(day(text), Err(DayFault::NotADay), "{text}");
        }
        for text in ["1899-12-31", "2200-01-01", "0001-01-01", "9999-12-31"] {
            assert_eq!(day(text), Err(DayFault::OutOfRange), "{text}");
        }
    }
}
