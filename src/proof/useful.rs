//! No useless question: every option changes some report, or is marked as being there only for a true answer.

use super::circuit::Bit;
use super::finding::{Code, Finding};
use super::outcome::Scope;
use super::parts::Parts;
use super::prover::{Answered, Patience, Prover};
use super::reach::QUESTIONNAIRE;
use super::subject::Subject;
use super::world::Change;
use crate::answers::{AnswerFacts, Answers, Cost};
use crate::book::{Kind, Question, RuleBook};
use crate::condition::{Condition, Test, Truth};
use crate::report::Report;
use crate::term::Verdict;

/// Questions and options that change no report.
pub(super) fn check<'b>(subject: &'b Subject, prover: &mut Prover<'b>) -> Vec<Finding> {
    subject
        .book
        .questionnaire
        .questions()
        .iter()
        .flat_map(|question| of_question(subject, &mut Parts::new(prover, question)))
        .collect()
}

fn of_question<'b>(subject: &'b Subject, parts: &mut Parts<'_, 'b>) -> Vec<Finding> {
    let question = parts.question;
    let options = question.kind.options();
    let unmarked = options.iter().filter(|option| !question.no_effect.contains(option));
    let unheard: Vec<&String> = unmarked.filter(|option| !changes(parts, option, Scope::Findings)).collect();
    let (asking, idle): (Vec<&String>, Vec<&String>) =
        unheard.into_iter().partition(|option| changes(parts, option, Scope::Everything));
    let useless = match question.kind {
        Kind::Integer { .. } => !question.elsewhere && !number_counts(parts),
        // A day moves what is due, of which no rule speaks.
        Kind::Date => false,
        _ => idle.len() == options.len(),
    };
    if useless {
        let example = example(subject, parts.whole, question, None);
        return vec![Finding::new(Code::UselessQuestion, QUESTIONNAIRE, &question.id).shown_by(example)];
    }
    let at = |code, option: &String| Finding::new(code, QUESTIONNAIRE, &question.id).about(option);
    let mut found = Vec::new();
    for option in idle {
        let example = example(subject, parts.whole, question, Some(option));
        found.push(at(Code::UselessOption, option).shown_by(example));
    }
    found.extend(only_asked(subject, parts, &asking));
    for option in &question.no_effect {
        if let Some(people) = effect(parts, option) {
            found.push(at(Code::MarkedButUsed, option).shown_by(as_json(&subject.book, &people)));
        }
    }
    found
}

/// Options that settle or bring a question and do nothing else, against the list of those that may.
fn only_asked<'b>(subject: &'b Subject, parts: &mut Parts<'_, 'b>, asking: &[&String]) -> Vec<Finding> {
    let question = parts.question;
    let listed = subject.only_asked.iter().filter(|listed| listed.questions.contains(&question.id));
    let listed: Vec<&String> = listed.flat_map(|listed| &listed.options).collect();
    let unlisted = asking.iter().filter(|option| !listed.contains(option));
    let stale = listed.iter().filter(|option| !asking.contains(option));
    let unlisted = unlisted.map(|option| (Code::OnlyAsked, QUESTIONNAIRE, *option));
    let all = unlisted.chain(stale.map(|option| (Code::StaleExcuse, ONLY_ASKED, *option)));
    let finding = |(code, file, option): (Code, &str, &String)| {
        let example = example(subject, parts.whole, question, Some(option));
        Finding::new(code, file, &question.id).about(option).shown_by(example)
    };
    all.map(finding).collect()
}

/// Whether the report of somebody changes in this much when the option is chosen: beside others, or instead of what does
/// nothing.
fn changes(parts: &mut Parts<'_, '_>, option: &str, scope: Scope) -> bool {
    let question = parts.question;
    if is_beside_others(question, option)
        && parts.any(|part| {
            let hard = beside_others(part, question, option);
            differs(part, question, hard, Change::Add(option), scope)
        })
    {
        return true;
    }
    baselines(question, option).into_iter().any(|baseline| {
        let change = |prover: &mut Prover<'_>, scope| {
            let hard = only(prover, question, option);
            differs(prover, question, hard, baseline, scope)
        };
        match baseline {
            // Against no answer at all, it is not enough that the answer settles a rule which then says nothing.
            Change::Remove if scope == Scope::Everything => {
                parts.any(|part| change(part, Scope::Said)) || change(parts.whole, Scope::WithVerdict)
            }
            _ => parts.any(|part| change(part, scope)),
        }
    })
}

