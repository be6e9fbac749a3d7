//! No line is wider than asked, in any language, from 20 to 300 columns; nothing but text leaves the program.
#![allow(clippy::unwrap_used, clippy::expect_used)] // a test may stop where it stands

mod common;

use common::{answers, book, project, texts};
use exo_check::render::text;
use exo_check::report::Report;
use exo_check::term::Locale;
use exo_check::term::wrap::columns;

/// Signs that may not begin a Japanese line.
const NEVER_FIRST: [char; 20] = [
    '、', '。', '）', '」', '』', 'ー', 'ぁ', 'ぃ', 'ぅ', 'ぇ', 'ぉ', 'っ', 'ゃ', 'ゅ', 'ょ', 'ァ', 'ッ',
    'ャ', 'ュ', 'ョ',
];

fn reports(width: usize, plain: bool) -> Vec<(Locale, String)> {
    let book = book();
    let mut all = Vec::new();
    for name in ["plan_over_budget", "nerve_family", "harmed_before"] {
        let person = std::fs::read_to_string(project(&format!("tests/people/{name}.json"))).unwrap();
        let answers = answers(&book, &serde_json::from_str(&person).unwrap());
        let report = Report::new(&book, &answers, book.values.rules_version);
        for locale in Locale::ALL {
            let look = text::Look { width, colour: false, plain, full: false, unicode: false };
            all.push((*locale, text::render(&report, &texts(*locale), look)));
        }
    }
    all
}

#[test]
fn no_line_is_wider_than_asked() {
    for width in [20, 25, 30, 39, 40, 41, 59, 60, 61, 79, 80, 100, 120, 200, 300] {
        for plain in [false, true] {
            for (locale, report) in reports(width, plain) {
                for line in report.lines() {
                    assert!(columns(line) <= width, "{} at {width}: {line}", locale.id());
                }
            }
        }
    }
}

#[test]
fn japanese_lines_break_where_they_may() {
    for width in [40, 60, 80, 100] {
        for (locale, report) in reports(width, false) {
            for line in report.lines().filter(|_| locale == Locale::Ja) {
                let first = line.trim_start().chars().next();
                assert!(!first.is_some_and(|sign| NEVER_FIRST.contains(&sign)), "at {width}: {line}");
                assert!(!line.ends_with(['「', '（', '『']), "at {width}: {line}");
            }
        }
    }
}

#[test]
fn a_plain_report_has_no_rule_no_bar_and_no_column() {
    for (locale, report) in reports(80, true) {
        for line in report.lines() {
            let drawn =
                line.contains("---") || line.contains("===") || line.contains("|#") || line.contains("____");
            assert!(!drawn, "{}: {line}", locale.id());
            assert!(!line.contains('\u{1b}'));
        }
    }
}
