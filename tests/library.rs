//! The library gives what the program gives: the same reports, the same faults.

use crate::common;

use common::fhir::faultless;
use common::run::run;
use exo_check::{CheckError, Checker, Date, Fault, Locale};
use serde_json::{Value, json};

const PERSON: &[u8] = include_bytes!("people/plan_over_budget.json");
const DAY: Date = Date::constant(2026, 11, 24);

fn checker(language: Locale) -> Checker {
    Checker::new(language).unwrap()
}

fn printed(language: Locale, options: &[&str], answers: &[u8]) -> String {
    let made = run(&[&["--lang", language.id(), "--as-of", "2026-11-24"], options].concat(), answers);
    assert_eq!((made.status, made.err.as_str()), (0, ""));
    made.out
}

fn faults(answers: &[u8]) -> Vec<Fault> {
    let checker = checker(Locale::En);
    let refused = checker.report(answers, DAY).map(|report| report.verdict());
    match refused {
        Err(CheckError::Answers(faults)) => faults,
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_form_of_the_report_is_that_of_the_program() {
    for language in [Locale::Ja, Locale::En] {
        let checker = checker(language);
        let report = checker.report(PERSON, DAY).unwrap();
        let made = [report.json(), report.text(60), report.markdown(), report.html()].map(Result::unwrap);
        let forms: [&[&str]; 4] = [&["-f", "json"], &["--width", "60"], &["-f", "markdown"], &["-f", "html"]];
        for (made, form) in made.iter().zip(forms) {
            assert_eq!(*made, printed(language, form, PERSON), "{form:?}");
        }
    }
}

#[test]
fn verdict_and_findings_are_those_of_the_json() {
    let checker = checker(Locale::Ja);
    let report = checker.report(PERSON, DAY).unwrap();
    let json: Value = serde_json::from_str(&report.json().unwrap()).unwrap();
    assert_eq!(json["verdict"], report.verdict().id());
    let findings = report.findings();
    let shown: Vec<Value> = findings
        .iter()
        .map(|finding| {
            json!([finding.rule, finding.category.id(), finding.severity.id(), finding.title, finding.text])
        })
        .collect();
    let names = ["rule", "category", "severity", "title", "text"];
    let expected: Vec<Value> = json["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| json!(names.map(|name| finding[name].clone())))
        .collect();
    assert_eq!(shown, expected);
}

#[test]
fn a_fhir_response_is_read_too() {
    let checker = checker(Locale::En);
    let response = faultless().to_string();
    let report = checker.report(response.as_bytes(), DAY).unwrap();
    assert_eq!(report.json().unwrap(), printed(Locale::En, &["-f", "json"], response.as_bytes()));
}

#[test]
fn a_fault_has_its_place_in_plain_answers_and_in_a_response() {
    let mut person: Value = serde_json::from_slice(PERSON).unwrap();
    person["age"] = 134.into();
    let told = faults(person.to_string().as_bytes());
    let column = person.to_string().find("134").unwrap() + 1;
    let text = format!(
        "answers, line 1, column {column} (/age): 134 is out of range. Write a whole number from 0 to 120, without quotes."
    );
    assert_eq!(
        told.iter()
            .map(|fault| (fault.kind, fault.line, fault.column, fault.place.as_deref(), fault.text.as_str()))
            .collect::<Vec<_>>(),
        [("out_of_range", 1, column, Some("/age"), text.as_str())]
    );
    assert_eq!(CheckError::Answers(told).to_string(), text);
    let mut response = faultless();
    response["item"][1]["item"][0]["answer"][0]["valueInteger"] = 134.into();
    let told = faults(response.to_string().as_bytes());
    let place = "QuestionnaireResponse.item[1].item[0].answer[0].value";
    assert_eq!((told.len(), told[0].kind, told[0].place.as_deref()), (1, "out_of_range", Some(place)));
    assert!(
        told[0]
            .text
            .ends_with(&format!("({place}): \"134\" is out of range for \"age\". Allowed: 0 to 120.")),
        "{}",
        told[0].text
    );
}

#[test]
fn a_hundred_faults_have_their_text() {
    let strays: serde_json::Map<String, Value> =
        (0..103).map(|number| (format!("stray_{number}"), 1.into())).collect();
    let mut person: Value = serde_json::from_slice(PERSON).unwrap();
    person.as_object_mut().unwrap().extend(strays);
    let told = faults(person.to_string().as_bytes());
    assert_eq!(told.iter().filter(|fault| !fault.text.is_empty()).count(), 100);
    assert!(told.len() == 103 && told.iter().all(|fault| fault.kind == "unknown_id"), "{}", told.len());
    assert_eq!(CheckError::Answers(told).to_string().lines().count(), 100);
}

#[test]
fn validate_refuses_hidden_answers_that_a_report_leaves_out() {
    let mut person: Value = serde_json::from_slice(PERSON).unwrap();
    person["goals"] = json!(["wrinkles"]);
    let (checker, bytes) = (checker(Locale::En), person.to_string());
    assert!(checker.report(bytes.as_bytes(), DAY).is_ok());
    let Err(CheckError::Answers(told)) = checker.validate(bytes.as_bytes()) else { panic!("no fault") };
    assert_eq!(
        (told.len(), told[0].kind, told[0].place.as_deref()),
        (1, "hidden_answer", Some("/spot_type"))
    );
    assert_eq!(checker.validate(PERSON), Ok(()));
}

#[test]
fn one_checker_serves_several_threads() {
    let checker = checker(Locale::En);
    let make = || checker.report(PERSON, DAY).unwrap().json().unwrap();
    let made =
        std::thread::scope(|scope| [scope.spawn(make), scope.spawn(make)].map(|one| one.join().unwrap()));
    assert_eq!(made, [make(), make()]);
}
