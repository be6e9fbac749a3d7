//! The fast reader and the one checker agree on every input: what the fast one takes, the checker takes alike; all else
//! it leaves to the checker.

use crate::common;

use common::random::{self, Random};
use common::{TODAY, book};
use exo_check::answers::{Coded, Need, Swift, read};
use exo_check::book::RuleBook;
use serde_json::{Map, Value};

struct Both {
    book: RuleBook,
    swift: Swift,
    coded: Coded,
    taken: usize,
    left: usize,
}

impl Both {
    fn new() -> Self {
        let book = book();
        Self { swift: Swift::new(&book), coded: Coded::new(&book, TODAY), book, taken: 0, left: 0 }
    }

    /// Whether the fast reader took the input; then the checker must find the same answers in it.
    fn read(&mut self, bytes: &[u8]) -> bool {
        let shown = String::from_utf8_lossy(bytes);
        let Some(taken) = self.swift.read(bytes, &self.book, &mut self.coded) else {
            self.left += 1;
            return false;
        };
        let answers = read(bytes, &self.book.questionnaire, Need::Complete)
            .unwrap_or_else(|faults| panic!("taken with faults: {shown}\n{faults:#?}"));
        assert_eq!(taken.record, answers.record.as_deref(), "{shown}");
        let slow = Coded::of(&self.book, &answers, TODAY);
        assert_eq!(self.coded.vectors().holds, slow.vectors().holds, "{shown}");
        assert_eq!(self.coded.vectors().may, slow.vectors().may, "{shown}");
        assert_eq!(self.coded.sums(), slow.sums(), "{shown}");
        self.taken += 1;
        true
    }
}

fn questions() -> Vec<Value> {
    random::questions(&serde_json::from_str(include_str!("../rules/questionnaire.json")).unwrap())
}

fn person(random: &mut Random, questions: &[Value]) -> Map<String, Value> {
    let mut person = random::answers(random, questions, 50);
    if random.chance(30) {
        person.insert("note".to_owned(), "話 \u{7f} text".into());
    }
    if random.chance(30) {
        person.insert("record".to_owned(), "A-17 #~".repeat(random.below(28)).into());
    }
    if random.chance(30) {
        person.insert("schema".to_owned(), "exo-check/answers/1".into());
    }
    person
}

/// The members in any order, with white space anywhere.
fn written(random: &mut Random, person: &Map<String, Value>, spaced: bool) -> String {
    let mut members: Vec<String> = person
        .iter()
        .map(|(key, value)| format!("\"{key}\"@:@{}", value.to_string().replace(',', "@,@")))
        .collect();
    for place in (1..members.len()).rev() {
        members.swap(place, random.below(place + 1));
    }
    let text = format!("@{{@{}@}}@", members.join("@,@"));
    let white = if spaced { ["", " ", "\t", "\r", "  "] } else { [""; 5] };
    text.split('@').fold(String::new(), |text, part| text + random.pick::<&str>(&white) + part)
}

#[test]
fn good_answers_in_any_order_are_taken() {
    let (mut both, mut random, questions) = (Both::new(), Random(1), questions());
    for round in 0..3000 {
        let person = person(&mut random, &questions);
        let text = written(&mut random, &person, round % 2 == 0);
        assert!(both.read(text.as_bytes()), "left to the checker: {text}");
    }
}

#[test]
fn changed_bytes_never_make_them_disagree() {
    let (mut both, mut random, questions) = (Both::new(), Random(2), questions());
    let signs = b"{}[]:,\"\\ \t\n0123456789.-+eEnulltrfas_xz\x00\x1f\x7f\xc3\xa4\xff\xe3";
    for _ in 0..20_000 {
        let person = person(&mut random, &questions);
        let mut bytes = written(&mut random, &person, false).into_bytes();
        for _ in 0..=random.below(2) {
            let place = random.below(bytes.len());
            match random.below(5) {
                0 => drop(bytes.remove(place)),
                1 => bytes.insert(place, *random.pick(signs)),
                2 => bytes.truncate(place.max(1)),
                3 => {
                    let part = bytes[place..(place + 1 + random.below(40)).min(bytes.len())].to_vec();
                    let at = random.below(bytes.len());
                    bytes.splice(at..at, part);
                }
                _ => bytes[place] = *random.pick(signs),
            }
        }
        both.read(&bytes);
    }
    assert!(both.taken > 80 && both.left > 5000, "one-sided: {} taken, {} left", both.taken, both.left);
}

#[test]
fn values_of_other_questions_never_make_them_disagree() {
    let (mut both, mut random, questions) = (Both::new(), Random(3), questions());
    for _ in 0..5000 {
        let (mut person, other) = (person(&mut random, &questions), person(&mut random, &questions));
        let keys: Vec<String> = person.keys().cloned().collect();
        let (key, value) =
            (random.pick(&keys).clone(), other.values().nth(random.below(other.len())).unwrap());
        match random.below(4) {
            0 => drop(person.insert(key, value.clone())),
            1 => drop(person.remove(&key)),
            2 => {
                if let Some(Value::Array(options)) = person.get_mut(&key) {
                    options.push(options[random.below(options.len())].clone());
                }
            }
            _ => drop(person.insert(key, Value::from(i64::from(random.below(2) == 0) * 1_000_000_007 - 1))),
        }
        let text = written(&mut random, &person, false);
        both.read(text.as_bytes());
    }
    assert!(both.taken > 500 && both.left > 500, "one-sided: {} taken, {} left", both.taken, both.left);
}

#[test]
fn what_is_rare_is_left_to_the_checker() {
    let mut both = Both::new();
    for rare in
        ["", "{}", "[]", "null", "\u{feff}{}", "{\"age\":45.0}", "{\"a\\u0067e\":45}", "{\"age\":4e1}"]
    {
        assert!(!both.read(rare.as_bytes()), "{rare}");
    }
    let person = include_str!("people/minor_acne.json");
    let with = |record: &str| person.replacen('{', &format!("{{\"record\": \"{record}\","), 1);
    assert!(both.read(with(&"x".repeat(200)).as_bytes()));
    for rare in ["肌", "\u{7f}", "a\\n", &"x".repeat(201)] {
        assert!(!both.read(with(rare).as_bytes()), "{rare}");
    }
}
