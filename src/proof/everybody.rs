//! Everybody's answers, over which conditions and derived facts are worked out as formulas. Numbers are cells; a sum is
//! bounded by the cells that it is worked out from, and a model is told only after the engine has agreed.

use super::circuit::{Bit, Circuit};
use super::derived::is_open;
use super::truth::truths;
use super::world::{World, cut};
use crate::answers::given::{By, Given};
use crate::book::compiled::Cell;
use crate::book::{Question, RuleBook};
use crate::condition::Algebra;

impl Algebra for Circuit {
    type Bit = Bit;
    type Any = Vec<Bit>;

    fn constant(&self, holds: bool) -> Bit {
        if holds { self.yes() } else { self.no() }
    }

    fn all(&mut self, parts: impl IntoIterator<Item = Bit>) -> Bit {
        self.and(parts)
    }

    fn add(any: &mut Vec<Bit>, bit: Bit) {
        any.push(bit);
    }

    fn any(&mut self, any: Vec<Bit>) -> Bit {
        self.or(any)
    }
}

/// The answers of a world.
pub(super) struct Everybody<'c, 'w, 'b> {
    pub(super) circuit: &'c mut Circuit,
    pub(super) world: &'w World<'b>,
    /// The sum at hand is compared with nothing, so that only whether it is known counts.
    rough: bool,
}

/// A whole number of everybody: one of the cells holds where it is known.
#[derive(Debug, Clone)]
pub(super) struct Number {
    /// It can be worked out.
    pub(super) known: Bit,
    /// First and last number of each cell, and its bit.
    pub(super) cells: Vec<([i64; 2], Bit)>,
    /// Some cell holds even where it is not known.
    pub(super) loose: bool,
    /// What it hangs on beside the cells.
    beside: Vec<Bit>,
}

impl Number {
    /// A number that lies in one of these cells, known or not.
    pub(super) fn loose(known: Bit, cells: Vec<([i64; 2], Bit)>) -> Self {
        Self { known, cells, loose: true, beside: Vec::new() }
    }

    /// A number that one of these cells holds where it is known.
    pub(super) fn of(known: Bit, cells: Vec<([i64; 2], Bit)>) -> Self {
        Self { known, cells, loose: false, beside: Vec::new() }
    }

    fn by(&self, other: &Self, known: Bit, cells: Vec<([i64; 2], Bit)>) -> Self {
        let beside = [&self.beside[..], &other.beside[..]].concat();
        Self { known, cells, loose: self.loose || other.loose, beside }
    }

    /// All that it hangs on.
    fn bits(&self) -> impl Iterator<Item = Bit> {
        let cells = self.cells.iter().map(|(_, bit)| *bit);
        cells.chain(self.beside.iter().copied()).chain(self.loose.then_some(self.known))
    }
}

impl<'c, 'w, 'b> Everybody<'c, 'w, 'b> {
    pub(super) fn new(circuit: &'c mut Circuit, world: &'w World<'b>) -> Self {
        Self { circuit, world, rough: false }
    }

    fn question(&self, place: Option<usize>) -> Option<&'b Question> {
        place.map(|place| &self.world.book.questionnaire.questions()[place])
    }

    /// Of the options of a question with one answer only the chosen one: nothing is added that is not it.
    fn is_alone(&mut self, question: &Question) -> Bit {
        let mut others = Vec::new();
        for option in question.kind.options() {
            let own = self.world.option(self.circuit, &question.id, option);
            let meant = self.world.meant(self.circuit, &question.id, option);
            others.push(self.circuit.and([meant, !own]));
        }
        !self.circuit.or(others)
    }

    /// One of the first holds, or one of the second does and what cannot be told exactly is so.
    fn unsure(&mut self, name: &str, sure: Vec<Bit>, unsure: Vec<Bit>, from: &[&Number]) -> Bit {
        let sure = self.circuit.or(sure);
        if unsure.is_empty() {
            return sure;
        }
        let from: Vec<Bit> = from.iter().flat_map(|number| number.bits()).collect();
        let free = self.circuit.shared(name, &from, 1).0[0];
        let may_be = self.circuit.or(unsure);
        let is = self.circuit.and([may_be, free]);
        self.circuit.or([sure, is])
    }

    fn joined(
        &mut self,
        one: &Number,
        other: &Number,
        range: impl Fn([i64; 2], [i64; 2]) -> [i64; 2],
    ) -> Number {
        let known = self.circuit.and([one.known, other.known]);
        let mut cells = Vec::new();
        for (first, some) in one.cells.iter().filter(|_| !self.rough) {
            for (second, more) in &other.cells {
                cells.push((range(*first, *second), self.circuit.and([*some, *more])));
            }
        }
        one.by(other, known, cells)
    }

    /// Of the cases of its rule this one counts.
    fn counts(&mut self, cell: &Cell, open: Bit) -> Bit {
        let cases = &self.world.book.rules[cell.rule].cases;
        let before = cell.case.unwrap_or(cases.len());
        let mut all = vec![open];
        for case in &cases[..before] {
            all.push(!truths(self.circuit, self.world, &case.when).yes);
        }
        all.extend(cell.case.map(|case| truths(self.circuit, self.world, &cases[case].when).yes));
        self.circuit.and(all)
    }
}

/// The least and the most that a number of the one range times one of the other can be.
fn product(one: [i64; 2], other: [i64; 2]) -> [i64; 2] {
    let ends = one.map(|one| other.map(|other| one.saturating_mul(other)));
    let [low, high] = ends.map(|[first, second]| [first.min(second), first.max(second)]);
    [low[0].min(high[0]), low[1].max(high[1])]
}

