//! Saved answers survive: killed at any moment, a folder that vanishes, a file that is a link.

use crate::common;

use common::pty::Pty;
use common::run::run;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The full way with many answers, ended before the review.
const LINES: [&str; 36] = [
    "2",
    "self",
    "wrinkles,spots",
    "melasma",
    "slight_change",
    "three_months",
    "considering",
    "clinic_advert,social_media",
    "approved_by_state,natural_so_safe",
    "low_risk,strong_evidence",
    "injection",
    "none",
    "6",
    "4",
    "200000",
    "included",
    "5000",
    "800000",
    "52",
    "female",
    "none",
    "none",
    "bleeding_tendency,keloid",
    "anticoagulant",
    "none",
    "none",
    "none",
    "no",
    "smoking,poor_sleep",
    "no_effect_felt",
    "injection",
    "2",
    "9",
    "consultation_done",
    "human_adipose",
    "japan",
];
const MOMENTS: u64 = 300;

/// What an interview has written so far, and whether it has ended.
type Screen = Arc<Mutex<(String, bool)>>;

/// Starts an interview by lines that saves into a file, and keeps all that it writes.
fn start(file: &Path) -> (Child, Screen) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_exo-check"))
        .args(["--lang", "en", "--plain", "--save"])
        .arg(file)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut messages = child.stderr.take().unwrap();
    let screen: Screen = Screen::default();
    let shared = Arc::clone(&screen);
    std::thread::spawn(move || {
        let mut buffer = [0_u8; 256];
        loop {
            let count = messages.read(&mut buffer).unwrap_or(0);
            let mut screen = shared.lock().unwrap();
            screen.0.push_str(&String::from_utf8_lossy(&buffer[..count]));
            screen.1 = count == 0;
            if screen.1 {
                return;
            }
        }
    });
    (child, screen)
}

/// Waits until the screen is as wished.
fn wait(screen: &Screen, wished: impl Fn(&(String, bool)) -> bool) -> String {
    loop {
        let now = screen.lock().unwrap();
        if wished(&now) {
            return now.0.clone();
        }
        drop(now);
        std::thread::yield_now();
    }
}

/// How many questions the screen had asked; all but the last had their answer taken and kept.
fn asked(screen: &str) -> usize {
    screen.matches("Question ").count()
}

#[test]
fn killed_at_any_moment_every_confirmed_answer_is_there_and_the_file_parses() {
    let home = tempfile::tempdir().unwrap();
    let book = common::book();
    let mut reached = std::collections::BTreeSet::new();
    for moment in 0..MOMENTS {
        let file = home.path().join(format!("{moment}.json"));
        let (mut child, screen) = start(&file);
        let mut typed = child.stdin.take().unwrap();
        for line in LINES {
            // A killed program takes no more lines.
            let _ = writeln!(typed, "{line}");
        }
        drop(typed); // or lines that no longer fit the questions would be waited on for ever
        // Somewhere between two questions: which ones, and how far between them, differs from moment to moment.
        let reached_so_far = usize::try_from(moment).unwrap() % 31;
        wait(&screen, |(text, ended)| *ended || asked(text) >= reached_so_far);
        std::thread::sleep(Duration::from_micros(moment * 157 % 1_500));
        child.kill().unwrap();
        child.wait().unwrap();
        let screen = wait(&screen, |(_, ended)| *ended);
        let confirmed = asked(&screen).saturating_sub(1);
        reached.insert(confirmed);
        let Ok(text) = std::fs::read(&file) else {
            assert_eq!(confirmed, 0, "moment {moment}: no file, but the screen was\n{screen}");
            continue;
        };
        let kept = exo_check::answers::read(&text, &book.questionnaire, exo_check::answers::Need::Unfinished)
            .unwrap_or_else(|faults| panic!("moment {moment}: the file has faults: {faults:?}"));
        assert!(kept.len() >= confirmed, "moment {moment}: {} kept of {confirmed}\n{screen}", kept.len());
    }
    assert!(reached.len() > 20, "the moments were all alike: {reached:?}");
}

#[test]
fn a_folder_that_is_not_there_is_told_and_the_interview_goes_on() {
    let asked = run(&["--lang", "en", "--plain", "--save", "/nowhere/mine.json"], b"1\n\n1\n3\n");
    assert_eq!(asked.err.matches("Could not save to /nowhere/mine.json: ").count(), 3, "{}", asked.err);
    assert!(asked.err.contains("Question 4 of at most 20"), "{}", asked.err);
}

