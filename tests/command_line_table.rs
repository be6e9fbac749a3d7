//! The list of what the command line promises names tests that exist.

use crate::common;

/// The rows of the table: number, what is promised, what shows it.
fn rows() -> Vec<[String; 3]> {
    let page = std::fs::read_to_string(common::project("docs/command-line.md")).unwrap();
    let cells = page.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    let rows = cells.map(|row| row.split(" | ").map(str::to_owned).collect::<Vec<_>>());
    rows.filter(|row| row[0].parse::<u8>().is_ok())
        .map(|row| row.try_into().unwrap_or_else(|row| panic!("three cells in {row:?}")))
        .collect()
}

/// The tests that a cell names: `file::test`.
fn named(cell: &str) -> Vec<(&str, &str)> {
    let quoted = cell.split('`').skip(1).step_by(2);
    quoted.filter_map(|name| name.split_once("::")).collect()
}

#[test]
fn the_numbers_run_from_1_to_42() {
    let numbers: Vec<u8> = rows().iter().map(|row| row[0].parse().unwrap()).collect();
    assert_eq!(numbers, (1..=42).collect::<Vec<u8>>());
}

#[test]
fn every_line_names_a_test_or_gives_its_reason() {
    for [number, promise, shown] in rows() {
        assert!(!named(&shown).is_empty() || promise.contains("Reason: "), "line {number}: {shown}");
    }
}

#[test]
fn every_test_named_exists() {
    let mut count = 0;
    for [number, _, shown] in rows() {
        for (file, test) in named(&shown) {
            let path = common::project(&format!("tests/{file}.rs"));
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            let head = format!("#[test]\nfn {test}(");
            assert!(text.contains(&head), "line {number}: no test {file}::{test}");
            count += 1;
        }
    }
    assert!(count >= 42, "{count} tests are named");
}
