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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
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

/// The seal of every built-in rule: SHA-256 over what a reviewer reads of it. That is the rule as its file says it, but
/// for what is for its keepers; its texts in every language; the questions that its condition names, with theirs; and
/// the documents that it cites, each as its file says it.
pub fn seals() -> &'static BTreeMap<String, String> {
    static SEALS: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    SEALS.get_or_init(|| {
        let texts: Vec<Vec<TextFile>> = Locale::ALL.iter().map(|locale| assets::texts(*locale)).collect();
        made(&assets::rules(), &texts)
    })
}

fn made(rules: &[TextFile], texts: &[Vec<TextFile>]) -> BTreeMap<String, String> {
    let messages: Vec<BTreeMap<&str, &str>> =
        texts.iter().map(|files| files.iter().flat_map(|file| messages(&file.text)).collect()).collect();
    let of = |name: &str| rules.iter().filter(|file| file.name.ends_with(name)).flat_map(entries).collect();
    let (questions, sources): (Vec<Json>, Vec<Json>) = (of("/questionnaire.json"), of("/sources.json"));
    let (questions, sources) = (by_id(&questions), by_id(&sources));
    let rules: Vec<Json> = rules.iter().flat_map(entries).collect();
    let mut found = BTreeMap::new();
    for rule in rules.iter().filter(|entry| entry.get("severity").is_some()) {
        let Some(id) = rule["id"].as_str() else { continue };
        let mut own = rule.clone();
        if let Some(fields) = own.as_object_mut() {
            fields.retain(|field, _| !OF_THE_KEEPERS.contains(&field.as_str()));
        }
        let mut hash = Sha256::new_with_prefix(own.to_string());
        let mut seal = |text: &str| {
            hash.update([0]);
            hash.update(text);
        };
        let mut say = |message: String| {
            for texts in &messages {
                seal(texts.get(message.as_str()).copied().unwrap_or_default());
            }
        };
        say(id.replace('.', "-"));
        let asked = named(&rule["when"]).into_iter().filter_map(|fact| questions.get_key_value(fact));
        let asked: Vec<(&&str, &&Json)> = asked.collect();
        for (question, _) in &asked {
            say(format!("q-{question}"));
        }
        let cited = rule["sources"].as_array().into_iter().flatten().filter_map(Json::as_str);
        let cited = cited.filter_map(|citation| sources.get(citation.strip_prefix("source:")?));
        for part in asked.into_iter().map(|(_, question)| question).chain(cited) {
            seal(&part.to_string());
        }
        found.insert(id.to_owned(), hex(hash));
    }
    found
}

/// What the list of a rule file holds; a questionnaire's lists stand in its sections.
fn entries(file: &TextFile) -> Vec<Json> {
    match serde_json::from_str(&file.text) {
        Ok(Json::Array(entries)) => {
            let inner = |entry: &Json| entry["questions"].as_array().cloned().unwrap_or_default();
            let of_sections: Vec<Json> = entries.iter().flat_map(inner).collect();
            entries.into_iter().chain(of_sections).collect()
        }
        _ => Vec::new(),
    }
}

fn by_id(entries: &[Json]) -> BTreeMap<&str, &Json> {
    entries.iter().filter_map(|entry| Some((entry["id"].as_str()?, entry))).collect()
}

/// The facts that a condition names.
fn named(when: &Json) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    match when {
        Json::Object(fields) => {
            for (name, test) in fields {
                found.insert(name.as_str());
                if matches!(name.as_str(), "any" | "all" | "not") {
                    found.extend(named(test));
                }
            }
        }
        Json::Array(parts) => parts.iter().for_each(|part| found.extend(named(part))),
        _ => {}
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

#[cfg(test)]
mod tests {
    use super::made;
    use crate::assets;
    use crate::term::Locale;
    use std::collections::BTreeSet;

    /// The rules whose seal is another one once this stands for that in one file.
    fn voided(file: &str, from: &str, to: &str) -> BTreeSet<String> {
        let mut rules = assets::rules();
        let mut texts: Vec<_> = Locale::ALL.iter().map(|locale| assets::texts(*locale)).collect();
        let before = made(&rules, &texts);
        let meant =
            texts.iter_mut().flatten().chain(&mut rules).find(|one| one.name.ends_with(file)).unwrap();
        assert!(meant.text.contains(from), "{from}");
        meant.text = meant.text.replacen(from, to, 1).into();
        let after = made(&rules, &texts);
        before.into_iter().filter(|(rule, seal)| after[rule] != *seal).map(|(rule, _)| rule).collect()
    }

    #[test]
    fn a_reworded_question_voids_every_rule_that_names_it() {
        let asked = voided("en/questions.ftl", "much worse together with a fever?", "worse?");
        assert!(asked.contains("contraindication.joint_infection_signs"), "{asked:?}");
        assert!(!asked.contains("contraindication.pregnant"), "{asked:?}");
        let options = voided(
            "questionnaire.json",
            r#""options": ["no", "yes", "unsure"]"#,
            r#""options": ["no", "yes"]"#,
        );
        assert!(!options.is_empty() && options.len() < 20, "{options:?}");
    }

    #[test]
    fn another_document_under_the_same_number_voids_what_cites_it() {
        let cited = voided("sources.json", r#""id": "S127", "by": ""#, r#""id": "S127", "by": "other "#);
        assert!(cited.contains("caution.anticoagulant_with_needles"), "{cited:?}");
        assert!(!cited.contains("caution.cancer_suspected"), "{cited:?}");
    }

    #[test]
    fn one_word_of_a_text_voids_its_rule_alone() {
        let step = voided("ja/contraindications.ftl", ".step = ", ".step = まず、");
        assert_eq!(step.len(), 1, "{step:?}");
    }
}
