//! After the last question: the result stays on the screen, and a menu offers what can be done with it.

use crate::common;

use common::pty::Pty;
use common::run::run;
use common::short_way::SAME;
use exo_check::term::Locale;
use exo_check::term::wrap::columns;
use serde_json::{Value, json};
use std::path::Path;

const DOWN: &str = "\x1b[B";
const UP: &str = "\x1b[A";
const DAY: [&str; 2] = ["--as-of", "2026-11-30"];

fn word(locale: Locale, id: &str) -> String {
    common::texts(locale).word(id)
}

fn closed_up(text: &str) -> String {
    text.split_whitespace().collect()
}

/// A finished interview that is gone through once more, up to the menu.
fn at_the_menu(home: &Path, locale: Locale, [rows, cols]: [u16; 2], pager: &str) -> Pty {
    std::fs::write(home.join("mine.json"), SAME).unwrap();
    let arguments = ["--lang", locale.id(), "--resume", "mine.json", DAY[0], DAY[1]];
    let path = std::env::var("PATH").unwrap();
    let mut pty = Pty::start(&arguments, rows, cols, home, &[("PAGER", pager), ("PATH", &path)]);
    let text = |id: &str| closed_up(&word(locale, id));
    let contact = closed_up(&common::texts(locale).attribute("q-clinic_contact", "label", &[]));
    for wanted in [contact, text("page-sure-label"), text("review-label")] {
        pty.wait_for_screen(&wanted, |screen| closed_up(screen).contains(&wanted));
        pty.send("\r");
    }
    let help = text("menu-help");
    pty.wait_for_screen(&help, |screen| closed_up(screen).contains(&help));
    pty
}

#[test]
fn the_result_is_on_the_screen_at_every_size_when_the_menu_is() {
    for locale in [Locale::Ja, Locale::En] {
        let report = run(&["--lang", locale.id(), "--answers", "-", DAY[0], DAY[1]], SAME.as_bytes()).out;
        for [rows, cols] in [[24, 80], [20, 60], [24, 40]] {
            let home = tempfile::tempdir().unwrap();
            let mut pty = at_the_menu(home.path(), locale, [rows, cols], "cat");
            let screen = closed_up(&pty.screen());
            let start: String = if locale == Locale::En {
                "Do not decide yet."
            } else {
                "まだ決めないでください。"
            }
            .into();
            assert!(report.contains(&start), "{report}");
            assert!(screen.contains(&closed_up(&start)), "{rows}x{cols}:\n{}", pty.screen());
            assert!(
                screen.contains(&closed_up(&word(locale, "menu-end"))),
                "{rows}x{cols}:\n{}",
                pty.screen()
            );
            assert!(pty.screen().lines().all(|line| columns(line) <= usize::from(cols)));
            pty.send(&format!("{UP}\r"));
            assert!(pty.exit().success());
            assert_eq!(std::fs::read_to_string(home.path().join("mine.json")).unwrap(), SAME);
        }
    }
}

#[test]
fn a_part_the_whole_and_the_sheet_are_one_key_away_and_the_menu_comes_back() {
    let home = tempfile::tempdir().unwrap();
    let mut pty = at_the_menu(home.path(), Locale::En, [50, 80], "cat");
    pty.send_and_wait("\r", &word(Locale::En, "menu-parts"));
    assert!(pty.screen().contains("Questions to ask the clinic (19)"), "{}", pty.screen());
    pty.send_and_wait("\r", &word(Locale::En, "menu-parts"));
    pty.send_and_wait(&format!("{UP}\r"), &word(Locale::En, "menu-help"));
    pty.send_and_wait(&format!("{DOWN}\r"), &word(Locale::En, "menu-help"));
    let written = pty.written();
    for source in ["Questions to ask the clinic", "Sources"] {
        assert!(written.contains(source), "no {source}");
    }
    pty.send_and_wait(&format!("{DOWN}{DOWN}\r"), "The sheet is in exo-check-sheet.html.");
    pty.wait_for(&word(Locale::En, "menu-help"));
    let sheet = std::fs::read_to_string(home.path().join("exo-check-sheet.html")).unwrap();
    assert!(sheet.starts_with("<!DOCTYPE html>") || sheet.starts_with("<!doctype html>"), "{}", &sheet[..40]);
    pty.send(&format!("{UP}\r"));
    assert!(pty.exit().success());
}

/// `less` shows the bytes of Japanese where the system has no Japanese locale, unless it is told that the text is UTF-8.
#[test]
fn a_pager_is_told_that_the_text_is_utf_8() {
    let home = tempfile::tempdir().unwrap();
    let mut pty = at_the_menu(home.path(), Locale::Ja, [50, 80], "printenv LESSCHARSET");
    pty.send_and_wait(&format!("{DOWN}\r"), &word(Locale::Ja, "menu-help"));
    assert!(pty.written().contains("utf-8\r\n"), "{}", pty.screen());
    pty.send(&format!("{UP}\r"));
    assert!(pty.exit().success());
}

