//! Where numbers are cut: at every threshold that a condition or a derived fact compares them with.

use super::world::Cuts;
use crate::book::{DeadlineRule, Rule, RuleBook};
use crate::condition::{Condition, Test};

/// The cuts of a book, with those of further conditions.
pub fn cuts<'c>(book: &'c RuleBook, more: impl Iterator<Item = &'c Condition>) -> Cuts {
    let mut cuts = Cuts::new();
    let questions = book.questionnaire.questions().iter().map(|question| &question.when);
    let extras = book.clinic_questions.iter().flat_map(|asked| asked.more.iter().map(|extra| &extra.when));
    let cases = book.rules.iter().flat_map(|rule| rule.cases.iter().map(|case| &case.when));
    let days = book.deadlines.iter().flat_map(DeadlineRule::whens);
    let rules = book.rules.iter().map(|rule| &rule.when).chain(cases).chain(days);
    for condition in rules.chain(questions).chain(extras).chain(more) {
        by_condition(&mut cuts, condition);
    }
    by_derived(&mut cuts, book);
    cuts
}

fn cut(cuts: &mut Cuts, fact: &str, start: i64) {
    cuts.entry(fact.to_owned()).or_default().insert(start);
}

fn by_condition(cuts: &mut Cuts, condition: &Condition) {
    for (fact, test) in condition.leaves() {
        if let Test::Within { least, most } = test {
            for start in least.iter().copied().chain(most.and_then(|most| most.checked_add(1))) {
                cut(cuts, fact, start);
            }
        }
    }
}

fn by_derived(cuts: &mut Cuts, book: &RuleBook) {
    // Whoever is under 18 is a minor whatever the day, and under 3 no contract tells the day.
    cut(cuts, "age", 3);
    cut(cuts, "age", 18);
    cut(cuts, "age_at_signing", 18);
    cut(cuts, "age_at_signing", 19);
    // One session is told apart, since it takes no days.
    cut(cuts, "sessions_planned", 1);
    cut(cuts, "sessions_planned", 2);
    for price in &book.values.usual_price_jpy {
        cut(cuts, "price_per_session_jpy", price.range[1].saturating_add(1));
    }
    for review in book.rules.iter().flat_map(Rule::reviews) {
        cut(cuts, "weeks_since_first", (review.saturating_add(6)).div_euclid(7));
    }
    let days: Vec<i64> = cuts.get("course_days").into_iter().flatten().copied().collect();
    for first in days {
        by_course(cuts, first);
    }
}

/// The products that are followed exactly; beyond them they are only bounded, and nothing false is proved.
const MOST_STEPS: i64 = 52;

/// The staircase of sessions and weeks that first reach so many days, so that their product is followed exactly.
fn by_course(cuts: &mut Cuts, days: i64) {
    let weeks = days.saturating_add(6).div_euclid(7);
    let most = weeks.clamp(1, MOST_STEPS);
    for step in 1..=most {
        let other = weeks.saturating_add(step - 1).div_euclid(step);
        cut(cuts, "sessions_planned", other.saturating_add(1));
        cut(cuts, "interval_weeks", other);
    }
}
