//! How well pages are read that somebody has labelled: recall and precision of every claim and disclosure.

use super::lexicon::{How, Thing};
use super::reading::Reading;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use std::collections::{BTreeMap, BTreeSet};

/// What stands on a page, by a person who has read it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Labels {
    /// `ja` or `en`.
    pub language: String,
    /// `clinic`, `quote`, `disclaimer` or `critical`.
    pub kind: String,
    /// The claims, with how they are meant.
    pub hits: Vec<LabelledHit>,
    /// The disclosures that the page makes.
    pub disclosures: Vec<String>,
    /// Other facts of the offer, by question.
    #[serde(default)]
    pub facts: Map<String, Json>,
}

/// A claim that stands on a page.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabelledHit {
    /// An option of `claims_heard`.
    pub id: String,
    /// How it is meant.
    pub how: How,
}

/// How often a thing was found, missed, and found where it is not.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// On pages that have it.
    pub found: usize,
    /// Not found on pages that have it.
    pub missed: usize,
    /// Found on pages that do not have it.
    pub wrong: usize,
}

impl Count {
    /// Found of all that is there; nothing where there is none.
    pub fn recall(self) -> Option<f64> {
        share(self.found, self.missed)
    }

    /// Right of all that was found; nothing where none was.
    pub fn precision(self) -> Option<f64> {
        share(self.found, self.wrong)
    }

    fn add(&mut self, other: Self) {
        self.found += other.found;
        self.missed += other.missed;
        self.wrong += other.wrong;
    }
}

#[allow(clippy::cast_precision_loss)] // pages are counted in hundreds
fn share(part: usize, rest: usize) -> Option<f64> {
    (part + rest > 0).then(|| part as f64 / (part + rest) as f64)
}

/// The table over all pages.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Scores {
    /// How many pages.
    pub pages: usize,
    /// By claim and disclosure.
    pub of: BTreeMap<String, Count>,
    /// By fact; these do not count in the sum.
    pub facts: BTreeMap<String, Count>,
    /// How many pages tell of offers and make none.
    pub critical: usize,
    /// Claims and disclosures that were marked on such pages.
    pub marks_on_critical: usize,
    /// What went wrong, page by page.
    pub faults: Vec<String>,
}

impl Scores {
    /// Counts one page.
    pub fn page(&mut self, name: &str, labels: &Labels, reading: &Reading) {
        let is_mark = |how: How| matches!(how, How::Said | How::Conditional);
        let claims = labels.hits.iter().filter(|hit| is_mark(hit.how)).map(|hit| hit.id.as_str());
        let there: BTreeSet<&str> = claims.chain(labels.disclosures.iter().map(String::as_str)).collect();
        let marks = reading.hits.iter().filter(|hit| hit.is_mark() && hit.named().0 != Thing::Fact);
        let found: BTreeSet<&str> = marks.clone().map(|hit| hit.named().1).collect();
        self.pages += 1;
        count(&mut self.of, &there, &found);
        for missed in there.difference(&found) {
            self.faults.push(format!("{name}: missed {missed}"));
        }
        for wrong in found.difference(&there) {
            let hit = marks.clone().find(|hit| hit.named().1 == *wrong);
            let words = hit.map(|hit| format!("{}: {}", hit.line, hit.words)).unwrap_or_default();
            self.faults.push(format!("{name}: wrong {wrong} at line {words}"));
        }
        if labels.kind == "critical" {
            self.critical += 1;
            self.marks_on_critical += found.len();
        }
        self.facts(name, labels, reading);
    }

    fn facts(&mut self, name: &str, labels: &Labels, reading: &Reading) {
        let as_ids = |id: &str, value: &Json| match value {
            Json::Array(values) => values.iter().map(|value| format!("{id}={}", plain(value))).collect(),
            value => vec![format!("{id}={}", plain(value))],
        };
        let there: BTreeSet<String> = labels.facts.iter().flat_map(|(id, value)| as_ids(id, value)).collect();
        let told = reading.hits.iter().filter(|hit| hit.is_mark());
        let found = told.filter_map(|hit| Some(as_ids(hit.fact.as_deref()?, hit.value.as_ref()?)));
        let asked =
            |id: &String| super::PROPOSED.iter().any(|question| id.starts_with(&format!("{question}=")));
        let found: BTreeSet<String> = found.flatten().filter(asked).collect();
        for (ids, other, fault) in [(&there, &found, "missed"), (&found, &there, "wrong")] {
            for id in ids.difference(other) {
                self.faults.push(format!("{name}: {fault} fact {id}"));
            }
        }
        let question = |id: &String| id.split('=').next().unwrap_or_default().to_owned();
        for id in there.union(&found) {
            let one = Count {
                found: usize::from(there.contains(id) && found.contains(id)),
                missed: usize::from(!found.contains(id)),
                wrong: usize::from(!there.contains(id)),
            };
            self.facts.entry(question(id)).or_default().add(one);
        }
    }

    /// The sum over claims and disclosures.
    pub fn all(&self) -> Count {
        self.of.values().fold(Count::default(), |mut sum, count| {
            sum.add(*count);
            sum
        })
    }

    /// The table for people.
    pub fn table(&self) -> String {
        let mut lines = vec![format!(
            "{:<32}{:>6}{:>7}{:>6}{:>8}{:>10}",
            "id", "found", "missed", "wrong", "recall", "precision"
        )];
        let row = |id: &str, count: Count| {
            let shown =
                |share: Option<f64>| share.map_or_else(|| "-".to_owned(), |share| format!("{share:.2}"));
            format!(
                "{id:<32}{:>6}{:>7}{:>6}{:>8}{:>10}",
                count.found,
                count.missed,
                count.wrong,
                shown(count.recall()),
                shown(count.precision())
            )
        };
        lines.extend(self.of.iter().map(|(id, count)| row(id, *count)));
        lines.push(row("all", self.all()));
        lines.extend(self.facts.iter().map(|(id, count)| row(id, *count)));
        lines.push(format!(
            "pages {}, critical {}, marks on critical {}",
            self.pages, self.critical, self.marks_on_critical
        ));
        lines.extend(self.faults.iter().cloned());
        lines.join("\n") + "\n"
    }
}

fn count<'i>(counts: &mut BTreeMap<String, Count>, there: &BTreeSet<&'i str>, found: &BTreeSet<&'i str>) {
    for id in there.union(found) {
        let one = Count {
            found: usize::from(there.contains(id) && found.contains(id)),
            missed: usize::from(!found.contains(id)),
            wrong: usize::from(!there.contains(id)),
        };
        counts.entry((*id).to_owned()).or_default().add(one);
    }
}

fn plain(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
