//! `validate` tells every fault, hidden answers too, and makes no report.

use crate::common;

use common::run::run;

fn person(change: impl Fn(&mut serde_json::Value)) -> String {
    let plain = std::fs::read_to_string(common::project("rules/cases/plain.json")).unwrap();
    let mut person = serde_json::from_str(&plain).unwrap();
    change(&mut person);
    person.to_string()
}

#[test]
fn answers_without_a_fault_are_said_to_be_so() {
    let checked = run(&["validate", "-", "--lang", "en"], person(|_| ()).as_bytes());
    assert_eq!((checked.status, checked.out.as_str()), (0, "standard input: no fault found.\n"));
}

#[test]
fn a_hidden_answer_is_a_fault_here_and_a_notice_in_a_report() {
    let hidden = person(|person| person["spot_type"] = "melasma".into());
    let checked = run(&["validate", "-", "--lang", "en"], hidden.as_bytes());
    assert_eq!(checked.status, 65);
    assert!(
        checked.out.contains("\"spot_type\" is not asked, by your other answers. Take it out."),
        "{}",
        checked.out
    );
    let report = run(&["--lang", "en", "--format", "json"], hidden.as_bytes());
    let report: serde_json::Value = serde_json::from_str(&report.out).unwrap();
    assert_eq!(report["notices"][0]["question"], "spot_type");
    assert!(!report.to_string().contains("alternative.melasma"));
}

#[test]
fn several_files_are_checked_and_one_fault_is_enough() {
    let home = tempfile::tempdir().unwrap();
    let path = |name: &str| home.path().join(name).to_string_lossy().into_owned();
    std::fs::write(path("good.json"), person(|_| ())).unwrap();
    std::fs::write(path("bad.json"), person(|person| person["age"] = 121.into())).unwrap();
    let checked = run(&["validate", &path("good.json"), &path("bad.json"), "--lang", "en"], b"");
    assert_eq!((checked.status, checked.err.as_str()), (65, ""));
    assert!(checked.out.contains("good.json: no fault found."), "{}", checked.out);
    assert!(
        checked.out.contains("121 is out of range. Write a whole number from 0 to 120"),
        "{}",
        checked.out
    );
    assert_eq!(run(&["validate", &path("none.json"), "--lang", "en"], b"").status, 1);
}
