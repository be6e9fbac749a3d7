//! The locale files: sound, the same things in both languages, and nothing missing or left over.

use crate::common;

use common::assert_none;
use common::book;
use common::ftl::{BOTH, LocaleFile, OF_THE_PROGRAM, Text, all_texts, locale_files, names};
use exo_check::book::{Kind, RuleBook};
use exo_check::term::{Category, Locale, Severity};
use std::collections::{BTreeMap, BTreeSet};

fn each_file() -> impl Iterator<Item = LocaleFile> {
    BOTH.into_iter().flat_map(locale_files)
}

#[test]
fn every_file_is_sound_fluent() {
    let of_file = |file: LocaleFile| {
        let told = |(line, cause): &(usize, String)| format!("{}:{line}: {cause}", file.name);
        file.faults.iter().map(told).collect::<Vec<_>>()
    };
    assert_none(&each_file().flat_map(of_file).collect::<Vec<_>>(), "faults of syntax");
}

#[test]
fn no_message_and_no_attribute_stands_twice() {
    let mut faults = Vec::new();
    for locale in BOTH {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for file in locale_files(locale) {
            for (id, line) in &file.messages {
                let place = format!("{}:{line}", file.name);
                if let Some(earlier) = seen.insert(id.clone(), place.clone()) {
                    faults.push(format!("{place}: `{id}` stands already at {earlier}"));
                }
            }
        }
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for text in all_texts(locale).iter().filter(|text| text.attribute.is_some()) {
            if !seen.insert(text.name()) {
                faults.push(format!("{}: this attribute stands twice", text.place()));
            }
        }
    }
    assert_none(&faults, "texts stand twice");
}

#[test]
fn both_languages_hold_the_same_texts_in_the_same_files() {
    let here = |locale: Locale| -> BTreeMap<(String, String), Text> {
        let base = |text: &Text| text.file.rsplit('/').next().unwrap_or_default().to_owned();
        // Words for whom a text speaks of are each language's own.
        let texts = all_texts(locale).into_iter().filter(|text| !text.name().starts_with("who-"));
        texts.map(|text| ((base(&text), text.name()), text)).collect()
    };
    let (ja, en) = (here(Locale::Ja), here(Locale::En));
    let mut faults = Vec::new();
    for (one, other, folder) in [(&ja, &en, "locales/en"), (&en, &ja, "locales/ja")] {
        for (key, text) in one.iter().filter(|(key, _)| !other.contains_key(*key)) {
            faults.push(format!("{}: has no counterpart in {folder}/{}", text.place(), key.0));
        }
    }
    for (key, text) in &ja {
        if let Some(other) = en.get(key)
            && text.refers.variables != other.refers.variables
        {
            let (ja, en) = (&text.refers.variables, &other.refers.variables);
            faults.push(format!("{}: variables {ja:?}, in English {en:?}", text.place()));
        }
    }
    assert_none(&faults, "differences between the languages");
}

#[test]
fn what_a_text_refers_to_exists() {
    let mut faults = Vec::new();
    for locale in BOTH {
        let names = names(locale);
        for text in all_texts(locale) {
            for stray in text.refers.texts.iter().filter(|name| !names.contains_key(*name)) {
                faults.push(format!("{}: refers to `{stray}`, which does not exist", text.place()));
            }
            for stray in
                text.refers.functions.iter().filter(|name| !["NUMBER", "MYRIADS"].contains(&name.as_str()))
            {
                faults.push(format!("{}: calls {stray}, which is no function", text.place()));
            }
        }
    }
    assert_none(&faults, "references lead nowhere");
}

/// Every text that the rule book asks for, with the reason.
fn asked_for(book: &RuleBook) -> BTreeMap<String, String> {
    let mut asked = BTreeMap::new();
    for asked_back in &book.contradictions {
        asked.insert(
            format!("{}.text", asked_back.message_id()),
            format!("contradiction `{}`", asked_back.id),
        );
    }
    for rule in &book.rules {
        let mut attributes = rule.attributes();
        if rule.severity >= Severity::Caution || rule.category == Category::NextStep {
            attributes.push("step".to_owned());
        }
        if rule.expected.is_some() {
            attributes.push("time".to_owned());
        }
        for attribute in attributes {
            asked.insert(format!("{}.{attribute}", rule.message_id()), format!("rule `{}`", rule.id));
        }
    }
    for question in book.questionnaire.questions() {
        let (id, reason) = (format!("q-{}", question.id), format!("question `{}`", question.id));
        let mut attributes: Vec<String> = ["label", "help", "short"].map(str::to_owned).to_vec();
        attributes.extend(question.kind.options().iter().map(|option| format!("opt-{option}")));
        if matches!(question.kind, Kind::Integer { .. }) {
            attributes.push("unit".to_owned());
        }
        for attribute in attributes {
            asked.insert(format!("{id}.{attribute}"), reason.clone());
        }
    }
    for clinic in &book.clinic_questions {
        for attribute in ["text", "why", "good", "round"] {
            asked
                .insert(format!("ask-{}.{attribute}", clinic.id), format!("clinic question `{}`", clinic.id));
        }
    }
    asked
}

