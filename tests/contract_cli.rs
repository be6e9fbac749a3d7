//! Commands, options, exit codes and what goes where.

use crate::common;

use common::contract::{informed, person, run_json};
use common::run::{Run, run, run_with};
use serde_json::{Value, json};
use std::fs::{read_to_string, write};

fn plain() -> Vec<u8> {
    person(&json!({})).to_string().into_bytes()
}

fn status(arguments: &[&str], input: &[u8]) -> i32 {
    run(arguments, input).status
}

fn language(run: &Run) -> Value {
    serde_json::from_str::<Value>(&run.out).unwrap_or_else(|_| panic!("{run:?}"))["language"].clone()
}

#[test]
fn wrong_usage_is_2() {
    for arguments in [
        &["--frobnicate"][..],
        &["frobnicate"],
        &["--lang", "xx"],
        &["--lang", "english"],
        &["--format", "pdf"],
        &["--fail-on", "info"],
        &["--color", "sometimes"],
        &["--as-of", "2026-13-01"],
        &["--as-of", "yesterday"],
        &["--width", "wide"],
        &["validate"],
    ] {
        let run = run(arguments, &plain());
        assert_eq!(run.status, 2, "{arguments:?}: {}", run.err);
        assert_eq!(run.out, "", "{arguments:?}");
    }
}

#[test]
fn a_file_that_cannot_be_read_or_written_is_1() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("none.json");
    let run = run(&["--answers", missing.to_str().unwrap()], b"");
    assert_eq!((run.status, run.out.as_str()), (1, ""), "{}", run.err);
    assert_eq!(status(&["--answers", folder.path().to_str().unwrap()], b""), 1, "a folder");
    let nowhere = folder.path().join("no/such/out.txt");
    assert_eq!(status(&["-o", nowhere.to_str().unwrap()], &plain()), 1);
}

#[test]
fn an_existing_file_is_written_over_only_by_force() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.json");
    let file = path.to_str().unwrap();
    let options = ["-f", "json", "--as-of", "2026-11-24", "--output", file];
    let first = run(&options, &plain());
    assert_eq!((first.status, first.out.as_str()), (0, ""), "{}", first.err);
    assert_eq!(read_to_string(&path).unwrap(), run_json(&person(&json!({})), &[]).out);
    write(&path, "mine").unwrap();
    assert_eq!(status(&options, &plain()), 1);
    assert_eq!(read_to_string(&path).unwrap(), "mine");
    let mut forced = options.to_vec();
    forced.push("--force");
    assert_eq!(status(&forced, b"{}"), 65);
    assert_eq!(read_to_string(&path).unwrap(), "mine", "bad answers destroy nothing");
    assert_eq!(status(&forced, &plain()), 0);
    assert_ne!(read_to_string(&path).unwrap(), "mine");
}

#[test]
fn redirected_input_is_answers_and_empty_input_is_65() {
    assert_eq!(run(&["-f", "json"], &plain()), run(&["--answers", "-", "-f", "json"], &plain()));
    let empty = run(&[], b"");
    assert_eq!((empty.status, empty.out.as_str()), (65, ""));
    assert!(!empty.err.is_empty());
    assert_eq!(status(&["--plain", "--answers", "-"], &plain()), 0);
}

#[test]
fn fail_on_gives_10_at_or_above_its_level_and_bad_answers_go_first() {
    let rows = [
        (json!({"pregnancy": "pregnant"}), [10, 10, 10]),
        (json!({"conditions": ["severe_heart"]}), [0, 10, 10]),
        (json!({"clinic_contact": "advert_only", "claims_heard": ["decide_today"]}), [0, 0, 10]),
        (json!({"clinic_contact": "advert_only", "claims_heard": ["cures_cancer"]}), [0, 10, 10]),
        (json!({"pregnancy": "pregnant", "age": 121}), [65, 65, 65]),
    ];
    for (changes, wanted) in rows {
        let levels = ["stop", "caution", "notice"];
        let got = levels.map(|level| run_json(&person(&changes), &["--fail-on", level]));
        assert_eq!(got.each_ref().map(|run| run.status), wanted, "{changes}");
        assert!(got.iter().all(|run| run.out.is_empty() == (run.status == 65)), "{changes}");
    }
    assert_eq!(run_json(&informed(&json!({})), &["--fail-on", "caution"]).status, 0);
}

