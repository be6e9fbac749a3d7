//! Sums and days of a course: free bits, bounded from below and above cell by cell.

use super::amounts::{Demand, Term};
use super::circuit::{Bit, Circuit};
use super::derived::{Fact, is_alone};
use super::truth::Truths;
use super::world::{World, cut};

/// A number that lies in one cell, with the bits it is worked out from.
fn number(circuit: &mut Circuit, world: &World<'_>, name: &str, known: Bit, from: &[Bit]) -> (Fact, bool) {
    let cells = cut([i64::MIN, i64::MAX], world.cuts.get(name));
    let (bits, new) = circuit.shared(name, from, cells.len());
    if new {
        circuit.require(&bits);
        for (place, first) in bits.iter().enumerate() {
            for second in &bits[place + 1..] {
                circuit.require(&[!*first, !*second]);
            }
        }
    }
    (Fact::Number { known, hidden: circuit.no(), cells, bits }, new)
}

/// The least and the most that a number of the one range times one of the other can be.
fn product(one: [i64; 2], other: [i64; 2]) -> [i64; 2] {
    let ends = one.map(|one| other.map(|other| one.saturating_mul(other)));
    let [low, high] = ends.map(|[first, second]| [first.min(second), first.max(second)]);
    [low[0].min(high[0]), low[1].max(high[1])]
}

/// Where `when` holds the number lies between these two.
fn bound(circuit: &mut Circuit, fact: &Fact, when: Bit, [low, high]: [i64; 2]) {
    let Fact::Number { cells, bits, .. } = fact else { return };
    for ([first, last], bit) in cells.iter().zip(bits) {
        if *last < low || *first > high {
            circuit.imply(when, !*bit);
        }
    }
}

pub(super) fn course_days(circuit: &mut Circuit, world: &World<'_>) -> Fact {
    let (sessions, weeks) = (world.cells("sessions_planned"), world.cells("interval_weeks"));
    let once: Vec<Bit> = sessions.iter().filter(|(cell, _)| *cell == [1, 1]).map(|(_, bit)| *bit).collect();
    let once = circuit.or(once);
    let more =
        circuit.and([world.answered(circuit, "sessions_planned"), world.answered(circuit, "interval_weeks")]);
    let known = circuit.or([once, more]);
    let from: Vec<Bit> = sessions.iter().chain(&weeks).map(|(_, bit)| *bit).collect();
    let (fact, new) = number(circuit, world, "course_days", known, &from);
    if new {
        bound(circuit, &fact, once, [0, 0]);
        for (sessions, some) in sessions.into_iter().filter(|(cell, _)| *cell != [1, 1]) {
            let between = sessions.map(|sessions| sessions.saturating_sub(1));
            for (weeks, every) in &weeks {
                let both = circuit.and([some, *every]);
                bound(circuit, &fact, both, product(product(between, *weeks), [7, 7]));
            }
        }
    }
    fact
}

/// The cells of one session's price: told, or the lower or the upper end of what is usual by the route.
fn prices(circuit: &mut Circuit, world: &World<'_>, end: usize) -> Vec<Cell> {
    let mut prices = world.cells("price_per_session_jpy");
    let told = world.answered(circuit, "price_per_session_jpy");
    for usual in &world.book.values.usual_price_jpy {
        let route = world.option(circuit, "route", &usual.route);
        prices.push(([usual.range[end]; 2], circuit.and([route, !told])));
    }
    prices
}

/// The lower end of the total can be worked out.
fn total_known(circuit: &mut Circuit, world: &World<'_>) -> Bit {
    let prices: Vec<Bit> = prices(circuit, world, 0).into_iter().map(|(_, bit)| bit).collect();
    let priced = circuit.or(prices);
    let (alone, told) = (is_alone(circuit, world), world.answered(circuit, "price_per_session_jpy"));
    let counts = circuit.or([alone, told]);
    circuit.and([priced, counts, world.answered(circuit, "sessions_planned")])
}

fn total_inputs(circuit: &mut Circuit, world: &World<'_>) -> Vec<Bit> {
    let mut from: Vec<Bit> = prices(circuit, world, 0).into_iter().map(|(_, bit)| bit).collect();
    for question in ["sessions_planned", "extra_cost_jpy"] {
        from.extend(world.cells(question).into_iter().map(|(_, bit)| bit));
    }
    from
}

/// The lower end of the total: extras that are not told count as none.
pub(super) fn course_total(circuit: &mut Circuit, world: &World<'_>) -> Fact {
    let known = total_known(circuit, world);
    let (prices, extras) = (prices(circuit, world, 0), world.answered(circuit, "extra_cost_jpy"));
    let mut extra = world.cells("extra_cost_jpy");
    extra.push(([0, 0], !extras));
    total(circuit, world, "course_total_jpy", known, (&prices, &extra))
}

/// The upper end, which is known only with the extras.
pub(super) fn most_total(circuit: &mut Circuit, world: &World<'_>) -> Fact {
    let (low, extras) = (total_known(circuit, world), world.answered(circuit, "extra_cost_jpy"));
    let known = circuit.and([low, extras]);
    let prices = prices(circuit, world, 1);
    total(circuit, world, "most_total_jpy", known, (&prices, &world.cells("extra_cost_jpy")))
}

