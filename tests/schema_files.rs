//! Every file of `rules/` has a JSON Schema beside it, made from the type that reads it, and editors know which.

use crate::common;

use common::files;
use common::shape::faults;
use schemars::Schema;
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::read_to_string;
use std::path::Path;

/// Where the schemas are kept for editors.
const KEPT: &str = "rules/schemas";

/// The schemas by their names.
fn schemas() -> BTreeMap<&'static str, Json> {
    let lexicon = ("lexicon", exo_check::book::shape::<exo_check::offer::LexiconFile>());
    let rules = ("rules", exo_check::book::rules_schema());
    let all = exo_check::book::schemas().into_iter().chain(exo_check::proof::schemas());
    all.chain([lexicon, rules]).map(|(name, schema): (_, Schema)| (name, schema.to_value())).collect()
}

/// The files that are read, each with the name of its schema. Answers are left out: `exo-check schema answers` describes
/// them, and it is another for every pack.
fn read() -> Vec<(String, &'static str)> {
    let names: Vec<&str> = schemas().into_keys().collect();
    let mut found = Vec::new();
    for folder in ["rules", "rules/cases", "rules/offer", "examples/korea/rules"] {
        for path in files(folder, ".json") {
            let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let schema = match folder {
                _ if stem == "plain" => continue,
                "rules/cases" => "cases",
                "rules/offer" => "lexicon",
                _ => names.iter().find(|name| **name == stem).map_or("rules", |name| *name),
            };
            found.push((format!("{folder}/{stem}.json"), schema));
        }
    }
    found
}

fn json(file: &str) -> Json {
    serde_json::from_str(&read_to_string(common::project(file)).unwrap()).unwrap()
}

#[test]
fn every_file_of_rules_is_as_its_schema_says() {
    let (schemas, files) = (schemas(), read());
    let used: BTreeSet<&str> = files.iter().map(|(_, schema)| *schema).collect();
    assert_eq!(used, schemas.keys().copied().collect(), "a schema of no file");
    let faults: Vec<String> = files
        .iter()
        .flat_map(|(file, schema)| {
            faults(&schemas[schema], &json(file)).into_iter().map(move |one| format!("{file}{one}"))
        })
        .collect();
    common::assert_none(&faults, "files are not as their schemas say");
}

/// The first object of a file that is strict, as every object of rules is.
fn with_a_stray_field(mut value: Json) -> Option<Json> {
    let first = if value.is_array() { value.get_mut(0) } else { Some(&mut value) }?;
    first.as_object_mut()?.insert("stray".to_owned(), json!(1));
    Some(value)
}

#[test]
fn a_field_that_nobody_reads_is_refused_in_every_file() {
    let (schemas, mut tried) = (schemas(), 0);
    for (file, schema) in read() {
        if let Some(stray) = with_a_stray_field(json(&file)) {
            let found = faults(&schemas[schema], &stray);
            assert!(found.iter().any(|fault| fault.contains("/stray")), "{file}: {found:?}");
            tried += 1;
        }
    }
    assert!(tried > 60, "{tried}");
}

#[test]
fn the_schemas_that_editors_read_are_made_from_what_is_read() {
    for (name, schema) in schemas().into_iter().filter(|(name, _)| *name != "rules") {
        let file = common::project(&format!("{KEPT}/{name}.json"));
        let made = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        assert!(
            common::kept(&file, &made) == made,
            "{KEPT}/{name}.json is another; `ACCEPT=1 cargo test schema_files::` writes it anew"
        );
    }
    let kept: BTreeSet<String> = files(KEPT, ".json").iter().map(|path| stem(path)).collect();
    assert_eq!(kept, schemas().into_keys().map(str::to_owned).collect());
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_str().unwrap().to_owned()
}

#[test]
fn editors_know_the_schema_of_every_file() {
    let settings = common::project(".vscode/settings.json");
    let mut mapping: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (file, schema) in read() {
        mapping.entry(format!("./{KEPT}/{schema}.json")).or_default().push(format!("/{file}"));
    }
    let url_first = |url: &String| (!url.ends_with("/rules.json"), url.clone());
    let mut mapped: Vec<(String, Vec<String>)> = mapping.into_iter().collect();
    mapped.sort_by_key(|(url, _)| url_first(url));
    let mut mapped: Vec<Json> = mapped
        .into_iter()
        .map(|(url, mut files)| {
            files.sort();
            json!({"url": url, "fileMatch": files})
        })
        .collect();
    let made =
        serde_json::to_string_pretty(&json!({"json.schemas": std::mem::take(&mut mapped)})).unwrap() + "\n";
    assert!(
        common::kept(&settings, &made) == made,
        ".vscode/settings.json is another; `ACCEPT=1 cargo test schema_files::` writes it anew"
    );
}
