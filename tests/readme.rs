//! What the README shows is what the program does.

use crate::common;

use common::run::run;

fn readme() -> String {
    std::fs::read_to_string(common::project("README.md")).unwrap()
}

/// The blocks of one kind, in order.
fn blocks(kind: &str) -> Vec<String> {
    let (readme, start) = (readme(), format!("```{kind}\n"));
    let parts = readme.split(&start).skip(1);
    parts.map(|part| part.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn the_answers_shown_give_the_reports_shown() {
    let answers = blocks("json").remove(0);
    let shown = blocks("text");
    for (language, block) in [("ja", &shown[1]), ("en", &shown[2])] {
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
    let shown = blocks("text").remove(0);
    let asked = run(&["--lang", "ja", "--plain"], "1\n\n1,5\n".as_bytes());
    let as_typed = asked.err.replace("> 「しわ", "> 1,5\n「しわ");
    assert!(as_typed.contains(&shown), "the session is another:\n{as_typed}");
}

#[test]
fn both_commands_stand_in_both_languages() {
    for command in ["cargo run --release\n", "cargo test\n"] {
        assert_eq!(blocks("sh").iter().filter(|block| *block == command).count(), 2, "{command}");
    }
}

#[test]
fn the_exit_statuses_are_those_of_the_program() {
    use exo_check::error::ErrorKind;
    for kind in ErrorKind::ALL {
        let row = format!("| {} |", kind.exit_status());
        assert!(readme().contains(&row), "no row {row}");
    }
}
