//! The medical review of the first edition, line by line: for each line people whose reports hold what it asked for.
//!
//! The lines are `tests/data/medical_findings.json`, each with its number in the review (part, line), what was found, and the
//! answers of somebody who would read it; `"informed"` lays them over a person who answered everything. `says` and `unsaid`
//! name a place, then words in English and in Japanese: a rule, `ask.<id>`, `verdict`, `options`, `notices`, `page`, or `full` (the whole report).

use crate::common;

use common::contract::{finding, informed, list, none_wrong, person, report_in};
use common::run::run;
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A line of the review, and somebody in whose report it is mended.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mended {
    line: String,
    finding: String,
    answers: Value,
    #[serde(default)]
    informed: bool,
    #[serde(default)]
    fires: Vec<String>,
    #[serde(default)]
    silent: Vec<String>,
    verdict: Option<String>,
    offer_warning: Option<bool>,
    /// What stands at a place of the report, by its pointer.
    #[serde(default)]
    json: BTreeMap<String, Value>,
    /// How well a way reaches its goal, by the rule.
    #[serde(default)]
    fit: BTreeMap<String, String>,
    #[serde(default)]
    says: Vec<[String; 3]>,
    #[serde(default)]
    unsaid: Vec<[String; 3]>,
}

impl Mended {
    fn person(&self) -> Value {
        if self.informed { informed(&self.answers) } else { person(&self.answers) }
    }

    /// What does not stand in the report as the line asks; texts apart.
    fn wrong(&self, report: &Value) -> Vec<String> {
        let fires = |rule: &&String| finding(report, rule).is_some();
        let mut wrong: Vec<String> = Vec::new();
        wrong.extend(self.fires.iter().filter(|rule| !fires(rule)).map(|rule| format!("{rule} is silent")));
        wrong.extend(self.silent.iter().filter(fires).map(|rule| format!("{rule} fires")));
        let pointers = self.json.iter().map(|(pointer, value)| (pointer.clone(), value.clone()));
        let verdict = self.verdict.iter().map(|verdict| ("/verdict".to_owned(), verdict.clone().into()));
        let warning = self.offer_warning.iter().map(|warns| ("/offer_warning".to_owned(), (*warns).into()));
        for (pointer, wanted) in pointers.chain(verdict).chain(warning) {
            let got = report.pointer(&pointer);
            if got != Some(&wanted) {
                wrong.push(format!("{pointer} is {got:?}, not {wanted}"));
            }
        }
        for (rule, fit) in &self.fit {
            if finding(report, rule).is_none_or(|found| found["fit"] != fit.as_str()) {
                wrong.push(format!("{rule} has no fit {fit}"));
            }
        }
        wrong
    }
}

fn lines() -> Vec<Mended> {
    serde_json::from_str(include_str!("data/medical_findings.json")).unwrap()
}

/// All words of a part of the report, one field a line.
fn words(part: &Value) -> String {
    match part {
        Value::String(text) => format!("{text}\n"),
        Value::Array(parts) => parts.iter().map(words).collect(),
        Value::Object(fields) => fields.values().map(words).collect(),
        _ => String::new(),
    }
}

/// What a person reads at a place of the report.
fn read(place: &str, language: &str, report: &Value, person: &Value) -> String {
    match place {
        "verdict" => words(&report["verdict_text"]),
        "options" => words(&report["options"]["goals"]),
        "notices" => words(&report["notices"]),
        "full" | "page" => {
            let mut arguments = vec!["--answers", "-", "--as-of", "2026-11-24", "--lang", language];
            arguments.extend((place == "full").then_some("--full"));
            run(&arguments, person.to_string().as_bytes()).out
        }
        _ => match place.strip_prefix("ask.") {
            Some(id) => {
                list(report, "questions").iter().filter(|asked| asked["id"] == id).map(words).collect()
            }
            None => finding(report, place)
                .map(|found| words(&found["title"]) + &words(&found["text"]))
                .unwrap_or_default(),
        },
    }
}

#[test]
fn every_line_of_the_review_is_mended_for_the_person_who_would_read_it() {
    let mut wrong = Vec::new();
    for line in lines() {
        let person = line.person();
        let mut faults = Vec::new();
        for (language, words) in [("en", 1), ("ja", 2)] {
            let report = report_in(language, &person);
            if language == "en" {
                faults.extend(line.wrong(&report));
            }
            let holds = |part: &[String; 3]| {
                // Lines may be broken within the words.
                let joined = |text: &str| text.split_whitespace().collect::<String>();
                joined(&read(&part[0], language, &report, &person)).contains(&joined(&part[words]))
            };
            let lacks = line.says.iter().filter(|part| !holds(part));
            faults.extend(lacks.map(|part| format!("{} lacks `{}`", part[0], part[words])));
            let says = line.unsaid.iter().filter(|part| holds(part));
            faults.extend(says.map(|part| format!("{} still says `{}`", part[0], part[words])));
        }
        wrong
            .extend(faults.iter().map(|f| format!("{} {} ({}): {f}", line.line, line.finding, line.answers)));
    }
    none_wrong(&wrong);
}

#[test]
fn no_line_of_the_five_parts_is_left_out_and_none_asks_for_nothing() {
    let lines = lines();
    let numbers: BTreeSet<&str> = lines.iter().map(|line| line.line.as_str()).collect();
    let parts = [("1.1", 17), ("1.2", 7), ("1.3", 4), ("1.4", 14), ("1.5", 11)];
    let wanted = parts.iter().flat_map(|(part, last)| (1..=*last).map(move |line| format!("{part}.{line}")));
    let missing: Vec<String> = wanted.filter(|line| !numbers.contains(line.as_str())).collect();
    common::assert_none(&missing, "lines of the review that nobody stands for");
    let idle = lines.iter().filter(|line| {
        let rules = line.fires.len() + line.silent.len() + line.fit.len();
        let told = line.says.len() + line.unsaid.len() + line.json.len();
        rules + told == 0 && line.verdict.is_none() && line.offer_warning.is_none()
    });
    let idle: Vec<String> = idle.map(|line| line.line.clone()).collect();
    common::assert_none(&idle, "lines that ask for nothing");
}
