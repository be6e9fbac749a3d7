//! Every end of an interview at a terminal: what becomes of the terminal, of the answers, and what others may see of them.
#![cfg(unix)]

use crate::common;

use common::pty::Pty;
use exo_check::env::Kept;
use exo_check::env::guard::{self, Hush};
use exo_check::interview::{Interview, Words};
use exo_check::prompt::Rich;
use exo_check::term::Locale;
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;

const SAVING: [&str; 4] = ["--lang", "en", "--save", "mine.json"];
/// Nothing is chosen at first: this goes to the first option and takes it.
const FIRST: &str = "\x1b[B\r";
/// Each with what the system calls a death by it.
const SIGNALS: [(&str, &str); 6] = [
    ("INT", "Interrupt"),
    ("TERM", "Terminated"),
    ("HUP", "Hangup"),
    ("QUIT", "Quit"),
    ("USR1", "User defined signal 1"),
    ("ALRM", "Alarm clock"),
];

fn kept(folder: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(folder.join("mine.json")).unwrap()).unwrap()
}

fn word(id: &str) -> String {
    common::texts(Locale::En).word(id)
}

fn label(question: &str) -> String {
    common::texts(Locale::En).attribute(&format!("q-{question}"), "label", &[])
}

/// Leads to an open question.
type Way = fn(&mut Pty);

/// Answers the first two questions of the short way, with the list of the third open.
fn up_to_a_list(pty: &mut Pty) {
    pty.wait_for(&word("way-label"));
    pty.send_and_wait("\r", &label("answering_for"));
    pty.send_and_wait("\r", &label("goals"));
    pty.send_and_wait(" \r", &label("expectation"));
    pty.send_and_wait(FIRST, &label("hoped_within"));
}

/// The same, then on to the age, of which one digit is typed.
fn up_to_a_number(pty: &mut Pty) {
    up_to_a_list(pty);
    for question in ["decision_stage", "route", "age"] {
        pty.send_and_wait(FIRST, &label(question));
    }
    pty.send_and_wait("5", "> 5");
}

/// Modes and cursor are as they were found; the last words stand on the screen once; the answers are in their file.
#[track_caller]
fn is_clean(pty: &Pty, folder: &Path, words: &str, what: &str) {
    let [before, after] = pty.modes();
    assert_eq!(before, after, "{what}: the terminal's modes");
    assert!(before.contains("ECHO") && before.contains("ICANON"), "{what}: {before}");
    assert!(!pty.cursor_hidden(), "{what}: the cursor");
    assert_eq!(pty.written().matches(words).count(), 1, "{what}:\n{}", pty.screen());
    let kept = kept(folder);
    assert_eq!(
        (&kept["goals"], &kept["expectation"]),
        (&json!(["wrinkles"]), &json!("vanish")),
        "{what}: the answers"
    );
}

#[test]
fn every_signal_in_mid_question_restores_the_terminal_keeps_the_answers_and_is_what_the_process_dies_by() {
    let words = "Stopped. Your answers so far are in mine.json.";
    let ways: [(&str, Way); 2] = [("a list", up_to_a_list), ("a number", up_to_a_number)];
    for (signal, death) in SIGNALS {
        for (question, way) in ways {
            let folder = tempfile::tempdir().unwrap();
            let mut pty = Pty::start(&SAVING, 40, 80, folder.path(), &[]);
            way(&mut pty);
            let [before, during] = pty.modes();
            assert_ne!(before, during, "the question holds the terminal");
            pty.signal(signal);
            assert_eq!(pty.exit().signal(), Some(death), "{signal} in {question}");
            is_clean(&pty, folder.path(), words, &format!("{signal} in {question}"));
        }
    }
}

#[test]
fn control_c_and_control_d_in_mid_question_do_the_same_and_control_z_and_backslash_do_nothing() {
    for (key, words, is_signal) in [
        ("\x03\x03", "Stopped. Your answers so far are in mine.json.", true),
        ("\x04", "The input ended, so this stopped. Your answers so far are in mine.json.", false),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut pty = Pty::start(&SAVING, 40, 80, folder.path(), &[]);
        up_to_a_number(&mut pty);
        pty.send_and_wait("\x1a\x1c2", "> 52");
        pty.send(key);
        let status = pty.exit();
        assert_eq!(status.signal().is_some(), is_signal, "{status:?}");
        assert!(is_signal || status.exit_code() == 130, "{status:?}");
        is_clean(&pty, folder.path(), words, key);
    }
}

