//! Two people for one rule, both as plain as can be: one who fires it and one who does not.

use super::finding::Finding;
use super::prover::{Answered, Prover};
use super::subject::Subject;
use crate::answers::{AnswerFacts, Answers, Need, read};
use crate::assets::TextFile;
use crate::book::{Rule, RuleBook};
use crate::condition::Truth;

/// The person of `plain.json` among the cases, as far as the book still takes the answers.
pub(super) fn plain(book: &RuleBook, cases: &[TextFile]) -> Answers {
    let plain = cases.iter().find(|file| file.name.rsplit('/').next() == Some("plain.json"));
    let plain = plain.and_then(|file| read(file.text.as_bytes(), &book.questionnaire, Need::Complete).ok());
    plain.unwrap_or_default()
}

/// Answers that fire the rule and answers that leave it silent; `None` where there are none.
pub fn examples(book: &RuleBook, cases: &[TextFile], rule: &str) -> [Option<Answers>; 2] {
    Examples::new(book, cases).of(rule)
}

/// The same for many rules by one solver.
pub struct Examples<'b>(Prover<'b>);

impl<'b> Examples<'b> {
    /// Makes the solver ready.
    pub fn new(book: &'b RuleBook, cases: &[TextFile]) -> Self {
        Self(Prover::new(book, plain(book, cases), std::iter::empty()))
    }

    /// Answers that fire the rule and answers that leave it silent; `None` where there are none.
    pub fn of(&mut self, rule: &str) -> [Option<Answers>; 2] {
        examples_by(&mut self.0, rule)
    }
}

/// The same by a solver that is at hand. The one who does not fire it is as near as can be to the one who does.
pub fn examples_by(prover: &mut Prover<'_>, rule: &str) -> [Option<Answers>; 2] {
    let book = prover.world.book;
    let Some(place) = prover.world.roll.place(rule) else { return [None, None] };
    let truths = prover.outcome.rules[place];
    let mut person = |bit, wanted, near: Option<&Answers>| {
        let shows = |answers: &Answers| {
            book.rules[place].when.truth(&AnswerFacts::new(book, answers, book.values.rules_version))
                == wanted
        };
        match prover.find_near(near, &[bit], shows) {
            Answered::Shown(mut found) => found.pop(),
            _ => None,
        }
    };
    let fires = person(truths.yes, Truth::True, None);
    let silent = person(truths.no, Truth::False, fires.as_ref());
    [fires, silent]
}

/// Adds to each fault of a rule or of its texts the answers of somebody who reads that rule in the report.
pub(super) fn read_by(subject: &Subject, prover: &mut Prover<'_>, mut found: Vec<Finding>) -> Vec<Finding> {
    let book = &subject.book;
    let faults = found.iter_mut().filter(|finding| !finding.code.is_warning());
    for finding in faults {
        let message = finding.at.split('.').next().unwrap_or_default();
        let is_meant = |rule: &Rule| rule.id == finding.at || rule.message_id() == message;
        let Some(place) = book.rules.iter().position(is_meant) else { continue };
        let (fires, when) = (prover.outcome.rules[place].yes, &book.rules[place].when);
        let shows = |answers: &Answers| {
            when.truth(&AnswerFacts::new(book, answers, book.values.rules_version)) == Truth::True
        };
        if let Answered::Shown(people) = prover.find(&[fires], shows) {
            finding.counterexample = people.iter().map(|one| one.to_json(&book.questionnaire)).collect();
        }
    }
    found
}
