//! How far the question "does it do what I hope?" was put to the test.

use super::Report;
use crate::answers::Pair;
use crate::book::Rule;
use crate::term::Studied;

impl<'b> Report<'b> {
    /// The outlook of every goal but `other` by every open route; each is told by the pair's `studied` and `people`.
    pub fn outlook(&self) -> impl Iterator<Item = &Pair<'b>> {
        self.timeline()
    }

    /// The worst outlook and the goals that have it, each once; `None` where every goal is `other`.
    pub fn worst_outlook(&self) -> Option<(Studied, Vec<&'b str>)> {
        let worst = self.outlook().map(|pair| pair.expected.studied).min()?;
        let of_worst = self.outlook().filter(|pair| pair.expected.studied == worst);
        let mut goals: Vec<&str> = of_worst.map(|pair| pair.expected.goal.as_str()).collect();
        goals.dedup();
        Some((worst, goals))
    }

    /// The pair that a rule speaks of, in the case that counts for this person.
    pub fn pair_of(&self, rule: &Rule) -> Option<&Pair<'b>> {
        self.pairs.iter().find(|pair| std::ptr::eq(pair.rule, rule))
    }
}
