//! The questions whose answers could change the result, held against trying every completion of the open answers.

use crate::common;

use common::random::Random;
use common::{assert_none, book};
use exo_check::answers::{Answers, Need, Value, read};
use exo_check::book::{Kind, Question, RuleBook};
use exo_check::condition::Truth;
use exo_check::report::{Addressee, Origin, Report};
use exo_check::term::{Severity, Verdict};
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeSet;

/// So many people; before a release `PEOPLE=1000`.
const FEW: usize = 12;
/// So many answers are open.
const OPEN: usize = 2;

/// What an answer can change.
type Result = (Verdict, Vec<String>, Vec<String>);

fn result(book: &RuleBook, answers: &Answers) -> Result {
    let report = Report::new(book, answers, book.values.rules_version);
    let grave = report.findings.iter().filter(|finding| finding.rule.severity >= Severity::Caution);
    let fits = report.pairs.iter().map(|pair| format!("{} {:?}", pair.rule.id, pair.expected.fit));
    (report.verdict, grave.map(|finding| finding.rule.id.clone()).collect(), fits.collect())
}

/// Every answer to a question of options; of several options each alone, each pair, and all.
fn every_answer(question: &Question) -> Vec<Value> {
    let options = question.kind.options();
    let Kind::Choices { alone, .. } = &question.kind else {
        return options.iter().cloned().map(Value::Choice).collect();
    };
    let many: Vec<&String> = options.iter().filter(|option| !alone.contains(option)).collect();
    let mut all: Vec<Value> = options.iter().map(|one| Value::Choices(vec![one.clone()])).collect();
    for (place, one) in many.iter().enumerate() {
        let pairs = many[place + 1..].iter();
        all.extend(pairs.map(|other| Value::Choices(vec![(*one).clone(), (*other).clone()])));
    }
    all.push(Value::Choices(many.into_iter().cloned().collect()));
    all
}

/// Every completion of the open questions that are asked.
fn completions(book: &RuleBook, answers: &Answers, but: &[&str]) -> Vec<Answers> {
    let open = book.questionnaire.questions().iter().find(|question| {
        !question.kind.options().is_empty()
            && !but.contains(&question.id.as_str())
            && answers.get(&question.id).is_none()
            && answers.asks(&book.questionnaire, question) == Truth::True
    });
    let Some(open) = open else { return vec![answers.clone()] };
    let with = |value: Value| {
        let mut answers = answers.clone();
        answers.set(&open.id, value);
        completions(book, &answers, but)
    };
    every_answer(open).into_iter().flat_map(with).collect()
}

/// Whether two answers to these questions give different results in some completion.
fn changes(book: &RuleBook, answers: &Answers, asked: &[&str]) -> bool {
    completions(book, answers, asked).iter().any(|completion| {
        let mut all = vec![completion.clone()];
        for id in asked {
            let question = book.questionnaire.question(id).unwrap();
            let values = match &question.kind {
                Kind::Integer { range } => range.map(Value::Number).to_vec(),
                Kind::Date => Vec::new(),
                Kind::Choice { .. } | Kind::Choices { .. } => every_answer(question),
            };
            let with = |answers: &Answers| {
                let each = values.iter().map(|value| {
                    let mut answers = answers.clone();
                    answers.set(id, value.clone());
                    answers
                });
                each.collect::<Vec<Answers>>()
            };
            all = all.iter().flat_map(with).take(3_000).collect();
        }
        let results: BTreeSet<String> =
            all.iter().map(|answers| format!("{:?}", result(book, answers))).collect();
        results.len() > 1
    })
}

/// The first three that count, by trying everything.
fn by_force(book: &RuleBook, answers: &Answers) -> Vec<String> {
    let report = Report::new(book, answers, book.values.rules_version);
    if report.verdict == Verdict::Stop {
        return Vec::new();
    }
    let counts = |question: &&exo_check::report::ReportQuestion<'_>| {
        let asked: Vec<&str> = match (question.to, question.origin) {
            (Addressee::Doctor, Origin::Rule(rule)) => {
                let found = report.findings.iter().find(|found| found.rule.id == rule.id).unwrap();
                found.because.iter().map(|because| because.question).collect()
            }
            _ => vec![question.id.as_str()],
        };
        changes(book, answers, &asked)
    };
    let ids = report.questions.iter().filter(counts).take(3).map(|question| question.id.clone());
    ids.collect()
}

/// Somebody who was told nearly everything, with few answers open.
fn somebody(book: &RuleBook, random: &mut Random) -> Json {
    let mut person = Map::new();
    for question in book.questionnaire.questions() {
        let options = question.kind.options();
        let harmless: Vec<&String> = question.no_effect.iter().collect();
        let value = match &question.kind {
            Kind::Choice { .. } if question.id == "clinic_contact" => json!("consultation_done"),
            Kind::Choice { .. } if question.id.starts_with("told_") => {
                json!(if random.chance(4) { "no" } else { "yes" })
            }
            Kind::Choice { .. } if !harmless.is_empty() && random.chance(96) => json!(random.pick(&harmless)),
            Kind::Choice { .. } => json!(random.pick(options)),
            Kind::Choices { .. } if !harmless.is_empty() && random.chance(95) => {
                json!([random.pick(&harmless)])
            }
            Kind::Choices { .. } => json!([random.pick(options)]),
            Kind::Integer { range } => json!(range[0].max(if question.id == "age" { 40 } else { 1 })),
            Kind::Date => continue,
        };
        person.insert(question.id.clone(), value);
    }
    let optional: Vec<&Question> = book
        .questionnaire
        .questions()
        .iter()
        .filter(|question| !question.required && (2..=8).contains(&question.kind.options().len()))
        .collect();
    for _ in 0..OPEN {
        person.remove(&random.pick(&optional).id);
    }
    Json::Object(person)
}

#[test]
fn the_questions_chosen_are_those_that_trying_everything_finds() {
    let book = book();
    let mut random = Random(16_022_026);
    let many = std::env::var("PEOPLE").ok().and_then(|many| many.parse().ok()).unwrap_or(FEW);
    let (mut wrong, mut some, mut none) = (Vec::new(), 0, 0);
    for _ in 0..many {
        let person = somebody(&book, &mut random);
        let Ok(answers) = read(person.to_string().as_bytes(), &book.questionnaire, Need::Complete) else {
            continue;
        };
        let answers = answers.without_hidden(&book.questionnaire);
        let report = Report::new(&book, &answers, book.values.rules_version);
        let expected = by_force(&book, &answers);
        *if expected.is_empty() { &mut none } else { &mut some } += 1;
        if report.key_questions != expected {
            wrong.push(format!("{person}: {:?}, by force {expected:?}", report.key_questions));
        }
    }
    assert!(some > 0 && none > 0, "{some} and {none} of {many}");
    wrong.truncate(5);
    assert_none(&wrong, "people have other questions");
}
