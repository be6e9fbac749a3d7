//! The days that count for one person: until when a contract can be undone, when to judge, how long to watch. A day is
//! never later than the law allows, and where a condition is open there is none.

mod days;
mod helpers;
mod mid_term;

pub use days::next;
pub use helpers::helpers;
pub use mid_term::{MidTerm, mid_term};

use crate::answers::{AnswerFacts, Answers, Pair};
use crate::book::{DeadlineCondition, DeadlineRule, RuleBook, Unmet, Worked};
use crate::condition::{Facts, Known, Truth};
use days::{Length, counted};
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
    pub fn new(book: &'b RuleBook, facts: &AnswerFacts<'b>, as_of: Date, expires: Option<Date>) -> Self {
        let person = Person { facts, as_of, expires };
        let mut found = Self::default();
        for rule in &book.deadlines {
            let conditions: Vec<Held<'b>> =
                rule.conditions.iter().map(|condition| person.held(condition)).collect();
            let broken = conditions
                .iter()
                .find(|held| held.state == Truth::False && held.condition.if_not == Unmet::Absent);
            match broken {
                Some(broken) => found.without.push((rule, *broken)),
                None => found.days.push(person.deadline(rule, conditions)),
            }
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
        self.on.is_some_and(days::in_new_year)
    }
}

/// Where the conditions of days look facts up: those of the rules and two more.
struct Person<'f, 'b> {
    facts: &'f AnswerFacts<'b>,
    as_of: Date,
    expires: Option<Date>,
}

impl Facts for Person<'_, '_> {
    fn known(&self, fact: &str) -> Known<'_> {
        match fact {
            "most_total_jpy" => {
                let most = self.facts.derived().cost.total.and_then(|(_, most)| most);
                most.map_or(Known::Open, Known::Number)
            }
            "minor_at_signing" => minor_at_signing(self.facts.answers(), self.as_of),
            _ => self.facts.known(fact),
        }
    }
}

/// Whether the contract was made under 18: between two birthdays the age tells it only to a year.
fn minor_at_signing(answers: &Answers, as_of: Date) -> Known<'_> {
    let Some(age) = answers.number("age") else { return Known::Open };
    let years = answers.date("signed_on").map_or(0, |signed| {
        as_of.since((jiff::Unit::Year, signed)).map_or(0, |span| i64::from(span.get_years()).max(0))
    });
    if age - years < 18 {
        Known::Flag(true)
    } else if answers.date("signed_on").is_none() || age - years > 18 {
        Known::Flag(false)
    } else {
        Known::Open
    }
}

impl<'b> Person<'_, 'b> {
    fn held(&self, condition: &'b DeadlineCondition) -> Held<'b> {
        let met = condition.met.as_ref().map_or(Truth::Unknown, |met| met.truth(self));
        let open = condition.open.as_ref().is_some_and(|open| open.truth(self) != Truth::False);
        Held { condition, state: if met == Truth::False && open { Truth::Unknown } else { met } }
    }

    fn deadline(&self, rule: &'b DeadlineRule, conditions: Vec<Held<'b>>) -> Deadline<'b> {
        let (on, why) = match self.why(rule, &conditions) {
            Some(why) => (None, Some(why)),
            None => match self.day(rule) {
                Some(on) => (Some(on), None),
                None => (None, rule.on.as_ref().map(|_| Why::Start)),
            },
        };
        Deadline { rule, on, conditions, why, mid_term: self.mid_term(rule) }
    }

    /// What keeps the day from being told.
    fn why(&self, rule: &'b DeadlineRule, conditions: &[Held<'b>]) -> Option<Why<'b>> {
        if rule.no_day_if.as_ref().is_some_and(|doubt| doubt.truth(self) == Truth::True) {
            return Some(Why::Doubt);
        }
        let holds_back = |held: &&Held<'b>| match held.state {
            Truth::True => false,
            Truth::False => held.condition.if_not != Unmet::Listed,
            Truth::Unknown => held.condition.if_open != Unmet::Listed,
        };
        let held = conditions.iter().find(holds_back)?;
        let signing = self.facts.answers().choice("decision_stage") == Some("about_to_sign");
        let if_today = rule.on.as_ref().and_then(|count| counted(self.as_of, count, None));
        Some(match if_today.filter(|_| signing && held.condition.id == "signed") {
            Some(day) => Why::NotSigned(day),
            None => Why::Condition(*held),
        })
    }

    fn day(&self, rule: &DeadlineRule) -> Option<Date> {
        let count = rule.on.as_ref()?;
        let answers = self.facts.answers();
        let start = match (&count.from, count.plus) {
            (Some(question), _) => answers.date(question)?,
            (None, Some(Worked::Expires)) => self.expires?,
            (None, _) => self.as_of,
        };
        let plus = match count.plus {
            None | Some(Worked::Expires) => None,
            Some(Worked::ContractMonths) => Some(Length::Months(answers.number("contract_months")?)),
            Some(Worked::ReviewDays) => Some(Length::Days(self.review_days()?)),
            // Born on the morrow, 18 years before: the earliest birthday that the age allows.
            Some(Worked::Majority) => Some(Length::Years(17 - answers.number("age")?)),
        };
        let day = counted(start, count, plus)?;
        match count.plus {
            Some(Worked::Majority) => self.before_twenty_years(day),
            _ => Some(day),
        }
    }

    /// The right of a minor ends twenty years after the contract in any case (Civil Code, article 126).
    fn before_twenty_years(&self, day: Date) -> Option<Date> {
        let signed = self.facts.answers().date("signed_on");
        let young = self.facts.answers().number("age").is_some_and(|age| age < 3);
        match signed {
            Some(signed) => days::a_month_before(signed, 20).map(|limit| day.min(limit)),
            None if young => None,
            None => Some(day),
        }
    }

    /// The latest day at which a study looked, over the chosen goals and routes.
    fn review_days(&self) -> Option<i64> {
        let pairs: Vec<Pair<'_>> = self.facts.pairs();
        pairs.iter().filter_map(|pair| pair.expected.review_days).max()
    }

    fn mid_term(&self, rule: &DeadlineRule) -> Option<MidTerm> {
        let answers = self.facts.answers();
        let own = answers.choices("paid_how").iter().any(|how| how == "clinic_instalments");
        let caps = rule.caps.filter(|_| !own)?;
        let not_begun = answers.choice("decision_stage") == Some("signed")
            && answers.date("first_treatment_on").is_none();
        let given = answers.number("treatments_done").or_else(|| not_begun.then_some(0))?;
        let price = answers.number("price_per_session_jpy")?;
        let sessions = answers.number("sessions_planned")?;
        mid_term(caps, price, sessions, given, answers.number("paid_so_far_jpy"))
    }
}
