//! Derived facts by their names, and the goals behind them.

use super::derive::{Cost, Sums, cells, hoped_days, is_late};
use super::{Answers, Coded};
use crate::book::compiled::Cell;
use crate::book::{Expected, Rule, RuleBook};
use crate::condition::Known;
use crate::term::Fit;

/// One chosen goal by one route that is open, with what is known of it.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'b> {
    /// The rule that says so.
    pub rule: &'b Rule,
    /// What is known.
    pub expected: &'b Expected,
}

/// Facts worked out from the answers.
#[derive(Debug)]
pub struct Derived {
    /// The sums of the course.
    pub cost: Cost,
    /// From the first to the last session.
    pub course_days: Option<i64>,
    sums: Sums,
    fits: Vec<String>,
    goals_by_fit: Vec<(String, Fit)>,
    mismatched_goals: Vec<String>,
    late_goals: Vec<String>,
}

impl Derived {
    pub(super) fn new(book: &RuleBook, coded: &Coded) -> Self {
        let compiled = &book.compiled;
        let sums = coded.sums();
        let hoped = hoped_days(compiled, coded);
        let goal = |cell: &Cell| book.rules[cell.rule].goal.clone().unwrap_or_default();
        let goals = |wanted: &dyn Fn(&Cell) -> bool| {
            cells(compiled, coded).filter(|cell| wanted(cell)).map(goal).collect::<Vec<String>>()
        };
        let fits = (0..).zip(Fit::ALL).filter(|(place, _)| sums.fits >> place & 1 == 1);
        Self {
            cost: sums.cost,
            course_days: sums.course_days,
            fits: fits.map(|(_, fit)| fit.id().to_owned()).collect(),
            goals_by_fit: cells(compiled, coded).map(|cell| (goal(cell), cell.fit)).collect(),
            mismatched_goals: goals(&|cell| !cell.reaches),
            late_goals: goals(&|cell| hoped.is_some_and(|most| is_late(cell, most) == Some(true))),
            sums,
        }
    }

    /// The goals that made a derived fact so, where it speaks of goals: of all chosen ones, only these count.
    pub fn goals_behind(&self, fact: &str, options: Option<&[&str]>) -> Option<Vec<String>> {
        match fact {
            "route_mismatch" => Some(self.mismatched_goals.clone()),
            "too_soon" => Some(self.late_goals.clone()),
            "fits" => options.map(|options| {
                let fitting = self.goals_by_fit.iter().filter(|(_, fit)| options.contains(&fit.id()));
                let mut goals: Vec<String> = fitting.map(|(goal, _)| goal.clone()).collect();
                goals.dedup();
                goals
            }),
            _ => None,
        }
    }

    /// What is known of a derived fact; `None` when the name is not one.
    pub(super) fn known(&self, fact: &str) -> Option<Known<'_>> {
        if fact == "fits" {
            return Some(Known::Options(&self.fits));
        }
        if let Some((_, number)) = self.sums.numbers().into_iter().find(|(name, _)| *name == fact) {
            return Some(number.map_or(Known::Open, Known::Number));
        }
        let (_, flag) = self.sums.flags().into_iter().find(|(name, _)| *name == fact)?;
        Some(flag.map_or(Known::Hidden, |flag| flag.map_or(Known::Open, Known::Flag)))
    }
}

/// Every chosen goal by the chosen route, or by every route while none is chosen, in the order of the questionnaire.
pub fn chosen_pairs<'b>(book: &'b RuleBook, answers: &Answers) -> Vec<Pair<'b>> {
    pairs(book, &Coded::of(book, answers))
}

pub(super) fn pairs<'b>(book: &'b RuleBook, coded: &Coded) -> Vec<Pair<'b>> {
    let of_rule = |cell: &Cell| {
        let rule = &book.rules[cell.rule];
        rule.expected.as_ref().map(|expected| Pair { rule, expected })
    };
    cells(&book.compiled, coded).filter_map(of_rule).collect()
}
