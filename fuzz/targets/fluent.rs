//! Any text as a locale file: refused with a message, or each of its messages gives a text or a fault that is told.
#![no_main]

use exo_check::assets::TextFile;
use exo_check::localizer::{Localizer, Variable};
use exo_check::term::Locale;
use libfuzzer_sys::fuzz_target;

const VARIABLES: [(&str, Variable<'_>); 4] = [
    ("count", Variable::Number(-1_234_567)),
    ("n", Variable::Number(i64::MAX)),
    ("what", Variable::Text("{ $count } { -term }")),
    ("answer", Variable::Text("one")),
];

fuzz_target!(|text: &str| {
    let locale = if text.len() % 2 == 0 { Locale::Ja } else { Locale::En };
    let file = TextFile { name: "pack.ftl".to_owned(), text: text.to_owned().into() };
    let Ok(localizer) = Localizer::load(locale, &[file]) else { return };
    for id in text.lines().filter_map(|line| line.split_once('=')).map(|(id, _)| id.trim()) {
        let known = localizer.has_message(id);
        let said = localizer.text(id, &VARIABLES);
        assert!(known || said.is_empty());
        for attribute in ["title", "text", "help"] {
            let has = localizer.has_attribute(id, attribute);
            let said = localizer.attribute(id, attribute, &VARIABLES);
            assert!(has || said.is_empty());
        }
    }
});
