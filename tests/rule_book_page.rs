//! The page on the proofs names tests that exist, every code, and the figures of the book.

use crate::common;

use exo_check::assets;
use exo_check::proof::{Code, Files, Subject, carried};
use exo_check::term::{CitationKind, Locale};
use std::collections::BTreeSet;

fn page() -> String {
    std::fs::read_to_string(common::project("docs/rule-book.md")).unwrap()
}

#[test]
fn every_test_named_exists() {
    let page = page();
    let names: Vec<(&str, &str)> =
        page.split('`').skip(1).step_by(2).filter_map(|name| name.split_once("::")).collect();
    assert!(names.len() > 30, "{} tests are named", names.len());
    for (file, test) in names.into_iter().filter(|(file, _)| *file != "file") {
        let text = std::fs::read_to_string(common::project(&format!("tests/{file}.rs"))).unwrap_or_default();
        assert!(text.contains(&format!("#[test]\nfn {test}(")), "no test {file}::{test}");
    }
}

#[test]
fn every_code_has_its_row() {
    let page = page();
    for code in Code::ALL {
        assert!(page.contains(&format!("`{}`", code.id())), "{} has no row", code.id());
    }
}

#[test]
fn the_figures_are_those_of_the_book() {
    let texts = Locale::ALL.iter().map(|locale| (*locale, assets::texts(*locale))).collect();
    let files = Files { rules: assets::rules(), texts, cases: assets::cases() };
    let subject = Subject::read(files, "2026-11-24".parse().unwrap()).unwrap();
    let properties: BTreeSet<&str> = subject.properties.iter().map(|property| property.id.as_str()).collect();
    let carried = carried(&subject).into_iter().filter(|one| one.kind != CitationKind::Source).count();
    let facts = subject.book.sources.facts().len();
    let line = format!(
        "{} rules, {} properties, {} sources; {carried} of {facts} facts are carried and {} are left out with a reason.",
        subject.book.rules.len(),
        properties.len(),
        subject.book.sources.documents().len(),
        facts - carried
    );
    assert!(page().contains(&line), "{line}");
}
