//! The pages for whoever changes the code name files and tests that exist, the floors that are tested, and each word in the
//! file that defines it.

use crate::common;

use common::assert_none;
use common::rust::{RustFile, program};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::read_to_string;

const VOCABULARY: &str = "docs/vocabulary.md";
const PAGES: [&str; 4] = ["CONTRIBUTING.md", "docs/architecture.md", "docs/recipes.md", VOCABULARY];

/// What the pages name files of.
const FOLDERS: [&str; 9] = [".ci", ".vscode", "docs", "examples", "fuzz", "locales", "rules", "src", "tests"];

/// The heading of the table of names that are defined in several files.
const TWICE: &str = "\n## Names that stand twice\n";

fn page(name: &str) -> String {
    read_to_string(common::project(name)).unwrap()
}

/// What stands between backticks; a block of code is one piece.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// The words of a page that stand between backticks.
fn words(page: &str) -> Vec<&str> {
    let words = quoted(page).flat_map(str::split_whitespace);
    words.map(|word| word.trim_end_matches([';', ',', '.'])).collect()
}

fn is_snake(word: &str) -> bool {
    let plain = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'_';
    !word.is_empty() && word.bytes().all(plain)
}

/// Whether a word names one file or folder of the project.
fn is_path(word: &str) -> bool {
    let (first, below) = word.split_once('/').unwrap_or((word, ""));
    let ending = word.rsplit_once('.').map_or("", |(_, ending)| ending);
    let at_the_top = below.is_empty() && matches!(ending, "md" | "toml");
    (at_the_top || (FOLDERS.contains(&first) && word.contains('/'))) && !word.contains(['*', '<', '…'])
}

#[test]
fn every_path_and_every_test_named_exists() {
    let (mut faults, mut paths, mut tests) = (Vec::new(), 0, 0);
    for name in PAGES {
        let page = page(name);
        for word in words(&page) {
            if is_path(word) {
                paths += 1;
                if !common::project(word).exists() {
                    faults.push(format!("{name}: there is no `{word}`"));
                }
            }
            let Some((file, test)) = word.split_once("::").filter(|(file, _)| is_snake(file)) else {
                continue;
            };
            if !test.is_empty() && !is_snake(test) {
                continue;
            }
            tests += 1;
            let text = read_to_string(common::project(&format!("tests/{file}.rs"))).unwrap_or_default();
            let is_there =
                text.contains(&format!("#[test]\nfn {test}(")) || (test.is_empty() && !text.is_empty());
            if !is_there {
                faults.push(format!("{name}: there is no test `{word}`"));
            }
        }
    }
    assert_none(&faults, "files or tests are named and do not exist");
    assert!(paths > 150 && tests > 40, "{paths} paths and {tests} tests are named");
}

/// The rows of the tables of a page, as cells.
fn rows(page: &str) -> impl Iterator<Item = Vec<&str>> {
    let rows = page.lines().filter(|line| line.starts_with('|'));
    rows.map(|row| row.trim_matches('|').split('|').map(str::trim).collect::<Vec<&str>>())
}

#[test]
fn the_floors_are_those_that_are_tested() {
    let page = page("docs/architecture.md");
    let mut told = BTreeSet::new();
    for row in rows(&page) {
        if let Ok(floor) = row[0].parse::<u8>() {
            told.extend(quoted(row[1]).map(|room| (room.to_owned(), floor)));
        }
    }
    let source = read_to_string(common::project("tests/floors.rs")).unwrap();
    let mut tested = BTreeSet::new();
    for line in source.lines().take_while(|line| *line != "];") {
        let row = line.trim().strip_prefix("(\"").and_then(|rest| rest.strip_suffix("),"));
        if let Some((room, floor)) = row.and_then(|row| row.split_once("\", ")) {
            tested.insert((room.to_owned(), floor.parse::<u8>().unwrap()));
        }
    }
    assert!(tested.len() > 20, "{tested:?}");
    assert_eq!(told, tested);
}

/// The name at the beginning of a text, where it is one of a type.
fn type_name(text: &str) -> Option<String> {
    let name: String = text.chars().take_while(char::is_ascii_alphanumeric).collect();
    name.starts_with(|first: char| first.is_ascii_uppercase()).then_some(name)
}

