//! What the days of a book hang on, ready to be evaluated.

use super::layout::Layout;
use super::terms::{Terms, Vectors};
use crate::book::{DayFact, DeadlineRule, Questionnaire, RuleBook, Unmet, Worked, inputs};
use crate::condition::{Condition, Truth};

/// The last days of a book, and what its conditions ask of days.
#[derive(Debug, Default)]
pub struct Days {
    /// The facts that rules and weights ask for; they follow the other derived facts.
    pub asked: Vec<DayFact>,
    /// What each last day hangs on, in the order of the book.
    pub last: Vec<DayTerms>,
}

/// What a last day hangs on.
#[derive(Debug)]
pub struct DayTerms {
    conditions: Vec<Needed>,
    doubt: Option<Terms>,
    /// The place of the question that it is counted from.
    pub from: Option<usize>,
    /// A bit for each question without which it cannot be counted.
    pub start: Vec<u64>,
}

/// One condition.
#[derive(Debug)]
struct Needed {
    met: Option<Terms>,
    open: Option<Terms>,
    if_not: Unmet,
    if_open: Unmet,
    behind: Vec<u64>,
}

impl Days {
    pub(super) fn new(book: &RuleBook, asked: Vec<DayFact>, layout: &Layout) -> Result<Self, String> {
        let day = |rule| DayTerms::new(&book.questionnaire, rule, layout).ok_or_else(|| rule.id.clone());
        Ok(Self { asked, last: book.deadlines.iter().map(day).collect::<Result<_, String>>()? })
    }
}

impl DayTerms {
    fn new(questionnaire: &Questionnaire, rule: &DeadlineRule, layout: &Layout) -> Option<Self> {
        let compile = |condition: &Option<Condition>| match condition {
            Some(condition) => Terms::compile(condition, layout).map(Some),
            None => Some(None),
        };
        let needed = rule.conditions.iter().map(|condition| {
            let whens = condition.met.iter().chain(&condition.open);
            let facts = whens.flat_map(|when| when.leaves()).map(|(fact, _)| fact);
            Some(Needed {
                met: compile(&condition.met)?,
                open: compile(&condition.open)?,
                if_not: condition.if_not,
                if_open: condition.if_open,
                behind: questions(questionnaire, facts),
            })
        });
        let from = rule.on.as_ref().and_then(|count| count.from.as_deref());
        let plus: &[&str] = match rule.on.as_ref().and_then(|count| count.plus) {
            Some(Worked::ContractMonths) => &["contract_months"],
            Some(Worked::ReviewDays) => &["goals", "route"],
            Some(Worked::Majority) => &["age", "signed_on"],
            Some(Worked::Expires) | None => &[],
        };
        let place = |id: &str| questionnaire.questions().iter().position(|question| question.id == id);
        Some(Self {
            conditions: needed.collect::<Option<_>>()?,
            doubt: compile(&rule.no_day_if)?,
            from: from.and_then(place),
            start: questions(questionnaire, plus.iter().copied().chain(from)),
        })
    }

    /// How each condition stands, in the order of the book.
    pub fn states(&self, vectors: Vectors<'_>) -> Vec<Truth> {
        self.conditions.iter().map(|needed| needed.truth(vectors)).collect()
    }

    /// The first condition that is told as not met, without which there is no such day.
    pub fn broken(&self, states: &[Truth]) -> Option<usize> {
        let mut all = self.conditions.iter().zip(states);
        all.position(|(needed, state)| *state == Truth::False && needed.if_not == Unmet::Absent)
    }

    /// Whether some condition is told as not met, without which there is no such day.
    pub fn is_absent(&self, vectors: Vectors<'_>) -> bool {
        let mut absent = self.conditions.iter().filter(|needed| needed.if_not == Unmet::Absent);
        absent.any(|needed| needed.truth(vectors) == Truth::False)
    }

    /// Whether no day may be told whatever the conditions say.
    pub fn is_in_doubt(&self, vectors: Vectors<'_>) -> bool {
        self.doubt.as_ref().is_some_and(|doubt| doubt.truth(vectors) == Truth::True)
    }

    /// The conditions that keep the day from being told, each with a bit for every question behind it.
    pub fn holding<'d>(&'d self, states: &'d [Truth]) -> impl Iterator<Item = (usize, &'d [u64])> {
        let all = self.conditions.iter().zip(states).enumerate();
        all.filter_map(|(place, (needed, state))| {
            let holds = match state {
                Truth::True => false,
                Truth::False => needed.if_not != Unmet::Listed,
                Truth::Unknown => needed.if_open != Unmet::Listed,
            };
            holds.then_some((place, &needed.behind[..]))
        })
    }

    /// A bit for each question that the day may depend on.
    pub fn behind(&self) -> Vec<u64> {
        let all = self.conditions.iter().map(|needed| &needed.behind);
        all.fold(self.start.clone(), |sum, behind| sum.iter().zip(behind).map(|(a, b)| a | b).collect())
    }
}

impl Needed {
    /// Unknown while answers are open, and where "not met" is not yet sure.
    fn truth(&self, vectors: Vectors<'_>) -> Truth {
        let met = self.met.as_ref().map_or(Truth::Unknown, |met| met.truth(vectors));
        let open = || self.open.as_ref().is_some_and(|open| open.truth(vectors) != Truth::False);
        if met == Truth::False && open() { Truth::Unknown } else { met }
    }
}

/// A bit for each question that these facts are or are worked out from.
fn questions<'f>(questionnaire: &Questionnaire, facts: impl Iterator<Item = &'f str>) -> Vec<u64> {
    let all = questionnaire.questions();
    let mut bits = vec![0; all.len().div_ceil(64)];
    for fact in facts {
        let itself = [fact];
        let named = inputs(fact).unwrap_or(&itself);
        let places = all.iter().enumerate().filter(|(_, question)| named.contains(&question.id.as_str()));
        places.for_each(|(place, _)| bits[place / 64] |= 1 << (place % 64));
    }
    bits
}
