//! The texts of a book: all there, alike in every language, none left over, none worded as it must not be.

use super::finding::{Code, Finding};
use super::fluent::{Part, Parts, parts};
use super::subject::Subject;
use super::wording;
use crate::term::Locale;
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong with the texts.
pub(super) fn check(subject: &Subject) -> Vec<Finding> {
    let languages: Vec<(Locale, Parts)> =
        subject.texts.iter().map(|(locale, files)| (*locale, parts(files))).collect();
    let needed = needed(subject);
    let mut found = Vec::new();
    for (locale, parts) in &languages {
        found.extend(
            needed
                .keys()
                .filter(|name| !parts.contains_key(*name))
                .map(|name| Finding::new(Code::MissingText, format!("locales/{}", locale.id()), name)),
        );
        found.extend(missing_parts(parts));
        found.extend(unknown_variables(parts, &needed));
        found.extend(orphans(subject, parts, &needed));
        found.extend(wording::check(&subject.wording, *locale, parts));
    }
    found.extend(unequal(&languages));
    found
}

/// The texts that the book asks for, each with the variables that it may use; `None` where the program knows them.
fn needed(subject: &Subject) -> BTreeMap<String, Option<BTreeSet<String>>> {
    let needed = subject.book.needed_texts().into_iter();
    needed.map(|text| (text.name(), text.rule.map(|rule| rule.shows.iter().cloned().collect()))).collect()
}

/// What a text takes in and no file has.
fn missing_parts(parts: &Parts) -> Vec<Finding> {
    let mut found = Vec::new();
    for (name, part) in parts {
        let missing = part.refers.iter().filter(|refers| !parts.contains_key(*refers));
        found.extend(missing.map(|refers| Finding::new(Code::MissingText, &part.file, refers).about(name)));
    }
    found
}

fn unknown_variables(parts: &Parts, needed: &BTreeMap<String, Option<BTreeSet<String>>>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (name, part) in parts {
        let Some(Some(shown)) = needed.get(name) else { continue };
        let stray = part.variables.difference(shown);
        found.extend(
            stray.map(|variable| Finding::new(Code::UnknownVariable, &part.file, name).about(variable)),
        );
    }
    found
}

/// In a file of rule or question texts every message speaks of a rule or a question, and every option exists.
fn orphans(
    subject: &Subject,
    parts: &Parts,
    needed: &BTreeMap<String, Option<BTreeSet<String>>>,
) -> Vec<Finding> {
    let message = |name: &str| name.split('.').next().unwrap_or_default().to_owned();
    let known: BTreeSet<String> = needed.keys().map(|name| message(name)).collect();
    let of_rules: BTreeSet<&str> = parts
        .iter()
        .filter(|(name, _)| known.contains(&message(name)))
        .map(|(_, part)| part.file.as_str())
        .collect();
    let is_option = |name: &str| {
        let Some((id, option)) = name.split_once(".opt-").or_else(|| name.split_once(".is-")) else {
            return true;
        };
        let question = id.strip_prefix("q-").and_then(|id| subject.book.questionnaire.question(id));
        question.is_none_or(|question| question.kind.options().iter().any(|other| other == option))
    };
    let stray = |(name, part): &(&String, &Part)| {
        let alone = !name.starts_with('-') && !known.contains(&message(name));
        (alone && of_rules.contains(part.file.as_str())) || !is_option(name)
    };
    parts.iter().filter(stray).map(|(name, part)| Finding::new(Code::OrphanText, &part.file, name)).collect()
}

/// Terms, and the words for whom a text speaks of, are each language's own.
fn is_of_one_language(name: &str) -> bool {
    name.starts_with('-') || name.starts_with("who-")
}

/// Texts that one language has and another has not, or with other variables.
fn unequal(languages: &[(Locale, Parts)]) -> Vec<Finding> {
    let mut found = Vec::new();
    for (locale, parts) in languages {
        for (other, theirs) in languages.iter().filter(|(other, _)| other != locale) {
            for (name, part) in parts.iter().filter(|(name, _)| !is_of_one_language(name)) {
                let same = theirs.get(name).is_some_and(|their| their.variables == part.variables);
                if !same {
                    found.push(Finding::new(Code::UnequalText, &part.file, name).about(other.id()));
                }
            }
        }
    }
    found
}