/// The types that a file defines, each with whether it is public. Those of `words!` and `data!` are.
fn types(file: &RustFile) -> Vec<(String, bool)> {
    let (mut found, mut in_macro) = (Vec::new(), false);
    for line in file.code.lines().map(str::trim_end) {
        if line.starts_with('}') {
            in_macro = false;
        } else if line.ends_with("! {") && !line.starts_with(' ') {
            in_macro = true;
        } else if in_macro {
            let made = line.strip_prefix("    ").filter(|rest| rest.ends_with(" {"));
            found.extend(made.and_then(type_name).map(|name| (name, true)));
        } else if !line.starts_with(' ') {
            let after = ["struct ", "enum ", "trait ", "type "].into_iter().find_map(|kind| {
                let (before, after) = line.split_once(kind)?;
                let is_one = before.is_empty() || (before.starts_with("pub") && before.ends_with(' '));
                is_one.then_some(after)
            });
            found.extend(after.and_then(type_name).map(|name| (name, line.starts_with("pub "))));
        }
    }
    found
}

/// The names of a table of words, each with the files that its row names.
fn named(table: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut found = Vec::new();
    for row in rows(table) {
        if let Some(name) = quoted(row[0]).next().and_then(type_name) {
            let files = row.iter().flat_map(|cell| quoted(cell)).filter(|word| word.starts_with("src/"));
            found.push((name, files.map(str::to_owned).collect()));
        }
    }
    found
}

#[test]
fn every_word_stands_in_its_file() {
    let known: BTreeSet<(String, String)> = program()
        .iter()
        .flat_map(|file| types(file).into_iter().map(move |(name, _)| (name, file.name.clone())))
        .collect();
    let mut faults = Vec::new();
    let words = named(&page(VOCABULARY));
    assert!(words.len() > 100, "{} words", words.len());
    for (name, files) in words {
        if files.is_empty() {
            faults.push(format!("{VOCABULARY}: `{name}` has no file"));
        }
        for file in files {
            if !known.contains(&(name.clone(), file.clone())) {
                faults.push(format!("{VOCABULARY}: `{name}` is not defined in {file}"));
            }
        }
    }
    assert_none(&faults, "words do not stand where the page says");
}

#[test]
fn a_name_that_stands_twice_is_listed() {
    let mut places: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in program() {
        for (name, _) in types(&file).into_iter().filter(|(_, public)| *public) {
            places.entry(name).or_default().insert(file.name.clone());
        }
    }
    places.retain(|_, files| files.len() > 1);
    let page = page(VOCABULARY);
    let told: BTreeMap<String, BTreeSet<String>> =
        named(page.split_once(TWICE).unwrap().1).into_iter().collect();
    let mut faults = Vec::new();
    for (name, files) in &places {
        if told.get(name) != Some(files) {
            faults.push(format!("{VOCABULARY}: `{name}` is defined in {files:?}"));
        }
    }
    let once = told.keys().filter(|name| !places.contains_key(*name));
    faults.extend(once.map(|name| format!("{VOCABULARY}: `{name}` no longer stands twice")));
    assert_none(&faults, "rows of the names that stand twice are missing or wrong");
}

#[test]
fn the_scan_sees_what_it_should() {
    let text = "pub struct One<'a> {\n    pub type_of: u8,\n}\npub(super) enum Two {}\ntype Three = u8;\n\
                // pub struct Comment;\ncrate::term::words! {\n    /// A word.\n    Four {\n        Five = \"5\",\n    }\n}\n\
                impl One<'_> {\n    type Six = u8;\n}\nfn f(of: Struct) {}\n";
    let seen = types(&RustFile::of("src/x.rs", text));
    let wanted = [("One", true), ("Two", false), ("Three", false), ("Four", true)];
    assert_eq!(seen, wanted.map(|(name, public)| (name.to_owned(), public)));
    let page = "```sh\ncargo test -- floors:: # tests/people; and\n```\n`src/x.rs` and `engine::Finding`, `rules/*.json`\n";
    let paths: Vec<&str> = words(page).into_iter().filter(|word| is_path(word)).collect();
    assert_eq!(paths, ["tests/people", "src/x.rs"]);
}
