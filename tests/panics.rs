//! What is told when the program itself breaks: never the text of the panic, which could hold answers.
#![allow(clippy::unwrap_used, clippy::expect_used)] // a test may stop where it stands

use exo_check::env::Env;
use std::io::{BufRead, Read};
use std::process::Command;

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
