//! The report, still without language: verdict, findings, timeline, cost, questions, what is undetermined.

mod compare;
mod freshness;
mod key_questions;
mod options;
mod outlook;
mod questions;
mod silence;
mod since;

pub use compare::{Cell, ComparedRow, Comparison, Plan, Topic};
pub use freshness::Currency;
pub use options::{Choice, GoalOptions};
pub use questions::{Addressee, Origin, ReportQuestion};
pub use silence::Change;

use crate::answers::{AnswerFacts, Answers, Cost, OtherForm, Pair};
use crate::book::{Contradiction, Helper, Question, RuleBook, Slot, Weighs};
use crate::deadlines::{Deadlines, helpers};
use crate::engine::{Evaluation, Finding, Undetermined, evaluate};
use crate::term::{Category, Severity, Verdict};
use jiff::civil::Date;

/// Everything that a renderer shows.
#[derive(Debug)]
pub struct Report<'b> {
    /// The rule book that it was made with.
    pub book: &'b RuleBook,
    /// The day for which it holds.
    pub as_of: Date,
    /// The answers that counted, with the note.
    pub answers: Answers,
    /// The result.
    pub verdict: Verdict,
    /// Whether a red flag fired.
    pub offer_warning: bool,
    /// Rules that hold: by severity, category, id.
    pub findings: Vec<Finding<'b>>,
    /// The open routes, in the order of the questionnaire.
    pub routes: Vec<&'b str>,
    /// Every chosen goal by every open route.
    pub pairs: Vec<Pair<'b>>,
    /// The sums of the course.
    pub cost: Cost,
    /// From the first to the last session, where both plans are told.
    pub course_days: Option<i64>,
    /// For the doctor, then for the clinic; by weight for this person.
    pub questions: Vec<ReportQuestion<'b>>,
    /// The ids of those, at most three, whose answer could change what this report says.
    pub key_questions: Vec<String>,
    /// Rules that open answers leave undecided.
    pub undetermined: Vec<Undetermined<'b>>,
    /// The ways to go on, for every chosen goal.
    pub options: Vec<GoalOptions<'b>>,
    /// Which of their rows decide, by what matters to the person.
    pub weighs: Vec<&'b Weighs>,
    /// How far it can be leaned on on its day.
    pub freshness: Currency,
    /// Days until which something can be done, or to watch for.
    pub deadlines: Deadlines<'b>,
    /// Whom to call, the most urgent first.
    pub helpers: Vec<&'b Helper>,
    /// What else the reader has to know about this report.
    pub notices: Vec<ReportNotice>,
    /// For each finding the single changed answers that would silence it, where that was asked for.
    pub silenced_by: Option<Vec<Vec<Change>>>,
}

/// Something about the report itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReportNotice {
    /// Rules or texts of one's own were used.
    OwnRules,
    /// An answer did not count, since other answers hide its question.
    HiddenAnswer(String),
    /// A FHIR response named another version of the form, or none.
    OtherForm(OtherForm),
    /// Answers hardly go together: the id of the contradiction, and the kind that it is told as.
    Contradiction(String, &'static str),
    /// A number is out of all proportion: the question.
    Implausible(String),
    /// The rule book is older than its review period.
    StaleRules,
    /// Findings of this report have to be looked at again: how many, since which day, and whether the verdict rests on one.
    Overdue {
        /// So many.
        count: usize,
        /// The last day on which all of them counted as checked.
        since: Option<Date>,
        /// Whether one of them made the verdict.
        decided: bool,
    },
    /// The last report had this result.
    VerdictWas(Verdict),
    /// Clinic questions of the last report that have their answer now.
    Settled(Vec<String>),
    /// Clinic questions that the last report did not have.
    Opened(Vec<String>),
    /// Rules of weight that held in the last report and hold no more.
    Gone(Vec<String>),
    /// Rules of weight that hold now and did not in the last report.
    Come(Vec<String>),
    /// Nothing of weight is otherwise than in the last report.
    Unchanged,
}

impl ReportNotice {
    /// The kind in JSON and the message name.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::OwnRules => "own_rules",
            Self::HiddenAnswer(_) => "hidden_answer",
            Self::OtherForm(other) => other.id(),
            Self::Contradiction(_, kind) => kind,
            Self::Implausible(_) => "implausible",
            Self::StaleRules => "stale_rules",
            Self::Overdue { .. } => "overdue",
            Self::VerdictWas(_) => "verdict_was",
            Self::Settled(_) => "settled",
            Self::Opened(_) => "opened",
            Self::Gone(_) => "gone",
            Self::Come(_) => "come",
            Self::Unchanged => "unchanged",
        }
    }

    /// The question that it speaks of.
    pub fn question(&self) -> Option<&str> {
        match self {
            Self::HiddenAnswer(question) | Self::Implausible(question) => Some(question),
            _ => None,
        }
    }

    /// Whether it tells what is otherwise than in the last report.
    pub const fn is_change(&self) -> bool {
        !(self.is_of_age() || matches!(self, Self::HiddenAnswer(_) | Self::OtherForm(_) | Self::OwnRules))
    }

    /// Whether it tells that what is said may no longer hold.
    pub const fn is_of_age(&self) -> bool {
        matches!(self, Self::StaleRules | Self::Overdue { .. })
    }
}