fn is_beside_others(question: &Question, option: &str) -> bool {
    matches!(&question.kind, Kind::Choices { alone, .. } if alone.iter().all(|lonely| lonely != option))
}

/// What an option is compared with: an answer that does nothing, else no answer, else every other option.
fn baselines<'q>(question: &'q Question, option: &str) -> Vec<Change<'q>> {
    let others = question.kind.options().iter().filter(|other| *other != option);
    match question.no_effect.first() {
        Some(idle) => vec![Change::Only(idle)],
        None if !question.required => vec![Change::Remove],
        None => others.map(|other| Change::Only(other)).collect(),
    }
}

/// Exactly this option is chosen.
fn only(prover: &Prover<'_>, question: &Question, option: &str) -> Vec<Bit> {
    let bit = |other: &String| {
        let bit = prover.world.option(&prover.circuit, &question.id, other);
        if other == option { bit } else { !bit }
    };
    question.kind.options().iter().map(bit).collect()
}

/// Answers to which the option can be added.
fn beside_others(prover: &Prover<'_>, question: &Question, option: &str) -> Vec<Bit> {
    let world = &prover.world;
    let mut hard = vec![
        !world.option(&prover.circuit, &question.id, option),
        world.answered(&prover.circuit, &question.id),
    ];
    let Kind::Choices { options, alone, at_most } = &question.kind else { return hard };
    hard.extend(alone.iter().map(|lonely| !world.option(&prover.circuit, &question.id, lonely)));
    if let Some(most) = at_most {
        // One place must be free: of the other options, all but `most` - 1 are left out.
        let others = options.iter().filter(|other| *other != option).skip(most.saturating_sub(1));
        hard.extend(others.map(|other| !world.option(&prover.circuit, &question.id, other)));
    }
    hard
}

fn differs(
    prover: &mut Prover<'_>,
    question: &Question,
    hard: Vec<Bit>,
    change: Change<'_>,
    scope: Scope,
) -> bool {
    difference(prover, question, hard, change, scope).is_some()
}

/// Somebody who meets what is hard and in whose report the change shows, before and after it.
fn difference(
    prover: &mut Prover<'_>,
    question: &Question,
    mut hard: Vec<Bit>,
    change: Change<'_>,
    scope: Scope,
) -> Option<Vec<Answers>> {
    let (world, book) = (prover.world.clone(), prover.world.book);
    let changed = world.changed(&mut prover.circuit, &question.id, change);
    if matches!(change, Change::Any) {
        hard.push(changed.answered(&prover.circuit, &question.id));
    }
    let outcome = prover.after(&changed);
    hard.push(outcome.differs(&mut prover.circuit, &prover.outcome, scope));
    let shown = prover.find_in(&hard, &[&world, &changed], |both| {
        seen(book, &both[0], scope) != seen(book, &both[1], scope)
    });
    if let Answered::Shown(people) = shown { Some(people) } else { None }
}

/// Whether a number changes some report: left open, or another number instead.
fn number_counts(parts: &mut Parts<'_, '_>) -> bool {
    let question = parts.question;
    let answered = |prover: &Prover<'_>| vec![prover.world.answered(&prover.circuit, &question.id)];
    [Change::Remove, Change::Any].into_iter().skip(usize::from(question.required)).any(|change| {
        parts.any(|part| differs(part, question, answered(part), change, Scope::Said))
            || differs(parts.whole, question, answered(parts.whole), change, Scope::WithVerdict)
            || is_counted_up(parts.whole, question, change)
    })
}

