//! Derived facts as formulas. What speaks of goals and routes is exact; products are bounded by the cases of the
//! function that computes them (`answers::derive`), and a model is told only after that function has agreed.

use super::circuit::{Bit, Circuit};
use super::sums;
use super::truth::Truths;
use super::world::World;
use crate::book::Expected;

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
        "route_mismatch" => Fact::Flag(route_mismatch(circuit, world)),
        "too_soon" => Fact::Flag(too_soon(circuit, world)),
        "above_usual" => Fact::Flag(above_usual(circuit, world)),
        "earlier_route_mismatch" => Fact::Flag(earlier_route_mismatch(circuit, world)),
        "too_early" => Fact::Flag(too_early(circuit, world)),
        "course_days" => sums::course_days(circuit, world),
        "course_total_jpy" => sums::course_total(circuit, world),
        "over_budget" => Fact::Flag(sums::over_budget(circuit, world)),
        _ => return None,
    })
}

/// The goal that nothing is known about.
const OTHER: &str = "other";

fn expected<'w>(world: &'w World<'_>) -> impl Iterator<Item = &'w Expected> {
    world.roll.expected.iter().copied()
}

/// The goal is chosen and the route is open.
pub(super) fn is_chosen(circuit: &mut Circuit, world: &World<'_>, pair: &Expected) -> Bit {
    let goal = world.option(circuit, "goals", &pair.goal);
    let open = is_open(circuit, world, &pair.route);
    circuit.and([goal, open])
}

/// The route is chosen, meant by what is chosen, or added.
fn is_open(circuit: &mut Circuit, world: &World<'_>, route: &String) -> Bit {
    let questionnaire = &world.book.questionnaire;
    let meant = questionnaire.question("route").map(|question| &question.stands_for).into_iter().flatten();
    let by_others =
        meant.filter(|(_, meant)| meant.contains(route)).map(|(option, _)| ("route", option.as_str()));
    let added = questionnaire.addition_to("route").map(|question| (question.id.as_str(), route.as_str()));
    let ways = std::iter::once(("route", route.as_str())).chain(by_others).chain(added);
    let bits: Vec<Bit> = ways.map(|(question, option)| world.option(circuit, question, option)).collect();
    circuit.or(bits)
}

/// No route is added to the chosen one.
fn is_alone(circuit: &mut Circuit, world: &World<'_>) -> Bit {
    let Some(more) = world.book.questionnaire.addition_to("route") else { return circuit.yes() };
    let routes = world.book.questionnaire.question("route").map_or(&[][..], |route| route.kind.options());
    let added = more.kind.options().iter().filter(|option| routes.contains(option));
    let bits: Vec<Bit> = added.map(|option| world.option(circuit, &more.id, option)).collect();
    !circuit.or(bits)
}

/// The route of a usual price is chosen, and nothing is added to it.
pub(super) fn has_usual_price(circuit: &mut Circuit, world: &World<'_>, route: &str) -> Bit {
    let alone = is_alone(circuit, world);
    let chosen = world.option(circuit, "route", route);
    circuit.and([chosen, alone])
}

/// The goal is chosen and the earlier treatment went by the route.
fn was_earlier(circuit: &mut Circuit, world: &World<'_>, pair: &Expected) -> Bit {
    let goal = world.option(circuit, "goals", &pair.goal);
    let route = world.option(circuit, "earlier_route", &pair.route);
    circuit.and([goal, route])
}

fn fits(circuit: &mut Circuit, world: &World<'_>) -> Vec<(String, Bit)> {
    let mut found = Vec::new();
    for fit in crate::term::Fit::ALL {
        let pairs = expected(world).filter(|pair| pair.fit == *fit);
        let chosen: Vec<Bit> = pairs.map(|pair| is_chosen(circuit, world, pair)).collect();
        found.push((fit.id().to_owned(), circuit.or(chosen)));
    }
    found
}

fn route_mismatch(circuit: &mut Circuit, world: &World<'_>) -> Truths {
    let pairs = expected(world).filter(|pair| !pair.reaches);
    let missed: Vec<Bit> = pairs.map(|pair| is_chosen(circuit, world, pair)).collect();
    let missed = circuit.or(missed);
    let stands =
        world.book.questionnaire.question("route").map(|route| &route.stands_for).into_iter().flatten();
    let undecided: Vec<Bit> = stands.map(|(option, _)| world.option(circuit, "route", option)).collect();
    let undecided = circuit.or(undecided);
    let decided = circuit.and([world.answered(circuit, "route"), !undecided]);
    Truths::settled(circuit.and([decided, missed]))
}

fn too_soon(circuit: &mut Circuit, world: &World<'_>) -> Truths {
    let (mut late, mut unknown, mut limited) = (Vec::new(), Vec::new(), Vec::new());
    for hoped in &world.book.values.hoped_within_days {
        let chosen = world.option(circuit, "hoped_within", &hoped.option);
        limited.push(chosen);
        for pair in expected(world).filter(|pair| pair.goal != OTHER) {
            let active = is_chosen(circuit, world, pair);
            match pair.onset_days {
                Some([first, _]) if first > hoped.most => late.push(circuit.and([chosen, active])),
                Some(_) => {}
                None => unknown.push(circuit.and([chosen, active])),
            }
        }
    }
    let (yes, unknown) = (circuit.or(late), circuit.or(unknown));
    let answered = world.answered(circuit, "hoped_within");
    Truths { yes, no: circuit.and([answered, !yes, !unknown]) }
}

fn above_usual(circuit: &mut Circuit, world: &World<'_>) -> Truths {
    let (mut above, mut usual) = (Vec::new(), Vec::new());
    for price in &world.book.values.usual_price_jpy {
        let route = has_usual_price(circuit, world, &price.route);
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
    let pairs = expected(world).filter(|pair| !pair.reaches);
    let missed: Vec<Bit> = pairs.map(|pair| was_earlier(circuit, world, pair)).collect();
    let missed = circuit.or(missed);
    let treated = treated_before(circuit, world);
    let answered = world.answered(circuit, "earlier_route");
    let cleared = circuit.and([answered, !missed]);
    Truths { yes: circuit.and([treated, missed]), no: circuit.or([!treated, cleared]) }
}

fn too_early(circuit: &mut Circuit, world: &World<'_>) -> Truths {
    let pairs: Vec<&Expected> = expected(world).collect();
    let by_earlier: Vec<Bit> = pairs.iter().map(|pair| was_earlier(circuit, world, pair)).collect();
    let remembered = circuit.or(by_earlier.iter().copied());
    let (mut early, mut unknown) = (Vec::new(), Vec::new());
    for (pair, earlier) in pairs.iter().zip(by_earlier).filter(|(pair, _)| pair.goal != OTHER) {
        let chosen = is_chosen(circuit, world, pair);
        let otherwise = circuit.and([!remembered, chosen]);
        let judged = circuit.or([earlier, otherwise]);
        let Some(review) = pair.review_days else {
            unknown.push(judged);
            continue;
        };
        let cells = world
            .cells("weeks_since_first")
            .into_iter()
            .filter(|([_, last], _)| last.saturating_mul(7) < review);
        let under = circuit.or(cells.map(|(_, bit)| bit).collect::<Vec<_>>());
        early.push(circuit.and([judged, under]));
    }
    let (treated, answered) = (treated_before(circuit, world), world.answered(circuit, "weeks_since_first"));
    let (early, unknown) = (circuit.or(early), circuit.or(unknown));
    let cleared = circuit.and([answered, !early, !unknown]);
    Truths { yes: circuit.and([treated, early]), no: circuit.or([!treated, cleared]) }
}
