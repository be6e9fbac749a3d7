//! Conditions as formulas: three truths by two bits.

use super::circuit::{Bit, Circuit};
use super::derived::{self, Fact};
use super::world::{Input, World, leaf_of_input};
use crate::condition::{Condition, Test};

/// True, false, or neither: unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Truths {
    /// Holds for certain.
    pub yes: Bit,
    /// Does not hold for certain.
    pub no: Bit,
}

impl std::ops::Not for Truths {
    type Output = Self;

    fn not(self) -> Self {
        Self { yes: self.no, no: self.yes }
    }
}

impl Truths {
    /// A truth that is never unknown.
    pub fn settled(yes: Bit) -> Self {
        Self { yes, no: !yes }
    }

    /// All hold.
    pub fn all(circuit: &mut Circuit, parts: &[Self]) -> Self {
        let yes = circuit.and(parts.iter().map(|part| part.yes));
        let no = circuit.or(parts.iter().map(|part| part.no));
        Self { yes, no }
    }

    /// Not settled.
    pub fn unknown(self, circuit: &mut Circuit) -> Bit {
        circuit.and([!self.yes, !self.no])
    }
}

/// The truth of a condition in a world.
pub fn truths(circuit: &mut Circuit, world: &World<'_>, condition: &Condition) -> Truths {
    fold(circuit, condition, &mut |circuit, fact, test| leaf(circuit, world, fact, test))
}

/// The truth of a condition whose leaves are looked up by `leaf`.
pub fn fold(
    circuit: &mut Circuit,
    condition: &Condition,
    leaf: &mut impl FnMut(&mut Circuit, &str, &Test) -> Truths,
) -> Truths {
    match condition {
        Condition::All(parts) => {
            let parts: Vec<Truths> = parts.iter().map(|part| fold(circuit, part, leaf)).collect();
            Truths::all(circuit, &parts)
        }
        Condition::Any(parts) => {
            let parts: Vec<Truths> = parts.iter().map(|part| !fold(circuit, part, leaf)).collect();
            !Truths::all(circuit, &parts)
        }
        Condition::Not(part) => !fold(circuit, part, leaf),
        Condition::Leaf { fact, test } => leaf(circuit, fact, test),
    }
}

/// The truth of one test in a world; unknown for a fact that the book does not have.
pub fn leaf(circuit: &mut Circuit, world: &World<'_>, fact: &str, test: &Test) -> Truths {
    match derived::fact(circuit, world, fact) {
        Some(derived) => of_derived(circuit, &derived, test),
        None => match world.input(fact).cloned() {
            Some(input) => of_input(circuit, world, fact, &input, test),
            None => Truths { yes: circuit.no(), no: circuit.no() },
        },
    }
}

fn of_input(circuit: &mut Circuit, world: &World<'_>, fact: &str, input: &Input, test: &Test) -> Truths {
    match test {
        Test::Answered => Truths::settled(input.answered),
        Test::Unanswered => Truths::settled(circuit.and([!input.answered, !input.hidden])),
        Test::OneOf(options) => {
            let wanted: Vec<Bit> = options.iter().map(|option| world.meant(circuit, fact, option)).collect();
            leaf_of_input(circuit, input, &wanted)
        }
        Test::Within { least, most } => {
            let inside: Vec<Bit> = passing(&input.cells, &input.bits, *least, *most);
            leaf_of_input(circuit, input, &inside)
        }
        Test::Holds => Truths { yes: circuit.no(), no: circuit.yes() },
    }
}

fn of_derived(circuit: &mut Circuit, fact: &Fact, test: &Test) -> Truths {
    match (fact, test) {
        (Fact::Flag(truths), Test::Holds) => *truths,
        (Fact::Set(options), Test::OneOf(wanted)) => {
            let found = options.iter().filter(|(option, _)| wanted.iter().any(|other| other == option));
            let found: Vec<Bit> = found.map(|(_, bit)| *bit).collect();
            Truths::settled(circuit.or(found))
        }
        (Fact::Number { known, hidden, cells, bits }, Test::Within { least, most }) => {
            let inside = circuit.or(passing(cells, bits, *least, *most));
            let outside = circuit.and([*known, !inside]);
            Truths { yes: circuit.and([*known, inside]), no: circuit.or([outside, *hidden]) }
        }
        (Fact::Number { known, .. }, Test::Answered) => Truths::settled(*known),
        (Fact::Number { known, hidden, .. }, Test::Unanswered) => {
            Truths::settled(circuit.and([!*known, !*hidden]))
        }
        _ => Truths { yes: circuit.no(), no: circuit.yes() },
    }
}

/// The cells whose numbers pass. Cells are cut so that each passes whole or not at all.
fn passing(cells: &[[i64; 2]], bits: &[Bit], least: Option<i64>, most: Option<i64>) -> Vec<Bit> {
    let inside = |[first, last]: [i64; 2]| {
        least.is_none_or(|least| first >= least) && most.is_none_or(|most| last <= most)
    };
    cells.iter().zip(bits).filter(|(cell, _)| inside(**cell)).map(|(_, bit)| *bit).collect()
}
