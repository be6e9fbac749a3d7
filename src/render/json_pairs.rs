//! What is told of each goal by each route in JSON: when to judge, and how far it was put to the test.

use super::data;
use super::known::outlook;
use super::message::Texts;
use crate::answers::Pair;

pub(super) fn timeline_json<'r>(texts: &Texts<'r>, pair: &Pair<'r>) -> data::Timeline<'r> {
    data::Timeline {
        goal: &pair.expected.goal,
        route: &pair.expected.route,
        onset_days: pair.expected.onset_days,
        review_days: pair.expected.review_days,
        basis: pair.expected.basis,
        rule: &pair.rule.id,
        text: texts.rule(pair.rule, "time"),
    }
}

pub(super) fn outlook_json<'r>(texts: &Texts<'r>, pair: &Pair<'r>) -> data::Outlook<'r> {
    data::Outlook {
        goal: &pair.expected.goal,
        route: &pair.expected.route,
        studied: pair.expected.studied,
        people: pair.expected.people,
        text: outlook(texts, pair),
    }
}
