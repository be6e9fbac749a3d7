//! Small terminals: what must be in sight stays in sight.

use crate::common;

use common::pty::Pty;
use serde_json::{Value, json};
use std::path::Path;

const DOWN: &str = "\x1b[B";

/// A text of the program: `message` or `message.attribute`.
fn said(language: &str, id: &str) -> String {
    let texts = common::texts(exo_check::term::Locale::parse(language).unwrap());
    match id.split_once('.') {
        None => texts.word(id),
        Some((id, attribute)) => texts.attribute(id, attribute, &[]),
    }
}

fn kept(folder: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(folder.join("mine.json")).unwrap()).unwrap()
}

/// The screen without spaces and line ends, so that a text is found wherever it was broken.
fn closed_up(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Waits until all that must be in sight is: the question, once, the marked option and the keys.
#[track_caller]
fn in_sight(pty: &Pty, question: &str, option: &str, keys: &str) {
    let option = format!("> {option}");
    pty.wait_for_screen(&format!("once {question:?}, with {option:?} and {keys:?}"), |screen| {
        let seen = closed_up(screen);
        let is_once = seen.matches(&closed_up(question)).count() == 1;
        is_once && seen.contains(&closed_up(&option)) && seen.contains(&closed_up(keys))
    });
}

#[test]
fn ten_rows_show_question_marked_option_and_keys_and_every_option_is_reached() {
    let book = common::book();
    for language in ["ja", "en"] {
        let folder = tempfile::tempdir().unwrap();
        let arguments = ["--lang", language, "--save", "mine.json"];
        let mut pty = Pty::start(&arguments, 10, 80, folder.path(), &[]);
        pty.wait_for(&said(language, "way-label"));
        let short = if language == "ja" { "短く" } else { "Short" };
        in_sight(&pty, &said(language, "way-label"), short, &said(language, "prompt-keys-one"));
        pty.send_and_wait("\r", &said(language, "q-answering_for.label"));
        pty.send("\r");
        for (place, id) in book.questionnaire.question("goals").unwrap().kind.options().iter().enumerate() {
            let option = format!("[ ] {}", said(language, &format!("q-goals.opt-{id}")));
            pty.send(if place == 0 { "" } else { DOWN });
            pty.wait_for(&format!("> {option}"));
            in_sight(&pty, &said(language, "q-goals.label"), &option, &said(language, "prompt-keys-many"));
        }
        pty.send_and_wait(" ", "> [x]");
        pty.send_and_wait("\r", &said(language, "q-expectation.label"));
        assert_eq!(kept(folder.path())["goals"], json!(["other"]));
        pty.send("\x03\x03");
        pty.exit();
    }
}

/// The sizes that a screen goes through under an open question, rows by columns.
const SIZES: [(u16, u16); 4] = [(10, 40), (30, 120), (10, 80), (24, 80)];

#[test]
fn a_list_is_laid_out_again_whenever_the_screen_changes_its_size() {
    for language in ["ja", "en"] {
        let option = |id: &str| said(language, &format!("q-goals.opt-{id}"));
        let (first, fifth) = (option("wrinkles"), option("grey_hair"));
        let (question, keys) = (said(language, "q-goals.label"), said(language, "prompt-keys-many"));
        let folder = tempfile::tempdir().unwrap();
        let mut pty = Pty::start(&["--lang", language, "--save", "mine.json"], 24, 80, folder.path(), &[]);
        pty.wait_for(&said(language, "way-label"));
        pty.send_and_wait("\r", &said(language, "q-answering_for.label"));
        pty.send_and_wait("\r", &format!("> [ ] {first}"));
        pty.send_and_wait(&DOWN.repeat(5), &format!("> [ ] {fifth}"));
        pty.send_and_wait(" ", &format!("> [x] {fifth}"));
        for (rows, cols) in SIZES {
            pty.resize_and_wait(rows, cols);
            pty.wait_for(&format!("> [x] {fifth}"));
            // Ten rows of forty columns have room for the question and for options, but not for every key.
            let keys = if cols < 80 { "" } else { &keys };
            in_sight(&pty, &question, &format!("[x] {fifth}"), keys);
        }
        pty.send_and_wait("\r", &said(language, "q-expectation.label"));
        assert_eq!(kept(folder.path())["goals"], json!(["grey_hair"]));
        pty.send("\x03\x03");
        pty.exit();
    }
}

#[test]
fn a_change_of_size_keeps_the_place_in_a_list_the_digits_typed_and_what_was_said_before() {
    let folder = tempfile::tempdir().unwrap();
    let mut pty = Pty::start(&["--lang", "en", "--save", "mine.json"], 40, 80, folder.path(), &[]);
    pty.wait_for(&said("en", "way-label"));
    pty.resize_and_wait(50, 60);
    assert!(pty.screen().contains("119"), "the opening stands above:\n{}", pty.screen());
    assert_eq!(pty.screen().matches(&said("en", "way-label")).count(), 1, "{}", pty.screen());
    pty.send_and_wait("\r", &said("en", "q-answering_for.label"));
    pty.send_and_wait("\r", &said("en", "q-goals.label"));
    pty.send_and_wait(" \r", &said("en", "q-expectation.label"));
    let slight = said("en", "q-expectation.opt-slight_change");
    pty.send_and_wait(&DOWN.repeat(3), &format!("> {slight}"));
    for (rows, cols) in SIZES {
        pty.resize_and_wait(rows, cols);
        pty.wait_for(&said("en", "q-expectation.label"));
        in_sight(&pty, &said("en", "q-expectation.label"), &slight, "");
    }
    pty.send_and_wait("\r", &said("en", "q-hoped_within.label"));
    for id in ["decision_stage", "route", "age"] {
        pty.send_and_wait(&format!("{DOWN}\r"), &said("en", &format!("q-{id}.label")));
    }
    pty.send_and_wait("5", "> 5");
    for (rows, cols) in SIZES {
        pty.resize_and_wait(rows, cols);
        pty.wait_for("> 5");
        let age = said("en", "q-age.label");
        pty.wait_for_screen("the question on the age, once", |screen| screen.matches(&age).count() == 1);
    }
    pty.send_and_wait("2\r", &said("en", "q-sex.label"));
    let kept = kept(folder.path());
    assert_eq!((&kept["expectation"], &kept["age"]), (&json!("slight_change"), &json!(52)));
    pty.send("\x03\x03");
    pty.exit();
}

#[test]
fn a_screen_too_small_for_the_list_that_is_open_turns_it_into_numbered_lines_and_keeps_its_marks() {
    for (typed, goals) in [("2,3\r", json!(["skin_texture", "acne_scars"])), ("\r", json!(["wrinkles"]))] {
        let folder = tempfile::tempdir().unwrap();
        let mut pty = Pty::start(&["--lang", "en", "--save", "mine.json"], 24, 80, folder.path(), &[]);
        pty.wait_for(&said("en", "way-label"));
        pty.send_and_wait("\r", &said("en", "q-answering_for.label"));
        pty.send_and_wait("\r", &said("en", "q-goals.label"));
        pty.send_and_wait(" ", "> [x]");
        pty.resize_and_wait(2, 80);
        pty.resize(30, 80);
        assert!(!pty.cursor_hidden());
        pty.wait_for_written("Your answer before was \"Wrinkles\". Press Enter to keep it.");
        pty.send_and_wait(typed, &said("en", "q-expectation.label"));
        assert_eq!(kept(folder.path())["goals"], goals);
        assert!(!pty.written().contains(&said("en", "broken")), "{}", pty.written());
        pty.send("\x03\x03");
        pty.exit();
    }
}
