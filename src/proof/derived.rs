//! Derived facts as formulas. What speaks of goals and routes is exact; products are bounded by the cases of the
//! function that computes them (`answers::derive`), and a model is told only after that function has agreed.

use super::circuit::{Bit, Circuit};
use super::days;
use super::roll::Known;
use super::sums;
use super::truth::{self, Truths};
use super::world::World;
use crate::book::Expected;
use crate::term::Studied;

/// A derived fact.
pub(super) enum Fact {
    /// Yes, no or unknown.
    Flag(Truths),
    /// Options that are always known.
    Set(Vec<(String, Bit)>),
    /// A number by cells.
    Number {
        /// It can be worked out.
        known: Bit,
        /// No answer to an open question would give one.
        hidden: Bit,
        /// First and last number of each cell.
        cells: Vec<[i64; 2]>,
        /// A bit a cell.
        bits: Vec<Bit>,
    },
}

/// The formula of a derived fact; `None` when the name is not one.
pub(super) fn fact(circuit: &mut Circuit, world: &World<'_>, name: &str) -> Option<Fact> {
    Some(match name {
        "fits" => Fact::Set(fits(circuit, world)),
        "outlook" => Fact::Set(outlook(circuit, world)),
        "route_mismatch" => Fact::Flag(route_mismatch(circuit, world)),
        "too_soon" => Fact::Flag(too_soon(circuit, world)),
        "above_usual" => Fact::Flag(above_usual(circuit, world)),
        "earlier_route_mismatch" => Fact::Flag(earlier_route_mismatch(circuit, world)),
        "too_early" => Fact::Flag(too_early(circuit, world)),
        "course_days" => sums::course_days(circuit, world),
        "course_total_jpy" => sums::course_total(circuit, world),
        "most_total_jpy" => sums::most_total(circuit, world),
        "over_budget" => Fact::Flag(sums::over_budget(circuit, world)),
        "minor_at_signing" => Fact::Flag(minor_at_signing(circuit, world)),
        _ => return world.book.day_fact(name).map(|day| days::fact(circuit, world, day, name)),
    })
}

/// The goal that nothing is known about.
const OTHER: &str = "other";

fn known<'w>(world: &'w World<'_>) -> impl Iterator<Item = &'w Known<'w>> {
    world.roll.expected.iter()
}

/// The goal is chosen and the route is open.
pub(super) fn is_open(circuit: &mut Circuit, world: &World<'_>, pair: &Expected) -> Bit {
    let goal = world.option(circuit, "goals", &pair.goal);
    let ways: Vec<Bit> = ways(world, &pair.route).map(|way| world.meant(circuit, "route", way)).collect();
    let open = circuit.or(ways);
    circuit.and([goal, open])
}

/// The options of `route` that mean this route.
fn ways<'w>(world: &'w World<'_>, route: &'w String) -> impl Iterator<Item = &'w str> {
    let others = others(world).filter(|(_, meant)| meant.contains(route)).map(|(option, _)| option.as_str());
    std::iter::once(route.as_str()).chain(others)
}

/// The options of `route` that stand for others.
fn others<'w>(world: &'w World<'_>) -> impl Iterator<Item = (&'w String, &'w Vec<String>)> {
    world.book.questionnaire.question("route").into_iter().flat_map(|route| &route.stands_for)
}

/// Some option that stands for others is chosen.
fn is_undecided(circuit: &mut Circuit, world: &World<'_>) -> Bit {
    let bits: Vec<Bit> = others(world).map(|(option, _)| world.meant(circuit, "route", option)).collect();
    circuit.or(bits)
}

/// Of the routes only the chosen one: nothing is added that is not it.
pub(super) fn is_alone(circuit: &mut Circuit, world: &World<'_>) -> Bit {
    let options = world.book.questionnaire.question("route").map_or(&[][..], |route| route.kind.options());
    let mut others = Vec::new();
    for option in options {
        let (own, meant) = (world.option(circuit, "route", option), world.meant(circuit, "route", option));
        others.push(circuit.and([meant, !own]));
    }
    !circuit.or(others)
}

