//! How easy whole reports are to read: fifteen people in both languages, and the figures that `about` gives.

use crate::common;

use common::run::run;
use common::voice::{en, ja};
use serde_json::Value;

/// The running text of a report: what is said of findings, times, money, questions, options and limits.
fn prose(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                match field {
                    Value::String(text)
                        if matches!(
                            name.as_str(),
                            "text" | "why" | "good" | "round" | "verdict_text" | "limits" | "disclaimer"
                        ) =>
                    {
                        into.push(text.clone());
                    }
                    _ => prose(field, into),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| prose(item, into)),
        _ => {}
    }
}

/// Every report of `tests/people` in one language, as running text.
fn reports(language: &str) -> Vec<(String, Vec<String>)> {
    let people = common::files("tests/people", ".json").into_iter();
    let people = people.filter(|path| !path.to_string_lossy().contains(".report."));
    people
        .map(|path| {
            let answers = path.to_string_lossy().into_owned();
            let made = run(
                &["--answers", &answers, "--as-of", "2026-11-24", "--lang", language, "--format", "json"],
                b"",
            );
            let mut texts = Vec::new();
            prose(&serde_json::from_str(&made.out).unwrap(), &mut texts);
            (answers, texts)
        })
        .collect()
}

/// The only number of a paragraph of `about` that ends so.
fn stated(language: &str, before: &str) -> f64 {
    let about = run(&["about", "--lang", language], b"").out;
    let about = about.replace('\n', if language == "ja" { "" } else { " " });
    let after = about.split(before).nth(1).expect("about tells the figure");
    after.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap()
}

#[test]
fn every_english_report_is_as_easy_as_about_says() {
    let reports = reports("en");
    assert!(reports.len() >= 15);
    let highest = reports.iter().map(|(_, texts)| en::grade(&texts.join("\n"))).fold(0.0, f64::max);
    let stated = stated("en", "English at US school grade ");
    assert!(stated <= 8.0 && highest <= stated && highest > stated - 1.0, "{highest:.2}, stated {stated}");
    assert_eq!(stated.to_string(), self::stated("ja", "英語は学年").to_string());
}

#[test]
fn every_japanese_report_is_as_easy_as_about_says() {
    let reports = reports("ja");
    assert!(reports.len() >= 15);
    let lowest = reports.iter().map(|(_, texts)| ja::tateishi(&texts.join("\n"))).fold(200.0, f64::min);
    let stated = stated("ja", "日本語は");
    assert!(stated >= 60.0 && lowest >= stated && lowest < stated + 1.0, "{lowest:.2}, stated {stated}");
    assert_eq!(stated.to_string(), self::stated("en", "Japanese at ").to_string());
    for (person, texts) in &reports {
        for text in texts.iter().filter(|text| text.chars().count() >= 60) {
            let rs = ja::tateishi(text);
            assert!(rs >= 50.0, "{person}: RS {rs:.1} of {text}");
        }
    }
}
