//! Every crate that the program names has its line in `docs/dependencies.md`.

use crate::common;

use std::collections::BTreeSet;

/// Names under every `[…dependencies]` heading of a `Cargo.toml`.
fn named(manifest: &str) -> BTreeSet<String> {
    let mut inside = false;
    let mut names = BTreeSet::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.ends_with("dependencies]");
        } else if let Some((name, _)) = line.split_once('=').filter(|_| inside && !line.starts_with('#')) {
            names.insert(name.trim().to_owned());
        }
    }
    names
}

/// First cells of the table, with the two other cells of each row.
fn explained(table: &str) -> Vec<(String, String, String)> {
    // A second table tells which file of the prompts does what.
    let rows = table.lines().filter(|line| line.starts_with("| `") && !line.starts_with("| `src/"));
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells.len(), 3, "{row}");
        (cells[0].trim_matches('`').to_owned(), cells[1].to_owned(), cells[2].to_owned())
    })
    .collect()
}

#[test]
fn the_table_and_the_manifest_name_the_same_crates() {
    let manifest = std::fs::read_to_string(common::project("Cargo.toml")).unwrap();
    let rows = explained(&std::fs::read_to_string(common::project("docs/dependencies.md")).unwrap());
    let told: BTreeSet<String> = rows.iter().map(|(name, _, _)| name.clone()).collect();
    assert_eq!(told.len(), rows.len(), "a crate has two lines");
    assert_eq!(told, named(&manifest));
    for (name, purpose, licence) in rows {
        assert!(!purpose.is_empty() && !licence.is_empty(), "{name}: a cell is empty");
    }
}

#[test]
fn a_heading_for_one_system_counts_and_other_tables_do_not() {
    let manifest = "[package]\nname = \"x\"\n[dependencies]\na = \"1\"\n# b = \"1\"\n\
                    [target.'cfg(unix)'.dependencies]\nc = { version = \"1\" }\n[features]\nd = []\n";
    assert_eq!(named(manifest), BTreeSet::from(["a".to_owned(), "c".to_owned()]));
}

/// The crates that a set of features builds the library from.
fn tree(features: &str) -> BTreeSet<String> {
    let asked = ["tree", "--locked", "-e", "normal", "--prefix", "none", "--no-default-features"];
    let made = std::process::Command::new(env!("CARGO"))
        .args(asked)
        .args(["--features", features])
        .current_dir(common::project(""))
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let names = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
    String::from_utf8(made.stdout).unwrap().lines().map(names).collect()
}

#[test]
fn the_library_alone_brings_nothing_of_the_command_line() {
    let of_the_program = [
        "clap",
        "clap_complete",
        "clap_mangen",
        "console",
        "dialoguer",
        "indicatif",
        "rustix",
        "signal-hook",
        "tempfile",
    ];
    let brings = |features: &str| -> Vec<&str> {
        let tree = tree(features);
        let has = |name: &&str| tree.iter().any(|found| found.split(' ').next() == Some(*name));
        of_the_program.into_iter().filter(has).collect()
    };
    assert_eq!((brings(""), brings("proof"), brings("cli")), (vec![], vec![], of_the_program.to_vec()));
    assert!(tree("").len() <= 90, "{}", tree("").len());
}
