//! The days of people who have signed: never later than the law allows, and none where it cannot be told.

use crate::common;

use common::days::signed;
use common::run::run;
use common::{answers, book};
use exo_check::answers::AnswerFacts;
use exo_check::book::RuleBook;
use exo_check::deadlines::Deadlines;
use exo_check::report::Report;
use jiff::civil::{Date, date};
use serde_json::{Value, json};

const TODAY: Date = date(2026, 11, 30);

fn report<'b>(book: &'b RuleBook, person: &Value) -> Report<'b> {
    Report::new(book, &answers(book, person), TODAY)
}

/// The day of one kind: `None` if there is no such entry, `Some(None)` if no day is told.
#[allow(clippy::option_option)] // no entry and no day are two things
fn day(book: &RuleBook, person: &Value, id: &str) -> Option<Option<Date>> {
    let facts = AnswerFacts::new(book, &answers(book, person), TODAY);
    Deadlines::new(book, &facts, None).of(id).map(|day| day.on)
}

/// Days since 1 March 0000 and back, worked out by hand and by no calendar crate.
mod by_hand {
    pub(super) fn number(year: i64, month: i64, day: i64) -> i64 {
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1
    }

    pub(super) fn day(number: i64) -> String {
        let mut year = number * 400 / 146_097;
        while self::number(year, 3, 1) > number {
            year -= 1;
        }
        while self::number(year + 1, 3, 1) <= number {
            year += 1;
        }
        let rest = number - self::number(year, 3, 1);
        let month = (5 * rest + 2) / 153;
        let day = rest - (153 * month + 2) / 5 + 1;
        let (year, month) = if month < 10 { (year, month + 3) } else { (year + 1, month - 9) };
        format!("{year:04}-{month:02}-{day:02}")
    }

    #[test]
    fn the_hand_agrees_with_known_days() {
        assert_eq!(number(2000, 3, 1) - number(2000, 2, 28), 2);
        assert_eq!(number(2100, 3, 1) - number(2100, 2, 28), 1);
        assert_eq!(day(number(2026, 12, 31) + 1), "2027-01-01");
        assert_eq!(day(number(2028, 2, 28) + 1), "2028-02-29");
    }
}

#[test]
fn eight_days_from_every_receipt_of_four_years() {
    let book = book();
    let first = by_hand::number(2026, 1, 1);
    for number in first..first + 1461 {
        let received = by_hand::day(number);
        let last = by_hand::day(number + 7);
        let told = |more: &[(&str, Value)]| day(&book, &signed(more), "cooling_off");
        let complete = told(&[("contract_paper_on", json!(received))]).flatten().map(|on| on.to_string());
        assert_eq!(complete, Some(last.clone()), "received on {received}");
        for paper in ["something_missing", "not_given"] {
            let faulty = told(&[("contract_paper_on", json!(received)), ("contract_paper", json!(paper))]);
            assert_eq!(faulty, Some(None), "{paper}, received on {received}");
        }
        let loan = [("paid_how", json!(["loan"])), ("loan_paper_on", json!(received))];
        let loan = day(&book, &signed(&loan), "cooling_off_loan").flatten().map(|on| on.to_string());
        assert_eq!(loan, Some(last), "loan paper on {received}");
    }
}

#[test]
fn no_day_is_told_where_a_condition_is_open() {
    let book = book();
    for (question, answer) in [
        ("contract_paper", Value::Null),
        ("contract_paper", json!("unsure")),
        ("contract_paper", json!("something_missing")),
        ("contract_paper", json!("not_given")),
        ("contract_paper_on", Value::Null),
        ("obstructed", Value::Null),
        ("obstructed", json!("told_not_possible")),
        ("obstructed", json!("pressed")),
        ("contract_months", Value::Null),
        ("sessions_planned", Value::Null),
        ("route", json!("undecided")),
        ("decision_stage", json!("about_to_sign")),
    ] {
        assert_eq!(
            day(&book, &signed(&[(question, answer.clone())]), "cooling_off"),
            Some(None),
            "{question}: {answer}"
        );
    }
}

