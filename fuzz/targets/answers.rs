//! Any bytes as answers: faults with sound places, or answers that come back the same and a report with no sign that
//! moves, hides or turns text.
#![no_main]

use exo_check::answers::{Need, TOLD_IN_FULL, read};
use exo_check::book::RuleBook;
use exo_check::localizer::Localizer;
use exo_check::render::{self, Depth, faults, json, text};
use exo_check::report::Report;
use exo_check::term::Locale;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static BOOK: LazyLock<RuleBook> = LazyLock::new(|| RuleBook::embedded().expect("a sound book"));
static TEXTS: LazyLock<[Localizer; 2]> =
    LazyLock::new(|| [Locale::Ja, Locale::En].map(|locale| Localizer::embedded(locale).expect("sound texts")));

fuzz_target!(|bytes: &[u8]| {
    let questions = &BOOK.questionnaire;
    let localizer = &TEXTS[bytes.len() % 2];
    for need in [Need::Faultless, Need::Complete] {
        if let Err(found) = read(bytes, questions, need) {
            assert!(!found.is_empty());
            assert!(found.iter().all(|fault| fault.line > 0 && fault.column > 0));
            let told = faults::told(&found, "answers.json", localizer);
            assert!(told.len() <= TOLD_IN_FULL + 2, "{} lines", told.len());
            told.iter().for_each(|line| shows_all(line));
        }
    }
    let Ok(answers) = read(bytes, questions, Need::Unfinished) else { return };
    let written = answers.to_json(questions).to_string();
    assert_eq!(read(written.as_bytes(), questions, Need::Unfinished).as_ref(), Ok(&answers), "{written}");
    if read(bytes, questions, Need::Complete).is_err() {
        return;
    }
    let report = Report::new(&BOOK, &answers, BOOK.values.rules_version);
    let look = text::Look { width: 20 + bytes.len() % 200, colour: false, plain: false, full: true, unicode: false };
    shows_all(&render::text(&report, localizer, look));
    shows_all(&render::markdown(&report, localizer, Depth::Whole));
    shows_all(&render::html(&report, localizer, Depth::Whole));
    json::render(&report, localizer).expect("plain data");
    assert!(localizer.faults().is_empty(), "{:?}", localizer.faults());
});

/// Nothing that a terminal would take for anything but text.
fn shows_all(text: &str) {
    let hidden = |sign: char| (sign.is_control() && sign != '\n') || ('\u{202A}'..='\u{202E}').contains(&sign);
    assert!(!text.contains(hidden), "{text:?}");
}
