//! Whole numbers as bits, so that days are compared exactly and none is left out.

use super::circuit::{Bit, Circuit};

/// Two's complement, the lowest bit first: half a million days both ways, more than the calendar of answers has.
pub(super) const WIDTH: usize = 20;

/// A whole number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Integer(pub(super) Vec<Bit>);

impl Integer {
    /// This number.
    pub(super) fn fixed(circuit: &Circuit, number: i64) -> Self {
        let bit = |place: usize| if number >> place & 1 == 1 { circuit.yes() } else { circuit.no() };
        Self((0..WIDTH).map(bit).collect())
    }

    /// Any number from the one to the other.
    pub(super) fn any(circuit: &mut Circuit, [least, most]: [i64; 2]) -> Self {
        let number = Self((0..WIDTH).map(|_| circuit.free()).collect());
        let inside = number.between(circuit, [least, most]);
        circuit.require(&[inside]);
        number
    }

    /// So much more.
    pub(super) fn plus(&self, circuit: &mut Circuit, number: i64) -> Self {
        let more = Self::fixed(circuit, number);
        let mut carry = circuit.no();
        let mut sum = Vec::with_capacity(WIDTH);
        for (one, other) in self.0.iter().zip(more.0) {
            let differ = circuit.differ(*one, other);
            sum.push(circuit.differ(differ, carry));
            let (both, carried) = (circuit.and([*one, other]), circuit.and([differ, carry]));
            carry = circuit.or([both, carried]);
        }
        Self(sum)
    }

    /// It is less than the other.
    pub(super) fn is_less(&self, circuit: &mut Circuit, than: &Self) -> Bit {
        let mut less = circuit.no();
        for (place, (one, other)) in self.0.iter().zip(&than.0).enumerate() {
            // The highest bit is the sign: there a set bit is the lesser.
            let (low, high) = if place + 1 == WIDTH { (other, one) } else { (one, other) };
            let (below, above) = (circuit.and([!*low, *high]), circuit.and([*low, !*high]));
            let same = circuit.and([less, !above]);
            less = circuit.or([below, same]);
        }
        less
    }

    /// It lies between these two, both included; ends beyond the width count as none.
    pub fn between(&self, circuit: &mut Circuit, [least, most]: [i64; 2]) -> Bit {
        let [lowest, highest] = [-(1i64 << (WIDTH - 1)), (1i64 << (WIDTH - 1)) - 1];
        if least > highest || most < lowest {
            return circuit.no();
        }
        let (least, most) =
            (Self::fixed(circuit, least.max(lowest)), Self::fixed(circuit, most.min(highest)));
        let (under, over) = (self.is_less(circuit, &least), most.is_less(circuit, self));
        circuit.and([!under, !over])
    }

    /// The number in the model at hand.
    pub(super) fn value(&self, circuit: &Circuit) -> i64 {
        let held = self.0.iter().enumerate().filter(|(_, bit)| circuit.holds(**bit));
        held.map(|(place, _)| if place + 1 == WIDTH { -(1 << place) } else { 1 << place }).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::Integer;
    use crate::proof::circuit::Circuit;

    #[test]
    fn numbers_of_both_signs_are_added_and_compared() {
        let mut circuit = Circuit::default();
        for number in [-109_572, -8, -1, 0, 1, 7, 109_572] {
            let one = Integer::any(&mut circuit, [number; 2]);
            assert!(circuit.can(&[]));
            assert_eq!(one.value(&circuit), number);
            for more in [-365, -7, 0, 7, 365] {
                let sum = one.plus(&mut circuit, more);
                let right = sum.between(&mut circuit, [number + more; 2]);
                assert!(!circuit.can(&[!right]), "{number} and {more}");
                let less = one.is_less(&mut circuit, &sum);
                assert_eq!((circuit.can(&[less]), circuit.can(&[!less])), (more > 0, more <= 0));
            }
        }
    }

    #[test]
    fn a_number_that_is_free_keeps_to_its_range() {
        let mut circuit = Circuit::default();
        let number = Integer::any(&mut circuit, [-3, 2]);
        let fits = |circuit: &mut Circuit, one| {
            let is = number.between(circuit, [one; 2]);
            circuit.can(&[is])
        };
        let found: Vec<i64> = (-10..10).filter(|one| fits(&mut circuit, *one)).collect();
        assert_eq!(found, [-3, -2, -1, 0, 1, 2]);
        let inside = number.between(&mut circuit, [i64::MIN, i64::MAX]);
        assert!(!circuit.can(&[!inside]));
    }
}
