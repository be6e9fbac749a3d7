//! The response mistakes that other tools let pass, planted one at a time: each is told with its kind and its place.

use crate::common;

use common::fhir::{SYSTEM, code, faultless};
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

/// Where, what, and the kind and the end of the place that are told.
fn mistakes() -> Vec<(&'static str, Value, &'static str, &'static str)> {
    let extension = |value: Value| json!([value]);
    let age = "/item/1/item/0/answer/0/valueInteger";
    let cancer = "/item/1/item/1/answer/0/valueCoding";
    let goals = "/item/0/item/0/answer/-";
    vec![
        ("/status", json!(null), "no_status", ".status"),
        ("/item/1/item/0/answer/0/valueString", json!("34"), "two_values", "item[1].item[0].answer[0].value"),
        ("/item/1/answer", json!([{"valueString": "x"}]), "answer_and_item", "item[1].item"),
        ("/item/1/item/0/item", json!([{"linkId": "age.help"}]), "answer_and_item", "item[1].item[0].item"),
        ("/item/0/item/0/answer", json!([code("hair_loss")]), "hidden", "item[0].item[1]"),
        ("/item/1/item/-", json!({"linkId": "cancre"}), "unknown_item", "item[1].item[6].linkId"),
        ("/item/1/item/1/answer", json!([code("past")]), "unknown_option", "answer[0].value.code"),
        ("/item/1/item/0/answer", json!(null), "missing", "item[1].item[0]"),
        ("/item/1/item/0/answer", json!([{"valueString": "34"}]), "wrong_type", "item[0].answer[0].value"),
        ("/item/1/item/0/answer", json!([{"valueDecimal": 34}]), "wrong_type", "item[0].answer[0].value"),
        ("/item/1/item/1/answer", json!([{"valueInteger": 1}]), "wrong_type", "item[1].answer[0].value"),
        ("/item/1/item/0/answer/-", json!({"valueInteger": 35}), "several_answers", "answer[1]"),
        (age, json!(121), "out_of_range", "answer[0].value"),
        ("/item/1/item/3/answer/-", code("keloid"), "alone_option", "answer[0].value.code"),
        (
            "/item/0",
            json!({"linkId": "disclaimer", "answer": [{"valueString": "x"}]}),
            "answer_on_text",
            "item[0].answer",
        ),
        (
            "/item/0/item/2/answer/0/item",
            json!([{"linkId": "expectation.help", "answer": [{"valueString": "x"}]}]),
            "answer_on_text",
            "answer[0].item[0].answer",
        ),
        ("/item/-", json!({"linkId": "emergency"}), "wrong_order", "item[4]"),
        (
            "/item/1/item/-",
            json!({"linkId": "sex", "answer": [code("female")]}),
            "wrong_order",
            "item[1].item[6]",
        ),
        ("/item/1/item/0/text", json!("What is your height?"), "other_text", "item[0].text"),
        (
            "/item/1/item/1/answer/0/valueCoding/display",
            json!("My cancer is being treated now"),
            "other_display",
            ".display",
        ),
        (
            "/item/0/item/6",
            json!({"linkId": "priorities", "answer":
            [code("low_risk"), code("low_cost"), code("quick_result"), code("doctor_trust")]}),
            "too_many_options",
            "answer[3].value.code",
        ),
        (goals, code("spots"), "option_twice", "answer[2].value.code"),
        (
            "/item/0/item/-",
            json!({"linkId": "sessions_planned", "answer": [{"valueInteger": 3}]}),
            "item_twice",
            "item[8]",
        ),
        (
            "/item/1/item/1/answer/0/valueCoding/system",
            json!("http://snomed.info/sct"),
            "other_system",
            "value.system",
        ),
        ("/item/1/item/1/answer/0/valueCoding/system", json!(null), "other_system", "value.system"),
        ("/questionnaire", json!("https://example.org/other|1"), "other_form", ".questionnaire"),
        ("/flavour", json!("sweet"), "unknown_field", ".flavour"),
        ("/status", json!("done"), "unknown_status", ".status"),
        ("/status", json!("entered-in-error"), "entered_in_error", ".status"),
        ("/item/1/item/0/answer", json!([]), "empty", ".answer"),
        ("/authored", json!("24/11/2026"), "wrong_form", ".authored"),
        ("/authored", json!("2026-13-24"), "wrong_form", ".authored"),
        ("/authored", json!("2026-11-24T10:00:00"), "wrong_form", ".authored"),
        ("/language", json!("xx_YY !"), "wrong_form", ".language"),
        ("/id", json!("has_underscore and space"), "wrong_form", ".id"),
        (age, json!(34.5), "fraction", "answer[0].value"),
        (age, json!(52.0), "wrong_form", "answer[0].value"),
        ("/subject", json!("me"), "wrong_json", ".subject"),
        ("/subject", json!({"referens": "Patient/1"}), "unknown_field", ".subject.referens"),
        (
            "/item/1/modifierExtension",
            json!([{"url": "https://example.org/not"}]),
            "modifier",
            "item[1].modifierExtension",
        ),
        (
            "/item/0/item/-",
            json!({"linkId": "lifestyle", "answer": [code("smoking")]}),
            "wrong_parent",
            "item[8].linkId",
        ),
        ("/meta", json!({"profil": ["x"]}), "unknown_field", ".meta.profil"),
        (
            "/extension",
            extension(json!({"url": "https://a.example/x", "valueCode": "y", "foo": "bar"})),
            "unknown_field",
            "extension[0].foo",
        ),
        ("/extension", extension(json!({"valueString": "bar"})), "two_or_none", ".extension[0]"),
        ("/identifier", json!([{"value": "x"}]), "wrong_json", ".identifier"),
        ("/contained", json!(["junk"]), "wrong_json", ".contained[0]"),
        (
            "/item/1/item/1/answer",
            json!([{"valueCoding": {"system": SYSTEM, "code": "no ne"}}]),
            "unknown_option",
            "value.code",
        ),
        (
            "/item/1/item/0/answer/0/item",
            json!([{"linkId": "ages"}]),
            "unknown_item",
            "answer[0].item[0].linkId",
        ),
        // Beyond the first list.
        ("/author", json!({"reference": 3}), "wrong_json", ".author.reference"),
        ("/author", json!({"reference": "Encounter/1"}), "wrong_form", ".author"),
        (
            "/encounter",
            json!({"reference": "https://h.example/Patient/1/_history/2"}),
            "wrong_form",
            ".encounter",
        ),
        ("/source", json!({"type": "Device"}), "wrong_form", ".source"),
        ("/basedOn", json!({"reference": "ServiceRequest/1"}), "wrong_json", ".basedOn"),
        ("/identifier", json!({"use": "mine", "value": "x"}), "wrong_form", ".identifier.use"),
        ("/text", json!({"div": "<div>x</div>"}), "wrong_form", ".text"),
        ("/text", json!({"status": "done", "div": "<div>x</div>"}), "wrong_form", ".text.status"),
        ("/meta", json!({"profile": [3]}), "wrong_json", ".meta.profile[0]"),
        ("/meta", json!({"tag": [{"cod": "x"}]}), "unknown_field", ".meta.tag[0].cod"),
        ("/_status", json!({"extension": [{"valueString": "x"}]}), "two_or_none", "._status.extension[0]"),
        (
            "/extension",
            extension(json!({"url": "https://a.example/x", "valueText": "y"})),
            "unknown_field",
            "extension[0].valueText",
        ),
        ("/extension", extension(json!({"url": "a b", "valueCode": "y"})), "two_or_none", ".extension[0]"),
        (
            "/extension",
            extension(json!({"url": "https://a.example/x", "valueCode": "y", "valueInteger": 1})),
            "two_or_none",
            ".extension[0]",
        ),
        (
            "/item/1/item/0/extension",
            extension(json!({"valueCode": "y"})),
            "two_or_none",
            "item[0].extension[0]",
        ),
        (&*Box::leak(format!("{cancer}/version").into_boxed_str()), json!(3), "wrong_json", "value.version"),
        ("/item/0/definition", json!("a b"), "wrong_form", "item[0].definition"),
        ("/item/1/item/0/answer/0/valueInteger", json!(null), "no_value", "answer[0]"),
    ]
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
        if !told.iter().any(|(of, path)| of == kind && path.ends_with(place)) {
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
