//! The page on the proofs names tests that exist, every code, and the figures of the book.

use crate::common;

use common::mutants::{of_rules, of_texts};
use exo_check::assets;
use exo_check::proof::{Code, Files, Subject, carried};
use exo_check::term::{CitationKind, Locale};
use std::collections::{BTreeMap, BTreeSet};

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

/// The cells of each row of the table whose head starts with these words.
fn table(page: &str, head: &str) -> Vec<Vec<String>> {
    let rows = page.lines().skip_while(|line| !line.starts_with(head)).skip(2);
    let cells = |line: &str| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
    rows.take_while(|line| line.starts_with('|')).map(cells).collect()
}

fn number(words: &str) -> usize {
    words.replace(',', "").parse().unwrap_or_else(|_| panic!("`{words}` is no number"))
}

#[test]
fn the_counts_are_those_of_the_book() {
    let texts = Locale::ALL.iter().map(|locale| (*locale, assets::texts(*locale))).collect();
    let files = Files { rules: assets::rules(), texts, cases: assets::cases() };
    let subject = Subject::read(files, common::book().values.rules_version).unwrap();
    let properties: BTreeSet<&str> = subject.properties.iter().map(|property| property.id.as_str()).collect();
    let questions = subject.book.questionnaire.questions().iter();
    let options: usize = questions.map(|question| question.kind.options().len()).sum();
    let sources = &subject.book.sources;
    let facts = carried(&subject).iter().filter(|fact| fact.kind != CitationKind::Source).count();
    let counts = format!(
        "{} rules, {} properties ({} with each of their options), {} sources, {facts} of {} facts carried, {} options",
        subject.book.rules.len(),
        properties.len(),
        common::grouped(subject.properties.len()),
        sources.documents().len(),
        sources.facts().len(),
        options,
    );
    let page = page().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(page.contains(&counts), "the page lacks: {counts}");
}

#[test]
fn the_run_of_mutants_noticed_all_and_is_of_a_book_hardly_smaller_than_this_one() {
    let mut today: BTreeMap<&str, usize> = BTreeMap::new();
    let texts = Locale::ALL.iter().flat_map(|locale| of_texts(&assets::texts(*locale)));
    for mutant in of_rules(&assets::rules()).into_iter().chain(texts) {
        *today.entry(mutant.kind).or_default() += 1;
    }
    let rows = table(&page(), "| broken | mutants |");
    assert_eq!(rows.len(), today.len());
    for row in rows {
        let [what, mutants, noticed, by, same] = row.as_slice() else { panic!("{row:?}") };
        let (mutants, same) = (number(mutants), number(same));
        let (seen, all) = noticed.split_once(" of ").unwrap();
        let (seen, all) = (number(seen), number(all));
        let means: usize = by.split(", ").map(|one| number(one.rsplit(' ').next().unwrap())).sum();
        assert_eq!((seen, all + same, means), (all, mutants, seen), "{what}");
        // A whole run takes half an hour of a processor, so the page may lag behind by one mutant in twenty; of texts a
        // part is enough, since each is noticed by the same comparison of names.
        let kind = what.trim_matches('`');
        let grown = today.remove(kind).unwrap_or_else(|| panic!("no kind {kind}"));
        let least = if kind == "remove message" { 40 } else { 95 };
        assert!(mutants * 100 >= grown * least, "{what}: {mutants} of {grown}: run .ci/check-mutation");
    }
    assert!(today.is_empty(), "{today:?} have no row");
}
