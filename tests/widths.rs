//! No line is wider than asked, in any language, from 20 to 300 columns; nothing but text leaves the program.

use crate::common;

use common::ftl::{BOTH, VARIABLE, all_texts};
use common::{answers, assert_none, book, files, project, texts};
use exo_check::render::{self, text};
use exo_check::report::Report;
use exo_check::term::Locale;
use exo_check::term::wrap::columns;
use unicode_width::UnicodeWidthStr;

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
            all.push((*locale, render::text(&report, &texts(*locale), look)));
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

/// How wide a text is on a terminal that takes characters of ambiguous width for narrow, and on one that takes them for wide.
fn both_widths(text: &str) -> [usize; 2] {
    [text.width(), text.width_cjk()]
}

#[test]
fn every_text_is_as_wide_on_a_terminal_that_draws_ambiguous_characters_wide() {
    assert_eq!(both_widths("…か月"), [5, 6], "the two ways of counting differ");
    let mut faults = Vec::new();
    for text in BOTH.iter().flat_map(|locale| all_texts(*locale)) {
        // These explain the blocks that a person draws who asks for them by `--unicode`.
        if text.message.ends_with("-legend-blocks") {
            continue;
        }
        for prose in &text.proses {
            let [narrow, wide] = both_widths(&prose.replace(VARIABLE, ""));
            if narrow != wide {
                faults.push(format!("{}: {narrow} columns or {wide}: {prose}", text.place()));
            }
        }
    }
    assert_none(&faults, "texts have characters of ambiguous width");
}

#[test]
fn no_line_of_any_report_is_wider_than_a_screen_that_draws_ambiguous_characters_wide() {
    let book = book();
    let people = files("tests/people", ".json").into_iter();
    let people = people.filter(|path| !path.to_string_lossy().ends_with(".report.json"));
    let mut faults = Vec::new();
    for path in people {
        let person = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let answers = answers(&book, &person);
        let report = Report::new(&book, &answers, book.values.rules_version).explained();
        let ways = [40, 80].into_iter().flat_map(|width| BOTH.map(|locale| (width, locale)));
        for (width, locale) in ways {
            let look = text::Look { width, colour: false, plain: false, full: true, unicode: false };
            for line in render::text(&report, &texts(locale), look).lines() {
                let [narrow, wide] = both_widths(line);
                // An address stays whole, so that it can be copied.
                let is_address = line.trim_start().starts_with("http");
                if narrow != wide || (wide > width && !is_address) {
                    faults.push(format!("{} at {width}: {narrow} columns or {wide}: {line}", path.display()));
                }
            }
        }
    }
    faults.sort();
    faults.dedup();
    assert_none(&faults, "lines are too wide");
}