#[test]
fn a_file_that_vanishes_is_written_again_whole() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("mine.json");
    let name = file.to_str().unwrap();
    let first = run(&["--lang", "en", "--plain", "--save", name], b"1\n\n1\n3\n");
    assert_eq!(first.status, 130);
    let kept = std::fs::read(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    let again = run(&["--lang", "en", "--plain", "--save", name], b"1\n\n1\n3\n");
    assert_eq!(again.status, 130);
    assert_eq!(std::fs::read(&file).unwrap(), kept);
}

#[test]
fn nothing_is_written_without_a_wish() {
    let home = tempfile::tempdir().unwrap();
    let lines = "1\n\n1\n3\n5\n1\n2\n52\n-\n1\n1\nnone\nnone\nnone\n1\n1\n1\n1\n";
    let mut child = Command::new(env!("CARGO_BIN_EXE_exo-check"))
        .args(["--lang", "en", "--plain"])
        .env_clear()
        .env("HOME", home.path())
        .current_dir(home.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn a_saved_file_with_faults_is_told_and_kept() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("mine.json");
    std::fs::write(&file, r#"{"goals": ["wrinkels"]}"#).unwrap();
    let resumed = run(&["--lang", "en", "--plain", "--resume", file.to_str().unwrap()], b"1\n");
    assert_eq!((resumed.status, resumed.out.as_str()), (65, ""));
    assert!(resumed.err.contains("Did you mean \"wrinkles\"?"), "{}", resumed.err);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), r#"{"goals": ["wrinkels"]}"#);
}

#[test]
fn a_file_that_is_there_already_is_never_saved_over() {
    let home = tempfile::tempdir().unwrap();
    for (name, content, hint) in [
        (
            "answers.json",
            "{\"goals\": [\"wrinkles\"], \"age\": 40}\n",
            "It holds answers. To go on with them: exo-check --resume ",
        ),
        ("diary.txt", "my diary\n", "It holds something other than answers."),
    ] {
        let file = home.path().join(name);
        std::fs::write(&file, content).unwrap();
        let stopped = run(&["--lang", "en", "--plain", "--save", file.to_str().unwrap()], b"1\n\n1\n");
        assert_eq!((stopped.status, stopped.out.as_str()), (1, ""), "{}", stopped.err);
        assert!(stopped.err.contains(&format!("{name} already exists.\n{hint}")), "{}", stopped.err);
        assert_eq!(std::fs::read_to_string(&file).unwrap(), content);
    }
}

#[test]
fn whoever_names_a_file_with_answers_is_asked_at_a_terminal_whether_to_go_on_with_them() {
    let content = r#"{"goals":["wrinkles"],"answering_for":"self","interview":{"way":"short"}}"#;
    for plain in [false, true] {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("mine.json");
        std::fs::write(&file, content).unwrap();
        let start = || {
            let term = if plain { "dumb" } else { "xterm-256color" };
            let pty =
                Pty::start(&["--lang", "en", "--save", "mine.json"], 40, 80, home.path(), &[("TERM", term)]);
            pty.wait_for("mine.json holds answers already. Do you want to go on with them?");
            pty
        };
        let mut pty = start();
        pty.send(if plain { "leave\r" } else { "\x1b[B\r" });
        assert_eq!(pty.exit().exit_code(), 1, "{}", pty.screen());
        assert!(
            pty.written().contains("To go on with them: exo-check --resume mine.json"),
            "{}",
            pty.screen()
        );
        assert_eq!(std::fs::read_to_string(&file).unwrap(), content);
        let mut pty = start();
        pty.send(if plain { "on\r" } else { "\r" });
        pty.wait_for("How much change do you hope for?");
        pty.send("\x03\x03");
        pty.exit();
        assert_eq!(std::fs::read_to_string(&file).unwrap(), content, "nothing was answered");
    }
}

#[test]
fn no_file_is_read_and_written_over_at_once() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("a.json");
    let content = include_str!("people/pregnant.json");
    std::fs::write(&file, content).unwrap();
    let name = file.to_str().unwrap();
    let other_name = home.path().join(".").join("a.json");
    let link = home.path().join("link.json");
    std::fs::hard_link(&file, &link).unwrap();
    let commands: [&[&str]; 8] = [
        &["dates", "--answers", name, "--ics", name, "--force"],
        &["letter", "records", "--answers", name, "-o", name, "--force"],
        &["offer", name, "-o", name, "--force"],
        &["--answers", name, "-o", name, "--force"],
        &["batch", name, "-o", name, "--force"],
        &["batch", name, "-o", other_name.to_str().unwrap(), "--force"],
        &["compare", name, name, "-o", link.to_str().unwrap(), "--force"],
        &["--plain", "--resume", name, "-o", name, "--force"],
    ];
    for arguments in commands {
        let stopped = run(&[arguments, &["--lang", "en"]].concat(), b"");
        assert_eq!((stopped.status, stopped.out.as_str()), (2, ""), "{arguments:?}");
        assert!(stopped.err.contains("is read and would be written over at once."), "{}", stopped.err);
        assert_eq!(std::fs::read_to_string(&file).unwrap(), content);
    }
}

