//! What several tests share.

pub(crate) mod broken;
pub(crate) mod contract;
pub(crate) mod days;
pub(crate) mod derived;
pub(crate) mod fhir;
pub(crate) mod form_check;
pub(crate) mod ftl;
pub(crate) mod hostile;
pub(crate) mod imports;
pub(crate) mod mutants;
pub(crate) mod person;
pub(crate) mod pty;
pub(crate) mod random;
pub(crate) mod run;
pub(crate) mod rust;
pub(crate) mod shape;
pub(crate) mod short_way;
pub(crate) mod visitor;
pub(crate) mod voice;

use exo_check::answers::{Answers, Need, read};
use exo_check::assets;
use exo_check::book::RuleBook;
use exo_check::localizer::Localizer;
use exo_check::term::Locale;
use jiff::civil::{Date, date};
use std::path::{Path, PathBuf};

/// A day of reports.
pub(crate) const TODAY: Date = date(2026, 11, 24);

/// The embedded rule book.
pub(crate) fn book() -> RuleBook {
    RuleBook::load(&assets::rules()).expect("the embedded rule book loads")
}

/// A number in groups of three digits, as English texts write it.
pub(crate) fn grouped(number: usize) -> String {
    exo_check::localizer::grouped(i64::try_from(number).unwrap())
}

/// How many cases the rules have.
pub(crate) fn cases_of_the_book() -> usize {
    let lists = assets::cases().into_iter().filter(|file| !file.name.ends_with("plain.json"));
    lists.map(|file| serde_json::from_str::<Vec<serde_json::Value>>(&file.text).unwrap().len()).sum()
}

/// The embedded texts of one language.
pub(crate) fn texts(locale: Locale) -> Localizer {
    Localizer::embedded(locale).expect("the embedded texts load")
}

/// Answers from a JSON value, which must be without fault.
pub(crate) fn answers(book: &RuleBook, json: &serde_json::Value) -> Answers {
    read(json.to_string().as_bytes(), &book.questionnaire, Need::Complete)
        .unwrap_or_else(|faults| panic!("answers {json} have faults: {faults:#?}"))
}

/// A path below the project.
pub(crate) fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The files of a folder below the project, by name.
pub(crate) fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(project(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .collect();
    found.sort();
    found
}

/// What is kept of an output in a file; with `ACCEPT=1` in the environment, the output itself is kept first.
pub(crate) fn kept(file: &Path, made: &str) -> String {
    if std::env::var_os("ACCEPT").is_some() {
        std::fs::write(file, made).unwrap();
    }
    std::fs::read_to_string(file).unwrap_or_default()
}

/// Fails with a list of faults, a line each, when there are any.
#[track_caller]
pub(crate) fn assert_none(faults: &[String], what: &str) {
    assert!(faults.is_empty(), "{} {what}:\n{}", faults.len(), faults.join("\n"));
}
