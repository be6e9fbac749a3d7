//! The rule book as a document for the reviewing doctor: markdown, plain text or JSON.

use super::condition::condition_words;
use super::message::date_words;
use crate::book::{Rule, RuleBook};
use crate::localizer::{Localizer, Variable};
use crate::term::{Citation, Severity};
use serde_json::{Value as Json, json};

/// The whole book as text, with marks of markdown or without.
pub fn book(localizer: &Localizer, book: &RuleBook, markdown: bool) -> String {
    let document = Document { localizer, book, markdown };
    let mut text = document.heading(1, &localizer.word("rules-heading"));
    let date = date_words(localizer, book.values.rules_version);
    text.push_str(&document.paragraph(&localizer.text("rules-version", &[("date", Variable::Text(&date))])));
    text.push_str(&document.paragraph(&reviewed(localizer, book)));
    for rule in &book.rules {
        text.push_str(&document.rule(rule));
    }
    text
}

/// One rule as text.
pub fn rule(localizer: &Localizer, book: &RuleBook, rule: &Rule, markdown: bool) -> String {
    Document { localizer, book, markdown }.rule(rule)
}

/// Who has reviewed the rules, by role and licence class, as far as anybody has.
pub fn reviewed(localizer: &Localizer, book: &RuleBook) -> String {
    let number = |count: usize| Variable::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let reviewers: Vec<&str> = book.rules.iter().filter_map(|rule| rule.reviewed_by.as_deref()).collect();
    let each: std::collections::BTreeSet<&str> = reviewers.iter().copied().collect();
    let by = each.into_iter().collect::<Vec<&str>>().join("; ");
    let (count, all) = (reviewers.len(), book.rules.len());
    let variables = [("count", number(count)), ("all", number(all)), ("by", Variable::Text(&by))];
    match count {
        0 => localizer.word("about-reviewed"),
        _ if count == all => localizer.text("rules-reviewed-all", &variables),
        _ => localizer.text("rules-reviewed-some", &variables),
    }
}

/// The whole book as JSON.
pub fn book_json(localizer: &Localizer, book: &RuleBook) -> Json {
    json!({
        "schema": "exo-check/rules-list/1",
        "language": localizer.locale(),
        "rules_version": book.version(),
        "reviewed": reviewed(localizer, book),
        "rules": book.rules.iter().map(|rule| rule_json(localizer, book, rule)).collect::<Vec<Json>>(),
    })
}

/// One rule as JSON.
pub fn rule_json(localizer: &Localizer, book: &RuleBook, rule: &Rule) -> Json {
    let text = |attribute: &str| shown(localizer, rule, attribute);
    let source = |citation: &Citation| {
        let document = book.sources.cited(citation);
        json!({
            "id": citation.to_string(),
            "title": document.map(|document| document.named(localizer.locale())),
            "url": document.and_then(|document| document.url.clone()),
        })
    };
    json!({
        "rule": rule.id,
        "category": rule.category,
        "severity": rule.severity,
        "when": condition_words(localizer, book, &rule.when),
        "title": text("title"),
        "text": text("text"),
        "ask": text("ask"),
        "time": text("time"),
        "evidence": rule.evidence,
        "sources": rule.sources.iter().map(source).collect::<Vec<Json>>(),
        "reviewed": rule.reviewed.to_string(),
        "reviewed_by": rule.reviewed_by,
    })
}

/// A text of a rule with the names of its variables in place of their values; `None` where it has no such text.
fn shown(localizer: &Localizer, rule: &Rule, attribute: &str) -> Option<String> {
    let names: Vec<(&str, String)> =
        rule.shows.iter().map(|name| (name.as_str(), format!("<{name}>"))).collect();
    let variables: Vec<(&str, Variable<'_>)> =
        names.iter().map(|(name, text)| (*name, Variable::Text(text))).collect();
    let id = rule.message_id();
    localizer.has_attribute(&id, attribute).then(|| localizer.attribute(&id, attribute, &variables))
}

struct Document<'d> {
    localizer: &'d Localizer,
    book: &'d RuleBook,
    markdown: bool,
}

impl Document<'_> {
    fn heading(&self, level: usize, words: &str) -> String {
        if self.markdown { format!("{} {words}\n\n", "#".repeat(level)) } else { format!("{words}\n\n") }
    }

    fn paragraph(&self, words: &str) -> String {
        let words = if self.markdown { escaped(words) } else { words.to_owned() };
        format!("{words}\n\n")
    }

    fn rule(&self, rule: &Rule) -> String {
        let mut text = self.heading(2, &rule.id);
        for attribute in ["title", "text"] {
            let words = shown(self.localizer, rule, attribute).unwrap_or_default();
            text.push_str(&self.paragraph(&words));
        }
        text.push_str(&self.item("rule-when", &condition_words(self.localizer, self.book, &rule.when)));
        let severity = self.localizer.word(&format!("severity-{}", rule.severity.id()));
        text.push_str(&self.item("rule-severity", &severity));
        let evidence = rule.evidence.map_or_else(
            || self.localizer.word("rule-note-none"),
            |level| self.localizer.word(&format!("evidence-level-{}", level.id())),
        );
        text.push_str(&self.item("rule-evidence", &evidence));
        if rule.severity >= Severity::Caution {
            text.push_str(&self.item("rule-ask", &shown(self.localizer, rule, "ask").unwrap_or_default()));
        }
        if let Some(time) = shown(self.localizer, rule, "time") {
            text.push_str(&self.item("rule-time", &time));
        }
        text.push_str(&self.item("rule-reviewed", &date_words(self.localizer, rule.reviewed)));
        let by = rule.reviewed_by.clone().unwrap_or_else(|| self.localizer.word("rule-nobody"));
        text.push_str(&self.item("rule-reviewed-by", &by));
        text.push_str(&self.item("rule-sources", ""));
        let sources = rule.sources.iter().map(|citation| self.source(citation));
        text.push_str(&sources.collect::<String>());
        text + "\n"
    }

    fn item(&self, label: &str, words: &str) -> String {
        let label = self.localizer.word(label);
        let words = if self.markdown { escaped(words) } else { words.to_owned() };
        let line =
            if self.markdown { format!("- **{label}:** {words}") } else { format!("{label}: {words}") };
        line.trim_end().to_owned() + "\n"
    }

    fn source(&self, citation: &Citation) -> String {
        let document = self.book.sources.cited(citation);
        let named = document.map(|document| document.named(self.localizer.locale()));
        let words = named.map_or_else(|| citation.to_string(), |named| format!("{citation}, {named}"));
        let url = document.and_then(|document| document.url.as_deref());
        match (self.markdown, url) {
            (true, Some(url)) => format!("  - {} <{url}>\n", escaped(&words)),
            (true, None) => format!("  - {}\n", escaped(&words)),
            (false, Some(url)) => format!("  {words}\n    {url}\n"),
            (false, None) => format!("  {words}\n"),
        }
    }
}

/// Text in which no character starts markup.
fn escaped(words: &str) -> String {
    let mut text = String::new();
    for character in words.chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|') {
            text.push('\\');
        }
        text.push(character);
    }
    text
}
