//! Packs that hold the rule book with something broken, checked and laid under a report by the real program.

use super::project;
use super::run::{Run, run};
use exo_check::assets;
use exo_check::proof::{Files, Finding, Prover, STEPS, Subject, prover};
use serde_json::Value as Json;
use std::path::Path;

/// In this file the first text stands as the second.
pub(crate) type Edit<'e> = (&'e str, &'e str, &'e str);

/// A folder with the edited files alone.
pub(crate) fn pack(edits: &[Edit<'_>]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (file, from, to) in edits {
        let path = folder.path().join(file);
        let base = if path.exists() { path.clone() } else { project(file) };
        let text = std::fs::read_to_string(base).unwrap();
        assert!(text.contains(from), "{file} does not hold {from}");
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text.replacen(from, to, 1)).unwrap();
    }
    std::fs::create_dir_all(folder.path().join("rules")).unwrap();
    folder
}

/// What `rules check` finds in a pack, as `code file at detail`, and everything that it says of each.
pub(crate) fn check(pack: &Path, day: &str) -> (Run, Vec<String>, Vec<Json>) {
    let folder = pack.to_string_lossy();
    let run = run(&["rules", "check", &folder, "-f", "json", "--lang", "en", "--as-of", day], b"");
    let json: Json = serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{}{}", run.out, run.err));
    let found = json["findings"].as_array().unwrap().clone();
    let line = |finding: &Json| {
        let part = |key: &str| finding[key].as_str().unwrap().to_owned();
        let file = part("file").replace(&format!("{folder}/"), "");
        [part("code"), file, part("at"), part("detail")].join(" | ")
    };
    let lines = found.iter().map(line).collect();
    (run, lines, found)
}

/// The day of these checks.
pub(crate) const DAY: &str = "2026-11-24";

/// The pack with these edits, what is told of it, and the people of the first fault.
pub(crate) fn faults(edits: &[Edit<'_>]) -> (tempfile::TempDir, Vec<String>, Vec<Json>) {
    let pack = pack(edits);
    let (run, lines, found) = check(pack.path(), DAY);
    assert_eq!((run.status, run.err.as_str()), (65, ""), "{lines:#?}");
    let people = found[0]["counterexample"].as_array().unwrap().clone();
    (pack, lines, people)
}

/// What one step of the check finds in the book with one text replaced in one file, and that book.
pub(crate) fn found_by(step: &str, (file, from, to): Edit<'_>) -> (Subject, Vec<Finding>) {
    let mut rules = assets::rules();
    let one = rules.iter_mut().find(|one| one.name == file).unwrap();
    assert!(one.text.contains(from), "{file} does not hold {from}");
    one.text = one.text.replacen(from, to, 1).into();
    let files = Files { rules, texts: Vec::new(), cases: assets::cases() };
    let subject = Subject::read(files, DAY.parse().unwrap()).unwrap_or_else(|fault| panic!("{fault:?}"));
    let found = found_in(step, &subject, &mut prover(&subject));
    (subject, found)
}

/// What one step of the check finds in a book with this prover.
pub(crate) fn found_in<'b>(step: &str, subject: &'b Subject, prover: &mut Prover<'b>) -> Vec<Finding> {
    let step = STEPS.iter().find(|known| known.name == step).unwrap();
    (step.run)(subject, prover)
}

/// A report by the program with a pack laid over.
pub(crate) fn report(pack: &Path, person: &Json) -> Run {
    let (rules, locales) = (pack.join("rules"), pack.join("locales"));
    let (rules, locales) = (rules.to_string_lossy(), locales.to_string_lossy());
    let mut options = vec!["-f", "json", "--as-of", DAY];
    if std::fs::read_dir(pack.join("rules")).is_ok_and(|mut files| files.next().is_some()) {
        options.extend(["--rules", &rules]);
    }
    if pack.join("locales").exists() {
        options.extend(["--locales", &locales]);
    }
    run(&options, person.to_string().as_bytes())
}

/// The rules that speak in a report of the program.
pub(crate) fn fired(report: &Run) -> Vec<String> {
    let json: Json = serde_json::from_str(&report.out).unwrap_or_else(|_| panic!("{}", report.err));
    let findings = json["findings"].as_array().unwrap().iter();
    findings.map(|finding| finding["rule"].as_str().unwrap().to_owned()).collect()
}