/// The goal is chosen, the route is open, and of the rule's cases this one counts.
fn is_chosen(circuit: &mut Circuit, world: &World<'_>, pair: &Known<'_>) -> Bit {
    let open = is_open(circuit, world, pair.expected);
    counts(circuit, world, pair, open)
}

/// The goal is chosen, the earlier treatment went by the route, and this case counts.
fn was_earlier(circuit: &mut Circuit, world: &World<'_>, pair: &Known<'_>) -> Bit {
    let goal = world.option(circuit, "goals", &pair.expected.goal);
    let route = world.option(circuit, "earlier_route", &pair.expected.route);
    let earlier = circuit.and([goal, route]);
    counts(circuit, world, pair, earlier)
}

fn counts(circuit: &mut Circuit, world: &World<'_>, pair: &Known<'_>, open: Bit) -> Bit {
    let mut all = vec![open];
    for when in &pair.before {
        all.push(!truth::truths(circuit, world, when).yes);
    }
    all.extend(pair.when.map(|when| truth::truths(circuit, world, when).yes));
    circuit.and(all)
}

fn fits(circuit: &mut Circuit, world: &World<'_>) -> Vec<(String, Bit)> {
    let mut found = Vec::new();
    for fit in crate::term::Fit::ALL {
        let pairs = known(world).filter(|pair| pair.expected.fit == *fit);
        let chosen: Vec<Bit> = pairs.map(|pair| is_chosen(circuit, world, pair)).collect();
        found.push((fit.id().to_owned(), circuit.or(chosen)));
    }
    found
}

fn outlook(circuit: &mut Circuit, world: &World<'_>) -> Vec<(String, Bit)> {
    let of = |circuit: &mut Circuit, studied: Studied| {
        let pairs =
            known(world).filter(|pair| pair.expected.studied == studied && pair.expected.goal != OTHER);
        let chosen: Vec<Bit> = pairs.map(|pair| is_chosen(circuit, world, pair)).collect();
        circuit.or(chosen)
    };
    Studied::ALL.iter().map(|studied| (studied.id().to_owned(), of(circuit, *studied))).collect()
}

/// Some goal has no study that answers the question, or nothing is known of it at all.
pub(super) fn is_unproven(circuit: &mut Circuit, world: &World<'_>) -> Bit {
    let open = outlook(circuit, world).into_iter().filter(|(id, _)| id != Studied::Difference.id());
    let mut open: Vec<Bit> = open.map(|(_, bit)| bit).collect();
    open.push(world.option(circuit, "goals", OTHER));
    circuit.or(open)
}

fn route_mismatch(circuit: &mut Circuit, world: &World<'_>) -> Truths {
    let pairs = known(world).filter(|pair| !pair.expected.reaches);
    let missed: Vec<Bit> = pairs.map(|pair| is_chosen(circuit, world, pair)).collect();
    let missed = circuit.or(missed);
    let undecided = is_undecided(circuit, world);
    let decided = circuit.and([world.answered(circuit, "route"), !undecided]);
    Truths::settled(circuit.and([decided, missed]))
}

fn too_soon(circuit: &mut Circuit, world: &World<'_>) -> Truths {
    let values = &world.book.values;
    let mut late = Vec::new();
    for hoped in &values.hoped_within_days {
        let chosen = world.option(circuit, "hoped_within", &hoped.option);
        for pair in known(world).filter(|pair| pair.expected.goal != OTHER) {
            let measured = pair.expected.onset_days.filter(|_| pair.expected.is_timed());
            if measured.map_or(values.no_change_measured_before_day, |[first, _]| first) > hoped.most {
                let active = is_chosen(circuit, world, pair);
                late.push(circuit.and([chosen, active]));
            }
        }
    }
    let yes = circuit.or(late);
    let answered = world.answered(circuit, "hoped_within");
    Truths { yes, no: circuit.and([answered, !yes]) }
}

