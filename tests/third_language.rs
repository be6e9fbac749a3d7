//! A third language should need its texts and hardly any code.

use crate::common::rust::program;

/// Files that speak of one language by its name, each with how often. The list may only become shorter.
const NAMING: [(&str, usize); 9] = [
    ("src/app/mod.rs", 1),
    ("src/app/usage.rs", 1),
    ("src/assets/mod.rs", 2),
    ("src/book/source.rs", 1),
    ("src/command/letter.rs", 2),
    ("src/command/mod.rs", 1),
    ("src/offer/how.rs", 2),
    ("src/render/letter.rs", 1),
    ("src/render/packet.rs", 1),
];

#[test]
fn no_more_of_the_program_knows_one_language_by_its_name_than_did() {
    let mut naming = Vec::new();
    for file in program().iter().filter(|file| file.name != "src/term/locale.rs") {
        let code = file.code.split("#[cfg(test)]\nmod tests {").next().unwrap();
        let count = code.matches("Locale::Ja").count() + code.matches("Locale::En").count();
        if count > 0 {
            naming.push((file.name.clone(), count));
        }
    }
    let listed: Vec<(String, usize)> =
        NAMING.iter().map(|(file, count)| ((*file).to_owned(), *count)).collect();
    assert_eq!(naming, listed);
}
