//! Which step comes next, and where the person stands.

use super::Interview;
use super::gates::NOT_ASKED;
use crate::answers::AnswerFacts;
use crate::book::Question;
use crate::condition::Truth;
use crate::engine::evaluate;
use crate::term::Severity;

/// Which questions are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pace {
    /// Only what the report cannot do without.
    Short,
    /// Everything.
    Full,
}

/// One step of the conversation.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step<'b> {
    /// A question of the questionnaire.
    Question(&'b Question),
    /// After the health part: an answer brings a stop.
    StopGate,
    /// Before the questions on what was told: all at one stroke, or one by one.
    ToldGate,
    /// Before the questions on how sure the person is.
    SureGate,
}

impl PartialEq for Step<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Question(one), Self::Question(two)) => one.id == two.id,
            (Self::StopGate, Self::StopGate)
            | (Self::ToldGate, Self::ToldGate)
            | (Self::SureGate, Self::SureGate) => true,
            _ => false,
        }
    }
}

impl<'i> Interview<'i> {
    /// The first step that is due and was not taken on this way.
    pub(super) fn next_step(&self) -> Option<Step<'i>> {
        self.due_steps().into_iter().find(|step| !self.visited.contains(step))
    }

    /// Every step that the answers so far make due, in order.
    fn due_steps(&self) -> Vec<Step<'i>> {
        let mut steps = Vec::new();
        for question in self.book.questionnaire.questions() {
            if !self.is_due(question) {
                continue;
            }
            if let Some(gate) = self.gate_before(question).filter(|gate| !steps.contains(gate)) {
                steps.push(gate);
            }
            if !self.is_passed_by(question) {
                steps.push(Step::Question(question));
            }
        }
        steps
    }

    fn is_due(&self, question: &Question) -> bool {
        // What a report cannot do without is asked unless the answers rule it out.
        let wanted = if question.required { Truth::Unknown } else { Truth::True };
        (self.pace == Pace::Full || question.short)
            && self.answers.asks(&self.book.questionnaire, question) >= wanted
    }

    fn gate_before(&self, question: &Question) -> Option<Step<'i>> {
        match question.section.as_str() {
            "earlier" if self.required_left() > 0 && self.brings_stop() => Some(Step::StopGate),
            "clinic" if question.id.starts_with("told_") => Some(Step::ToldGate),
            "sure" => Some(Step::SureGate),
            _ => None,
        }
    }

    /// Whether a gate took this question's place: answered at one stroke, or not wanted.
    fn is_passed_by(&self, question: &Question) -> bool {
        match question.section.as_str() {
            "sure" => self.visited.contains(&Step::SureGate) && !self.wants_sure,
            "clinic" => self.told_at_one_stroke && self.answers.choice(&question.id) == Some(NOT_ASKED),
            _ => false,
        }
    }

    /// Whether the answers so far bring a stop.
    pub(super) fn brings_stop(&self) -> bool {
        !self.stop_titles().is_empty()
    }

    /// The titles of the stops that the answers so far bring.
    pub(super) fn stop_titles(&self) -> Vec<String> {
        let facts = AnswerFacts::new(self.book, &self.answers);
        let findings = evaluate(self.book, &facts).findings;
        let stops = findings.iter().filter(|finding| finding.rule.severity == Severity::Stop);
        stops.map(|finding| self.localizer.attribute(&finding.rule.message_id(), "title", &[])).collect()
    }

    /// The questions that have an answer: an interview goes on with the others.
    pub(super) fn answered_steps(&self) -> Vec<Step<'i>> {
        let is_answered = |step: &Step<'_>| match step {
            Step::Question(question) => self.answers.get(&question.id).is_some(),
            _ => false,
        };
        self.due_steps().into_iter().filter(is_answered).collect()
    }

    /// The steps before a section: a finished conversation goes on at the clinic, which may have replied.
    pub(super) fn steps_before_section(&self, section: &str) -> Vec<Step<'i>> {
        let is_before =
            |step: &Step<'_>| !matches!(step, Step::Question(question) if question.section == section);
        let mut steps: Vec<Step<'i>> = self.due_steps().into_iter().take_while(is_before).collect();
        while steps.last().is_some_and(|step| !matches!(step, Step::Question(_))) {
            steps.pop();
        }
        steps
    }

    /// Number of this question and the most that can still come.
    pub(super) fn place(&self, question: &Question) -> (usize, usize) {
        let is_question = |step: &&Step<'_>| matches!(step, Step::Question(asked) if self.is_due(asked));
        let asked = self.visited.iter().filter(is_question).count();
        let mut after =
            self.book.questionnaire.questions().iter().skip_while(|other| other.id != question.id).skip(1);
        let may_come = |other: &&Question| {
            (self.pace == Pace::Full || other.short)
                && self.answers.asks(&self.book.questionnaire, other) != Truth::False
        };
        let coming = after.by_ref().filter(may_come).count();
        (asked + 1, asked + 1 + coming)
    }

    /// How many questions are asked at most on one way.
    pub(super) fn most(&self, pace: Pace) -> usize {
        let questions = self.book.questionnaire.questions().iter();
        questions.filter(|question| pace == Pace::Full || question.short).count()
    }

    /// The required questions that have no answer yet.
    pub(super) fn required_left(&self) -> usize {
        let questions = self.book.questionnaire.questions().iter();
        let missing = questions.filter(|question| {
            question.required
                && self.answers.get(&question.id).is_none()
                && self.answers.asks(&self.book.questionnaire, question) != Truth::False
        });
        missing.count()
    }
}
