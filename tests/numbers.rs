//! Numbers as people write them: a table of ways of writing, each with its reading or refusal.

use crate::common;

use exo_check::prompt::number::{Unread, parse};

#[test]
fn every_way_of_writing_a_number_has_its_reading_or_refusal() {
    let table = std::fs::read_to_string(common::project("tests/numbers.txt")).unwrap();
    let rows = table.lines().filter_map(|line| line.split_once('\t'));
    let (mut unit, mut wrong, mut count) = ("", Vec::new(), 0);
    for (text, wanted) in rows {
        if text == "unit" {
            unit = wanted;
            continue;
        }
        count += 1;
        let most = match unit {
            "jpy" => 100_000_000,
            "weeks" => 1040,
            "sessions" => 200,
            _ => 120,
        };
        let got = match parse(text, [0, most], unit) {
            Ok(number) => number.to_string(),
            Err(Unread::NotANumber) => "no".to_owned(),
            Err(Unread::Fraction) => "part".to_owned(),
            Err(Unread::OutOfRange) => "range".to_owned(),
            Err(Unread::TwoReadings([first, second])) => format!("{first}|{second}"),
        };
        if got != wanted {
            wrong.push(format!("{unit} {text:?}: read as {got}, not {wanted}"));
        }
    }
    assert!(count >= 200, "{count} rows");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