/// Flags, environment, and the language they lead to.
type LanguageRow = (&'static [&'static str], &'static [(&'static str, &'static str)], &'static str);

#[test]
fn the_language_is_the_flag_then_the_environment_then_english() {
    let rows: [LanguageRow; 10] = [
        (&[], &[], "en"),
        (&["--lang", "ja"], &[], "ja"),
        (&["--lang", "ja"], &[("LC_ALL", "en_US.UTF-8")], "ja"),
        (&["--lang", "en"], &[("LC_ALL", "ja_JP.UTF-8")], "en"),
        (&[], &[("LC_ALL", "ja_JP.UTF-8"), ("LC_MESSAGES", "en_US.UTF-8"), ("LANG", "en_US.UTF-8")], "ja"),
        (&[], &[("LC_MESSAGES", "ja_JP.UTF-8"), ("LANG", "en_US.UTF-8")], "ja"),
        (&[], &[("LANG", "ja_JP.UTF-8")], "ja"),
        (&[], &[("LC_ALL", ""), ("LANG", "ja_JP.UTF-8")], "ja"),
        (&[], &[("LANG", "C.UTF-8")], "en"),
        (&[], &[("LANG", "fr_FR.UTF-8")], "en"),
    ];
    for (flags, variables, wanted) in rows {
        let mut arguments = vec!["-f", "json"];
        arguments.extend(flags);
        let run = run_with(&arguments, &plain(), variables);
        assert_eq!(language(&run), wanted, "{flags:?} {variables:?}");
    }
}

#[test]
fn the_same_input_gives_the_same_bytes_whatever_the_order_of_its_keys() {
    let person = informed(&json!({"conditions": ["keloid", "severe_heart"], "told_maker": "no"}));
    let members: Vec<String> = person
        .as_object()
        .unwrap()
        .iter()
        .rev()
        .map(|(id, answer)| format!("{}:{answer}", Value::from(id.clone())))
        .collect();
    let backwards = format!("{{ {} }}", members.join(",\n"));
    for format in ["text", "json"] {
        for lang in ["ja", "en"] {
            let options = ["--answers", "-", "-f", format, "--lang", lang, "--as-of", "2030-01-01"];
            let one = run(&options, person.to_string().as_bytes());
            assert_eq!(one.status, 0);
            assert_eq!(one, run(&options, person.to_string().as_bytes()));
            assert_eq!(one, run(&options, backwards.as_bytes()), "{format} {lang}");
        }
    }
}

#[test]
fn no_escapes_in_a_pipe_nor_where_colour_is_refused() {
    let pipe = run(&[], &plain());
    let never = run(&["--color", "never"], &plain());
    let no_color = run_with(&[], &plain(), &[("NO_COLOR", "1"), ("TERM", "xterm-256color")]);
    let plain_flag = run(&["--plain", "--answers", "-"], &plain());
    for run in [pipe, never, no_color, plain_flag] {
        assert_eq!(run.status, 0);
        assert!(!run.out.contains('\u{1b}') && !run.err.contains('\u{1b}'));
    }
    assert!(
        !run(&["-f", "json", "--color", "always"], &plain()).out.contains('\u{1b}'),
        "JSON has no colour"
    );
}

#[test]
fn a_plain_report_has_no_box_art() {
    for lang in ["ja", "en"] {
        let run = run(&["--plain", "--answers", "-", "--lang", lang], &plain());
        let art = run.out.chars().find(|letter| ('\u{2500}'..='\u{259f}').contains(letter));
        assert_eq!((run.status, art), (0, None), "{lang}");
    }
}

#[test]
fn no_line_is_wider_than_width() {
    for (lang, width) in [("en", 40), ("en", 60), ("en", 100), ("ja", 40), ("ja", 60), ("ja", 100)] {
        let run = run(&["--answers", "-", "--lang", lang, "--width", &width.to_string()], &plain());
        assert_eq!(run.status, 0);
        for line in run.out.lines().filter(|line| !line.contains("http")) {
            let columns = console::measure_text_width(line);
            assert!(columns <= width, "{lang} {width}: {columns}: {line}");
        }
    }
}

#[test]
fn the_day_of_the_report_can_be_named() {
    for day in ["2026-11-24", "2046-11-24", "2024-02-29"] {
        assert_eq!(status(&["--as-of", day], &plain()), 0, "{day}");
    }
    assert_eq!(status(&["--as-of", "2026-02-29"], &plain()), 2);
}
