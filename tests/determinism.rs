//! The same input gives the same bytes: whatever the order of keys, of options, of locale files, of days between.

use crate::common;

use common::ftl::all_texts;
use common::run::{run, run_with};
use common::{book, files};
use exo_check::assets;
use exo_check::book::RuleBook;
use exo_check::localizer::Localizer;
use exo_check::render::{self, json, text};
use exo_check::report::Report;
use exo_check::term::Locale;
use serde_json::{Map, Value};

/// A small generator with a fixed seed; no test may depend on chance.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for end in (1..items.len()).rev() {
            items.swap(end, self.below(end + 1));
        }
    }
}

fn people() -> Vec<Map<String, Value>> {
    let files = files("tests/people", ".json")
        .into_iter()
        .filter(|path| !path.to_string_lossy().contains(".report."));
    files.map(|path| serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()).collect()
}

/// The same object with its keys and options in another order, as text, since a map would sort them.
fn shuffled(person: &Map<String, Value>, dice: &mut Dice) -> String {
    let mut members: Vec<(String, Value)> = person.clone().into_iter().collect();
    dice.shuffle(&mut members);
    let words = members.into_iter().map(|(key, mut value)| {
        if let Value::Array(options) = &mut value {
            dice.shuffle(options);
        }
        format!("{}: {value}", Value::String(key))
    });
    format!("{{{}}}", words.collect::<Vec<_>>().join(",\n"))
}

#[test]
fn the_order_of_keys_and_options_changes_no_byte() {
    let mut dice = Dice(20_261_124);
    for person in people() {
        for (format, language, times) in [
            ("text", "ja", 3),
            ("json", "ja", 3),
            ("json", "en", 1),
            ("text", "en", 1),
            ("markdown", "ja", 1),
            ("html", "en", 1),
            ("fhir", "ja", 1),
        ] {
            let options = ["--lang", language, "--as-of", "2026-11-24", "--format", format, "--explain"];
            let first = run(&options, Value::Object(person.clone()).to_string().as_bytes());
            assert_eq!((first.status, first.err.as_str(), first.out.is_empty()), (0, "", false));
            for _ in 0..times {
                let other = run(&options, shuffled(&person, &mut dice).as_bytes());
                assert_eq!(first, other, "{format} {language}");
            }
        }
    }
}

#[test]
fn the_order_of_locale_files_changes_no_byte() {
    let (book, mut dice) = (book(), Dice(7));
    let look = text::Look { width: 80, colour: false, plain: false, full: true, unicode: false };
    for locale in Locale::ALL {
        let straight = Localizer::embedded(*locale).unwrap();
        let mut files = assets::texts(*locale);
        dice.shuffle(&mut files);
        let other = Localizer::load(*locale, &files).unwrap();
        for person in people() {
            let answers = common::answers(&book, &Value::Object(person));
            let report = Report::new(&book, &answers, book.values.rules_version);
            assert_eq!(render::text(&report, &straight, look), render::text(&report, &other, look));
            assert_eq!(json::render(&report, &straight).unwrap(), json::render(&report, &other).unwrap());
        }
    }
}

#[test]
fn a_text_read_alone_is_what_fluent_makes_of_its_file() {
    let mut seen = 0;
    for locale in Locale::ALL {
        let alone = Localizer::embedded(*locale).unwrap();
        let whole = Localizer::load(*locale, &assets::texts(*locale)).unwrap();
        let texts = all_texts(*locale);
        for text in texts.iter().filter(|text| !text.message.starts_with('-')) {
            let said = |from: &Localizer| match text.attribute.as_deref() {
                None => from.word(&text.message),
                Some(name) => from.attribute(&text.message, name, &[]),
            };
            assert_eq!(said(&alone), said(&whole), "{}", text.place());
            for name in text.attribute.as_deref().into_iter().chain(["absent"]) {
                let is_there = |from: &Localizer| from.has_attribute(&text.message, name);
                assert_eq!(is_there(&alone), is_there(&whole), "{}", text.place());
            }
            seen += 1;
        }
        assert_eq!(alone.faults(), whole.faults());
    }
    assert!(seen > 3000, "only {seen} texts were compared");
}

#[test]
fn the_order_of_rule_files_changes_no_byte() {
    let (straight, mut dice) = (book(), Dice(11));
    let english = common::texts(Locale::En);
    for _ in 0..5 {
        let mut files = assets::rules();
        dice.shuffle(&mut files);
        let other = RuleBook::load(&files).unwrap();
        for person in people() {
            let answers = common::answers(&straight, &Value::Object(person));
            let made =
                |book| json::render(&Report::new(book, &answers, straight.values.rules_version), &english);
            assert_eq!(made(&straight).unwrap(), made(&other).unwrap());
        }
    }
}

#[test]
fn surroundings_change_no_byte_of_a_report_whose_options_are_given() {
    let person = Value::Object(people().remove(0)).to_string();
    let options = ["--lang", "en", "--as-of", "2026-11-24"];
    let first = run(&options, person.as_bytes());
    assert_eq!((first.status, first.err.as_str()), (0, ""));
    let odd: [&[(&str, &str)]; 5] = [
        &[("LANG", "C"), ("TERM", "dumb")],
        &[("LC_ALL", "ja_JP.eucJP"), ("COLUMNS", "20")],
        &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")],
        &[("TZ", "Pacific/Kiritimati"), ("HOME", "/nowhere")],
        &[("ACCESSIBLE", "1"), ("PAGER", "less")],
    ];
    for variables in odd {
        assert_eq!(first, run_with(&options, person.as_bytes(), variables), "{variables:?}");
    }
}

#[test]
fn a_hundred_runs_give_one_report() {
    let person = Value::Object(people().remove(1)).to_string();
    let options = ["--lang", "ja", "--as-of", "2026-11-24", "--format", "json"];
    let first = run(&options, person.as_bytes());
    assert_eq!((first.status, first.err.as_str()), (0, ""));
    assert!((0..100).all(|_| run(&options, person.as_bytes()) == first));
}
