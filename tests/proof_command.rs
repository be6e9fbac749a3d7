//! `rules check`, `list`, `explain`, `test` and `--explain`, by the real program.

use crate::common;

use common::project;
use common::run::run;
use serde_json::Value as Json;
use std::path::Path;

const DAY: [&str; 2] = ["--as-of", "2026-11-24"];

/// A copy of the rule book and the texts in a folder of its own, with one file changed.
fn copy(file: &str, from: &str, to: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for part in ["rules", "rules/cases", "locales/ja", "locales/en"] {
        std::fs::create_dir_all(folder.path().join(part)).unwrap();
        for entry in std::fs::read_dir(project(part)).unwrap() {
            let entry = entry.unwrap();
            if entry.path().is_file() {
                std::fs::copy(entry.path(), folder.path().join(part).join(entry.file_name())).unwrap();
            }
        }
    }
    let path = folder.path().join(file);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} does not hold {from}");
    std::fs::write(path, text.replacen(from, to, 1)).unwrap();
    folder
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

#[test]
fn the_built_in_book_is_clean_and_counted() {
    let check = run(&["rules", "check", "--lang", "en", DAY[0], DAY[1]], b"");
    assert_eq!((check.status, check.err.as_str()), (0, ""));
    let book = common::book();
    let properties: Json =
        serde_json::from_str(&std::fs::read_to_string(project("rules/properties.json")).unwrap()).unwrap();
    let counts = format!(
        "{} rules, {} properties, {} sources, ",
        book.rules.len(),
        properties.as_array().unwrap().len(),
        book.sources.documents().len()
    );
    let end = format!(" of {} facts carried.\n", book.sources.facts().len());
    let facts =
        check.out.strip_prefix(&format!("No faults.\n{counts}")).and_then(|rest| rest.strip_suffix(&end));
    assert!(facts.is_some_and(|facts| facts.parse::<usize>().is_ok()), "{}", check.out);
}

#[test]
fn a_fault_is_printed_with_its_place_and_answers_that_the_program_reads() {
    let folder = copy(
        "rules/cautions.json",
        r#"{"conditions": "transplant"}"#,
        r#"{"conditions": "transplant", "age": {"at_most": 90}}"#,
    );
    let check = run(&["rules", "check", &shown(folder.path()), "--lang", "en", DAY[0], DAY[1]], b"");
    assert_eq!((check.status, check.err.as_str()), (65, ""));
    let mut lines = check.out.lines();
    let first = lines.next().unwrap();
    assert!(first.ends_with("rules/properties.json: transplant_asks_a_doctor: fault property_fails: some answers break this property ()"), "{first}");
    assert_eq!(lines.next(), Some("  Answers that show it:"));
    let person = lines.next().unwrap();
    let report = run(&["--format", "json"], person.as_bytes());
    assert_eq!(report.status, 0, "the answers pipe straight into the program: {}", report.err);
    let answers: Json = serde_json::from_str(person).unwrap();
    assert_eq!(
        (answers["age"].as_i64(), &answers["conditions"]),
        (Some(91), &serde_json::json!(["transplant"]))
    );
}

#[test]
fn the_findings_are_json_too() {
    let folder = copy("locales/ja/cautions.ftl", "caution-transplant =", "caution-transplanted =");
    let check =
        run(&["rules", "check", &shown(folder.path()), "-f", "json", "--lang", "ja", DAY[0], DAY[1]], b"");
    assert_eq!(check.status, 65);
    let json: Json = serde_json::from_str(&check.out).unwrap();
    assert_eq!(json["schema"], "exo-check/rules-check/1");
    let found = json["findings"].as_array().unwrap();
    let codes = |code: &str| found.iter().filter(|finding| finding["code"] == code).count();
    assert_eq!((codes("missing_text"), codes("orphan_text"), codes("unequal_text")), (3, 4, 8));
    assert_eq!(json["counts"]["rules"], common::book().rules.len());
}

#[test]
fn a_folder_that_does_not_exist_is_no_clean_book() {
    let check = run(&["rules", "check", "/nowhere/at/all", "--lang", "en"], b"");
    assert_eq!((check.status, check.out.as_str()), (1, ""));
}