/// Whether a number shows in the sums or days of somebody who tells every number that goes with it.
fn is_counted_up(prover: &mut Prover<'_>, question: &Question, change: Change<'_>) -> bool {
    let (world, book) = (prover.world.clone(), prover.world.book);
    let changed = world.changed(&mut prover.circuit, &question.id, change);
    let numbers =
        book.questionnaire.questions().iter().filter(|other| matches!(other.kind, Kind::Integer { .. }));
    let always = numbers.filter(|other| other.when == Condition::always());
    let mut hard: Vec<Bit> = always.map(|other| prover.world.answered(&prover.circuit, &other.id)).collect();
    hard.push(world.answered(&prover.circuit, &question.id));
    let sums = |answers: &Answers| {
        let report = Report::new(book, answers, book.values.rules_version);
        (report.cost, report.course_days)
    };
    let patience = std::mem::replace(&mut prover.patience, Patience { models: 1, settings: 100 });
    let shown = prover.find_in(&hard, &[&world, &changed], |both| sums(&both[0]) != sums(&both[1]));
    prover.patience = patience;
    matches!(shown, Answered::Shown(_))
}

/// Where the options stand that do nothing but settle or bring a question.
const ONLY_ASKED: &str = "rules/only-asked.json";

/// What a reader sees of a report, without the echo of the answers.
type Seen = (Option<Verdict>, Vec<String>, Vec<String>, Cost, Option<i64>);

fn seen(book: &RuleBook, answers: &Answers, scope: Scope) -> Seen {
    let report = Report::new(book, answers, book.values.rules_version);
    let open = report.undetermined.iter().filter(|_| scope == Scope::Everything);
    let found = report.findings.iter().map(|finding| finding.rule.id.clone());
    let rules = found.chain(open.map(|open| open.rule.id.clone())).collect();
    if scope == Scope::Findings {
        return (None, rules, Vec::new(), Cost::default(), None);
    }
    let questions = report.questions.iter().map(|question| question.id.clone()).collect();
    let verdict = (scope != Scope::Said).then_some(report.verdict);
    (verdict, rules, questions, report.cost, report.course_days)
}

/// A person who gives the useless answer, or any answer to the useless question.
fn example<'b>(
    subject: &'b Subject,
    prover: &mut Prover<'b>,
    question: &Question,
    option: Option<&str>,
) -> Vec<serde_json::Value> {
    let (world, circuit) = (&prover.world, &prover.circuit);
    let chosen = option
        .map_or(world.answered(circuit, &question.id), |option| world.option(circuit, &question.id, option));
    match prover.find(&[chosen], |_| true) {
        Answered::Shown(found) => as_json(&subject.book, &found),
        _ => Vec::new(),
    }
}

fn as_json(book: &RuleBook, people: &[Answers]) -> Vec<serde_json::Value> {
    people.iter().map(|one| one.to_json(&book.questionnaire)).collect()
}

/// Whom an option that is marked as without effect does something to: whose report it changes against no answer, or
/// against the first marked option where an answer is required, or whom a rule that names it speaks to.
fn effect(parts: &mut Parts<'_, '_>, option: &str) -> Option<Vec<Answers>> {
    let question = parts.question;
    let baseline = match question.no_effect.first() {
        _ if !question.required => Some(Change::Remove),
        Some(first) if first != option => Some(Change::Only(first)),
        _ => None,
    };
    let against = |baseline| {
        parts.find(|part| {
            let hard = only(part, question, option);
            difference(part, question, hard, baseline, Scope::Said)
        })
    };
    let shown = baseline.and_then(against);
    if shown.is_some() || !question.required { shown } else { named(parts, option) }
}

/// Whom a rule that names the option speaks to.
fn named(parts: &mut Parts<'_, '_>, option: &str) -> Option<Vec<Answers>> {
    let question = parts.question;
    let whole = &mut *parts.whole;
    let chosen = whole.world.option(&whole.circuit, &question.id, option);
    let names = |(fact, test): (&str, &Test)| {
        fact == question.id
            && matches!(test, Test::OneOf(wanted) if wanted.iter().any(|other| other == option))
    };
    let rules = whole.world.roll.rules.iter().enumerate();
    let mut naming = rules.filter(|(_, rule)| rule.when.leaves().into_iter().any(names));
    let (place, rule) = naming.next()?;
    let (book, fires) = (whole.world.book, whole.outcome.rules[place].yes);
    let shows = |person: &Answers| {
        rule.when.truth(&AnswerFacts::new(book, person, book.values.rules_version)) == Truth::True
    };
    let shown = whole.find(&[chosen, fires], shows);
    Some(if let Answered::Shown(people) = shown { people } else { Vec::new() })
}
