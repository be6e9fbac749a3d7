//! The sums of a model, as what the numbers of real answers must come to.

use super::amounts::{Demand, Term};
use super::circuit::{Bit, Circuit};
use super::derived::{Fact, fact};
use super::everybody::Number;
use super::world::World;
use std::rc::Rc;

/// The sums of a world that some formula speaks of.
#[derive(Default)]
pub(super) struct Worked {
    total: Option<Rc<Fact>>,
    days: Option<Rc<Fact>>,
    over: Option<Rc<Fact>>,
    usual: Vec<([i64; 2], Bit)>,
}

/// The sums that were built for this world.
pub(super) fn worked(circuit: &mut Circuit, world: &World<'_>) -> Worked {
    let mut used = |name| if circuit.shares(name) { fact(circuit, world, name) } else { None };
    let [total, days, over] = ["course_total_jpy", "course_days", "over_budget"].map(&mut used);
    let usual = world.book.values.usual_price_jpy.iter();
    let usual = usual.map(|usual| (usual.range, world.option(circuit, "route", &usual.route))).collect();
    Worked { total, days, over, usual }
}

impl Worked {
    /// What the numbers must come to for the sums of the model that the circuit holds; `place` names the slot of an
    /// answered question.
    pub(super) fn demands(&self, circuit: &Circuit, place: impl Fn(&str) -> Option<usize>) -> Vec<Demand> {
        let term = |question: &str, less| place(question).map(|place| Term::Place(place, less));
        let nothing = Term::Fixed(0);
        let mut demands = Vec::new();
        if let (Some(between), Some(weeks)) = (term("sessions_planned", 1), term("interval_weeks", 0))
            && let Some([first, last]) = self.days.as_deref().and_then(|days| chosen(circuit, days))
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
        let cell = self.total.as_deref().and_then(|total| chosen(circuit, total));
        demands.extend(cell.map(|cell| sum(low, nothing, cell)));
        if let (Some(Fact::Flag(over)), Some(budget)) = (self.over.as_deref(), term("budget_jpy", 0)) {
            let [above, inside] = [[1, i128::from(i64::MAX)], [-i128::from(i64::MAX), 0]];
            match (circuit.holds(over.passes), circuit.holds(over.known)) {
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
    let Fact::Number { number: Number { known, cells, .. }, .. } = fact else { return None };
    let mut held = cells.iter().filter(|(_, bit)| circuit.holds(*bit));
    held.next().filter(|_| circuit.holds(*known)).map(|(cell, _)| cell.map(i128::from))
}
