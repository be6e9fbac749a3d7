//! Clinics or plans side by side.

use crate::common;

use common::run::run;
use serde_json::Value as Json;

const PLANS: [&str; 2] = ["tests/people/plan_over_budget.json", "tests/people/informed.json"];

fn compared(files: &[&str]) -> Json {
    let mut arguments = vec!["compare", "--format", "json", "--as-of", "2026-11-24"];
    arguments.extend(files);
    let made = run(&arguments, b"");
    assert_eq!((made.status, made.err.as_str()), (0, ""));
    serde_json::from_str(&made.out).unwrap()
}

fn row<'j>(rows: &'j Json, id: &str) -> Option<&'j Json> {
    rows.as_array().unwrap().iter().find(|row| row["id"] == id)
}

#[test]
fn what_differs_stands_apart_from_what_is_the_same() {
    let json = compared(&PLANS);
    assert_eq!(json["schema"], "exo-check/compare/1");
    let verdict = row(&json["differs"], "verdict").unwrap();
    assert_eq!(verdict["plans"][0]["value"], "ask_doctor_first");
    assert_eq!(verdict["plans"][1]["value"], "unproven");
    let total = row(&json["differs"], "total").unwrap();
    assert_eq!(total["plans"][0]["value"], serde_json::json!([1_200_000, null]));
    assert!(row(&json["differs"], "red_flag.absolutely_safe").is_some());
    assert!(row(&json["differs"], "told_risks").is_some());
    assert!(row(&json["same"], "verdict").is_none());
}

#[test]
fn a_plan_beside_itself_differs_in_nothing() {
    let json = compared(&[PLANS[0], PLANS[0]]);
    assert_eq!(json["differs"], serde_json::json!([]));
    assert!(json["same"].as_array().unwrap().len() >= 33);
}

#[test]
fn two_to_six_files_are_taken() {
    for (count, status) in [(1, 2), (2, 0), (6, 0), (7, 2)] {
        let mut arguments = vec!["compare", "--as-of", "2026-11-24"];
        arguments.extend(vec![PLANS[0]; count]);
        assert_eq!(run(&arguments, b"").status, status, "{count} files");
    }
}

#[test]
fn one_faulty_file_stops_the_comparison() {
    let made = run(&["compare", PLANS[0], "rules/values.json"], b"");
    assert_eq!((made.status, made.out.as_str()), (65, ""));
    assert!(made.err.contains("rules/values.json"));
    assert_eq!(run(&["compare", PLANS[0], "no-such-file.json"], b"").status, 1);
}

#[test]
fn people_read_it_as_text_markdown_and_html_in_both_languages() {
    for (lang, heading) in [("ja", "違うこと"), ("en", "What differs")] {
        for format in ["text", "markdown", "html"] {
            let arguments =
                ["compare", "--lang", lang, "--format", format, "--as-of", "2026-11-24", PLANS[0], PLANS[1]];
            let made = run(&arguments, b"");
            assert_eq!((made.status, made.err.as_str()), (0, ""));
            assert!(made.out.contains(heading) && made.out.contains("informed"), "{lang} {format}");
        }
    }
}

/// The display columns in which the texts of a line begin, behind gaps of two or more.
fn starts(line: &str) -> Vec<usize> {
    let (mut found, mut at, mut gap) = (Vec::new(), 0, 2);
    for sign in line.chars() {
        if sign == ' ' {
            gap += 1;
        } else {
            if gap >= 2 {
                found.push(at);
            }
            gap = 0;
        }
        at += unicode_width::UnicodeWidthChar::width(sign).unwrap_or(0);
    }
    found
}

#[test]
fn a_page_of_100_columns_holds_a_table_under_the_names_that_were_given() {
    for (lang, names, row) in [("en", ["Clinic A", "East"], "Sessions"), ("ja", ["青山", "東"], "回数")]
    {
        let table = |width: &str, more: &[&str]| {
            let arguments =
                ["compare", "--lang", lang, "--as-of", "2026-11-24", "--width", width, PLANS[0], PLANS[1]];
            let named = ["--name", names[0], "--name", names[1]];
            run(&[&arguments[..], &named, more].concat(), b"").out
        };
        let wide = table("100", &[]);
        let lines: Vec<&str> = wide.lines().collect();
        let heads = lines.iter().position(|line| line.starts_with(' ') && line.contains(names[1])).unwrap();
        let rule = starts(lines[heads + 1]);
        assert_eq!((rule.len(), starts(lines[heads])), (3, rule[1..].to_vec()), "{wide}");
        let row = lines.iter().find(|line| line.starts_with(row)).unwrap();
        assert_eq!(starts(row), rule, "{row}");
        for line in lines.iter().filter(|line| starts(line).len() == 3) {
            assert!(
                starts(line).iter().all(|start| rule.iter().any(|at| start.abs_diff(*at) <= 2)),
                "{line}"
            );
        }
        let widest = |text: &str| text.lines().map(unicode_width::UnicodeWidthStr::width).max().unwrap();
        assert!(widest(&wide) <= 100 && widest(&table("160", &[])) <= 160);
        // Narrower, or read aloud: row by row.
        for listed in [table("99", &[]), table("120", &["--plain"])] {
            assert!(listed.lines().any(|line| line.starts_with("- B")), "{listed}");
        }
    }
}

#[test]
fn as_many_plans_as_have_room_stand_in_a_table() {
    let made = |count: usize, width: &str| {
        let arguments = ["compare", "--lang", "en", "--as-of", "2026-11-24", "--width", width];
        let files: Vec<&str> = PLANS.into_iter().cycle().take(count).collect();
        run(&[&arguments[..], &files].concat(), b"").out
    };
    let is_table = |text: &str| text.lines().any(|line| line.starts_with("Result  "));
    for (count, width, table) in [(3, "100", true), (4, "100", false), (4, "120", true), (6, "160", true)] {
        assert_eq!(is_table(&made(count, width)), table, "{count} plans, {width} columns");
    }
}

#[test]
fn plans_with_the_same_answers_are_named() {
    let made = |files: &[&str]| run(&[&["compare", "--lang", "en"], files].concat(), b"").out;
    let told = "A and C hold the same answers. Was one file named twice?";
    assert!(made(&[PLANS[0], PLANS[1], PLANS[0]]).contains(told));
    assert!(!made(&PLANS).contains("same answers"));
}

#[test]
fn a_wrong_count_says_which_is_right() {
    let told = |arguments: &[&str]| run(arguments, b"").err;
    let one = told(&["compare", "--lang", "en", PLANS[0]]);
    assert!(one.starts_with("exo-check compare takes 2 to 6 of <FILE>.\n"), "{one}");
    let seven = [&["compare", "--lang", "ja"][..], &[PLANS[0]; 7]].concat();
    assert!(
        told(&seven).starts_with("「exo-check compare」の「<FILE>」は2つから6つです。\n"),
        "{}",
        told(&seven)
    );
    let names = told(&["compare", "--lang", "en", "--name", "X", PLANS[0], PLANS[1]]);
    assert_eq!(names, "Names: 1. Files: 2. Give one --name for each file.\n");
}
