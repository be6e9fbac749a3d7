//! Any text as a locale file: a fault, or texts that can be asked for.
#![no_main]

use exo_check::assets::TextFile;
use exo_check::localizer::{Localizer, Variable};
use exo_check::term::Locale;
use libfuzzer_sys::fuzz_target;
use std::borrow::Cow;

fuzz_target!(|text: &str| {
    let file = TextFile { name: "fuzzed.ftl".to_owned(), text: Cow::Owned(text.to_owned()) };
    let Ok(texts) = Localizer::load(Locale::En, &[file]) else { return };
    let names = text.lines().filter_map(|line| line.split_once('=')).map(|(name, _)| name.trim());
    for name in names.take(20) {
        let _ = texts.text(name, &[("count", Variable::Number(3)), ("name", Variable::Text("{ $x }"))]);
    }
    let _ = texts.faults();
});
