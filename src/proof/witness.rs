//! A model turned back into real answers.

use super::circuit::Circuit;
use super::world::{Input, World};
use crate::answers::{Answers, Value};
use crate::book::{DERIVED_NUMBERS, Kind};
use jiff::civil::Date;
use std::rc::Rc;

/// Sums that are tried for a number, as far as its cell holds them.
const LADDER: [i64; 10] = [1, 10, 40, 1_000, 30_000, 60_000, 100_000, 300_000, 1_000_000, 20_000_000];

/// Whole parts of the bounds of sums, so that a few sessions can come to a bound exactly.
fn parts(world: &World<'_>) -> Vec<i64> {
    let bounds = DERIVED_NUMBERS.into_iter().filter_map(|name| world.cuts.get(name)).flatten();
    let bounds = bounds.flat_map(|start| [*start, start.saturating_sub(1)]);
    bounds.flat_map(|bound| (2..=12).filter(move |by| bound % by == 0).map(move |by| bound / by)).collect()
}

/// Any day: the rules only ask whether one was told.
const A_DAY: Date = Date::constant(2026, 1, 1);

/// The answers of each world in the model that the circuit holds, with numbers for which they show what is claimed.
pub(super) fn answers(
    circuit: &Circuit,
    worlds: &[&World<'_>],
    plain: &Answers,
    tries: usize,
    shows: impl Fn(&[Answers]) -> bool,
) -> Option<Vec<Answers>> {
    let slots = slots(circuit, worlds, plain);
    let mut counters = vec![0; slots.len()];
    for _ in 0..tries {
        let numbers: Vec<i64> = slots.iter().zip(&counters).map(|(slot, at)| slot.candidates[*at]).collect();
        let found: Vec<Answers> =
            worlds.iter().map(|world| read_out(circuit, world, &slots, &numbers)).collect();
        if shows(&found) {
            return Some(found);
        }
        let next = (0..slots.len()).find(|place| counters[*place] + 1 < slots[*place].candidates.len())?;
        counters[next] += 1;
        counters[..next].fill(0);
    }
    None
}

/// An answered integer question, shared by the worlds in which it is the same.
struct Slot {
    input: Rc<Input>,
    candidates: Vec<i64>,
}

fn slots(circuit: &Circuit, worlds: &[&World<'_>], plain: &Answers) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    for world in worlds {
        let parts = parts(world);
        for question in world.book.questionnaire.questions() {
            let Some(input) = world.input(&question.id) else { continue };
            let chosen = input.cells.iter().zip(&input.bits).find(|(_, bit)| circuit.holds(**bit));
            if let Some((cell, _)) = chosen
                && !slots.iter().any(|slot| Rc::ptr_eq(&slot.input, input))
            {
                let wanted = plain.number(&question.id);
                slots.push(Slot { input: Rc::clone(input), candidates: candidates(*cell, wanted, &parts) });
            }
        }
    }
    // What may be most is tried first: sums hang on it.
    slots.sort_by_key(|slot| std::cmp::Reverse(slot.candidates.len()));
    slots
}

fn candidates([first, last]: [i64; 2], wanted: Option<i64>, more: &[i64]) -> Vec<i64> {
    let mut found: Vec<i64> =
        wanted.into_iter().chain([first, last]).chain(LADDER).chain(more.iter().copied()).collect();
    let mut seen = std::collections::HashSet::new();
    found.retain(|number| (first..=last).contains(number) && seen.insert(*number));
    found
}

fn read_out(circuit: &Circuit, world: &World<'_>, slots: &[Slot], numbers: &[i64]) -> Answers {
    let mut answers = Answers::default();
    for question in world.book.questionnaire.questions() {
        let Some(input) = world.input(&question.id) else { continue };
        let chosen = question.kind.options().iter().zip(&input.bits).filter(|(_, bit)| circuit.holds(**bit));
        let mut chosen: Vec<String> = chosen.map(|(option, _)| option.clone()).collect();
        let value = match question.kind {
            Kind::Integer { .. } => slots
                .iter()
                .position(|slot| Rc::ptr_eq(&slot.input, input))
                .map(|at| Value::Number(numbers[at])),
            Kind::Date => input.bits.first().filter(|bit| circuit.holds(**bit)).map(|_| Value::Date(A_DAY)),
            Kind::Choice { .. } => chosen.pop().map(Value::Choice),
            Kind::Choices { .. } => (!chosen.is_empty()).then_some(Value::Choices(chosen)),
        };
        if let Some(value) = value {
            answers.set(&question.id, value);
        }
    }
    answers
}
