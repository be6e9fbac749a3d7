//! What is known of each goal by each route, and the dated values, by the places of options.

use super::layout::Layout;
use super::terms::{Terms, Vectors};
use crate::book::{Expected, Questionnaire, Rule, Values};
use crate::condition::Truth;
use crate::term::{Fit, Studied};

/// The goal that nothing is known about.
const OTHER: &str = "other";

/// What arithmetic needs of one goal by one route.
#[derive(Debug, Clone, Copy)]
pub struct Cell {
    /// The place of its rule in the book.
    pub rule: usize,
    /// The place of the case in the rule; `None` for everybody else.
    pub case: Option<usize>,
    /// The place of the goal among the options of `goals`.
    pub goal: usize,
    /// Route and evidence joined.
    pub fit: Fit,
    /// How far it was put to the test.
    pub studied: Studied,
    /// Whether the route can reach the goal.
    pub reaches: bool,
    /// Earliest day of a change that a study measured.
    pub onset: Option<i64>,
    /// Day by which to judge.
    pub review: Option<i64>,
    /// The goal that nothing is known about.
    pub other: bool,
}

/// Every goal by every route.
#[derive(Debug, Default)]
pub struct Expectations {
    /// By goal, then by route, both in the order of the questionnaire; the cases of a rule before what holds else.
    cells: Vec<(Open, Cell)>,
    /// The conditions of the cases, in the same order.
    cases: Vec<Option<Terms>>,
    /// The cells of one goal are `starts[goal]..starts[goal + 1]`.
    starts: Vec<usize>,
    /// For each option of `route` the routes that it means.
    means: Vec<Routes>,
    usual: Vec<Option<[i64; 2]>>,
    hoped: Vec<Option<i64>>,
    /// No study measured a change that comes before this day.
    unmeasured: i64,
}

/// The options of `route` and of `earlier_route` that name a cell's route.
#[derive(Debug, Clone, Copy)]
struct Open {
    route: Option<usize>,
    earlier: Option<usize>,
}

/// Some of the options of `route`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Routes(u64);

impl Routes {
    fn of(route: usize) -> Self {
        Self(u32::try_from(route).ok().and_then(|route| 1u64.checked_shl(route)).unwrap_or(0))
    }

    /// These and those.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the option is one of them.
    pub fn holds(self, route: usize) -> bool {
        self.0 & Self::of(route).0 != 0
    }
}

/// The routes that an option of `route` means: itself, or those that it stands for.
fn means(questionnaire: &Questionnaire) -> Vec<Routes> {
    let Some(question) = questionnaire.question("route") else { return Vec::new() };
    let options = question.kind.options();
    let place = |route: &String| options.iter().position(|other| other == route);
    let meant = |option: &String| {
        let itself = std::slice::from_ref(option);
        let meant = question.stands_for.get(option).map_or(itself, Vec::as_slice).iter();
        meant.filter_map(place).map(Routes::of).fold(Routes::default(), Routes::with)
    };
    options.iter().map(meant).collect()
}

impl Cell {
    fn new(rule: usize, case: Option<usize>, goal: usize, expected: &Expected) -> Self {
        Self {
            rule,
            case,
            goal,
            fit: expected.fit,
            studied: expected.studied,
            reaches: expected.reaches,
            onset: expected.onset_days.filter(|_| expected.is_timed()).map(|[first, _]| first),
            review: expected.review_days,
            other: expected.goal == OTHER,
        }
    }
}

