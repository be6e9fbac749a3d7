//! Two measures that no whole process shows: heap allocations a line of `--ids-only` in steady state, and how the cost
//! of a line grows with the rules. Usage: inside < lines

use exo_check::answers::{Coded, Swift};
use exo_check::assets::rules;
use exo_check::book::RuleBook;
use exo_check::engine::Decision;
use serde_json::{Value, json};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;
use std::hint::black_box;
use std::io::read_to_string;
use std::time::Instant;

#[global_allocator]
static GLOBAL: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    let input = read_to_string(std::io::stdin()).unwrap();
    let lines: Vec<&str> = input.lines().collect();
    let mut ours = Room::new(RuleBook::embedded().unwrap());
    let _ = lines.iter().take(100).map(|line| ours.fired(line)).sum::<usize>();
    let region = Region::new(GLOBAL);
    let fired: usize = lines.iter().map(|line| ours.fired(line)).sum();
    let allocations = region.change().allocations as f64 / lines.len() as f64;
    println!("heap allocations a line: {allocations:.3} ({} rules fire a line)", fired / lines.len());

    let mut costs = Vec::new();
    for count in [100, 10_000] {
        let mut room = Room::new(book(count));
        let mut best = f64::MAX;
        let mut fired = 0;
        for _ in 0..7 {
            let start = Instant::now();
            fired = lines.iter().map(|line| room.fired(line)).sum();
            best = best.min(start.elapsed().as_secs_f64() * 1e6 / lines.len() as f64);
        }
        println!("{count} rules: {best:.2} us a line, {:.2} fire", fired as f64 / lines.len() as f64);
        costs.push(best);
    }
    println!("10,000 rules / 100 rules: {:.2}", costs[1] / costs[0]);
}

struct Room {
    swift: Swift,
    coded: Coded,
    decision: Decision,
    book: RuleBook,
}

impl Room {
    fn new(book: RuleBook) -> Self {
        Self { swift: Swift::new(&book), coded: Coded::new(&book, book.values.rules_version), decision: Decision::new(&book), book }
    }

    fn fired(&mut self, line: &str) -> usize {
        assert!(self.swift.read(line.as_bytes(), &self.book, &mut self.coded).is_some());
        self.decision.decide_what_holds(&self.book, &self.coded);
        black_box(self.decision.fired().count())
    }
}

/// The first hundred rules are of two answers each; the others ask a third answer too, which nobody gives.
fn book(count: usize) -> RuleBook {
    let questionnaire: Value =
        serde_json::from_str(include_str!("../../../../rules/questionnaire.json")).unwrap();
    let sections = questionnaire.as_array().unwrap().iter();
    let questions: Vec<&Value> = sections
        .flat_map(|section| section["questions"].as_array().unwrap())
        .filter(|question| question["options"].is_array())
        .collect();
    let mut seed = 20_261_124u64;
    let mut below = |end: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % end
    };
    let rules_json: Vec<Value> = (0..count)
        .map(|number| {
            let mut when = serde_json::Map::new();
            while when.len() < 2 {
                let question = questions[below(questions.len())];
                let options = question["options"].as_array().unwrap();
                when.insert(question["id"].as_str().unwrap().to_owned(), options[below(options.len())].clone());
            }
            if number >= 100 {
                when.insert("sessions_planned".to_owned(), json!({"at_least": 100_000}));
            }
            json!({"id": format!("evidence.r{number}"), "when": when, "category": "evidence", "severity": "info",
                "about": ["route"], "evidence": "law", "sources": ["article:A9.1"], "reviewed": "2026-11-24"})
        })
        .collect();
    let mut files = rules();
    for file in &mut files {
        let text = file.text.to_string();
        if file.name == "rules/evidence.json" {
            file.text = json!(rules_json).to_string().into();
        } else if serde_json::from_str::<Value>(&text).unwrap()[0]["category"].is_string()
            && !file.name.contains("expectations")
        {
            file.text = "[]".into();
        }
    }
    RuleBook::load(&files).unwrap()
}