#[test]
fn a_condition_told_as_not_met_leaves_no_entry() {
    let book = book();
    for (question, answer) in [
        ("goals", json!(["hair_loss"])),
        ("goals", json!(["rejuvenation", "grey_hair"])),
        ("route", json!("iv_drip")),
        ("route", json!("cosmetic")),
        ("contract_months", json!(1)),
        ("contract_months", json!(0)),
        ("price_per_session_jpy", json!(8_333)),
        ("decision_stage", json!("considering")),
    ] {
        let person = [(question, answer.clone())];
        let mut person = signed(&person);
        if question == "decision_stage" {
            for hidden in
                ["contract_paper_on", "contract_paper", "signed_on", "contract_months", "obstructed"]
            {
                person.as_object_mut().unwrap().remove(hidden);
            }
        }
        assert_eq!(day(&book, &person, "cooling_off"), None, "{question}: {answer}");
    }
}

#[test]
fn the_bounds_are_more_than_a_month_and_more_than_fifty_thousand_yen() {
    let book = book();
    let course = |sessions: i64, price: i64, extra: Value| {
        let course = [
            ("sessions_planned", json!(sessions)),
            ("price_per_session_jpy", json!(price)),
            ("extra_cost_jpy", extra),
        ];
        day(&book, &signed(&course), "cooling_off")
    };
    let told = Some(Some(date(2026, 12, 7)));
    assert_eq!(course(1, 50_000, json!(0)), None);
    assert_eq!(course(1, 50_001, json!(0)), told);
    assert_eq!(course(1, 50_000, json!(1)), told);
    // Other charges may still take it over the line.
    assert_eq!(course(1, 50_000, Value::Null), Some(None));
    assert_eq!(course(1, 50_001, Value::Null), told);
    let months = |months: i64| day(&book, &signed(&[("contract_months", json!(months))]), "cooling_off");
    assert_eq!((months(1), months(2)), (None, told));
}

#[test]
fn one_goal_of_the_law_is_enough() {
    let goals = [("goals", json!(["hair_loss", "acne_scars"])), ("route", json!("microneedling"))];
    assert_eq!(day(&book(), &signed(&goals), "cooling_off"), Some(Some(date(2026, 12, 7))));
}

#[test]
fn a_drug_that_nobody_knows_is_listed_and_holds_no_day_back() {
    let book = book();
    let report = report(&book, &signed(&[]));
    let day = report.deadlines.of("cooling_off").unwrap();
    let drug = day.conditions.iter().find(|held| held.condition.id == "drug").unwrap();
    assert_eq!(drug.state, exo_check::condition::Truth::Unknown);
    assert_eq!(day.on, Some(date(2026, 12, 7)));
}

#[test]
fn the_same_rights_hold_in_a_course_and_after_it() {
    let book = book();
    for stage in ["signed", "in_course", "finished"] {
        let person = signed(&[("decision_stage", json!(stage))]);
        assert_eq!(day(&book, &person, "cooling_off"), Some(Some(date(2026, 12, 7))), "{stage}");
        assert_eq!(day(&book, &person, "mid_term").is_some(), stage != "finished", "{stage}");
    }
}

#[test]
fn mid_term_ends_before_the_months_of_the_contract_are_over() {
    let book = book();
    let end = |signed_on: &str, months: i64| {
        day(
            &book,
            &signed(&[("signed_on", json!(signed_on)), ("contract_months", json!(months))]),
            "mid_term",
        )
        .flatten()
    };
    assert_eq!(end("2026-11-30", 6), Some(date(2027, 5, 29)));
    // No 31 February: the period ends with the month.
    assert_eq!(end("2026-12-31", 2), Some(date(2027, 2, 27)));
    assert_eq!(end("2027-12-31", 2), Some(date(2028, 2, 28)));
    assert_eq!(end("2028-02-29", 12), Some(date(2029, 2, 27)));
}

/// The most that may be asked for, by the words of the order: before the start 20,000 yen; after it the price of what was
/// given and the lower of 50,000 yen and a fifth of the rest.
fn by_the_order(price: i64, sessions: i64, given: i64) -> i64 {
    if given == 0 {
        return 20_000;
    }
    let mut rest = 0;
    for _ in given..sessions {
        rest += price;
    }
    let fifth = (rest - rest % 5) / 5;
    let mut sum = if fifth < 50_000 { fifth } else { 50_000 };
    for _ in 0..given {
        sum += price;
    }
    sum
}

