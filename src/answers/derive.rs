//! What follows from the answers of one person, and which questions are needed for it.

use super::Coded;
use super::follow::{
    OfGoals, Prices, above_usual, course_days, course_total, earlier_route_mismatch, first_change,
    minor_at_signing, most_total, of_goals, over_budget, too_early,
};
use super::given::OfOne;
use crate::book::RuleBook;
use crate::book::compiled::{Cell, Compiled, Routes};
use crate::condition::{Plain, Stand};

/// The sums of a course, in yen. `None` is unknown; the upper end alone is unknown while extras are not told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cost {
    /// From and to for one session: the told price, else the usual range of the route.
    pub per_session: Option<[i64; 2]>,
    /// Whether that is a told price.
    pub told: bool,
    /// The usual range of the route for one session, where there is one.
    pub usual: Option<[i64; 2]>,
    /// Sessions planned.
    pub sessions: Option<i64>,
    /// Lower and upper end of the course.
    pub total: Option<(i64, Option<i64>)>,
    /// Whether the course fits the budget.
    pub within_budget: Option<bool>,
}

/// Everything that arithmetic gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sums {
    /// The sums of the course.
    pub cost: Cost,
    /// From the first to the last session.
    pub course_days: Option<i64>,
    /// What follows from the goals and routes.
    pub(super) of_goals: OfGoals<bool>,
    over_budget: Stand<bool>,
    above_usual: Stand<bool>,
    earlier_route_mismatch: Stand<bool>,
    too_early: Stand<bool>,
    minor_at_signing: Stand<bool>,
}

impl Sums {
    /// The derived facts that are true or false.
    pub(super) fn flags(&self) -> [(&'static str, Stand<bool>); 7] {
        [
            ("route_mismatch", self.of_goals.route_mismatch),
            ("too_soon", self.of_goals.too_soon),
            ("over_budget", self.over_budget),
            ("above_usual", self.above_usual),
            ("earlier_route_mismatch", self.earlier_route_mismatch),
            ("too_early", self.too_early),
            ("minor_at_signing", self.minor_at_signing),
        ]
    }

    /// The derived facts that are sets: whether each option holds.
    pub(super) fn sets(&self) -> [(&'static str, &[bool]); 2] {
        [("fits", &self.of_goals.fits), ("outlook", &self.of_goals.outlook)]
    }

    /// The derived facts that are numbers.
    pub(super) fn numbers(&self) -> [(&'static str, Option<i64>); 3] {
        let total = self.cost.total;
        [
            ("course_days", self.course_days),
            ("course_total_jpy", total.map(|(low, _)| low)),
            ("most_total_jpy", total.and_then(|(_, most)| most)),
        ]
    }
}

/// For sums, the questions whose answer is truly needed: a usual price serves while none is told, and other charges
/// settle only what the usual prices leave open. `None` where every question behind the fact counts.
pub(super) fn needed<'f>(compiled: &Compiled, coded: &Coded, fact: &'f str) -> Option<Vec<&'f str>> {
    let places = &compiled.places;
    let usual = usual_price(compiled, coded);
    let mut needed = vec!["sessions_planned"];
    if usual.is_none() {
        needed.push("price_per_session_jpy");
    }
    match fact {
        "course_total_jpy" => return Some(needed),
        "over_budget" => needed.push("budget_jpy"),
        _ => return None,
    }
    if let (Some([_, high]), Some(sessions), Some(budget)) =
        (usual, coded.number(places.sessions_planned), coded.number(places.budget_jpy))
    {
        needed.push("price_per_session_jpy");
        if high.saturating_mul(sessions) <= budget {
            needed.push("extra_cost_jpy");
        }
    }
    Some(needed)
}

/// The routes that are open: the chosen ones, and those that stand for none chosen yet.
pub(super) fn routes(compiled: &Compiled, coded: &Coded) -> Routes {
    let chosen = coded.choices(compiled, compiled.places.route);
    chosen.fold(Routes::default(), |routes, route| routes.with(compiled.expectations.means(route)))
}

/// The usual price of a session by the chosen route. What two routes cost together nobody has counted.
fn usual_price(compiled: &Compiled, coded: &Coded) -> Option<[i64; 2]> {
    let mut chosen = coded.choices(compiled, compiled.places.route);
    let route = chosen.next()?;
    compiled.expectations.usual_price(route).filter(|_| chosen.next().is_none())
}

/// Every chosen goal by every open route, in the order of the questionnaire.
pub(super) fn cells<'c>(compiled: &'c Compiled, coded: &'c Coded) -> impl Iterator<Item = &'c Cell> {
    let routes = routes(compiled, coded);
    let goals = coded.choices(compiled, compiled.places.goals);
    goals.flat_map(move |goal| compiled.expectations.by_routes(goal, routes, coded.vectors()))
}

/// Works out every derived fact once.
pub(super) fn sums(book: &RuleBook, coded: &Coded) -> Sums {
    let given = &mut OfOne { book, coded, bits: Plain };
    let prices = Prices::of(given);
    let over_budget = over_budget(given, &prices);
    Sums {
        cost: cost(given, &prices, over_budget),
        course_days: course_days(given),
        of_goals: of_goals(given),
        over_budget,
        above_usual: above_usual(given, &prices),
        earlier_route_mismatch: earlier_route_mismatch(given),
        too_early: too_early(given),
        minor_at_signing: minor_at_signing(given),
    }
}

/// The sums of the course, by the contract's paragraph on cost.
fn cost(given: &mut OfOne<'_>, prices: &Prices<Option<i64>>, over: Stand<bool>) -> Cost {
    let ends = |[low, high]: [Option<i64>; 2]| low.zip(high).map(|(low, high)| [low, high]);
    let low = course_total(given, prices);
    Cost {
        per_session: ends(prices.per_session),
        told: prices.told.is_some(),
        usual: ends(prices.usual),
        sessions: prices.sessions,
        total: low.map(|low| (low, most_total(given, prices))),
        within_budget: over.known.then_some(!over.passes),
    }
}

/// The most days that the hoped time means; `None` for no hurry.
pub(super) fn hoped_days(compiled: &Compiled, coded: &Coded) -> Option<i64> {
    let hoped = coded.choice(compiled, compiled.places.hoped_within)?;
    compiled.expectations.hoped_days(hoped)
}

/// Whether the first change that a study measured, or could have measured, comes later than this.
pub(super) fn is_late(compiled: &Compiled, cell: &Cell, most: i64) -> bool {
    first_change(compiled, cell) > most
}
