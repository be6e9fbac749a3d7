//! What several tests share.
#![allow(dead_code, missing_docs, unreachable_pub, clippy::unwrap_used, clippy::expect_used)] // each test binary uses a part of it

pub mod broken;
pub mod contract;
pub mod derived;
pub mod fhir;
pub mod form_check;
pub mod ftl;
pub mod hostile;
pub mod imports;
pub mod mutants;
pub mod person;
pub mod pty;
pub mod random;
pub mod run;
pub mod rust;
pub mod short_way;
pub mod voice;

use exo_check::answers::{Answers, Need, read};
use exo_check::assets;
use exo_check::book::RuleBook;
use exo_check::localizer::Localizer;
use exo_check::term::Locale;
use std::path::{Path, PathBuf};

/// The embedded rule book.
pub fn book() -> RuleBook {
    RuleBook::load(&assets::rules()).expect("the embedded rule book loads")
}

/// The embedded texts of one language.
pub fn texts(locale: Locale) -> Localizer {
    Localizer::embedded(locale).expect("the embedded texts load")
}

/// Answers from a JSON value, which must be without fault.
pub fn answers(book: &RuleBook, json: &serde_json::Value) -> Answers {
    read(json.to_string().as_bytes(), &book.questionnaire, Need::Complete)
        .unwrap_or_else(|faults| panic!("answers {json} have faults: {faults:#?}"))
}

/// A path below the project.
pub fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The files of a folder below the project, by name.
pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(project(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .collect();
    found.sort();
    found
}

/// Fails with a list of faults, a line each, when there are any.
#[track_caller]
pub fn assert_none(faults: &[String], what: &str) {
    assert!(faults.is_empty(), "{} {what}:\n{}", faults.len(), faults.join("\n"));
}
