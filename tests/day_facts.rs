//! Days as facts: numbers relative to the day of the report, three-valued like any other, seen by every way out.

use crate::common;

use common::run::run;
use common::{answers, book};
use exo_check::answers::{AnswerFacts, counted, spread};
use exo_check::book::{Count, DAYS};
use exo_check::condition::{Facts, Known};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use serde_json::{Value, json};

const TODAY: Date = date(2026, 11, 30);

/// Somebody who signed for a course of injections against wrinkles, and got the paper on the day of the report.
fn signed(more: &[(&str, Value)]) -> Value {
    let own = [("clinic_contact", json!("advert_only")), ("paid_how", json!(["cash"]))];
    common::days::signed(&[&own[..], more].concat())
}

/// What is known of a fact: a number, that it is open, or that there is none.
fn known(fact: &str, person: &Value, as_of: Date) -> Result<i64, &'static str> {
    let book = book();
    match AnswerFacts::new(&book, &answers(&book, person), as_of).known(fact) {
        Known::Number(days) => Ok(days),
        Known::Open => Err("open"),
        Known::Hidden => Err("none"),
        other => panic!("{fact} is {other:?}"),
    }
}

#[test]
fn a_day_is_a_number_open_or_none() {
    let rows = [
        ("days_since_contract_paper", vec![], Ok(0)),
        ("days_since_contract_paper", vec![("contract_paper_on", json!("2026-12-02"))], Ok(-2)),
        ("days_since_contract_paper", vec![("contract_paper_on", Value::Null)], Err("open")),
        // No paper was given: its day is not asked.
        ("days_since_contract_paper", vec![("contract_paper", json!("not_given"))], Err("none")),
        ("days_to_cooling_off", vec![], Ok(7)),
        ("days_to_cooling_off", vec![("contract_paper_on", json!("2026-11-01"))], Ok(-22)),
        ("days_to_cooling_off", vec![("contract_paper_on", Value::Null)], Err("open")),
        ("days_to_cooling_off", vec![("contract_months", Value::Null)], Err("open")),
        // What no answer to an open question could turn into a day.
        ("days_to_cooling_off", vec![("contract_paper", json!("something_missing"))], Err("none")),
        ("days_to_cooling_off", vec![("contract_paper", json!("unsure"))], Err("none")),
        ("days_to_cooling_off", vec![("obstructed", json!("pressed"))], Err("none")),
        ("days_to_cooling_off", vec![("goals", json!(["hair_loss"]))], Err("none")),
        (
            "days_to_cooling_off",
            vec![("contract_months", Value::Null), ("obstructed", json!("pressed"))],
            Err("none"),
        ),
        ("days_to_mid_term", vec![], Ok(180)),
        ("days_to_book_expires", vec![], Err("open")),
    ];
    for (fact, more, expected) in rows {
        if fact == "days_to_book_expires" {
            assert_eq!(book().day_fact(fact), None, "what hangs on the findings is no fact of theirs");
        } else {
            assert_eq!(known(fact, &signed(&more), TODAY), expected, "{fact} {more:?}");
        }
    }
}

#[test]
fn the_day_of_the_report_moves_every_number_by_as_many_days_and_no_day() {
    let person = signed(&[
        ("decision_stage", json!("in_course")),
        ("paid_how", json!(["loan"])),
        ("loan_paper_on", json!("2026-12-01")),
        ("first_treatment_on", json!("2026-08-31")),
        ("last_treatment_on", json!("2026-11-29")),
        ("goals", json!(["wrinkles", "hair_loss"])),
    ]);
    // Nobody here is a minor.
    let facts = common::days::FACTS.iter().filter(|fact| **fact != "days_to_annul_minor");
    for fact in facts {
        let now = known(fact, &person, TODAY).unwrap_or_else(|why| panic!("{fact} is {why}"));
        let way = if fact.starts_with("days_to") { -1 } else { 1 };
        for later in [-400, -1, 1, 31, 92, 365, 3_000] {
            let as_of = TODAY.checked_add(later.days()).unwrap();
            assert_eq!(known(fact, &person, as_of), Ok(now + way * later), "{fact} {later} days later");
        }
    }
}

/// The rules that a report names, by any way out.
fn rules_on(as_of: &str, arguments: &[&str], input: &str) -> Vec<bool> {
    let made = run(&[arguments, &["--as-of", as_of, "--lang", "en"]].concat(), input.as_bytes());
    assert_eq!(made.status, 0, "{}", made.err);
    ["next_step.eight_days_running", "next_step.eight_days_over"].map(|rule| made.out.contains(rule)).to_vec()
}