#[test]
fn going_on_asks_the_clinic_part_again_and_every_changed_answer_is_named() {
    let home = tempfile::tempdir().unwrap();
    let mut pty = at_the_menu(home.path(), Locale::En, [50, 80], "cat");
    let contact = common::texts(Locale::En).attribute("q-clinic_contact", "label", &[]);
    pty.send_and_wait(&format!("{UP}{UP}\r"), &contact);
    pty.send_and_wait(&format!("{DOWN}\r"), "");
    for _ in 0..20 {
        if pty.written().contains(&word(Locale::En, "menu-changed")) {
            break;
        }
        pty.send_and_wait("\r", "");
    }
    pty.wait_for(&word(Locale::En, "menu-help"));
    assert!(pty.written().contains("Answers that changed since the last report:"), "{}", pty.screen());
    let kept: Value =
        serde_json::from_str(&std::fs::read_to_string(home.path().join("mine.json")).unwrap()).unwrap();
    assert_eq!(kept["clinic_contact"], json!("advert_only"));
    pty.send(&format!("{UP}\r"));
    assert!(pty.exit().success());
}

#[test]
fn there_is_no_menu_where_the_report_goes_elsewhere() {
    let asked = run(&["--lang", "en", "--plain"], common::short_way::LINES.as_bytes());
    assert!(!asked.err.contains(&word(Locale::En, "menu-help")), "{}", asked.err);
}

#[test]
fn a_report_that_goes_to_a_file_is_told_and_the_page_shown_at_a_terminal() {
    let home = tempfile::tempdir().unwrap();
    let file = |name: &str| std::fs::read_to_string(home.path().join(name));
    std::fs::write(home.path().join("mine.json"), SAME).unwrap();
    let saved = ["--lang", "en", "--answers", "mine.json", DAY[0], DAY[1]];
    let start = |more: &[&str]| Pty::start(&[&saved, more].concat(), 60, 80, home.path(), &[]);
    let page =
        run(&["--lang", "en", "--answers", "-", "--color", "never", DAY[0], DAY[1]], SAME.as_bytes()).out;
    for (name, begins) in
        [("a.html", "<!DOCTYPE html>"), ("a.md", "# "), ("a.json", "{"), ("a.txt", "Exosome")]
    {
        let mut pty = start(&["-o", name, "--color", "never"]);
        assert!(pty.exit().success());
        let written = pty.written().replace("\r\n", "\n");
        assert_eq!(written, format!("{page}The report is in {name}.\n"), "{name}");
        assert!(file(name).unwrap().to_lowercase().starts_with(&begins.to_lowercase()), "{name}");
    }
    // Who wants no word gets none, and neither does who reads from a pipe.
    let mut pty = start(&["-o", "q.html", "-q"]);
    assert!(pty.exit().success() && pty.written().is_empty(), "{}", pty.written());
    // What cannot be is told before anything is asked.
    for (more, status, told) in [
        (&["-o", "b.html", "-f", "json"][..], 2, "b.html ends like html, and --format says json."),
        (&["-o", "no/b.html"], 1, "cannot write no/b.html: it is not there."),
        (&["-o", "a.html"], 1, "a.html already exists."),
    ] {
        let arguments = [&["--lang", "en"], more].concat();
        let mut pty = Pty::start(&arguments, 40, 80, home.path(), &[]);
        assert_eq!(pty.exit().exit_code(), status, "{more:?}");
        let written = pty.written();
        assert!(written.contains(told) && !written.contains("Which way"), "{written}");
        assert!(file("b.html").is_err(), "nothing is written");
    }
}

#[test]
fn an_interview_whose_report_goes_to_a_file_ends_with_the_page_on_the_screen() {
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("mine.json"), SAME).unwrap();
    let arguments = ["--lang", "en", "--resume", "mine.json", "-o", "sheet.html", DAY[0], DAY[1]];
    let mut pty = Pty::start(&arguments, 60, 80, home.path(), &[]);
    let contact = common::texts(Locale::En).attribute("q-clinic_contact", "label", &[]);
    for wanted in [&contact, &word(Locale::En, "page-sure-label"), &word(Locale::En, "review-label")] {
        pty.wait_for(wanted);
        assert!(!home.path().join("sheet.html").exists());
        pty.send("\r");
    }
    assert!(pty.exit().success());
    let screen = pty.screen();
    for shown in ["Do not decide yet.", "The report is in sheet.html."] {
        assert!(screen.contains(shown), "{screen}");
    }
    assert!(!pty.written().contains(&word(Locale::En, "menu-help")));
}
