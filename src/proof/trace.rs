//! Every rule is backed and recent, every source is used, every claim and fact is carried or left out with a reason.

use super::finding::{Code, Finding};
use super::subject::Subject;
use crate::book::{EverydayNames, OptionCard, Rule};
use crate::term::{Category, Citation, CitationKind, EvidenceLevel};
use jiff::{ToSpan, civil::Date};
use std::collections::BTreeSet;

/// Everything cited by a rule, a question for the clinic, a price, a day, an office, a letter, an option or an everyday name.
pub fn carried(subject: &Subject) -> BTreeSet<Citation> {
    let book = &subject.book;
    let rules = book.rules.iter().flat_map(|rule| &rule.sources);
    let asked = book.clinic_questions.iter().flat_map(|asked| &asked.sources);
    let prices = book.values.usual_price_jpy.iter().flat_map(|price| &price.sources);
    let days = book.deadlines.iter().flat_map(|day| &day.sources);
    let offices = book.helpers.iter().flat_map(|helper| &helper.sources);
    let letters = book.letters.iter().flat_map(|letter| &letter.sources);
    let told = book.options.cards.iter().flat_map(OptionCard::sources);
    let names = EverydayNames::embedded().unwrap_or_default();
    let called = names.0.into_iter().flat_map(|row| row.from);
    let offered = days.chain(offices).chain(letters).chain(told);
    rules.chain(asked).chain(prices).chain(offered).copied().chain(called).collect()
}

/// What is not traceable.
pub(super) fn check(subject: &Subject) -> Vec<Finding> {
    let mut found: Vec<Finding> = subject
        .book
        .rules
        .iter()
        .filter(|rule| !evidence_fits(rule))
        .map(|rule| {
            let level = rule.evidence.map_or("null", EvidenceLevel::id);
            Finding::new(Code::WrongEvidence, subject.file_of(&rule.id), &rule.id).about(level)
        })
        .collect();
    found.extend(uncarried(subject));
    found.extend(stale(subject));
    found
}

/// Effects are rated by studies, warnings by what stands behind them; only counts and sums have no level.
fn evidence_fits(rule: &Rule) -> bool {
    match rule.category {
        Category::Contraindication | Category::Caution | Category::RedFlag => {
            rule.evidence.is_some_and(EvidenceLevel::speaks_of_warning)
        }
        Category::Expectation => rule.evidence.is_some_and(EvidenceLevel::speaks_of_effect),
        Category::Cost | Category::Evidence | Category::NextStep => true,
        _ => rule.evidence.is_some(),
    }
}

fn uncarried(subject: &Subject) -> Vec<Finding> {
    let carried = carried(subject);
    let excused: BTreeSet<&Citation> = subject.excuses.iter().map(|excuse| &excuse.id).collect();
    let missing = |citation: &Citation| !carried.contains(citation) && !excused.contains(citation);
    let facts = subject.book.sources.facts().into_iter().filter(missing);
    let mut found: Vec<Finding> =
        facts.map(|fact| Finding::new(Code::UncarriedFact, "rules/facts.json", fact.to_string())).collect();
    let documents = subject.book.sources.documents().iter();
    let documents = documents.filter_map(|source| Citation::new(CitationKind::Source, &source.id));
    found.extend(
        documents
            .filter(missing)
            .map(|id| Finding::new(Code::UnusedSource, "rules/sources.json", id.to_string())),
    );
    let stale = subject.excuses.iter().filter(|excuse| {
        carried.contains(&excuse.id)
            || !subject.book.sources.knows(&excuse.id)
            || excuse.reason.trim().is_empty()
    });
    found.extend(
        stale.map(|excuse| Finding::new(Code::StaleExcuse, "rules/not-used.json", excuse.id.to_string())),
    );
    found
}

/// What was last read more than a year before the day of the check.
fn stale(subject: &Subject) -> Vec<Finding> {
    let is_stale = |reviewed: Date| reviewed.checked_add(1.year()).is_ok_and(|due| due < subject.as_of);
    let rules = subject.book.rules.iter().filter(|rule| is_stale(rule.reviewed));
    let mut found: Vec<Finding> = rules
        .map(|rule| {
            Finding::new(Code::StaleReview, subject.file_of(&rule.id), &rule.id)
                .about(rule.reviewed.to_string())
        })
        .collect();
    let asked = subject.book.clinic_questions.iter().filter(|asked| is_stale(asked.reviewed));
    found.extend(asked.map(|asked| {
        Finding::new(Code::StaleReview, "rules/clinic_questions.json", &asked.id)
            .about(asked.reviewed.to_string())
    }));
    found
}
