//! Derived facts by their names, as formulas.

use super::circuit::{Bit, Circuit};
use super::days;
use super::everybody::{Everybody, Number};
use super::world::World;
use crate::answers::follow::{
    OfGoals, Prices, above_usual, course_days, course_total, earlier_route_mismatch, minor_at_signing,
    most_total, of_goals, over_budget, too_early,
};
use crate::answers::given::{By, Given};
use crate::book::Expected;
use crate::condition::Stand;
use crate::term::{Fit, Studied};
use std::rc::Rc;

/// A derived fact.
pub(super) enum Fact {
    /// Yes, no or unknown.
    Flag(Stand<Bit>),
    /// Options that are always known.
    Set(Vec<(&'static str, Bit)>),
    /// A number.
    Number {
        /// Its cells.
        number: Number,
        /// No answer to an open question would give one.
        hidden: Bit,
    },
}

/// The formula of a derived fact, built once for each world; `None` when the name is not one.
pub(super) fn fact(circuit: &mut Circuit, world: &World<'_>, name: &str) -> Option<Rc<Fact>> {
    if let Some(known) = world.facts.borrow().get(name) {
        return known.clone();
    }
    let fact = build(circuit, world, name).map(Rc::new);
    world.facts.borrow_mut().insert(name.to_owned(), fact.clone());
    fact
}

fn build(circuit: &mut Circuit, world: &World<'_>, name: &str) -> Option<Fact> {
    let hidden = circuit.no();
    let given = &mut Everybody::new(circuit, world);
    let number = |number| Fact::Number { number, hidden };
    Some(match name {
        "fits" => Fact::Set(Fit::ALL.iter().map(|fit| fit.id()).zip(goals(circuit, world).fits).collect()),
        "outlook" => {
            let outlook = goals(circuit, world).outlook;
            Fact::Set(Studied::ALL.iter().map(|studied| studied.id()).zip(outlook).collect())
        }
        "route_mismatch" => Fact::Flag(goals(circuit, world).route_mismatch),
        "too_soon" => Fact::Flag(goals(circuit, world).too_soon),
        "earlier_route_mismatch" => Fact::Flag(earlier_route_mismatch(given)),
        "too_early" => Fact::Flag(too_early(given)),
        "minor_at_signing" => Fact::Flag(minor_at_signing(given)),
        "course_days" => number(course_days(given)),
        "course_total_jpy" | "most_total_jpy" | "over_budget" | "above_usual" => {
            let prices = Prices::of(given);
            match name {
                "course_total_jpy" => number(course_total(given, &prices)),
                "most_total_jpy" => number(most_total(given, &prices)),
                "over_budget" => Fact::Flag(over_budget(given, &prices)),
                _ => Fact::Flag(above_usual(given, &prices)),
            }
        }
        _ => return world.book.day_fact(name).map(|day| days::fact(circuit, world, day, name)),
    })
}

/// What follows from goals and routes, gone through once for each world.
pub(super) fn goals(circuit: &mut Circuit, world: &World<'_>) -> OfGoals<Bit> {
    let known = *world.goals.borrow();
    known.unwrap_or_else(|| {
        let found = of_goals(&mut Everybody::new(circuit, world));
        *world.goals.borrow_mut() = Some(found);
        found
    })
}

/// Some study looked at a chosen goal by an open route on a day by which to judge.
pub(super) fn is_judged(circuit: &mut Circuit, world: &World<'_>) -> Bit {
    let mut timed = Vec::new();
    Everybody::new(circuit, world).pairs(By::Route, |_, cell, open| {
        timed.extend(cell.review.map(|_| open));
    });
    circuit.or(timed)
}

/// The goal is chosen and the route is open: chosen, or meant by an option that stands for others.
pub(super) fn is_open(circuit: &mut Circuit, world: &World<'_>, pair: &Expected) -> Bit {
    let goal = world.option(circuit, "goals", &pair.goal);
    let others = world.book.questionnaire.question("route").into_iter().flat_map(|route| &route.stands_for);
    let others = others.filter(|(_, meant)| meant.contains(&pair.route)).map(|(option, _)| option);
    let ways: Vec<Bit> = others.chain([&pair.route]).map(|way| world.meant(circuit, "route", way)).collect();
    let open = circuit.or(ways);
    circuit.and([goal, open])
}
