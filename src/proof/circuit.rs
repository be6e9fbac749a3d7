//! Boolean formulas over a solver: equal parts are built once, and every query is asked under assumptions.

use batsat::{BasicSolver, Lit, SolverInterface, lbool};
use std::collections::HashMap;

/// A formula that is either a constant or a literal of the solver.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Bit(Lit);

impl std::ops::Not for Bit {
    type Output = Self;

    fn not(self) -> Self {
        Self(!self.0)
    }
}

/// Formulas and what is known to hold of them.
pub struct Circuit {
    solver: BasicSolver,
    always: Bit,
    conjunctions: HashMap<Vec<u32>, Bit>,
    shared: HashMap<(String, Vec<Bit>), Vec<Bit>>,
    worked_out: HashMap<Bit, Bit>,
}

impl Default for Circuit {
    fn default() -> Self {
        let mut solver = BasicSolver::default();
        let always = Lit::new(solver.new_var_default(), true);
        solver.add_clause_reuse(&mut vec![always]);
        Self {
            solver,
            always: Bit(always),
            conjunctions: HashMap::new(),
            shared: HashMap::new(),
            worked_out: HashMap::new(),
        }
    }
}

impl Circuit {
    /// True in every model.
    pub fn yes(&self) -> Bit {
        self.always
    }

    /// False in every model.
    pub fn no(&self) -> Bit {
        !self.always
    }

    /// A free bit.
    pub fn free(&mut self) -> Bit {
        Bit(Lit::new(self.solver.new_var_default(), true))
    }

    /// Free bits that are the same wherever the same name is worked out from the same bits; whether they are new.
    pub fn shared(&mut self, name: &str, from: &[Bit], count: usize) -> (Vec<Bit>, bool) {
        let key = (name.to_owned(), from.to_vec());
        if let Some(known) = self.shared.get(&key) {
            return (known.clone(), false);
        }
        let bits: Vec<Bit> = (0..count).map(|_| self.free()).collect();
        self.shared.insert(key, bits.clone());
        (bits, true)
    }

    /// Whether the number whose first shared bit this is can be worked out, once that was said.
    pub fn worked_out(&self, number: Bit) -> Option<Bit> {
        self.worked_out.get(&number).copied()
    }

    /// Says it.
    pub fn is_worked_out(&mut self, number: Bit, known: Bit) {
        self.worked_out.insert(number, known);
    }

    /// Whether `shared` has made bits of this name.
    pub fn shares(&self, name: &str) -> bool {
        self.shared.keys().any(|(known, _)| known == name)
    }

    /// Every bit that `shared` has made, in a fixed order.
    pub fn shared_bits(&self) -> Vec<Bit> {
        let mut bits: Vec<Bit> = self.shared.values().flatten().copied().collect();
        bits.sort_unstable_by_key(|bit| bit.0.idx());
        bits
    }

    /// At least one of these holds in every model from now on.
    pub fn require(&mut self, any: &[Bit]) {
        self.solver.add_clause_reuse(&mut any.iter().map(|bit| bit.0).collect());
    }

    /// No two of these hold in any model from now on.
    pub fn at_most_one(&mut self, bits: &[Bit]) {
        for (place, first) in bits.iter().enumerate() {
            for second in &bits[place + 1..] {
                self.require(&[!*first, !*second]);
            }
        }
    }

    /// If the first holds, the second does, in every model from now on.
    pub fn imply(&mut self, cause: Bit, effect: Bit) {
        self.require(&[!cause, effect]);
    }

    /// Holds when all hold.
    pub fn and(&mut self, parts: impl IntoIterator<Item = Bit>) -> Bit {
        let mut parts: Vec<Bit> = parts.into_iter().filter(|bit| *bit != self.always).collect();
        parts.sort_unstable_by_key(|bit| bit.0.idx());
        parts.dedup();
        let opposed = parts.windows(2).any(|pair| pair[0] == !pair[1]);
        if opposed || parts.contains(&self.no()) {
            return self.no();
        }
        match parts.as_slice() {
            [] => self.always,
            [only] => *only,
            _ => self.conjunction(&parts),
        }
    }

