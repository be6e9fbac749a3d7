//! What the rules say in a world: which fire, which stay open, which questions remain, and the verdict.

use super::circuit::{Bit, Circuit};
use super::derived::goals;
use super::truth::{Truths, truths, unknown};
use super::world::World;
use crate::book::Rule;
use crate::book::compiled::Open;
use crate::condition::Algebra;
use crate::engine::{Cause, LADDER};
use crate::term::Verdict;

/// The report of a world, as far as rules make it.
pub struct Outcome {
    /// The truth of each rule, in the order of the book.
    pub rules: Vec<Truths>,
    /// Whether each clinic question is open, in the order of the book.
    pub open: Vec<Bit>,
    /// Whether each addition to a clinic question's weight counts.
    pub weights: Vec<Bit>,
    /// The verdict weighs at least as much as each of [`VERDICTS`] but the lightest.
    pub at_least: [Bit; LADDER.len()],
}

/// Verdicts from light to grave.
pub const VERDICTS: [Verdict; LADDER.len() + 1] = {
    let mut verdicts = [Verdict::InformedChoice; LADDER.len() + 1];
    let mut place = 0;
    while place < LADDER.len() {
        verdicts[LADDER.len() - place] = LADDER[place].0;
        place += 1;
    }
    verdicts
};

impl Outcome {
    /// The outcome of a world.
    pub fn of(circuit: &mut Circuit, world: &World<'_>) -> Self {
        let rules = world.roll.rules.iter().map(|rule| truths(circuit, world, &rule.when)).collect();
        Self::by(circuit, world, rules)
    }

    /// The outcome of a world that differs from another one in some answers: rules that do not depend on these stay.
    pub fn after(circuit: &mut Circuit, world: &World<'_>, from: &World<'_>, before: &Self) -> Self {
        let changes = world.changes(from);
        let rules = world.roll.rules.iter().zip(&before.rules).enumerate();
        let rules = rules.map(|(place, (rule, before))| {
            if world.roll.depends(place, &changes) { truths(circuit, world, &rule.when) } else { *before }
        });
        let rules = rules.collect();
        Self::by(circuit, world, rules)
    }

    fn by(circuit: &mut Circuit, world: &World<'_>, rules: Vec<Truths>) -> Self {
        let book = world.book;
        let open: Vec<Bit> =
            (0..book.clinic_questions.len()).map(|place| is_open(circuit, world, place)).collect();
        let more = book.clinic_questions.iter().flat_map(|asked| &asked.more);
        let weights = more.map(|extra| truths(circuit, world, &extra.when).yes).collect();
        let unproven = goals(circuit, world).unproven;
        let at_least = at_least(circuit, &world.roll.rules, &rules, &open, unproven);
        Self { rules, open, weights, at_least }
    }

    /// The verdict is exactly this one.
    pub fn verdict(&self, circuit: &mut Circuit, verdict: Verdict) -> Bit {
        let rank = VERDICTS.iter().position(|other| *other == verdict).unwrap_or(0);
        let from_below = if rank == 0 { circuit.yes() } else { self.at_least[rank - 1] };
        let above = self.at_least.get(rank).copied().unwrap_or(circuit.no());
        circuit.and([from_below, !above])
    }

    /// The verdict is milder than the other one.
    pub fn is_milder(&self, circuit: &mut Circuit, than: &Self) -> Bit {
        let both = self.at_least.iter().zip(than.at_least);
        let lower: Vec<Bit> = both.map(|(this, other)| circuit.and([!*this, other])).collect();
        circuit.or(lower)
    }

    /// The two reports differ in this much.
    pub fn differs(&self, circuit: &mut Circuit, from: &Self, scope: Scope) -> Bit {
        let mut different = Vec::new();
        for (a, b) in self.rules.iter().zip(&from.rules) {
            different.push(circuit.differ(a.yes, b.yes));
            if scope == Scope::Everything {
                different.push(circuit.differ(a.no, b.no));
            }
        }
        if scope == Scope::Findings {
            return any_of(circuit, &different);
        }
        if scope != Scope::Said {
            for (a, b) in self.at_least.iter().zip(&from.at_least) {
                different.push(circuit.differ(*a, *b));
            }
        }
        for (a, b) in self.open.iter().chain(&self.weights).zip(from.open.iter().chain(&from.weights)) {
            different.push(circuit.differ(*a, *b));
        }
        any_of(circuit, &different)
    }
}

/// One of these holds. Many are joined in bunches, so that a bunch which is the same in another world is built once.
fn any_of(circuit: &mut Circuit, bits: &[Bit]) -> Bit {
    let bunches: Vec<Bit> = bits.chunks(BUNCH).map(|bunch| circuit.or(bunch.iter().copied())).collect();
    circuit.or(bunches)
}

const BUNCH: usize = 100;

/// How much of two reports is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Findings alone.
    Findings,
    /// Findings, questions and their order.
    Said,
    /// The verdict too.
    WithVerdict,
    /// What is undetermined too.
    Everything,
}

/// A question for the clinic is open.
fn is_open(circuit: &mut Circuit, world: &World<'_>, place: usize) -> Bit {
    let (book, id) = (world.book, &world.book.clinic_questions[place].id);
    let Some(input) = world.input(id).cloned() else {
        return circuit.constant(matches!(book.compiled.open(place), Open::Until(_)));
    };
    match book.compiled.open(place) {
        Open::Never => circuit.no(),
        Open::Until(told) => told.map_or(circuit.yes(), |told| !input.bits[told]),
        Open::Unless(unknown) => {
            let unknown: Vec<Bit> =
                unknown.iter().map(|option| input.bits[*option]).chain([!input.answered]).collect();
            let unknown = circuit.or(unknown);
            circuit.and([input.asked, unknown])
        }
    }
}

/// The verdict weighs as much as each step of the ladder, from light to grave.
fn at_least(
    circuit: &mut Circuit,
    book: &[&Rule],
    rules: &[Truths],
    open: &[Bit],
    unproven: Bit,
) -> [Bit; LADDER.len()] {
    let mut reached = circuit.no();
    let mut steps = LADDER.map(|(_, cause)| {
        let brought = match cause {
            Cause::Fires(is_meant) => {
                let fires = book.iter().zip(rules).filter(|(rule, _)| is_meant(rule));
                fires.map(|(_, truths)| truths.yes).collect()
            }
            Cause::Open => {
                let opening = book.iter().zip(rules).filter(|(rule, _)| rule.category.opens_the_verdict());
                let undecided = opening.map(|(_, truths)| unknown(circuit, *truths));
                open.iter().copied().chain(undecided).collect::<Vec<Bit>>()
            }
            Cause::Unproven => vec![unproven],
        };
        let brought = any_of(circuit, &brought);
        reached = circuit.or([reached, brought]);
        reached
    });
    steps.reverse();
    steps
}
