use crate::condition::Condition;
use crate::term::{Basis, Effect, EvidenceLevel, Fit, Studied};
use serde::Deserialize;

/// What is known of one goal by one route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// Goal id.
    pub goal: String,
    /// Route id.
    pub route: String,
    /// Route and evidence joined.
    pub fit: Fit,
    /// What the studies saw.
    pub effect: Effect,
    /// Earliest and latest day at which a change is reported.
    pub onset_days: Option<[i64; 2]>,
    /// Day by which to judge.
    pub review_days: Option<i64>,
    /// Where the days come from.
    pub basis: Option<Basis>,
    /// Whether the route can reach the goal at all.
    pub reaches: bool,
    /// How well the effect is backed.
    pub evidence: Option<EvidenceLevel>,
    /// How far it was put to the test.
    pub studied: Studied,
    /// People in the controlled or, failing that, the largest study.
    pub people: Option<i64>,
    /// The case that it is of, which names its own texts.
    pub case: Option<String>,
    /// The texts that the case has of its own, such as `title`; the others are those of the rule.
    pub own: Vec<String>,
}

impl Expected {
    /// Whether a study measured the time, and what it saw was more than nothing.
    pub fn is_timed(&self) -> bool {
        matches!(self.basis, Some(Basis::Trial | Basis::Uncontrolled))
            && self.studied != Studied::NoDifference
    }

    /// The attribute that holds one of its texts.
    pub fn attribute(&self, name: &str) -> String {
        match &self.case {
            Some(case) if self.own.iter().any(|own| own == name) => format!("{name}-{case}"),
            _ => name.to_owned(),
        }
    }
}

/// What is known of a goal by a route for some people.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// Who they are.
    pub when: Condition,
    /// What is known for them.
    pub expected: Expected,
}

/// For whom something else is known; what is left out is as for everybody.
#[derive(Clone, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Case")]
pub(super) struct CaseFile {
    name: String,
    when: Condition,
    /// The texts that it has of its own.
    #[serde(default)]
    own: Vec<String>,
    fit: Option<Fit>,
    effect: Option<Effect>,
    evidence: Option<EvidenceLevel>,
    studied: Option<Studied>,
    people: Option<i64>,
    /// Days; without them there is no figure if `untimed` is told.
    #[serde(default)]
    untimed: bool,
    onset_days: Option<[i64; 2]>,
    review_days: Option<i64>,
    basis: Option<Basis>,
}

impl CaseFile {
    pub(super) fn into_case(self, base: &Expected) -> Case {
        let timed = self.untimed || self.onset_days.is_some() || self.basis.is_some();
        let (onset_days, review_days, basis) = if timed {
            (self.onset_days, self.review_days, self.basis)
        } else {
            (base.onset_days, base.review_days, base.basis)
        };
        let studied = self.studied.unwrap_or(base.studied);
        let people = if self.studied.is_some() { self.people } else { self.people.or(base.people) };
        let expected = Expected {
            fit: self.fit.unwrap_or(base.fit),
            effect: self.effect.unwrap_or(base.effect),
            evidence: self.evidence.or(base.evidence),
            onset_days,
            review_days,
            basis,
            studied,
            people,
            case: Some(self.name),
            own: self.own,
            ..base.clone()
        };
        Case { when: self.when, expected }
    }
}
