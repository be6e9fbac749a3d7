//! What follows from the answers by arithmetic: pairs of goal and route, days, sums. Unknown inputs stay unknown.

use super::{Coded, days};
use crate::book::RuleBook;
use crate::book::compiled::{Cell, Compiled, Routes};

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
    /// A bit for each fit, in the order of [`Fit::ALL`](crate::term::Fit::ALL).
    pub(super) fits: u8,
    /// A bit for each outlook, in the order of [`Studied::ALL`](crate::term::Studied::ALL).
    pub(super) outlook: u8,
    route_mismatch: bool,
    too_soon: Option<bool>,
    above_usual: Option<bool>,
    earlier: bool,
    earlier_route_mismatch: Option<bool>,
    too_early: Option<bool>,
    minor_at_signing: Option<bool>,
}

impl Sums {
    /// The derived facts that are true or false: `Some(None)` is open, `None` hidden.
    #[allow(clippy::option_option)] // hidden, open and known are three things
    pub(super) fn flags(&self) -> [(&'static str, Option<Option<bool>>); 7] {
        let earlier = |flag| self.earlier.then_some(flag);
        [
            ("route_mismatch", Some(Some(self.route_mismatch))),
            ("too_soon", Some(self.too_soon)),
            ("over_budget", Some(self.cost.within_budget.map(|within| !within))),
            ("above_usual", Some(self.above_usual)),
            ("earlier_route_mismatch", earlier(self.earlier_route_mismatch)),
            ("too_early", earlier(self.too_early)),
            ("minor_at_signing", Some(self.minor_at_signing)),
        ]
    }

    /// The derived facts that are sets: a bit an option.
    pub(super) fn sets(&self) -> [(&'static str, u8); 2] {
        [("fits", self.fits), ("outlook", self.outlook)]
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
    let compiled = &book.compiled;
    let places = &compiled.places;
    let mut chosen = coded.choices(compiled, places.route);
    let decided = chosen.all(|route| !compiled.expectations.is_undecided(route));
    let hoped = hoped_days(compiled, coded);
    let (mut fits, mut outlook, mut mismatch, mut late) = (0, 0, false, false);
    for cell in cells(compiled, coded) {
        fits |= 1 << cell.fit as u8;
        mismatch |= !cell.reaches;
        if !cell.other {
            outlook |= 1 << cell.studied as u8;
            late |= hoped.is_some_and(|most| is_late(compiled, cell, most));
        }
    }
    let hoping = coded.choice(compiled, places.hoped_within).is_some();
    let earlier = coded.choice(compiled, places.earlier_treatment);
    Sums {
        cost: cost(compiled, coded),
        course_days: course_days(compiled, coded),
        fits,
        outlook,
        route_mismatch: decided && mismatch,
        too_soon: hoping.then_some(late),
        above_usual: above_usual(compiled, coded),
        earlier: earlier.is_some() && earlier != places.never,
        earlier_route_mismatch: earlier_route_mismatch(compiled, coded),
        too_early: too_early(compiled, coded),
        minor_at_signing: days::minor_at_signing(book, coded),
    }
}

fn course_days(compiled: &Compiled, coded: &Coded) -> Option<i64> {
    match coded.number(compiled.places.sessions_planned)? {
        1 => Some(0),
        sessions => {
            let weeks =
                sessions.saturating_sub(1).saturating_mul(coded.number(compiled.places.interval_weeks)?);
            Some(weeks.saturating_mul(7))
        }
    }
}

/// The sums of the course, by the contract's paragraph on cost.
fn cost(compiled: &Compiled, coded: &Coded) -> Cost {
    let places = &compiled.places;
    let price = coded.number(places.price_per_session_jpy);
    let usual = usual_price(compiled, coded);
    let per_session = price.map(|price| [price, price]).or(usual);
    let sessions = coded.number(places.sessions_planned);
    let extra = coded.number(places.extra_cost_jpy);
    let total = per_session.zip(sessions).map(|([low, high], sessions)| {
        let with = |price: i64, extra| price.saturating_mul(sessions).saturating_add(extra);
        (with(low, extra.unwrap_or(0)), extra.map(|extra| with(high, extra)))
    });
    let within_budget = total.zip(coded.number(places.budget_jpy)).and_then(|((low, high), budget)| {
        let upper = high.or_else(|| price.is_some().then_some(low));
        match upper {
            _ if low > budget => Some(false),
            Some(upper) if upper <= budget => Some(true),
            _ => None,
        }
    });
    Cost { per_session, told: price.is_some(), usual, sessions, total, within_budget }
}

fn above_usual(compiled: &Compiled, coded: &Coded) -> Option<bool> {
    let Some([_, high]) = usual_price(compiled, coded) else { return Some(false) };
    coded.number(compiled.places.price_per_session_jpy).map(|price| price > high)
}

/// The most days that the hoped time means; `None` for no hurry.
pub(super) fn hoped_days(compiled: &Compiled, coded: &Coded) -> Option<i64> {
    let hoped = coded.choice(compiled, compiled.places.hoped_within)?;
    compiled.expectations.hoped_days(hoped)
}

/// Whether the first change that a study measured, or could have measured, comes later than this.
pub(super) fn is_late(compiled: &Compiled, cell: &Cell, most: i64) -> bool {
    cell.onset.unwrap_or(compiled.expectations.unmeasured()) > most
}

/// Whether the earlier route could not reach a chosen goal. A route not remembered settles nothing against it.
fn earlier_route_mismatch(compiled: &Compiled, coded: &Coded) -> Option<bool> {
    let route = coded.choice(compiled, compiled.places.earlier_route)?;
    let mut goals = coded.choices(compiled, compiled.places.goals);
    Some(goals.any(|goal| {
        let mut cells = compiled.expectations.by_earlier_route(goal, Some(route), coded.vectors());
        cells.any(|cell| !cell.reaches)
    }))
}

/// Whether fewer days have passed than some goal takes to judge, by the earlier route where it is known. Where no study
/// gives a day to judge, it is never too early.
fn too_early(compiled: &Compiled, coded: &Coded) -> Option<bool> {
    let days = coded.number(compiled.places.weeks_since_first)?.saturating_mul(7);
    let earlier = coded.choice(compiled, compiled.places.earlier_route);
    let goals = || coded.choices(compiled, compiled.places.goals);
    let by_earlier =
        || goals().flat_map(|goal| compiled.expectations.by_earlier_route(goal, earlier, coded.vectors()));
    let is_early = |cell: &Cell| !cell.other && cell.review.is_some_and(|review| days < review);
    Some(if by_earlier().next().is_some() {
        by_earlier().any(is_early)
    } else {
        cells(compiled, coded).any(is_early)
    })
}
