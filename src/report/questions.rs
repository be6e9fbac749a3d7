use crate::answers::AnswerFacts;
use crate::book::{ClinicQuestion, Rule, RuleBook};
use crate::engine::Finding;
use crate::term::Severity;
use std::cmp::Reverse;

/// Whom a question is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Addressee {
    /// The person's own doctor, or one without a tie to the clinic.
    Doctor,
    /// The clinic's doctor.
    Clinic,
}

impl Addressee {
    /// The word in JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Doctor => "doctor",
            Self::Clinic => "clinic",
        }
    }
}

/// A question to ask.
#[derive(Debug, Clone)]
pub struct ReportQuestion<'b> {
    /// A `told_…` id, another question's id, or `doctor_<rule>`.
    pub id: String,
    /// Whom to ask.
    pub to: Addressee,
    /// What raises it.
    pub origin: Origin<'b>,
}

/// What raises a question.
#[derive(Debug, Clone, Copy)]
pub enum Origin<'b> {
    /// A stop or a caution.
    Rule(&'b Rule),
    /// Something that the clinic has not told.
    Untold(&'b ClinicQuestion),
}

/// The doctor's questions in the order of the findings, then the clinic's, heaviest for this person first.
pub(super) fn questions<'b>(
    book: &'b RuleBook,
    facts: &AnswerFacts<'b>,
    findings: &[Finding<'b>],
    weights: &[i64],
) -> Vec<ReportQuestion<'b>> {
    let grave = findings.iter().filter(|finding| finding.rule.severity >= Severity::Caution);
    let mut questions: Vec<ReportQuestion<'b>> = grave
        .map(|finding| ReportQuestion {
            id: format!("doctor_{}", finding.rule.name()),
            to: Addressee::Doctor,
            origin: Origin::Rule(finding.rule),
        })
        .collect();
    let weighed = book.clinic_questions.iter().zip(weights);
    let mut open: Vec<(&ClinicQuestion, &i64)> =
        weighed.filter(|(asked, _)| is_open(book, facts, &asked.id)).collect();
    open.sort_by_key(|(_, weight)| Reverse(**weight));
    questions.extend(open.into_iter().map(|(asked, _)| ReportQuestion {
        id: asked.id.clone(),
        to: Addressee::Clinic,
        origin: Origin::Untold(asked),
    }));
    questions
}

/// Whether a clinic question is open.
pub(super) fn is_open(book: &RuleBook, facts: &AnswerFacts<'_>, id: &str) -> bool {
    let place = book.clinic_questions.iter().position(|asked| asked.id == id);
    place.is_some_and(|place| book.compiled.is_untold(place, facts.coded().vectors()))
}