impl<'b> Given<'b> for Everybody<'_, '_, 'b> {
    type Bits = Circuit;
    type Number = Number;

    fn bits(&mut self) -> &mut Circuit {
        self.circuit
    }

    fn book(&self) -> &'b RuleBook {
        self.world.book
    }

    fn never(&self, bit: Bit) -> bool {
        bit == self.circuit.no()
    }

    fn answered(&mut self, question: Option<usize>) -> Bit {
        self.question(question).map_or(self.circuit.no(), |one| self.world.answered(self.circuit, &one.id))
    }

    fn option(&mut self, question: Option<usize>, option: Option<usize>) -> Bit {
        let question = self.question(question);
        match question.and_then(|one| Some((&one.id, one.kind.options().get(option?)?))) {
            Some((question, option)) => self.world.meant(self.circuit, question, option),
            None => self.circuit.no(),
        }
    }

    fn number(&mut self, question: Option<usize>) -> Number {
        let cells = self.question(question).map_or(Vec::new(), |one| self.world.cells(&one.id));
        Number::of(self.answered(question), cells)
    }

    fn of_option(&mut self, question: Option<usize>, number: impl Fn(usize) -> Option<i64>) -> Number {
        let mut cells = Vec::new();
        if let Some(question) = self.question(question) {
            let alone = self.is_alone(question);
            for (place, option) in question.kind.options().iter().enumerate() {
                let Some(number) = number(place) else { continue };
                let own = self.world.option(self.circuit, &question.id, option);
                cells.push(([number; 2], self.circuit.and([own, alone])));
            }
        }
        let known = self.circuit.or(cells.iter().map(|(_, bit)| *bit));
        Number::of(known, cells)
    }

    fn years_since(&mut self, question: Option<usize>) -> Number {
        let known = self.answered(question);
        let input = self.question(question).and_then(|one| self.world.input(&one.id));
        let beside = input.and_then(|input| input.day.clone()).map_or(Vec::new(), |day| day.0);
        Number { beside, ..Number::of(known, vec![([0, i64::MAX], known)]) }
    }

    fn fixed(&mut self, number: i64, known: Bit) -> Number {
        Number::of(known, vec![([number; 2], known)])
    }

    fn known(&mut self, number: &Number) -> Bit {
        number.known
    }

    fn within(&mut self, number: &Number, [least, most]: [i64; 2]) -> Bit {
        let (mut sure, mut unsure) = (Vec::new(), Vec::new());
        for ([first, last], bit) in &number.cells {
            if *first >= least && *last <= most {
                sure.push(*bit);
            } else if *last >= least && *first <= most {
                unsure.push(*bit);
            }
        }
        let inside = self.unsure(&format!("{least} to {most}"), sure, unsure, &[number]);
        if number.loose { self.circuit.and([number.known, inside]) } else { inside }
    }

    fn is_more(&mut self, name: &str, number: &Number, than: &Number) -> Bit {
        let (mut sure, mut unsure) = (Vec::new(), Vec::new());
        for ([first, last], some) in &number.cells {
            for ([other_first, other_last], other) in &than.cells {
                if last > other_first {
                    let both = self.circuit.and([*some, *other]);
                    if first > other_last { sure.push(both) } else { unsure.push(both) }
                }
            }
        }
        let more = self.unsure(name, sure, unsure, &[number, than]);
        if number.loose || than.loose { self.circuit.and([number.known, than.known, more]) } else { more }
    }

    fn plus(&mut self, one: &Number, other: &Number) -> Number {
        self.joined(one, other, |one, other| [0, 1].map(|end| one[end].saturating_add(other[end])))
    }

    fn times(&mut self, one: &Number, other: &Number) -> Number {
        self.joined(one, other, product)
    }

    fn else_by(&mut self, first: &Number, second: &Number) -> Number {
        let known = self.circuit.or([first.known, second.known]);
        let mut cells = first.cells.clone();
        for (cell, bit) in &second.cells {
            cells.push((*cell, self.circuit.and([*bit, !first.known])));
        }
        first.by(second, known, cells)
    }

    fn sum(&mut self, name: &str, from: &[&Number], work: impl FnOnce(&mut Self) -> Number) -> Number {
        let ranges = cut([i64::MIN, i64::MAX], self.world.cuts.get(name));
        let from: Vec<Bit> = from.iter().flat_map(|number| number.bits()).collect();
        let (bits, new) = self.circuit.shared(name, &from, ranges.len());
        let cells: Vec<([i64; 2], Bit)> = ranges.into_iter().zip(bits.iter().copied()).collect();
        if let Some(known) = self.circuit.worked_out(bits[0]).filter(|_| !new) {
            return Number::loose(known, cells);
        }
        self.rough = cells.len() == 1;
        let worked = work(self);
        self.rough = false;
        self.circuit.require(&bits);
        self.circuit.at_most_one(&bits);
        for ([low, high], when) in worked.cells {
            for ([first, last], bit) in &cells {
                if *last < low || *first > high {
                    self.circuit.imply(when, !*bit);
                }
            }
        }
        self.circuit.is_worked_out(bits[0], worked.known);
        Number::loose(worked.known, cells)
    }

    fn pairs(&mut self, by: By, mut see: impl FnMut(&mut Self, &Cell, Bit)) {
        let book = self.world.book;
        for cell in book.compiled.expectations.all() {
            let Some(pair) = &book.rules[cell.rule].expected else { continue };
            let open = if by == By::Route {
                is_open(self.circuit, self.world, pair)
            } else {
                let goal = self.world.option(self.circuit, "goals", &pair.goal);
                let route = self.world.option(self.circuit, "earlier_route", &pair.route);
                self.circuit.and([goal, route])
            };
            let chosen = self.counts(cell, open);
            see(self, cell, chosen);
        }
    }
}
