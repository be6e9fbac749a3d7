//! Every command's help ends with an example, and every example of every help is run.

use crate::common;

use clap::Command as Definition;
use common::short_way::LINES;
use exo_check::cli::definition;
use exo_check::term::Locale;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

const PERSON: &str = include_str!("people/plan_over_budget.json");

/// The examples of one command's help and of those below it, as they are typed.
fn examples(command: &mut Definition, found: &mut Vec<String>) {
    let help = command.render_long_help().to_string();
    let typed = help
        .lines()
        .filter_map(|line| line.strip_prefix("  exo-check"))
        .filter(|line| !line.contains(['[', '<']));
    let typed: Vec<String> = typed.map(|line| line.split("  ").next().unwrap().trim().to_owned()).collect();
    assert!(
        !typed.is_empty() || command.has_subcommands(),
        "the help of `{}` has no example:\n{help}",
        command.get_name()
    );
    found.extend(typed);
    for below in command.get_subcommands_mut().filter(|below| below.get_name() != "help") {
        examples(below, found);
    }
}

/// Runs an example in a folder that holds the files it names.
fn run(example: &str, folder: &Path) -> (Option<i32>, String, String) {
    let (options, input) =
        example.split_once(" < ").map_or((example, None), |(options, file)| (options, Some(file)));
    let asks = !options.contains("--answers")
        && input.is_none()
        && !options.starts_with(|sign: char| sign.is_ascii_lowercase());
    let mut child = Command::new(env!("CARGO_BIN_EXE_exo-check"))
        .args(options.split_whitespace())
        // Tests have no terminal: who would be asked there is asked by numbered lines here.
        .args(asks.then_some("--plain"))
        .env_clear()
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let given = match input {
        Some(file) => std::fs::read_to_string(folder.join(file)).unwrap(),
        // One who goes on after the visit gives no answer; the interview stands at the clinic's questions.
        None if options.contains("--resume") => String::new(),
        None => LINES.to_owned(),
    };
    let mut pipe = child.stdin.take().unwrap();
    std::thread::scope(|scope| {
        scope.spawn(move || drop(pipe.write_all(given.as_bytes())));
        let made = child.wait_with_output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (made.status.code(), text(made.stdout), text(made.stderr))
    })
}

#[test]
fn every_example_does_what_it_says() {
    let mut found = Vec::new();
    let english = common::texts(Locale::En);
    let say = |id: &str, part: Option<&str>| match part {
        None => english.word(id),
        Some(part) => english.attribute(id, part, &[]),
    };
    examples(&mut definition(Some(&say)), &mut found);
    assert_eq!(english.faults(), Vec::<String>::new(), "every command and option has its words");
    assert!(found.len() >= 17, "{found:?}");
    let home = tempfile::tempdir().unwrap();
    for name in ["answers.json", "a.json", "b.json"] {
        std::fs::write(home.path().join(name), PERSON).unwrap();
    }
    std::fs::write(home.path().join("page.html"), "<p>1回 50,000円</p>").unwrap();
    let line: serde_json::Value = serde_json::from_str(PERSON).unwrap();
    std::fs::write(home.path().join("people.jsonl"), format!("{line}\n{line}\n")).unwrap();
    for example in found {
        let (status, out, err) = run(&example, home.path());
        if example.contains("--resume") {
            assert_eq!((status, out.as_str()), (Some(130), ""), "{example}: {err}");
            assert!(err.contains("answers.json"), "{example}: {err}");
            continue;
        }
        assert_eq!(status, Some(0), "exo-check {example}: {err}");
        let made = match example.split_once("-o ") {
            Some((_, file)) => std::fs::read_to_string(home.path().join(file)).unwrap(),
            None => out,
        };
        assert!(!made.trim().is_empty(), "exo-check {example} gives nothing");
    }
}
