//! Small terminals: what must be in sight stays in sight.
#![allow(clippy::unwrap_used, clippy::expect_used)] // a test may stop where it stands

mod common;

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

/// Waits for a list and holds its screen against what must be in sight: question, marked option, keys.
#[track_caller]
fn in_sight(pty: &Pty, question: &str, option: &str, keys: &str) {
    let screen = pty.screen();
    let seen = closed_up(&screen);
    for text in [question, &format!("> {option}"), keys] {
        assert!(seen.contains(&closed_up(text)), "{text:?} is not in sight:\n{screen}");
    }
    assert_eq!(seen.matches(&closed_up(question)).count(), 1, "the question stands once:\n{screen}");
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
        pty.send("\x03");
        pty.exit();
    }
}
