//! The facts that are worked out from answers, and the questions that each is worked out from.

use super::{DeadlineRule, Kind, Questionnaire, Worked};

/// Derived facts that are true or false.
pub const DERIVED_FLAGS: [&str; 7] = [
    "route_mismatch",
    "too_soon",
    "over_budget",
    "above_usual",
    "earlier_route_mismatch",
    "too_early",
    "minor_at_signing",
];
/// Derived facts that are numbers.
pub const DERIVED_NUMBERS: [&str; 3] = ["course_days", "course_total_jpy", "most_total_jpy"];
/// Derived facts that are sets, with their options.
pub const DERIVED_SETS: [(&str, &[&str]); 2] = [
    ("fits", &["good", "limited", "poor", "unknown"]),
    ("outlook", &["none", "uncontrolled", "no_difference", "mixed", "difference"]),
];

/// The questions that a derived fact is worked out from; `None` when the name is not one.
pub fn inputs(fact: &str) -> Option<&'static [&'static str]> {
    Some(match fact {
        "fits" | "outlook" | "route_mismatch" => &["goals", "route"],
        "too_soon" => &["goals", "hoped_within", "route"],
        "over_budget" => {
            &["route", "sessions_planned", "price_per_session_jpy", "extra_cost_jpy", "budget_jpy"]
        }
        "above_usual" => &["route", "price_per_session_jpy"],
        "course_days" => &["sessions_planned", "interval_weeks"],
        "course_total_jpy" | "most_total_jpy" => {
            &["route", "sessions_planned", "price_per_session_jpy", "extra_cost_jpy"]
        }
        "earlier_route_mismatch" => &["goals", "earlier_route"],
        "too_early" => &["goals", "earlier_route", "weeks_since_first"],
        "minor_at_signing" => &["age", "signed_on"],
        _ => return None,
    })
}

/// A number of days, counted by the calendar between the day of the report and another: `days_since_last_treatment` of
/// the question `last_treatment_on`, `days_to_cooling_off` of the last day of that name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayFact {
    /// From the day that was told, by the place of its question, to the day of the report; below zero it lies ahead.
    Since(usize),
    /// From the day of the report to a last day, by the place of its rule; below zero it has passed.
    To(usize),
}

impl DayFact {
    /// The fact of this name. There is none of the book's own last day, which hangs on what was found.
    pub fn named(questionnaire: &Questionnaire, deadlines: &[DeadlineRule], name: &str) -> Option<Self> {
        if let Some(told) = name.strip_prefix("days_since_") {
            let is_told = |id: &str| id.strip_suffix("_on") == Some(told);
            let mut questions = questionnaire.questions().iter();
            return questions
                .position(|question| question.kind == Kind::Date && is_told(&question.id))
                .map(Self::Since);
        }
        let to = name.strip_prefix("days_to_")?;
        let has_fact = |rule: &DeadlineRule| {
            rule.id == to && rule.on.as_ref().is_some_and(|count| count.plus != Some(Worked::Expires))
        };
        deadlines.iter().position(has_fact).map(Self::To)
    }
}
