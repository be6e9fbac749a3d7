//! The response mistakes that other tools let pass, planted one at a time: each is told with its kind and its place.

use crate::common;

use common::fhir::faultless;
use common::run::run;
use common::{book, texts};
use exo_check::exchange::{Faults, Form, Languages, read};
use exo_check::term::Locale;
use serde_json::{Value, json};

/// Changes the value at a pointer; `null` takes the member away.
fn planted(pointer: &str, value: &Value) -> String {
    let mut response = faultless();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match response.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {parent}")) {
        Value::Object(object) if value.is_null() => drop(object.remove(name).unwrap()),
        Value::Object(object) => drop(object.insert(name.to_owned(), value.clone())),
        Value::Array(array) if name == "-" => array.push(value.clone()),
        Value::Array(array) => array.insert(name.parse().unwrap(), value.clone()),
        _ => panic!("nothing can stand at {pointer}"),
    }
    response.to_string()
}

/// Where, what (`null` takes it away), the kind that is told and the end of its place.
fn mistakes() -> Vec<(String, Value, String, String)> {
    let list = std::fs::read(common::project("tests/data/planted_mistakes.json")).unwrap();
    serde_json::from_slice(&list).unwrap()
}

#[test]
fn every_planted_mistake_is_told_with_its_place() {
    let (book, english) = (book(), texts(Locale::En));
    let languages = Languages::with(&english, Languages::others_than(&english, &[]).unwrap());
    let form = Form::new(&book, &languages);
    let (mut wrong, mistakes) = (Vec::new(), mistakes());
    for (pointer, value, kind, place) in &mistakes {
        let told: Vec<(&str, String)> =
            match read(planted(pointer, value).as_bytes(), &form, exo_check::answers::Need::Faultless) {
                Err(Faults::Response(found)) => found
                    .iter()
                    .filter(|fault| fault.line > 0 && fault.column > 0)
                    .map(|fault| (fault.kind.id(), fault.details().path.clone()))
                    .collect(),
                other => panic!("{pointer} {value}: {other:?}"),
            };
        if !told.iter().any(|(of, path)| of == kind && path.ends_with(place.as_str())) {
            wrong.push(format!("{pointer} {value}: {told:?}"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new(), "of {}", mistakes.len());
}

/// An answer to another version of the form, or to none that is named, still counts: every answer was compared with today's.
#[test]
fn another_version_of_the_form_is_told_and_no_fault() {
    let url = "https://example.org/exo-check/Questionnaire/exo-check";
    let today = book().version();
    let old = format!(
        "The answers were given to version \"2019-01-01\" of the form. This one is {today}. Each answer was checked against the questions of {today}."
    );
    let none =
        format!("The response does not say which version of the form it answers. This one is {today}.");
    for (named, kind, text) in [
        (json!(format!("{url}|2019-01-01")), "other_version", &old),
        (json!(url), "no_version", &none),
        (json!(null), "no_version", &none),
    ] {
        let response = planted("/questionnaire", &named);
        let checked = run(&["validate", "-", "--lang", "en", "--format", "json"], response.as_bytes());
        let told: Value = serde_json::from_str(&checked.out).unwrap();
        assert_eq!((checked.status, told.as_array().unwrap().len()), (0, 1), "{}", checked.out);
        assert_eq!(
            (&told[0]["kind"], &told[0]["path"]),
            (&json!(kind), &json!("QuestionnaireResponse.questionnaire"))
        );
        assert!(told[0]["text"].as_str().unwrap().ends_with(&format!("please check. {text}")), "{told}");
        let outcome = run(&["validate", "-", "--lang", "en", "--format", "fhir"], response.as_bytes());
        let outcome: Value = serde_json::from_str(&outcome.out).unwrap();
        assert_eq!(outcome["issue"][0]["severity"], "warning");
        let report = run(&["--lang", "en", "--format", "json"], response.as_bytes());
        let report: Value = serde_json::from_str(&report.out).unwrap();
        assert_eq!(report["notices"][0], json!({"kind": kind, "text": text}), "{named}");
        assert!(run(&["--lang", "en", "--width", "100"], response.as_bytes()).out.contains("of the form"));
    }
}
