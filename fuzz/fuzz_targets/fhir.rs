//! Any bytes as a FHIR response: faults or answers.
#![no_main]

use exo_check::answers::Need;
use exo_check::assets;
use exo_check::book::RuleBook;
use exo_check::exchange::{self, Form, Languages};
use exo_check::localizer::Localizer;
use exo_check::term::Locale;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static BOOK: LazyLock<RuleBook> = LazyLock::new(|| RuleBook::load(&assets::rules()).expect("sound rules"));
static TEXTS: LazyLock<Localizer> = LazyLock::new(|| Localizer::embedded(Locale::En).expect("sound texts"));
static LANGUAGES: LazyLock<Languages<'static>> =
    LazyLock::new(|| Languages::around(&TEXTS).expect("sound texts"));

fuzz_target!(|bytes: &[u8]| {
    let form = Form::new(&BOOK, &LANGUAGES);
    for need in [Need::Complete, Need::Unfinished] {
        let _ = exchange::read(bytes, &form, need);
    }
});
