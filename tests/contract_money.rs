//! What it costs: every combination of what was told.

use crate::common;

use common::contract::{
    because, check_rows, finding, list, missing, none_wrong, outcome, person, report, report_in,
};
use serde_json::{Value, json};

/// Route, price, sessions, extras, budget (null: not told); then price, total and budget as reported.
type Row = (&'static str, [Value; 4], [Value; 3]);

fn told(route: &str, [price, sessions, extra, budget]: &[Value; 4]) -> Value {
    person(&json!({
        "route": route, "price_per_session_jpy": price, "sessions_planned": sessions,
        "extra_cost_jpy": extra, "budget_jpy": budget,
    }))
}

fn check(rows: Vec<Row>) {
    let mut wrong = Vec::new();
    for (route, inputs, [per_session, total, within]) in rows {
        let report = report(&told(route, &inputs));
        let cost = &report["cost"];
        let over = outcome(&report, "cost.over_budget");
        let expected = match within.as_bool() {
            Some(true) => "silent",
            Some(false) => "fires",
            None => "open",
        };
        let good = cost["per_session_jpy"] == per_session
            && cost["sessions"] == inputs[1]
            && cost["total_jpy"] == total
            && cost["within_budget"] == within
            && over == expected
            && cost["text"].as_str().is_some_and(|text| !text.is_empty());
        if !good {
            wrong.push(format!("{route} {inputs:?}: over_budget {over}, {cost}"));
        }
    }
    none_wrong(&wrong);
}

fn row(route: &'static str, inputs: Value, outcome: Value) -> Row {
    let four = |values: Value| [0, 1, 2, 3].map(|place| values[place].clone());
    let three = |values: Value| [0, 1, 2].map(|place| values[place].clone());
    (route, four(inputs), three(outcome))
}

#[test]
fn a_told_price_counts_as_told() {
    check(vec![
        row("injection", json!([80000, null, null, null]), json!([[80000, 80000], null, null])),
        row("injection", json!([80000, 3, null, null]), json!([[80000, 80000], [240_000, null], null])),
        row("injection", json!([80000, 3, 0, null]), json!([[80000, 80000], [240_000, 240_000], null])),
        row("injection", json!([80000, 3, 10000, null]), json!([[80000, 80000], [250_000, 250_000], null])),
        row("cosmetic", json!([8000, 2, 500, null]), json!([[8000, 8000], [16500, 16500], null])),
        row("undecided", json!([8000, 2, 500, null]), json!([[8000, 8000], [16500, 16500], null])),
        row("microneedling", json!([0, 1, 0, 0]), json!([[0, 0], [0, 0], true])),
    ]);
}

#[test]
fn without_a_price_the_usual_range_of_drip_or_injection_stands_in() {
    check(vec![
        row("injection", json!([null, null, null, null]), json!([[50000, 300_000], null, null])),
        row("injection", json!([null, 6, null, null]), json!([[50000, 300_000], [300_000, null], null])),
        row("injection", json!([null, 6, 0, null]), json!([[50000, 300_000], [300_000, 1_800_000], null])),
        row("injection", json!([null, 6, 7, null]), json!([[50000, 300_000], [300_007, 1_800_007], null])),
        row("iv_drip", json!([null, 1, 0, null]), json!([[100_000, 500_000], [100_000, 500_000], null])),
        row("iv_drip", json!([null, null, 0, 1]), json!([[100_000, 500_000], null, null])),
        row("microneedling", json!([null, 6, 0, 1]), json!([null, null, null])),
        row("cosmetic", json!([null, 6, 0, 1]), json!([null, null, null])),
        row("undecided", json!([null, 6, 0, 1]), json!([null, null, null])),
    ]);
}

#[test]
fn the_budget_decides_at_the_yen() {
    let exact = json!([[80000, 80000], [250_000, 250_000], true]);
    let open = json!([[80000, 80000], [240_000, null], true]);
    check(vec![
        row("injection", json!([80000, 3, 10000, 250_000]), exact.clone()),
        row("injection", json!([80000, 3, 10000, 250_001]), exact),
        row(
            "injection",
            json!([80000, 3, 10000, 249_999]),
            json!([[80000, 80000], [250_000, 250_000], false]),
        ),
        row("injection", json!([80000, 3, null, 240_000]), open),
        row("injection", json!([80000, 3, null, 239_999]), json!([[80000, 80000], [240_000, null], false])),
        row("injection", json!([80000, null, 10000, 1]), json!([[80000, 80000], null, null])),
    ]);
}

#[test]
fn a_range_across_the_budget_leaves_it_open() {
    let closed = |within: Value| json!([[50000, 300_000], [300_000, 1_800_000], within]);
    let upward = |within: Value| json!([[50000, 300_000], [300_000, null], within]);
    check(vec![
        row("injection", json!([null, 6, 0, 299_999]), closed(json!(false))),
        row("injection", json!([null, 6, 0, 300_000]), closed(Value::Null)),
        row("injection", json!([null, 6, 0, 1_799_999]), closed(Value::Null)),
        row("injection", json!([null, 6, 0, 1_800_000]), closed(json!(true))),
        row("injection", json!([null, 6, null, 299_999]), upward(json!(false))),
        row("injection", json!([null, 6, null, 300_000]), upward(Value::Null)),
        row("injection", json!([null, 6, null, 1_000_000_000]), upward(Value::Null)),
    ]);
}

#[test]
fn the_largest_numbers_are_counted_exactly() {
    check(vec![row(
        "iv_drip",
        json!([100_000_000, 200, 100_000_000, 1_000_000_000]),
        json!([[100_000_000, 100_000_000], [20_100_000_000_u64, 20_100_000_000_u64], false]),
    )]);
}

#[test]
fn what_leaves_the_budget_open_is_named() {
    let open = |route: &str, inputs: Value| {
        let inputs: [Value; 4] = serde_json::from_value(inputs).unwrap();
        missing(&report(&told(route, &inputs)), "cost.over_budget")
    };
    assert_eq!(open("injection", json!([80000, 3, 0, null])), Some(json!(["budget_jpy"])));
    assert_eq!(open("injection", json!([80000, null, 0, 100_000])), Some(json!(["sessions_planned"])));
    assert_eq!(open("injection", json!([null, 6, 0, 300_000])), Some(json!(["price_per_session_jpy"])));
    assert_eq!(open("microneedling", json!([null, 6, 0, 300_000])), Some(json!(["price_per_session_jpy"])));
}

#[test]
fn above_usual_is_a_told_price_over_the_upper_end() {
    let rule = "cost.above_usual";
    check_rows(&[
        (json!({"route": "injection", "price_per_session_jpy": 300_000}), rule, "silent"),
        (json!({"route": "injection", "price_per_session_jpy": 300_001}), rule, "fires"),
        (json!({"route": "iv_drip", "price_per_session_jpy": 300_001}), rule, "silent"),
        (json!({"route": "iv_drip", "price_per_session_jpy": 500_000}), rule, "silent"),
        (json!({"route": "iv_drip", "price_per_session_jpy": 500_001}), rule, "fires"),
        (json!({"route": "microneedling", "price_per_session_jpy": 100_000_000}), rule, "silent"),
        (json!({"route": "cosmetic", "price_per_session_jpy": 100_000_000}), rule, "silent"),
    ]);
}

#[test]
fn arithmetic_has_no_evidence_and_names_the_numbers_it_used() {
    let report = report(&told("injection", &[json!(300_001), json!(2), json!(5), json!(9)]));
    let over = finding(&report, "cost.over_budget").unwrap();
    assert_eq!(over["evidence"], Value::Null);
    let used = because(over);
    for (question, value) in [
        ("price_per_session_jpy", 300_001),
        ("sessions_planned", 2),
        ("extra_cost_jpy", 5),
        ("budget_jpy", 9),
    ] {
        assert!(used.contains(&(question.to_owned(), json!(value))), "{question}: {used:?}");
    }
    let above = because(finding(&report, "cost.above_usual").unwrap());
    assert!(above.contains(&("price_per_session_jpy".to_owned(), json!(300_001))), "{above:?}");
}

#[test]
fn the_text_says_before_tax_of_a_usual_range_and_not_of_a_told_price() {
    for sessions in [Value::Null, json!(3)] {
        for price in [Value::Null, json!(80000)] {
            let answers = told("injection", &[price.clone(), sessions.clone(), Value::Null, Value::Null]);
            for (language, words) in [("en", "before tax"), ("ja", "税")] {
                let report = report_in(language, &answers);
                let text = report["cost"]["text"].as_str().unwrap();
                assert_eq!(text.contains(words), price.is_null(), "{language}: {answers}: {text}");
            }
        }
    }
}

#[test]
fn a_usual_range_counts_because_of_the_route() {
    let report = report(&told("injection", &[Value::Null, json!(6), Value::Null, json!(299_999)]));
    let used = because(finding(&report, "cost.over_budget").unwrap());
    let wanted =
        [("budget_jpy", json!(299_999)), ("route", json!("injection")), ("sessions_planned", json!(6))];
    assert_eq!(used, wanted.map(|(question, answer)| (question.to_owned(), answer)));
}

#[test]
fn cost_findings_are_in_the_category_of_costs() {
    let report = report(&told("injection", &[json!(300_001), json!(2), json!(5), json!(9)]));
    for found in list(&report, "findings") {
        if found["rule"].as_str().unwrap().starts_with("cost.") {
            assert_eq!(found["category"], "cost", "{found}");
        }
    }
}