impl Expectations {
    pub(super) fn new(
        questionnaire: &Questionnaire,
        rules: &[Rule],
        values: &Values,
        layout: &Layout,
    ) -> Result<Self, String> {
        let options =
            |question: &str| questionnaire.question(question).map_or(&[][..], |found| found.kind.options());
        let place = |question: &str, option: &str| options(question).iter().position(|known| known == option);
        let mut cells: Vec<(Open, Cell, Option<Terms>)> = Vec::new();
        for (number, rule) in rules.iter().enumerate() {
            let Some(expected) = &rule.expected else { continue };
            let Some(goal) = place("goals", &expected.goal) else { continue };
            let open = Open {
                route: place("route", &expected.route),
                earlier: place("earlier_route", &expected.route),
            };
            for (place, case) in rule.cases.iter().enumerate() {
                let when = Terms::compile(&case.when, layout).ok_or_else(|| rule.id.clone())?;
                cells.push((open, Cell::new(number, Some(place), goal, &case.expected), Some(when)));
            }
            cells.push((open, Cell::new(number, None, goal, expected), None));
        }
        cells.sort_by_key(|(open, cell, _)| (cell.goal, open.route));
        let starts =
            (0..=options("goals").len()).map(|goal| cells.partition_point(|(_, cell, _)| cell.goal < goal));
        let usual = |route: &String| {
            values.usual_price_jpy.iter().find(|price| price.route == *route).map(|price| price.range)
        };
        let hoped = |option: &String| {
            values.hoped_within_days.iter().find(|hoped| hoped.option == *option).map(|hoped| hoped.most)
        };
        Ok(Self {
            starts: starts.collect(),
            means: means(questionnaire),
            usual: options("route").iter().map(usual).collect(),
            hoped: options("hoped_within").iter().map(hoped).collect(),
            unmeasured: values.no_change_measured_before_day,
            cases: cells.iter_mut().map(|(_, _, when)| when.take()).collect(),
            cells: cells.into_iter().map(|(open, cell, _)| (open, cell)).collect(),
        })
    }

    /// The options of `route` which mean that none is chosen yet.
    pub fn undecided(&self) -> impl Iterator<Item = usize> {
        (0..self.means.len()).filter(|route| self.means(*route) != Routes::of(*route))
    }

    /// Every goal by every route, the cases of a rule before what holds else.
    pub fn all(&self) -> impl Iterator<Item = &Cell> {
        self.cells.iter().map(|(_, cell)| cell)
    }

    /// The routes that an option of `route` means.
    pub fn means(&self, route: usize) -> Routes {
        self.means.get(route).copied().unwrap_or_default()
    }

    /// A goal by each of these routes.
    pub fn by_routes(&self, goal: usize, routes: Routes, given: Vectors<'_>) -> impl Iterator<Item = &Cell> {
        self.of_goal(goal, given, move |open| open.route.is_some_and(|route| routes.holds(route)))
    }

    /// A goal by the route of an earlier treatment.
    pub fn by_earlier_route(
        &self,
        goal: usize,
        earlier: Option<usize>,
        given: Vectors<'_>,
    ) -> impl Iterator<Item = &Cell> {
        self.of_goal(goal, given, move |open| earlier.is_some() && open.earlier == earlier)
    }

    /// Of each rule on a goal by some routes the first case that holds.
    fn of_goal(
        &self,
        goal: usize,
        given: Vectors<'_>,
        wanted: impl Fn(&Open) -> bool,
    ) -> impl Iterator<Item = &Cell> {
        let places = match (self.starts.get(goal), self.starts.get(goal + 1)) {
            (Some(from), Some(to)) => *from..*to,
            _ => 0..0,
        };
        let mut told = None;
        places.filter_map(move |place| {
            let (open, cell) = &self.cells[place];
            let holds = || self.cases[place].as_ref().is_none_or(|when| when.truth(given) == Truth::True);
            let counts = wanted(open) && told != Some(cell.rule) && holds();
            counts.then(|| {
                told = Some(cell.rule);
                cell
            })
        })
    }

    /// The first day on which a study might have measured a change, for what none did.
    pub fn unmeasured(&self) -> i64 {
        self.unmeasured
    }

    /// The usual price range of a route, in yen before tax, for one session.
    pub fn usual_price(&self, route: usize) -> Option<[i64; 2]> {
        self.usual.get(route).copied().flatten()
    }

    /// The most days that an option of `hoped_within` means; `None` for no hurry.
    pub fn hoped_days(&self, hoped: usize) -> Option<i64> {
        self.hoped.get(hoped).copied().flatten()
    }
}
