//! Any bytes as a `QuestionnaireResponse`: faults with sound places, or answers that come back the same by a response of ours.
#![no_main]

use exo_check::answers::Need;
use exo_check::book::RuleBook;
use exo_check::exchange::{Faults, Form, Languages, is_fhir, read, response, told};
use exo_check::localizer::Localizer;
use exo_check::render::faults;
use exo_check::term::Locale;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static BOOK: LazyLock<RuleBook> = LazyLock::new(|| RuleBook::embedded().expect("a sound book"));
static ENGLISH: LazyLock<Localizer> = LazyLock::new(|| Localizer::embedded(Locale::En).expect("sound texts"));
static LANGUAGES: LazyLock<Languages<'static>> =
    LazyLock::new(|| Languages::around(&ENGLISH, &[]).expect("sound texts"));

thread_local! {
    static FORM: Form<'static> = Form::new(&BOOK, &LANGUAGES);
}

fuzz_target!(|bytes: &[u8]| {
    is_fhir(bytes);
    FORM.with(|form| {
        for need in [Need::Complete, Need::Faultless, Need::Unfinished] {
            match read(bytes, form, need) {
                Ok(answers) => {
                    let written = response(form, &answers, "2026-11-24").to_string();
                    let again = read(written.as_bytes(), form, need).expect("our own response is without fault");
                    assert_eq!(again, answers, "{written}");
                }
                Err(Faults::Json(found)) => shows_all(&faults::told(&found, "-", &ENGLISH)),
                Err(Faults::Response(found)) => {
                    assert!(found.iter().all(|fault| fault.line > 0 && fault.column > 0));
                    shows_all(&told(&found, "-", &ENGLISH));
                }
            }
        }
    });
});

fn shows_all(lines: &[String]) {
    assert!(!lines.is_empty() && lines.len() < 104);
    assert!(!lines.iter().any(|line| line.contains(char::is_control)), "{lines:?}");
}
