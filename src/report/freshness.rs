//! How far a report can be leaned on today. Time takes nothing away: it marks what has to be looked at again.

use super::ReportNotice;
use crate::book::{Rule, RuleBook};
use crate::engine::Finding;
use crate::term::{Freshness, Severity, Verdict};
use jiff::civil::Date;

/// The worst of the findings of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Currency {
    /// The day on which the one read longest ago was read, or looked for again.
    pub reviewed: Date,
    /// The first day after which one of them counts as unchecked; `None` if none can age.
    pub expires: Option<Date>,
    /// The worst state; what rests on a withdrawn document is overdue.
    pub state: Freshness,
}

impl Currency {
    pub(super) fn of(book: &RuleBook, findings: &[Finding<'_>], day: Date) -> Self {
        let rules = || findings.iter().map(|finding| finding.rule);
        let states = rules().map(|rule| book.freshness(rule, day));
        let read = |rule: &Rule| rule.checked.unwrap_or(rule.reviewed);
        Self {
            reviewed: rules().map(read).min().unwrap_or(book.values.rules_version),
            expires: rules().filter_map(|rule| book.valid_until(rule)).min(),
            state: states.max().unwrap_or(Freshness::Current).min(Freshness::Overdue),
        }
    }
}

/// Tells of the findings that count as unchecked on the day of the report, if there are any.
pub(super) fn notice(
    book: &RuleBook,
    findings: &[Finding<'_>],
    verdict: Verdict,
    day: Date,
) -> Option<ReportNotice> {
    let rules = findings.iter().map(|finding| finding.rule);
    let overdue: Vec<&Rule> = rules.filter(|rule| book.freshness(rule, day) >= Freshness::Overdue).collect();
    let made_by = match verdict {
        Verdict::Stop => Some(Severity::Stop),
        Verdict::AskDoctorFirst | Verdict::RefuseOffer => Some(Severity::Caution),
        _ => None,
    };
    (!overdue.is_empty()).then(|| ReportNotice::Overdue {
        count: overdue.len(),
        since: overdue.iter().filter_map(|rule| book.valid_until(rule)).min(),
        decided: overdue.iter().any(|rule| Some(rule.severity) == made_by),
    })
}
