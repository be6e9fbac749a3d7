//! A faultless `QuestionnaireResponse`, and what is told after one change of it.

use super::run::{Run, run};
use super::{answers, book, texts};
use exo_check::exchange::{Form, Languages, response};
use exo_check::term::Locale;
use serde_json::{Value, json};

/// A faultless response of somebody who asks about hair and has met no clinic.
pub(crate) fn faultless() -> Value {
    let (book, english) = (book(), texts(Locale::En));
    let languages = Languages::with(&english, Languages::others_than(&english, &[]).unwrap());
    let given = json!({"goals": ["hair_loss", "spots"], "spot_type": "melasma", "expectation": "unsure",
        "hoped_within": "no_hurry", "decision_stage": "looking", "beliefs": ["natural_so_safe"], "route": "injection",
        "sessions_planned": 3, "age": 34, "cancer": "none", "pregnancy": "none", "conditions": ["none"],
        "medicines": ["none"], "allergies": ["none"], "earlier_treatment": "never", "clinic_contact": "none_yet"});
    response(&Form::new(&book, &languages), &answers(&book, &given), "2026-11-24")
}

pub(crate) fn validate(response: &Value) -> Run {
    run(&["validate", "-", "--lang", "en"], response.to_string().as_bytes())
}

/// The lines of `validate` without heading and place: `(path): what is wrong`.
pub(crate) fn told(response: &Value) -> Vec<String> {
    let run = validate(response);
    assert_eq!((run.status, run.err.as_str()), (65, ""), "{}", run.out);
    let lines = run.out.lines().skip(1);
    lines.map(|line| line[line.find('(').unwrap()..].to_owned()).collect()
}

/// What is told after one change at a pointer.
pub(crate) fn after(pointer: &str, change: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut response = faultless();
    change(response.pointer_mut(pointer).unwrap_or_else(|| panic!("nothing at {pointer}")));
    let told = told(&response);
    let report = run(&["--answers", "-", "--lang", "en"], response.to_string().as_bytes());
    assert_eq!((report.status, report.out.as_str()), (65, ""), "no report either");
    told
}

pub(crate) fn remove(member: &'static str) -> impl FnOnce(&mut Value) {
    move |object| drop(object.as_object_mut().unwrap().remove(member).unwrap())
}

pub(crate) fn put(member: &'static str, value: Value) -> impl FnOnce(&mut Value) {
    move |object| object[member] = value
}

/// The code system of all options before every question had its own, which is still read.
pub(crate) const SYSTEM: &str = "https://example.org/exo-check/CodeSystem/answers";
pub(crate) const PLAN: &str = "QuestionnaireResponse.item[0]";
pub(crate) const HEALTH: &str = "QuestionnaireResponse.item[1]";

pub(crate) fn code(code: &str) -> Value {
    json!({"valueCoding": {"system": SYSTEM, "code": code}})
}

pub(crate) fn push(element: Value) -> impl FnOnce(&mut Value) {
    move |array| array.as_array_mut().unwrap().push(element)
}

/// Every line of `validate`.
pub(crate) fn lines(response: &Value) -> Vec<String> {
    validate(response).out.lines().map(str::to_owned).collect()
}
