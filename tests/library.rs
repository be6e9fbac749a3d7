//! The library gives what the program gives: the same reports, the same faults.

use crate::common;

use common::fhir::faultless;
use common::run::run;
use exo_check::{CheckError, Checker, Date, Fault, Locale, Pack};
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
fn what_the_json_has_the_values_have() {
    let checker = checker(Locale::Ja);
    let report = checker.report(PERSON, DAY).unwrap();
    let json: Value = serde_json::from_str(&report.json().unwrap()).unwrap();
    let data = report.data();
    assert_eq!(serde_json::to_value(&data).unwrap(), json);
    assert_eq!((data.verdict, data.findings.len()), (report.verdict(), report.findings().len()));
    let because = &data.findings[0].because[0];
    assert_eq!((because.question, &because.answer), ("route", &json["findings"][0]["because"][0]["answer"]));
}

#[test]
fn fhir_goes_out_as_from_the_program() {
    let checker = checker(Locale::En);
    let report = checker.report(PERSON, DAY).unwrap();
    assert_eq!(report.fhir().unwrap(), printed(Locale::En, &["-f", "fhir"], PERSON));
    let form = run(&["questions", "--format", "fhir", "--lang", "en"], b"");
    assert_eq!(checker.fhir_questionnaire().unwrap(), form.out);
}

#[test]
fn a_pack_is_judged_as_by_the_program() {
    let folder = common::project("examples/korea/rules");
    let read = |name: &str| (name.to_owned(), std::fs::read(folder.join(name)).unwrap());
    let rules = ["costs.json", "korea.json", "not-used.json"].map(read).to_vec();
    let texts = |locale: Locale| {
        let folder = common::project("examples/korea/locales").join(locale.id());
        let files = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
        let read = |path: std::path::PathBuf| {
            (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read(&path).unwrap())
        };
        (folder.clone(), files.map(read).collect::<Vec<_>>())
    };
    let mut pack = Pack::default().with_rules(&folder, rules).unwrap();
    for locale in [Locale::En, Locale::Ja] {
        let (folder, files) = texts(locale);
        pack = pack.with_texts(locale, &folder, files).unwrap();
    }
    let checker = Checker::with_pack(Locale::En, &pack, DAY).unwrap();
    let own = checker.report(PERSON, DAY).unwrap();
    let (rules, locales) = (folder.to_str().unwrap(), common::project("examples/korea/locales"));
    let options = ["-f", "json", "--rules", rules, "--locales", locales.to_str().unwrap()];
    assert_eq!(own.json().unwrap(), printed(Locale::En, &options, PERSON));

    let milder = std::fs::read_to_string(common::project("rules/cautions.json")).unwrap();
    let milder = milder.replacen(
        r#"{"cancer": "suspected"}"#,
        r#"{"cancer": "suspected", "age": {"more_than": 50}}"#,
        1,
    );
    let pack = Pack::default()
        .with_rules("mine".as_ref(), vec![("cautions.json".to_owned(), milder.into_bytes())])
        .unwrap();
    let Err(CheckError::Content(told)) = Checker::with_pack(Locale::En, &pack, DAY) else { panic!("taken") };
    assert!(told.starts_with("mine: the fixed rule \"caution."), "{told}");
}

#[test]
fn the_types_can_be_shared_shown_and_cloned() {
    fn is_shared<T: Send + Sync + std::fmt::Debug>() {}
    fn is_error<T: std::error::Error + Clone + Send + Sync + 'static>() {}
    is_shared::<(Checker, Pack, exo_check::Report<'_>, exo_check::data::Report<'_>)>();
    is_error::<CheckError>();
    is_error::<exo_check::Error>();
    let checker = checker(Locale::En);
    let other = checker.clone();
    drop(checker);
    assert_eq!(other.report(PERSON, DAY).unwrap().verdict(), exo_check::Verdict::AskDoctorFirst);
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
