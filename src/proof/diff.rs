//! For whom the advice changes from one rule book to another, worked out over all answers.

use super::circuit::Bit;
use super::cuts::cuts;
use super::fluent::{Parts, parts};
use super::outcome::{Outcome, VERDICTS};
use super::prover::{Answered, Prover};
use super::subject::Subject;
use super::truth::Truths;
use super::world::World;
use crate::answers::{Answers, Need, read};
use crate::book::{Expected, Rule, RuleBook};
use crate::report::Report;
use crate::term::{Effect, Fit, Severity, Verdict, words};
use jiff::civil::Date;
use std::rc::Rc;

words! {
    /// What is otherwise about a rule.
    What {
        /// The old book lacks it.
        Added = "added",
        /// The new book lacks it.
        Removed = "removed",
        /// It fires for other people.
        Condition = "condition",
        /// It weighs more or less.
        Severity = "severity",
        /// It says otherwise how a route fits a goal.
        Fit = "fit",
        /// It names other days.
        Day = "day",
        /// It is worded otherwise in some language.
        Text = "text",
        /// It rests on other documents.
        Source = "source",
    }
}

/// One change of one rule.
#[derive(Debug)]
pub struct RuleChange {
    /// The rule.
    pub rule: String,
    /// What is otherwise.
    pub what: What,
    /// A stop or a caution that somebody no longer reads, or that weighs less.
    pub milder: bool,
    /// Complete answers that show it: of a condition first whom it left, then whom it came to; else who is left undecided otherwise.
    pub people: Vec<Answers>,
}

/// One change of the verdict.
#[derive(Debug)]
pub struct VerdictChange {
    /// By the old book.
    pub from: Verdict,
    /// By the new one.
    pub to: Verdict,
    /// Somebody for whom it is so.
    pub person: Answers,
}

impl VerdictChange {
    /// Whether the new one weighs less.
    pub fn is_milder(&self) -> bool {
        let rank = |verdict| VERDICTS.iter().position(|other| *other == verdict);
        rank(self.to) < rank(self.from)
    }
}

/// Everything that differs in what two books advise.
#[derive(Debug, Default)]
pub struct Difference {
    /// By rule id, then by what is otherwise.
    pub rules: Vec<RuleChange>,
    /// One person for each pair of verdicts that somebody goes through.
    pub verdicts: Vec<VerdictChange>,
}

impl Difference {
    /// Whether somebody is advised otherwise: other documents alone change no advice.
    pub fn is_advice(&self) -> bool {
        !self.verdicts.is_empty() || self.rules.iter().any(|change| change.what != What::Source)
    }

    /// Whether somebody is warned less.
    pub fn is_milder(&self) -> bool {
        self.verdicts.iter().any(VerdictChange::is_milder) || self.rules.iter().any(|change| change.milder)
    }
}

/// Compares two books. People are looked for among those who can answer the fuller of the two questionnaires, and are
/// believed only where the engine shows the change with both books.
pub fn diff(old: &Subject, new: &Subject) -> Difference {
    let mut both = Both::new(&old.book, &new.book, new.plain.clone(), new.as_of);
    let mut found = Difference::default();
    let texts =
        |subject: &Subject| subject.texts.iter().map(|(_, files)| parts(files)).collect::<Vec<Parts>>();
    let (old_texts, new_texts) = (texts(old), texts(new));
    let mut ids: Vec<&str> =
        old.book.rules.iter().chain(&new.book.rules).map(|rule| rule.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    for id in ids {
        let changes = match (old.book.rule(id), new.book.rule(id)) {
            (Some(old), Some(new)) => {
                both.changes(old, new, worded(&old_texts, id) != worded(&new_texts, id))
            }
            (Some(old), None) => vec![both.one_sided(old, What::Removed)],
            (None, new) => new.map(|new| both.one_sided(new, What::Added)).into_iter().collect(),
        };
        found.rules.extend(changes);
    }
    let bears = |change: &RuleChange| !matches!(change.what, What::Text | What::Source);
    if found.rules.iter().any(bears) {
        found.verdicts = both.verdicts();
    }
    found
}

/// What a rule says in each language.
fn worded<'p>(texts: &'p [Parts], id: &str) -> Vec<(&'p str, &'p str)> {
    let message = id.replace('.', "-");
    let own = |name: &&String| name.split('.').next() == Some(&message);
    let said = texts.iter().flat_map(|parts| parts.iter().filter(move |(name, _)| own(name)));
    said.map(|(name, part)| (name.as_str(), part.words.as_str())).collect()
}

