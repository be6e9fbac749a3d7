//! How long the proofs take on the embedded book, and on generated books with 10 and 100 times its rules.
//!
//! `cargo bench --bench rules_check`. It prints one line a book; no library is needed to read a clock once.
#![allow(clippy::print_stdout, clippy::unwrap_used)] // a benchmark prints, and stops on a fault

use exo_check::assets::{self, TextFile};
use exo_check::book::RuleBook;
use exo_check::proof::{Files, Subject, check, prover};
use exo_check::term::Locale;
use serde_json::{Value as Json, json};
use std::borrow::Cow;
use std::time::Instant;

/// The rule files with every rule standing `times` times, each copy for people of another age and with another source.
fn grown(times: usize) -> Vec<TextFile> {
    let mut files = assets::rules();
    let documents: Vec<String> =
        RuleBook::load(&files).unwrap().sources.documents().iter().map(|one| one.id.to_string()).collect();
    for file in &mut files {
        let Ok(Json::Array(rules)) = serde_json::from_str::<Json>(&file.text) else { continue };
        if !rules.iter().all(|rule| rule.get("when").is_some() && rule.get("severity").is_some()) {
            continue;
        }
        let mut grown = rules.clone();
        for copy in 1..times {
            grown.extend(rules.iter().map(|rule| copied(rule, copy, &documents)));
        }
        file.text = Cow::Owned(Json::Array(grown).to_string());
    }
    files
}

fn copied(rule: &Json, copy: usize, documents: &[String]) -> Json {
    let mut rule = rule.clone();
    let id = rule["id"].as_str().unwrap().to_owned();
    rule["id"] = json!(format!("{id}_{copy}"));
    let older = json!({"age": {"at_least": 18 + copy % 100}});
    rule["when"] = json!({"all": [rule["when"], older]});
    for key in ["fit", "effect", "onset_days", "review_days", "basis", "reaches"] {
        rule.as_object_mut().unwrap().remove(key);
    }
    if id.starts_with("red_flag.") {
        // Which red flags weigh as a caution is fixed by their ids.
        rule["severity"] = json!("notice");
    }
    let source = json!(format!("source:{}", documents[copy % documents.len()]));
    let sources = rule["sources"].as_array_mut().unwrap();
    if !sources.contains(&source) {
        sources.push(source);
    }
    rule
}

fn main() {
    for times in [1, 10, 100] {
        let texts = Locale::ALL.iter().map(|locale| (*locale, assets::texts(*locale))).collect();
        let files = Files { rules: grown(times), texts, cases: assets::cases() };
        let start = Instant::now();
        let subject =
            Subject::read(files, "2026-11-24".parse().unwrap()).unwrap_or_else(|fault| panic!("{fault:?}"));
        let (read, (variables, clauses)) = (start.elapsed(), prover(&subject).circuit.size());
        let start = Instant::now();
        let found = check(&subject).len();
        println!(
            "{} rules: read in {read:.2?}, checked in {:.2?} ({variables} variables, {clauses} clauses at first, {found} findings)",
            subject.book.rules.len(),
            start.elapsed()
        );
    }
}