    fn conjunction(&mut self, parts: &[Bit]) -> Bit {
        let key: Vec<u32> = parts.iter().map(|bit| bit.0.idx()).collect();
        if let Some(known) = self.conjunctions.get(&key) {
            return *known;
        }
        let whole = self.free();
        for part in parts {
            self.imply(whole, *part);
        }
        let mut clause: Vec<Bit> = parts.iter().map(|part| !*part).collect();
        clause.push(whole);
        self.require(&clause);
        self.conjunctions.insert(key, whole);
        whole
    }

    /// Holds when one holds.
    pub fn or(&mut self, parts: impl IntoIterator<Item = Bit>) -> Bit {
        let parts: Vec<Bit> = parts.into_iter().map(|bit| !bit).collect();
        !self.and(parts)
    }

    /// Holds when the two differ.
    pub fn differ(&mut self, a: Bit, b: Bit) -> Bit {
        if a == b {
            return self.no();
        }
        let (first, second) = (self.and([a, !b]), self.and([!a, b]));
        self.or([first, second])
    }

    /// Whether some model has all of these.
    pub fn can(&mut self, all: &[Bit]) -> bool {
        if all.contains(&self.no()) {
            return false;
        }
        let assumptions: Vec<Lit> = all.iter().map(|bit| bit.0).collect();
        self.solver.solve_limited(&assumptions) == lbool::TRUE
    }

    /// A value of the model that the last `can` found.
    pub fn holds(&self, bit: Bit) -> bool {
        self.solver.value_lit(bit.0) == lbool::TRUE
    }

    /// Whether the last `can` failed because of this assumption among others.
    fn blamed(&self, bit: Bit) -> bool {
        self.solver.unsat_core_contains_var(bit.0.var())
    }

    /// A model of the hard bits that keeps as many of the soft ones as it can, the first ones longest.
    ///
    /// Returns whether there is one; its values are read by `holds`.
    pub fn can_nearly(&mut self, hard: &[Bit], soft: &[Bit]) -> bool {
        let mut kept: Vec<Bit> = soft.iter().copied().filter(|bit| *bit != self.no()).collect();
        if hard.contains(&self.no()) {
            return false;
        }
        loop {
            let all: Vec<Bit> = hard.iter().chain(&kept).copied().collect();
            if self.can(&all) {
                return true;
            }
            let Some(last) = kept.iter().rposition(|bit| self.blamed(*bit)) else {
                return false;
            };
            kept.remove(last);
        }
    }

    /// Variables and clauses so far.
    pub fn size(&self) -> (u32, u64) {
        (self.solver.num_vars(), self.solver.num_clauses())
    }
}

#[cfg(test)]
mod tests {
    use super::Circuit;

    #[test]
    fn formulas_mean_what_they_say() {
        let mut circuit = Circuit::default();
        let (a, b) = (circuit.free(), circuit.free());
        let both = circuit.and([a, b]);
        assert_eq!(circuit.and([b, a, circuit.yes()]), both, "equal parts are built once");
        assert_eq!(circuit.and([a, !a]), circuit.no());
        assert_eq!(circuit.or([a, !a]), circuit.yes());
        assert!(circuit.can(&[both]) && circuit.holds(a) && circuit.holds(b));
        assert!(!circuit.can(&[both, !b]));
        let differ = circuit.differ(a, b);
        assert!(!circuit.can(&[differ, both]));
    }

    #[test]
    fn soft_wishes_give_way_from_the_last() {
        let mut circuit = Circuit::default();
        let (a, b, c) = (circuit.free(), circuit.free(), circuit.free());
        circuit.require(&[!a, !b]);
        assert!(circuit.can_nearly(&[c], &[a, b]));
        assert!(circuit.holds(a) && !circuit.holds(b));
        assert!(!circuit.can_nearly(&[a, b], &[c]));
    }
}
