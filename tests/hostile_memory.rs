//! Bounded memory, whatever comes in: a gigabyte in one line, a million keys, a megabyte full of faults.
#![cfg(target_os = "linux")]

use crate::common;

use common::run::{Run, run};
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};

/// What a run may take at most, in units of 1,024 bytes of address space: a plain report takes a tenth.
const MOST_KIB: usize = 192 * 1024;
/// The most that is read of one input.
const MEBIBYTE: usize = 1 << 20;
const PERSON: &str = include_str!("../rules/cases/plain.json");

/// Starts the program with so much address space and no more.
fn start(kib: usize, arguments: &[&str]) -> Child {
    Command::new("sh")
        .args([
            "-c",
            &format!("ulimit -v {kib} && exec \"$0\" \"$@\""),
            env!("CARGO_BIN_EXE_exo-check"),
            "--lang",
            "en",
        ])
        .args(arguments)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Runs the program in bounded memory.
fn bounded(kib: usize, arguments: &[&str], input: &[u8]) -> Run {
    let mut child = start(kib, arguments);
    let mut standard_input = child.stdin.take().unwrap();
    let ended = std::thread::scope(|scope| {
        scope.spawn(move || drop(standard_input.write_all(input)));
        child.wait_with_output().unwrap()
    });
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { status: ended.status.code().unwrap_or(-1), out: text(ended.stdout), err: text(ended.stderr) }
}

/// One text between two others, as often as fits into a mebibyte.
fn filled(before: &str, often: &str, after: &str) -> Vec<u8> {
    let times = (MEBIBYTE - before.len() - after.len()) / often.len();
    [before, &often.repeat(times), after].concat().into_bytes()
}

/// The most memory that a process has held so far, in units of 1,024 bytes.
fn held(process: u32) -> usize {
    held_by(process).unwrap()
}

/// The same; nothing of a process that has ended.
fn held_by(process: u32) -> Option<usize> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

#[test]
fn the_bound_is_felt() {
    let starved = bounded(8 * 1024, &[], PERSON.as_bytes());
    assert_ne!(starved.status, 0, "8 MiB cannot hold the program: the bound did nothing");
    assert_eq!(bounded(MOST_KIB, &[], PERSON.as_bytes()), run(&["--lang", "en"], PERSON.as_bytes()));
}

#[test]
fn a_mebibyte_of_faults_is_told_in_bounded_memory() {
    let response =
        |rest: &str| format!("{{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",{rest}");
    for (name, input) in [
        ("elements", filled("{\"goals\":[", "1,", "1]}")),
        ("options", filled("{\"goals\":[", "\"\",", "\"\"]}")),
        ("keys", filled("{", "\"\":1,", "\"\":1}")),
        ("escapes in a text", filled("{\"age\":\"", "\\u0000", "\"}")),
        ("digits", filled("{\"age\":", "9", "}")),
        ("brackets", filled("{\"age\":", "[", "")),
        ("items that are none", filled(&response("\"item\":["), "1,", "1]}")),
        ("items without links", filled(&response("\"item\":["), "{},", "1]}")),
        ("fields", filled(&response(""), "\"\":1,", "\"\":1}")),
        ("items in items", filled(&response(""), "\"item\":[{", "")),
        ("entries", filled("{\"resourceType\":\"Bundle\",\"entry\":[", "{},", "{}]}")),
    ] {
        let refused = bounded(MOST_KIB, &[], &input);
        assert_eq!((refused.status, refused.out.as_str()), (65, ""), "{name}: {}", refused.err);
        let lines = refused.err.lines().count();
        assert!((2..=102).contains(&lines) && refused.err.len() < 100_000, "{name}: {lines} lines");
    }
}

#[test]
fn sixty_four_threads_take_no_more_than_200_megabytes() {
    let response = "{\"resourceType\":\"QuestionnaireResponse\",\"item\":[";
    let mut input =
        [filled("{\"goals\":[", "1,", "1]}"), filled(response, "1,", "1]}")].join(&b'\n').repeat(3);
    input.extend(b"\nx".repeat(100_000));
    let mut child = Command::new(env!("CARGO_BIN_EXE_exo-check"))
        .args(["batch", "--ids-only", "--threads", "64"])
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut standard_input, mut output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let most = std::thread::scope(|scope| {
        scope.spawn(move || drop(standard_input.write_all(&input)));
        let (mut read, mut most, mut piece) = (0, 0, vec![0; 1 << 16]);
        loop {
            match output.read(&mut piece).unwrap() {
                0 => break (most, read),
                more => (read, most) = (read + more, most.max(held_by(child.id()).unwrap_or(0))),
            }
        }
    });
    assert_eq!(child.wait().unwrap().code(), Some(65));
    assert!(most.0 < 200_000, "{} KiB", most.0);
    assert!(most.1 > 100_000 * 100 && most.0 > 10_000, "the figure was taken while it ran: {most:?}");
}

#[test]
fn of_very_many_faults_the_first_are_told_in_full() {
    // The field is told before the items, and the hidden answer after them; both have their place among them.
    let items = "1,".repeat(200_000);
    let response = format!("{{\"resourceType\":\"QuestionnaireResponse\",\"item\":[{items}2],\"zz\":1}}");
    let told = run(&["validate", "-", "--lang", "en"], response.as_bytes());
    let lines: Vec<&str> = told.out.lines().collect();
    assert_eq!((lines.len(), lines[0]), (102, "The answers hold 200,016 faults. No report was made."));
    let status = "Standard input, line 1, column 1 (QuestionnaireResponse.status): ";
    assert!(lines[1].starts_with(status), "{}", lines[1]);
    for (index, line) in lines[2..101].iter().enumerate() {
        let place = format!(
            "column {} (QuestionnaireResponse.item[{index}]): \"1\" is not the right",
            49 + 2 * index
        );
        assert!(line.starts_with(&format!("Standard input, line 1, {place}")), "{line}");
    }
}

#[test]
fn a_million_keys_are_refused_in_bounded_memory() {
    let keys = (0..1_000_000).map(|key| format!("\"{key:x}\":1,")).collect::<Vec<_>>().concat();
    let refused = bounded(MOST_KIB, &[], format!("{{{keys}\"age\":1}}").as_bytes());
    let line = "Standard input, line 1, column 1048577: this is more than 1 MiB (1,048,576 bytes), so the reading stopped here. Make it shorter.";
    assert_eq!((refused.status, refused.err.lines().nth(1)), (65, Some(line)));
}

#[test]
fn a_note_of_almost_a_mebibyte_is_printed_in_bounded_memory() {
    for sign in ["a ", "<", "\\u202e"] {
        let note = sign.repeat((MEBIBYTE - 1000) / sign.len());
        let person = PERSON.replacen('{', &format!("{{\"note\":\"{note}\","), 1);
        for format in ["text", "markdown", "html", "json", "fhir"] {
            let report = bounded(MOST_KIB, &["--format", format, "--width", "20"], person.as_bytes());
            assert_eq!((report.status, report.err.as_str()), (0, ""), "{sign} {format}");
        }
    }
}

#[test]
fn a_line_of_a_gigabyte_is_passed_over_in_bounded_memory() {
    let mut child = start(4 * 1024 * 1024, &["batch"]);
    let (mut input, process) = (child.stdin.take().unwrap(), child.id());
    let chunk = vec![b'x'; 1 << 16];
    for _ in 0..1 << 14 {
        input.write_all(&chunk).unwrap();
    }
    let most = held(process);
    input.write_all(format!("\n{}\n", PERSON.replace('\n', "")).as_bytes()).unwrap();
    drop(input);
    let mut out = String::new();
    child.stdout.take().unwrap().read_to_string(&mut out).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(65));
    let lines: Vec<serde_json::Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((lines.len(), &lines[0]["faults"][0]["kind"]), (2, &"too_large".into()));
    assert_eq!(lines[1]["schema"], "exo-check/report/1");
    assert!(most < 64 * 1024, "{most} KiB were held");
}

#[test]
fn a_gigabyte_of_answers_is_not_read_beyond_its_first_mebibyte() {
    for arguments in [&[][..], &["--answers", "-"], &["validate", "-"]] {
        let mut child = start(MOST_KIB, arguments);
        let mut input = child.stdin.take().unwrap();
        let chunk = vec![b' '; 1 << 16];
        let taken = (0..1 << 14).take_while(|_| input.write_all(&chunk).is_ok()).count();
        drop(input);
        assert_eq!(child.wait().unwrap().code(), Some(65), "{arguments:?}");
        assert!(taken <= 64, "{arguments:?}: {taken} pieces of 64 KiB were taken");
    }
}
