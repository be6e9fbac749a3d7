//! How the report and the questions are read: colour, numbered lines, languages. `docs/command-line.md` is the list.

use crate::common;

use common::pty::Pty;
use common::run::{run, run_with};
use std::collections::BTreeSet;

const PERSON: &[u8] = include_bytes!("people/pregnant.json");
const FILE: &str = "tests/people/pregnant.json";
const DAY: [&str; 2] = ["--as-of", "2026-11-24"];
const ESC: char = '\u{1b}';

/// The whole output of a report at a terminal.
fn at_terminal(options: &[&str], variables: &[(&str, &str)]) -> String {
    let (home, file) = (tempfile::tempdir().unwrap(), common::project(FILE));
    let saved = ["--answers", file.to_str().unwrap(), "--lang", "en", DAY[0], DAY[1]];
    let mut pty = Pty::start(&[&saved, options].concat(), 40, 80, home.path(), variables);
    assert!(pty.exit().success());
    pty.written()
}

#[test]
fn no_color_counts_when_it_holds_something() {
    assert!(at_terminal(&[], &[]).contains(ESC));
    assert!(at_terminal(&[], &[("NO_COLOR", "")]).contains(ESC));
    assert!(!at_terminal(&[], &[("NO_COLOR", "1")]).contains(ESC));
    assert!(at_terminal(&["--color", "always"], &[("NO_COLOR", "1")]).contains(ESC));
    assert!(!at_terminal(&["--color", "never"], &[]).contains(ESC));
    assert!(!at_terminal(&[], &[("TERM", "dumb")]).contains(ESC));
}

/// Options, environment variables, and whether the report is coloured.
type Case = (&'static [&'static str], &'static [(&'static str, &'static str)], bool);

#[test]
fn colour_in_a_pipe_comes_by_the_option_or_by_force_and_no_color_is_stronger() {
    let cases: [Case; 10] = [
        (&[], &[], false),
        (&[], &[("CLICOLOR_FORCE", "1")], true),
        (&[], &[("FORCE_COLOR", "1")], true),
        (&[], &[("CLICOLOR_FORCE", "0")], false),
        (&[], &[("FORCE_COLOR", "1"), ("NO_COLOR", "1")], false),
        (&[], &[("FORCE_COLOR", "1"), ("NO_COLOR", "")], true),
        (&[], &[("CLICOLOR_FORCE", "1"), ("TERM", "dumb")], false),
        (&["--color", "never"], &[("CLICOLOR_FORCE", "1")], false),
        (&["--color", "always"], &[("NO_COLOR", "1"), ("TERM", "dumb")], true),
        (&["--color", "always", "--plain", "--answers", "-"], &[("FORCE_COLOR", "1")], false),
    ];
    for (options, variables, coloured) in cases {
        let made = run_with(options, PERSON, variables);
        assert_eq!((made.status, made.out.contains(ESC)), (0, coloured), "{options:?} {variables:?}");
        assert!(!made.err.contains(ESC));
    }
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("result.txt");
    let made = run_with(&["-o", file.to_str().unwrap()], PERSON, &[("FORCE_COLOR", "1")]);
    assert_eq!((made.status, std::fs::read_to_string(&file).unwrap().contains(ESC)), (0, false));
}

#[test]
fn the_prompts_are_coloured_as_the_report_is() {
    let coloured = |options: &[&str], variables: &[(&str, &str)]| {
        let home = tempfile::tempdir().unwrap();
        let mut pty = Pty::start(&[&["--lang", "en"], options].concat(), 24, 80, home.path(), variables);
        pty.wait_for("  > Short");
        pty.send("\x03");
        pty.exit();
        pty.written().contains("\x1b[7m")
    };
    assert!(coloured(&[], &[]));
    assert!(coloured(&[], &[("NO_COLOR", "")]));
    assert!(!coloured(&["--color", "never"], &[]));
    assert!(coloured(&["--color", "always"], &[("NO_COLOR", "1")]));
}

/// The text without its colours, and the numbers of all colours.
fn stripped(text: &str) -> (String, BTreeSet<u8>) {
    let (mut plain, mut numbers) = (String::new(), BTreeSet::new());
    let mut parts = text.split("\x1b[");
    plain.push_str(parts.next().unwrap());
    for part in parts {
        let (codes, rest) = part.split_once('m').unwrap();
        numbers.extend(codes.split(';').map(|code| code.parse::<u8>().unwrap()));
        plain.push_str(rest);
    }
    (plain, numbers)
}

#[test]
fn colour_adds_nothing_and_every_weight_has_its_word_at_the_start_of_the_line() {
    for (language, mark) in [("ja", "【受けない】"), ("en", "[STOP] ")] {
        let report = |when| run(&["--lang", language, "--color", when, DAY[0], DAY[1]], PERSON).out;
        let (plain, numbers) = stripped(&report("always"));
        assert_eq!(plain, report("never"));
        assert!(numbers.iter().all(|code| matches!(code, 0..=9 | 22..=49 | 90..=97) && *code != 38));
        assert!(plain.lines().any(|line| line.starts_with(mark)), "{language}");
    }
}

