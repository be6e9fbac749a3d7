use crate::condition::Condition;
use crate::term::{Basis, Citation, Effect, EvidenceLevel, Fit, Studied};
use serde::Deserialize;

/// How old the people of a study were, in years; an end that was not told is left out.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ages {
    /// The youngest.
    pub from: Option<i64>,
    /// The oldest.
    pub to: Option<i64>,
    /// Where it was read.
    pub source: Citation,
}

impl Ages {
    /// Whether the study took nobody of this age.
    pub fn leave_out(&self, age: i64) -> bool {
        self.from.is_some_and(|from| age < from) || self.to.is_some_and(|to| age > to)
    }
}

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
    /// How old they were, where that was read.
    pub ages: Option<Ages>,
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

    /// Whether its days and its ages hold together; `cited` is what its rule cites.
    pub(super) fn check(&self, cited: &[Citation]) -> Result<(), String> {
        if self.ages.as_ref().is_some_and(|ages| !cited.contains(&ages.source)) {
            return Err("the source of `ages` is none of its `sources`".to_owned());
        }
        if self.review_days.is_some() && !self.is_timed() {
            return Err("a day to judge needs a study that measured it".to_owned());
        }
        let timed = self.onset_days.is_some() || self.review_days.is_some();
        if timed != self.basis.is_some() {
            return Err("days and `basis` belong together".to_owned());
        }
        if self.onset_days.is_some_and(|[first, last]| first > last || first < 0) {
            return Err("`onset_days` must be earliest, latest".to_owned());
        }
        Ok(())
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
    ages: Option<Ages>,
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
        // Another result is that of another study, with people of its own.
        let (people, ages) = if self.studied.is_some() {
            (self.people, self.ages)
        } else {
            (self.people.or(base.people), self.ages.or_else(|| base.ages.clone()))
        };
        let expected = Expected {
            fit: self.fit.unwrap_or(base.fit),
            effect: self.effect.unwrap_or(base.effect),
            evidence: self.evidence.or(base.evidence),
            onset_days,
            review_days,
            basis,
            studied,
            people,
            ages,
            case: Some(self.name),
            own: self.own,
            ..base.clone()
        };
        Case { when: self.when, expected }
    }
}
