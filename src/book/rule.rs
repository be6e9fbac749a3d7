use super::expected::{Ages, Case, CaseFile, Expected};
use crate::condition::Condition;
use crate::term::{Basis, Category, Citation, Effect, EvidenceLevel, Fit, Severity, Shelf, Studied, Urgency};
use jiff::civil::Date;
use serde::Deserialize;

/// Fixed rules of the other categories.
const FIXED: [&str; 6] = [
    "next_step.call_188",
    "expectation.route_mismatch",
    "expectation.too_high",
    "expectation.too_soon",
    "cost.over_budget",
    "cost.above_usual",
];

/// A rule that makes a finding when its condition holds. Its texts are the message of the same id.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// Such as `caution.keloid_with_needles`.
    pub id: String,
    /// When it fires.
    pub when: Condition,
    /// Given by the id's part before the dot.
    pub category: Category,
    /// How much it weighs.
    pub severity: Severity,
    /// What has to happen first about it; before anything is signed, unless the rule says otherwise.
    pub urgency: Urgency,
    /// Question or goal ids that it speaks of.
    pub about: Vec<String>,
    /// How well it is backed; `None` for arithmetic.
    pub evidence: Option<EvidenceLevel>,
    /// What backs it, never empty.
    pub sources: Vec<Citation>,
    /// The day on which its facts were last read.
    pub reviewed: Date,
    /// The day of a later search that found nothing new.
    pub checked: Option<Date>,
    /// What it speaks of, where that does not follow from its evidence.
    pub shelf: Option<Shelf>,
    /// The one goal that it speaks of.
    pub goal: Option<String>,
    /// The one route that it speaks of.
    pub route: Option<String>,
    /// For expectations: what is known of one goal by one route.
    pub expected: Option<Expected>,
    /// For whom something else is known of it; the first that holds counts.
    pub cases: Vec<Case>,
    /// What it gives the one answer to: of the rules with the same topic no two may ever fire together.
    pub topic: Option<String>,
    /// Variables that its texts show.
    pub shows: Vec<String>,
    /// Why it is as it is, for those who keep or review it.
    pub note: Option<String>,
}

/// A question to put to the clinic. Its texts are the message `ask-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClinicQuestion {
    /// The question id whose answer would settle it.
    pub id: String,
    /// How much it matters for anybody, 1 to 100.
    pub weight: i64,
    /// For whom it matters more.
    #[serde(default)]
    pub more: Vec<Extra>,
    /// What backs it.
    pub sources: Vec<Citation>,
    /// The day on which its facts were last read.
    pub reviewed: Date,
}

impl ClinicQuestion {
    /// The id of its message.
    pub fn message_id(&self) -> String {
        format!("ask-{}", self.id)
    }
}

/// Weight added where a condition holds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Extra {
    /// For whom.
    pub when: Condition,
    /// How much.
    pub add: i64,
}

impl Rule {
    /// The id of its message: the rule id with `-` for the dot.
    pub fn message_id(&self) -> String {
        self.id.replace('.', "-")
    }

    /// The attributes that its message needs: a warning has its question to the doctor, a known pair its time.
    pub fn attributes(&self) -> Vec<String> {
        let mut attributes = vec!["title", "text"];
        attributes.extend((self.severity >= Severity::Caution).then_some("ask"));
        let expected = self.expected.as_ref().filter(|pair| pair.goal != "other");
        attributes.extend(expected.map(|_| "time"));
        attributes.extend(expected.filter(|pair| pair.studied != Studied::None).map(|_| "outlook"));
        let own = self.cases.iter().map(|case| &case.expected);
        let own = own.flat_map(|expected| expected.own.iter().map(|name| expected.attribute(name)));
        attributes.into_iter().map(str::to_owned).chain(own).collect()
    }

    /// The days by which it says to judge.
    pub fn reviews(&self) -> impl Iterator<Item = i64> {
        let known = self.expected.iter().chain(self.cases.iter().map(|case| &case.expected));
        known.filter_map(|expected| expected.review_days)
    }

