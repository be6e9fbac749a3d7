//! Sums and days of a course: free bits, bounded from below and above cell by cell.

use super::circuit::{Bit, Circuit};
use super::derived::Fact;
use super::truth::Truths;
use super::world::{World, cut};

/// The largest number that a sum is followed to.
const FAR: i64 = i64::MAX / 4;
/// The most that extras may be, as the questionnaire has it.
const MOST_EXTRA: i64 = 100_000_000;

/// A number that lies in one cell, with the bits it is worked out from.
fn number(
    circuit: &mut Circuit,
    world: &World<'_>,
    name: &'static str,
    known: Bit,
    from: &[Bit],
) -> (Fact, bool) {
    let cells = cut([0, FAR], world.cuts.get(name));
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
    let once: Vec<Bit> = sessions.iter().filter(|([_, last], _)| *last <= 1).map(|(_, bit)| *bit).collect();
    let once = circuit.or(once);
    let more =
        circuit.and([world.answered(circuit, "sessions_planned"), world.answered(circuit, "interval_weeks")]);
    let known = circuit.or([once, more]);
    let from: Vec<Bit> = sessions.iter().chain(&weeks).map(|(_, bit)| *bit).collect();
    let (fact, new) = number(circuit, world, "course_days", known, &from);
    if new {
        bound(circuit, &fact, once, [0, 0]);
        for ([fewest, most], some) in sessions {
            for ([shortest, longest], every) in &weeks {
                let both = circuit.and([some, *every]);
                bound(circuit, &fact, both, [(fewest - 1) * shortest * 7, (most - 1) * longest * 7]);
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
    circuit.and([priced, world.answered(circuit, "sessions_planned")])
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
        for ([cheapest, dearest], price) in prices(circuit, world) {
            for ([fewest, most], some) in world.cells("sessions_planned") {
                let both = circuit.and([price, some]);
                bound(circuit, &fact, both, [cheapest * fewest, dearest * most + MOST_EXTRA]);
                let without = circuit.and([both, !extras]);
                bound(circuit, &fact, without, [cheapest * fewest, dearest * most]);
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
