//! Faulty lines of `exo-check batch`: an error object on the line's place, and nothing of the answers but the excerpt.

use crate::common;

use common::run::{Run, run};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::process::{Command, Stdio};

fn person() -> String {
    let path = common::project("tests/people/minor_acne.json");
    serde_json::from_str::<Value>(&std::fs::read_to_string(path).unwrap()).unwrap().to_string()
}

fn ids(options: &[&str], input: &str) -> Run {
    let mut arguments = vec!["batch", "--ids-only"];
    arguments.extend(options);
    run(&arguments, input.as_bytes())
}

fn lines(run: &Run) -> Vec<Value> {
    run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn a_faulty_line_becomes_an_error_object_on_its_place() {
    let bad = person().replace("\"route\"", "\"rout\"");
    let found = ids(&[], &format!("{}\n{bad}\n{}", person(), person()));
    assert_eq!((found.status, found.err.as_str()), (65, ""));
    let lines = lines(&found);
    assert_eq!(lines[0]["findings"], lines[2]["findings"]);
    let column = bad.find("\"rout\"").unwrap() + 1;
    let (error, faults) = (&lines[1], lines[1]["faults"].as_array().unwrap());
    assert_eq!((&error["schema"], &error["line"]), (&json!("exo-check/error/1"), &json!(2)));
    assert_eq!(faults.len(), 2, "an unknown id, and the required one is missing");
    assert_eq!(
        (&faults[0]["kind"], &faults[0]["column"], &faults[0]["found"], &faults[0]["did_you_mean"]),
        (&json!("unknown_id"), &json!(column), &json!("rout"), &json!("route"))
    );
    assert_eq!((&faults[1]["kind"], &faults[1]["pointer"]), (&json!("missing"), &json!("/route")));
    assert!(faults[0]["text"].as_str().unwrap().contains("line 2, column"), "{}", faults[0]["text"]);
}

#[test]
fn reports_and_ids_tell_the_same_errors_in_the_language() {
    let input = format!("{{}}\n\n[1]\n{}\n{{\"age\": 1e9}}\n", person());
    for language in ["ja", "en"] {
        let (ids, reports) =
            (ids(&["--lang", language], &input), run(&["batch", "--lang", language], input.as_bytes()));
        let errors = |run: &Run| -> Vec<Value> {
            lines(run).into_iter().filter(|line| line["schema"] == "exo-check/error/1").collect()
        };
        assert_eq!(errors(&ids), errors(&reports));
        assert_eq!(errors(&ids).iter().map(|line| line["line"].clone()).collect::<Vec<_>>(), [1, 3, 5]);
    }
}

#[test]
fn strict_stops_at_the_first_faulty_line() {
    let input = format!("{}\nnull\n{}\n", person(), (person() + "\n").repeat(500));
    for threads in ["1", "2"] {
        let found = ids(&["--strict", "--threads", threads], &input);
        assert_eq!((found.status, lines(&found).len(), &lines(&found)[1]["line"]), (65, 2, &json!(2)));
    }
}

#[test]
fn a_line_of_more_than_a_mebibyte_is_refused_and_the_next_one_read() {
    let long = format!("{{\"note\": \"{}\"}}", "x".repeat(3 << 20));
    let found = ids(&[], &format!("{long}\n{}\n{long}", person()));
    let lines = lines(&found);
    assert_eq!(found.status, 65);
    for line in [0, 2] {
        let faults = lines[line]["faults"].as_array().unwrap();
        assert_eq!((&lines[line]["line"], faults.len()), (&json!(line + 1), 1));
        assert_eq!(faults[0]["kind"], "too_large");
    }
    assert_eq!(lines.len(), 3);
    let limit = (1 << 20) - person().len() + 1;
    let just = format!("{}\"note\":\"{}\"}}", person().replace('}', ","), "x".repeat(limit - 11));
    assert_eq!((just.len(), ids(&[], &just).status), (1 << 20, 0));
    assert_eq!(ids(&[], &just.replacen("xx", "xxx", 1)).status, 65);
}

#[test]
fn the_hundred_and_first_fault_is_only_counted() {
    let many: Vec<String> = (0..130).map(|number| format!("\"zz{number}\": 1")).collect();
    let found = ids(&[], &format!("{}{}}}", person().replace('}', ","), many.join(",")));
    let error = &lines(&found)[0];
    assert_eq!((error["faults"].as_array().unwrap().len(), &error["more"]), (100, &json!(30)));
}

#[test]
fn a_summary_counts_and_tells_nothing_of_anybody() {
    let secret = person().replace('}', ",\"note\":\"my name is Hanako\"}");
    let bad = secret.replace("\"age\":", "\"Hanako\": 1, \"age\":");
    let input = format!("{secret}\n{bad}\n{secret}\n");
    let json = run(&["batch", "--summary", "--format", "json"], input.as_bytes());
    let summary: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(json.status, 65);
    assert_eq!((&summary["lines"], &summary["faulty"]), (&json!(3), &json!(1)));
    assert_eq!((&summary["faults"], &summary["verdicts"]), (&json!({"unknown_id": 1}), &json!({"stop": 2})));
    assert_eq!(
        summary["rules"]["contraindication.minor"],
        json!({"severity": "stop", "fired": 2, "undetermined": 0})
    );
    assert_eq!(summary["questions"]["doctor_minor"], 2);
    let text = run(&["batch", "--summary", "--lang", "ja"], input.as_bytes());
    assert!(text.out.starts_with("3行を読みました。間違いのある行：1\n"), "{}", text.out);
    assert!(text.out.contains("\n          2  contraindication.minor\n"), "{}", text.out);
    assert!(!json.out.contains("Hanako") && !text.out.contains("Hanako") && text.err.is_empty());
}

#[test]
fn a_reader_who_leaves_is_no_error() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_exo-check"))
        .args(["batch", "--threads", "2"])
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut input, mut output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let writer = std::thread::spawn(move || {
        let line = person() + "\n";
        // Until the program has gone too; the count only bounds a test that fails.
        (0..2000).take_while(|_| input.write_all(line.as_bytes()).is_ok()).count()
    });
    let mut some = [0; 100];
    output.read_exact(&mut some).unwrap();
    drop(output);
    let ended = child.wait_with_output().unwrap();
    assert!(writer.join().unwrap() < 2000, "it reads on though nobody takes the reports");
    assert_eq!((ended.status.code(), String::from_utf8(ended.stderr).unwrap().as_str()), (Some(0), ""));
}
