//! The arithmetic of days, by the calendar and never on: a weekend or a holiday moves no day.

use crate::book::{Count, DAYS};
use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// A length of time from the answers: months by the calendar or days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Calendar months.
    Months(i64),
    /// Days.
    Days(i64),
    /// Calendar years, which may be negative.
    Years(i64),
}

/// The day that is counted from `start`; `None` past the end of the calendar.
pub fn counted(start: Date, count: &Count, plus: Option<Length>) -> Option<Date> {
    let more = match plus {
        None => Span::new(),
        Some(Length::Months(months)) => Span::new().try_months(months).ok()?,
        Some(Length::Days(days)) => Span::new().try_days(days).ok()?,
        Some(Length::Years(years)) => Span::new().try_years(years).ok()?,
    };
    let on = Span::new().try_years(count.years).ok()?.try_months(count.months).ok()?;
    let day = start.checked_add(more).ok()?.checked_add(on).ok()?;
    let day = day.checked_add(Span::new().try_days(count.days).ok()?).ok()?;
    let day = day.checked_sub(Span::new().try_months(count.back_months).ok()?).ok()?;
    day.checked_sub(Span::new().try_days(count.back_days).ok()?).ok()
}

/// A month before so many years have passed.
pub(super) fn a_month_before(start: Date, years: i64) -> Option<Date> {
    let count = Count { from: None, plus: None, days: 0, months: 0, years, back_days: 0, back_months: 1 };
    counted(start, &count, None)
}

/// The fewest and the most days from any day that can be answered to the one that is counted from it, so many months
/// more. Within a month only its last days can come to another length.
pub fn spread(count: &Count, months: i64) -> [i64; 2] {
    let [first, last] = DAYS;
    let starts = (first.year()..=last.year()).flat_map(|year| (1..=12).map(move |month| (year, month)));
    let starts = starts.flat_map(|(year, month)| {
        [1, 28, 29, 30, 31].into_iter().filter_map(move |day| Date::new(year, month, day).ok())
    });
    let lengths =
        starts.filter_map(|start| days_between(start, counted(start, count, Some(Length::Months(months)))?));
    lengths.fold([i64::MAX, i64::MIN], |[least, most], days| [least.min(days), most.max(days)])
}

/// How many days one day lies ahead of another.
pub(super) fn days_between(from: Date, day: Date) -> Option<i64> {
    from.until(day).ok().map(|span| i64::from(span.get_days()))
}

/// Whether consumer phones rest on that day: from 29 December to 3 January.
pub fn in_new_year(day: Date) -> bool {
    matches!((day.month(), day.day()), (12, 29..) | (1, ..=3))
}

/// The day after.
pub fn next(day: Date) -> Date {
    day.checked_add(1.day()).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::{Length, counted, in_new_year};
    use crate::book::Count;
    use jiff::civil::{Date, date};

    fn count(days: i64, months: i64, years: i64, back_months: i64, back_days: i64) -> Count {
        Count { from: None, plus: None, days, months, years, back_days, back_months }
    }

    fn eighth_day(received: Date) -> Option<Date> {
        counted(received, &count(7, 0, 0, 0, 0), None)
    }

    #[test]
    fn the_day_of_receipt_is_the_first_of_eight() {
        let days = [
            (date(2026, 11, 30), date(2026, 12, 7)),
            (date(2026, 12, 25), date(2027, 1, 1)),
            (date(2027, 2, 22), date(2027, 3, 1)),
            (date(2028, 2, 22), date(2028, 2, 29)),
            (date(2027, 4, 24), date(2027, 5, 1)),
        ];
        for (received, last) in days {
            assert_eq!(eighth_day(received), Some(last), "{received}");
        }
    }

    #[test]
    fn a_month_without_such_a_day_ends_on_its_last() {
        let three_months = count(0, 3, 0, 0, 0);
        assert_eq!(counted(date(2026, 11, 30), &three_months, None), Some(date(2027, 2, 28)));
        assert_eq!(counted(date(2027, 11, 30), &three_months, None), Some(date(2028, 2, 29)));
        assert_eq!(counted(date(2028, 2, 29), &count(0, 0, 5, 0, 0), None), Some(date(2033, 2, 28)));
        // A year on, then a month back, and not eleven months on.
        assert_eq!(counted(date(2027, 3, 31), &count(0, 0, 1, 1, 0), None), Some(date(2028, 2, 29)));
        let contract = counted(date(2027, 1, 31), &count(0, 0, 0, 0, 1), Some(Length::Months(1)));
        assert_eq!(contract, Some(date(2027, 2, 27)));
    }

    #[test]
    fn what_lies_behind_the_calendar_is_no_day() {
        assert_eq!(counted(date(9999, 12, 31), &count(1, 0, 0, 0, 0), None), None);
        assert_eq!(counted(date(2026, 1, 1), &count(i64::MAX, 0, 0, 0, 0), None), None);
    }

    #[test]
    fn consumer_phones_rest_for_six_days() {
        let rest = [date(2026, 12, 29), date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 3)];
        assert!(rest.into_iter().all(in_new_year));
        assert!(![date(2026, 12, 28), date(2027, 1, 4)].into_iter().any(in_new_year));
    }
}
