//! What is told about somebody else speaks of the person, wherever it is told: the whole report, the sheet, drafts of letters,
//! dates and plans side by side. Whoever reads on the screen, sends a draft or asks a clinic is spoken to as such.

use crate::common;
use crate::page::speaks_to_reader;

use common::{answers, assert_none, book, texts};
use exo_check::book::RuleBook;
use exo_check::localizer::Localizer;
use exo_check::render::letter::Letter;
use exo_check::render::{self, Depth, Texts, compare, dates, text::Look};
use exo_check::report::{Comparison, Plan, Report};
use exo_check::term::Locale;
use serde_json::{Value, json};

/// Where each text stands, and the text.
fn told(book: &RuleBook, person: &Value, localizer: &Localizer) -> Vec<(String, String)> {
    let day = "2026-11-24".parse().unwrap();
    let report = || Report::new(book, &answers(book, person), day);
    let report_here = report();
    let texts = Texts { localizer, report: &report_here };
    // No address is broken at the end of a line.
    let full = Look { full: true, width: 400, ..Look::default() };
    let plans = ["a", "b"].map(|name| Plan { name: name.to_owned(), report: report() });
    let comparison = Comparison::new(book, plans.into());
    let mut told = vec![
        ("the whole".to_owned(), render::text(&report_here, localizer, full)),
        ("the sheet".to_owned(), render::html(&report_here, localizer, Depth::Page)),
        ("the dates".to_owned(), dates::text_of(&texts, Look::default())),
        ("side by side".to_owned(), compare::text(&comparison, localizer, day, Look::default())),
    ];
    told.extend(book.letters.iter().map(|rule| {
        // What a letter to one's family ends with speaks to them.
        let to_them = localizer.attribute("letter-family", "ask", &[]);
        let letter = Letter::new(rule, &texts, None).text(Look::default());
        // A notice itself goes out in the words of whoever signed, and asks somebody.
        let around: String = if rule.to_send {
            letter.split("----------------------------------------\n").step_by(2).collect()
        } else {
            letter.replace(&to_them, "")
        };
        (format!("letter {}", rule.id), around)
    }));
    // What is to be asked is said to a clinic or a doctor.
    let asked: Vec<String> = report_here
        .questions
        .iter()
        .map(|asked| texts.question(asked).text)
        .map(|text| joined(&text))
        .collect();
    // So are the titles and addresses of what others wrote.
    let documents = book.sources.documents().iter();
    let titles =
        documents.flat_map(|source| std::iter::once(source.title.as_ref()).chain(source.url.as_deref()));
    let others = asked.iter().map(String::as_str).chain(titles);
    let others: Vec<&str> = others.filter(|said| !said.is_empty()).collect();
    let unsaid = |text: String| others.iter().fold(joined(&text), |text, said| text.replace(said, ""));
    told.into_iter().map(|(place, text)| (place, unsaid(text))).collect()
}

/// On one line and without the marks of HTML.
fn joined(text: &str) -> String {
    let plain: String = text
        .split('<')
        .enumerate()
        .map(
            |(place, part)| {
                if place == 0 { part } else { part.split_once('>').map_or(part, |(_, text)| text) }
            },
        )
        .collect::<Vec<_>>()
        .join(" ");
    plain.replace("&quot;", "\"").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn whatever_is_told_about_somebody_else_speaks_of_the_person_everywhere() {
    let (book, mut wrong, mut to_self) = (book(), Vec::new(), 0);
    for file in common::files("tests/people", ".json") {
        if file.to_string_lossy().contains(".report") {
            continue;
        }
        let mut person: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
        for own in ["can_decide", "note"] {
            person.as_object_mut().unwrap().remove(own);
        }
        for whom in ["adult", "child"] {
            person["answering_for"] = json!(whom);
            for locale in [Locale::Ja, Locale::En] {
                let localizer = texts(locale).speaking_of(Some(whom));
                for (place, text) in told(&book, &person, &localizer) {
                    let spoken = match locale {
                        Locale::Ja if text.contains("ご自身") => vec!["ご自身".to_owned()],
                        Locale::Ja => Vec::new(),
                        _ => speaks_to_reader(&text),
                    };
                    wrong.extend(spoken.into_iter().map(|words| format!("{file:?} {whom} {place}: {words}")));
                }
                assert_eq!(localizer.faults(), [""; 0], "{file:?}");
            }
        }
        person["answering_for"] = json!("self");
        let english = texts(Locale::En);
        to_self += told(&book, &person, &english)
            .iter()
            .filter(|(_, text)| !speaks_to_reader(text).is_empty())
            .count();
    }
    // The same texts do speak to whoever answers for themselves.
    assert!(to_self > 100, "{to_self} texts say `you`");
    assert_none(&wrong, "texts that do not speak of the person");
}

#[test]
fn plans_side_by_side_are_those_of_the_person_that_the_first_names() {
    let mother = common::project("tests/people/for_mother.json");
    let mother = mother.to_str().unwrap();
    let told = common::run::run(&["compare", mother, mother, "--lang", "en"], b"");
    assert_eq!(told.status, 0, "{}", told.err);
    assert!(told.out.contains("ask the person's own doctor first"), "{}", told.out);
    assert!(speaks_to_reader(&told.out).is_empty(), "{}", told.out);
}
