//! The house: every import goes down, no cycle, small files and functions, one file that names dialoguer.

use crate::common;

use common::assert_none;
use common::imports::{Import, functions, imports, room_of, tokens};
use common::rust::{RustFile, program};
use std::collections::{BTreeMap, BTreeSet};

/// Room and floor. An import goes down, or to another room of the same floor as long as no cycle comes of it.
const FLOORS: [(&str, u8); 24] = [
    ("main", 8),
    ("lib", 8),
    ("app", 7),
    ("cli", 0),
    ("command", 6),
    ("library", 6),
    ("render", 5),
    ("interview", 5),
    ("exchange", 5),
    ("offer", 5),
    ("pack", 5),
    ("deadlines", 4),
    ("report", 4),
    ("prompt", 4),
    ("proof", 4),
    ("answers", 3),
    ("engine", 3),
    ("book", 2),
    ("condition", 1),
    ("localizer", 1),
    ("term", 0),
    ("assets", 0),
    ("env", 0),
    ("error", 0),
];

const MOST_LINES: usize = 300;
const MOST_LINES_OF_A_FUNCTION: usize = 50;

fn floor(room: &str) -> Option<u8> {
    FLOORS.iter().find(|(name, _)| *name == room).map(|(_, floor)| *floor)
}

fn all_imports() -> Vec<Import> {
    program().iter().flat_map(imports).collect()
}

#[test]
fn every_path_leads_to_a_known_room() {
    let mut faults: Vec<String> = Vec::new();
    for file in program() {
        if floor(&room_of(&file.name)).is_none() {
            faults.push(format!("{}:1: no floor is set for the room `{}`", file.name, room_of(&file.name)));
        }
    }
    for import in all_imports() {
        if floor(&import.to).is_none() {
            faults.push(format!("{}:{}: `{}` is no room", import.file, import.line, import.to));
        }
    }
    assert_none(&faults, "paths lead to no known room (a room needs its line in FLOORS)");
}

#[test]
fn no_import_goes_up() {
    let mut faults = Vec::new();
    for Import { file, line, from, to } in all_imports() {
        if let (Some(here), Some(there)) = (floor(&from), floor(&to))
            && there > here
        {
            faults.push(format!(
                "{file}:{line}: `{from}` (floor {here}) imports `{to}` (floor {there}) above it"
            ));
        }
    }
    assert_none(&faults, "imports go up");
}

#[test]
fn no_rooms_import_each_other_in_a_circle() {
    let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut places: BTreeMap<(String, String), String> = BTreeMap::new();
    for Import { file, line, from, to } in all_imports() {
        if from != to {
            edges.entry(from.clone()).or_default().insert(to.clone());
            places.entry((from, to)).or_insert(format!("{file}:{line}"));
        }
    }
    let mut faults = BTreeSet::new();
    for room in edges.keys() {
        if let Some(circle) = circle_from(&edges, &mut vec![room.clone()]) {
            let steps = circle.windows(2).map(|pair| {
                format!("{} -> {} at {}", pair[0], pair[1], places[&(pair[0].clone(), pair[1].clone())])
            });
            faults.insert(steps.collect::<Vec<_>>().join(", "));
        }
    }
    assert_none(&faults.into_iter().collect::<Vec<_>>(), "circles of imports");
}

/// A walk from the first room of `way` back to it.
fn circle_from(edges: &BTreeMap<String, BTreeSet<String>>, way: &mut Vec<String>) -> Option<Vec<String>> {
    for next in edges.get(way.last()?)? {
        if *next == way[0] {
            way.push(next.clone());
            return Some(way.clone());
        }
        if !way.contains(next) {
            way.push(next.clone());
            if let Some(circle) = circle_from(edges, way) {
                return Some(circle);
            }
            way.pop();
        }
    }
    None
}

#[test]
fn one_file_of_the_prompt_room_names_dialoguer() {
    let mut naming = Vec::new();
    for file in program() {
        if let Some((at, _)) = tokens(&file.code).iter().find(|(_, word)| *word == "dialoguer") {
            naming.push(format!("{}:{}", file.name, file.line_of(*at)));
        }
    }
    let outside: Vec<&String> = naming.iter().filter(|place| !place.starts_with("src/prompt")).collect();
    assert!(outside.is_empty(), "dialoguer is named outside src/prompt: {outside:?}");
    assert!(naming.len() <= 1, "more than one file names dialoguer: {naming:?}");
}

