//! What changed since the last report of the same person.

use super::{Addressee, Report, ReportNotice};
use crate::term::Severity;

impl<'b> Report<'b> {
    /// The same report, with notices of what is otherwise than in an earlier one.
    #[must_use]
    pub fn since(mut self, earlier: &Report<'b>) -> Self {
        let mut changes = Vec::new();
        if self.verdict != earlier.verdict {
            changes.push(ReportNotice::VerdictWas(earlier.verdict));
        }
        let (asked, asked_before) = (self.clinic_questions(), earlier.clinic_questions());
        changes.extend(named(ReportNotice::Settled, &asked_before, &asked));
        changes.extend(named(ReportNotice::Opened, &asked, &asked_before));
        let (points, points_before) = (self.weighty_rules(), earlier.weighty_rules());
        changes.extend(named(ReportNotice::Gone, &points_before, &points));
        changes.extend(named(ReportNotice::Come, &points, &points_before));
        if changes.is_empty() {
            changes.push(ReportNotice::Unchanged);
        }
        self.notices.splice(0..0, changes);
        self
    }

    fn clinic_questions(&self) -> Vec<String> {
        let questions = self.questions.iter().filter(|question| question.to == Addressee::Clinic);
        questions.map(|question| question.id.clone()).collect()
    }

    fn weighty_rules(&self) -> Vec<String> {
        let findings = self.findings.iter().filter(|finding| finding.rule.severity > Severity::Info);
        findings.map(|finding| finding.rule.id.clone()).collect()
    }
}

/// A notice of what stands in the first list alone, if anything does.
fn named(
    notice: fn(Vec<String>) -> ReportNotice,
    these: &[String],
    those: &[String],
) -> Option<ReportNotice> {
    let alone: Vec<String> = these.iter().filter(|id| !those.contains(id)).cloned().collect();
    (!alone.is_empty()).then(|| notice(alone))
}