#[test]
fn two_hundred_contracts_by_hand() {
    let book = book();
    let mut dice = common::person::Dice(0x5eed);
    let mut number = |from: i64, to: i64| {
        from + i64::try_from(dice.roll(usize::try_from(to - from + 1).unwrap())).unwrap()
    };
    for _ in 0..200 {
        let sessions = number(2, 24);
        let (given, price) = (number(0, sessions), number(26_000, 400_001));
        let paid = number(0, price * sessions);
        let person = signed(&[
            ("decision_stage", json!("in_course")),
            ("sessions_planned", json!(sessions)),
            ("price_per_session_jpy", json!(price)),
            ("treatments_done", json!(given)),
            ("paid_so_far_jpy", json!(paid)),
        ]);
        let report = report(&book, &person);
        let sum = report.deadlines.of("mid_term").unwrap().mid_term.unwrap();
        let most = by_the_order(price, sessions, given);
        assert_eq!((sum.most, sum.back), (most, Some(paid - most)), "{sessions} x {price}, {given} given");
    }
}

#[test]
fn the_sums_of_the_facts_stand_in_the_text() {
    for (price, sessions, given, most) in [
        (50_000, 6, 0, "20,000"),
        (50_000, 6, 2, "140,000"),
        (100_000, 10, 2, "250,000"),
        (100_000, 6, 5, "520,000"),
        // The switch: 20 percent of 250,000 yen are just 50,000.
        (125_000, 4, 2, "300,000"),
    ] {
        let person = signed(&[
            ("decision_stage", json!("in_course")),
            ("sessions_planned", json!(sessions)),
            ("price_per_session_jpy", json!(price)),
            ("treatments_done", json!(given)),
        ]);
        let text = entry(&person, "mid_term")["text"].as_str().unwrap().to_owned();
        assert!(text.contains(&format!("at most {most} yen")), "{text}");
    }
}

#[test]
fn no_sum_where_the_clinic_takes_instalments_or_more_was_given_than_planned() {
    for more in [("paid_how", json!(["clinic_instalments"])), ("treatments_done", json!(7))] {
        let person = signed(&[("decision_stage", json!("in_course")), ("treatments_done", json!(2)), more]);
        let text = entry(&person, "mid_term")["text"].as_str().unwrap().to_owned();
        assert!(!text.contains("at most"), "{text}");
    }
}

/// One entry of the JSON report.
fn entry(person: &Value, id: &str) -> Value {
    let made = run(&["--format", "json", "--as-of", "2026-11-30"], person.to_string().as_bytes());
    assert_eq!(made.status, 0, "{}", made.err);
    let report: Value = serde_json::from_str(&made.out).unwrap();
    let days = report["deadlines"].as_array().unwrap();
    days.iter().find(|day| day["id"] == id).unwrap_or_else(|| panic!("no `{id}`")).clone()
}

