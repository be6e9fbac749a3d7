//! Who stops in the middle is asked once, loses nothing, and goes on later at the first question that was not yet shown.

use crate::common;

use common::pty::Pty;
use common::run::run;
use common::short_way::{DAY, SAME};
use exo_check::term::Locale;
use serde_json::{Value, json};
use std::path::Path;

const DOWN: &str = "\x1b[B";

fn word(id: &str) -> String {
    common::texts(Locale::En).word(id)
}

fn label(question: &str) -> String {
    common::texts(Locale::En).attribute(&format!("q-{question}"), "label", &[])
}

fn json_of(path: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The short way with its first question answered and the second open, where Ctrl-C was pressed.
fn asked_whether_to_stop(home: &Path) -> Pty {
    let mut pty = Pty::start(&["--lang", "en"], 40, 80, home, &[]);
    pty.wait_for(&word("way-label"));
    pty.send_and_wait("\r", &label("answering_for"));
    pty.send_and_wait("\r", &label("goals"));
    pty.send_and_wait(" \r", &label("expectation"));
    pty.send_and_wait("\x03", &word("quit-label"));
    pty
}

#[test]
fn control_c_asks_once_and_going_on_asks_the_same_question_again() {
    let home = tempfile::tempdir().unwrap();
    let mut pty = asked_whether_to_stop(home.path());
    pty.send_and_wait(&format!("{DOWN}\r"), &label("expectation"));
    pty.send_and_wait(&format!("{DOWN}\r"), &label("hoped_within"));
    pty.send_and_wait("\x03", &word("quit-label"));
    pty.send("\x03");
    assert_eq!(pty.exit().signal(), Some("Interrupt"));
    assert_eq!(pty.written().matches("Stopped. Your answers are not kept anywhere.").count(), 1);
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn who_saves_and_stops_is_told_how_to_go_on_and_goes_on_at_the_next_question() {
    let home = tempfile::tempdir().unwrap();
    let mut pty = asked_whether_to_stop(home.path());
    pty.send("\r");
    assert_eq!(pty.exit().exit_code(), 0);
    assert!(pty.screen().contains("exo-check --resume exo-check-answers.json"), "{}", pty.screen());
    let kept = json_of(&home.path().join("exo-check-answers.json"));
    assert_eq!((&kept["goals"], &kept["interview"]["way"]), (&json!(["wrinkles"]), &json!("short")));
    let mut pty =
        Pty::start(&["--lang", "en", "--resume", "exo-check-answers.json"], 40, 80, home.path(), &[]);
    pty.wait_for(&label("expectation"));
    assert!(pty.screen().contains("of at most 20"), "still the short way: {}", pty.screen());
    pty.send("\x03\x03");
    pty.exit();
}

#[test]
fn who_stops_without_saving_leaves_nothing_behind() {
    let home = tempfile::tempdir().unwrap();
    let mut pty = asked_whether_to_stop(home.path());
    pty.send(&format!("{DOWN}{DOWN}\r"));
    assert_eq!(pty.exit().exit_code(), 130);
    assert!(pty.screen().contains(&word("interrupted")), "{}", pty.screen());
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn what_was_left_open_on_purpose_is_not_asked_again() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("mine.json");
    let name = file.to_str().unwrap();
    let ended = run(&["--lang", "en", "--plain", "--save", name], b"2\n\nwrinkles\n");
    assert_eq!(ended.status, 130);
    let memory = json!({"way": "full", "left_open": ["answering_for"]});
    assert_eq!(json_of(&file)["interview"], memory);
    let resumed = run(&["--lang", "en", "--plain", "--resume", name], b"unsure\n");
    assert!(!resumed.err.contains(&label("answering_for")), "{}", resumed.err);
    assert!(resumed.err.contains(&label("expectation")), "{}", resumed.err);
    let back = run(&["--lang", "en", "--plain", "--resume", name], b"b\nb\nb\nself\n");
    assert!(back.err.contains(&label("answering_for")), "{}", back.err);
    assert_eq!(json_of(&file)["interview"], json!({"way": "full", "left_open": []}));
}

#[test]
fn what_an_interview_remembers_is_no_fact() {
    let mut remembered: Value = serde_json::from_str(SAME).unwrap();
    remembered["interview"] = json!({"way": "short", "left_open": ["sex"], "later": {"versions": 2}});
    let remembered = remembered.to_string();
    let report =
        |answers: &str| run(&["--answers", "-", "--format", "json", DAY[0], DAY[1]], answers.as_bytes());
    assert_eq!(report(&remembered), report(SAME));
    assert_eq!(report(&remembered).status, 0);
    let batch =
        run(&["batch", DAY[0], DAY[1]], format!("{remembered}\n{}\n", SAME.replace('\n', "")).as_bytes());
    let lines: Vec<&str> = batch.out.lines().collect();
    assert_eq!((lines.len(), lines[0]), (2, lines[1]), "{}", batch.err);
    for wrong in ["3", "[]", "\"short\"", "null"] {
        let answers = SAME.replacen('{', &format!("{{\"interview\": {wrong}, "), 1);
        let refused = report(&answers);
        assert_eq!((refused.status, refused.out.as_str()), (65, ""), "{wrong}");
        assert!(refused.err.contains("/interview"), "{}", refused.err);
    }
}

#[test]
fn what_was_told_is_answered_on_one_page() {
    let home = tempfile::tempdir().unwrap();
    let mut answers: Value = serde_json::from_str(SAME).unwrap();
    answers["clinic_contact"] = json!("consultation_done");
    answers["told_sterility"] = json!("not_asked");
    std::fs::write(home.path().join("mine.json"), answers.to_string()).unwrap();
    let mut pty = Pty::start(&["--lang", "en", "--resume", "mine.json"], 40, 80, home.path(), &[]);
    pty.wait_for(&label("clinic_contact"));
    while !pty.screen().contains(&word("page-told-label")) {
        pty.send_and_wait("\r", "");
    }
    pty.wait_for("> [not asked] Doctor's experience");
    assert!(pty.screen().contains(&label("told_experience")), "{}", pty.screen());
    pty.send_and_wait("123", "> [not asked] Emergency call");
    for line in ["[clear    ] Doctor's experience", "[vague    ] Medical society", "[not told ] Filed plan"] {
        assert!(pty.screen().contains(line), "no {line:?} in:\n{}", pty.screen());
    }
    pty.send_and_wait("\r", "> clear 1, vague 1, not told 1");
    let kept = json_of(&home.path().join("mine.json"));
    let told =
        ["told_experience", "told_society", "told_plan_filed", "told_emergency_care", "told_sterility"];
    let told = told.map(|id| kept.get(id).and_then(Value::as_str));
    assert_eq!(told, [Some("yes"), Some("vague"), Some("no"), None, Some("not_asked")]);
    pty.send("\x03\x03");
    pty.exit();
}

#[test]
#[cfg(unix)]
fn control_z_gives_the_terminal_back_and_going_on_draws_the_question_again() {
    let home = tempfile::tempdir().unwrap();
    let script = "set -m; \"$PROGRAM\" --lang en; echo STOPPED; read line; fg >/dev/null";
    let path = std::env::var("PATH").unwrap();
    let variables =
        [("TERM", "xterm-256color"), ("PROGRAM", env!("CARGO_BIN_EXE_exo-check")), ("PATH", path.as_str())];
    let mut pty = Pty::start_program("/bin/sh", &["-c", script], [40, 80], home.path(), &variables);
    pty.wait_for(&word("way-label"));
    pty.send_and_wait("\r", &label("answering_for"));
    pty.send_and_wait("\r", &label("goals"));
    pty.send_and_wait(" ", "Marked: 1");
    pty.send_and_wait("\x1a", "STOPPED");
    let [found, now] = pty.modes();
    assert_eq!(found, now, "the terminal is as it was found");
    assert!(!pty.cursor_hidden());
    pty.send_and_wait("\r", "Marked: 1");
    pty.wait_for(&label("goals"));
    pty.send_and_wait("\r", &label("expectation"));
    pty.send_and_wait("\x03\x03", "Stopped. Your answers are not kept anywhere.");
    pty.exit();
}
