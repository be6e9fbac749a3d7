//! The JSON Schemas name what the questionnaire, the reports and the rules hold. `.ci/check-schema` has them judged by an
//! independent validator.

use crate::common;

use common::run::run;
use common::{book, files};
use exo_check::term::Locale;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn schema(name: &str) -> Value {
    let run = run(&["schema", name, "--lang", "en"], b"");
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    let schema: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(schema["$id"], format!("https://example.org/exo-check/schema/{name}/1"));
    schema
}

fn names(object: &Value) -> BTreeSet<String> {
    object.as_object().unwrap().keys().cloned().collect()
}

#[test]
fn answers_are_described_question_by_question() {
    let (schema, book) = (schema("answers"), book());
    let ids = book.questionnaire.questions().iter().map(|question| question.id.clone());
    let expected: BTreeSet<String> =
        ids.chain(["$schema", "schema", "note", "record", "interview"].map(str::to_owned)).collect();
    assert_eq!(names(&schema["properties"]), expected);
    assert_eq!(schema["additionalProperties"], false);
    let question = |id: &str| {
        let mut value = schema["properties"][id].clone();
        assert!(value.as_object_mut().unwrap().remove("description").is_some(), "{id}");
        value
    };
    assert_eq!(question("age"), json!({"type": "integer", "minimum": 0, "maximum": 120}));
    let text = |option: &str| common::texts(Locale::En).attribute("q-made_in", &format!("opt-{option}"), &[]);
    let option = |option: &str| json!({"const": option, "title": text(option)});
    assert_eq!(question("made_in"), json!({"oneOf": [option("japan"), option("abroad"), option("unknown")]}));
    assert!(schema["properties"]["budget_jpy"]["description"].as_str().unwrap().ends_with("(yen)"));
    let mut circumstances = question("circumstances");
    let options: Vec<Value> = serde_json::from_value(circumstances["items"]["oneOf"].take()).unwrap();
    let ids: Vec<&str> = options.iter().map(|option| option["const"].as_str().unwrap()).collect();
    assert_eq!(
        ids,
        ["recent_filler_or_laser", "doping_control", "blood_donor", "wants_clinical_trial", "none"]
    );
    assert_eq!((&options[0]["deprecated"], options[1].get("deprecated")), (&json!(true), None));
    assert_eq!(
        circumstances,
        json!({
            "type": "array",
            "items": {"oneOf": null},
            "minItems": 1,
            "uniqueItems": true,
            "if": {"contains": {"enum": ["none"]}},
            "then": {"maxItems": 1},
        })
    );
    assert_eq!(question("priorities")["maxItems"], 3);
}

#[test]
fn what_is_required_is_what_a_report_needs() {
    let described = schema("answers");
    // What is required where it is asked stands as the last way out of its condition.
    let asked = described["allOf"].as_array().unwrap().iter().filter_map(|or| or["anyOf"].as_array()?.last());
    let required: BTreeSet<String> = std::iter::once(&described)
        .chain(asked)
        .flat_map(|part| serde_json::from_value::<Vec<String>>(part["required"].clone()).unwrap())
        .collect();
    let told = run(&["--answers", "-", "--lang", "en"], b"{}").err;
    let missing =
        told.lines().filter_map(|line| line.split_once("(/")?.1.split_once(')')).map(|(id, _)| id.to_owned());
    assert_eq!(missing.collect::<BTreeSet<String>>(), required);
}

/// What is printed has the fields described, question by question; `.ci/check-schema` has another validator judge them.
#[test]
fn questions_hold_the_fields_described_and_no_other() {
    let (described, listed) = (schema("questions"), run(&["questions", "--format", "json"], b"").out);
    let listed: Value = serde_json::from_str(&listed).unwrap();
    assert_eq!(names(&listed), names(&described["properties"]));
    let asked = &described["$defs"]["Asked"];
    let (fields, required) = (names(&asked["properties"]), asked["required"].as_array().unwrap());
    assert_eq!(asked["additionalProperties"], false);
    for question in listed["questions"].as_array().unwrap() {
        let own = names(question);
        assert!(own.is_subset(&fields), "{own:?}");
        assert!(required.iter().all(|field| own.contains(field.as_str().unwrap())), "{own:?}");
    }
}

#[test]
fn reports_hold_the_fields_described_and_no_other() {
    let schema = schema("report");
    let described = names(&schema["properties"]);
    let required: BTreeSet<String> = serde_json::from_value(schema["required"].clone()).unwrap();
    assert_eq!(described.difference(&required).collect::<Vec<_>>(), ["note", "record"]);
    for person in
        files("tests/people", ".json").iter().filter(|path| !path.to_string_lossy().contains(".report."))
    {
        let report = run(&["--answers", &person.to_string_lossy(), "--format", "json"], b"");
        let fields = names(&serde_json::from_str(&report.out).unwrap());
        assert!(fields.is_subset(&described) && required.is_subset(&fields), "{}", person.display());
    }
}

#[test]
fn rules_may_hold_the_fields_described_and_no_other() {
    let schema = schema("rules");
    let described = names(&schema["$defs"]["Rule"]["properties"]);
    let text = std::fs::read_to_string(common::project("rules/expectations_body.json")).unwrap();
    let rules: Value = serde_json::from_str(&text).unwrap();
    for rule in rules.as_array().unwrap() {
        assert!(names(rule).is_subset(&described), "{rule}");
    }
    assert_eq!(schema["$defs"]["Rule"]["additionalProperties"], false);
}

/// The shape of a list of rules, kept for editors.
const FOR_EDITORS: &str = "rules/schemas/rules.json";

#[test]
fn the_schema_that_editors_read_is_the_one_that_is_printed() {
    let printed = run(&["schema", "rules"], b"").out;
    let kept = common::kept(&common::project(FOR_EDITORS), &printed);
    assert!(kept == printed, "{FOR_EDITORS} is another; `ACCEPT=1 cargo test schema::` writes it anew");
}

#[test]
fn editors_know_every_list_of_rules_and_nothing_else_as_one() {
    let settings = std::fs::read_to_string(common::project(".vscode/settings.json")).unwrap();
    let settings: Value = serde_json::from_str(&settings).unwrap();
    let mapping = &settings["json.schemas"][0];
    assert_eq!(mapping["url"], format!("./{FOR_EDITORS}"));
    let known: BTreeSet<String> = serde_json::from_value(mapping["fileMatch"].clone()).unwrap();
    let mut lists = BTreeSet::new();
    for folder in ["rules", "examples/korea/rules"] {
        for path in files(folder, ".json") {
            let json: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
            let is_rule = |item: &Value| item["category"].is_string() && item["severity"].is_string();
            if json.as_array().is_some_and(|items| !items.is_empty() && items.iter().all(is_rule)) {
                lists.insert(format!("/{folder}/{}", path.file_name().unwrap().to_string_lossy()));
            }
        }
    }
    assert!(lists.len() > 15, "{lists:?}");
    assert_eq!(known, lists);
}
