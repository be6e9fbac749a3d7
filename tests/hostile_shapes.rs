//! The shapes of the well-known conformance suites of JSON, fed to every reader: answers from a pipe, a file, a line of a
//! batch and a file to go on with; FHIR; rule packs. None ends by a signal or a panic, and the first fault has its place.

use crate::common;
#[path = "hostile_shapes/values.rs"]
mod values;

use common::run::{Run, run};
use serde_json::{Value, json};
use values::VALUES;

/// How deep the deepest go.
const DEEP: usize = 100_000;

/// A value as it stands behind a key, and the first fault that it brings.
struct Shape {
    name: &'static str,
    value: Bytes,
    /// The fault in answers, and its column; empty where it is an answer.
    kind: &'static str,
    column: usize,
    /// How the fault's line begins in FHIR, and what follows the file's name for a rule pack.
    fhir: &'static str,
    rules: &'static str,
}

/// One text many times, another once, a third as many times as the first.
struct Bytes(&'static [u8], usize, &'static [u8], &'static [u8]);

const fn plain(value: &'static [u8]) -> Bytes {
    repeated(b"", 0, value, b"")
}

const fn deep(open: &'static [u8], inside: &'static [u8], close: &'static [u8]) -> Bytes {
    repeated(open, DEEP, inside, close)
}

const fn repeated(open: &'static [u8], times: usize, inside: &'static [u8], close: &'static [u8]) -> Bytes {
    Bytes(open, times, inside, close)
}

impl Bytes {
    /// The value between two texts.
    fn between(&self, before: &str, after: &str) -> Vec<u8> {
        let Self(open, times, inside, close) = self;
        [before.as_bytes(), &open.repeat(*times), inside, &close.repeat(*times), after.as_bytes()].concat()
    }
}

/// What a complete set of answers holds beside the age.
fn rest() -> String {
    let mut person: Value = serde_json::from_str(include_str!("../rules/cases/plain.json")).unwrap();
    person.as_object_mut().unwrap().remove("age");
    person.to_string()[1..].to_owned()
}

/// The lines of an input with faults; no result beside them.
#[track_caller]
fn told(run: &Run, name: &str) -> Vec<String> {
    assert_eq!((run.status, run.out.as_str()), (65, ""), "{name}: {}", run.err);
    run.err.lines().map(str::to_owned).collect()
}

/// Feeds answers to every reader of them: all tell the same. Gives the first fault as `batch` tells it.
fn first_fault(name: &str, answers: &[u8]) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.json");
    std::fs::write(&file, answers).unwrap();
    let file = file.to_str().unwrap();
    let shown = exo_check::term::excerpt(file);
    let piped = told(&run(&["--lang", "en"], answers), name);
    for arguments in [&["--answers", file][..], &["--plain", "--resume", file]] {
        let lines = told(&run(&[arguments, &["--lang", "en"]].concat(), b""), name);
        let lines: Vec<String> =
            lines.iter().map(|line| line.replacen(&shown, "Standard input", 1)).collect();
        assert_eq!(lines, piped, "{name}: {arguments:?}");
    }
    let validated = run(&["--lang", "en", "validate", "-"], answers);
    assert_eq!(
        (validated.status, validated.out.lines().collect::<Vec<_>>()),
        (65, piped.iter().map(String::as_str).collect()),
        "{name}"
    );
    let batch = run(&["--lang", "en", "batch"], answers);
    if batch.out.is_empty() {
        assert_eq!((batch.status, batch.err.as_str()), (0, "Blank lines passed over: 1\n"), "{name}");
        let faults = run(&["--lang", "en", "validate", "-", "--format", "json"], answers).out;
        return serde_json::from_str::<Value>(&faults).unwrap()[0].clone();
    }
    assert_eq!((batch.status, batch.err.as_str(), batch.out.lines().count()), (65, "", 1), "{name}");
    let faults: Value = serde_json::from_str(&batch.out).unwrap();
    let faults = faults["faults"].as_array().unwrap();
    assert_eq!(piped[1], faults[0]["text"].as_str().unwrap(), "{name}");
    faults[0].clone()
}

#[test]
fn a_hostile_value_is_told_by_every_reader_of_answers() {
    for Shape { name, value, kind, column, .. } in VALUES.iter().filter(|shape| !shape.kind.is_empty()) {
        let fault = first_fault(name, &value.between("{\"age\":", &format!(",{}", rest())));
        let pointer = if *name == "hexadecimal" { Value::Null } else { json!("/age") };
        assert_eq!(
            (&fault["kind"], &fault["pointer"], &fault["column"]),
            (&json!(kind), &pointer, &json!(column)),
            "{name}"
        );
    }
    let zero = run(&[], format!("{{\"age\":-0,{}", rest()).as_bytes());
    assert_eq!((zero.status, zero.err.as_str()), (0, ""), "minus zero is 0");
}

