//! The days that count for one person: until when a contract can be undone, when to judge, how long to watch. A day is
//! never later than the law allows, and where a condition is open there is none.

mod helpers;
mod mid_term;

pub use crate::answers::next;
pub use helpers::helpers;
pub use mid_term::{MidTerm, mid_term};

use crate::answers::{AnswerFacts, LastDay, Standing, counted, in_new_year, standing};
use crate::book::{DeadlineCondition, DeadlineRule, RuleBook};
use crate::condition::Truth;
use jiff::civil::Date;

/// A day, or that there is none to tell.
#[derive(Debug, Clone)]
pub struct Deadline<'b> {
    /// What it is.
    pub rule: &'b DeadlineRule,
    /// The last day; `None` where it cannot be told.
    pub on: Option<Date>,
    /// What it hangs on, with what is known of this person.
    pub conditions: Vec<Held<'b>>,
    /// Why no day is told.
    pub why: Option<Why<'b>>,
    /// The most that the clinic may ask for if the contract ends now.
    pub mid_term: Option<MidTerm>,
}

/// Why no day is told.
#[derive(Debug, Clone, Copy)]
pub enum Why<'b> {
    /// Nothing is signed yet: the day if the paper comes on the day of the report.
    NotSigned(Date),
    /// The paper is missing or faulty, or the person was held off.
    Doubt,
    /// This condition is not met or not known.
    Condition(Held<'b>),
    /// The day from which it counts, or a length of time, is not known.
    Start,
}

/// A condition and how it stands.
#[derive(Debug, Clone, Copy)]
pub struct Held<'b> {
    /// The condition.
    pub condition: &'b DeadlineCondition,
    /// Whether it is met; unknown while answers are open.
    pub state: Truth,
}

/// The days of one person.
#[derive(Debug, Clone, Default)]
pub struct Deadlines<'b> {
    /// Those that may stand, in the order of the book.
    pub days: Vec<Deadline<'b>>,
    /// Those that this person does not have, with the condition that is told as not met.
    pub without: Vec<(&'b DeadlineRule, Held<'b>)>,
}

impl<'b> Deadlines<'b> {
    /// Works them out for the day of the report, whose findings hold until `expires`.
    pub fn new(book: &'b RuleBook, facts: &AnswerFacts<'b>, expires: Option<Date>) -> Self {
        let mut found = Self::default();
        for (place, rule) in book.deadlines.iter().enumerate() {
            let Standing { states, day } = standing(book, facts.coded(), place, expires);
            let held = rule.conditions.iter().zip(states);
            let conditions: Vec<Held<'b>> =
                held.map(|(condition, state)| Held { condition, state }).collect();
            let why = match day {
                LastDay::Without(broken) => {
                    found.without.push((rule, conditions[broken]));
                    continue;
                }
                LastDay::Held(held) => Some(why(facts, rule, conditions[held])),
                LastDay::Doubt => Some(Why::Doubt),
                LastDay::Start => Some(Why::Start),
                LastDay::Undated | LastDay::On(_) => None,
            };
            let on = if let LastDay::On(on) = day { Some(on) } else { None };
            found.days.push(Deadline { rule, on, conditions, why, mid_term: of_mid_term(facts, rule) });
        }
        found
    }

    /// The day of this id, if the person has it.
    pub fn of(&self, id: &str) -> Option<&Deadline<'b>> {
        self.days.iter().find(|day| day.rule.id == id)
    }

    /// Why the person has no day of this id.
    pub fn refused(&self, id: &str) -> Option<Held<'b>> {
        self.without.iter().find(|(rule, _)| rule.id == id).map(|(_, held)| *held)
    }
}

impl Deadline<'_> {
    /// Whether the last day lies before the day of the report.
    pub fn has_passed(&self, as_of: Date) -> bool {
        self.on.is_some_and(|on| on < as_of)
    }

    /// Whether consumer phones rest on the last day.
    pub fn in_new_year(&self) -> bool {
        self.on.is_some_and(in_new_year)
    }
}

/// What keeps a day from being told: this condition, or that nothing is signed yet.
fn why<'b>(facts: &AnswerFacts<'b>, rule: &DeadlineRule, held: Held<'b>) -> Why<'b> {
    let signing = facts.answers().choice("decision_stage") == Some("about_to_sign");
    let if_today = rule.on.as_ref().and_then(|count| counted(facts.as_of(), count, None));
    match if_today.filter(|_| signing && held.condition.id == "signed") {
        Some(day) => Why::NotSigned(day),
        None => Why::Condition(held),
    }
}

fn of_mid_term(facts: &AnswerFacts<'_>, rule: &DeadlineRule) -> Option<MidTerm> {
    let answers = facts.answers();
    let own = answers.choices("paid_how").iter().any(|how| how == "clinic_instalments");
    let caps = rule.caps.filter(|_| !own)?;
    let not_begun =
        answers.choice("decision_stage") == Some("signed") && answers.date("first_treatment_on").is_none();
    let given = answers.number("treatments_done").or_else(|| not_begun.then_some(0))?;
    let price = answers.number("price_per_session_jpy")?;
    let sessions = answers.number("sessions_planned")?;
    mid_term(caps, price, sessions, given, answers.number("paid_so_far_jpy"))
}
