//! A model turned back into real answers.

use super::amounts::{Demand, settle};
use super::circuit::Circuit;
use super::sums::Worked;
use super::world::{Input, World};
use crate::answers::{Answers, Value};
use crate::book::Kind;
use jiff::ToSpan;
use std::ops::RangeInclusive;
use std::rc::Rc;

/// The answers of each world in the model that the circuit holds, with numbers that come to its sums and show what is
/// claimed.
pub(super) fn answers(
    circuit: &Circuit,
    worlds: &[(&World<'_>, &Worked)],
    plain: &Answers,
    tries: usize,
    shows: impl Fn(&[Answers]) -> bool,
) -> Option<Vec<Answers>> {
    let slots = slots(circuit, worlds, plain);
    let place = |world: &World<'_>, question: &str| {
        let input = world.input(question)?;
        slots.iter().position(|slot| Rc::ptr_eq(&slot.input, input))
    };
    let demands = worlds.iter().flat_map(|(world, worked)| worked.demands(circuit, |id| place(world, id)));
    let demands: Vec<Demand> = demands.collect();
    let read = |numbers: &[i64]| -> Vec<Answers> {
        worlds.iter().map(|(world, _)| read_out(circuit, world, &slots, numbers)).collect()
    };
    let ranges: Vec<RangeInclusive<i64>> = slots.iter().map(|slot| slot.cell[0]..=slot.cell[1]).collect();
    let wishes: Vec<Option<i64>> = slots.iter().map(|slot| slot.wish).collect();
    settle(&ranges, &wishes, &demands, tries, &mut |numbers| shows(&read(numbers)))
        .map(|numbers| read(&numbers))
}

/// An answered integer question, shared by the worlds in which it is the same.
struct Slot {
    input: Rc<Input>,
    cell: [i64; 2],
    wish: Option<i64>,
}

fn slots(circuit: &Circuit, worlds: &[(&World<'_>, &Worked)], plain: &Answers) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    for (world, _) in worlds {
        for question in world.book.questionnaire.questions() {
            let Some(input) = world.input(&question.id) else { continue };
            let chosen = input.cells.iter().zip(&input.bits).find(|(_, bit)| circuit.holds(**bit));
            if let Some((cell, _)) = chosen
                && !slots.iter().any(|slot| Rc::ptr_eq(&slot.input, input))
            {
                let wish = plain.number(&question.id);
                slots.push(Slot { input: Rc::clone(input), cell: *cell, wish });
            }
        }
    }
    slots
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
            Kind::Date => input.bits.first().filter(|bit| circuit.holds(**bit)).and_then(|_| {
                let ahead = input.day.as_ref()?.value(circuit).days();
                world.book.values.rules_version.checked_add(ahead).ok().map(Value::Date)
            }),
            Kind::Choice { .. } => chosen.pop().map(Value::Choice),
            Kind::Choices { .. } => (!chosen.is_empty()).then_some(Value::Choices(chosen)),
        };
        if let Some(value) = value {
            answers.set(&question.id, value);
        }
    }
    answers
}
