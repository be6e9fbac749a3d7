//! Every command and option that the contract names is there.

use crate::common;

use common::contract::person;
use common::run::run;
use serde_json::{Value, json};

fn plain() -> Vec<u8> {
    person(&json!({})).to_string().into_bytes()
}

/// Those of these command lines that do not end with 0, given the plain person.
fn not_done(lines: &[&[&str]]) -> Vec<String> {
    let gone_wrong = |line: &&&[&str]| run(line, &plain()).status != 0;
    lines.iter().filter(gone_wrong).map(|line| line.join(" ")).collect()
}

#[test]
fn every_option_of_a_report_is_known() {
    let wrong = not_done(&[
        &["--format", "text"],
        &["--format", "json"],
        &["--format", "markdown"],
        &["--format", "html"],
        &["--format", "fhir"],
        &["--explain"],
        &["--rules", "rules"],
        &["--locales", "locales"],
    ]);
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_command_is_known() {
    let wrong = not_done(&[
        &["batch"],
        &["questions"],
        &["questions", "--format", "text"],
        &["questions", "--format", "json"],
        &["questions", "--format", "fhir"],
        &["schema", "answers"],
        &["schema", "report"],
        &["schema", "rules"],
        &["rules", "check"],
        &["rules", "list"],
        &["rules", "explain", "contraindication.pregnant"],
        &["rules", "test"],
        &["about"],
        &["about", "--ipdas"],
        &["about", "--privacy"],
        &["about", "--sources"],
        &["completions", "bash"],
        &["man"],
        &["--help"],
        &["--version"],
    ]);
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn batch_answers_line_by_line_and_bad_lines_on_their_place() {
    let good = person(&json!({})).to_string();
    let run = run(&["batch"], format!("{good}\n{{}}\n{good}\n").as_bytes());
    assert_eq!(run.status, 65, "{}", run.err);
    let lines: Vec<Value> = run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(
        (&lines[0]["schema"], &lines[2]["schema"]),
        (&json!("exo-check/report/1"), &json!("exo-check/report/1"))
    );
    assert_ne!(lines[1]["schema"], "exo-check/report/1");
}

#[test]
fn compare_takes_two_to_six() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.json");
    std::fs::write(&path, plain()).unwrap();
    let file = path.to_str().unwrap();
    let two = run(&["compare", file, file, "--format", "json"], b"");
    assert_eq!(two.status, 0, "{}", two.err);
    let compared: Value = serde_json::from_str(&two.out).unwrap();
    assert_eq!(compared["schema"], "exo-check/compare/1");
    assert_eq!(run(&["compare", file], b"").status, 2);
    assert_eq!(run(&["compare", file, file, file, file, file, file, file], b"").status, 2);
}

#[test]
fn an_interview_whose_input_ends_is_130() {
    let ended = run(&["--plain"], b"");
    assert_eq!((ended.status, ended.out.as_str()), (130, ""), "{}", ended.err);
}

#[test]
fn help_is_in_both_languages() {
    let help = run(&["--help"], b"");
    assert_eq!(help.status, 0);
    assert!(help.out.contains("質問") && help.out.contains("questionnaire"), "{}", help.out);
}
