//! Input that wants to harm: endless, huge, or meant for the terminal of whoever reads the report.

use crate::common;

use common::run::run;
use std::io::Write;
use std::process::{Command, Stdio};

const PERSON: &str = include_str!("../rules/cases/plain.json");

fn with_note(note: &str) -> String {
    let mut person: serde_json::Value = serde_json::from_str(PERSON).unwrap();
    person["note"] = note.into();
    person.to_string()
}

/// Characters that turn, hide or move text, and escapes for terminals.
const TRICKS: &str = "\u{1b}[2J\u{1b}]0;x\u{7}\u{9b}31m\u{202e}\u{2066}\u{200b}\u{feff}\u{8}\u{0}";

#[test]
fn a_note_cannot_reach_the_terminal_as_anything_but_text() {
    for language in ["ja", "en"] {
        let report =
            run(&["--lang", language, "--color", "never", "--width", "300"], with_note(TRICKS).as_bytes());
        assert_eq!(report.status, 0, "{}", report.err);
        assert!(
            report.out.contains("\\u{1b}[2J\\u{1b}]0;x\\u{7}\\u{9b}31m\\u{202e}\\u{2066}"),
            "{}",
            report.out
        );
        assert!(!report.out.chars().any(|sign| TRICKS.contains(sign) && !"[2J]0;x31m".contains(sign)));
    }
}

#[test]
fn a_note_comes_back_whole_in_json_and_cannot_leave_its_string() {
    for note in
        [TRICKS, "\"}],\"verdict\":\"informed_choice", "{ $count } { -term }", "=1+1", "<script>", "末\n尾"]
    {
        let report = run(&["--lang", "en", "--format", "json"], with_note(note).as_bytes());
        let report: serde_json::Value = serde_json::from_str(&report.out).unwrap();
        assert_eq!(report["note"], note);
        assert_ne!(report["verdict"], "informed_choice");
    }
}

#[test]
fn a_note_is_never_read_as_fluent() {
    let report = run(&["--lang", "en"], with_note("{ $count } { -term } { cited }").as_bytes());
    assert!(report.out.contains("Note: { $count } { -term } { cited }"), "{}", report.out);
}

#[test]
fn ids_and_file_names_with_tricks_are_made_visible_in_messages() {
    let input = format!("{{{}: 1}}", serde_json::Value::from(TRICKS));
    let read = run(&["--lang", "en"], input.as_bytes());
    assert_eq!((read.status, read.out.as_str()), (65, ""));
    assert!(!read.err.contains(['\u{1b}', '\u{202e}', '\u{7}', '\u{9b}', '\u{200b}']), "{:?}", read.err);
    let read = run(&["--lang", "en", "--answers", "/no/\u{1b}[31mfile"], b"");
    assert_eq!((read.status, read.err.contains('\u{1b}')), (1, false), "{:?}", read.err);
}

/// Feeds a stream until the program stops reading, and gives its exit status and the bytes that it took.
fn feed(chunk: &[u8], most: usize) -> (i32, usize) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_exo-check"))
        .args(["--lang", "en"])
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut taken = 0;
    while taken < most && input.write_all(chunk).is_ok() {
        taken += chunk.len();
    }
    drop(input);
    (child.wait().unwrap().code().unwrap(), taken)
}

#[test]
fn an_endless_input_is_refused_after_a_megabyte() {
    for sign in [b' ', b'[', b'"', b'9', 0, 0xff] {
        let (status, taken) = feed(&vec![sign; 1 << 16], 1 << 30);
        assert_eq!(status, 65, "{sign}");
        assert!(taken < 1 << 22, "{sign}: {taken} bytes were taken");
    }
}

#[test]
fn a_million_keys_get_a_hundred_messages_and_a_count() {
    let keys: Vec<String> = (0..100_000).map(|number| format!("\"k{number}\":1")).collect();
    let input = format!("{{{}}}", keys.join(","));
    assert!(input.len() < 1 << 21);
    let read = run(&["--lang", "en"], &input.as_bytes()[..input.len().min((1 << 20) - 8)]);
    assert_eq!((read.status, read.out.as_str()), (65, ""));
    assert!(read.err.lines().count() <= 103, "{} lines", read.err.lines().count());
    assert!(read.err.len() < 200_000);
}