#[test]
fn the_json_is_exact() {
    let entry = entry(&signed(&[]), "cooling_off");
    let states: Vec<(&str, &str)> = entry["conditions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|condition| (condition["id"].as_str().unwrap(), condition["state"].as_str().unwrap()))
        .collect();
    let met = ["signed", "goal", "route", "months", "total", "paper", "paper_day", "not_held_off"];
    let mut wanted: Vec<(&str, &str)> = met.map(|id| (id, "met")).to_vec();
    wanted.push(("drug", "not_known"));
    assert_eq!(states, wanted);
    let fields = ["id", "on", "for_whom", "conditions", "counts_when", "form", "rule", "text"];
    assert_eq!(entry.as_object().unwrap().keys().collect::<Vec<_>>(), fields);
    assert_eq!(entry["on"], "2026-12-07");
    assert_eq!(
        [&entry["for_whom"], &entry["counts_when"], &entry["form"], &entry["rule"]],
        ["clinic", "sent", "paper_or_electronic", "deadline.cooling_off"]
    );
}

#[test]
fn somebody_about_to_sign_reads_the_day_and_gets_none() {
    let person = signed(&[
        ("decision_stage", json!("about_to_sign")),
        ("contract_paper_on", Value::Null),
        ("signed_on", Value::Null),
        ("obstructed", Value::Null),
    ]);
    let entry = entry(&person, "cooling_off");
    assert_eq!(entry["on"], Value::Null);
    assert!(entry["text"].as_str().unwrap().contains("7 December 2026"), "{}", entry["text"]);
}

#[test]
fn a_day_that_has_passed_stays_and_sends_to_188() {
    let entry = entry(&signed(&[("contract_paper_on", json!("2026-11-01"))]), "cooling_off");
    let text = entry["text"].as_str().unwrap();
    assert_eq!(entry["on"], "2026-11-08");
    assert!(
        text.contains("may still be open") && text.contains("188") && !text.contains("too late"),
        "{text}"
    );
}

#[test]
fn nobody_is_told_that_they_can_cancel() {
    for language in ["ja", "en"] {
        for more in [
            ("contract_paper_on", json!("2026-11-01")),
            ("contract_paper_on", json!("2026-11-30")),
            ("obstructed", json!("pressed")),
        ] {
            let person = signed(&[more]).to_string();
            let made =
                run(&["--format", "json", "--as-of", "2026-11-30", "--lang", language], person.as_bytes());
            let report: Value = serde_json::from_str(&made.out).unwrap();
            for day in report["deadlines"].as_array().unwrap() {
                let text = day["text"].as_str().unwrap();
                assert!(!text.contains("you can cancel") && !text.contains("too late"), "{text}");
                assert!(!text.contains("取り消せます") && !text.contains("手遅れ"), "{text}");
            }
        }
    }
}

#[test]
fn weekends_and_the_turn_of_the_year_are_said() {
    // 25 December 2026 is a Friday: the last day is New Year's Day.
    let text = |received: &str| {
        let entry = entry(&signed(&[("contract_paper_on", json!(received))]), "cooling_off");
        entry["text"].as_str().unwrap().to_owned()
    };
    assert!(text("2026-12-25").contains("closed from 29 December to 3 January"));
    assert!(!text("2026-12-21").contains("29 December"));
    assert!(text("2026-11-28").contains("This day is a Saturday. It does not move"));
    assert!(!text("2026-11-27").contains("does not move"));
}

#[test]
fn a_minor_has_a_day_that_no_birthday_can_overtake() {
    let book = book();
    let person = |age: i64, signed_on: &str| {
        signed(&[("age", json!(age)), ("signed_on", json!(signed_on)), ("pregnancy", json!("none"))])
    };
    // Seventeen today: at the earliest eighteen tomorrow, and five years on, told a month early.
    assert_eq!(day(&book, &person(17, "2026-11-30"), "annul_minor"), Some(Some(date(2031, 10, 30))));
    assert_eq!(day(&book, &person(16, "2026-11-30"), "annul_minor"), Some(Some(date(2032, 10, 30))));
    assert_eq!(day(&book, &person(19, "2026-11-30"), "annul_minor"), None);
    // Eighteen now, signed more than a year ago: a minor then.
    assert!(day(&book, &person(18, "2025-11-29"), "annul_minor").flatten().is_some());
    // Nineteen now, signed a year and a day ago: eighteen, or seventeen before the birthday.
    assert_eq!(day(&book, &person(19, "2025-11-29"), "annul_minor"), Some(None));
}

#[test]
fn annulment_is_told_a_month_before_a_year_from_signing() {
    let book = book();
    let annul = |on: &str| day(&book, &signed(&[("signed_on", json!(on))]), "annul").flatten();
    assert_eq!(annul("2026-11-30"), Some(date(2027, 10, 30)));
    assert_eq!(annul("2028-02-29"), Some(date(2029, 1, 28)));
    assert_eq!(day(&book, &signed(&[("obstructed", json!("pressed"))]), "annul"), Some(None));
}

#[test]
fn watching_judging_and_records_are_counted_from_the_treatments() {
    let book = book();
    let person = signed(&[
        ("decision_stage", json!("in_course")),
        ("goals", json!(["hair_loss"])),
        ("first_treatment_on", json!("2026-08-31")),
        ("last_treatment_on", json!("2026-11-30")),
    ]);
    assert_eq!(day(&book, &person, "watch_until"), Some(Some(date(2027, 2, 28))));
    assert_eq!(day(&book, &person, "chart_kept"), Some(Some(date(2031, 8, 31))));
    let review = book.expectation("hair_loss", "injection").unwrap().1.review_days.unwrap();
    let on = by_hand::day(by_hand::number(2026, 8, 31) + review);
    assert_eq!(day(&book, &person, "judge_by").flatten().unwrap().to_string(), on);
    let drip = signed(&[("decision_stage", json!("in_course")), ("route", json!("iv_drip"))]);
    assert_eq!(day(&book, &drip, "watch_until"), Some(None));
}

#[test]
fn the_day_moves_with_the_day_of_the_report_and_with_no_clock() {
    let person = signed(&[]).to_string();
    let made = |as_of: &str| run(&["dates", "--as-of", as_of], person.as_bytes()).out;
    assert_ne!(made("2026-11-30"), made("2026-12-08"));
    assert_eq!(made("2026-12-01"), made("2026-12-01"));
}
