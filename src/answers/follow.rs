//! What follows from answers by arithmetic: pairs of goal and route, days, sums. Unknown inputs stay unknown.
//!
//! Each derived fact is written once, over [`Given`]: for one person, and for the proofs over everybody's answers.

use super::given::{By, Given, GivenAny, GivenBit};
use crate::book::compiled::{Cell, Compiled};
use crate::condition::{Algebra, Stand};
use crate::term::{Fit, Studied};

/// The first day of a change that a study measured, or could have measured.
pub(super) fn first_change(compiled: &Compiled, cell: &Cell) -> i64 {
    cell.onset.unwrap_or(compiled.expectations.unmeasured())
}

/// What follows from the chosen goals by the open routes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OfGoals<B> {
    /// By [`Fit::ALL`].
    pub fits: [B; Fit::ALL.len()],
    /// By [`Studied::ALL`].
    pub outlook: [B; Studied::ALL.len()],
    /// For some goal no study answers the question, or nothing is known of it at all.
    pub unproven: B,
    /// A goal that its route cannot reach.
    pub route_mismatch: Stand<B>,
    /// A change is hoped for before any study measured one.
    pub too_soon: Stand<B>,
}

/// Goes through every chosen goal by every open route once.
pub fn of_goals<'b, G: Given<'b>>(given: &mut G) -> OfGoals<GivenBit<'b, G>> {
    let Compiled { places, expectations, .. } = &given.book().compiled;
    let hoped = given.of_option(places.hoped_within, |option| expectations.hoped_days(option));
    let mut fits: [GivenAny<'b, G>; Fit::ALL.len()] = Default::default();
    let mut outlook: [GivenAny<'b, G>; Studied::ALL.len()] = Default::default();
    let [mut unproven, mut missed, mut late]: [GivenAny<'b, G>; 3] = Default::default();
    given.pairs(By::Route, |given, cell, open| {
        G::Bits::add(&mut fits[cell.fit as usize], open);
        if !cell.reaches {
            G::Bits::add(&mut missed, open);
        }
        if cell.other || cell.studied != Studied::Difference {
            G::Bits::add(&mut unproven, open);
        }
        if !cell.other {
            G::Bits::add(&mut outlook[cell.studied as usize], open);
            let change = first_change(&given.book().compiled, cell);
            let before = given.within(&hoped, [i64::MIN, change.saturating_sub(1)]);
            G::Bits::add(&mut late, given.bits().all([open, before]));
        }
    });
    let mut undecided = GivenAny::<'b, G>::default();
    for option in expectations.undecided() {
        G::Bits::add(&mut undecided, given.option(places.route, Some(option)));
    }
    let hoping = given.answered(places.hoped_within);
    let bits = given.bits();
    let (no, missed, undecided) = (bits.constant(false), bits.any(missed), bits.any(undecided));
    let mismatch = bits.all([missed, !undecided]);
    OfGoals {
        fits: fits.map(|any| bits.any(any)),
        outlook: outlook.map(|any| bits.any(any)),
        unproven: bits.any(unproven),
        route_mismatch: Stand { hidden: no, known: !no, passes: mismatch },
        too_soon: Stand { hidden: no, known: hoping, passes: bits.any(late) },
    }
}

/// What a course is worked out from, in yen.
#[derive(Debug, Clone)]
pub struct Prices<N> {
    pub(super) told: N,
    pub(super) usual: [N; 2],
    pub(super) per_session: [N; 2],
    pub(super) sessions: N,
    extra: N,
    budget: N,
}

impl<N: Clone> Prices<N> {
    /// The price of a session is the told one, else the usual range of the route. What two routes cost together nobody has
    /// counted.
    pub fn of<'b>(given: &mut impl Given<'b, Number = N>) -> Self {
        let Compiled { places, expectations, .. } = &given.book().compiled;
        let told = given.number(places.price_per_session_jpy);
        let usual = [0, 1].map(|end| {
            given.of_option(places.route, |route| expectations.usual_price(route).map(|range| range[end]))
        });
        let per_session = [0, 1].map(|end: usize| given.else_by(&told, &usual[end]));
        let [sessions, extra, budget] = [places.sessions_planned, places.extra_cost_jpy, places.budget_jpy]
            .map(|place| given.number(place));
        Self { told, usual, per_session, sessions, extra, budget }
    }
}

/// From the first to the last session.
pub fn course_days<'b, G: Given<'b>>(given: &mut G) -> G::Number {
    let places = &given.book().compiled.places;
    let sessions = given.number(places.sessions_planned);
    let weeks = given.number(places.interval_weeks);
    given.sum("course_days", &[&sessions, &weeks], |given| {
        let (once, always) = (given.within(&sessions, [1, 1]), given.bits().constant(true));
        let [one_less, seven, none] =
            [(-1, always), (7, always), (0, once)].map(|(n, known)| given.fixed(n, known));
        let between = given.plus(&sessions, &one_less);
        let weeks = given.times(&between, &weeks);
        let days = given.times(&weeks, &seven);
        given.else_by(&none, &days)
    })
}

/// The lower end of the total: extras that are not told count as none.
pub fn course_total<'b, G: Given<'b>>(given: &mut G, prices: &Prices<G::Number>) -> G::Number {
    let Prices { per_session: [price, _], sessions, extra, .. } = prices;
    given.sum("course_total_jpy", &[price, sessions, extra], |given| {
        let told = given.known(extra);
        let none = given.fixed(0, !told);
        let extra = given.else_by(extra, &none);
        let all = given.times(price, sessions);
        given.plus(&all, &extra)
    })
}

/// The upper end, which is known only with the extras.
pub fn most_total<'b, G: Given<'b>>(given: &mut G, prices: &Prices<G::Number>) -> G::Number {
    let Prices { per_session: [_, price], sessions, extra, .. } = prices;
    given.sum("most_total_jpy", &[price, sessions, extra], |given| {
        let all = given.times(price, sessions);
        given.plus(&all, extra)
    })
}

/// Whether the course costs more than the budget: surely where its lower end does, surely not where its upper end does
/// not. A price that was told has one end; without it the upper one is known only with the extras.
pub fn over_budget<'b, G: Given<'b>>(given: &mut G, prices: &Prices<G::Number>) -> Stand<GivenBit<'b, G>> {
    let (low, most) = (course_total(given, prices), most_total(given, prices));
    let over = given.is_more("over_budget", &low, &prices.budget);
    let may_be = given.is_more("most_over_budget", &most, &prices.budget);
    let known = [&low, &most, &prices.budget, &prices.told].map(|number| given.known(number));
    let [low, most, budget, told] = known;
    let bits = given.bits();
    let most_inside = bits.all([most, !may_be]);
    let settled = bits.one([told, most_inside]);
    let inside = bits.all([low, budget, !over, settled]);
    Stand { hidden: bits.constant(false), known: bits.one([over, inside]), passes: over }
}

