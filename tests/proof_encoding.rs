//! The formulas say what the engine says: for random people every rule has the same truth in both.

use crate::common;

use common::book;
use common::person::{Dice, person};
use exo_check::answers::{AnswerFacts, Answers, Need, read};
use exo_check::assets::{self, TextFile};
use exo_check::book::RuleBook;
use exo_check::condition::{Facts, Known, Truth};
use exo_check::proof::Prover;
use exo_check::proof::circuit::Bit;
use exo_check::report::Report;
use exo_check::term::Verdict;
use jiff::ToSpan;
use serde_json::{Value as Json, json};

/// The bits of exactly these answers.
fn fixed(prover: &mut Prover<'_>, book: &RuleBook, answers: &Answers) -> Vec<Bit> {
    let mut bits = Vec::new();
    for question in book.questionnaire.questions() {
        let input = prover.world.input(&question.id).unwrap().clone();
        if let Some(day) = &input.day {
            let told = answers.date(&question.id);
            let ahead = told.map(|day| book.values.rules_version.until(day).unwrap().get_days().into());
            bits.push(if told.is_some() { input.bits[0] } else { !input.bits[0] });
            bits.extend(ahead.map(|ahead: i64| day.between(&mut prover.circuit, [ahead; 2])));
            continue;
        }
        for (place, bit) in input.bits.iter().enumerate() {
            let chosen = match question.kind.options().get(place) {
                Some(option) => {
                    answers.choice(&question.id) == Some(option)
                        || answers.choices(&question.id).contains(option)
                }
                None => answers
                    .number(&question.id)
                    .is_some_and(|number| (input.cells[place][0]..=input.cells[place][1]).contains(&number)),
            };
            bits.push(if chosen { *bit } else { !*bit });
        }
    }
    bits
}

/// The derived facts that are only bounded: rules that speak of them may come out in more than one way.
const BOUNDED: [&str; 3] = ["course_days", "course_total_jpy", "over_budget"];

/// Last days hang on the total among other things, and months are no fixed number of days.
fn is_bounded(fact: &str) -> bool {
    BOUNDED.contains(&fact) || fact.starts_with("days_to_")
}

#[test]
fn every_rule_has_the_same_truth_in_the_formulas_and_in_the_engine() {
    let (book, mut dice) = (book(), Dice(0x5eed_0004));
    let people: Vec<Answers> = (0..60).map(|_| person(&book, &mut dice)).collect();
    agree(&book, &people, |_| true);
}

/// The numbers that sums and days are worked out from.
const SUMMED: [&str; 6] = [
    "sessions_planned",
    "interval_weeks",
    "price_per_session_jpy",
    "extra_cost_jpy",
    "budget_jpy",
    "weeks_since_first",
];

/// The built-in questionnaire with other ranges.
fn random_ranges(dice: &mut Dice) -> Json {
    let file = assets::rules().into_iter().find(|file| file.name.ends_with("questionnaire.json")).unwrap();
    let mut sections: Json = serde_json::from_str(&file.text).unwrap();
    let sections_of = sections.as_array_mut().unwrap().iter_mut();
    let questions = sections_of.flat_map(|one| one["questions"].as_array_mut().unwrap());
    let mut number =
        |digits: usize| i64::try_from(dice.roll(10usize.pow(digits.try_into().unwrap()))).unwrap();
    for question in questions.filter(|question| SUMMED.contains(&question["id"].as_str().unwrap())) {
        let digits = [1, 2, 4, 7, 10][usize::try_from(number(1)).unwrap() / 2];
        // FHIR's integers have 32 bits, so no range goes further.
        let first = (number(digits) - 3).min(i64::from(i32::MAX));
        question["range"] = json!([first, (first + number(digits)).min(i64::from(i32::MAX))]);
    }
    sections
}