/// A cell of an input.
type Cell = ([i64; 2], Bit);

fn total(
    circuit: &mut Circuit,
    world: &World<'_>,
    name: &str,
    known: Bit,
    (prices, extra): (&[Cell], &[Cell]),
) -> Fact {
    let from = total_inputs(circuit, world);
    let (fact, new) = number(circuit, world, name, known, &from);
    if new {
        for (price, told) in prices {
            for (sessions, some) in world.cells("sessions_planned") {
                let [low, high] = product(*price, sessions);
                for ([least, most], more) in extra {
                    let all = circuit.and([*told, some, *more]);
                    bound(circuit, &fact, all, [low.saturating_add(*least), high.saturating_add(*most)]);
                }
            }
        }
    }
    fact
}

pub(super) fn over_budget(circuit: &mut Circuit, world: &World<'_>) -> Truths {
    let mut from = total_inputs(circuit, world);
    from.extend(world.cells("budget_jpy").into_iter().map(|(_, bit)| bit));
    let (bits, new) = circuit.shared("over_budget", &from, 2);
    let found = Truths { yes: bits[0], no: bits[1] };
    if new {
        let total = total_known(circuit, world);
        let comparable = circuit.and([total, world.answered(circuit, "budget_jpy")]);
        let told = world.answered(circuit, "price_per_session_jpy");
        let extras = world.answered(circuit, "extra_cost_jpy");
        circuit.require(&[!found.yes, !found.no]);
        circuit.imply(found.yes, comparable);
        circuit.imply(found.no, comparable);
        // A told price settles it either way; without one, the upper end is known only with the extras.
        circuit.require(&[!comparable, !told, found.yes, found.no]);
        circuit.require(&[!found.no, told, extras]);
    }
    found
}

/// The sums of a world that some formula speaks of.
#[derive(Default)]
pub(super) struct Worked {
    total: Option<Fact>,
    days: Option<Fact>,
    over: Option<Truths>,
    usual: Vec<Cell>,
}

/// The sums that were built for this world.
pub(super) fn worked(circuit: &mut Circuit, world: &World<'_>) -> Worked {
    let is_used = |circuit: &Circuit, name| circuit.shares(name);
    let usual = world.book.values.usual_price_jpy.iter();
    Worked {
        total: is_used(circuit, "course_total_jpy").then(|| course_total(circuit, world)),
        days: is_used(circuit, "course_days").then(|| course_days(circuit, world)),
        over: is_used(circuit, "over_budget").then(|| over_budget(circuit, world)),
        usual: usual.map(|usual| (usual.range, world.option(circuit, "route", &usual.route))).collect(),
    }
}

impl Worked {
    /// What the numbers must come to for the sums of the model that the circuit holds; `place` names the slot of an
    /// answered question.
    pub(super) fn demands(&self, circuit: &Circuit, place: impl Fn(&str) -> Option<usize>) -> Vec<Demand> {
        let term = |question: &str, less| place(question).map(|place| Term::Place(place, less));
        let nothing = Term::Fixed(0);
        let mut demands = Vec::new();
        if let (Some(between), Some(weeks)) = (term("sessions_planned", 1), term("interval_weeks", 0))
            && let Some([first, last]) = self.days.as_ref().and_then(|days| chosen(circuit, days))
        {
            let within = [-(-first).div_euclid(7), last.div_euclid(7)];
            demands.push(Demand { product: [weeks, between], plus: nothing, minus: nothing, within });
        }
        let told = term("price_per_session_jpy", 0);
        let usual = self.usual.iter().find(|(_, route)| circuit.holds(*route)).map(|(range, _)| range);
        let price = told.map(|told| [told; 2]).or_else(|| usual.map(|range| range.map(Term::Fixed)));
        let (Some([low, high]), Some(sessions)) = (price, term("sessions_planned", 0)) else {
            return demands;
        };
        let extra = term("extra_cost_jpy", 0);
        let sum = |price, minus, within| Demand {
            product: [price, sessions],
            plus: extra.unwrap_or(nothing),
            minus,
            within,
        };
        let cell = self.total.as_ref().and_then(|total| chosen(circuit, total));
        demands.extend(cell.map(|cell| sum(low, nothing, cell)));
        if let (Some(over), Some(budget)) = (self.over, term("budget_jpy", 0)) {
            let [above, inside] = [[1, i128::from(i64::MAX)], [-i128::from(i64::MAX), 0]];
            match (circuit.holds(over.yes), circuit.holds(over.no)) {
                (true, _) => demands.push(sum(low, budget, above)),
                (_, true) => demands.push(sum(high, budget, inside)),
                _ => {
                    demands.push(sum(low, budget, inside));
                    demands.extend(extra.map(|_| sum(high, budget, above)));
                }
            }
        }
        demands
    }
}

/// The cell of a number in the model at hand; `None` where the number is not known.
fn chosen(circuit: &Circuit, fact: &Fact) -> Option<[i128; 2]> {
    let Fact::Number { known, cells, bits, .. } = fact else { return None };
    let mut held = cells.iter().zip(bits).filter(|(_, bit)| circuit.holds(**bit));
    held.next().filter(|_| circuit.holds(*known)).map(|(cell, _)| cell.map(i128::from))
}