#[test]
fn every_rule_and_question_has_its_texts() {
    let asked = asked_for(&book());
    let mut faults = Vec::new();
    for locale in BOTH {
        let names = names(locale);
        for (name, reason) in asked.iter().filter(|(name, _)| !names.contains_key(*name)) {
            faults.push(format!("locales/{}: `{name}` is missing ({reason} asks for it)", locale.id()));
        }
    }
    assert_none(&faults, "texts of rules and questions are missing");
}

/// `is-<option>` may stand beside an option of the question.
fn is_short_form(asked: &BTreeMap<String, String>, name: &str) -> bool {
    name.split_once(".is-").is_some_and(|(question, option)| {
        question.starts_with("q-") && asked.contains_key(&format!("{question}.opt-{option}"))
    })
}

/// A rule may have a short text for the page that everybody sees.
fn is_short_text(asked: &BTreeMap<String, String>, name: &str) -> bool {
    name.strip_suffix(".page").is_some_and(|rule| asked.contains_key(&format!("{rule}.title")))
}

/// A deed may have another form for those who are told not to have the treatment.
fn is_step_after_a_stop(asked: &BTreeMap<String, String>, name: &str) -> bool {
    name.strip_suffix("-stop")
        .is_some_and(|step| step.rsplit('.').next() == Some("step") && asked.contains_key(step))
}

#[test]
fn no_text_stands_for_a_rule_or_question_that_does_not_exist() {
    let (book, mut faults) = (book(), Vec::new());
    let asked = asked_for(&book);
    let sections: Vec<String> =
        book.questionnaire.sections().iter().map(|section| format!("section-{section}")).collect();
    for text in BOTH.into_iter().flat_map(all_texts) {
        let of_program = OF_THE_PROGRAM.iter().any(|file| text.file.ends_with(file));
        let name = text.name();
        if !of_program
            && !name.starts_with("who-")
            && !asked.contains_key(&name)
            && !is_short_form(&asked, &name)
            && !is_step_after_a_stop(&asked, &name)
            && !is_short_text(&asked, &name)
            && !sections.contains(&name)
        {
            faults.push(format!("{}: no rule, question or option asks for it", text.place()));
        }
    }
    assert_none(&faults, "orphans among the texts of rules and questions");
}

#[test]
fn every_section_has_a_title() {
    let (book, mut faults) = (book(), Vec::new());
    for locale in BOTH {
        let names = names(locale);
        for section in book.questionnaire.sections() {
            if !names.contains_key(&format!("section-{section}")) {
                faults.push(format!("locales/{}: `section-{section}` is missing", locale.id()));
            }
        }
    }
    assert_none(&faults, "sections without title");
}

#[test]
fn a_rule_shows_exactly_the_variables_of_its_texts() {
    let (book, mut faults) = (book(), Vec::new());
    for locale in BOTH {
        let texts = all_texts(locale);
        for rule in &book.rules {
            let shows: BTreeSet<&String> = rule.shows.iter().collect();
            let of_rule = texts.iter().filter(|text| text.message == rule.message_id());
            let used: BTreeSet<&String> = of_rule.flat_map(|text| &text.refers.variables).collect();
            if shows != used {
                let place = texts.iter().find(|text| text.message == rule.message_id());
                let place = place.map_or_else(|| rule.id.clone(), Text::place);
                faults.push(format!("{place}: texts use {used:?}, `shows` of the rule is {shows:?}"));
            }
        }
    }
    assert_none(&faults, "rules whose `shows` and texts differ");
}

#[test]
fn the_scan_sees_what_it_should() {
    let file = LocaleFile::of(
        "x.ftl",
        "one = A { $a } { NUMBER($b) }\n    .two = { $c ->\n        [x] X { -term }\n       *[y] Y { one }\n    }\n\
         -term = T\none = B\nbroken =\n",
    );
    let refers = &file.texts[1].refers;
    assert_eq!(file.texts[0].refers.variables.iter().collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(file.texts[0].refers.functions.iter().collect::<Vec<_>>(), ["NUMBER"]);
    assert_eq!(refers.variables.iter().collect::<Vec<_>>(), ["c"]);
    assert_eq!(refers.texts.iter().collect::<Vec<_>>(), ["-term", "one"]);
    assert_eq!(file.texts[1].proses, ["X \u{e000}", "Y "]);
    assert_eq!((file.texts[1].name().as_str(), file.texts[1].line), ("one.two", 2));
    let messages: Vec<(&str, usize)> = file.messages.iter().map(|(id, line)| (id.as_str(), *line)).collect();
    assert_eq!(messages, [("one", 1), ("-term", 6), ("one", 7)]);
    assert!(!file.faults.is_empty(), "`broken =` without a value must be a fault");
}
