//! The result in words: what to do, then how far studies answer the question.

use super::message::Texts;
use crate::engine::Finding;
use crate::localizer::Variable;
use crate::term::{Category, Severity, Verdict};

/// Goals that the clause on the evidence names.
const MOST_GOALS: usize = 3;

impl Texts<'_> {
    /// The verdict in one sentence or two; all but a stop end with the worst outlook.
    pub fn verdict(&self) -> String {
        let report = self.report;
        let weighing = |severity| report.weighing(severity);
        let count = match report.verdict {
            Verdict::Stop => weighing(Severity::Stop).count(),
            Verdict::AskDoctorFirst => {
                weighing(Severity::Caution).filter(|found| !is_of_offer(found)).count()
            }
            Verdict::RefuseOffer => weighing(Severity::Caution).filter(|found| is_of_offer(found)).count(),
            _ => report.questions.iter().filter(|question| question.to.id() == "clinic").count(),
        };
        let mut id = format!("verdict-{}", report.verdict.id());
        if report.verdict == Verdict::AskClinicFirst && count == 0 {
            id.push_str("-open");
        }
        let counted = report.verdict > Verdict::Unproven && !id.ends_with("-open");
        id.push_str(self.stage());
        let variables: &[(&str, Variable<'_>)] = &[("count", Variable::count(count))];
        let verdict = self.localizer.text(&id, if counted { variables } else { &[] });
        match report.verdict {
            Verdict::Stop => verdict,
            _ => self.localizer.sentences(&[verdict, self.worst_outlook()]),
        }
    }

    /// The clause on the evidence that no answer of a clinic can change.
    fn worst_outlook(&self) -> String {
        let Some((studied, goals)) = self.report.worst_outlook() else {
            return self.localizer.word("verdict-outlook-other");
        };
        let names: Vec<String> =
            goals.iter().take(MOST_GOALS).map(|goal| self.inside(&self.option("goals", goal))).collect();
        let names = self.localizer.joined(&names, "goals-joint");
        let names = match goals.len().checked_sub(MOST_GOALS).filter(|more| *more > 0) {
            None => names,
            Some(more) => {
                let more = Variable::count(more);
                self.localizer
                    .text("verdict-outlook-goals", &[("goals", Variable::Text(&names)), ("more", more)])
            }
        };
        let id = format!("verdict-outlook-{}", studied.id());
        self.localizer.text(&id, &[("goal", Variable::Text(&names))])
    }

    /// Which words fit how far the person has gone: before signing, after it, after the last session.
    fn stage(&self) -> &'static str {
        match self.report.answers.choice("decision_stage") {
            Some("signed" | "in_course") => "-signed",
            Some("finished") => "-finished",
            _ => "",
        }
    }

    /// Whether the person has signed already, so that "before you decide" comes too late.
    pub fn has_signed(&self) -> bool {
        !self.stage().is_empty()
    }

    /// The sentence that a red flag adds to the verdict.
    pub fn offer_warning(&self) -> Option<String> {
        let id = if self.has_signed() { "verdict-offer_warning-signed" } else { "verdict-offer_warning" };
        self.report.offer_warning.then(|| self.localizer.word(id))
    }

    /// The verdict with the warning about the offer.
    pub fn result(&self) -> String {
        let parts: Vec<String> = [Some(self.verdict()), self.offer_warning()].into_iter().flatten().collect();
        self.localizer.sentences(&parts)
    }
}

fn is_of_offer(finding: &Finding<'_>) -> bool {
    finding.rule.category == Category::RedFlag
}
