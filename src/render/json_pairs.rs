//! What is told of each goal by each route in JSON: when to judge, and how far it was put to the test.

use super::known::outlook;
use super::message::Texts;
use crate::answers::Pair;
use crate::term::{Basis, Studied};
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Timeline")]
pub(super) struct TimelineJson<'r> {
    goal: &'r str,
    route: &'r str,
    onset_days: Option<[i64; 2]>,
    review_days: Option<i64>,
    basis: Option<Basis>,
    rule: &'r str,
    text: String,
}

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Outlook")]
pub(super) struct OutlookJson<'r> {
    goal: &'r str,
    route: &'r str,
    studied: Studied,
    people: Option<i64>,
    text: String,
}

pub(super) fn timeline_json<'r>(texts: &Texts<'r>, pair: &Pair<'r>) -> TimelineJson<'r> {
    TimelineJson {
        goal: &pair.expected.goal,
        route: &pair.expected.route,
        onset_days: pair.expected.onset_days,
        review_days: pair.expected.review_days,
        basis: pair.expected.basis,
        rule: &pair.rule.id,
        text: texts.rule(pair.rule, "time"),
    }
}

pub(super) fn outlook_json<'r>(texts: &Texts<'r>, pair: &Pair<'r>) -> OutlookJson<'r> {
    OutlookJson {
        goal: &pair.expected.goal,
        route: &pair.expected.route,
        studied: pair.expected.studied,
        people: pair.expected.people,
        text: outlook(texts, pair),
    }
}
