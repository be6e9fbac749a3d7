//! The same answers as FHIR give the same report, byte for byte; and what the bundle holds.

use crate::common;

use common::run::run;
use common::{answers, book, files, texts};
use exo_check::answers::{Answers, Need, Value};
use exo_check::book::{DAYS, Kind, Question};
use exo_check::exchange::{Form, Languages, read, response};
use exo_check::term::Locale;
use serde_json::Value as Json;

const DAY: &str = "2026-11-24";

fn people() -> Vec<std::path::PathBuf> {
    files("tests/people", ".json")
        .into_iter()
        .filter(|path| !path.to_string_lossy().contains(".report."))
        .collect()
}

fn bundle(person: &str, language: &str) -> Json {
    let run = run(
        &["--answers", person, "--format", "fhir", "--as-of", DAY, "--lang", language, "--fail-on", "stop"],
        b"",
    );
    assert!([0, 10].contains(&run.status), "{}", run.err);
    serde_json::from_str(&run.out).unwrap()
}

fn resources<'b>(bundle: &'b Json, kind: &str) -> Vec<&'b Json> {
    let all = bundle["entry"].as_array().unwrap().iter().map(|entry| &entry["resource"]);
    all.filter(|resource| resource["resourceType"] == kind).collect()
}

/// The answers of a file without the note, which FHIR has no place for.
fn without_note(path: &std::path::Path) -> Vec<u8> {
    let mut json: Json = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    json.as_object_mut().unwrap().remove("note");
    json.to_string().into_bytes()
}

#[test]
fn people_get_the_same_report_from_a_response_in_either_language() {
    for person in people() {
        let plain = without_note(&person);
        for (language, other) in [("ja", "en"), ("en", "ja")] {
            let bundle = bundle(&person.to_string_lossy(), other);
            let response = resources(&bundle, "QuestionnaireResponse")[0].to_string();
            for format in ["text", "json", "fhir"] {
                let options = ["--format", format, "--as-of", DAY, "--lang", language];
                let (from_fhir, from_plain) = (run(&options, response.as_bytes()), run(&options, &plain));
                assert_eq!(from_plain.status, 0);
                assert!(from_fhir == from_plain, "{} as {format} in {language}", person.display());
            }
        }
    }
}

/// A small generator of pseudo-random numbers with a fixed seed.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

pub(crate) fn any_value(dice: &mut Dice, question: &Question) -> Value {
    match &question.kind {
        Kind::Choice { options } => Value::Choice(options[dice.below(options.len())].clone()),
        Kind::Choices { options, alone, at_most } => {
            let first = dice.below(options.len());
            let mut chosen = vec![options[first].clone()];
            if !alone.contains(&chosen[0]) {
                let more =
                    options.iter().filter(|option| !alone.contains(option) && **option != options[first]);
                chosen.extend(more.filter(|_| dice.below(3) == 0).cloned());
                chosen.truncate(at_most.unwrap_or(usize::MAX));
            }
            Value::Choices(chosen)
        }
        Kind::Integer { range: [least, most] } => {
            let span = usize::try_from(most - least).unwrap();
            Value::Number(least + i64::try_from(dice.below(span + 1)).unwrap())
        }
        Kind::Date => Value::Date(DAYS[dice.below(2)]),
    }
}

#[test]
fn generated_answers_survive_the_way_through_fhir() {
    let (book, english) = (book(), texts(Locale::En));
    let languages = Languages::with(&english, Languages::others_than(&english, &[]).unwrap());
    let form = Form::new(&book, &languages);
    let mut dice = Dice(7);
    let said = serde_json::json!({"status": "completed", "authored": DAY});
    for _ in 0..500 {
        let mut given = Answers::default();
        for question in book.questionnaire.questions() {
            if question.required || dice.below(2) == 0 {
                given.set(&question.id, any_value(&mut dice, question));
            }
        }
        let kept = given.without_hidden(&book.questionnaire);
        let fhir = response(&form, &given, DAY).to_string();
        let mut back = read(fhir.as_bytes(), &form, Need::Faultless).unwrap();
        assert_eq!(back.response, *said.as_object().unwrap(), "an id made here is no news");
        back.response.clear();
        assert_eq!(back, kept);
    }
}

#[test]
fn contraindications_and_cautions_become_issues() {
    let json = |name: &str| -> Json {
        let run = run(
            &[
                "--answers",
                &format!("tests/people/{name}.json"),
                "--format",
                "json",
                "--as-of",
                DAY,
                "--lang",
                "en",
            ],
            b"",
        );
        serde_json::from_str(&run.out).unwrap()
    };
    for name in ["pregnant", "cancer_in_treatment", "informed", "immune_many"] {
        let (report, bundle) = (json(name), bundle(&format!("tests/people/{name}.json"), "en"));
        let expected: Vec<(Json, &str)> = report["findings"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|finding| {
                let severity = match finding["category"].as_str()? {
                    "contraindication" => "high",
                    "caution" => "moderate",
                    _ => return None,
                };
                Some((finding["rule"].clone(), severity))
            })
            .collect();
        let issues = resources(&bundle, "DetectedIssue");
        let found: Vec<(Json, &str)> = issues
            .iter()
            .map(|issue| (issue["code"]["coding"][0]["code"].clone(), issue["severity"].as_str().unwrap()))
            .collect();
        assert_eq!(found, expected, "{name}");
        assert!(issues.iter().all(|issue| issue["status"] == "preliminary"));
    }
}

#[test]
fn the_outcome_holds_the_whole_report() {
    let bundle = bundle("tests/people/pregnant.json", "en");
    let outcome = resources(&bundle, "Parameters")[0];
    let parameters = outcome["parameter"].as_array().unwrap();
    let of = |name: &str| parameters.iter().filter(|one| one["name"] == name).collect::<Vec<_>>();
    assert_eq!(of("verdict")[0]["valueString"], "stop");
    let run = run(
        &["--answers", "tests/people/pregnant.json", "--format", "json", "--as-of", DAY, "--lang", "en"],
        b"",
    );
    let report: Json = serde_json::from_str(&run.out).unwrap();
    for name in ["findings", "questions", "undetermined", "timeline"] {
        assert_eq!(of(name).len(), report[name].as_array().unwrap().len(), "{name}");
    }
    let guidance = resources(&bundle, "GuidanceResponse")[0];
    assert_eq!(guidance["status"], "data-requested");
    let named = format!("urn:uuid:{}", outcome["id"].as_str().unwrap());
    assert_eq!(guidance["outputParameters"]["reference"], named);
}

#[test]
fn a_report_without_open_points_is_a_success() {
    let book = book();
    let given: Json =
        serde_json::from_slice(&without_note(&common::project("tests/people/informed.json"))).unwrap();
    let open =
        exo_check::report::Report::new(&book, &answers(&book, &given), DAY.parse().unwrap()).undetermined;
    let bundle = bundle("tests/people/informed.json", "en");
    let expected = if open.is_empty() { "success" } else { "data-requested" };
    assert_eq!(resources(&bundle, "GuidanceResponse")[0]["status"], expected);
}