#[test]
fn a_report_is_for_its_owner_alone_and_the_old_one_stays_until_the_new_one_is_whole() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("out.jsonl");
    let name = file.to_str().unwrap();
    std::fs::write(&file, "old\n").unwrap();
    let line =
        serde_json::from_str::<serde_json::Value>(include_str!("people/pregnant.json")).unwrap().to_string();
    let made = run(&["batch", "--ids-only", "-o", name, "--force"], format!("{line}\n").as_bytes());
    assert_eq!((made.status, made.out.as_str()), (0, ""), "{}", made.err);
    assert!(std::fs::read_to_string(&file).unwrap().contains("contraindication.pregnant"));
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 1);
    // A run that does not come to its end leaves the old file.
    let before = std::fs::read_to_string(&file).unwrap();
    let missing = run(&["batch", "-o", name, "--force", "no-such.jsonl"], b"");
    assert_eq!(missing.status, 1);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), before);
}

#[test]
fn a_pipe_cannot_be_resumed() {
    let home = tempfile::tempdir().unwrap();
    let pipe = home.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let stopped = run(&["--lang", "en", "--plain", "--resume", pipe.to_str().unwrap()], b"");
    assert_eq!(stopped.status, 1, "{}", stopped.err);
    assert!(
        stopped.err.ends_with("it is not an ordinary file, or belongs to somebody else.\n"),
        "{}",
        stopped.err
    );
}

/// A run that was killed while it saved left its answers in this folder: the next one tells them, wherever it saves itself,
/// and takes nothing away that it was not asked to look after.
#[test]
fn a_start_without_a_file_tells_what_a_killed_run_left_in_this_folder() {
    let home = tempfile::tempdir().unwrap();
    let (whole, half) = (".exo-check-whole.tmp", ".exo-check-half.tmp");
    std::fs::copy(common::project("rules/cases/plain.json"), home.path().join(whole)).unwrap();
    std::fs::write(home.path().join(half), "{\"goals\": [").unwrap();
    for name in [whole, half] {
        let file = std::fs::File::options().write(true).open(home.path().join(name)).unwrap();
        file.set_modified(std::time::SystemTime::now() - Duration::from_secs(100)).unwrap();
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_exo-check"));
    let ended =
        command.args(["--lang", "en", "--plain"]).current_dir(home.path()).stdin(Stdio::null()).output();
    let said = String::from_utf8(ended.unwrap().stderr).unwrap();
    let told = "An earlier run was ended while it saved. Its answers are in ";
    assert_eq!(said.matches(told).count(), 1, "{said}");
    assert!(said.contains(&format!("{whole}. To go on with them: exo-check --resume ")), "{said}");
    assert!(home.path().join(whole).exists() && home.path().join(half).exists());
}

/// A file that a shell puts on standard input is an input like one that is named.
#[test]
#[cfg(unix)]
fn what_stands_on_standard_input_is_not_written_over() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("mine.json");
    std::fs::copy(common::project("rules/cases/plain.json"), &file).unwrap();
    let before = std::fs::read(&file).unwrap();
    let ended = |arguments: &[&str]| {
        let input = std::fs::File::open(&file).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_exo-check"));
        command.args(arguments).args(["--lang", "en"]).stdin(input);
        let ended = command.output().unwrap();
        (ended.status.code(), String::from_utf8(ended.stderr).unwrap())
    };
    let name = file.to_str().unwrap();
    let commands: [&[&str]; 5] = [
        &["-o", name, "--force"],
        &["batch", "-o", name, "--force"],
        &["letter", "records", "-o", name, "--force"],
        &["dates", "--ics", name, "--force"],
        &["offer", "--into", name],
    ];
    for command in commands {
        let (status, said) = ended(command);
        assert_eq!(status, Some(2), "{command:?}: {said}");
        assert!(said.contains("mine.json is read and would be written over at once."), "{said}");
        assert_eq!(std::fs::read(&file).unwrap(), before, "{command:?}");
    }
    let other = home.path().join("other.json");
    assert_eq!(ended(&["-o", other.to_str().unwrap()]).0, Some(0));
    assert!(other.exists());
}
