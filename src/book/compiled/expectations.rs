//! What is known of each goal by each route, and the dated values, by the places of options.

use crate::book::{Questionnaire, Rule, Values};
use crate::term::Fit;

/// The routes that a person who has not decided is told about.
const UNDECIDED: &str = "undecided";
/// The goal that nothing is known about.
const OTHER: &str = "other";

/// What arithmetic needs of one goal by one route.
#[derive(Debug, Clone, Copy)]
pub struct Cell {
    /// The place of its rule in the book.
    pub rule: usize,
    /// The place of the goal among the options of `goals`.
    pub goal: usize,
    /// Route and evidence joined.
    pub fit: Fit,
    /// Whether the route can reach the goal.
    pub reaches: bool,
    /// Earliest day of a reported change.
    pub onset: Option<i64>,
    /// Day by which to judge.
    pub review: Option<i64>,
    /// The goal that nothing is known about.
    pub other: bool,
}

/// Every goal by every route.
#[derive(Debug, Default)]
pub struct Expectations {
    /// By goal, then by route; both in the order of the questionnaire.
    cells: Vec<(Open, Cell)>,
    /// The cells of one goal are `starts[goal]..starts[goal + 1]`.
    starts: Vec<usize>,
    undecided: Option<usize>,
    usual: Vec<Option<[i64; 2]>>,
    hoped: Vec<Option<i64>>,
}

/// The options of `route` and of `earlier_route` that name a cell's route.
#[derive(Debug, Clone, Copy)]
struct Open {
    route: Option<usize>,
    earlier: Option<usize>,
}

impl Expectations {
    pub(super) fn new(questionnaire: &Questionnaire, rules: &[Rule], values: &Values) -> Self {
        let options =
            |question: &str| questionnaire.question(question).map_or(&[][..], |found| found.kind.options());
        let place = |question: &str, option: &str| options(question).iter().position(|known| known == option);
        let mut cells: Vec<(Open, Cell)> = Vec::new();
        for (number, rule) in rules.iter().enumerate() {
            let Some(expected) = &rule.expected else { continue };
            let Some(goal) = place("goals", &expected.goal) else { continue };
            let open = Open {
                route: place("route", &expected.route),
                earlier: place("earlier_route", &expected.route),
            };
            let (fit, reaches) = (expected.fit, expected.reaches);
            let (onset, review) = (expected.onset_days.map(|[first, _]| first), expected.review_days);
            let other = expected.goal == OTHER;
            cells.push((open, Cell { rule: number, goal, fit, reaches, onset, review, other }));
        }
        cells.sort_by_key(|(open, cell)| (cell.goal, open.route));
        let starts =
            (0..=options("goals").len()).map(|goal| cells.partition_point(|(_, cell)| cell.goal < goal));
        let usual = |route: &String| {
            values.usual_price_jpy.iter().find(|price| price.route == *route).map(|price| price.range)
        };
        let hoped = |option: &String| {
            values.hoped_within_days.iter().find(|hoped| hoped.option == *option).map(|hoped| hoped.most)
        };
        Self {
            starts: starts.collect(),
            undecided: place("route", UNDECIDED),
            usual: options("route").iter().map(usual).collect(),
            hoped: options("hoped_within").iter().map(hoped).collect(),
            cells,
        }
    }

    /// Whether this option of `route` means that none is chosen yet.
    pub fn is_undecided(&self, route: usize) -> bool {
        self.undecided == Some(route)
    }

    /// A goal by the chosen route, or by every route while none is chosen.
    pub fn by_route(&self, goal: usize, route: Option<usize>) -> impl Iterator<Item = &Cell> {
        let every = route.is_some_and(|route| self.is_undecided(route));
        let is_open = move |open: &Open| every || (route.is_some() && open.route == route);
        self.of_goal(goal).iter().filter(move |(open, _)| is_open(open)).map(|(_, cell)| cell)
    }

    /// A goal by the route of an earlier treatment.
    pub fn by_earlier_route(&self, goal: usize, earlier: Option<usize>) -> impl Iterator<Item = &Cell> {
        let same = move |open: &Open| earlier.is_some() && open.earlier == earlier;
        self.of_goal(goal).iter().filter(move |(open, _)| same(open)).map(|(_, cell)| cell)
    }

    fn of_goal(&self, goal: usize) -> &[(Open, Cell)] {
        match (self.starts.get(goal), self.starts.get(goal + 1)) {
            (Some(from), Some(to)) => &self.cells[*from..*to],
            _ => &[],
        }
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
