//! The pages of very different people in both languages, and the whole reports of a few. Each was read line by line before it was accepted.
//!
//! To accept a change: `ACCEPT=1 cargo test people::`, then read the difference.

use crate::common;

use common::run::run;
use common::{files, project};
use std::path::Path;

const DAY: &str = "2026-11-24";

/// A report without the date and the digest of the rule book, so that a rule changes the reports alone of those whom it is about.
fn undated(report: &str) -> String {
    let book = common::book();
    let day = book.values.rules_version;
    let written = [
        day.to_string(),
        day.strftime("%-d %B %Y").to_string(),
        format!("{}年{}月{}日", day.year(), day.month(), day.day()),
    ];
    let report = report.replace(book.digest(), "<sha256>");
    written.iter().fold(report, |report, day| report.replace(day.as_str(), "<rules>"))
}

fn check(person: &Path, language: &str, ending: &str, options: &[&str]) -> Option<String> {
    let name = person.file_stem().unwrap().to_string_lossy().into_owned();
    let answers = person.to_string_lossy().into_owned();
    let mut arguments = vec!["--answers", &answers, "--as-of", DAY, "--lang", language];
    arguments.extend(options);
    let report = run(&arguments, b"");
    assert_eq!((report.status, report.err.as_str()), (0, ""), "{name} in {language}");
    let report = undated(&report.out);
    let golden = project(&format!("tests/people/{name}.{language}.{ending}"));
    let kept = common::kept(&golden, &report);
    let difference = kept.lines().zip(report.lines()).enumerate().find(|(_, (kept, got))| kept != got);
    match difference {
        _ if kept == report => None,
        Some((line, (kept, got))) => {
            Some(format!("{}:{}\n  kept: {kept}\n  got:  {got}", golden.display(), line + 1))
        }
        None => Some(format!("{}: one is longer than the other", golden.display())),
    }
}

fn people() -> Vec<std::path::PathBuf> {
    files("tests/people", ".json")
        .into_iter()
        .filter(|path| !path.to_string_lossy().contains(".report."))
        .collect()
}

#[test]
fn the_page_of_every_person_is_as_it_was_read() {
    assert!(people().len() >= 15);
    let mut wrong = Vec::new();
    for person in people() {
        for language in ["ja", "en"] {
            wrong.extend(check(&person, language, "txt", &[]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_whole_reports_of_four_people_are_as_they_were_read() {
    let mut wrong = Vec::new();
    for name in ["harmed_before", "no_effect_knee", "plan_over_budget", "signed_hair_course"] {
        for language in ["ja", "en"] {
            let person = project(&format!("tests/people/{name}.json"));
            wrong.extend(check(&person, language, "full.txt", &["--full"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_json_reports_of_two_people_are_as_they_were_read() {
    let mut wrong = Vec::new();
    for name in ["plan_over_budget", "informed"] {
        let person = project(&format!("tests/people/{name}.json"));
        for language in ["ja", "en"] {
            wrong.extend(check(&person, language, "report.json", &["--format", "json"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_report_holds_an_unresolved_placeable_or_an_escape() {
    for golden in files("tests/people", ".txt") {
        let text = std::fs::read_to_string(&golden).unwrap();
        for sign in ["{", "}", "\u{1b}", "\u{2060}", "\u{2068}", "\u{a0}"] {
            assert!(!text.contains(sign), "{} holds {sign:?}", golden.display());
        }
    }
}
