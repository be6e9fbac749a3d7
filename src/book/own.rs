//! What a book of one's own may not change, and what it says of itself.

use super::{Questionnaire, Rule, RuleBook};
use crate::assets::{self, TextFile};
use crate::condition::{Condition, Test};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::sync::OnceLock;

/// Which files of one's own were laid over the built-in ones; empty for the built-in book.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Own {
    /// Names of rule files.
    pub rules: Vec<String>,
    /// Names of files of texts.
    pub texts: Vec<String>,
    /// SHA-256 of the whole book; empty for the built-in rules.
    pub digest: String,
    /// Whether texts of the built-in book could be replaced.
    pub trusted: bool,
}

impl Own {
    /// Whether anything was laid over.
    pub fn is_any(&self) -> bool {
        !self.rules.is_empty() || !self.texts.is_empty()
    }
}

impl RuleBook {
    /// SHA-256 of all files of rules, by their names and texts.
    pub fn digest(&self) -> &str {
        static BUILT_IN: OnceLock<String> = OnceLock::new();
        let built_in = || digest(&assets::rules());
        if self.own.digest.is_empty() { BUILT_IN.get_or_init(built_in) } else { &self.own.digest }
    }

    /// The version of the rules: the date of the built-in ones, or what tells a book of one's own from every other.
    pub fn version(&self) -> String {
        let date = self.values.rules_version;
        match self.own.digest.get(..8) {
            Some(start) => format!("{date}+own.{start}"),
            None => date.to_string(),
        }
    }

    /// The first thing beside conditions by which a fixed warning of the built-in book would be softer here: what it is
    /// about and how it is backed, the figures that it rests on, a question to the clinic that is gone, an answer that no
    /// built-in one stands for.
    pub fn softer_than(&self, built_in: &Self) -> Option<String> {
        let (old, new) = (&built_in.values, &self.values);
        let changed = [
            ("values.json: usual_price_jpy", {
                let range = |values: &super::Values, route: &str| {
                    values.usual_price_jpy.iter().find(|price| price.route == route).map(|price| price.range)
                };
                old.usual_price_jpy.iter().all(|price| range(new, &price.route) == Some(price.range))
            }),
            ("values.json: hoped_within_days", {
                let of = |values: &super::Values, option: &str| {
                    values.hoped_within_days.iter().find(|one| one.option == option).map(|one| one.most)
                };
                old.hoped_within_days.iter().all(|one| of(new, &one.option) == Some(one.most))
            }),
            ("shelf_life.json", self.shelf_life == built_in.shelf_life),
            ("values.json: stale_after_days", new.stale_after_days <= old.stale_after_days),
        ];
        let figures = changed.into_iter().find(|(_, same)| !same).map(|(name, _)| name.to_owned());
        let rule = || built_in.rules.iter().find(|rule| !self.keeps(rule)).map(|rule| rule.id.clone());
        let asked = || {
            let gone = |id: &str| !self.clinic_questions.iter().any(|question| question.id == id);
            let mut all = built_in.clinic_questions.iter().map(|question| question.id.as_str());
            all.find(|id| gone(id)).map(|id| format!("clinic_questions.json: {id}"))
        };
        let option = || stray(&built_in.questionnaire, &self.questionnaire);
        let asked_back = || {
            let gone = built_in.contradictions.iter().find(|old| !self.contradictions.contains(old));
            gone.map(|old| format!("contradictions.json: {}", old.id))
        };
        figures.or_else(rule).or_else(asked).or_else(option).or_else(asked_back)
    }

    /// Whether this book says as much as a rule of the built-in one beside its condition. A rule that is not there is
    /// looked at elsewhere.
    fn keeps(&self, old: &Rule) -> bool {
        let Some(new) = self.rule(&old.id) else { return old.expected.is_none() };
        let backed = old.sources.iter().all(|source| new.sources.contains(source));
        let same = (&new.about, new.evidence, &new.expected, new.urgency)
            == (&old.about, old.evidence, &old.expected, old.urgency);
        (!old.is_fixed() && old.expected.is_none()) || (same && backed)
    }
}

/// The digest of files, whatever their folder.
pub fn digest(files: &[TextFile]) -> String {
    let mut hash = Sha256::new();
    for file in files {
        let name = file.name.rsplit('/').next().unwrap_or_default();
        hash.update(format!("{name}\0{}\0", file.text.len()));
        hash.update(file.text.as_bytes());
    }
    hex(hash)
}

/// A digest in hexadecimal digits.
pub(super) fn hex(hash: Sha256) -> String {
    hash.finalize().iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The first question of the built-in book that adds to another or stands for other options than there, or its first option
/// that was added without a built-in one that it stands for, or that is no longer offered.
fn stray(old: &Questionnaire, new: &Questionnaire) -> Option<String> {
    let known = |question: &super::Question, option: &String| {
        old.question(&question.id).is_none_or(|old| old.kind.options().contains(option))
    };
    new.questions().iter().find_map(|question| {
        let fits = |option: &&String| {
            let means = question.means(option);
            known(question, option) && means == option.as_str()
                || means != option.as_str() && known(question, &means.to_owned())
        };
        let hidden = |option: &&String| {
            let offered = |old: &super::Question| !old.not_offered.contains(option);
            old.question(&question.id).is_some_and(offered)
        };
        let stray = question.kind.options().iter().find(|option| !fits(option));
        let other = |old: &super::Question| {
            (&old.adds_to, &old.stands_for) != (&question.adds_to, &question.stands_for)
        };
        if old.question(&question.id).is_some_and(other) {
            return Some(format!("questionnaire.json: {}", question.id));
        }
        let stray = stray.or_else(|| question.not_offered.iter().find(hidden))?;
        Some(format!("questionnaire.json: {}: {stray}", question.id))
    })
}

/// A condition of the built-in book, with every option of this questionnaire that stands for one that it names.
pub fn with_meanings(when: &Condition, questionnaire: &Questionnaire) -> Condition {
    let all = |parts: &[Condition]| parts.iter().map(|part| with_meanings(part, questionnaire)).collect();
    match when {
        Condition::All(parts) => Condition::All(all(parts)),
        Condition::Any(parts) => Condition::Any(all(parts)),
        Condition::Not(part) => Condition::Not(Box::new(with_meanings(part, questionnaire))),
        Condition::Leaf { fact, test: Test::OneOf(options) } => {
            let question = questionnaire.question(fact);
            let more = question.into_iter().flat_map(|question| {
                let all = question.kind.options().iter();
                all.filter(|option| {
                    let means = question.means(option);
                    means != option.as_str() && options.iter().any(|named| named == means)
                })
            });
            let options = options.iter().chain(more).cloned().collect();
            Condition::Leaf { fact: fact.clone(), test: Test::OneOf(options) }
        }
        Condition::Leaf { .. } => when.clone(),
    }
}
