//! Any bytes as answers: faults, or a report that renders.
#![no_main]

use exo_check::answers::{self, Need};
use exo_check::assets;
use exo_check::book::RuleBook;
use exo_check::localizer::Localizer;
use exo_check::render::{json, text};
use exo_check::report::Report;
use exo_check::term::Locale;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static BOOK: LazyLock<RuleBook> = LazyLock::new(|| RuleBook::load(&assets::rules()).expect("sound rules"));
static TEXTS: LazyLock<Localizer> = LazyLock::new(|| Localizer::embedded(Locale::Ja).expect("sound texts"));

fuzz_target!(|bytes: &[u8]| {
    for need in [Need::Complete, Need::Unfinished] {
        let Ok(given) = answers::read(bytes, &BOOK.questionnaire, need) else { continue };
        let report = Report::new(&BOOK, &given, BOOK.values.rules_version);
        let look = text::Look { width: 40, colour: false, plain: false, full: true, unicode: false };
        let page = text::render(&report, &TEXTS, look);
        assert!(!page.contains(['\u{1b}', '\u{202e}', '\u{0}']), "a control character came through");
        json::render(&report, &TEXTS).expect("a report is plain data");
    }
});
