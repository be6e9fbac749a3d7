//! Random rule books and answers from a fixed seed.

use serde_json::{Map, Value, json};

/// A small generator of numbers; the same seed gives the same sequence.
pub(crate) struct Random(pub u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap()
    }

    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn pick<'l, T>(&mut self, list: &'l [T]) -> &'l T {
        &list[self.below(list.len())]
    }

    /// Some elements, in their order, at least one.
    pub(crate) fn some<T: Clone>(&mut self, list: &[T], percent: usize) -> Vec<T> {
        let chosen: Vec<T> = list.iter().filter(|_| self.chance(percent)).cloned().collect();
        if chosen.is_empty() { vec![self.pick(list).clone()] } else { chosen }
    }
}

/// The sections of a questionnaire as JSON, flattened to questions.
pub(crate) fn questions(questionnaire: &Value) -> Vec<Value> {
    let sections = questionnaire.as_array().unwrap().iter();
    sections.flat_map(|section| section["questions"].as_array().unwrap().clone()).collect()
}

/// A questionnaire of random questions; a `when` asks only earlier ones.
pub(crate) fn questionnaire(random: &mut Random) -> Value {
    let mut questions: Vec<Value> = Vec::new();
    for number in 0..=3 + random.below(12) {
        let options: Vec<String> = (0..=1 + random.below(40)).map(|option| format!("o{option}")).collect();
        let id = format!("q{number}");
        let mut question = match random.below(3) {
            0 => json!({"id": id, "kind": "choice", "options": options}),
            1 => json!({"id": id, "kind": "choices", "options": options}),
            _ => json!({"id": id, "kind": "integer", "range": [-20, 20]}),
        };
        if !questions.is_empty() && random.chance(40) {
            question["when"] = condition(random, &questions, &[], 2);
        }
        questions.push(question);
    }
    json!([{"section": "all", "questions": questions}])
}

/// A random condition over questions and derived facts.
pub(crate) fn condition(
    random: &mut Random,
    questions: &[Value],
    derived: &[(&str, &str)],
    depth: usize,
) -> Value {
    match random.below(if depth == 0 { 1 } else { 4 }) {
        1 => json!({"not": condition(random, questions, derived, depth - 1)}),
        joined @ 2..=3 => {
            let parts: Vec<Value> =
                (0..=random.below(3)).map(|_| condition(random, questions, derived, depth - 1)).collect();
            json!({(if joined == 2 { "any" } else { "all" }): parts})
        }
        _ => {
            let mut leaves = Map::new();
            for _ in 0..=random.below(3) {
                let (fact, test) = leaf(random, questions, derived);
                leaves.insert(fact, test);
            }
            leaves.into()
        }
    }
}

fn leaf(random: &mut Random, questions: &[Value], derived: &[(&str, &str)]) -> (String, Value) {
    if !derived.is_empty() && random.chance(20) {
        let (fact, kind) = *random.pick(derived);
        let test = match kind {
            "flag" => json!(true),
            "fits" => json!(random.some(&["good", "limited", "poor", "unknown"], 40)),
            "outlook" => json!(random.some(&["none", "uncontrolled", "mixed", "difference"], 40)),
            "day" if random.chance(20) => json!({"answered": true}),
            "day" if random.chance(20) => json!({"unanswered": true}),
            "day" => between(random, -200, 500),
            _ => between(random, 0, 700),
        };
        return (fact.to_owned(), test);
    }
    let question = random.pick(questions);
    let id = question["id"].as_str().unwrap().to_owned();
    if question["required"] != true && random.chance(15) {
        return (id, json!({"unanswered": true}));
    }
    if let Some(options) = question["options"].as_array() {
        return (id, json!(random.some(options, 30)));
    }
    if question["kind"] == "date" {
        return (id, json!({"answered": true}));
    }
    let range = &question["range"];
    (id, between(random, range[0].as_i64().unwrap(), range[1].as_i64().unwrap().min(500_000)))
}

fn between(random: &mut Random, least: i64, most: i64) -> Value {
    let span = usize::try_from(most - least + 1).unwrap();
    let mut number = || least + i64::try_from(random.below(span)).unwrap();
    let (a, b) = (number(), number());
    match random.below(3) {
        0 => json!({"at_least": a}),
        1 => json!({"less_than": b}),
        _ => json!({"at_least": a.min(b), "at_most": a.max(b)}),
    }
}

/// A random rule of the category `evidence`.
pub(crate) fn rule(number: usize, about: &str, when: &Value) -> Value {
    json!({
        "id": format!("evidence.r{number}"), "when": when, "category": "evidence", "severity": "info",
        "about": [about], "evidence": "law", "sources": ["article:A9.1"], "reviewed": "2026-11-24",
    })
}

/// Answers to some of the questions, hidden ones among them.
pub(crate) fn answers(random: &mut Random, questions: &[Value], percent: usize) -> Map<String, Value> {
    let mut answers = Map::new();
    for question in questions {
        if question["required"] != true && !random.chance(percent) {
            continue;
        }
        answers.insert(question["id"].as_str().unwrap().to_owned(), answer(random, question));
    }
    answers
}

fn answer(random: &mut Random, question: &Value) -> Value {
    if question["kind"] == "date" {
        return json!(format!("2026-{:02}-{:02}", 1 + random.below(12), 1 + random.below(28)));
    }
    let Some(options) = question["options"].as_array() else {
        let (least, most) = (question["range"][0].as_i64().unwrap(), question["range"][1].as_i64().unwrap());
        let most = if random.chance(70) { most.min(600_000) } else { most };
        return json!(
            least + i64::try_from(random.below(usize::try_from(most - least + 1).unwrap())).unwrap()
        );
    };
    if question["kind"] == "choice" {
        return random.pick(options).clone();
    }
    let alone = question["alone"].as_array().cloned().unwrap_or_default();
    if !alone.is_empty() && random.chance(30) {
        return json!([random.pick(&alone)]);
    }
    let free: Vec<Value> = options.iter().filter(|option| !alone.contains(option)).cloned().collect();
    let mut chosen = random.some(&free, 25);
    chosen.truncate(question["at_most"].as_u64().map_or(usize::MAX, |most| usize::try_from(most).unwrap()));
    json!(chosen)
}