#[test]
fn a_hostile_value_is_told_in_fhir() {
    for Shape { name, value, fhir, .. } in VALUES {
        let response = value.between("{\"resourceType\":\"QuestionnaireResponse\",\"status\":", "}");
        let checked = run(&["validate", "-", "--lang", "en"], &response);
        assert_eq!((checked.status, checked.err.as_str()), (65, ""), "{name}");
        let line = checked.out.lines().nth(1).unwrap();
        assert!(line.starts_with(&format!("Standard input, line 1, {fhir}")), "{name}: {line}");
        let report = told(&run(&["--lang", "en"], &response), name);
        assert_eq!(report, checked.out.lines().collect::<Vec<_>>(), "{name}");
    }
}

#[test]
fn a_hostile_value_is_told_in_a_rule_pack() {
    for Shape { name, value, rules, .. } in VALUES {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("zz.json"), value.between("[{\"id\":", "}]")).unwrap();
        let path = folder.path().to_str().unwrap();
        let lines = told(&run(&["--rules", path, "--lang", "en"], rest().as_bytes()), name);
        assert_eq!(lines[0], format!("{path}/zz.json{rules}"), "{name}");
        assert!(lines.len() <= 2, "the fault, and what it is in other words: {lines:?}");
        let checked = run(&["rules", "check", path, "--lang", "en"], b"");
        let lines: Vec<&str> = checked.out.lines().chain(checked.err.lines()).collect();
        assert_eq!(checked.status, 65, "{name}");
        assert!(
            lines[0].starts_with(&format!("{path}/zz.json")) && lines[0].ends_with(rules),
            "{name}: {}",
            lines[0]
        );
    }
}

/// Whole inputs: the bytes, and kind, pointer and column of the first fault in answers.
fn documents() -> Vec<(&'static str, Vec<u8>, &'static str, Value, usize)> {
    let whole = |before: &str, after: &str| format!("{before}\"age\":1,{}{after}", rest()).into_bytes();
    let keys: Vec<String> = (0..140_000).map(|key| format!("\"{key:x}\":1,")).collect();
    let end = whole("{", "").len() + 1;
    vec![
        ("white space alone", b" \t\r ".to_vec(), "empty", Value::Null, 1),
        ("a mark alone", b"\xef\xbb\xbf".to_vec(), "empty", Value::Null, 1),
        ("a mark twice", whole("\u{feff}\u{feff}{", ""), "broken_json", Value::Null, 1),
        ("UTF-16", b"\xff\xfe{\0}\0".to_vec(), "utf16", Value::Null, 1),
        ("a ZIP or Word file", b"PK\x03\x04\x14".to_vec(), "document", Value::Null, 1),
        ("a PDF", b"%PDF-1.7".to_vec(), "document", Value::Null, 1),
        ("an old Word file", b"\xd0\xcf\x11\xe0\xa1".to_vec(), "document", Value::Null, 1),
        ("a NUL first", whole("\0{", ""), "broken_json", Value::Null, 1),
        ("a key twice", whole("{\"age\":2,", ""), "duplicate_key", json!("/age"), 10),
        ("a key twice, once escaped", whole("{\"\\u0061ge\":2,", ""), "duplicate_key", json!("/age"), 15),
        ("something after the end", whole("{", "x"), "text_after_end", Value::Null, end),
        ("a second object after the end", whole("{", "{}"), "text_after_end", Value::Null, end),
        ("a NUL after the end", whole("{", "\0"), "text_after_end", Value::Null, end),
        (
            "as many keys as there is room for",
            whole(&format!("{{{}", keys.concat()), ""),
            "too_large",
            Value::Null,
            (1 << 20) + 1,
        ),
        (
            "a hundred thousand keys",
            whole(&format!("{{{}", keys[..100_000].concat()), ""),
            "unknown_id",
            json!("/0"),
            2,
        ),
        ("a key that is half of a pair", whole("{\"\\ud800\":1,", ""), "lone_surrogate", Value::Null, 2),
        ("a key without quotes", b"{a:1}".to_vec(), "bare_word", Value::Null, 2),
        ("a key that is a number", b"{1:1}".to_vec(), "broken_json", Value::Null, 2),
        ("no colon", b"{\"age\" 1}".to_vec(), "broken_json", json!("/age"), 8),
    ]
}

#[test]
fn a_hostile_document_is_told_by_every_reader_of_answers() {
    for (name, document, kind, pointer, column) in documents() {
        let fault = first_fault(name, &document);
        assert_eq!(
            (&fault["kind"], &fault["pointer"], &fault["column"]),
            (&json!(kind), &pointer, &json!(column)),
            "{name}"
        );
    }
    let nothing = told(&run(&["--lang", "en"], b""), "nothing at all");
    assert!(
        nothing[1].starts_with("Standard input, line 1, column 1: there is nothing here."),
        "{nothing:?}"
    );
    assert_eq!(run(&["batch"], b"").status, 0, "no line, no fault");
}
