//! Forms of output and input that the commands take or refuse, and what no form depends on.

use crate::common;

use common::run::run;
use exo_check::exchange::{Form, Languages, response};
use exo_check::term::Locale;
use serde_json::Value as Json;

const PLAN: &str = "tests/people/plan_over_budget.json";
const DAY: [&str; 2] = ["--as-of", "2026-11-24"];

/// Members of a report that hold words of its language.
const WORDS: [&str; 11] = [
    "language",
    "title",
    "text",
    "why",
    "good",
    "round",
    "limits",
    "disclaimer",
    "verdict_text",
    "name",
    "concern",
];

/// The report without its words.
fn without_words(json: &Json) -> Json {
    match json {
        Json::Object(members) => members
            .iter()
            .filter(|(key, value)| !(WORDS.contains(&key.as_str()) && value.is_string()))
            .map(|(key, value)| (key.clone(), without_words(value)))
            .collect(),
        Json::Array(items) => items.iter().map(without_words).collect(),
        other => other.clone(),
    }
}

#[test]
fn a_json_report_is_the_same_in_both_languages_but_for_its_words() {
    for person in common::files("tests/people", ".json") {
        if person.to_string_lossy().contains(".report.") {
            continue;
        }
        let answers = std::fs::read(&person).unwrap();
        let report = |language| {
            let made = run(&["--lang", language, "--format", "json", DAY[0], DAY[1]], &answers);
            serde_json::from_str::<Json>(&made.out).unwrap()
        };
        let (japanese, english) = (report("ja"), report("en"));
        assert_eq!(japanese["schema"], "exo-check/report/1");
        assert_ne!(japanese["disclaimer"], english["disclaimer"]);
        assert_eq!(without_words(&japanese), without_words(&english), "{}", person.display());
    }
}

#[test]
fn a_form_that_a_command_has_not_is_refused_by_naming_those_it_has() {
    let commands: [(&[&str], &str, &str); 3] = [
        (&["questions"], "html", "text, json, fhir, fhir-terminology, redcap, xlsform"),
        (&["compare", PLAN, PLAN], "fhir", "text, json, markdown, html"),
        (&["rules", "list"], "html", "text, json, markdown"),
    ];
    for (arguments, form, forms) in commands {
        let command: Vec<&str> = arguments.iter().copied().filter(|word| *word != PLAN).collect();
        let help = format!("exo-check {} --help", command.join(" "));
        let english = format!("--format: \"{form}\" is not allowed here. Allowed: {forms}.\nSee {help}.\n");
        let japanese = format!(
            "--format：「{form}」は使えません。使えるもの：{forms}。\n使い方は「{help}」で見られます。\n"
        );
        for (language, told) in [("en", english), ("ja", japanese)] {
            let stopped = run(&[arguments, &["--format", form, "--lang", language]].concat(), b"");
            assert_eq!((stopped.status, stopped.out.as_str(), stopped.err), (2, "", told));
        }
    }
}

#[test]
fn faults_come_as_data_where_data_was_asked_for() {
    let bad = br#"{"age": 134, "gaols": ["wrinkles"]}"#;
    let told = run(&["validate", "-", "--format", "json", "--lang", "en"], bad);
    assert_eq!((told.status, told.err.as_str()), (65, ""));
    let faults: Json = serde_json::from_str(&told.out).unwrap();
    let first = &faults[0];
    assert_eq!(
        (&first["kind"], &first["line"], &first["column"]),
        (&"out_of_range".into(), &1.into(), &9.into())
    );
    assert_eq!((&first["pointer"], &first["range"]), (&"/age".into(), &serde_json::json!([0, 120])));
    assert_eq!((&faults[1]["found"], &faults[1]["did_you_mean"]), (&"gaols".into(), &"goals".into()));
    let report = run(&["--format", "json", "--lang", "en"], bad);
    assert_eq!((report.status, report.out.as_str()), (65, ""));
    let object: Json = serde_json::from_str(&report.err).unwrap();
    assert_eq!(object["schema"], "exo-check/error/1");
    assert_eq!(object["faults"][0], *first);
    let clean = run(&["validate", "tests/people/pregnant.json", "--format", "json"], b"");
    assert_eq!((clean.status, clean.out.as_str()), (0, "[]\n"));
    let asked_back = run(&["validate", PLAN, "--format", "json"], b"");
    let points: Json = serde_json::from_str(&asked_back.out).unwrap();
    assert_eq!((asked_back.status, &points[0]["kind"]), (0, &"contradiction".into()), "{points}");
    let fhir = br#"{"resourceType": "QuestionnaireResponse", "status": "lost"}"#;
    let faults: Json = serde_json::from_str(&run(&["validate", "-", "-f", "json"], fhir).out).unwrap();
    assert_eq!(faults[0]["path"], "QuestionnaireResponse.status", "{faults}");
}

