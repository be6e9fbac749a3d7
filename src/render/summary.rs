//! What the first screen and the first page both say: the decision, the first steps.

use super::message::Texts;
use crate::engine::Finding;
use crate::localizer::Variable;
use crate::term::{Severity, Verdict};
use std::cmp::Reverse;

/// So many goals stand in the decision; of more only the first ones.
const MOST_GOALS: usize = 4;
const GOALS_OF_MANY: usize = 2;
/// Deeds at the start of a report.
const MOST_STEPS: usize = 3;

/// The decision to be made, with the ways out of it.
pub(super) fn decision(texts: &Texts<'_>) -> String {
    let answers = &texts.report.answers;
    let signed = texts.has_signed();
    let goals: Vec<String> =
        answers.choices("goals").iter().map(|goal| texts.inside(&texts.option("goals", goal))).collect();
    let goals = few_goals(texts, &goals);
    let routes = texts.report.told_routes();
    if signed || routes == ["undecided"] {
        let id = if signed { "decision-signed" } else { "decision-undecided" };
        return texts.localizer.text(id, &[("goals", Variable::Text(&goals))]);
    }
    let routes = routes.iter().map(|route| texts.localizer.word(&format!("decision-route-{route}")));
    let route = texts.localizer.joined(&routes.collect::<Vec<String>>(), "decision-joint");
    texts.localizer.text("decision", &[("goals", Variable::Text(&goals)), ("route", Variable::Text(&route))])
}

/// All goals where they are few; else the first ones and how many more, since each stands below with its evidence.
fn few_goals(texts: &Texts<'_>, goals: &[String]) -> String {
    let told = if goals.len() > MOST_GOALS { GOALS_OF_MANY } else { goals.len() };
    let first = texts.localizer.joined(&goals[..told], "goals-joint");
    if told == goals.len() {
        return first;
    }
    let more = ("count", Variable::count(goals.len() - told));
    texts.localizer.text("decision-more", &[("goals", Variable::Text(&first)), more])
}

/// At most three things that the person can do this week: what weighs most first, of what weighs the same what cannot
/// wait, and then what the rule book names first.
pub(super) fn first_steps(texts: &Texts<'_>) -> Vec<String> {
    let book = texts.report.book;
    let mut with_step: Vec<&Finding<'_>> = (texts.report.findings.iter())
        .filter(|finding| {
            texts.localizer.has_attribute(&finding.rule.message_id(), "step")
                && !finding.rule.id.contains(".priority_")
        })
        .collect();
    with_step.sort_by_cached_key(|finding| {
        let by_book = finding.rule.severity < Severity::Caution;
        let place = book.rules.iter().position(|rule| by_book && rule.id == finding.rule.id);
        (Reverse(finding.rule.severity), finding.rule.urgency, place)
    });
    with_step.truncate(MOST_STEPS);
    with_step.iter().map(|finding| step(texts, finding)).collect()
}

/// The deed of a rule; where the result is not to have the treatment, a rule may have another.
pub(super) fn step(texts: &Texts<'_>, finding: &Finding<'_>) -> String {
    let stopped = texts.report.verdict == Verdict::Stop
        && texts.localizer.has_attribute(&finding.rule.message_id(), "step-stop");
    texts.rule(finding.rule, if stopped { "step-stop" } else { "step" })
}

/// The heading over so many steps.
pub(super) fn steps_heading(texts: &Texts<'_>, steps: usize) -> String {
    let count = Variable::count(steps);
    texts.localizer.text("steps-heading", &[("count", count)])
}
