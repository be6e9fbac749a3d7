//! Which step comes next, and where the person stands.

use super::Interview;
use super::pages::page_of;
use crate::answers::AnswerFacts;
use crate::book::{Question, Questionnaire};
use crate::condition::{Condition, Truth};
use crate::engine::evaluate;
use crate::localizer::Variable;
use crate::term::Severity;

/// Which questions are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pace {
    /// Only what the report cannot do without.
    Short,
    /// Everything.
    Full,
}

/// The question whose answer the way itself may give, and that answer.
pub(super) const EARLIER: &str = "earlier_treatment";
pub(super) const BAD_REACTION: &str = "bad_reaction";

/// The first question that a clinic's page can answer; it is asked where there is one.
const PAGE_BEFORE: &str = "source_cell";

/// How many questions the short way has at most.
const SHORTEST: usize = 20;

/// Who says at the start that they were harmed is asked this first: for whom, what, whether it is there now, and since when.
const HARM_FIRST: [&str; 5] =
    ["answering_for", "can_decide", "reaction_kind", "reaction_now", "last_treatment_on"];

/// One step of the conversation.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step<'b> {
    /// A question of the questionnaire.
    Question(&'b Question),
    /// After the health part: an answer brings a stop.
    StopGate,
    /// Before the questions on the clinic: its page can be read together.
    ReadPage,
    /// Questions that stand together on one page.
    Page(&'static str),
}

/// The step that asks a question.
pub(super) fn step_of(question: &Question) -> Step<'_> {
    page_of(question).map_or(Step::Question(question), Step::Page)
}

impl PartialEq for Step<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Question(one), Self::Question(two)) => one.id == two.id,
            (Self::StopGate, Self::StopGate) | (Self::ReadPage, Self::ReadPage) => true,
            (Self::Page(one), Self::Page(two)) => one == two,
            _ => false,
        }
    }
}

/// How many steps there are at most on one way; questions that stand on one page are one step.
pub(super) fn most(questionnaire: &Questionnaire, pace: Pace) -> usize {
    let mut steps = Vec::new();
    let on_way = questionnaire.questions().iter().filter(|question| pace == Pace::Full || question.short);
    on_way.for_each(|question| push_new(&mut steps, step_of(question)));
    steps.len()
}

/// Adds a step unless it is there.
fn push_new<'b>(steps: &mut Vec<Step<'b>>, step: Step<'b>) {
    if !steps.contains(&step) {
        steps.push(step);
    }
}

