//! Every systematic way to break one thing in the rule book.

use exo_check::assets::TextFile;
use exo_check::term::Category;
use serde_json::{Value as Json, json};
use std::borrow::Cow;

/// A broken copy of one file.
pub(crate) struct Mutant {
    /// What was broken, such as `drop option`.
    pub(crate) kind: &'static str,
    /// The rule or message that was broken.
    pub(crate) at: String,
    /// What exactly, for the list of survivors.
    pub(crate) detail: String,
    /// The file with its new text.
    pub(crate) file: TextFile,
}

impl Mutant {
    /// On a rule that warns of the body, where every mutant has to be caught.
    pub(crate) fn is_about_the_body(&self) -> bool {
        let at = self.at.replace('-', ".");
        at.starts_with("contraindication.") || at.starts_with("caution.")
    }

    /// The category of the broken rule, or that of the rule whose text was broken.
    pub(crate) fn class(&self) -> String {
        let category = Category::of_rule(&self.at.replacen('-', ".", 1));
        category.map_or_else(|| "other texts".to_owned(), |category| category.id().to_owned())
    }

    /// The files with the broken one in its place.
    pub(crate) fn laid_over(&self, files: &[TextFile]) -> Vec<TextFile> {
        let same =
            |file: &TextFile| if file.name == self.file.name { self.file.clone() } else { file.clone() };
        files.iter().map(same).collect()
    }
}

/// Every mutant of the rules in these files.
pub(crate) fn of_rules(files: &[TextFile]) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for file in files {
        let Ok(Json::Array(rules)) = serde_json::from_str::<Json>(&file.text) else { continue };
        for (place, rule) in rules.iter().enumerate().filter(|(_, rule)| rule.get("when").is_some()) {
            let at = rule["id"].as_str().unwrap_or_default();
            let mut add = |kind, detail: String, changed: Option<Json>| {
                let mut rules = rules.clone();
                match changed {
                    Some(changed) => rules[place] = changed,
                    None => drop(rules.remove(place)),
                }
                let text = Cow::Owned(Json::Array(rules).to_string());
                let file = TextFile { name: file.name.clone(), text };
                mutants.push(Mutant { kind, at: at.to_owned(), detail, file });
            };
            add("delete rule", String::new(), None);
            for (kind, detail, when) in of_condition(&rule["when"]) {
                add(kind, detail, Some(with(rule, "when", when)));
            }
            if let Some(lower) = lower(rule) {
                add("lower severity", lower.to_owned(), Some(with(rule, "severity", json!(lower))));
            }
        }
    }
    mutants
}

fn with(rule: &Json, key: &str, value: Json) -> Json {
    let mut rule = rule.clone();
    rule[key] = value;
    rule
}

/// The next lighter severity, where a category asks for one; what else a notice weighs is a matter of taste.
fn lower(rule: &Json) -> Option<&'static str> {
    match (rule["severity"].as_str()?, rule["category"].as_str()?) {
        ("stop", _) => Some("caution"),
        ("caution", _) => Some("notice"),
        ("notice", "red_flag") => Some("info"),
        _ => None,
    }
}

/// The broken forms of a condition, each with what was done.
fn of_condition(condition: &Json) -> Vec<(&'static str, String, Json)> {
    let mut found = Vec::new();
    let Json::Object(facts) = condition else { return found };
    if facts.len() > 1 {
        let parts: Vec<Json> = facts.iter().map(|(fact, test)| json!({fact: test})).collect();
        found.push(("flip all and any", condition.to_string(), json!({"any": parts})));
    }
    for (fact, test) in facts {
        let whole = |value: Json| {
            let mut facts = facts.clone();
            facts.insert(fact.clone(), value);
            Json::Object(facts)
        };
        if facts.len() > 1 {
            let mut rest = facts.clone();
            rest.remove(fact);
            found.push(("drop fact", fact.clone(), Json::Object(rest)));
        }
        match (fact.as_str(), test) {
            ("any" | "all", Json::Array(parts)) => {
                let mut flipped = facts.clone();
                flipped.remove(fact);
                flipped.insert(if fact == "any" { "all" } else { "any" }.to_owned(), test.clone());
                found.push(("flip all and any", test.to_string(), Json::Object(flipped)));
                found.extend(
                    of_parts(parts).into_iter().map(|(kind, what, parts)| (kind, what, whole(parts))),
                );
            }
            ("not", part) => {
                found.extend(
                    of_condition(part).into_iter().map(|(kind, what, part)| (kind, what, whole(part))),
                );
            }
            _ => found
                .extend(of_test(fact, test).into_iter().map(|(kind, what, test)| (kind, what, whole(test)))),
        }
    }
    found
}

/// The broken forms of one test: an option less, a threshold beside.
fn of_test(fact: &str, test: &Json) -> Vec<(&'static str, String, Json)> {
    let mut found = Vec::new();
    match test {
        Json::Array(options) if options.len() > 1 => {
            for (place, option) in options.iter().enumerate() {
                let mut rest = options.clone();
                rest.remove(place);
                found.push(("drop option", format!("{fact}: {option}"), Json::Array(rest)));
            }
        }
        Json::Object(bounds) => {
            for (bound, number) in bounds.iter().filter(|(bound, _)| *bound != "unanswered") {
                for step in [-1, 1] {
                    let mut bounds = bounds.clone();
                    let moved = number.as_i64().unwrap_or_default() + step;
                    bounds.insert(bound.clone(), json!(moved));
                    found.push(("shift threshold", format!("{fact} {bound} {moved}"), json!(bounds)));
                }
            }
        }
        _ => {}
    }
    found
}

fn of_parts(parts: &[Json]) -> Vec<(&'static str, String, Json)> {
    let mut found = Vec::new();
    for (place, part) in parts.iter().enumerate() {
        if parts.len() > 1 {
            let mut rest = parts.to_vec();
            rest.remove(place);
            found.push(("drop part", part.to_string(), Json::Array(rest)));
        }
        for (kind, what, broken) in of_condition(part) {
            let mut parts = parts.to_vec();
            parts[place] = broken;
            found.push((kind, what, Json::Array(parts)));
        }
    }
    found
}

/// For every message the locale files without it.
pub(crate) fn of_texts(files: &[TextFile]) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for file in files {
        let lines: Vec<&str> = file.text.lines().collect();
        let starts: Vec<usize> = (0..lines.len())
            .filter(|at| lines[*at].starts_with(|first: char| first.is_ascii_alphabetic()))
            .collect();
        for (place, start) in starts.iter().enumerate() {
            let end = starts.get(place + 1).copied().unwrap_or(lines.len());
            let kept: Vec<&str> = lines[..*start].iter().chain(&lines[end..]).copied().collect();
            let at = lines[*start].split(' ').next().unwrap_or_default().to_owned();
            let text = Cow::Owned(kept.join("\n") + "\n");
            let file = TextFile { name: file.name.clone(), text };
            mutants.push(Mutant { kind: "remove message", at, detail: String::new(), file });
        }
    }
    mutants
}