#[test]
fn no_file_is_longer_than_300_lines() {
    let long = program().into_iter().filter(|file| file.text.lines().count() > MOST_LINES);
    let faults: Vec<String> =
        long.map(|file| format!("{}: {} lines", file.name, file.text.lines().count())).collect();
    assert_none(&faults, "files have more than 300 lines");
}

#[test]
fn no_function_is_longer_than_50_lines() {
    let mut faults = Vec::new();
    for file in program() {
        for (name, line, lines) in functions(&file) {
            if lines > MOST_LINES_OF_A_FUNCTION {
                faults.push(format!("{}:{line}: `{name}` has {lines} lines", file.name));
            }
        }
    }
    assert_none(&faults, "functions have more than 50 lines");
}

#[test]
fn no_unsafe_no_todo_no_dbg() {
    let mut faults = Vec::new();
    for file in program() {
        let tokens = tokens(&file.code);
        for (index, (at, word)) in tokens.iter().enumerate() {
            let called = tokens.get(index + 1).is_some_and(|(_, next)| *next == "!");
            if *word == "unsafe" || (called && matches!(*word, "todo" | "dbg" | "unimplemented")) {
                faults.push(format!("{}:{}: `{word}`", file.name, file.line_of(*at)));
            }
        }
    }
    assert_none(&faults, "words that may not stand in src");
}

#[test]
fn nothing_names_a_path_of_one_machine() {
    const PATHS: [&str; 9] =
        ["/tmp", "/var/", "/home/", "/root/", "/work/", "/Users/", "/etc/", "C:\\", "%TEMP%"];
    let mut faults = Vec::new();
    for file in program() {
        for (index, line) in file.text.lines().enumerate() {
            for path in PATHS.iter().filter(|path| line.contains(**path)) {
                faults.push(format!("{}:{}: mentions `{path}`", file.name, index + 1));
            }
        }
    }
    assert_none(&faults, "lines name a path of one machine");
}

#[test]
fn the_scan_sees_what_it_should() {
    let text = r##"
//! use crate::comment::X;
use crate::{answers::{Fault, Other}, book, term::wrap::pad};
use super::super::super::engine::Z;
const S: &str = "crate::string::Y"; const C: char = '"'; const R: &str = r#"crate::raw"#;
fn one<'a>(x: &'a crate::env::Env) -> [u8; 2] { crate::localizer::f(x); }
mod tests { use super::inner; use super::super::super::cli::Options; }
"##;
    let file = RustFile::of("src/render/text/page.rs", text);
    let seen: Vec<(String, usize)> = imports(&file).into_iter().map(|i| (i.to, i.line)).collect();
    let wanted = [
        ("answers", 3),
        ("book", 3),
        ("term", 3),
        ("engine", 4),
        ("env", 6),
        ("localizer", 6),
        ("render", 7),
        ("render", 7),
    ];
    assert_eq!(seen, wanted.map(|(room, line)| (room.to_owned(), line)));
    assert_eq!(functions(&file), [("one".to_owned(), 6, 1)]);
    let texts: Vec<&str> = file.literals.iter().map(|literal| literal.text.as_str()).collect();
    assert_eq!(texts, ["crate::string::Y", "crate::raw"]);
}

#[test]
fn every_file_of_tests_runs() {
    let main = std::fs::read_to_string(common::project("tests/main.rs")).unwrap();
    let manifest = std::fs::read_to_string(common::project("Cargo.toml")).unwrap();
    let mut idle = Vec::new();
    for path in common::files("tests", ".rs") {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let is_program = manifest.contains(&format!("path = \"tests/{name}.rs\""));
        if !is_program && !main.contains(&format!("\nmod {name};\n")) {
            idle.push(format!("tests/{name}.rs"));
        }
    }
    assert_none(&idle, "test files belong to no test program");
}
