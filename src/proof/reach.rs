//! Every question can be asked, every option chosen, every rule can fire and can stay silent; nothing is useless.

use super::circuit::Bit;
use super::finding::{Code, Finding};
use super::outcome::Outcome;
use super::prover::{Answered, Prover};
use super::subject::Subject;
use super::world::{Change, World};
use crate::answers::Answers;
use crate::book::{Kind, Question, RuleBook};
use crate::condition::{Condition, Test};
use crate::report::Report;

const QUESTIONNAIRE: &str = "rules/questionnaire.json";

/// What no answers reach.
pub(super) fn reachable(subject: &Subject, prover: &mut Prover<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for question in subject.book.questionnaire.questions() {
        let Some(input) = prover.world.input(&question.id).cloned() else { continue };
        if prover.never(&[input.asked]) {
            found.push(Finding::new(Code::UnreachableQuestion, QUESTIONNAIRE, &question.id));
            continue;
        }
        for (option, bit) in question.kind.options().iter().zip(&input.bits) {
            if prover.never(&[*bit]) {
                found.push(Finding::new(Code::UnreachableOption, QUESTIONNAIRE, &question.id).about(option));
            }
        }
    }
    for (place, rule) in subject.book.rules.iter().enumerate() {
        let file = subject.file_of(&rule.id);
        let fires = prover.outcome.rules[place].yes;
        if prover.never(&[fires]) {
            found.push(Finding::new(Code::NeverFires, file, &rule.id));
        } else if rule.when != Condition::always() && prover.never(&[!fires]) {
            let person = subject.plain.to_json(&subject.book.questionnaire);
            found.push(Finding::new(Code::AlwaysFires, file, &rule.id).shown_by(vec![person]));
        }
    }
    found
}

/// Questions and options that change no report.
pub(super) fn useful<'b>(subject: &'b Subject, prover: &mut Prover<'b>) -> Vec<Finding> {
    let mut found = Vec::new();
    for question in subject.book.questionnaire.questions() {
        let options = question.kind.options();
        let idle: Vec<&String> = options
            .iter()
            .filter(|option| !question.no_effect.contains(option))
            .filter(|option| !changes_a_report(&subject.book, prover, question, option))
            .collect();
        let is_number = matches!(question.kind, Kind::Integer { .. });
        if (is_number && !number_counts(&subject.book, prover, question))
            || (!is_number && idle.len() == options.len())
        {
            found.push(Finding::new(Code::UselessQuestion, QUESTIONNAIRE, &question.id));
            continue;
        }
        for option in idle {
            let at = Finding::new(Code::UselessOption, QUESTIONNAIRE, &question.id).about(option);
            found.push(at.shown_by(example(subject, prover, question, option)));
        }
        found.extend(
            question
                .no_effect
                .iter()
                .filter(|option| is_named(&subject.book, question, option))
                .map(|option| Finding::new(Code::MarkedButUsed, QUESTIONNAIRE, &question.id).about(option)),
        );
    }
    found
}

/// Whether some report changes when the option is chosen: instead of the answer that does nothing, or beside others.
fn changes_a_report<'b>(
    book: &'b RuleBook,
    prover: &mut Prover<'b>,
    question: &Question,
    option: &str,
) -> bool {
    let world = prover.world.clone();
    let chosen = world.option(&prover.circuit, &question.id, option);
    let alone =
        matches!(&question.kind, Kind::Choices { alone, .. } if alone.iter().any(|other| other == option));
    let beside = matches!(question.kind, Kind::Choices { .. }) && !alone;
    if beside {
        let hard = beside_others(prover, &world, question, option);
        let changed = world.changed(&mut prover.circuit, &question.id, Change::Add(option));
        return differs(book, prover, hard, &changed);
    }
    let baselines: Vec<Change<'_>> = match question.no_effect.first() {
        Some(idle) => vec![Change::Only(idle)],
        None if !question.required => vec![Change::Remove],
        None => {
            question.kind.options().iter().filter(|other| *other != option).map(|o| Change::Only(o)).collect()
        }
    };
    baselines.into_iter().any(|baseline| {
        let changed = world.changed(&mut prover.circuit, &question.id, baseline);
        differs(book, prover, vec![chosen], &changed)
    })
}

/// Answers to which the option can be added.
fn beside_others(prover: &Prover<'_>, world: &World<'_>, question: &Question, option: &str) -> Vec<Bit> {
    let mut hard = vec![
        !world.option(&prover.circuit, &question.id, option),
        world.answered(&prover.circuit, &question.id),
    ];
    let Kind::Choices { options, alone, at_most } = &question.kind else { return hard };
    hard.extend(alone.iter().map(|lonely| !world.option(&prover.circuit, &question.id, lonely)));
    if let Some(most) = at_most {
        // One place must be free: of the other options, all but `most` - 1 are left out.
        let others = options.iter().filter(|other| *other != option).skip(most - 1);
        hard.extend(others.map(|other| !world.option(&prover.circuit, &question.id, other)));
    }
    hard
}

fn differs<'b>(book: &'b RuleBook, prover: &mut Prover<'b>, mut hard: Vec<Bit>, changed: &World<'b>) -> bool {
    let outcome = Outcome::of(&mut prover.circuit, changed);
    hard.push(outcome.differs(&mut prover.circuit, &prover.outcome));
    let world = prover.world.clone();
    let shown =
        prover.find_in(&hard, &[&world, changed], |both| seen(book, &both[0]) != seen(book, &both[1]));
    matches!(shown, Answered::Shown(_))
}

/// Whether a number changes some report: left open, or another number instead.
fn number_counts<'b>(book: &'b RuleBook, prover: &mut Prover<'b>, question: &Question) -> bool {
    let changes = [Change::Remove, Change::Any];
    let answered = prover.world.answered(&prover.circuit, &question.id);
    changes.into_iter().skip(usize::from(question.required)).any(|change| {
        let changed = prover.world.clone().changed(&mut prover.circuit, &question.id, change);
        let mut hard = vec![answered];
        if matches!(change, Change::Any) {
            hard.push(changed.answered(&prover.circuit, &question.id));
        }
        differs(book, prover, hard, &changed)
    })
}

/// What a reader sees of a report, without the echo of the answers.
fn seen(book: &RuleBook, answers: &Answers) -> impl PartialEq {
    let report = Report::new(book, answers, book.values.rules_version);
    let rules: Vec<String> = report.findings.iter().map(|finding| finding.rule.id.clone()).collect();
    let open: Vec<String> = report.undetermined.iter().map(|open| open.rule.id.clone()).collect();
    let questions: Vec<String> = report.questions.iter().map(|question| question.id.clone()).collect();
    (report.verdict, rules, open, questions, report.cost, report.course_days)
}

/// A person who gives the useless answer.
fn example<'b>(
    subject: &'b Subject,
    prover: &mut Prover<'b>,
    question: &Question,
    option: &str,
) -> Vec<serde_json::Value> {
    let chosen = prover.world.option(&prover.circuit, &question.id, option);
    match prover.find(&[chosen], |_| true) {
        Answered::Shown(found) => found.iter().map(|one| one.to_json(&subject.book.questionnaire)).collect(),
        _ => Vec::new(),
    }
}

/// Whether a condition of a rule names the option alone, so that it does have an effect.
fn is_named(book: &RuleBook, question: &Question, option: &str) -> bool {
    let names = |(fact, test): (&str, &Test)| {
        fact == question.id
            && matches!(test, Test::OneOf(wanted) if wanted.iter().any(|other| other == option))
    };
    book.rules.iter().any(|rule| rule.when.leaves().into_iter().any(names))
}