#[test]
fn by_numbered_lines_every_signal_keeps_the_answers_too() {
    for (signal, death) in SIGNALS {
        let folder = tempfile::tempdir().unwrap();
        let mut pty = Pty::start(&[&SAVING[..], &["--plain"]].concat(), 40, 80, folder.path(), &[]);
        pty.wait_for(&word("way-label"));
        for line in ["1\r", "1\r", "1\r", "1\r"] {
            pty.send_and_wait(line, "> ");
        }
        pty.wait_for(&label("hoped_within"));
        pty.signal(signal);
        assert_eq!(pty.exit().signal(), Some(death), "{signal}");
        is_clean(&pty, folder.path(), "Stopped. Your answers so far are in mine.json.", signal);
        assert!(!pty.written().contains('\x1b'), "{signal}: {:?}", pty.written());
    }
}

const BREAKS: &str = "EXO_CHECK_TEST_BREAKS";

#[test]
#[ignore = "the next test starts it at a terminal of its own, where it breaks"]
fn an_interview_that_breaks() {
    if std::env::var_os(BREAKS).is_none() {
        return;
    }
    let (book, localizer) = (common::book(), common::texts(Locale::En));
    let broken = localizer.word("broken");
    exo_check::env::on_panic(move || broken.clone());
    guard::install(String::new).unwrap();
    let mut keep = |answers: &exo_check::answers::Answers| {
        let json = answers.to_json(&book.questionnaire).to_string();
        Kept::open(Path::new("mine.json")).unwrap().save(&json).unwrap();
        if answers.len() == 2 {
            std::mem::forget(Hush::new()); // so that nothing but the guard can put the terminal back
            std::io::stderr().write_all(b"\x1b[?25l").unwrap();
            panic!("a fault that tells {json}");
        }
        None
    };
    let words = Words { localizer: &localizer };
    let mut prompter = Rich::new(&words);
    let mut interview =
        Interview::new(&book, &localizer, &mut prompter, exo_check::answers::Answers::default(), &mut keep);
    let _ = interview.hold("An opening.");
}

#[test]
fn a_panic_restores_the_terminal_keeps_the_answers_and_tells_none_of_them() {
    let folder = tempfile::tempdir().unwrap();
    let program = std::env::current_exe().unwrap();
    let arguments =
        ["--exact", "ends::an_interview_that_breaks", "--ignored", "--nocapture", "--test-threads=1"];
    let variables = [("TERM", "xterm-256color"), (BREAKS, "1"), ("RUST_BACKTRACE", "1")];
    let mut pty =
        Pty::start_program(program.to_str().unwrap(), &arguments, [40, 80], folder.path(), &variables);
    pty.wait_for(&word("way-label"));
    pty.send_and_wait("\r", &label("answering_for"));
    pty.send_and_wait("\r", &label("goals"));
    pty.send_and_wait(" \r", &label("expectation"));
    pty.send(FIRST);
    assert_eq!(pty.exit().exit_code(), 101, "{}", pty.screen());
    is_clean(&pty, folder.path(), &word("broken"), "a panic");
    let written = pty.written();
    for answer in ["a fault that tells", "vanish", "\"goals\""] {
        assert!(!written.contains(answer), "{answer:?} is told:\n{written}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn the_list_of_processes_shows_no_answer() {
    let folder = tempfile::tempdir().unwrap();
    let mut pty = Pty::start(&SAVING, 40, 80, folder.path(), &[]);
    up_to_a_number(&mut pty);
    pty.send_and_wait("2\r", &label("sex"));
    pty.send_and_wait(FIRST, &label("cancer"));
    pty.send_and_wait(FIRST, &label("pregnancy"));
    let process = Path::new("/proc").join(pty.process().to_string());
    let read = |path: &Path| std::fs::read_to_string(path).unwrap();
    let command = [&[env!("CARGO_BIN_EXE_exo-check")], &SAVING[..]].concat().join("\0") + "\0";
    assert_eq!(read(&process.join("cmdline")), command);
    assert_eq!(read(&process.join("comm")), "exo-check\n");
    for thread in std::fs::read_dir(process.join("task")).unwrap() {
        let name = read(&thread.unwrap().path().join("comm"));
        assert!(["exo-check\n", "signals\n"].contains(&name.as_str()), "{name}");
    }
    // A terminal's title is a place that others read, too.
    assert!(!pty.written().contains("\x1b]"), "no title is set");
    pty.send("\x03\x03");
    pty.exit();
}
