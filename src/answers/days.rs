//! Last days by the calendar, and days as facts: a number of days between the day of the report and another. The day of
//! the report is an input; there is no clock here.

use super::Coded;
use super::calendar::{Length, a_month_before, counted, days_between};
use super::derive::cells;
use crate::book::{Count, DayFact, RuleBook, Worked};
use crate::condition::{Known, Truth};
use jiff::civil::Date;

/// How a last day stands for one person.
#[derive(Debug, Clone)]
pub struct Standing {
    /// How each of its conditions stands, in the order of the book.
    pub states: Vec<Truth>,
    /// What comes of them.
    pub day: LastDay,
}

/// A last day, or why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastDay {
    /// The person has no such day: this condition is told as not met.
    Without(usize),
    /// The paper is missing or faulty, or the person was held off.
    Doubt,
    /// This condition is not met or not known.
    Held(usize),
    /// The day from which it counts, or a length of time, is not known.
    Start,
    /// No day can be told beforehand.
    Undated,
    /// The last day.
    On(Date),
}

/// How the last day of this place in the book stands; `expires` is the day on which what was found counts as unchecked.
pub fn standing(book: &RuleBook, coded: &Coded, place: usize, expires: Option<Date>) -> Standing {
    let last = &book.compiled.days.last[place];
    let states = last.states(coded.vectors());
    let day = if let Some(broken) = last.broken(&states) {
        LastDay::Without(broken)
    } else if last.is_in_doubt(coded.vectors()) {
        LastDay::Doubt
    } else if let Some((held, _)) = last.holding(&states).next() {
        LastDay::Held(held)
    } else if let Some(count) = &book.deadlines[place].on {
        let start = match (last.from, count.plus) {
            (Some(question), _) => coded.day(question),
            (None, Some(Worked::Expires)) => expires,
            (None, _) => Some(coded.as_of),
        };
        let on = start.and_then(|start| day(book, coded, start, count));
        on.map_or(LastDay::Start, LastDay::On)
    } else {
        LastDay::Undated
    };
    Standing { states, day }
}

fn day(book: &RuleBook, coded: &Coded, start: Date, count: &Count) -> Option<Date> {
    let places = &book.compiled.places;
    let plus = match count.plus {
        None | Some(Worked::Expires) => None,
        Some(Worked::ContractMonths) => Some(Length::Months(coded.number(places.contract_months)?)),
        Some(Worked::ReviewDays) => {
            let reviews = cells(&book.compiled, coded).filter_map(|cell| cell.review);
            Some(Length::Days(reviews.max()?))
        }
        // Born on the morrow, 18 years before: the earliest birthday that the age allows.
        Some(Worked::Majority) => Some(Length::Years(17 - coded.number(places.age)?)),
    };
    let day = counted(start, count, plus)?;
    if count.plus != Some(Worked::Majority) {
        return Some(day);
    }
    // The right of a minor ends twenty years after the contract in any case (Civil Code, article 126).
    match places.signed_on.and_then(|question| coded.day(question)) {
        Some(signed) => a_month_before(signed, 20).map(|limit| day.min(limit)),
        None if coded.number(places.age)? < 3 => None,
        None => Some(day),
    }
}

/// What is known of a fact about a day. Where no answer could give a number there is none, and every test of it fails.
pub(super) fn known(book: &RuleBook, coded: &Coded, fact: DayFact) -> Known<'static> {
    let place = match fact {
        DayFact::Since(question) => {
            return match coded.day_number(question) {
                Some(ahead) => Known::Number(-ahead),
                None if coded.is_open(question) => Known::Open,
                None => Known::Hidden,
            };
        }
        DayFact::To(place) => place,
    };
    // Of most people the first condition already says that there is no such day.
    if book.compiled.days.last[place].is_absent(coded.vectors()) {
        return Known::Hidden;
    }
    match standing(book, coded, place, None).day {
        LastDay::On(on) => days_between(coded.as_of, on).map_or(Known::Hidden, Known::Number),
        _ if missing(book, coded, place).is_some() => Known::Open,
        _ => Known::Hidden,
    }
}

/// A bit for each open question that keeps a last day from being told; `None` where answers to them would not tell it.
pub(super) fn missing(book: &RuleBook, coded: &Coded, place: usize) -> Option<Vec<u64>> {
    let last = &book.compiled.days.last[place];
    let Standing { states, day } = standing(book, coded, place, None);
    let held: Vec<&[u64]> = match day {
        LastDay::Held(_) => last.holding(&states).map(|(_, behind)| behind).collect(),
        LastDay::Start => vec![&last.start],
        _ => return None,
    };
    let open = held.iter().map(|behind| coded.open_among(behind));
    open.reduce(|sum, open| {
        let each_has_one = [&sum, &open].iter().all(|bits| bits.iter().any(|word| *word != 0));
        sum.iter().zip(&open).map(|(a, b)| if each_has_one { a | b } else { 0 }).collect()
    })
    .filter(|open| open.iter().any(|word| *word != 0))
}