/// Whether a session costs more than is usual; never where nothing is known of what is usual.
pub fn above_usual<'b, G: Given<'b>>(given: &mut G, prices: &Prices<G::Number>) -> Stand<GivenBit<'b, G>> {
    let above = given.is_more("above_usual", &prices.told, &prices.usual[1]);
    let (usual, told) = (given.known(&prices.usual[1]), given.known(&prices.told));
    let bits = given.bits();
    Stand { hidden: bits.constant(false), known: bits.one([!usual, told]), passes: above }
}

/// Somebody who was treated before: else the facts on that treatment are hidden.
fn treated_before<'b, G: Given<'b>>(given: &mut G) -> GivenBit<'b, G> {
    let places = &given.book().compiled.places;
    let (told, never) =
        (given.answered(places.earlier_treatment), given.option(places.earlier_treatment, places.never));
    given.bits().all([told, !never])
}

/// Whether the earlier route could not reach a chosen goal. A route not remembered settles nothing against it.
pub fn earlier_route_mismatch<'b, G: Given<'b>>(given: &mut G) -> Stand<GivenBit<'b, G>> {
    let treated = treated_before(given);
    let known = given.answered(given.book().compiled.places.earlier_route);
    let mut missed = GivenAny::<'b, G>::default();
    if !given.never(known) {
        given.pairs(By::EarlierRoute, |_, cell, open| {
            if !cell.reaches {
                G::Bits::add(&mut missed, open);
            }
        });
    }
    let bits = given.bits();
    let missed = bits.any(missed);
    Stand { hidden: !treated, known, passes: bits.all([treated, missed]) }
}

/// Whether fewer days have passed than some goal takes to judge, by the earlier route where it is known. Where no study
/// gives a day to judge, it is never too early.
pub fn too_early<'b, G: Given<'b>>(given: &mut G) -> Stand<GivenBit<'b, G>> {
    let treated = treated_before(given);
    let weeks = given.number(given.book().compiled.places.weeks_since_first);
    let (known, always) = (given.known(&weeks), given.bits().constant(true));
    if given.never(known) {
        return Stand { hidden: !treated, known, passes: known };
    }
    let seven = given.fixed(7, always);
    let days = given.times(&weeks, &seven);
    let early = |given: &mut G, cell: &Cell, open| {
        let review = cell.review.filter(|_| !cell.other)?;
        let before = given.within(&days, [i64::MIN, review.saturating_sub(1)]);
        Some(given.bits().all([open, before]))
    };
    let [mut remembered, mut by_earlier, mut by_chosen]: [GivenAny<'b, G>; 3] = Default::default();
    given.pairs(By::EarlierRoute, |given, cell, open| {
        G::Bits::add(&mut remembered, open);
        if let Some(bit) = early(given, cell, open) {
            G::Bits::add(&mut by_earlier, bit);
        }
    });
    given.pairs(By::Route, |given, cell, open| {
        if let Some(bit) = early(given, cell, open) {
            G::Bits::add(&mut by_chosen, bit);
        }
    });
    let bits = given.bits();
    let [remembered, earlier, chosen] = [remembered, by_earlier, by_chosen].map(|any| bits.any(any));
    let otherwise = bits.all([!remembered, chosen]);
    let early = bits.one([earlier, otherwise]);
    Stand { hidden: !treated, known, passes: bits.all([treated, early]) }
}

/// Whether the contract was made under 18: between two birthdays the age tells it only to a year.
pub fn minor_at_signing<'b, G: Given<'b>>(given: &mut G) -> Stand<GivenBit<'b, G>> {
    let places = &given.book().compiled.places;
    let (age, years) = (given.number(places.age), given.years_since(places.signed_on));
    let signed = given.known(&years);
    let then = given.sum("age_at_signing", &[&age, &years], |given| {
        let always = given.bits().constant(true);
        let (none, less) = (given.fixed(0, !signed), given.fixed(-1, always));
        let years = given.else_by(&years, &none);
        let before = given.times(&years, &less);
        given.plus(&age, &before)
    });
    let minor = given.within(&then, [i64::MIN, 17]);
    let between = given.within(&then, [18, 18]);
    let adult = given.within(&then, [19, i64::MAX]);
    let bits = given.bits();
    let just_adult = bits.all([between, !signed]);
    Stand { hidden: bits.constant(false), known: bits.one([minor, just_adult, adult]), passes: minor }
}