impl<'i> Interview<'i> {
    /// The first step that is due and was not taken on this way.
    pub(super) fn next_step(&self) -> Option<Step<'i>> {
        self.due_steps().into_iter().find(|step| !self.visited.contains(step))
    }

    /// Every step that the answers so far make due, in order.
    fn due_steps(&self) -> Vec<Step<'i>> {
        let (mut steps, mut spare) = (Vec::new(), self.spare());
        // Somebody who was harmed is not told of stops before they could say what happened.
        let after_health = if self.harm_first { "clinic" } else { "earlier" };
        for question in self.in_order().into_iter().filter(|question| self.is_due(question)) {
            // The short way stays short, whatever the answers open.
            let is_extra = self.pace == Pace::Short && !question.short;
            if is_extra && !self.visited.contains(&step_of(question)) {
                let Some(left) = spare.checked_sub(1) else { continue };
                spare = left;
            }
            let health_ends = question.section == after_health && !steps.contains(&Step::StopGate);
            if health_ends && self.required_left() > 0 && self.brings_stop() {
                steps.push(Step::StopGate);
            }
            if question.id == PAGE_BEFORE && self.pace == Pace::Full && self.reader.is_some() {
                steps.push(Step::ReadPage);
            }
            push_new(&mut steps, step_of(question));
        }
        steps
    }

    /// The questions in the order of asking.
    fn in_order(&self) -> Vec<&'i Question> {
        let questions = self.book.questionnaire.questions().iter();
        if !self.harm_first {
            return questions.collect();
        }
        let is_first = |question: &&Question| HARM_FIRST.contains(&question.id.as_str());
        let (first, later): (Vec<_>, Vec<_>) = questions.partition(is_first);
        first.into_iter().chain(later).collect()
    }

    fn is_due(&self, question: &Question) -> bool {
        // What a report cannot do without is asked unless the answers rule it out.
        let wanted = if question.required { Truth::Unknown } else { Truth::True };
        !self.is_said_by_way(question)
            && self.is_on_way(question, Truth::True)
            && self.answers.asks(&self.book.questionnaire, question) >= wanted
    }

    /// Whether the choice of the way was the answer.
    fn is_said_by_way(&self, question: &Question) -> bool {
        self.harm_first && question.id == EARLIER && self.answers.choice(EARLIER) == Some(BAD_REACTION)
    }

    /// Whether a question belongs to the way that was chosen, or with `Unknown` may come to do so.
    fn is_on_way(&self, question: &Question, at_least: Truth) -> bool {
        let matters = |when: &Condition| self.answers.truth(&self.book.questionnaire, when) >= at_least;
        let is_first = self.harm_first && HARM_FIRST.contains(&question.id.as_str());
        self.pace == Pace::Full
            || is_first
            || question.short
            || question.short_when.as_ref().is_some_and(matters)
    }

    /// How many questions the short way has room for beside those that it always has and those that it had.
    fn spare(&self) -> usize {
        let questions = self.book.questionnaire.questions().iter();
        let always = questions.filter(|question| {
            question.short
                && !self.is_said_by_way(question)
                && self.answers.asks(&self.book.questionnaire, question) != Truth::False
        });
        let is_extra = |step: &&Step<'_>| matches!(step, Step::Question(question) if !question.short);
        SHORTEST.saturating_sub(always.count() + self.visited.iter().filter(is_extra).count())
    }

    /// Whether the answers so far bring a stop.
    pub(super) fn brings_stop(&self) -> bool {
        !self.stop_titles().is_empty()
    }

    /// The titles of the stops that the answers so far bring.
    pub(super) fn stop_titles(&self) -> Vec<String> {
        let as_of = self.day.unwrap_or(self.book.values.rules_version);
        let facts = AnswerFacts::new(self.book, &self.answers, as_of);
        let findings = evaluate(self.book, &facts).findings;
        let stops = findings.iter().filter(|finding| finding.rule.severity == Severity::Stop);
        let spoken = self.words().spoken(&self.answers);
        stops.map(|finding| spoken.attribute(&finding.rule.message_id(), "title", &[])).collect()
    }

    /// The steps that were shown: what they ask was answered or left open on purpose. An interview goes on with the others.
    pub(super) fn shown_steps(&self) -> Vec<Step<'i>> {
        let is_shown = |question: &Question| {
            self.answers.get(&question.id).is_some() || self.was_left_open(&question.id)
        };
        let is_past_page = || self.book.questionnaire.question(PAGE_BEFORE).is_some_and(is_shown);
        let was_shown = |step: &Step<'_>| match step {
            Step::Question(question) => is_shown(question),
            Step::Page(page) => self.on_page(page).iter().all(|question| is_shown(question)),
            Step::StopGate => false,
            Step::ReadPage => is_past_page(),
        };
        self.due_steps().into_iter().filter(was_shown).collect()
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

    /// Number of this step and the most that can still come, in all and in its chapter, in words. A page is one step.
    pub(super) fn progress(&self, step: Step<'i>, section: &str) -> [String; 2] {
        let may_come = |question: &&Question| {
            self.is_on_way(question, Truth::Unknown)
                && self.answers.asks(&self.book.questionnaire, question) != Truth::False
        };
        let mut steps = Vec::new();
        let questions = self.in_order().into_iter().filter(may_come);
        questions.for_each(|question| push_new(&mut steps, step_of(question)));
        let coming = steps.iter().skip_while(|other| **other != step).skip(1);
        let coming: Vec<&Step<'i>> = coming.filter(|other| !self.visited.contains(other)).collect();
        let asked = self
            .visited
            .iter()
            .filter(|asked| **asked != step && !matches!(asked, Step::StopGate | Step::ReadPage));
        let place = asked.clone().count() + 1;
        let most = if self.pace == Pace::Short { SHORTEST.max(place) } else { usize::MAX };
        let total = (place + coming.len()).min(most);
        let number = Variable::count;
        let here = |other: &Step<'i>| self.section_of(other) == Some(section);
        let place_here = asked.filter(|asked| here(asked)).count() + 1;
        let coming_here = coming.iter().filter(|other| here(other)).count();
        let total_here = place_here + coming_here.min(total - place);
        let name = self.localizer.word(&format!("section-{section}"));
        [
            self.localizer.text("progress", &[("number", number(place)), ("total", number(total))]),
            self.localizer.text(
                "progress-section",
                &[
                    ("section", Variable::Text(&name)),
                    ("number", number(place_here)),
                    ("total", number(total_here)),
                ],
            ),
        ]
    }

    /// The chapter that a step stands in.
    fn section_of(&self, step: &Step<'i>) -> Option<&'i str> {
        match step {
            Step::Question(question) => Some(&question.section),
            Step::Page(page) => self.on_page(page).first().map(|question| question.section.as_str()),
            Step::StopGate | Step::ReadPage => None,
        }
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
