//! Answers that cannot be saved: a clear message each time, and the interview goes on to its report.
#![cfg(unix)]

use crate::common;

use common::run::{Run, run};
use serde_json::{Value, json};
use std::fs;
use std::io::Write;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};

/// Short way, wrinkles, slight change, no hurry, looking, injection, 52, nothing about health, never, no clinic yet; report.
const LINES: &str = "1\n\n1\nslight_change\nno_hurry\n1\n2\n52\n-\n1\n1\nnone\nnone\nnone\n1\n1\n1\n";
const NOBODY: u32 = 65534;
const OLD: &str = "{\"goals\": [\"joint_pain\"]}\n";

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

#[allow(clippy::print_stderr)] // whoever reads the tests' output learns what this machine could not show
fn skipped(why: &str) {
    eprintln!("skipped: {why}");
}

fn kept(file: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn interview(file: &Path) -> Run {
    run(&["--lang", "en", "--plain", "--save", file.to_str().unwrap()], LINES.as_bytes())
}

/// Every one of the 13 answers was refused, each told once; the report came all the same, and the status tells.
#[track_caller]
fn goes_on(run: &Run, file: &str, cause: &str) {
    let told = format!("Could not save to {file}: {cause} You can go on.");
    assert_eq!(run.err.matches(&told).count(), 15, "{}", run.err);
    let last = format!("Could not save to {file}. {cause}");
    assert_eq!(run.err.lines().last(), Some(last.as_str()));
    assert!(
        ["Result: Do not decide yet.", "--format html -o sheet.html"]
            .iter()
            .all(|part| run.out.contains(part)),
        "no report:\n{}",
        run.out
    );
    assert_eq!(run.status, 1);
    assert!(!run.err.contains("are in"), "nothing was saved, and nothing else is told:\n{}", run.err);
}

#[test]
fn a_folder_that_is_not_there_costs_neither_the_interview_nor_the_report() {
    goes_on(&interview(Path::new("/nowhere/mine.json")), "/nowhere/mine.json", "The folder is not there.");
}

#[test]
fn a_link_stays_a_link_even_if_its_file_is_not_there_yet() {
    let home = tempfile::tempdir().unwrap();
    fs::create_dir(home.path().join("safe")).unwrap();
    let (link, file) = (home.path().join("mine.json"), home.path().join("safe/answers.json"));
    symlink("safe/answers.json", &link).unwrap();
    for _ in ["first there is no file", "then there is an empty one"] {
        assert_eq!(interview(&link).status, 0);
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(kept(&file)["age"], json!(52));
        assert_eq!(fs::metadata(&file).unwrap().mode() & 0o777, 0o600);
        fs::write(&file, "").unwrap();
    }
    assert_eq!(names(&home.path().join("safe")), ["answers.json"]);
    fs::remove_dir_all(home.path().join("safe")).unwrap();
    goes_on(&interview(&link), link.to_str().unwrap(), "The folder is not there.");
    assert_eq!(names(home.path()), ["mine.json"]);
}

#[test]
fn what_is_no_ordinary_file_is_left_alone() {
    let home = tempfile::tempdir().unwrap();
    let (folder, circle, pipe) =
        (home.path().join("folder"), home.path().join("circle"), home.path().join("pipe"));
    fs::create_dir(&folder).unwrap();
    symlink("circle", &circle).unwrap();
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for path in [&folder, &circle, &pipe] {
        goes_on(&interview(path), path.to_str().unwrap(), "It is not an ordinary file.");
    }
    assert_eq!(names(home.path()), ["circle", "folder", "pipe"]);
    assert!(!fs::metadata(&pipe).unwrap().is_file(), "a pipe is still a pipe, and so would a device be");
}

#[test]
fn root_leaves_a_file_to_its_owner() {
    if !is_root() {
        return skipped("only root may give a file away");
    }
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("mine.json");
    fs::write(&file, "").unwrap();
    chown(&file, Some(NOBODY), Some(NOBODY)).unwrap();
    assert_eq!(interview(&file).status, 0);
    let data = fs::metadata(&file).unwrap();
    assert_eq!((data.uid(), data.gid(), data.mode() & 0o777), (NOBODY, NOBODY, 0o600));
    assert_eq!(kept(&file)["age"], json!(52));
}

/// Runs a copy of the program as a user without rights, in a folder of that user's.
fn as_nobody(folder: &Path, file: &str) -> Run {
    let program = folder.join("program");
    fs::copy(env!("CARGO_BIN_EXE_exo-check"), &program).unwrap();
    let mut child = Command::new(&program)
        .args(["--lang", "en", "--plain", "--save", file])
        .env_clear()
        .current_dir(folder)
        .uid(NOBODY)
        .gid(NOBODY)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(LINES.as_bytes()).unwrap();
    let ended = child.wait_with_output().unwrap();
    fs::remove_file(program).unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { status: ended.status.code().unwrap(), out: text(ended.stdout), err: text(ended.stderr) }
}

#[test]
fn a_file_or_a_link_of_another_user_is_left_alone() {
    if !is_root() {
        return skipped("only root may be another user");
    }
    let home = tempfile::tempdir().unwrap();
    chown(home.path(), Some(NOBODY), Some(NOBODY)).unwrap();
    let (foreign, own) = (home.path().join("foreign.json"), home.path().join("own.json"));
    fs::write(&foreign, "").unwrap();
    fs::write(&own, "").unwrap();
    chown(&own, Some(NOBODY), Some(NOBODY)).unwrap();
    symlink("own.json", home.path().join("trap.json")).unwrap(); // root's link to a file of theirs
    for file in ["foreign.json", "trap.json"] {
        goes_on(&as_nobody(home.path(), file), file, "It belongs to another user.");
    }
    for file in [&foreign, &own] {
        assert_eq!(fs::read_to_string(file).unwrap(), "");
    }
    assert_eq!(names(home.path()), ["foreign.json", "own.json", "trap.json"]);
    assert_eq!(as_nobody(home.path(), "own.json").status, 0, "their own they may");
}

#[test]
fn a_folder_without_the_right_to_write_is_told() {
    if !is_root() {
        return skipped("only root may be another user");
    }
    let home = tempfile::tempdir().unwrap();
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o755)).unwrap();
    goes_on(&as_nobody(home.path(), "mine.json"), "mine.json", "Writing is not allowed there.");
    assert_eq!(names(home.path()), [""; 0]);
}