#[test]
fn an_undetermined_rule_counts_for_fail_on_by_wish_alone() {
    let person = common::contract::person(&serde_json::json!({})).to_string().into_bytes();
    let fired = |level| run(&["--fail-on", level], &person).status == 10;
    let strict = |level| run(&["--fail-on", level, "--strict-unknown"], &person).status == 10;
    for level in ["stop", "caution", "notice"] {
        let batch = ["batch", "--ids-only", "--fail-on", level, "--strict-unknown"];
        assert_eq!(run(&batch, &person).status == 10, strict(level), "{level}");
        assert!(strict(level) || !fired(level), "{level}");
    }
    assert_eq!([fired("caution"), strict("caution"), strict("stop")], [false, true, false]);
}

#[test]
fn a_plan_beside_its_own_response_differs_in_nothing() {
    let (book, english) = (common::book(), common::texts(Locale::En));
    let languages = Languages::with(&english, Languages::others_than(&english, &[]).unwrap());
    let given = serde_json::from_slice(&std::fs::read(common::project(PLAN)).unwrap()).unwrap();
    let mut fhir = response(&Form::new(&book, &languages), &common::answers(&book, &given), "2026-11-24");
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("response.json");
    let compared = |fhir: &Json| {
        std::fs::write(&file, fhir.to_string()).unwrap();
        let files = ["compare", PLAN, file.to_str().unwrap(), "--lang", "en", "--format", "json"];
        run(&[&files[..], &DAY].concat(), b"")
    };
    let made = compared(&fhir);
    assert_eq!((made.status, made.err.as_str()), (0, ""));
    let json: Json = serde_json::from_str(&made.out).unwrap();
    assert_eq!(json["differs"], serde_json::json!([]));
    fhir["status"] = "lost".into();
    let refused = compared(&fhir);
    assert_eq!((refused.status, refused.out.as_str()), (65, ""));
    assert!(refused.err.contains("QuestionnaireResponse.status"), "{}", refused.err);
}

#[test]
fn no_source_and_no_dependency_of_the_program_speaks_to_a_network() {
    let mut folders = vec![common::project("src")];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            seen += 1;
            for word in ["std::net", "net::", "TcpStream", "UdpSocket", "UnixListener", "ToSocketAddrs"] {
                assert!(!text.contains(word), "{word} in {}", path.display());
            }
        }
    }
    assert!(seen > 50, "{seen} files were seen");
    let lock = std::fs::read_to_string(common::project("Cargo.lock")).unwrap();
    assert!(lock.contains("name = \"clap\"\n"));
    for name in ["socket2", "mio", "tokio", "hyper", "reqwest", "ureq", "curl", "native-tls", "rustls"] {
        assert!(!lock.contains(&format!("name = \"{name}\"\n")), "{name}");
    }
}

/// Faults of answers come as FHIR where FHIR was asked for.
#[test]
fn faults_come_as_an_operation_outcome_where_fhir_was_asked_for() {
    let stopped = run(&["--format", "fhir", "--lang", "en"], br#"{"age": 200}"#);
    let outcome: Json = serde_json::from_str(&stopped.err).unwrap();
    assert_eq!((stopped.status, stopped.out.as_str()), (65, ""));
    assert_eq!(
        (&outcome["resourceType"], &outcome["issue"][0]["code"]),
        (&"OperationOutcome".into(), &"value".into())
    );
    assert!(outcome["issue"][0]["details"]["text"].as_str().unwrap().contains("200 is out of range"));
}
