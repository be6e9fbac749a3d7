//! What is known of each goal by each route, and the dated values, by the places of options.

use crate::book::{Questionnaire, Rule, Values};
use crate::term::Fit;

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
    /// For each option of `route` the routes that it means.
    means: Vec<Routes>,
    /// For each option of the question that adds routes.
    more: Vec<Routes>,
    usual: Vec<Option<[i64; 2]>>,
    hoped: Vec<Option<i64>>,
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
    fn of(route: Option<usize>) -> Self {
        Self(route.filter(|route| *route < 64).map_or(0, |route| 1 << route))
    }

    /// These and those.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the option is one of them.
    pub fn holds(self, route: usize) -> bool {
        self.0.checked_shr(u32::try_from(route).unwrap_or(u32::MAX)).unwrap_or(0) & 1 == 1
    }
}

/// The routes that an option of `route` means: itself, or those that it stands for.
fn means(questionnaire: &Questionnaire, option: &String) -> Routes {
    let Some(question) = questionnaire.question("route") else { return Routes::default() };
    let itself = std::slice::from_ref(option);
    let meant = question.stands_for.get(option).map_or(itself, Vec::as_slice);
    let place = |route: &String| question.kind.options().iter().position(|other| other == route);
    meant.iter().fold(Routes::default(), |routes, route| routes.with(Routes::of(place(route))))
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
        let added = questionnaire.addition_to("route").map_or(&[][..], |question| question.kind.options());
        let usual = |route: &String| {
            values.usual_price_jpy.iter().find(|price| price.route == *route).map(|price| price.range)
        };
        let hoped = |option: &String| {
            values.hoped_within_days.iter().find(|hoped| hoped.option == *option).map(|hoped| hoped.most)
        };
        Self {
            starts: starts.collect(),
            means: options("route").iter().map(|option| means(questionnaire, option)).collect(),
            more: added.iter().map(|option| Routes::of(place("route", option))).collect(),
            usual: options("route").iter().map(usual).collect(),
            hoped: options("hoped_within").iter().map(hoped).collect(),
            cells,
        }
    }

    /// Whether this option of `route` means that none is chosen yet.
    pub fn is_undecided(&self, route: usize) -> bool {
        self.means(Some(route)) != Routes::of(Some(route))
    }

    /// The routes that an option of `route` means.
    pub fn means(&self, route: Option<usize>) -> Routes {
        route.and_then(|route| self.means.get(route)).copied().unwrap_or_default()
    }

    /// The route that an option of the question which adds routes means.
    pub fn more(&self, option: usize) -> Routes {
        self.more.get(option).copied().unwrap_or_default()
    }

    /// A goal by each of these routes.
    pub fn by_routes(&self, goal: usize, routes: Routes) -> impl Iterator<Item = &Cell> {
        let is_open = move |open: &Open| open.route.is_some_and(|route| routes.holds(route));
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
