//! The truth of conditions as formulas: three truths by two bits.

use super::circuit::{Bit, Circuit};
use super::derived::{self, Fact};
use super::everybody::{Everybody, Number};
use super::world::World;
use crate::answers::given::Given;
use crate::condition::{self, Condition, Logic, Stand, Test};

/// True, false, or neither: unknown.
pub(super) type Truths = condition::Truths<Bit>;

/// The truth of a condition in a world.
pub fn truths(circuit: &mut Circuit, world: &World<'_>, condition: &Condition) -> Truths {
    condition.truths(&mut Everybody::new(circuit, world))
}

/// Not settled.
pub fn unknown(circuit: &mut Circuit, truths: Truths) -> Bit {
    circuit.and([!truths.yes, !truths.no])
}

impl Logic for Everybody<'_, '_, '_> {
    type Bits = Circuit;

    fn bits(&mut self) -> &mut Circuit {
        self.circuit
    }

    fn stand(&mut self, fact: &str, test: &Test) -> Stand<Bit> {
        let (yes, no) = (self.circuit.yes(), self.circuit.no());
        let failed = Stand { hidden: yes, known: no, passes: no };
        if let Some(derived) = derived::fact(self.circuit, self.world, fact) {
            return match (&*derived, test) {
                (Fact::Flag(stand), Test::Holds) => *stand,
                (Fact::Set(options), Test::OneOf(wanted)) => {
                    let held =
                        options.iter().filter(|(option, _)| wanted.iter().any(|other| other == option));
                    Stand { hidden: no, known: yes, passes: self.circuit.or(held.map(|(_, bit)| *bit)) }
                }
                (Fact::Number { number, hidden }, _) => {
                    Stand { hidden: *hidden, known: number.known, passes: self.tested(number, test) }
                }
                _ => failed,
            };
        }
        let Some(input) = self.world.input(fact).cloned() else { return Stand { hidden: no, ..failed } };
        let passes = if let Test::OneOf(options) = test {
            let wanted: Vec<Bit> =
                options.iter().map(|option| self.world.meant(self.circuit, fact, option)).collect();
            self.circuit.or(wanted)
        } else {
            self.tested(&Number::of(input.answered, self.world.cells(fact)), test)
        };
        Stand { hidden: input.hidden, known: input.answered, passes }
    }
}

impl Everybody<'_, '_, '_> {
    fn tested(&mut self, number: &Number, test: &Test) -> Bit {
        match test {
            Test::Within { least, most } => {
                self.within(number, [least.unwrap_or(i64::MIN), most.unwrap_or(i64::MAX)])
            }
            _ => self.circuit.no(),
        }
    }
}
