//! Questions that are answered by a calendar day, from every way in to every way out.

use crate::common;

use common::project;
use common::pty::Pty;
use common::run::{Run, run};
use serde_json::{Value as Json, json};
use std::path::Path;

/// A pack that first asks for a day, and has a rule on whether it was told.
fn pack() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let read = |name: &str| std::fs::read_to_string(project(name)).unwrap();
    let mut questionnaire: Json = serde_json::from_str(&read("rules/questionnaire.json")).unwrap();
    let day = json!({"id": "told_on", "kind": "date", "short": true});
    questionnaire[0]["questions"].as_array_mut().unwrap().insert(0, day);
    let rule = |name: &str, when: Json| {
        json!({"id": format!("next_step.{name}"), "when": when, "category": "next_step", "severity": "info",
            "about": ["told_on"], "evidence": null, "sources": ["article:A9.1"], "reviewed": "2026-11-24"})
    };
    let rules = json!([
        rule("day_told", json!({"told_on": {"answered": true}})),
        rule("day_open", json!({"told_on": {"unanswered": true}})),
    ]);
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write("questionnaire.json", &questionnaire.to_string());
    write("days.json", &rules.to_string());
    for language in ["en", "ja"] {
        std::fs::create_dir(folder.path().join(language)).unwrap();
        let question =
            "q-told_on =\n    .label = Which day?\n    .help = As on paper.\n    .short = The day\n";
        let rule = |name| format!("next_step-{name} =\n    .title = {name}\n    .text = {name}\n");
        let text = [question.to_owned(), rule("day_told"), rule("day_open")].concat();
        write(&format!("{language}/days.ftl"), &text);
    }
    folder
}

fn with(pack: &Path, arguments: &[&str], input: &str) -> Run {
    let path = pack.to_str().unwrap();
    run(&[&["--rules", path, "--locales", path], arguments].concat(), input.as_bytes())
}

fn person(day: &Json) -> Json {
    let mut person: Json =
        serde_json::from_str(&std::fs::read_to_string(project("rules/cases/plain.json")).unwrap()).unwrap();
    person["told_on"] = day.clone();
    person
}