/// Two books over one set of all answers.
struct Both<'b> {
    books: [&'b RuleBook; 2],
    prover: Prover<'b>,
    judged: [Judged<'b>; 2],
    as_of: Date,
}

impl<'b> Both<'b> {
    fn new(old: &'b RuleBook, new: &'b RuleBook, plain: Answers, as_of: Date) -> Self {
        let holds = |one: &RuleBook, other: &RuleBook| {
            one.rules.iter().all(|rule| {
                rule.when.leaves().into_iter().all(|(fact, test)| other.check_test(fact, test).is_ok())
            })
        };
        let (base, other) = if holds(old, new) { (new, old) } else { (old, new) };
        let mut at = cuts(base, std::iter::empty());
        for (fact, starts) in cuts(other, std::iter::empty()) {
            at.entry(fact).or_default().extend(starts);
        }
        let mut prover = Prover::about(base, plain, &Rc::new(at), base.rules.iter().collect());
        let rules = other.rules.iter().filter(|rule| {
            rule.when.leaves().into_iter().all(|(fact, test)| base.check_test(fact, test).is_ok())
        });
        let judge = if base.questionnaire == other.questionnaire { other } else { base };
        let world = prover.world.judged_by(judge, rules.collect());
        let by_other = Outcome::of(&mut prover.circuit, &world);
        let of_other = Judged { outcome: by_other, world };
        let of_base = Judged {
            outcome: Outcome::of(&mut prover.circuit, &prover.world.clone()),
            world: prover.world.clone(),
        };
        let judged = if std::ptr::eq(base, new) { [of_other, of_base] } else { [of_base, of_other] };
        Self { books: [old, new], prover, judged, as_of }
    }

    /// What one of the books says of a rule; false where it does not ask what the rule needs.
    fn says(&self, which: usize, rule: &str) -> Truths {
        let Judged { outcome, world } = &self.judged[which];
        let (yes, no) = (self.prover.circuit.yes(), self.prover.circuit.no());
        let never = Truths { yes: no, no: yes };
        world.roll.place(rule).map_or(never, |place| outcome.rules[place])
    }

    /// Somebody for whom the two books do this, as their engines show.
    fn person(&mut self, hard: &[Bit], shows: impl Fn([&Report<'_>; 2]) -> bool) -> Option<Answers> {
        let (books, as_of) = (self.books, self.as_of);
        let shown = |answers: &Answers| {
            let json = answers.to_json(&self.judged[1].world.book.questionnaire).to_string();
            let taken = books.map(|book| read(json.as_bytes(), &book.questionnaire, Need::Complete).ok());
            let [Some(by_old), Some(by_new)] = taken else { return false };
            let [old, new] = [Report::new(books[0], &by_old, as_of), Report::new(books[1], &by_new, as_of)];
            shows([&old, &new])
        };
        match self.prover.find(hard, shown) {
            Answered::Shown(mut found) => found.pop(),
            _ => None,
        }
    }

    /// A rule that one of the books alone has.
    fn one_sided(&mut self, rule: &Rule, what: What) -> RuleChange {
        let which = usize::from(what == What::Added);
        let fires = self.says(which, &rule.id).yes;
        let person = self.person(&[fires], |reports| has(reports[which], &rule.id));
        let milder = what == What::Removed && warns(rule);
        RuleChange { rule: rule.id.clone(), what, milder, people: person.into_iter().collect() }
    }

    /// What is otherwise about a rule that both books have.
    fn changes(&mut self, old: &Rule, new: &Rule, reworded: bool) -> Vec<RuleChange> {
        let mut found = Vec::new();
        let id = &new.id;
        let [was, is] = [self.says(0, id), self.says(1, id)];
        let lost = self.person(&[was.yes, !is.yes], |[old, new]| has(old, id) && !has(new, id));
        let gained = self.person(&[is.yes, !was.yes], |[old, new]| has(new, id) && !has(old, id));
        let milder = lost.is_some() && warns(old);
        let mut people: Vec<Answers> = lost.into_iter().chain(gained).collect();
        if people.is_empty() {
            let other = self.prover.circuit.differ(was.no, is.no);
            people.extend(self.person(&[other], |[old, new]| leaves_open(old, id) != leaves_open(new, id)));
        }
        if !people.is_empty() {
            found.push(RuleChange { rule: id.clone(), what: What::Condition, milder, people });
        }
        let knows = |rule: &Rule| rule.expected.as_ref().map(known);
        let times = |rule: &Rule| {
            rule.expected.as_ref().map(|known| (known.onset_days, known.review_days, known.basis))
        };
        let others = [
            (What::Severity, old.severity != new.severity),
            (What::Fit, knows(old) != knows(new)),
            (What::Day, times(old) != times(new)),
            (What::Text, reworded),
            (What::Source, old.sources != new.sources),
        ];
        for (what, _) in others.into_iter().filter(|(_, differs)| *differs) {
            let person = self.person(&[is.yes], |[_, new]| has(new, id));
            let milder = what == What::Severity && new.severity < old.severity && warns(old);
            found.push(RuleChange { rule: id.clone(), what, milder, people: person.into_iter().collect() });
        }
        found
    }

    /// Every pair of verdicts that somebody goes through, the heaviest old one first.
    fn verdicts(&mut self) -> Vec<VerdictChange> {
        let mut found = Vec::new();
        let pairs = VERDICTS.iter().rev().flat_map(|from| VERDICTS.iter().map(move |to| (*from, *to)));
        for (from, to) in pairs.filter(|(from, to)| from != to) {
            let hard = [(0, from), (1, to)].map(|(which, verdict)| {
                self.judged[which].outcome.verdict(&mut self.prover.circuit, verdict)
            });
            let person = self.person(&hard, |[old, new]| (old.verdict, new.verdict) == (from, to));
            found.extend(person.map(|person| VerdictChange { from, to, person }));
        }
        found
    }
}

/// What one book says in every world.
struct Judged<'b> {
    outcome: Outcome,
    world: World<'b>,
}

/// Whether a rule's finding is a stop or a caution.
fn warns(rule: &Rule) -> bool {
    rule.severity >= Severity::Caution
}

fn has(report: &Report<'_>, rule: &str) -> bool {
    report.findings.iter().any(|finding| finding.rule.id == rule)
}

/// Whether open answers leave it undecided.
fn leaves_open(report: &Report<'_>, rule: &str) -> bool {
    report.undetermined.iter().any(|open| open.rule.id == rule)
}

/// How a route fits a goal, without its days.
fn known(expected: &Expected) -> (Fit, Effect, bool) {
    (expected.fit, expected.effect, expected.reaches)
}