    /// Whether other rule books may not make it milder: all that warns of body and offer, what is told of risks and of what
    /// is not shown, and the rules that the contract names.
    pub fn is_fixed(&self) -> bool {
        let by_category = matches!(
            self.category,
            Category::Contraindication
                | Category::Caution
                | Category::RedFlag
                | Category::Belief
                | Category::Risk
                | Category::NoEffectCause
        );
        let shows_nothing = self.category == Category::Evidence && self.name().starts_with("no_");
        by_category
            || shows_nothing
            || self.severity >= Severity::Caution
            || FIXED.contains(&self.id.as_str())
    }

    /// The part of the id after the dot.
    pub fn name(&self) -> &str {
        self.id.split_once('.').map_or(self.id.as_str(), |(_, name)| name)
    }
}

/// The shape of a file of rules.
pub fn rules_schema() -> schemars::Schema {
    super::schemas::shape::<Vec<RuleFile>>()
}

/// A rule as it stands in the file.
#[derive(Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Rule")]
pub(super) struct RuleFile {
    id: String,
    when: Condition,
    category: Category,
    severity: Severity,
    urgency: Option<Urgency>,
    about: Vec<String>,
    evidence: Option<EvidenceLevel>,
    sources: Vec<Citation>,
    reviewed: Date,
    checked: Option<Date>,
    shelf: Option<Shelf>,
    #[allow(dead_code)] // may stand there and counts for nothing: only records do
    reviewed_by: Option<String>,
    goal: Option<String>,
    route: Option<String>,
    fit: Option<Fit>,
    effect: Option<Effect>,
    onset_days: Option<[i64; 2]>,
    review_days: Option<i64>,
    basis: Option<Basis>,
    reaches: Option<bool>,
    studied: Option<Studied>,
    people: Option<i64>,
    ages: Option<Ages>,
    #[serde(default)]
    cases: Vec<CaseFile>,
    topic: Option<String>,
    #[serde(default)]
    shows: Vec<String>,
    note: Option<String>,
}

impl RuleFile {
    pub(super) fn into_rule(self) -> Result<Rule, String> {
        let expected = self.expected()?;
        let cases = expected.iter().flat_map(|base| self.cases_of(base)).collect();
        Ok(Rule {
            id: self.id,
            when: self.when,
            category: self.category,
            severity: self.severity,
            urgency: self.urgency.unwrap_or(Urgency::BeforeSigning),
            about: self.about,
            evidence: self.evidence,
            sources: self.sources,
            reviewed: self.reviewed,
            checked: self.checked,
            shelf: self.shelf,
            goal: self.goal,
            route: self.route,
            expected,
            cases,
            topic: self.topic,
            shows: self.shows,
            note: self.note,
        })
    }

    /// What it says of a goal by a route.
    fn expected(&self) -> Result<Option<Expected>, String> {
        let timed = self.onset_days.is_some() || self.review_days.is_some() || self.reaches.is_some();
        match (&self.goal, &self.route, self.fit, self.effect) {
            (Some(goal), Some(route), Some(fit), Some(effect)) => Ok(Some(Expected {
                goal: goal.clone(),
                route: route.clone(),
                fit,
                effect,
                onset_days: self.onset_days,
                review_days: self.review_days,
                basis: self.basis,
                reaches: self.reaches.unwrap_or(true),
                evidence: self.evidence,
                studied: self.studied.unwrap_or(Studied::None),
                people: self.people,
                ages: self.ages.clone(),
                case: None,
                own: Vec::new(),
            })),
            (_, _, None, None)
                if !timed && self.cases.is_empty() && self.studied.is_none() && self.ages.is_none() =>
            {
                Ok(None)
            }
            _ => Err(format!("rule `{}`: goal, route, fit and effect belong together", self.id)),
        }
    }

    fn cases_of(&self, base: &Expected) -> Vec<Case> {
        self.cases.iter().map(|case| case.clone().into_case(base)).collect()
    }
}
