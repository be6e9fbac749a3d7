use super::{Addressee, ReportQuestion};
use crate::answers::Pair;
use crate::engine::{Finding, Undetermined};
use crate::term::{Category, Severity, Studied, Verdict};

/// The result by the contract's rule; it never tells anybody to go ahead.
pub(super) fn verdict(
    findings: &[Finding<'_>],
    questions: &[ReportQuestion<'_>],
    undetermined: &[Undetermined<'_>],
    pairs: &[Pair<'_>],
) -> Verdict {
    let stops = findings.iter().any(|finding| finding.rule.severity == Severity::Stop);
    let grave = || findings.iter().filter(|finding| finding.rule.severity == Severity::Caution);
    let unproven =
        |pair: &Pair<'_>| pair.expected.goal == "other" || pair.expected.studied != Studied::Difference;
    if stops {
        Verdict::Stop
    } else if grave().any(|finding| finding.rule.category != Category::RedFlag) {
        Verdict::AskDoctorFirst
    } else if grave().next().is_some() {
        Verdict::RefuseOffer
    } else if questions.iter().any(|question| question.to == Addressee::Clinic)
        || undetermined.iter().any(|open| open.rule.category.opens_the_verdict())
    {
        Verdict::AskClinicFirst
    } else if pairs.iter().any(unproven) {
        Verdict::Unproven
    } else {
        Verdict::InformedChoice
    }
}
