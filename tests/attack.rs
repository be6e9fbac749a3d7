//! What an attack of some 400,000 tries found, K1 to K15: each has a test of its kind. Here stand those that have no better
//! place; `docs/threats.md` names the test of each.
#![cfg(target_os = "linux")]

use crate::common;

use common::run::{Run, run};
use serde_json::Value as Json;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::process::Command;

const PERSON: &str = include_str!("../rules/cases/plain.json");

fn line_of(person: &str) -> String {
    serde_json::from_str::<Json>(person).unwrap().to_string() + "\n"
}

/// K8: where the system starts no more threads, those that there are do the work.
#[test]
fn where_threads_cannot_be_started_fewer_do_the_work() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("people.jsonl");
    std::fs::write(&file, line_of(PERSON).repeat(200)).unwrap();
    let name = file.to_string_lossy();
    let alone = run(&["batch", "--ids-only", "--threads", "1", &name], b"");
    assert_eq!(alone.status, 0, "{}", alone.err);
    // The limit is none for root: then a copy runs as a user without rights.
    let program = home.path().join("program");
    std::fs::copy(env!("CARGO_BIN_EXE_exo-check"), &program).unwrap();
    std::fs::set_permissions(home.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    let mut bounded = Command::new("prlimit");
    bounded.arg("--nproc=1").arg(&program).args(["batch", "--ids-only", "--threads", "64", &name]);
    if rustix::process::geteuid().is_root() {
        bounded.uid(65534).gid(65534);
    }
    let bounded = bounded.output().unwrap();
    assert_eq!(bounded.status.code(), Some(0), "{}", String::from_utf8_lossy(&bounded.stderr));
    assert_eq!(String::from_utf8(bounded.stdout).unwrap(), alone.out);
}

/// What a door says of one faulty input: kind, column and pointer of each fault.
fn faults(told: &Json) -> Vec<[Json; 3]> {
    let faults = told.as_array().or_else(|| told["faults"].as_array()).unwrap();
    faults.iter().map(|fault| ["kind", "column", "pointer"].map(|key| fault[key].clone())).collect()
}

/// K12: broken JSON with a key of FHIR, a byte order mark, a carriage return: one word through every door.
#[test]
fn every_door_tells_the_same_of_what_is_broken() {
    for input in [
        r#"{"resourceType": "QuestionnaireResponse", "age": 1000, "x": }"#,
        "\u{feff}{\"age\": 1000, \"x\": 1",
        "{\"age\": 1000, \"x\": 1\r",
        r#"{"note": "\u0\u0073", "age": 1000}"#,
    ] {
        let json = |run: Run| {
            let text = if run.out.is_empty() { run.err } else { run.out };
            serde_json::from_str::<Json>(text.lines().collect::<String>().as_str()).unwrap()
        };
        let line = format!("{input}\n");
        let doors = [
            json(run(&["validate", "-f", "json", "-"], input.as_bytes())),
            json(run(&["-f", "json"], input.as_bytes())),
            json(run(&["-f", "json"], line.as_bytes())),
            json(batch(&line)),
        ];
        let first = faults(&doors[0]);
        assert!(!first.is_empty(), "{input}");
        assert!(doors.iter().all(|door| faults(door) == first), "{input}: {doors:#?}");
    }
}

/// The answer of `batch` to one line; notes on standard error are left aside.
fn batch(line: &str) -> Run {
    let run = run(&["batch", "--ids-only", "--full-faults", "--quiet"], line.as_bytes());
    Run { err: String::new(), ..run }
}

/// K14: a day is written in one way, wherever an option takes one.
#[test]
fn an_option_takes_a_day_in_one_form_alone() {
    for day in ["20261130", "2026-11-30T00:00", "0000-01-01", "2026/11/30", "2026-11-31", "1899-12-31", ""] {
        let refused = run(&["--as-of", day, "-f", "json"], PERSON.as_bytes());
        assert_eq!((refused.status, refused.out.as_str()), (2, ""), "{day}: {}", refused.err);
    }
    assert_eq!(run(&["--as-of", "2026-11-30", "-f", "json"], PERSON.as_bytes()).status, 0);
}

/// K15: each of several files has its own name and its own lines.
#[test]
fn a_faulty_line_is_named_by_its_own_file_and_line() {
    let home = tempfile::tempdir().unwrap();
    let [good, bad] = ["good.jsonl", "bad.jsonl"].map(|name| home.path().join(name));
    std::fs::write(&good, line_of(PERSON).repeat(3)).unwrap();
    std::fs::write(&bad, "{\"agee\": 3}\n").unwrap();
    let [good, bad] = [&good, &bad].map(|file| file.to_string_lossy().into_owned());
    let told = run(&["batch", "--ids-only", "--full-faults", "--lang", "en", &good, &bad], b"");
    assert_eq!(told.status, 65);
    let last: Json = serde_json::from_str(told.out.lines().last().unwrap()).unwrap();
    assert_eq!(last["line"], 4);
    let text = last["faults"][0]["text"].as_str().unwrap();
    assert!(text.starts_with(&format!("{bad}, line 1, column 2")), "{text}");
}
