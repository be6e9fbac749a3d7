//! The page on the proofs names tests that exist, and every code.

use crate::common;

use exo_check::proof::Code;

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