/// The built-in book with another questionnaire, and with a rule for each of these conditions.
fn book_with(questionnaire: &Json, whens: &[Json]) -> RuleBook {
    let mut files = assets::rules();
    let file = files.iter_mut().find(|file| file.name.ends_with("questionnaire.json")).unwrap();
    file.text = questionnaire.to_string().into();
    let rule = |(place, when): (usize, &Json)| {
        json!({"id": format!("next_step.sum_{place}"), "when": when, "category": "next_step", "severity": "info",
            "about": ["budget_jpy"], "evidence": null, "sources": ["article:A9.1"], "reviewed": "2026-11-24"})
    };
    let text = whens.iter().enumerate().map(rule).collect::<Json>().to_string().into();
    files.push(TextFile { name: "rules/sums.json".to_owned(), text });
    RuleBook::load(&files).unwrap()
}

/// Conditions that the sums of this person just meet.
fn just_met(book: &RuleBook, answers: &Answers) -> Vec<Json> {
    let facts = AnswerFacts::new(book, answers, book.values.rules_version);
    let at = |fact: &str, number: i64| json!({fact: {"at_least": number, "at_most": number}});
    let total = facts.derived().cost.total.map(|(low, _)| at("course_total_jpy", low));
    let days = facts.derived().course_days.map(|days| at("course_days", days));
    total.into_iter().chain(days).chain([json!({"over_budget": true})]).collect()
}

#[test]
fn no_sum_is_excluded_whatever_the_ranges_of_the_questionnaire() {
    let mut dice = Dice(0x5eed_0013);
    let mut fired = 0;
    for _ in 0..12 {
        let questionnaire = random_ranges(&mut dice);
        let plain = book_with(&questionnaire, &[]);
        let people: Vec<Answers> = (0..8).map(|_| person(&plain, &mut dice)).collect();
        let whens: Vec<Json> = people.iter().flat_map(|person| just_met(&plain, person)).collect();
        let book = book_with(&questionnaire, &whens);
        fired += agree(&book, &people, |rule| rule.starts_with("next_step.sum_"));
    }
    assert!(fired > 100, "the people reach too few sums: {fired}");
}

/// The days that rules may ask for.
const DAYS: [&str; 10] = [
    "days_since_contract_paper",
    "days_since_loan_paper",
    "days_since_last_treatment",
    "days_to_cooling_off",
    "days_to_cooling_off_loan",
    "days_to_mid_term",
    "days_to_annul_minor",
    "days_to_judge_by",
    "days_to_watch_until",
    "days_to_chart_kept",
];

/// Somebody in a course, with days near the day of the book and now and then an answer left open or told otherwise.
fn in_course(book: &RuleBook, dice: &mut Dice) -> Answers {
    let goal = ["wrinkles", "hair_loss"][dice.roll(2)];
    let stage = ["signed", "in_course", "finished"][dice.roll(3)];
    let mut person = json!({
        "goals": [goal], "expectation": "slight_change", "hoped_within": "no_hurry",
        "decision_stage": stage, "route": "injection",
        "sessions_planned": 6, "price_per_session_jpy": 50_000, "extra_cost_jpy": 0, "age": 16 + dice.roll(8),
        "cancer": "none", "pregnancy": "none", "conditions": ["none"], "medicines": ["none"], "allergies": ["none"],
        "earlier_treatment": "never", "clinic_contact": "advert_only", "contract_paper": "complete",
        "contract_months": 1 + dice.roll(3), "obstructed": "no", "paid_how": ["loan"],
    });
    let questions =
        ["contract_paper_on", "loan_paper_on", "signed_on", "first_treatment_on", "last_treatment_on"];
    for question in questions {
        let ago = i64::try_from(dice.roll(120)).unwrap() - 10;
        person[question] = book.values.rules_version.checked_sub(ago.days()).unwrap().to_string().into();
    }
    let object = person.as_object_mut().unwrap();
    let open = ["contract_months", "paid_how", "obstructed", "contract_paper", "contract_paper_on", "age"];
    match dice.roll(9) {
        place @ 0..5 => drop(object.remove(open[place])),
        5 => drop(object.insert("obstructed".to_owned(), "pressed".into())),
        6 => drop(object.insert("contract_paper".to_owned(), "something_missing".into())),
        _ => {}
    }
    let text = person.to_string();
    read(text.as_bytes(), &book.questionnaire, Need::Unfinished).unwrap().without_hidden(&book.questionnaire)
}