#[test]
fn a_day_goes_through_json_and_fhir_to_the_same_report() {
    let pack = pack();
    let options = ["--as-of", "2026-11-30", "--lang", "en", "-f"];
    let plain = person(&"2028-02-29".into()).to_string();
    let report = with(pack.path(), &[&options[..], &["json"]].concat(), &plain);
    assert_eq!((report.status, report.err.as_str()), (0, ""));
    let json: Json = serde_json::from_str(&report.out).unwrap();
    let because = json["findings"].as_array().unwrap().iter().find(|one| one["rule"] == "next_step.day_told");
    assert_eq!(because.unwrap()["because"], json!([{"question": "told_on", "answer": "2028-02-29"}]));
    assert!(!report.out.contains("next_step.day_open"));
    let bundle = with(pack.path(), &[&options[..], &["fhir"]].concat(), &plain).out;
    assert!(bundle.contains(r#""valueDate": "2028-02-29""#), "{bundle}");
    let again = with(pack.path(), &[&options[..], &["json"]].concat(), &bundle);
    assert_eq!((again.status, again.out), (0, report.out));
    let line = with(pack.path(), &["batch", "--lang", "en", "--as-of", "2026-11-30"], &plain);
    assert!(line.out.contains(r#""answer":"2028-02-29""#), "{}", line.out);
    let open = with(pack.path(), &[&options[..], &["json"]].concat(), &plain.replace("told_on", "note"));
    assert!(open.out.contains("next_step.day_open") && !open.out.contains("next_step.day_told"));
}

#[test]
fn what_is_no_day_is_refused_with_its_place_in_both_languages() {
    let pack = pack();
    let cases = [
        (
            json!("2026-02-29"),
            "\"2026-02-29\" is not a day of the calendar.",
            "「2026-02-29」という日付はありません。",
        ),
        (
            json!("2026/11/30"),
            "\"2026/11/30\" is not a day of the calendar.",
            "「2026/11/30」という日付はありません。",
        ),
        (
            json!("1899-12-31"),
            "1899-12-31 is out of range.",
            "「1899-12-31」は、答えられる範囲の外にあります。",
        ),
        (
            json!(20_261_130),
            "20261130 is not the right kind of answer.",
            "「20261130」は、答えの形が違います。",
        ),
        (
            json!(["2026-11-30"]),
            "[\"2026-11-30\"] is not the right kind of answer.",
            "「[\"2026-11-30\"]」は、",
        ),
        (Json::Null, "null is not an answer.", "「null」は答えになりません。"),
    ];
    for (day, en, ja) in cases {
        let input = person(&day).to_string();
        let allowed = "Write a day from 1900-01-01 to 2199-12-31, between straight double quotes (\").";
        let told = with(pack.path(), &["--lang", "en"], &input);
        assert_eq!((told.status, told.out.as_str()), (65, ""));
        assert!(told.err.contains("(/told_on): ") && told.err.contains(en), "{}", told.err);
        assert!(told.err.contains(allowed), "{}", told.err);
        let told = with(pack.path(), &["--lang", "ja"], &input);
        let allowed = "1900-01-01から2199-12-31までの日付を、半角の「\"」で囲んで書いてください。";
        assert!(told.err.contains(ja) && told.err.contains(allowed), "{}", told.err);
    }
}

#[test]
fn a_response_with_a_wrong_day_is_refused_at_its_value() {
    let pack = pack();
    let plain = person(&"2026-11-30".into()).to_string();
    let bundle = with(pack.path(), &["--lang", "en", "-f", "fhir"], &plain).out;
    for (from, to, told) in [
        (
            "\"valueDate\": \"2026-11-30\"",
            "\"valueDate\": \"2026-11\"",
            "\"2026-11\" is not a day of the calendar.",
        ),
        (
            "\"valueDate\": \"2026-11-30\"",
            "\"valueDate\": \"2200-01-01\"",
            "Allowed: 1900-01-01 to 2199-12-31.",
        ),
        ("\"valueDate\": \"2026-11-30\"", "\"valueDate\": 2026", "is not the type of answer"),
        ("valueDate", "valueDateTime", "Allowed: valueDate."),
    ] {
        let refused = with(pack.path(), &["--lang", "en"], &bundle.replacen(from, to, 1));
        assert_eq!(refused.status, 65);
        assert!(refused.err.contains(told) && refused.err.contains(".answer[0].value)"), "{}", refused.err);
    }
}

#[test]
fn the_questionnaire_and_its_schema_say_what_a_day_is() {
    let pack = pack();
    let questions = with(pack.path(), &["questions", "-f", "json", "--lang", "en"], "").out;
    let questions: Json = serde_json::from_str(&questions).unwrap();
    assert_eq!(questions["questions"][0]["kind"], "date");
    assert_eq!(questions["questions"][0]["range"], json!(["1900-01-01", "2199-12-31"]));
    let text = with(pack.path(), &["questions", "--lang", "en"], "").out;
    assert!(text.contains("told_on\n  Which day?\n  1900-01-01 - 2199-12-31\n"), "{text}");
    let form = with(pack.path(), &["questions", "-f", "fhir", "--lang", "en"], "").out;
    let form: Json = serde_json::from_str(&form).unwrap();
    let section = form["item"].as_array().unwrap().iter().find(|item| item["linkId"] == "plan").unwrap();
    assert_eq!(section["item"][0]["type"], "date");
    assert_eq!(section["item"][0]["extension"][1]["valueDate"], "2199-12-31");
    let schema = with(pack.path(), &["schema", "answers", "--lang", "en"], "").out;
    let schema: Json = serde_json::from_str(&schema).unwrap();
    assert_eq!(schema["properties"]["told_on"]["format"], "date");
}

#[test]
fn a_day_is_typed_in_an_interview_by_lines() {
    let pack = pack();
    for typed in ["2026-11-30", "２０２６／１１／３０", "2026年11月30日", "令和8年11月30日"]
    {
        let asked = with(pack.path(), &["--plain", "--lang", "ja"], &format!("1\n昨日\n{typed}\nb\n\n"));
        assert!(asked.err.contains("書かれたもの：昨日"), "{}", asked.err);
        assert!(asked.err.contains("2026年11月30日ですね。"), "{typed}: {}", asked.err);
        assert!(asked.err.contains("前の答えは「2026年11月30日」です。"), "{typed}: {}", asked.err);
    }
}

#[test]
fn a_day_is_typed_in_an_interview_on_the_screen() {
    let pack = pack();
    let path = pack.path().to_str().unwrap();
    let arguments = ["--rules", path, "--locales", path, "--lang", "en"];
    let mut pty = Pty::start(&arguments, 40, 80, pack.path(), &[]);
    pty.wait_for("The short way");
    pty.send_and_wait("\r", "Which day?");
    assert!(pty.screen().contains("Type a day such as 2026-11-30, then Enter"), "{}", pty.screen());
    pty.send_and_wait("2026-11-31\r", "You typed: 2026-11-31");
    pty.send_and_wait("2026-11-30\r", "30 November 2026.");
    pty.send_and_wait("\x1b", "Your answer before was \"30 November 2026\".");
    pty.send("\x03\x03");
    pty.exit();
}

#[test]
fn a_question_without_its_texts_is_refused_before_anything_is_asked() {
    let pack = pack();
    std::fs::write(pack.path().join("ja/days.ftl"), "next_step-day_told =\n    .title = a\n    .text = a\n")
        .unwrap();
    for arguments in [&["--plain", "--lang", "en"][..], &["--lang", "en"], &["questions", "--lang", "en"]] {
        let refused = with(pack.path(), arguments, "1\n");
        assert_eq!((refused.status, refused.out.as_str()), (65, ""));
        assert!(
            refused.err.contains("locales/ja: the text \"next_step-day_open.title\" is missing"),
            "{}",
            refused.err
        );
    }
    let rule = "next_step-day_open =\n    .title = a\n    .text = a\n";
    let texts = std::fs::read_to_string(pack.path().join("ja/days.ftl")).unwrap();
    std::fs::write(pack.path().join("ja/days.ftl"), format!("{texts}{rule}")).unwrap();
    let refused = with(pack.path(), &["--plain", "--lang", "en"], "1\n");
    let told = "locales/ja: the text \"q-told_on.label\" is missing, and \"told_on\" needs it.";
    assert!(refused.status == 65 && refused.err.contains(told), "{}", refused.err);
}
