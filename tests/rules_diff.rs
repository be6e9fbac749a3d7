//! `rules diff` names what advice changes, for whom, and nothing else.

use crate::common;

use common::mutants::{Mutant, of_rules};
use common::run::{Run, run};
use exo_check::answers::{Need, read};
use exo_check::assets::{self, TextFile};
use exo_check::book::RuleBook;
use exo_check::proof::{Difference, Files, Subject, diff, means_the_same};
use exo_check::report::Report;
use exo_check::term::Locale;
use serde_json::Value;

fn subject(rules: Vec<TextFile>) -> Option<Subject> {
    let texts = Locale::ALL.iter().map(|locale| (*locale, assets::texts(*locale))).collect();
    let day = common::book().values.rules_version;
    Subject::read(Files { rules, texts, cases: assets::cases() }, day).ok()
}

/// The built-in book with one text in one rule file put in place of another.
fn changed(file: &str, from: &str, to: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let text = std::fs::read_to_string(common::project(&format!("rules/{file}"))).unwrap();
    assert!(text.contains(from), "{from}");
    std::fs::write(folder.path().join(file), text.replacen(from, to, 1)).unwrap();
    folder
}

fn compared(old: &str, new: &str) -> (Run, Value) {
    let made = run(&["rules", "diff", old, new, "--format", "json", "--as-of", "2026-11-30"], b"");
    let json = serde_json::from_str(&made.out).unwrap_or_default();
    (made, json)
}

/// Whether a mutant was told as the one rule that it is, or not at all where it fires for the same answers.
fn is_told(old: &Subject, mutant: &Mutant, book: &RuleBook, found: &Difference) -> bool {
    let mut told: Vec<&str> = found.rules.iter().map(|change| change.rule.as_str()).collect();
    told.dedup();
    let people = found.rules.iter().all(|change| !change.people.is_empty());
    match told.as_slice() {
        [] => means_the_same(&old.book, book, &mutant.at),
        [one] => *one == mutant.at && people,
        _ => false,
    }
}

#[test]
fn of_every_mutant_exactly_the_broken_rule_is_told() {
    let old = subject(assets::rules()).unwrap();
    let every = if std::env::var("MUTANTS").is_ok_and(|all| all == "all") { 1 } else { 90 };
    let mut missed = Vec::new();
    // What else has conditions, such as the days of a contract, is no rule.
    let mutants = of_rules(&assets::rules());
    let of_the_book = mutants.iter().filter(|mutant| old.book.rule(&mutant.at).is_some());
    for mutant in of_the_book.step_by(every) {
        let Some(new) = subject(mutant.laid_over(&assets::rules())) else { continue };
        let found = diff(&old, &new);
        if !is_told(&old, mutant, &new.book, &found) {
            missed.push(format!("{} {}: {}: {:?}", mutant.kind, mutant.at, mutant.detail, found.rules));
        }
    }
    common::assert_none(&missed, "mutants are told wrong");
}

#[test]
fn a_book_is_no_other_than_itself() {
    let (made, json) = compared("built-in", "built-in");
    assert_eq!((made.status, json["milder"].clone()), (0, Value::Bool(false)));
    assert_eq!((&json["rules"], &json["verdicts"]), (&Value::Array(vec![]), &Value::Array(vec![])));
    let text = run(&["rules", "diff", "built-in", "built-in", "--lang", "en"], b"");
    assert_eq!((text.status, text.out.as_str()), (0, "Nobody is advised otherwise.\n"));
}

