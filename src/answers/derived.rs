//! Derived facts by their names, and the goals behind them.

use super::derive::{Cost, Sums, cells, hoped_days, is_late};
use super::{Answers, Coded};
use crate::book::compiled::Cell;
use crate::book::{Case, DERIVED_SETS, Expected, Rule, RuleBook};
use crate::condition::{Condition, Known, Stand};
use jiff::civil::Date;

/// One chosen goal by one route that is open, with what is known of it.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'b> {
    /// The rule that says so.
    pub rule: &'b Rule,
    /// What is known.
    pub expected: &'b Expected,
}

impl<'b> Pair<'b> {
    /// The condition of the case that it is of.
    fn case(&self) -> Option<&'b Condition> {
        let of_case = |case: &&Case| std::ptr::eq(&raw const case.expected, self.expected);
        self.rule.cases.iter().find(of_case).map(|case| &case.when)
    }
}

/// Facts worked out from the answers.
#[derive(Debug)]
pub struct Derived<'b> {
    /// The sums of the course.
    pub cost: Cost,
    /// From the first to the last session.
    pub course_days: Option<i64>,
    sums: Sums,
    sets: Vec<(&'static str, Vec<String>)>,
    pairs: Vec<Pair<'b>>,
    late_goals: Vec<String>,
}

impl<'b> Derived<'b> {
    pub(super) fn new(book: &'b RuleBook, coded: &Coded) -> Self {
        let compiled = &book.compiled;
        let sums = coded.sums();
        let hoped = hoped_days(compiled, coded);
        let late = |cell: &&Cell| hoped.is_some_and(|most| is_late(compiled, cell, most));
        let late = cells(compiled, coded).filter(|cell| !cell.other).filter(late);
        let named = |(place, (name, holds)): (usize, (&'static str, &[bool]))| {
            let held = DERIVED_SETS[place].1.iter().zip(holds).filter(|(_, holds)| **holds);
            (name, held.map(|(option, _)| (*option).to_owned()).collect())
        };
        Self {
            cost: sums.cost,
            course_days: sums.course_days,
            sets: sums.sets().into_iter().enumerate().map(named).collect(),
            pairs: pairs(book, coded),
            late_goals: late.filter_map(|cell| book.rules[cell.rule].goal.clone()).collect(),
            sums,
        }
    }

    /// The goals that made a derived fact so, where it speaks of goals: of all chosen ones, only these count.
    pub fn goals_behind(&self, fact: &str, options: Option<&[&str]>) -> Option<Vec<String>> {
        if fact == "too_soon" {
            return Some(self.late_goals.clone());
        }
        let pairs = self.pairs_behind(fact, options)?;
        let mut goals: Vec<String> = pairs.map(|pair| pair.expected.goal.clone()).collect();
        goals.dedup();
        Some(goals)
    }

    /// The pairs that made a derived fact so.
    fn pairs_behind<'d>(
        &'d self,
        fact: &'d str,
        options: Option<&'d [&'d str]>,
    ) -> Option<impl Iterator<Item = &'d Pair<'b>>> {
        let known =
            matches!(fact, "route_mismatch") || (options.is_some() && matches!(fact, "fits" | "outlook"));
        let counts = move |pair: &&Pair<'b>| match fact {
            "route_mismatch" => !pair.expected.reaches,
            "fits" => options.is_some_and(|options| options.contains(&pair.expected.fit.id())),
            _ => {
                pair.expected.goal != "other"
                    && options.is_some_and(|options| options.contains(&pair.expected.studied.id()))
            }
        };
        known.then(|| self.pairs.iter().filter(counts))
    }

    /// Whether the answer to a question chose the case by which a derived fact is so.
    pub fn is_case_behind(&self, fact: &str, options: Option<&[&str]>, question: &str) -> bool {
        let mut pairs = self.pairs_behind(fact, options).into_iter().flatten();
        pairs.any(|pair| {
            pair.case().is_some_and(|when| when.leaves().iter().any(|(fact, _)| *fact == question))
        })
    }

    /// What is known of a derived fact; `None` when the name is not one.
    pub(super) fn known(&self, fact: &str) -> Option<Known<'_>> {
        if let Some((_, options)) = self.sets.iter().find(|(name, _)| *name == fact) {
            return Some(Known::Options(options));
        }
        if let Some((_, number)) = self.sums.numbers().into_iter().find(|(name, _)| *name == fact) {
            return Some(number.map_or(Known::Open, Known::Number));
        }
        let (_, flag) = self.sums.flags().into_iter().find(|(name, _)| *name == fact)?;
        Some(match flag {
            Stand { hidden: true, .. } => Known::Hidden,
            Stand { known: true, passes, .. } => Known::Flag(passes),
            _ => Known::Open,
        })
    }
}

/// Every chosen goal by the chosen route, or by every route while none is chosen, in the order of the questionnaire.
pub fn chosen_pairs<'b>(book: &'b RuleBook, answers: &Answers, as_of: Date) -> Vec<Pair<'b>> {
    pairs(book, &Coded::of(book, answers, as_of))
}

pub(super) fn pairs<'b>(book: &'b RuleBook, coded: &Coded) -> Vec<Pair<'b>> {
    let of_rule = |cell: &Cell| {
        let rule = &book.rules[cell.rule];
        let of_case = cell.case.map(|case| &rule.cases[case].expected);
        of_case.or(rule.expected.as_ref()).map(|expected| Pair { rule, expected })
    };
    cells(&book.compiled, coded).filter_map(of_rule).collect()
}
