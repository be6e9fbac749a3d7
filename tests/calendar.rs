//! The calendar file: lines, days, alarms, and no word of health where a telephone shows it.

use crate::common::run::run;
use std::path::Path;

const PERSON: &str = r#"{"goals":["wrinkles"],"expectation":"clear_change","hoped_within":"weeks","decision_stage":"in_course",
"route":"injection","sessions_planned":6,"price_per_session_jpy":50000,"extra_cost_jpy":0,"age":45,"cancer":"none",
"pregnancy":"none","conditions":["none"],"medicines":["none"],"allergies":["none"],"earlier_treatment":"never",
"clinic_contact":"none_yet","contract_paper_on":"2026-11-27","contract_paper":"complete","signed_on":"2026-11-26",
"contract_months":6,"obstructed":"no","paid_how":["loan"],"loan_paper_on":"2026-11-28",
"first_treatment_on":"2026-11-28","last_treatment_on":"2026-11-29"}"#;

/// Words that may not stand on a locked screen.
const PRIVATE: [&str; 16] = [
    "エクソソーム",
    "クリニック",
    "契約",
    "治療",
    "しこり",
    "カルテ",
    "ローン",
    "クーリング",
    "Exosome",
    "exosome",
    "contract",
    "clinic",
    "treatment",
    "lump",
    "loan",
    "ooling",
];

fn calendar(folder: &Path, language: &str, more: &[&str]) -> String {
    let file = folder.join(format!("{language}{}.ics", more.len()));
    let file = file.to_str().unwrap();
    let mut arguments = vec!["dates", "--lang", language, "--as-of", "2026-11-30", "--ics", file];
    arguments.extend(more);
    let made = run(&arguments, PERSON.as_bytes());
    assert_eq!(made.status, 0, "{}", made.err);
    assert!(made.err.contains(file), "{}", made.err);
    std::fs::read_to_string(file).unwrap()
}

#[test]
fn the_days_to_come_are_whole_days_with_two_alarms() {
    let folder = tempfile::tempdir().unwrap();
    let calendar = calendar(folder.path(), "en", &[]);
    let count = |line: &str| calendar.split("\r\n").filter(|told| *told == line).count();
    let days = calendar.matches("BEGIN:VEVENT").count();
    assert!(days >= 7, "{calendar}");
    assert_eq!((count("BEGIN:VCALENDAR"), count("VERSION:2.0"), count("END:VCALENDAR")), (1, 1, 1));
    assert_eq!(count("DTSTAMP:20261130T000000Z"), days);
    assert_eq!((count("TRIGGER:-PT15H"), count("TRIGGER:-P2DT15H")), (days, days));
    assert_eq!(count("DTSTART;VALUE=DATE:20261204"), 1);
    assert_eq!(count("DTEND;VALUE=DATE:20261205"), 1);
    assert_eq!(count("UID:cooling-off20261127@exo-check.invalid"), 1);
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')));
}

#[test]
fn no_title_speaks_of_health_unless_asked_to() {
    let folder = tempfile::tempdir().unwrap();
    for language in ["ja", "en"] {
        let hidden = calendar(folder.path(), language, &[]).replace("\r\n ", "");
        let found: Vec<&&str> = PRIVATE.iter().filter(|word| hidden.contains(**word)).collect();
        // Only the ids of the days, which no telephone shows, name what they are.
        let shown: String =
            hidden.lines().filter(|line| !line.starts_with("UID:") && !line.starts_with("PRODID:")).collect();
        assert!(PRIVATE.iter().all(|word| !shown.contains(word)), "{language}: {found:?}\n{shown}");
        let plain = calendar(folder.path(), language, &["--plain-titles"]).replace("\r\n ", "");
        assert!(plain.contains("SUMMARY:") && PRIVATE.iter().any(|word| plain.contains(word)), "{plain}");
    }
}

#[test]
fn the_same_answers_give_the_same_bytes_and_a_file_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let one = calendar(folder.path(), "ja", &[]);
    let file = folder.path().join("ja0.ics");
    let options = ["dates", "--lang", "ja", "--as-of", "2026-11-30", "--ics", file.to_str().unwrap()];
    let again = run(&options, PERSON.as_bytes());
    assert_eq!(again.status, 1, "{}", again.err);
    let forced = run(&[&options[..], &["--force"]].concat(), PERSON.as_bytes());
    assert_eq!(forced.status, 0, "{}", forced.err);
    std::fs::remove_file(&file).unwrap();
    assert_eq!(calendar(folder.path(), "ja", &[]), one);
}

#[test]
fn titles_ask_for_a_calendar() {
    assert_eq!(run(&["dates", "--plain-titles"], PERSON.as_bytes()).status, 2);
}
