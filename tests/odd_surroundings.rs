//! Whole interviews at a terminal in bare or broken surroundings: no capabilities, no variables, no UTF-8 locale.

use crate::common;

use common::pty::Pty;
use common::run::{run, run_with};
use common::short_way::{DAY, LINES, SAME};
use std::path::Path;

/// The report for the same answers, as it is without a terminal.
fn report(language: &str, options: &[&str]) -> String {
    let options = [&["--answers", "-", "--lang", language, "--width", "80"], &DAY[..], options].concat();
    let read = run(&options, SAME.as_bytes());
    assert_eq!(read.status, 0, "{}", read.err);
    read.out
}

fn session(arguments: &[&str], keys: &str, folder: &Path, variables: &[(&str, &str)]) -> String {
    let program = env!("CARGO_BIN_EXE_exo-check");
    let arguments = [arguments, &DAY[..]].concat();
    let mut pty = Pty::start_program(program, &arguments, [40, 80], folder, variables);
    pty.send(keys);
    let status = pty.exit();
    assert!(status.success(), "{status:?}:\n{}", pty.screen());
    assert!(!pty.cursor_hidden());
    pty.written().replace("\r\n", "\n")
}

/// The lines of the short way, with the menu left at once.
fn ended() -> String {
    format!("{}end\n", LINES.strip_suffix("1\n").unwrap())
}

/// Surroundings in which no escape may be written.
const BARE: [&[(&str, &str)]; 5] = [
    &[],
    &[("TERM", "dumb"), ("LANG", "ja_JP.UTF-8")],
    &[("TERM", ""), ("LANG", "C")],
    &[("TERM", "xterm-256color"), ("ACCESSIBLE", "1")],
    &[("TERM", "dumb"), ("CLICOLOR_FORCE", "1"), ("LC_ALL", "C")],
];

#[test]
fn without_capabilities_the_whole_interview_is_numbered_lines_without_an_escape() {
    for variables in BARE {
        for language in ["ja", "en"] {
            let folder = tempfile::tempdir().unwrap();
            let written = session(&["--lang", language], &ended(), folder.path(), variables);
            let redrawn = ['\u{1b}', '\r', '\u{8}', '\u{7}'].iter().find(|sign| written.contains(**sign));
            assert_eq!(redrawn, None, "{variables:?}:\n{written}");
            let first = if language == "ja" { "  1. 短く" } else { "  1. Short" };
            assert!(written.contains(first), "{variables:?}: no numbered lines:\n{written}");
            let report = report(language, &["--plain"]);
            assert!(written.contains(&report), "{variables:?}: another report:\n{written}");
            assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing was asked to be kept");
        }
    }
}

#[test]
fn an_empty_environment_asks_for_the_language_offers_no_home_and_keeps_the_answers_here() {
    let folder = tempfile::tempdir().unwrap();
    let kept = format!("2\n{}", ended().replace("end\n", "save\nend\n"));
    let written = session(&[], &kept, folder.path(), &[]);
    assert!(written.contains("日本語は「1」を押してください。\nFor English, press 2.\n"), "{written}");
    assert!(written.contains("Save my answers"), "{written}");
    assert!(!written.contains("in my home folder"), "there is none:\n{written}");
    assert!(written.contains(&report("en", &["--plain"])), "{written}");
    let names: Vec<_> =
        std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["exo-check-answers.json"]);
}

#[test]
fn a_locale_without_utf_8_garbles_no_japanese_when_japanese_is_asked_for() {
    let locales: [&[(&str, &str)]; 3] =
        [&[("LANG", "C")], &[("LANG", "ja_JP.UTF-8"), ("LC_ALL", "C")], &[("LC_ALL", "ja_JP.eucJP")]];
    for locale in locales {
        let variables = [&[("TERM", "xterm-256color")], locale].concat();
        let folder = tempfile::tempdir().unwrap();
        let mut pty = Pty::start(&["--lang", "ja", "--save", "mine.json"], 40, 80, folder.path(), &variables);
        pty.wait_for("どちらで始めますか");
        assert!(pty.screen().contains("  > 短く"), "{locale:?}:\n{}", pty.screen());
        assert!(!pty.written().contains('\u{fffd}'), "{locale:?}");
        pty.send("\x03");
        pty.exit();
        let lines = session(&["--lang", "ja", "--plain"], &ended(), folder.path(), &variables);
        assert!(lines.contains(&report("ja", &["--plain"])), "{locale:?}:\n{lines}");
    }
}

#[test]
fn the_locale_c_means_english_whatever_else_is_set() {
    let folder = tempfile::tempdir().unwrap();
    for variables in
        [&[("LC_ALL", "C"), ("LANG", "ja_JP.UTF-8")][..], &[("LANG", "C")], &[("LANG", "garbage")]]
    {
        let written = session(&[], &ended(), folder.path(), variables);
        assert!(written.contains(&report("en", &["--plain"])), "{variables:?}:\n{written}");
    }
}

#[test]
fn the_day_is_that_of_the_zone_that_is_named_and_no_name_leads_to_a_file_without_end() {
    let hours = |hours: i64| jiff::Timestamp::now() + jiff::Span::new().hours(hours);
    let day = |now: jiff::Timestamp| now.to_zoned(jiff::tz::TimeZone::UTC).strftime("%-d %B %Y").to_string();
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let pipe = pipe.to_str().unwrap();
    let up = format!("../../..{pipe}");
    for (zone, ahead) in [
        // Between the first two lie 25 hours: the days differ at any time.
        ("Pacific/Kiritimati", 14),
        ("Pacific/Pago_Pago", -11),
        (":Asia/Tokyo", 9),
        ("/usr/share/zoneinfo/Asia/Tokyo", 9),
        ("JST-9", 9),
        ("/dev/zero", 0),
        (pipe, 0),
        (&up, 0),
    ] {
        let before = day(hours(ahead));
        let told = run_with(&["--answers", "-", "--lang", "en"], SAME.as_bytes(), &[("TZ", zone)]).out;
        let after = day(hours(ahead));
        let first = told.lines().next().unwrap();
        assert!(first.ends_with(&before) || first.ends_with(&after), "{zone}: {first}");
    }
}
