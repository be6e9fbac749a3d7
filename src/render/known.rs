//! What studies found of a goal by a route, in one or two short sentences.

use super::message::Texts;
use crate::answers::Pair;
use crate::book::{Ages, Expected};
use crate::localizer::Variable;
use crate::report::Report;
use crate::term::{EvidenceLevel, Fit, Studied};

/// Fit and evidence in words.
pub(super) fn in_words(texts: &Texts<'_>, expected: &Expected) -> String {
    let fit = match expected.fit {
        Fit::Poor if expected.reaches => texts.localizer.word("fit-poor-no_difference"),
        Fit::Poor => texts.localizer.word("fit-poor-reach"),
        fit => texts.localizer.word(&format!("fit-{}", fit.id())),
    };
    let says_the_same = expected.fit == Fit::Unknown && expected.evidence == Some(EvidenceLevel::NoneFound);
    let level = expected.evidence.filter(|_| !says_the_same);
    let level = level.map(|level| texts.localizer.word(&format!("evidence-level-{}", level.id())));
    let words: Vec<String> =
        [Some(fit), level].into_iter().flatten().map(|word| texts.at_start(&word)).collect();
    let words: Vec<String> = words.iter().map(|words| texts.sentence(words)).collect();
    texts.localizer.sentences(&words)
}

/// The one line of evidence of a goal by a route.
pub(super) fn outlook(texts: &Texts<'_>, pair: &Pair<'_>) -> String {
    match (pair.expected.studied, pair.expected.reaches) {
        (Studied::None, true) => texts.localizer.word("outlook-none"),
        (Studied::None, false) => texts.localizer.word("outlook-reach"),
        _ => texts.rule(pair.rule, "outlook"),
    }
}

/// That a study took nobody of this person's age; `None` where it did, or where its ages are not known.
pub(super) fn outside<'a>(texts: &Texts<'_>, ages: Option<&'a Ages>) -> Option<(&'a Ages, String)> {
    let age = texts.report.answers.number("age")?;
    let ages = ages.filter(|ages| ages.leave_out(age))?;
    let ends = match (ages.from, ages.to) {
        (Some(_), Some(_)) => "both",
        (Some(_), None) => "from",
        _ => "to",
    };
    let variables = [
        ("ends", Variable::Text(ends)),
        ("from", Variable::Number(ages.from.unwrap_or_default())),
        ("to", Variable::Number(ages.to.unwrap_or_default())),
        ("age", Variable::Number(age)),
    ];
    Some((ages, texts.localizer.text("ages-outside", &variables)))
}

/// A goal by a route, in words.
pub(super) fn pair_name(texts: &Texts<'_>, expected: &Expected) -> String {
    let goal = texts.option("goals", &expected.goal);
    let route = texts.inside(&texts.option("route", &expected.route));
    texts.localizer.text("pair-name", &[("goal", Variable::Text(&goal)), ("route", Variable::Text(&route))])
}

/// The day by which the person hopes for a change; `None` for no hurry.
pub(super) fn hoped_days(report: &Report<'_>) -> Option<i64> {
    let hoped = report.answers.choice("hoped_within")?;
    report
        .book
        .values
        .hoped_within_days
        .iter()
        .find(|within| within.option == hoped)
        .map(|within| within.most)
}