#[test]
fn rules_see_the_day_by_every_way_out() {
    let line = signed(&[]).to_string();
    let bundle = run(&["-f", "fhir", "--lang", "en", "--as-of", "2026-11-30"], line.as_bytes()).out;
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (one, other) = (file("a.json"), file("b.json"));
    std::fs::write(&one, &line).unwrap();
    std::fs::write(&other, signed(&[("contract_paper_on", json!("2026-11-29"))]).to_string()).unwrap();
    for (as_of, expected) in [("2026-12-07", [true, false]), ("2026-12-08", [false, true])] {
        let ways: [(&str, Vec<bool>); 6] = [
            ("report", rules_on(as_of, &["-f", "json"], &line)),
            ("FHIR out", rules_on(as_of, &["-f", "fhir"], &line)),
            ("FHIR in", rules_on(as_of, &["-f", "json"], &bundle)),
            ("batch", rules_on(as_of, &["batch"], &line)),
            ("batch of ids", rules_on(as_of, &["batch", "--ids-only"], &line)),
            (
                "the way by escapes",
                rules_on(as_of, &["batch", "--ids-only"], &line.replace("wrinkles", "wrin\\u006bles")),
            ),
        ];
        for (way, told) in ways {
            assert_eq!(told, expected, "{way} on {as_of}");
        }
    }
    let compared =
        run(&["compare", &one, &other, "--lang", "en", "--as-of", "2026-12-07", "--width", "80"], b"").out;
    for line in ["Cooling-off until (if its conditions hold)", "- A: 7 December 2026", "- B: 6 December 2026"]
    {
        assert!(compared.lines().any(|told| told == line), "{compared}");
    }
    let json = run(&["compare", &one, &other, "-f", "json", "--as-of", "2026-12-07"], b"").out;
    let json: Value = serde_json::from_str(&json).unwrap();
    let rows = json["differs"].as_array().unwrap().iter().chain(json["same"].as_array().unwrap());
    let day = rows.filter(|row| row["id"] == "cooling_off").map(|row| row["plans"][1]["value"].clone());
    assert_eq!(day.collect::<Vec<_>>(), [json!("2026-12-06")]);
}

#[test]
fn an_open_day_names_the_answers_that_would_settle_it() {
    let report = |more: &[(&str, Value)]| -> Value {
        let made = run(&["-f", "json", "--as-of", "2026-11-30"], signed(more).to_string().as_bytes());
        serde_json::from_str(&made.out).unwrap()
    };
    let missing = |report: &Value| {
        let open = report["undetermined"].as_array().unwrap();
        open.iter()
            .find(|open| open["rule"] == "next_step.eight_days_over")
            .map(|open| open["missing"].clone())
    };
    assert_eq!(missing(&report(&[("contract_paper_on", Value::Null)])), Some(json!(["contract_paper_on"])));
    let more = [("contract_months", Value::Null), ("obstructed", Value::Null)];
    assert_eq!(missing(&report(&more)), Some(json!(["contract_months", "obstructed"])));
    // Nothing that is open could settle it: then it is not undetermined.
    assert_eq!(missing(&report(&[("contract_paper", json!("unsure"))])), None);
    let fired = report(&[("contract_paper_on", json!("2026-11-01"))]);
    let finding =
        fired["findings"].as_array().unwrap().iter().find(|one| one["rule"] == "next_step.eight_days_over");
    let because: Vec<&str> = finding.unwrap()["because"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["question"].as_str().unwrap())
        .collect();
    for question in ["decision_stage", "contract_paper", "contract_paper_on", "contract_months", "obstructed"]
    {
        assert!(because.contains(&question), "{because:?}");
    }
}

fn count(months: i64, years: i64, back_months: i64) -> Count {
    Count { from: None, plus: None, days: 0, months, years, back_days: 0, back_months }
}

/// Every day that can be answered, each with the next.
fn all_days() -> impl Iterator<Item = (Date, Date)> {
    let next = |day: &Date| day.checked_add(1.day()).ok().filter(|next| *next <= DAYS[1]);
    std::iter::successors(Some(DAYS[0]), move |day| next(day)).map_while(move |day| Some((day, next(&day)?)))
}

