//! The rule book as a document for the reviewing doctor: markdown, plain text or JSON.

use super::condition::condition_words;
use super::markdown::line;
use super::message::date_words;
use crate::book::{Rule, RuleBook, Signed, Tally};
use crate::localizer::{Localizer, Variable};
use crate::term::{Citation, Severity};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

/// The whole book as text, with marks of markdown or without.
pub fn book(localizer: &Localizer, book: &RuleBook, markdown: bool) -> String {
    let document = Document { localizer, book, signers: signers(book), markdown };
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
    Document { localizer, book, signers: signers(book), markdown }.rule(rule)
}

/// Who has reviewed the stops and cautions, as far as anybody has.
pub fn reviewed(localizer: &Localizer, book: &RuleBook) -> String {
    tally_words(localizer, &book.tally(&book.reviews))
}

/// How many stops and cautions are signed as they stand, and by whom.
pub fn tally_words(localizer: &Localizer, tally: &Tally) -> String {
    if tally.signed + tally.lapsed == 0 {
        return localizer.word("about-reviewed");
    }
    let number = Variable::count;
    let by = tally.people.join("; ");
    let variables = [
        ("count", number(tally.signed)),
        ("all", number(tally.warnings)),
        ("people", number(tally.people.len())),
        ("by", Variable::Text(&by)),
        ("lapsed", number(tally.lapsed)),
    ];
    localizer.text("rules-reviewed", &variables)
}

/// The whole book as JSON.
pub fn book_json(localizer: &Localizer, book: &RuleBook) -> Json {
    let signers = signers(book);
    let rules = book.rules.iter().map(|rule| signed_json(localizer, book, rule, &signers));
    json!({
        "schema": "exo-check/rules-list/1",
        "language": localizer.locale(),
        "rules_version": book.version(),
        "reviewed": reviewed(localizer, book),
        "rules": rules.collect::<Vec<Json>>(),
    })
}

/// One rule as JSON.
pub fn rule_json(localizer: &Localizer, book: &RuleBook, rule: &Rule) -> Json {
    signed_json(localizer, book, rule, &signers(book))
}

fn signed_json(
    localizer: &Localizer,
    book: &RuleBook,
    rule: &Rule,
    signers: &BTreeMap<String, String>,
) -> Json {
    let text = |attribute: &str| shown(localizer, rule, attribute, None);
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
        "reviewed_by": signers.get(&rule.id),
    })
}

/// A text of a rule with the names of its variables in place of their values, one of which may be given; `None` where it
/// has no such text.
pub(super) fn shown(
    localizer: &Localizer,
    rule: &Rule,
    attribute: &str,
    given: Option<(&str, &str)>,
) -> Option<String> {
    let value = |name: &str| match given {
        Some((known, value)) if known == name => value.to_owned(),
        _ => format!("<{name}>"),
    };
    let names: Vec<(&str, String)> = rule.shows.iter().map(|name| (name.as_str(), value(name))).collect();
    let variables: Vec<(&str, Variable<'_>)> =
        names.iter().map(|(name, text)| (*name, Variable::Text(text))).collect();
    let id = rule.message_id();
    localizer.has_attribute(&id, attribute).then(|| localizer.attribute(&id, attribute, &variables))
}

struct Document<'d> {
    localizer: &'d Localizer,
    book: &'d RuleBook,
    /// Who signed the rules as they stand.
    signers: BTreeMap<String, String>,
    markdown: bool,
}

/// The rules that are signed as they stand, with who did; a name in a rule's own file counts for nothing.
fn signers(book: &RuleBook) -> BTreeMap<String, String> {
    let signed = if book.reviews.is_empty() { Vec::new() } else { book.signed(&book.reviews) };
    let named =
        |one: &Signed<'_>| one.valid.iter().map(|review| review.by.as_str()).collect::<Vec<_>>().join("; ");
    let signed = signed.iter().filter(|one| !one.valid.is_empty());
    signed.map(|one| (one.rule.id.clone(), named(one))).collect()
}

impl Document<'_> {
    fn heading(&self, level: usize, words: &str) -> String {
        if self.markdown { format!("{} {words}\n\n", "#".repeat(level)) } else { format!("{words}\n\n") }
    }

    fn paragraph(&self, words: &str) -> String {
        let words = if self.markdown { line(words) } else { words.to_owned() };
        format!("{words}\n\n")
    }

    fn rule(&self, rule: &Rule) -> String {
        let mut text = self.heading(2, &rule.id);
        for attribute in ["title", "text"] {
            let words = shown(self.localizer, rule, attribute, None).unwrap_or_default();
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
            text.push_str(
                &self.item("rule-ask", &shown(self.localizer, rule, "ask", None).unwrap_or_default()),
            );
        }
        if let Some(time) = shown(self.localizer, rule, "time", None) {
            text.push_str(&self.item("rule-time", &time));
        }
        text.push_str(&self.item("rule-reviewed", &date_words(self.localizer, rule.reviewed)));
        let by = self.signers.get(&rule.id).cloned().unwrap_or_else(|| self.localizer.word("rule-nobody"));
        text.push_str(&self.item("rule-reviewed-by", &by));
        text.push_str(&self.item("rule-sources", ""));
        let sources = rule.sources.iter().map(|citation| self.source(citation));
        text.push_str(&sources.collect::<String>());
        text + "\n"
    }

    fn item(&self, label: &str, words: &str) -> String {
        let label = self.localizer.word(label);
        let words = if self.markdown { line(words) } else { words.to_owned() };
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
            (true, Some(url)) => format!("  - {} <{url}>\n", line(&words)),
            (true, None) => format!("  - {}\n", line(&words)),
            (false, Some(url)) => format!("  {words}\n    {url}\n"),
            (false, None) => format!("  {words}\n"),
        }
    }
}