#[test]
fn the_cases_run_and_a_wrong_one_is_named() {
    let test = run(&["rules", "test", "--lang", "en"], b"");
    let cases = common::grouped(common::cases_of_the_book());
    assert_eq!((test.status, test.out), (0, format!("All {cases} cases come out as written.\n")));
    let folder = copy("rules/cautions.json", r#"{"cancer": "suspected"}"#, r#"{"cancer": "unsure"}"#);
    let test = run(&["rules", "test", &shown(folder.path()), "--lang", "en"], b"");
    assert_eq!(test.status, 65);
    assert!(test.out.contains(
        "\"a suspected cancer brings the caution\": caution.cancer_suspected should be fires and was silent."
    ));
    assert!(test.out.ends_with(&format!("2 of {cases} cases are wrong.\n")), "{}", test.out);
}

#[test]
fn the_list_holds_every_rule_in_both_languages_and_says_that_no_doctor_has_reviewed_it() {
    for (language, said) in
        [("en", "No doctor has reviewed this version yet."), ("ja", "医師はこの版をまだ確かめていません。")]
    {
        let list = run(&["rules", "list", "-f", "markdown", "--lang", language], b"");
        assert_eq!((list.status, list.err.as_str()), (0, ""));
        assert_eq!(
            list.out.lines().filter(|line| line.starts_with("## ")).count(),
            common::book().rules.len()
        );
        assert!(list.out.contains(said));
        let json = run(&["rules", "list", "-f", "json", "--lang", language], b"");
        let json: Json = serde_json::from_str(&json.out).unwrap();
        let rules = json["rules"].as_array().unwrap();
        assert_eq!((rules.len(), json["reviewed"].as_str()), (common::book().rules.len(), Some(said)));
        assert!(rules.iter().all(|rule| rule["reviewed_by"].is_null() && rule["when"] != ""));
    }
}

#[test]
fn a_rule_is_explained_with_one_person_who_fires_it_and_one_who_does_not() {
    let explain =
        run(&["rules", "explain", "caution.keloid_with_needles", "-f", "json", "--lang", "en"], b"");
    let json: Json = serde_json::from_str(&explain.out).unwrap();
    let rule = &json["rule"];
    assert_eq!(
        rule["when"],
        "Health conditions: \"Keloid\", and Method: \"Injection\" or \"Fine needles (microneedling)\" or \"Not decided yet\""
    );
    for (person, fires) in [("fires", true), ("silent", false)] {
        let report = run(&["-f", "json"], rule[person].to_string().as_bytes());
        assert_eq!(report.status, 0);
        assert_eq!(report.out.contains("\"rule\": \"caution.keloid_with_needles\""), fires);
    }
    let unknown = run(&["rules", "explain", "caution.keloids", "--lang", "en"], b"");
    assert_eq!((unknown.status, unknown.out.as_str()), (2, ""));
    assert!(unknown.err.contains("There is no rule \"caution.keloids\"."));
}

#[test]
fn a_report_explains_which_answer_would_silence_each_finding() {
    let person = shown(&project("tests/people/plan_over_budget.json"));
    let report = run(&["--answers", &person, "--explain", "-f", "json", "--lang", "en", DAY[0], DAY[1]], b"");
    let json: Json = serde_json::from_str(&report.out).unwrap();
    let silenced = |rule: &str| {
        let finding = json["findings"].as_array().unwrap().iter().find(|finding| finding["rule"] == rule);
        finding.unwrap()["silenced_by"].clone()
    };
    assert_eq!(
        silenced("caution.anticoagulant_with_needles"),
        serde_json::json!([
            {"question": "route", "answer": "iv_drip"},
            {"question": "medicines", "answer": ["other_only"]}
        ])
    );
    // 6 sessions of 200,000 yen against 800,000: 4 sessions, 133,333 yen or 1,200,000 yen would do.
    assert_eq!(
        silenced("cost.over_budget"),
        serde_json::json!([
            {"question": "sessions_planned", "answer": 4},
            {"question": "price_per_session_jpy", "answer": 133_333},
            {"question": "budget_jpy", "answer": 1_200_000}
        ])
    );
    assert_eq!(silenced("risk.warning_signs"), serde_json::json!([]));
    let plain = run(&["--answers", &person, "-f", "json", "--lang", "en", DAY[0], DAY[1]], b"");
    assert!(!plain.out.contains("silenced_by"), "only where it was asked for");
    let text = run(&["--answers", &person, "--explain", "--lang", "en", DAY[0], DAY[1]], b"");
    let told = text.out.split_whitespace().collect::<Vec<_>>().join(" ");
    let wanted = "Not shown with this answer: Method: Drip (into a vein) or Medicines: Only other medicines";
    assert!(told.contains(wanted), "{}", text.out);
}

#[test]
fn a_book_that_cannot_be_opened_is_told_where_its_findings_would_be() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("b.json"), "{}").unwrap();
    let folder_name = shown(folder.path());
    let test = run(&["rules", "test", &folder_name, "--lang", "en"], b"");
    assert_eq!((test.status, test.err.as_str()), (65, ""));
    assert!(test.out.contains("b.json"), "{}", test.out);
    let data = run(&["rules", "test", &folder_name, "--lang", "en", "-f", "json"], b"");
    let json: Json = serde_json::from_str(&data.out).unwrap();
    assert_eq!((data.status, json["bad_book"].as_str()), (65, test.out.strip_suffix('\n')));
    for number in 0..2001 {
        std::fs::write(folder.path().join(format!("{number}.json")), "[]").unwrap();
    }
    let check = run(&["rules", "check", &folder_name, "--lang", "en", "-f", "json"], b"");
    assert_eq!((check.status, check.err.as_str()), (65, ""));
    let json: Json = serde_json::from_str(&check.out).unwrap();
    assert_eq!(json["findings"][0]["code"], "bad_book");
    assert!(check.out.contains("holds more than 2,000 files or 16 MiB"), "{}", check.out);
}
