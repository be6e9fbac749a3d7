//! What the README shows is what the program does.

use crate::common;

use common::run::run;

const PROGRAMS: &str = "docs/programs.md";

fn page(name: &str) -> String {
    std::fs::read_to_string(common::project(name)).unwrap()
}

/// The blocks of one kind, in order.
fn blocks(name: &str, kind: &str) -> Vec<String> {
    let (page, start) = (page(name), format!("```{kind}\n"));
    let parts = page.split(&start).skip(1);
    parts.map(|part| part.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn the_answers_shown_give_the_reports_shown() {
    let answers = blocks(PROGRAMS, "json").remove(0);
    let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    assert_eq!(value(&answers), value(&run(&["sample", "--person", "plan_over_budget"], b"").out));
    let shown = blocks("README.md", "text");
    for (language, block) in [("ja", &shown[0]), ("en", &shown[1]), ("en", &blocks(PROGRAMS, "text")[0])] {
        let report = run(&["--lang", language, "--as-of", "2026-11-24"], answers.as_bytes());
        assert_eq!((report.status, report.err.as_str()), (0, ""));
        assert!(
            report.out.starts_with(block.as_str()),
            "the report in {language} begins otherwise:\n{}",
            report.out
        );
    }
}

#[test]
fn the_session_shown_is_a_real_one() {
    let shown = blocks(PROGRAMS, "text").pop().unwrap();
    let asked = run(&["--lang", "ja", "--plain"], "1\n\n1,5\n".as_bytes());
    let as_typed = asked.err.replace("> 「しわ", "> 1,5\n「しわ");
    assert!(as_typed.contains(&shown), "the session is another:\n{as_typed}");
}

/// Install, look, print, compare: a person who reads one half misses no command of the other.
#[test]
fn both_halves_show_the_same_commands() {
    let commands = blocks("README.md", "sh");
    let (japanese, english) = commands.split_at(commands.len() / 2);
    assert_eq!(japanese, english);
    assert!(page("README.md").lines().count() <= 180, "a page for people is short");
}

#[test]
fn both_commands_stand_in_both_languages() {
    for command in ["cargo run --release\n", "cargo test\n"] {
        assert_eq!(
            blocks("README.md", "sh").iter().filter(|block| *block == command).count(),
            2,
            "{command}"
        );
    }
}

#[test]
fn the_exit_statuses_are_those_of_the_program() {
    use exo_check::error::ErrorKind;
    for kind in ErrorKind::ALL {
        let row = format!("| {} |", kind.exit_status());
        assert!(page(PROGRAMS).contains(&row), "no row {row}");
    }
}
