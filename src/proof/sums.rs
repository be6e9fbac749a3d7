//! Sums and days of a course: free bits, bounded from below and above cell by cell.

use super::circuit::{Bit, Circuit};
use super::derived::{Fact, is_alone};
use super::truth::Truths;
use super::world::{World, cut};

/// A number that lies in one cell, with the bits it is worked out from.
fn number(
    circuit: &mut Circuit,
    world: &World<'_>,
    name: &'static str,
    known: Bit,
    from: &[Bit],
) -> (Fact, bool) {
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
    (Fact::Number { known, cells, bits }, new)
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

/// The cells of one session's price: told, or the lower end of what is usual by the route.
fn prices(circuit: &mut Circuit, world: &World<'_>) -> Vec<([i64; 2], Bit)> {
    let mut prices = world.cells("price_per_session_jpy");
    let told = world.answered(circuit, "price_per_session_jpy");
    for usual in &world.book.values.usual_price_jpy {
        let route = world.option(circuit, "route", &usual.route);
        prices.push(([usual.range[0]; 2], circuit.and([route, !told])));
    }
    prices
}

/// The lower end of the total can be worked out.
fn total_known(circuit: &mut Circuit, world: &World<'_>) -> Bit {
    let prices: Vec<Bit> = prices(circuit, world).into_iter().map(|(_, bit)| bit).collect();
    let priced = circuit.or(prices);
    let (alone, told) = (is_alone(circuit, world), world.answered(circuit, "price_per_session_jpy"));
    let counts = circuit.or([alone, told]);
    circuit.and([priced, counts, world.answered(circuit, "sessions_planned")])
}

fn total_inputs(circuit: &mut Circuit, world: &World<'_>) -> Vec<Bit> {
    let mut from: Vec<Bit> = prices(circuit, world).into_iter().map(|(_, bit)| bit).collect();
    for question in ["sessions_planned", "extra_cost_jpy"] {
        from.extend(world.cells(question).into_iter().map(|(_, bit)| bit));
    }
    from
}

pub(super) fn course_total(circuit: &mut Circuit, world: &World<'_>) -> Fact {
    let known = total_known(circuit, world);
    let from = total_inputs(circuit, world);
    let (fact, new) = number(circuit, world, "course_total_jpy", known, &from);
    if new {
        let extras = world.answered(circuit, "extra_cost_jpy");
        let mut extra = world.cells("extra_cost_jpy");
        extra.push(([0, 0], !extras));
        for (price, told) in prices(circuit, world) {
            for (sessions, some) in world.cells("sessions_planned") {
                let [low, high] = product(price, sessions);
                for ([least, most], more) in &extra {
                    let all = circuit.and([told, some, *more]);
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
