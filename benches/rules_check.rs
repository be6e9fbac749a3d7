//! How long the proofs take on the embedded book, and on generated books with 10 and 100 times its rules.
//!
//! `cargo bench --bench rules_check`. It prints one line a book; no library is needed to read a clock once.
//! `TIMES=10` takes one size alone.
#![allow(clippy::print_stdout, clippy::unwrap_used)] // a benchmark prints, and stops on a fault

use exo_check::assets::{self, TextFile};
use exo_check::book::RuleBook;
use exo_check::proof::{Files, STEPS, Subject, prover};
use exo_check::term::Locale;
use serde_json::{Value as Json, json};
use std::borrow::Cow;
use std::fmt::Write;
use std::time::Instant;

/// The files of a book in which every rule stands `times` times. Each copy speaks to people of one year of age, or with
/// one budget where the rule asks for the age itself, so that no copy stands for another and the book has no fault.
fn grown(times: usize) -> Files {
    let mut rules = assets::rules();
    let book = RuleBook::load(&rules).unwrap();
    let mut texts = String::new();
    for file in &mut rules {
        let Ok(Json::Array(written)) = serde_json::from_str::<Json>(&file.text) else { continue };
        if !written.iter().all(|rule| rule.get("when").is_some() && rule.get("severity").is_some()) {
            continue;
        }
        let mut grown = written.clone();
        for copy in 1..times {
            for rule in &written {
                let copied = copied(rule, copy, &book);
                texts += &words(&copied);
                grown.push(copied);
            }
        }
        file.text = Cow::Owned(Json::Array(grown).to_string());
    }
    let with_words = |locale: &Locale| {
        let mut files = assets::texts(*locale);
        let name = format!("locales/{}/grown.ftl", locale.id());
        files.push(TextFile { name, text: Cow::Owned(texts.clone()) });
        (*locale, files)
    };
    Files { rules, texts: Locale::ALL.iter().map(with_words).collect(), cases: assets::cases() }
}

fn copied(rule: &Json, copy: usize, book: &RuleBook) -> Json {
    let mut rule = rule.clone();
    let id = rule["id"].as_str().unwrap().to_owned();
    rule["id"] = json!(format!("{id}_{copy}"));
    let one_group = if rule["when"].to_string().contains("\"age\"") {
        json!({"budget_jpy": {"at_least": copy * 1000, "less_than": (copy + 1) * 1000}})
    } else {
        json!({"age": {"at_least": 18 + copy, "at_most": 18 + copy}})
    };
    rule["when"] = json!({"all": [rule["when"], one_group]});
    for key in ["fit", "effect", "onset_days", "review_days", "basis", "reaches"] {
        rule.as_object_mut().unwrap().remove(key);
    }
    if id.starts_with("red_flag.") {
        // Which red flags weigh as a caution is fixed by their ids.
        rule["severity"] = json!("notice");
    }
    if let Some(topic) = rule.get("topic").and_then(Json::as_str) {
        rule["topic"] = json!(format!("{topic}_{copy}"));
    }
    // One more source tells the copies from the first rule, and none of the copies from another.
    let sources = rule["sources"].as_array_mut().unwrap();
    let documents = book.sources.documents().iter().map(|one| json!(format!("source:{}", one.id)));
    let more = documents.into_iter().find(|document| !sources.contains(document));
    sources.extend(more);
    rule
}

/// The message of a copy.
fn words(rule: &Json) -> String {
    let asks = matches!(rule["severity"].as_str(), Some("stop" | "caution"));
    let mut text = format!("{} =\n", rule["id"].as_str().unwrap().replace('.', "-"));
    for attribute in ["title", "text", "ask"].into_iter().take(if asks { 3 } else { 2 }) {
        writeln!(text, "    .{attribute} = A copy").unwrap();
    }
    text
}

fn main() {
    let one_size = std::env::var("TIMES").ok().and_then(|times| times.parse::<usize>().ok());
    for times in one_size.map_or(vec![1, 10, 100], |times| vec![times]) {
        let files = grown(times);
        let start = Instant::now();
        let subject =
            Subject::read(files, "2026-11-24".parse().unwrap()).unwrap_or_else(|fault| panic!("{fault:?}"));
        let read = start.elapsed();
        let start = Instant::now();
        let mut prover = prover(&subject);
        let (variables, clauses) = prover.circuit.size();
        let mut steps = format!("formulas {:.2?}", start.elapsed());
        let mut found = Vec::new();
        for step in &STEPS {
            let start = Instant::now();
            found.extend((step.run)(&subject, &mut prover));
            write!(steps, ", {} {:.2?}", step.name, start.elapsed()).unwrap();
        }
        println!(
            "{} rules: read in {read:.2?}, checked in {:.2?} ({steps}; {variables} variables, {clauses} clauses at first)",
            subject.book.rules.len(),
            start.elapsed(),
        );
        assert!(found.is_empty(), "{:#?}", &found[..found.len().min(5)]);
    }
}