/// Runs a script in which `$PLACE` is an empty disk of 64 kilobytes; `None` where this machine forbids that.
fn on_a_small_disk(script: &str) -> Option<Run> {
    let home = tempfile::tempdir().unwrap();
    let mount = "mount -t tmpfs -o size=64k,mode=700 none \"$PLACE\"";
    let shell = |script: &str| {
        let mut child = Command::new("unshare")
            .args(["--user", "--map-root-user", "--mount", "sh", "-c", script])
            .env("PLACE", home.path())
            .env("PROGRAM", env!("CARGO_BIN_EXE_exo-check"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .ok()?;
        let _ = child.stdin.take().unwrap().write_all(LINES.as_bytes());
        child.wait_with_output().ok()
    };
    if !shell(mount)?.status.success() {
        return None;
    }
    let ended = shell(&format!("{mount} && cd \"$PLACE\" && printf '{OLD}' > mine.json && {script}"))?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let status = ended.status.code().unwrap();
    Some(Run { status, out: text(&ended.stdout), err: text(&ended.stderr) })
}

const SAVING: &str =
    "\"$PROGRAM\" --lang en --plain --resume mine.json; status=$?; cat mine.json; ls -A; exit $status";

#[test]
fn a_full_disk_and_a_read_only_one_are_told_and_the_old_answers_stay_whole() {
    let full = format!("head -c 70000 /dev/zero > filler 2>/dev/null; {SAVING}");
    let read_only = format!("touch filler; mount -o remount,ro \"$PLACE\"; {SAVING}");
    for (script, cause) in [(full, "The disk is full."), (read_only, "Writing is not allowed there.")] {
        let Some(run) = on_a_small_disk(&script) else {
            return skipped("no disk can be mounted here");
        };
        assert_eq!(run.status, 130, "the lines end before the questions");
        assert!(
            run.err.contains(&format!("Could not save to mine.json: {cause} You can go on.")),
            "{}",
            run.err
        );
        let left = format!("{OLD}filler\nmine.json\n");
        assert!(run.out.ends_with(&left), "the old answers, and no file beside them:\n{}", run.out);
    }
}

#[test]
fn a_folder_that_vanishes_in_mid_interview_is_told_and_one_that_comes_back_is_written_to() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("stick");
    fs::create_dir(&folder).unwrap();
    let mut pty = common::pty::Pty::start(
        &["--lang", "en", "--plain", "--save", "stick/mine.json"],
        40,
        80,
        home.path(),
        &[],
    );
    pty.wait_for("Which way do you want to take?");
    pty.send_and_wait("1\r", "Who are these answers about?");
    pty.send_and_wait("\r", "What do you want it for?");
    fs::remove_dir_all(&folder).unwrap();
    pty.send_and_wait("1\r", "Could not save to stick/mine.json: The folder is not there. You can go on.");
    pty.wait_for("Question 3 of");
    fs::create_dir(&folder).unwrap();
    pty.send_and_wait("1\r", "Question 4 of");
    assert_eq!(kept(&folder.join("mine.json"))["goals"], json!(["wrinkles"]), "with what was refused before");
    pty.send("\x03");
    pty.exit();
}

#[test]
fn whoever_stops_is_not_told_that_answers_were_kept_which_were_not() {
    let stopped = run(&["--lang", "en", "--plain", "--save", "/nowhere/mine.json"], b"1\n\n1\n");
    let told =
        "The input ended, so this stopped. Your last answers could not be saved to /nowhere/mine.json.";
    assert_eq!((stopped.status, stopped.err.trim_end().ends_with(told)), (130, true), "{}", stopped.err);
    let home = tempfile::tempdir().unwrap();
    let mut pty =
        common::pty::Pty::start(&["--lang", "en", "--save", "/nowhere/mine.json"], 40, 80, home.path(), &[]);
    pty.wait_for("Which way do you want to take?");
    pty.send_and_wait("\r", "Who are these answers about?");
    pty.send_and_wait("\r", "What do you want it for?");
    pty.send_and_wait(" \r", "Could not save to /nowhere/mine.json: The folder is not there. You can go on.");
    pty.send("\x03\x03");
    assert_eq!(pty.exit().signal(), Some("Interrupt"));
    let told = "Stopped. Your last answers could not be saved to /nowhere/mine.json.";
    assert_eq!(pty.written().matches(told).count(), 1, "{}", pty.screen());
}
