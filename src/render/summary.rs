//! What the first screen and the first page both say: the decision, the first steps.

use super::message::Texts;
use crate::localizer::Variable;
use crate::term::Locale;

/// Deeds at the start of a report.
const MOST_STEPS: usize = 3;

/// The decision to be made, with the ways out of it.
pub(super) fn decision(texts: &Texts<'_>) -> String {
    let answers = &texts.report.answers;
    let goals: Vec<String> =
        answers.choices("goals").iter().map(|goal| texts.inside(&texts.option("goals", goal))).collect();
    let goals = goals.join(if texts.localizer.locale() == Locale::Ja { "と" } else { " and " });
    let route = answers.choice("route").unwrap_or_default();
    if route == "undecided" {
        return texts.localizer.text("decision-undecided", &[("goals", Variable::Text(&goals))]);
    }
    let route = texts.localizer.word(&format!("decision-route-{route}"));
    texts.localizer.text("decision", &[("goals", Variable::Text(&goals)), ("route", Variable::Text(&route))])
}

/// At most three things that the person can do this week.
pub(super) fn first_steps(texts: &Texts<'_>) -> Vec<String> {
    let with_step = texts.report.findings.iter().filter(|finding| {
        texts.localizer.has_attribute(&finding.rule.message_id(), "step")
            && !finding.rule.id.contains(".priority_")
    });
    with_step.take(MOST_STEPS).map(|finding| texts.rule(finding.rule, "step")).collect()
}

/// The heading over so many steps.
pub(super) fn steps_heading(texts: &Texts<'_>, steps: usize) -> String {
    let count = Variable::Number(i64::try_from(steps).unwrap_or(i64::MAX));
    texts.localizer.text("steps-heading", &[("count", count)])
}

/// Several things in one phrase.
pub(super) fn listed(texts: &Texts<'_>, things: &[String]) -> String {
    things.join(if texts.localizer.locale() == Locale::Ja { "、" } else { ", " })
}