fn above_usual(circuit: &mut Circuit, world: &World<'_>) -> Truths {
    let (mut above, mut usual) = (Vec::new(), Vec::new());
    for price in &world.book.values.usual_price_jpy {
        let (chosen, alone) = (world.option(circuit, "route", &price.route), is_alone(circuit, world));
        let route = circuit.and([chosen, alone]);
        usual.push(route);
        for ([first, _], bit) in world.cells("price_per_session_jpy") {
            if first > price.range[1] {
                above.push(circuit.and([route, bit]));
            }
        }
    }
    let (yes, usual) = (circuit.or(above), circuit.or(usual));
    let told = circuit.and([world.answered(circuit, "price_per_session_jpy"), !yes]);
    Truths { yes, no: circuit.or([!usual, told]) }
}

/// Somebody who was treated before: else the facts on that treatment are hidden.
fn treated_before(circuit: &mut Circuit, world: &World<'_>) -> Bit {
    let never = world.option(circuit, "earlier_treatment", "never");
    circuit.and([world.answered(circuit, "earlier_treatment"), !never])
}

fn earlier_route_mismatch(circuit: &mut Circuit, world: &World<'_>) -> Truths {
    let pairs = known(world).filter(|pair| !pair.expected.reaches);
    let missed: Vec<Bit> = pairs.map(|pair| was_earlier(circuit, world, pair)).collect();
    let missed = circuit.or(missed);
    let treated = treated_before(circuit, world);
    let answered = world.answered(circuit, "earlier_route");
    let cleared = circuit.and([answered, !missed]);
    Truths { yes: circuit.and([treated, missed]), no: circuit.or([!treated, cleared]) }
}

fn too_early(circuit: &mut Circuit, world: &World<'_>) -> Truths {
    let pairs: Vec<&Known<'_>> = known(world).collect();
    let by_earlier: Vec<Bit> = pairs.iter().map(|pair| was_earlier(circuit, world, pair)).collect();
    let remembered = circuit.or(by_earlier.iter().copied());
    let mut early = Vec::new();
    for (pair, earlier) in pairs.iter().zip(by_earlier).filter(|(pair, _)| pair.expected.goal != OTHER) {
        let Some(review) = pair.expected.review_days else { continue };
        let chosen = is_chosen(circuit, world, pair);
        let otherwise = circuit.and([!remembered, chosen]);
        let judged = circuit.or([earlier, otherwise]);
        let cells = world.cells("weeks_since_first").into_iter();
        let cells = cells.filter(|([_, last], _)| last.saturating_mul(7) < review);
        let under = circuit.or(cells.map(|(_, bit)| bit).collect::<Vec<_>>());
        early.push(circuit.and([judged, under]));
    }
    let (treated, answered) = (treated_before(circuit, world), world.answered(circuit, "weeks_since_first"));
    let early = circuit.or(early);
    let cleared = circuit.and([answered, !early]);
    Truths { yes: circuit.and([treated, early]), no: circuit.or([!treated, cleared]) }
}

/// Some study looked at a chosen goal by an open route on a day by which to judge.
pub(super) fn is_judged(circuit: &mut Circuit, world: &World<'_>) -> Bit {
    let timed = known(world).filter(|pair| pair.expected.review_days.is_some());
    let chosen: Vec<Bit> = timed.map(|pair| is_chosen(circuit, world, pair)).collect();
    circuit.or(chosen)
}

/// Told by the age where the contract has no day; else only bounded: the years since then are left free.
fn minor_at_signing(circuit: &mut Circuit, world: &World<'_>) -> Truths {
    let under = |wanted: &dyn Fn([i64; 2]) -> bool| {
        let cells = world.cells("age").into_iter().filter(|(cell, _)| wanted(*cell));
        cells.map(|(_, bit)| bit).collect::<Vec<_>>()
    };
    let (minor, signed) = (circuit.or(under(&|[_, last]| last < 18)), world.answered(circuit, "signed_on"));
    let mut from: Vec<Bit> = world.cells("age").into_iter().map(|(_, bit)| bit).collect();
    from.push(signed);
    let answered = world.answered(circuit, "age");
    let (bits, new) = circuit.shared("minor_at_signing", &from, 2);
    let found = Truths { yes: bits[0], no: bits[1] };
    if new {
        circuit.require(&[!found.yes, !found.no]);
        circuit.imply(found.yes, answered);
        circuit.imply(found.no, answered);
        circuit.imply(minor, found.yes);
        circuit.require(&[!answered, minor, signed, found.no]);
    }
    found
}
