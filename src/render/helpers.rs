//! Whom to call or write to, by what they do for this person.

use super::message::Texts;
use crate::book::Helper;
use crate::localizer::Variable;
use serde_json::{Value as Json, json};

/// The most that stand on a page; the rest is told in full.
const MOST: usize = 3;

/// A line each: the first three, or all with `full`.
pub(crate) fn lines(texts: &Texts<'_>, full: bool) -> Vec<String> {
    let helpers = &texts.report.helpers;
    let most = if full { helpers.len() } else { MOST };
    let mut lines: Vec<String> = helpers.iter().take(most).map(|helper| line(texts, helper)).collect();
    if helpers.len() > most {
        lines.push(texts.localizer.word("deadlines-more"));
    }
    lines
}

fn line(texts: &Texts<'_>, helper: &Helper) -> String {
    let localizer = texts.localizer;
    let id = format!("helper-{}", helper.id);
    let (name, does) = (localizer.attribute(&id, "name", &[]), localizer.attribute(&id, "does", &[]));
    let place = helper.number.as_ref().or(helper.url.as_ref());
    let named = [("name", Variable::Text(&name)), ("does", Variable::Text(&does))];
    match place {
        None => localizer.text("helper-line", &named),
        Some(place) => {
            let read = texts.date(helper.reviewed);
            let [name, does] = named;
            let place = ("place", Variable::Text(place.as_str()));
            localizer.text("helper-line-at", &[name, place, does, ("date", Variable::Text(&read))])
        }
    }
}

/// All of them for programs.
pub(super) fn json(texts: &Texts<'_>) -> Vec<Json> {
    let helper = |helper: &&Helper| {
        let id = format!("helper-{}", helper.id);
        json!({
            "id": helper.id,
            "name": texts.localizer.attribute(&id, "name", &[]),
            "text": texts.localizer.attribute(&id, "does", &[]),
            "number": helper.number,
            "url": helper.url,
            "languages": helper.languages,
            "checked": helper.reviewed.to_string(),
        })
    };
    texts.report.helpers.iter().map(helper).collect()
}
