//! Rules that contradict, repeat or contain each other.

use super::finding::{Code, Finding};
use super::prover::{Answered, Prover};
use super::subject::Subject;
use crate::answers::{AnswerFacts, Answers};
use crate::book::{Rule, RuleBook};
use crate::condition::Truth;
use std::collections::HashMap;

/// Contradictions, duplicates and subsumed rules.
pub(super) fn check(subject: &Subject, prover: &mut Prover<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (first, second) in can_meet(&subject.book, prover) {
        let (a, b) = (&subject.book.rules[first], &subject.book.rules[second]);
        let at = Finding::new(Code::Contradiction, subject.file_of(&b.id), &b.id).about(&a.id);
        match together(subject, prover, [first, second]) {
            Answered::Never => {}
            Answered::Open => found.push(at),
            Answered::Shown(people) => found.push(at.shown_by(as_json(subject, &people))),
        }
    }
    let mut alike: Vec<(usize, usize)> = groups(&subject.book, |rule| Some(what_it_says(rule)))
        .into_iter()
        .flat_map(|group| not_told_apart(&subject.book, prover, &group))
        .collect();
    alike.sort_unstable();
    found.extend(alike.into_iter().filter_map(|(first, second)| repeated(subject, prover, first, second)));
    found
}

/// The pairs of a group of which one rule may contain the other. Somebody who fires the one and not the other, and
/// somebody the other way round, rule that out without the solver.
fn not_told_apart(book: &RuleBook, prover: &Prover<'_>, group: &[usize]) -> Vec<(usize, usize)> {
    if group.len() == 1 {
        return Vec::new();
    }
    let person = |place: &usize| prover.people.get(*place)?.as_ref();
    let people: Vec<_> = group
        .iter()
        .map(|place| person(place).map(|person| AnswerFacts::new(book, person, book.values.rules_version)))
        .collect();
    let alone = |fires: usize, silent: usize| {
        let silent = &book.rules[group[silent]].when;
        people[fires].as_ref().is_some_and(|facts| silent.truth(facts) != Truth::True)
    };
    let pairs = pairs_of(group.len()).filter(|(i, j)| !(alone(*i, *j) && alone(*j, *i)));
    pairs.map(|(i, j)| (group[i], group[j])).collect()
}

/// What a rule gives the one answer to: the topic that it names, or the fit and time of a goal by a route.
fn topic(rule: &Rule) -> Option<Vec<String>> {
    let pair = rule.expected.as_ref().map(|pair| vec![pair.goal.clone(), pair.route.clone()]);
    rule.topic.as_ref().map(|topic| vec![topic.clone()]).or(pair)
}

/// The pairs of rules on one topic that some answers fire together, by a circuit for each topic, in the order of the book.
fn can_meet(book: &RuleBook, prover: &Prover<'_>) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for group in groups(book, topic).into_iter().filter(|group| group.len() > 1) {
        let mut part = prover.among(group.iter().map(|place| prover.world.roll.rules[*place]).collect());
        for (i, j) in pairs_of(group.len()) {
            let both = [part.outcome.rules[i].yes, part.outcome.rules[j].yes];
            if !part.never(&both) {
                found.push((group[i], group[j]));
            }
        }
    }
    found.sort_unstable();
    found
}

fn pairs_of(count: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..count).flat_map(move |i| (i + 1..count).map(move |j| (i, j)))
}

/// Rules with the same key.
fn groups(book: &RuleBook, key: impl Fn(&Rule) -> Option<Vec<String>>) -> Vec<Vec<usize>> {
    let mut groups: HashMap<Vec<String>, Vec<usize>> = HashMap::new();
    for (place, rule) in book.rules.iter().enumerate() {
        if let Some(key) = key(rule) {
            groups.entry(key).or_default().push(place);
        }
    }
    groups.into_values().collect()
}

/// All that a rule says but its texts.
fn what_it_says(rule: &Rule) -> Vec<String> {
    let mut sources: Vec<String> = rule.sources.iter().map(ToString::to_string).collect();
    sources.sort();
    let word = |word: &Option<String>| word.clone().unwrap_or_default();
    vec![
        format!("{} {}", rule.category.id(), rule.severity.id()),
        rule.about.join(" "),
        word(&rule.goal),
        word(&rule.route),
        rule.evidence.map_or("", crate::term::EvidenceLevel::id).to_owned(),
        sources.join(" "),
    ]
}

/// Answers that fire both rules.
fn together(subject: &Subject, prover: &mut Prover<'_>, rules: [usize; 2]) -> Answered {
    let hard = rules.map(|place| prover.outcome.rules[place].yes);
    prover.find(&hard, |answers| rules.iter().all(|place| fires(&subject.book, answers, *place)))
}

fn as_json(subject: &Subject, people: &[Answers]) -> Vec<serde_json::Value> {
    people.iter().map(|one| one.to_json(&subject.book.questionnaire)).collect()
}

fn fires(book: &RuleBook, answers: &Answers, place: usize) -> bool {
    book.rules[place].when.truth(&AnswerFacts::new(book, answers, book.values.rules_version)) == Truth::True
}

fn repeated(subject: &Subject, prover: &mut Prover<'_>, first: usize, second: usize) -> Option<Finding> {
    let (a, b) = (prover.outcome.rules[first].yes, prover.outcome.rules[second].yes);
    let (code, inner, outer) = match (prover.never(&[a, !b]), prover.never(&[b, !a])) {
        (true, true) => (Code::DuplicateRule, second, first),
        (true, false) => (Code::SubsumedRule, first, second),
        (false, true) => (Code::SubsumedRule, second, first),
        (false, false) => return None,
    };
    let (inner, outer) = (&subject.book.rules[inner], &subject.book.rules[outer]);
    let at = Finding::new(code, subject.file_of(&inner.id), &inner.id).about(&outer.id);
    match together(subject, prover, [first, second]) {
        Answered::Shown(people) => Some(at.shown_by(as_json(subject, &people))),
        _ => Some(at),
    }
}