#[test]
fn a_mark_never_stands_without_its_text() {
    for (language, marks) in [("ja", ["【受けない】", "【知っておく】"]), ("en", ["[STOP]", "[KNOW]"])]
    {
        for width in ["20", "21", "24", "30", "40", "80", "300"] {
            for plain in [&[][..], &["--plain", "--answers", "-"]] {
                let options = [&["--lang", language, "--width", width, DAY[0], DAY[1]], plain].concat();
                let report = run(&options, PERSON).out;
                for mark in marks {
                    let mut texts = report.lines().filter_map(|line| line.strip_prefix(mark)).peekable();
                    assert!(texts.peek().is_some(), "no {mark} at {width}");
                    for text in texts {
                        assert!(
                            text.trim_start_matches([':', '：']).trim().chars().count() > 1,
                            "{mark}{text}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn no_picture_sign_is_needed_and_lines_without_japanese_are_ascii() {
    for language in ["ja", "en"] {
        for plain in [&[][..], &["--plain", "--answers", "-"]] {
            let options = [&["--lang", language, DAY[0], DAY[1]], plain].concat();
            let made = run_with(&options, PERSON, &[("LC_CTYPE", "C")]);
            let picture = |sign: &char| matches!(sign, '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}');
            assert_eq!(made.out.chars().find(picture), None, "{language}");
        }
    }
    let english = run(&["--lang", "en", "--full", DAY[0], DAY[1]], PERSON).out;
    let (body, _) = english.split_once(". Sources\n").unwrap();
    assert!(body.is_ascii());
}

#[test]
fn numbered_lines_come_by_option_or_surroundings_and_words_for_no_mean_no() {
    let (no_option, plain): (&[&str], &[&str]) = (&[], &["--plain"]);
    let cases = [
        (plain, ("HOME", "/"), true),
        (no_option, ("TERM", "dumb"), true),
        (no_option, ("ACCESSIBLE", "1"), true),
        (no_option, ("ACCESSIBLE", "0"), false),
        (no_option, ("ACCESSIBLE", "no"), false),
        (no_option, ("ACCESSIBLE", "false"), false),
        (no_option, ("ACCESSIBLE", ""), false),
    ];
    for (options, variable, by_lines) in cases {
        let home = tempfile::tempdir().unwrap();
        let mut pty = Pty::start(&[&["--lang", "en"], options].concat(), 40, 80, home.path(), &[variable]);
        pty.wait_for("Which way do you want to take?");
        pty.send("\x03");
        pty.exit();
        // The terminal itself turns each line end into CR and LF; a redraw would be a CR alone.
        let written = pty.written().replace("\r\n", "\n");
        assert_eq!(written.contains("  1. Short"), by_lines, "{variable:?}");
        if by_lines {
            let asked = written.split("^C").next().unwrap();
            assert!(!asked.contains([ESC, '\r']), "{variable:?}: {asked:?}");
        }
    }
}

#[test]
fn several_numbers_may_be_parted_by_commas_or_spaces() {
    let asked = |line: &str| run(&["--lang", "en", "--plain"], format!("1\n\n{line}\n").as_bytes());
    let usual = asked("1,5");
    assert!(
        usual.err.contains("\nYou chose: Wrinkles, Dark spots\n")
            || usual.err.contains("> You chose: Wrinkles, Dark spots\n")
    );
    assert_eq!(usual.err.matches("  5. Dark spots").count(), 1, "the list is not read out again");
    for line in ["1 5", "5, 1", "１、５"] {
        assert_eq!(asked(line), usual, "{line}");
    }
}

/// The answers of `digits_and_enter_are_enough`: slight change, no hurry, looking, injection, 52, no trouble, no clinic.
const DIGITS: &str = "1\n\n1\n3\n5\n1\n2\n52\n-\n1\n1\n20\n9\n10\n1\n1\n1\n1\n";

#[test]
fn digits_and_enter_are_enough_and_the_keys_are_told_once() {
    let asked = run(&["--lang", "en", "--plain", "--format", "json", DAY[0], DAY[1]], DIGITS.as_bytes());
    assert_eq!(asked.status, 0, "{}", asked.err);
    let keys = "b goes back, ? reads the question again.";
    let (questions, keeping) = asked.err.split_once("See the report").unwrap();
    assert_eq!(questions.matches(keys).count(), 1);
    // Whether to keep the answers is asked when the interview is over, so the keys are told anew.
    assert_eq!(keeping.matches(keys).count(), 1);
    let report: serde_json::Value = serde_json::from_str(&asked.out).unwrap();
    assert_eq!(report["verdict"], "ask_clinic_first");
}

/// Words of the legend of the picture of time, and the name of a bar of cost: left out with the pictures. The sum itself is
/// said in words above its bar.
const OF_PICTURES: [&str; 9] = ["end", "right", "j", "h", "marks", "week", "total", "names", "answer"];

/// Words of letters and digits.
fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

#[test]
fn the_plain_report_holds_every_word_but_those_of_pictures() {
    for person in common::files("tests/people", ".json") {
        if person.to_string_lossy().contains(".report.") {
            continue;
        }
        let answers = std::fs::read(person).unwrap();
        let options = ["--lang", "en", "--width", "300", DAY[0], DAY[1], "--answers", "-"];
        let drawn = |line: &str| line.ends_with('|').then(|| line.split('|').next().unwrap().to_owned());
        let usual = run(&options, &answers).out;
        let usual: Vec<String> =
            usual.lines().map(|line| drawn(line).unwrap_or_else(|| line.to_owned())).collect();
        let usual = words(&usual.join("\n"));
        let plain = words(&run(&[&options[..], &["--plain"]].concat(), &answers).out);
        let lost: Vec<&String> =
            usual.difference(&plain).filter(|word| !OF_PICTURES.contains(&word.as_str())).collect();
        assert!(lost.is_empty(), "{lost:?}");
    }
}

#[test]
fn headings_of_the_sheet_go_down_step_by_step() {
    let sheet = run(&["--lang", "en", "--format", "html", DAY[0], DAY[1]], PERSON).out;
    let levels: Vec<u32> =
        sheet.split("<h").skip(1).filter_map(|part| part.chars().next()?.to_digit(10)).collect();
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert_eq!(levels[0], 1);
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
}