impl<'b> Report<'b> {
    /// Makes the report of one set of checked answers for one day.
    pub fn new(book: &'b RuleBook, answers: &Answers, as_of: Date) -> Self {
        let facts = AnswerFacts::new(book, answers, as_of);
        let Evaluation { findings, undetermined, weights, verdict } = evaluate(book, &facts);
        let questions = questions::questions(book, &facts, &findings, &weights);
        let pairs = facts.pairs();
        let mut notices = notices(book, &facts, as_of);
        let freshness = Currency::of(book, &findings, as_of);
        notices.extend(freshness::notice(book, &findings, verdict, as_of));
        Self {
            book,
            as_of,
            verdict,
            freshness,
            offer_warning: findings.iter().any(|finding| finding.rule.category == Category::RedFlag),
            options: options::options(book, &facts, &pairs, &findings),
            weighs: options::weighs(book, facts.answers().choices("priorities")),
            routes: facts.routes(),
            pairs,
            cost: facts.derived().cost,
            course_days: facts.derived().course_days,
            deadlines: Deadlines::new(book, &facts, freshness.expires),
            helpers: helpers(book, &facts),
            notices,
            answers: facts.answers().clone(),
            key_questions: key_questions::key_questions(book, &facts, &findings, &questions),
            findings,
            questions,
            undetermined,
            silenced_by: None,
        }
    }

    /// The same report with the answers that would silence each finding.
    #[must_use]
    pub fn explained(mut self) -> Self {
        let changes = |finding| silence::changes(self.book, &self.answers, self.as_of, finding);
        self.silenced_by = Some(self.findings.iter().map(changes).collect());
        self
    }

    /// The pairs that have a time: every goal but `other`.
    pub fn timeline(&self) -> impl Iterator<Item = &Pair<'b>> {
        self.pairs.iter().filter(|pair| pair.expected.goal != "other")
    }

    /// The routes as they were answered: of whoever has not decided that alone.
    pub fn told_routes(&self) -> Vec<&'b str> {
        let options = self.book.questionnaire.question("route").map_or(&[][..], |route| route.kind.options());
        let chosen = options.iter().find(|option| self.answers.choice("route") == Some(option));
        match chosen {
            Some(route) if !self.routes.contains(&route.as_str()) => vec![route],
            _ => self.routes.clone(),
        }
    }

    /// The findings of one category.
    pub fn of(&self, category: Category) -> impl Iterator<Item = &Finding<'b>> {
        self.findings.iter().filter(move |finding| finding.rule.category == category)
    }

    /// The findings of one severity.
    pub fn weighing(&self, severity: Severity) -> impl Iterator<Item = &Finding<'b>> {
        self.findings.iter().filter(move |finding| finding.rule.severity == severity)
    }

    /// Whether a row of the options decides for this person.
    pub fn decides(&self, slot: Slot) -> bool {
        self.weighs.iter().any(|weighs| weighs.slots.contains(&slot))
    }

    /// The heaviest severity found.
    pub fn heaviest(&self) -> Option<Severity> {
        self.findings.iter().map(|finding| finding.rule.severity).max()
    }
}

/// The contradictions among these answers on the day of the report, in the order of the book.
pub fn contradictions<'b>(book: &'b RuleBook, answers: &Answers, as_of: Date) -> Vec<&'b Contradiction> {
    let facts = AnswerFacts::new(book, answers, as_of);
    book.contradictions.iter().filter(|asked_back| asked_back.holds(&facts)).collect()
}

fn notices(book: &RuleBook, facts: &AnswerFacts<'_>, as_of: Date) -> Vec<ReportNotice> {
    let questions = book.questionnaire.questions();
    let hidden = questions.iter().enumerate().filter(|(place, _)| facts.coded().is_hidden(*place));
    let mut notices: Vec<ReportNotice> =
        book.own.is_any().then_some(ReportNotice::OwnRules).into_iter().collect();
    notices.extend(facts.answers().other_form.clone().map(ReportNotice::OtherForm));
    notices.extend(hidden.map(|(_, question)| ReportNotice::HiddenAnswer(question.id.clone())));
    let contradictions = book.contradictions.iter().filter(|asked_back| asked_back.holds(facts));
    let told =
        |asked_back: &Contradiction| ReportNotice::Contradiction(asked_back.id.clone(), asked_back.kind());
    notices.extend(contradictions.map(told));
    let is_odd = |question: &&Question| {
        facts.answers().number(&question.id).is_some_and(|number| !question.is_plausible(number))
    };
    notices.extend(
        questions.iter().filter(is_odd).map(|question| ReportNotice::Implausible(question.id.clone())),
    );
    let age = as_of.since(book.values.rules_version).map_or(0, |span| i64::from(span.get_days()));
    if age > book.values.stale_after_days {
        notices.push(ReportNotice::StaleRules);
    }
    notices
}
