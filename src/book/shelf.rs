//! How long a statement may be leaned on after it was read. Kinds and spans are data, each with its reason.

use super::{Rule, RuleBook};
use crate::term::{Category, EvidenceLevel, Freshness, Shelf};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

/// The spans, in the order in which a rule looks for its kind.
#[derive(Debug, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(transparent)]
pub struct ShelfLife {
    kinds: Vec<KindLife>,
}

/// The span of one kind of statement.
#[derive(Debug, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KindLife {
    /// What such a statement speaks of.
    pub kind: Shelf,
    /// So many days after it was read it counts as unchecked; `None`: it does not change.
    pub days: Option<i64>,
    /// What to look for, in the words of databases.
    pub words: Vec<String>,
    /// Where to look.
    pub places: Vec<String>,
    /// Rules of this evidence are of this kind, where they do not name another; `null` is arithmetic.
    #[serde(default)]
    evidence: Vec<Option<EvidenceLevel>>,
    /// Rules of these categories are, whatever their evidence.
    #[serde(default)]
    categories: Vec<Category>,
    #[serde(rename = "note")]
    _note: String,
}

impl ShelfLife {
    /// The span of one kind.
    pub fn of(&self, kind: Shelf) -> Option<&KindLife> {
        self.kinds.iter().find(|life| life.kind == kind)
    }

    /// The kind of a rule: the one that it names, else the first that its category or evidence belongs to.
    pub fn of_rule(&self, rule: &Rule) -> Option<&KindLife> {
        if let Some(kind) = rule.shelf {
            return self.of(kind);
        }
        let takes = |life: &&KindLife| {
            life.categories.contains(&rule.category) || life.evidence.contains(&rule.evidence)
        };
        self.kinds.iter().find(takes)
    }
}

/// Every kind has one span of a day or more, and every rule its kind.
pub(super) fn check(book: &RuleBook) -> Result<(), String> {
    let kinds = &book.shelf_life.kinds;
    if kinds.iter().any(|life| life.days.is_some_and(|days| !(1..=36_500).contains(&days))) {
        return Err("`days` is 1 to 36500, or null".to_owned());
    }
    let spans = |kind: Shelf| kinds.iter().filter(|life| life.kind == kind).count();
    if let Some(kind) = Shelf::ALL.iter().find(|kind| spans(**kind) != 1) {
        return Err(format!("`{}` needs one entry", kind.id()));
    }
    let stray = book.rules.iter().find(|rule| book.shelf_life.of_rule(rule).is_none());
    stray.map_or(Ok(()), |rule| Err(format!("no kind takes in the rule `{}`", rule.id)))
}

impl RuleBook {
    /// The last day on which a rule counts as checked; `None` where it cannot age.
    pub fn valid_until(&self, rule: &Rule) -> Option<Date> {
        let days = self.shelf_life.of_rule(rule)?.days?;
        rule.checked.unwrap_or(rule.reviewed).checked_add(days.days()).ok()
    }

    /// How far a rule can be leaned on on one day.
    pub fn freshness(&self, rule: &Rule, day: Date) -> Freshness {
        let mut documents = rule.sources.iter().filter_map(|citation| self.sources.cited(citation));
        if documents.any(|source| source.withdrawn) {
            return Freshness::Withdrawn;
        }
        match self.valid_until(rule) {
            Some(last) if last < day => Freshness::Overdue,
            _ if rule.checked.is_some() => Freshness::Checked,
            _ => Freshness::Current,
        }
    }
}