/// Months and years are no fixed number of days; so all days of three centuries are gone through, and none is left out.
#[test]
fn a_later_start_is_never_an_earlier_end_and_the_bounds_of_the_proofs_are_met() {
    for count in [count(3, 0, 0), count(0, 1, 1), count(0, 5, 0), count(0, 20, 1)] {
        let [mut least, mut most] = [i64::MAX, i64::MIN];
        for (day, next) in all_days() {
            let (end, later) = (counted(day, &count, None).unwrap(), counted(next, &count, None).unwrap());
            assert!(later >= end, "{day}: {end}, and a day later {later}");
            let days = day.until(end).unwrap().get_days().into();
            (least, most) = (least.min(days), most.max(days));
        }
        assert_eq!(spread(&count, 0), [least, most], "{count:?}");
    }
    assert_eq!(spread(&count(3, 0, 0), 0), [89, 92]);
}

#[test]
fn a_day_that_has_not_come_is_asked_back() {
    let person = signed(&[("contract_paper_on", json!("2027-11-30"))]).to_string();
    let told = "Please check. A day on which papers came or a contract was signed lies after the day of this report.";
    let made = run(&["validate", "-", "--lang", "en", "--as-of", "2026-11-30"], person.as_bytes());
    assert_eq!(made.status, 0, "{}", made.err);
    assert!(made.out.replace('\n', " ").contains(&told["Please check. ".len()..]), "{}", made.out);
    let report = run(&["--lang", "en", "--as-of", "2026-11-30"], person.as_bytes()).out;
    assert!(report.replace('\n', " ").contains(told), "{report}");
    let later = run(&["validate", "-", "--lang", "en", "--as-of", "2027-11-30"], person.as_bytes());
    assert!(!later.out.contains("lies after"), "{}", later.out);
}

/// The worked days of the facts, the turns of years and months, and both kinds of century.
#[test]
fn the_worked_days_are_told_with_their_weekday_and_with_the_days_on_which_the_phones_rest() {
    let rows = [
        ("2026-11-30", "2026-12-07", "Monday", ""),
        ("2026-12-25", "2027-01-01", "Friday", "rest"),
        ("2027-02-22", "2027-03-01", "Monday", ""),
        ("2028-02-22", "2028-02-29", "Tuesday", ""),
        ("2027-04-24", "2027-05-01", "Saturday", "weekend"),
        ("2026-12-21", "2026-12-28", "Monday", ""),
        ("2026-12-22", "2026-12-29", "Tuesday", "rest"),
        ("2026-12-27", "2027-01-03", "Sunday", "rest weekend"),
        ("2026-12-28", "2027-01-04", "Monday", ""),
        ("2026-12-31", "2027-01-07", "Thursday", ""),
        ("2028-02-29", "2028-03-07", "Tuesday", ""),
        ("2096-02-22", "2096-02-29", "Wednesday", ""),
        ("2100-02-22", "2100-03-01", "Monday", ""),
    ];
    for (received, last, weekday, notes) in rows {
        let person =
            signed(&[("contract_paper_on", json!(received)), ("signed_on", json!(received))]).to_string();
        let json = run(&["dates", "--as-of", received, "--lang", "en", "-f", "json"], person.as_bytes());
        let json: Value = serde_json::from_str(&json.out).unwrap_or_else(|_| panic!("{}", json.err));
        let days = json["deadlines"].as_array().unwrap();
        let day = days.iter().find(|day| day["id"] == "cooling_off").unwrap();
        assert_eq!(day["on"], last, "received on {received}");
        let text = day["text"].as_str().unwrap();
        assert_eq!(text.contains("29 December to 3 January"), notes.contains("rest"), "{received}: {text}");
        assert_eq!(text.contains("does not move"), notes.contains("weekend"), "{received}: {text}");
        let told = run(&["dates", "--as-of", received, "--lang", "en"], person.as_bytes()).out;
        assert!(told.replace('\n', " ").contains(&format!("Until {weekday}, ")), "{received}: {told}");
    }
}

/// The day of the report comes in at one door; below it nothing asks what day it is.
#[test]
fn nothing_but_the_door_to_the_machine_reads_a_clock() {
    let clocks = ["::now()", "SystemTime", "time::Instant"];
    for file in common::rust::program() {
        if common::imports::room_of(&file.name) != "env" {
            let found: Vec<&&str> = clocks.iter().filter(|clock| file.text.contains(**clock)).collect();
            assert!(found.is_empty(), "{}: {found:?}", file.name);
        }
    }
}
