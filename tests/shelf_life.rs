//! Statements age by their kind: they are marked, and nothing that warns of something goes away with time.

use crate::common;

use common::run::run;
use common::{answers, book, files};
use exo_check::assets;
use exo_check::book::RuleBook;
use exo_check::report::Report;
use exo_check::term::{Freshness, Severity, Shelf};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use serde_json::Value;

const PERSON: &str = "tests/people/plan_over_budget.json";

fn report_json(day: &str) -> Value {
    let made = run(&["--answers", PERSON, "--format", "json", "--lang", "en", "--as-of", day], b"");
    assert_eq!((made.status, made.err.as_str()), (0, ""));
    serde_json::from_str(&made.out).unwrap()
}

#[test]
fn a_rule_counts_as_checked_through_its_last_day_and_no_longer() {
    let mut book = book();
    let place = book.rules.iter().position(|rule| rule.id == "evidence.no_approval").unwrap();
    assert_eq!(book.shelf_life.of_rule(&book.rules[place]).unwrap().kind, Shelf::Approval);
    book.rules[place].reviewed = date(2026, 11, 24);
    let state = |book: &RuleBook, day: Date| book.freshness(&book.rules[place], day);
    assert_eq!(book.valid_until(&book.rules[place]), Some(date(2027, 2, 22)));
    assert_eq!(state(&book, date(2027, 2, 22)), Freshness::Current);
    assert_eq!(state(&book, date(2027, 2, 23)), Freshness::Overdue);
    book.rules[place].checked = Some(date(2027, 2, 1));
    assert_eq!(state(&book, date(2027, 5, 2)), Freshness::Checked);
    assert_eq!(state(&book, date(2027, 5, 3)), Freshness::Overdue);
    book.rules[place].shelf = Some(Shelf::History);
    assert_eq!(book.valid_until(&book.rules[place]), None);
    assert_eq!(state(&book, date(2199, 12, 31)), Freshness::Checked);
}

#[test]
fn no_day_that_passes_makes_a_report_milder() {
    let book = book();
    for file in
        files("tests/people", ".json").iter().filter(|file| !file.to_string_lossy().contains(".report"))
    {
        let person = answers(&book, &serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap());
        let first = Report::new(&book, &person, date(2026, 11, 24));
        let weighty = |report: &Report<'_>| -> Vec<String> {
            let found = report.findings.iter().filter(|found| found.rule.severity >= Severity::Caution);
            found.map(|found| found.rule.id.clone()).collect()
        };
        for day in 0..3 * 365 {
            let later = Report::new(&book, &person, first.as_of.checked_add(day.days()).unwrap());
            assert_eq!(
                (first.verdict, weighty(&first)),
                (later.verdict, weighty(&later)),
                "{file:?} on {}",
                later.as_of
            );
        }
    }
}

#[test]
fn a_report_says_that_points_are_overdue_and_that_the_result_rests_on_one() {
    let (on_the_day, day_after) = (report_json("2027-02-22"), report_json("2027-02-23"));
    assert_eq!(on_the_day["freshness"]["state"], "current");
    assert_eq!(on_the_day["freshness"]["expires"], "2027-02-22");
    let kinds = |report: &Value| -> Vec<Value> {
        report["notices"].as_array().unwrap().iter().map(|notice| notice["kind"].clone()).collect()
    };
    assert_eq!(kinds(&on_the_day), ["contradiction"]);
    assert_eq!(day_after["freshness"]["state"], "overdue");
    assert_eq!(kinds(&day_after), ["contradiction", "overdue"]);
    let late = report_json("2027-12-01");
    let texts: Vec<&str> =
        late["notices"].as_array().unwrap().iter().filter_map(|n| n["text"].as_str()).collect();
    assert!(texts.iter().any(|text| text.ends_with("The result rests on such a point.")), "{texts:?}");
    for language in ["en", "ja"] {
        let shown = run(&["--answers", PERSON, "--lang", language, "--as-of", "2027-12-01"], b"").out;
        let mark = if language == "en" { "(to be checked" } else { "（要再確認）" };
        assert!(shown.contains(mark), "{language}: {shown}");
    }
}

#[test]
fn what_is_overdue_is_listed_with_the_search_to_repeat() {
    let none = run(&["rules", "stale", "--lang", "en", "--as-of", "2026-11-30"], b"");
    assert_eq!((none.status, none.out.as_str()), (0, "Nothing is overdue on 30 November 2026.\n"));
    let some = run(&["rules", "stale", "--lang", "en", "--as-of", "2027-02-23", "--format", "json"], b"");
    let list: Value = serde_json::from_str(&some.out).unwrap();
    assert_eq!((some.status, &list["schema"]), (10, &Value::from("exo-check/rules-stale/1")));
    let overdue = list["overdue"].as_array().unwrap();
    assert!(overdue.iter().all(|rule| rule["kind"] == "approval" && rule["state"] == "overdue"));
    assert!(overdue.iter().all(|rule| !rule["search"]["places"].as_array().unwrap().is_empty()));
    let text = run(&["rules", "stale", "--lang", "ja", "--as-of", "2027-02-23"], b"");
    assert_eq!((text.status, text.out.lines().count()), (10, overdue.len() + 2));
}

#[test]
fn a_span_that_is_missing_twice_or_out_of_range_is_refused() {
    for (kept, broken, cause) in [
        (r#""kind": "history""#, r#""kind": "harm""#, "`harm` needs one entry"),
        (r#""days": 90"#, r#""days": 0"#, "`days` is 1 to 36500, or null"),
        (r#""categories": ["risk"]"#, r#""categories": []"#, ""),
        (r#""evidence": ["law"]"#, r#""evidence": []"#, "no kind takes in the rule"),
    ] {
        let mut rules = assets::rules();
        let file = rules.iter_mut().find(|file| file.name.ends_with("shelf_life.json")).unwrap();
        assert!(file.text.contains(kept), "{kept}");
        file.text = file.text.replacen(kept, broken, 1).into();
        match RuleBook::load(&rules) {
            Ok(_) => assert_eq!(cause, "", "{broken} was taken"),
            Err(error) => {
                let told = format!("{error:?}");
                assert!(
                    !cause.is_empty() && told.contains("shelf_life.json") && told.contains(cause),
                    "{told}"
                );
            }
        }
    }
}
