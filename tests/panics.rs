//! What is told when the program itself breaks: never the text of the panic, which could hold answers.
#![allow(clippy::unwrap_used, clippy::expect_used)] // a test may stop where it stands

use exo_check::env::Env;
use std::io::{BufRead, Read};
use std::process::{Command, Stdio};

/// An input that breaks the program while it is read, in the way that the standard library words it.
struct Broken;

impl Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
        let note = String::from("\u{672b}Hanako has cancer");
        let cut = &note[1..];
        Ok(cut.len())
    }
}

impl BufRead for Broken {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        panic!("Hanako has cancer")
    }

    fn consume(&mut self, _: usize) {}
}

/// Not a test by itself: the other one runs it in a process of its own.
#[test]
#[ignore = "run by a_panic_tells_its_place_and_no_answer"]
fn child() {
    let language = std::env::var("CHILD_LANGUAGE").unwrap();
    let command = std::env::var("CHILD_COMMAND").unwrap();
    let mut env = Env::of_process();
    env.arguments = ["exo-check", "--lang", &language].map(Into::into).to_vec();
    env.arguments.extend(command.split_whitespace().map(Into::into));
    env.input = Box::new(Broken);
    exo_check::app::run(&mut env);
}

#[test]
fn a_panic_tells_its_place_and_no_answer() {
    for (language, words) in [
        ("en", "A fault in the program stopped it. No answers are part of this message. (tests/panics.rs:"),
        ("ja", "プログラムの誤りで止まりました。答えはこの文に含まれていません。 (tests/panics.rs:"),
    ] {
        for command in [
            "--answers -",
            "validate -",
            "batch --threads 1",
            "batch --threads 2",
            "batch --summary",
            "--plain",
        ] {
            let run = Command::new(std::env::current_exe().unwrap())
                .args(["--ignored", "--exact", "child", "--nocapture", "--test-threads", "1"])
                .env("CHILD_LANGUAGE", language)
                .env("CHILD_COMMAND", command)
                .output()
                .unwrap();
            let told = String::from_utf8(run.stderr).unwrap();
            assert_ne!(run.status.code(), Some(0), "{command}");
            assert!(told.contains(words), "{language} {command}: {told}");
            assert!(
                !(told + &String::from_utf8(run.stdout).unwrap()).contains("Hanako"),
                "{language} {command}"
            );
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_crash_leaves_no_image_of_the_memory() {
    use std::os::unix::process::ExitStatusExt;
    let folder = tempfile::tempdir().unwrap();
    let mut child = Command::new("sh")
        .args([
            "-c",
            "ulimit -S -c $(ulimit -H -c); exec \"$0\" --plain --lang en",
            env!("CARGO_BIN_EXE_exo-check"),
        ])
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // It is at its first question, with everything set up, when it has written something.
    child.stderr.as_mut().unwrap().read_exact(&mut [0; 64]).unwrap();
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", child.id())).unwrap();
    let limit = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(limit.split_whitespace().collect::<Vec<_>>()[4..6], ["0", "0"], "{limit}");
    let killed = Command::new("sh").args(["-c", "kill -ABRT $0", &child.id().to_string()]).status().unwrap();
    assert!(killed.success());
    let ended = child.wait().unwrap();
    assert_eq!((ended.signal(), ended.core_dumped()), (Some(6), false));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}
