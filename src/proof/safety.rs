//! Proves the properties of a book.

use super::circuit::Bit;
use super::days;
use super::finding::{Code, Finding};
use super::outcome::VERDICTS;
use super::property::{Claim, Property};
use super::prover::{Answered, Prover};
use super::said::{self, ReportFacts};
use super::subject::Subject;
use super::world::{Change, World};
use crate::answers::{AnswerFacts, Answers};
use crate::book::{DayFact, RuleBook};
use crate::condition::{Condition, Known, Truth};
use crate::report::Report;

/// Every property that some answers break, and every one that could not be settled.
pub(super) fn check<'b>(subject: &'b Subject, prover: &mut Prover<'b>) -> Vec<Finding> {
    let mut found = Vec::new();
    for property in &subject.properties {
        let at =
            Finding::new(Code::PropertyFails, "rules/properties.json", &property.id).about(&property.case);
        match prove(&subject.book, prover, property) {
            Answered::Never => {}
            Answered::Shown(answers) => {
                let answers = answers.iter().map(|one| one.to_json(&subject.book.questionnaire)).collect();
                found.push(at.shown_by(answers));
            }
            Answered::Open => found.push(Finding { code: Code::PropertyOpen, ..at }),
        }
    }
    for cases in subject.properties.chunk_by(|one, next| one.id == next.id) {
        if cases.iter().all(|case| is_idle(prover, &case.claim)) {
            let id = cases[0].id.as_str();
            found.push(Finding::new(Code::PropertyIdle, "rules/properties.json", id));
        }
    }
    found
}

/// Whether nobody meets the condition of a claim.
fn is_idle(prover: &mut Prover<'_>, claim: &Claim) -> bool {
    let Claim::Implies(when, _) = claim else { return false };
    let cause = said::truths(&mut prover.circuit, &prover.world, &prover.outcome, when).yes;
    prover.never(&[cause])
}

/// Looks for answers that break a property.
pub(super) fn prove<'b>(book: &'b RuleBook, prover: &mut Prover<'b>, property: &Property) -> Answered {
    match &property.claim {
        Claim::Implies(when, then) => implies(book, prover, when, then),
        Claim::AddNeverMilder { question, option, beside_none_of } => {
            let world = prover.world.clone();
            let mut hard = vec![
                !world.option(&prover.circuit, question, option),
                world.answered(&prover.circuit, question),
            ];
            hard.extend(beside_none_of.iter().map(|other| !world.option(&prover.circuit, question, other)));
            let changed = world.changed(&mut prover.circuit, question, Change::Add(option));
            never_milder(book, prover, hard, &changed)
        }
        Claim::ReplaceNeverMilder { question, from, to } => {
            let hard = vec![prover.world.option(&prover.circuit, question, from)];
            let changed = prover.world.clone().changed(&mut prover.circuit, question, Change::Only(to));
            never_milder(book, prover, hard, &changed)
        }
        Claim::LastDay { of, from, days } => last_day(book, prover, [*of, *from], *days),
        Claim::NeverEarlier { of, from, question } => never_earlier(book, prover, [*of, *from], question),
        Claim::NoInfluence { question } => {
            let changed = prover.world.clone().changed(&mut prover.circuit, question, Change::Any);
            let outcome = prover.after(&changed);
            let mut different = Vec::new();
            for rank in 0..outcome.at_least.len() {
                let (a, b) = (outcome.at_least[rank], prover.outcome.at_least[rank]);
                different.push(prover.circuit.differ(a, b));
            }
            let hard = prover.circuit.or(different);
            let world = prover.world.clone();
            prover.find_in(&[hard], &[&world, &changed], |both| rank(book, &both[0]) != rank(book, &both[1]))
        }
    }
}

/// Answers whose last day is told and does not come so many days after the day that was told.
fn last_day<'b>(
    book: &'b RuleBook,
    prover: &mut Prover<'b>,
    [of, from]: [DayFact; 2],
    days: i64,
) -> Answered {
    let (circuit, world) = (&mut prover.circuit, &prover.world);
    let (last, start) = (days::told(circuit, world, of), days::told(circuit, world, from));
    let right = start.ahead.plus(circuit, days);
    let differs = [last.ahead.is_less(circuit, &right), right.is_less(circuit, &last.ahead)];
    let wrong = circuit.or(differs.into_iter().chain([!start.known]));
    prover.find(&[last.known, wrong], |answers| {
        let [last, start] = ahead(book, answers, [of, from]);
        last.is_some() && last != start.map(|start| start + days)
    })
}

/// Two people who differ in the day told alone, of whom the one with the later day has the earlier last day.
fn never_earlier<'b>(
    book: &'b RuleBook,
    prover: &mut Prover<'b>,
    [of, from]: [DayFact; 2],
    question: &str,
) -> Answered {
    let world = prover.world.clone();
    let other = world.changed(&mut prover.circuit, question, Change::Any);
    let circuit = &mut prover.circuit;
    let [last, start] = [of, from].map(|day| days::told(circuit, &world, day));
    let [later_last, later_start] = [of, from].map(|day| days::told(circuit, &other, day));
    let earlier = later_last.ahead.is_less(circuit, &last.ahead);
    let sooner = later_start.ahead.is_less(circuit, &start.ahead);
    let hard = [last.known, later_last.known, start.known, later_start.known, !sooner, earlier];
    prover.find_in(&hard, &[&world, &other], |both| {
        let [[last, start], [later_last, later_start]] =
            [0, 1].map(|place: usize| ahead(book, &both[place], [of, from]));
        start.is_some() && later_start >= start && later_last.is_some() && later_last < last
    })
}

/// How far the two days of a real person lie ahead.
fn ahead(book: &RuleBook, answers: &Answers, days: [DayFact; 2]) -> [Option<i64>; 2] {
    let facts = AnswerFacts::new(book, answers, book.values.rules_version);
    days.map(|day| match (day, facts.day(day)) {
        (DayFact::To(_), Known::Number(ahead)) => Some(ahead),
        (DayFact::Since(_), Known::Number(ago)) => Some(-ago),
        _ => None,
    })
}

fn implies<'b>(book: &'b RuleBook, prover: &mut Prover<'b>, when: &Condition, then: &Condition) -> Answered {
    let (circuit, world, outcome) = (&mut prover.circuit, &prover.world, &prover.outcome);
    let cause = said::truths(circuit, world, outcome, when).yes;
    let effect = said::truths(circuit, world, outcome, then).yes;
    prover.find(&[cause, !effect], |answers| {
        let facts = ReportFacts::new(book, answers);
        when.truth(&facts) == Truth::True && then.truth(&facts) != Truth::True
    })
}

/// Answers for which the changed world's verdict is milder.
fn never_milder<'b>(
    book: &'b RuleBook,
    prover: &mut Prover<'b>,
    mut hard: Vec<Bit>,
    changed: &World<'b>,
) -> Answered {
    let outcome = prover.after(changed);
    hard.push(outcome.is_milder(&mut prover.circuit, &prover.outcome));
    let world = prover.world.clone();
    prover.find_in(&hard, &[&world, changed], |both| rank(book, &both[1]) < rank(book, &both[0]))
}

fn rank(book: &RuleBook, answers: &Answers) -> Option<usize> {
    let verdict = Report::new(book, answers, book.values.rules_version).verdict;
    VERDICTS.iter().position(|other| *other == verdict)
}
