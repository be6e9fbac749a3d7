//! The readable reference of days as facts: every condition by its words, every day by the calendar.

use exo_check::answers::Answers;
use exo_check::book::{Count, DeadlineCondition, DeadlineRule, RuleBook, Unmet, Worked, inputs};
use exo_check::condition::{Facts, Known, Truth};
use jiff::civil::Date;
use jiff::{ToSpan, Unit};
use serde_json::{Value, json};

/// Every fact about a day that conditions may look at.
pub(crate) const FACTS: [&str; 11] = [
    "days_since_contract_paper",
    "days_since_signed",
    "days_since_last_treatment",
    "days_to_cooling_off",
    "days_to_cooling_off_loan",
    "days_to_mid_term",
    "days_to_annul",
    "days_to_annul_minor",
    "days_to_judge_by",
    "days_to_watch_until",
    "days_to_chart_kept",
];

/// Somebody who signed for a course of injections against wrinkles: every condition of the cooling-off is told as met.
pub(crate) fn signed(more: &[(&str, Value)]) -> Value {
    let mut person = json!({
        "goals": ["wrinkles"], "expectation": "slight_change", "hoped_within": "no_hurry", "decision_stage": "signed",
        "route": "injection", "sessions_planned": 6, "price_per_session_jpy": 50_000, "extra_cost_jpy": 0, "age": 45,
        "cancer": "none", "pregnancy": "none", "conditions": ["none"], "medicines": ["none"], "allergies": ["none"],
        "earlier_treatment": "never", "clinic_contact": "none_yet", "contract_paper": "complete",
        "contract_paper_on": "2026-11-30", "signed_on": "2026-11-30", "contract_months": 6, "obstructed": "no",
    });
    for (question, answer) in more {
        match answer {
            Value::Null => drop(person.as_object_mut().unwrap().remove(*question)),
            answer => person[*question] = answer.clone(),
        }
    }
    person
}

/// One person on the day of the report, with everything that conditions look up.
pub(crate) struct Person<'p, F> {
    pub(crate) book: &'p RuleBook,
    pub(crate) answers: &'p Answers,
    pub(crate) as_of: Date,
    /// The latest day by which to judge.
    pub(crate) review: Option<i64>,
    pub(crate) facts: &'p F,
}

impl<F: Facts> Person<'_, F> {
    /// What is known of a fact about a day; `None` when the name is not one.
    pub(crate) fn known(&self, fact: &str) -> Option<Known<'static>> {
        if let Some(told) = fact.strip_prefix("days_since_") {
            let question = format!("{told}_on");
            let ago = self.answers.date(&question).map(|day| -self.ahead(day));
            return Some(match ago {
                Some(ago) => Known::Number(ago),
                None if self.is_open(&question) => Known::Open,
                None => Known::Hidden,
            });
        }
        let id = fact.strip_prefix("days_to_")?;
        let rule = self.book.deadlines.iter().find(|rule| rule.id == id)?;
        Some(self.to(rule))
    }

    fn ahead(&self, day: Date) -> i64 {
        self.as_of.until(day).unwrap().get_days().into()
    }

    fn is_open(&self, question: &str) -> bool {
        let asked = self.book.questionnaire.question(question);
        self.answers.get(question).is_none()
            && asked.is_some_and(|asked| self.answers.asks(&self.book.questionnaire, asked) != Truth::False)
    }

    fn to(&self, rule: &DeadlineRule) -> Known<'static> {
        let states: Vec<Truth> = rule.conditions.iter().map(|condition| self.state(condition)).collect();
        let each = || rule.conditions.iter().zip(&states);
        let doubt = rule.no_day_if.as_ref().is_some_and(|doubt| doubt.truth(self.facts) == Truth::True);
        if doubt || each().any(|(one, state)| one.if_not == Unmet::Absent && *state == Truth::False) {
            return Known::Hidden;
        }
        let holds = |(one, state): &(&DeadlineCondition, &Truth)| match state {
            Truth::True => false,
            Truth::False => one.if_not != Unmet::Listed,
            Truth::Unknown => one.if_open != Unmet::Listed,
        };
        let held: Vec<&DeadlineCondition> = each().filter(holds).map(|(one, _)| one).collect();
        if !held.is_empty() {
            let settled = held.iter().any(|one| !self.could_be_told(one));
            return if settled { Known::Hidden } else { Known::Open };
        }
        let Some(count) = &rule.on else { return Known::Hidden };
        match self.day(count) {
            Some(day) => Known::Number(self.ahead(day)),
            None if start(count).into_iter().any(|question| self.is_open(question)) => Known::Open,
            None => Known::Hidden,
        }
    }

    fn state(&self, condition: &DeadlineCondition) -> Truth {
        let met = condition.met.as_ref().map_or(Truth::Unknown, |met| met.truth(self.facts));
        let open = condition.open.as_ref().map_or(Truth::False, |open| open.truth(self.facts));
        if met == Truth::False && open != Truth::False { Truth::Unknown } else { met }
    }

    fn could_be_told(&self, condition: &DeadlineCondition) -> bool {
        let whens = condition.met.iter().chain(&condition.open);
        let facts: Vec<&str> = whens.flat_map(|when| when.leaves()).map(|(fact, _)| fact).collect();
        facts.into_iter().any(|fact| {
            let itself = [fact];
            inputs(fact).unwrap_or(&itself).iter().any(|question| self.is_open(question))
        })
    }

    fn day(&self, count: &Count) -> Option<Date> {
        let start = match &count.from {
            Some(question) => self.answers.date(question)?,
            None => self.as_of,
        };
        let plus = match count.plus {
            Some(Worked::ContractMonths) => {
                start.checked_add(self.answers.number("contract_months")?.months())
            }
            Some(Worked::ReviewDays) => start.checked_add(self.review?.days()),
            Some(Worked::Majority) => start.checked_add((17 - self.answers.number("age")?).years()),
            _ => Ok(start),
        };
        let day = plus.unwrap().checked_add(count.years.years().months(count.months)).unwrap();
        let day = day.checked_add(count.days.days()).unwrap();
        let day = day.checked_sub(count.back_months.months()).unwrap();
        let day = day.checked_sub(count.back_days.days()).unwrap();
        if count.plus != Some(Worked::Majority) {
            return Some(day);
        }
        let limit = |signed: Date| signed.checked_add(20.years()).unwrap().checked_sub(1.months()).unwrap();
        match self.answers.date("signed_on") {
            Some(signed) => Some(day.min(limit(signed))),
            None => (self.answers.number("age")? >= 3).then_some(day),
        }
    }
}

/// The questions without which a day cannot be counted.
fn start(count: &Count) -> Vec<&str> {
    let mut questions: Vec<&str> = count.from.as_deref().into_iter().collect();
    questions.extend(match count.plus {
        Some(Worked::ContractMonths) => &["contract_months"][..],
        Some(Worked::ReviewDays) => &["goals", "route"],
        Some(Worked::Majority) => &["age", "signed_on"],
        _ => &[],
    });
    questions
}

/// Whether the contract was made under 18: between two birthdays the age tells it only to a year.
pub(crate) fn minor_at_signing(answers: &Answers, as_of: Date) -> Option<bool> {
    let age = answers.number("age")?;
    let signed = answers.date("signed_on");
    let years = signed.map_or(0, |signed| as_of.since((Unit::Year, signed)).unwrap().get_years().max(0));
    let then = age - i64::from(years);
    if then < 18 {
        Some(true)
    } else if signed.is_none() || then > 18 {
        Some(false)
    } else {
        None
    }
}
