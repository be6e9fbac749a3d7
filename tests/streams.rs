//! Standard streams that are closed, or whose reader has gone: an exact exit status each time, and never a panic.
#![cfg(unix)]

use crate::common;

use common::pty::Pty;
use common::short_way::LINES;
use std::io::Write;
use std::process::{Command, Stdio};

const PERSON: &str = include_str!("../rules/cases/plain.json");

/// What a run of the shell with `$PROGRAM` gave: the program's own status, what it printed and what it told.
fn shell(script: &str, input: &str) -> (i32, String, String) {
    let mut child = Command::new("sh")
        .args(["-c", script])
        .env_clear()
        .env("PROGRAM", env!("CARGO_BIN_EXE_exo-check"))
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let ended = child.wait_with_output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (ended.status.code().unwrap(), text(&ended.stdout), text(&ended.stderr))
}

/// Runs the program with a standard output that nobody reads any more.
fn unread(arguments: &[&str], input: &str) -> (Option<i32>, String) {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut child = Command::new(env!("CARGO_BIN_EXE_exo-check"))
        .args(["--lang", "en"])
        .args(arguments)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(writer)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let ended = child.wait_with_output().unwrap();
    (ended.status.code(), String::from_utf8_lossy(&ended.stderr).into_owned())
}

#[test]
fn a_reader_who_has_gone_ends_every_command_in_silence_with_status_0() {
    let person = common::project("tests/people/pregnant.json");
    let person = person.to_str().unwrap();
    let line = PERSON.replace('\n', " ") + "\n";
    let commands: [&[&str]; 21] = [
        &["--format", "text"],
        &["--format", "json"],
        &["--format", "markdown"],
        &["--format", "html"],
        &["--format", "fhir"],
        &["batch"],
        &["compare", person, person],
        &["questions"],
        &["questions", "--format", "json"],
        &["questions", "--format", "fhir"],
        &["validate", person],
        &["schema", "answers"],
        &["rules", "list"],
        &["rules", "explain", "caution.transplant"],
        &["about"],
        &["about", "--sources"],
        &["completions", "bash"],
        &["man"],
        &["--help"],
        &["--version"],
        &["rules", "test"],
    ];
    for command in commands {
        assert_eq!(unread(command, &line), (Some(0), String::new()), "{command:?}");
    }
    let (status, told) = unread(&["--plain"], LINES);
    assert_eq!(
        (status, told.contains("panicked") || told.contains("cannot write")),
        (Some(0), false),
        "{told}"
    );
}

#[test]
fn a_report_that_only_its_first_line_is_read_of_is_no_failure() {
    let script = "{ \"$PROGRAM\" --lang en --format json; echo $? >&2; } | head -1";
    let (_, printed, told) = shell(script, PERSON);
    assert_eq!((printed.as_str(), told.as_str()), ("{\n", "0\n"));
    let script = "{ \"$PROGRAM\" --lang en --fail-on stop; echo $? >&2; } | head -1";
    let (_, printed, told) = shell(script, include_str!("people/pregnant.json"));
    assert_eq!((printed.lines().count(), told.as_str()), (1, "10\n"), "a finding is told all the same");
}

#[test]
fn a_full_disk_behind_standard_output_is_told_with_status_1() {
    let (status, _, told) = shell("\"$PROGRAM\" --lang en > /dev/full", PERSON);
    assert_eq!((status, told.lines().count()), (1, 1), "{told}");
    assert!(told.contains("cannot write the report"), "{told}");
}

#[test]
fn closed_streams_change_no_status_and_no_byte() {
    let report = shell("\"$PROGRAM\" --lang en", PERSON);
    assert_eq!((report.0, report.2.as_str()), (0, ""));
    assert_eq!(shell("\"$PROGRAM\" --lang en 2>&-", PERSON), report);
    assert_eq!(shell("\"$PROGRAM\" --lang en >&-", PERSON), (0, String::new(), String::new()));
    let silent = (65, String::new(), String::new());
    assert_eq!(shell("\"$PROGRAM\" --lang en 2>&-", "{"), silent);
    assert_eq!(shell("\"$PROGRAM\" --lang en <&- 2>&-", ""), silent);
    assert_eq!(shell("\"$PROGRAM\" --lang en <&- >&- 2>&-", ""), silent);
    let (status, printed, told) = shell("\"$PROGRAM\" --lang en <&-", "");
    assert_eq!((status, printed.as_str()), (65, ""));
    assert!(told.contains("Standard input, line 1, column 1: there is nothing here."), "{told}");
    let (status, _, told) = shell("\"$PROGRAM\" --lang en --nonsense 2>&-", "");
    assert_eq!((status, told.as_str()), (2, ""));
}

#[test]
fn an_interview_by_lines_needs_no_standard_error_and_ends_with_its_input() {
    let (status, printed, told) = shell("\"$PROGRAM\" --lang en --plain 2>/dev/null", LINES);
    assert_eq!((status, told.as_str()), (0, ""));
    assert!(printed.contains("Result: Do not decide yet."), "{printed}");
    assert_eq!(shell("\"$PROGRAM\" --lang en --plain 2>&-", LINES), (0, printed, String::new()));
    let (status, printed, told) = shell("\"$PROGRAM\" --lang en --plain <&-", "");
    assert_eq!((status, printed.as_str()), (130, ""));
    assert!(told.contains("The input ended, so this stopped."), "{told}");
}

#[test]
fn a_terminal_without_standard_error_is_told_what_to_give_and_never_waits() {
    for (redirect, told) in [("2>&-", ""), ("2>told", "there is no terminal to ask questions on.")] {
        let home = tempfile::tempdir().unwrap();
        let script = format!("'{}' --lang en {redirect}; echo status $?", env!("CARGO_BIN_EXE_exo-check"));
        let terminal = [("TERM", "xterm-256color")];
        let mut pty = Pty::start_program("/bin/sh", &["-c", &script], [24, 80], home.path(), &terminal);
        pty.wait_for("status");
        assert!(pty.exit().success());
        assert_eq!(pty.screen(), "status 2");
        let file = std::fs::read_to_string(home.path().join("told")).unwrap_or_default();
        assert!(file.contains(told), "{file}");
    }
}
