//! Who signed a rule, and for which words: a record holds for exactly what was read.

use super::own::hex;
use super::{Rule, RuleBook};
use crate::assets::{self, TextFile};
use crate::term::{Locale, Severity};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// What a rule's file says for its keepers alone; a change of it voids no signature.
const OF_THE_KEEPERS: [&str; 4] = ["reviewed", "checked", "note", "reviewed_by"];

/// A rule, signed by one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// The rule.
    pub rule: String,
    /// The seal of what was read, as [`seals`] makes it.
    pub seal: String,
    /// Who signed.
    pub by: String,
    /// As what: profession, licence.
    pub qualification: String,
    /// Ties to clinics or makers, in the person's own words.
    pub interests: String,
    /// What it was held against.
    pub criterion: String,
    /// The day of signing.
    pub on: Date,
}

/// A stop or a caution with the records that name it.
#[derive(Debug)]
pub struct Signed<'b> {
    /// The rule.
    pub rule: &'b Rule,
    /// What would be signed today.
    pub seal: &'static str,
    /// Records for just these words.
    pub valid: Vec<&'b Review>,
    /// Records for words that have changed since.
    pub lapsed: Vec<&'b Review>,
}

/// The seal of every built-in rule: SHA-256 over the rule as its file says it, but for what is for its keepers, and over
/// its texts in every language, byte by byte.
pub fn seals() -> &'static BTreeMap<String, String> {
    static SEALS: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    SEALS.get_or_init(made)
}

fn made() -> BTreeMap<String, String> {
    let texts: Vec<Vec<TextFile>> = Locale::ALL.iter().map(|locale| assets::texts(*locale)).collect();
    let messages: Vec<BTreeMap<&str, &str>> =
        texts.iter().map(|files| files.iter().flat_map(|file| messages(&file.text)).collect()).collect();
    let mut found = BTreeMap::new();
    for file in assets::rules() {
        let Ok(Json::Array(entries)) = serde_json::from_str(&file.text) else { continue };
        for mut entry in entries {
            let Some(fields) = entry.as_object_mut().filter(|fields| fields.contains_key("severity")) else {
                continue;
            };
            fields.retain(|field, _| !OF_THE_KEEPERS.contains(&field.as_str()));
            let Some(id) = entry["id"].as_str().map(str::to_owned) else { continue };
            let mut hash = Sha256::new_with_prefix(entry.to_string());
            for messages in &messages {
                hash.update([0]);
                hash.update(messages.get(id.replace('.', "-").as_str()).copied().unwrap_or_default());
            }
            found.insert(id, hex(hash));
        }
    }
    found
}

/// Every message of a file with its source, from its name to the next one.
fn messages(text: &str) -> Vec<(&str, &str)> {
    let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
    let starts: Vec<usize> = line_starts
        .filter(|at| text[*at..].starts_with(|first: char| first.is_ascii_alphabetic() || first == '#'))
        .collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let parts = starts.iter().zip(ends).map(|(start, end)| text[*start..end].trim_end());
    parts.filter_map(|part| Some((part.split_once(" =")?.0, part))).collect()
}

impl RuleBook {
    /// Every stop and caution, the heaviest first, with those of the records that name it.
    pub fn signed<'b>(&'b self, reviews: &'b [Review]) -> Vec<Signed<'b>> {
        let seals = seals();
        let warnings = self.rules.iter().filter(|rule| rule.severity >= Severity::Caution);
        let mut signed: Vec<Signed<'b>> = warnings
            .map(|rule| {
                let seal = seals.get(&rule.id).map_or("", String::as_str);
                let records = reviews.iter().filter(|review| review.rule == rule.id);
                let (valid, lapsed) = records.partition(|review| review.seal == seal);
                Signed { rule, seal, valid, lapsed }
            })
            .collect();
        signed.sort_by_key(|one| std::cmp::Reverse(one.rule.severity));
        signed
    }

    /// How many stops and cautions there are, and how many of them are signed as they stand, have lapsed, and by whom.
    pub fn tally(&self, reviews: &[Review]) -> Tally {
        if reviews.is_empty() {
            // To look for the seals of none would only cost time.
            let warnings = self.rules.iter().filter(|rule| rule.severity >= Severity::Caution).count();
            return Tally { warnings, ..Tally::default() };
        }
        Tally::of(&self.signed(reviews))
    }
}

/// How far the stops and cautions are signed.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All of them.
    pub warnings: usize,
    /// Those with a record for their words of today.
    pub signed: usize,
    /// Those with records for earlier words alone.
    pub lapsed: usize,
    /// Who signed what stands: name and qualification.
    pub people: Vec<String>,
}

impl Tally {
    /// Of every stop and caution with its records.
    pub fn of(signed: &[Signed<'_>]) -> Self {
        let people = signed.iter().flat_map(|one| &one.valid);
        let people: BTreeSet<String> =
            people.map(|review| format!("{}, {}", review.by, review.qualification)).collect();
        Self {
            warnings: signed.len(),
            signed: signed.iter().filter(|one| !one.valid.is_empty()).count(),
            lapsed: signed.iter().filter(|one| one.valid.is_empty() && !one.lapsed.is_empty()).count(),
            people: people.into_iter().collect(),
        }
    }
}
