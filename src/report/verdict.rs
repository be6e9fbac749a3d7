use super::{Addressee, ReportQuestion};
use crate::engine::{Finding, Undetermined};
use crate::term::{Category, Severity, Verdict};

/// The result by the contract's rule; it never tells anybody to go ahead.
pub(super) fn verdict(
    findings: &[Finding<'_>],
    questions: &[ReportQuestion<'_>],
    undetermined: &[Undetermined<'_>],
) -> Verdict {
    let weighs = |severity| findings.iter().any(|finding| finding.rule.severity == severity);
    let is_open = |category| matches!(category, Category::Caution | Category::RedFlag | Category::Cost);
    if weighs(Severity::Stop) {
        Verdict::Stop
    } else if weighs(Severity::Caution) {
        Verdict::AskDoctorFirst
    } else if questions.iter().any(|question| question.to == Addressee::Clinic)
        || undetermined.iter().any(|open| is_open(open.rule.category))
    {
        Verdict::AskClinicFirst
    } else {
        Verdict::InformedChoice
    }
}
