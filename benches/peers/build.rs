//! Makes a struct for one set of answers from the questionnaire: an enum for every question with options.

use serde_json::Value;
use std::fmt::Write;

fn main() {
    println!("cargo::rerun-if-changed=../../rules/questionnaire.json");
    let sections: Value =
        serde_json::from_str(&std::fs::read_to_string("../../rules/questionnaire.json").unwrap()).unwrap();
    let (mut enums, mut fields) = (String::new(), String::new());
    for question in sections.as_array().unwrap().iter().flat_map(|section| section["questions"].as_array().unwrap()) {
        let id = question["id"].as_str().unwrap();
        let mut kind = format!("Of_{id}");
        if let Some(options) = question["options"].as_array() {
            write!(enums, "#[derive(serde::Deserialize)]\npub enum {kind} {{\n").unwrap();
            for option in options {
                writeln!(enums, "    #[serde(rename = {option})] Is_{},", option.as_str().unwrap()).unwrap();
            }
            enums.push_str("}\n");
        } else {
            kind = "i64".to_owned();
        }
        if question["kind"] == "choices" {
            kind = format!("Vec<{kind}>");
        }
        if question["required"] != true {
            kind = format!("Option<{kind}>");
        }
        writeln!(fields, "    pub {id}: {kind},").unwrap();
    }
    let text = format!(
        "{enums}#[derive(serde::Deserialize)]\n#[serde(deny_unknown_fields)]\npub struct Answers {{\n{fields}}}\n"
    );
    let path = std::path::Path::new(&std::env::var("OUT_DIR").unwrap()).join("typed.rs");
    std::fs::write(path, text).unwrap();
}