#[test]
fn no_day_is_excluded_and_the_days_that_were_told_are_exact() {
    let (plain, mut dice) = (book(), Dice(0x5eed_0018));
    let file = assets::rules().into_iter().find(|file| file.name.ends_with("questionnaire.json")).unwrap();
    let questionnaire: Json = serde_json::from_str(&file.text).unwrap();
    let people: Vec<Answers> = (0..12).map(|_| in_course(&plain, &mut dice)).collect();
    let mut whens: Vec<Json> = Vec::new();
    for fact in DAYS {
        whens.extend([
            json!({fact: {"at_least": 0}}),
            json!({fact: {"answered": true}}),
            json!({fact: {"unanswered": true}}),
        ]);
        for person in &people {
            let facts = AnswerFacts::new(&plain, person, plain.values.rules_version);
            if let Known::Number(days) = facts.known(fact) {
                whens.push(json!({fact: {"at_least": days, "at_most": days}}));
            }
        }
    }
    let book = book_with(&questionnaire, &whens);
    let fired = agree(&book, &people, |rule| rule.starts_with("next_step.sum_"));
    assert!(fired > 150, "the people reach too few days: {fired}");
}

/// Holds formulas and engine against each other for some people; counts what fired.
fn agree(book: &RuleBook, people: &[Answers], is_meant: impl Fn(&str) -> bool) -> usize {
    let mut prover = Prover::new(book, Answers::default(), std::iter::empty());
    let mut fired = 0;
    for answers in people {
        let facts = AnswerFacts::new(book, answers, book.values.rules_version);
        let mut hard = fixed(&mut prover, book, answers);
        assert!(prover.circuit.can(&hard), "refused by the formulas: {answers:?}");
        for (place, rule) in book.rules.iter().enumerate().filter(|(_, rule)| is_meant(&rule.id)) {
            fired += usize::from(rule.when.truth(&facts) == Truth::True);
            let truths = prover.outcome.rules[place];
            let (yes, no) = match rule.when.truth(&facts) {
                Truth::True => (truths.yes, !truths.no),
                Truth::False => (!truths.yes, truths.no),
                Truth::Unknown => (!truths.yes, !truths.no),
            };
            let exact = !rule.when.leaves().iter().any(|(fact, _)| is_bounded(fact));
            if exact {
                hard.push(!yes);
                let can_differ = prover.circuit.can(&hard);
                hard.pop();
                assert!(!can_differ, "{}: {answers:?}", rule.id);
                hard.push(!no);
                assert!(!prover.circuit.can(&hard), "{}: {answers:?}", rule.id);
                hard.pop();
            } else {
                hard.extend([yes, no]);
                assert!(prover.circuit.can(&hard), "{} is excluded by its bounds: {answers:?}", rule.id);
            }
        }
    }
    fired
}

#[test]
fn the_verdict_is_the_same_in_the_formulas_and_in_the_report() {
    let book = book();
    let mut prover = Prover::new(&book, Answers::default(), std::iter::empty());
    let mut dice = Dice(0x5eed_0005);
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..150 {
        let answers = person(&book, &mut dice);
        let verdict = Report::new(&book, &answers, book.values.rules_version).verdict;
        seen.insert(verdict.id());
        let mut hard = fixed(&mut prover, &book, &answers);
        hard.push(prover.outcome.verdict(&mut prover.circuit, verdict));
        assert!(prover.circuit.can(&hard), "{}: {answers:?}", verdict.id());
    }
    assert!(seen.contains(Verdict::Stop.id()) && seen.contains(Verdict::AskDoctorFirst.id()), "{seen:?}");
}