#[test]
fn whom_a_narrower_warning_leaves_is_shown_and_can_be_piped_into_both_books() {
    let narrow = changed(
        "cautions.json",
        r#""when": {"cancer": "suspected"}"#,
        r#""when": {"cancer": "suspected", "age": {"more_than": 50}}"#,
    );
    let (made, json) = compared("built-in", narrow.path().to_str().unwrap());
    assert_eq!(
        (made.status, &json["milder"], json["rules"].as_array().unwrap().len()),
        (10, &Value::Bool(true), 1)
    );
    let change = &json["rules"][0];
    assert_eq!(
        (&change["rule"], &change["change"]),
        (&"caution.cancer_suspected".into(), &"condition".into())
    );
    let fires = |rules: &[TextFile]| {
        let book = RuleBook::load(rules).unwrap();
        let person = change["people"][0].to_string();
        let person = read(person.as_bytes(), &book.questionnaire, Need::Complete).unwrap();
        let report = Report::new(&book, &person, book.values.rules_version);
        report.findings.iter().any(|found| found.rule.id == "caution.cancer_suspected")
    };
    let mut rules = assets::rules();
    assert!(fires(&rules));
    let file = rules.iter_mut().find(|file| file.name.ends_with("/cautions.json")).unwrap();
    file.text = std::fs::read_to_string(narrow.path().join("cautions.json")).unwrap().into();
    assert!(!fires(&rules));
    let verdicts = json["verdicts"].as_array().unwrap();
    assert!(verdicts.iter().all(|change| change["from"] == "ask_doctor_first" && change["milder"] == true));
    // The other way round nobody is warned less.
    let (back, json) = compared(narrow.path().to_str().unwrap(), "built-in");
    assert_eq!((back.status, &json["milder"]), (10, &Value::Bool(false)));
}

#[test]
fn a_change_log_has_a_line_for_each_rule_and_tells_people_by_what_sets_them_apart() {
    let folder =
        changed("cautions.json", r#"{"cancer": "suspected"}"#, r#"{"cancer": ["suspected", "remission"]}"#);
    let options = ["--lang", "en", "--format", "markdown", "--as-of", "2026-11-30"];
    let made =
        run(&[&["rules", "diff", "built-in", folder.path().to_str().unwrap()][..], &options].concat(), b"");
    let lines = [
        "### Rules that fire for other people",
        "",
        "- `caution.cancer_suspected`",
        "  - `cancer: \"remission\"`",
        "",
        "Nobody is warned less.",
        "",
    ];
    assert_eq!((made.status, made.out), (10, lines.join("\n")));
}

#[test]
fn a_threshold_moved_by_one_yen_shows_who_pays_exactly_that() {
    let dearer = changed(
        "costs.json",
        r#""course_total_jpy": {"more_than": 50000}"#,
        r#""course_total_jpy": {"more_than": 50001}"#,
    );
    let (made, json) = compared("built-in", dearer.path().to_str().unwrap());
    assert_eq!((made.status, json["rules"].as_array().unwrap().len()), (10, 1));
    let person = &json["rules"][0]["people"][0];
    let number = |question: &str| person[question].as_i64().unwrap_or(0);
    let total = number("price_per_session_jpy") * number("sessions_planned") + number("extra_cost_jpy");
    assert_eq!((&json["rules"][0]["rule"], total), (&"cost.cooling_off_maybe".into(), 50_001));
}

#[test]
fn other_sources_alone_change_no_advice() {
    let fewer = changed("cautions.json", r#""evidence:E6.1", "evidence:E4.10""#, r#""evidence:E6.1""#);
    let (made, json) = compared("built-in", fewer.path().to_str().unwrap());
    assert_eq!(
        (made.status, &json["rules"][0]["change"], json["rules"].as_array().unwrap().len()),
        (0, &"source".into(), 1)
    );
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let made = run(&["rules", "diff", "built-in", "no-such-folder", "--lang", "en"], b"");
    assert_eq!((made.status, made.out.as_str()), (1, ""));
    assert!(made.err.contains("no-such-folder"), "{}", made.err);
}

/// A rule that is gone is told, whatever the properties of the old book say of it.
#[test]
fn a_rule_that_is_removed_is_told_though_a_property_names_it() {
    let rules = std::fs::read_to_string(common::project("rules/cautions.json")).unwrap();
    let mut rules: Vec<Value> = serde_json::from_str(&rules).unwrap();
    rules.retain(|rule| rule["id"] != "caution.keloid_with_needles");
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("cautions.json"), Value::from(rules).to_string()).unwrap();
    let (made, found) = compared("built-in", folder.path().to_str().unwrap());
    assert_eq!(made.status, 10, "{}", made.err);
    let told = &found["rules"][0];
    assert_eq!((&told["rule"], &told["change"]), (&"caution.keloid_with_needles".into(), &"removed".into()));
    assert_eq!(told["milder"], true);
}
