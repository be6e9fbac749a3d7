//! The criteria for decision aids, by our own judgement: all 44, one row each.

use super::{Session, deliver, report};
use crate::book::{Criterion, Met};
use crate::cli::{Format, Options};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::localizer::{Localizer, Variable};
use crate::term::wrap::wrap_hanging;
use serde_json::{Value as Json, json};

/// Columns before the text of a criterion.
const INDENT: &str = "     ";

pub(super) fn run(env: &mut Env, session: &Session, options: &Options) -> Result<u8, Error> {
    let text = match options.format {
        Format::Json => serde_json::to_string_pretty(&as_json(session))
            .map(|json| json + "\n")
            .map_err(|cause| Error::plain(ErrorKind::Data, cause.to_string()))?,
        _ => as_text(session, report::look(env, options).width),
    };
    deliver(env, session, options, &text).map(|()| 0)
}

fn as_text(session: &Session, width: usize) -> String {
    let localizer = &session.localizer;
    let mut lines = wrap_hanging(&localizer.word("ipdas-intro"), width, "", "");
    lines.extend(wrap_hanging(&summary(session), width, "", ""));
    // What is not met or was never done comes first, so that nobody has to look for it.
    let mut criteria: Vec<&Criterion> = session.book.ipdas.iter().collect();
    criteria.sort_by_key(|criterion| match criterion.met {
        Met::NotMet => 0,
        Met::NotDone => 1,
        _ => 2,
    });
    for criterion in criteria {
        lines.push(String::new());
        let lead = format!("{:<5}", criterion.id);
        let (asks, shown) = words(localizer, criterion);
        let met = localizer.word(&format!("ipdas-met-{}", criterion.met.id()));
        lines.extend(wrap_hanging(&met, width, &lead, INDENT));
        lines.extend(wrap_hanging(&asks, width, INDENT, INDENT));
        lines.extend(wrap_hanging(&shown, width, INDENT, INDENT));
        if !criterion.shown_by.is_empty() {
            lines.extend(wrap_hanging(&criterion.shown_by.join(" "), width, INDENT, INDENT));
        }
    }
    lines.join("\n") + "\n"
}

/// What the criterion asks, and how this aid answers it.
fn words(localizer: &Localizer, criterion: &Criterion) -> (String, String) {
    let id = format!("ipdas-{}", criterion.id);
    (localizer.attribute(&id, "asks", &[]), localizer.attribute(&id, "here", &[]))
}

fn summary(session: &Session) -> String {
    let counts = Met::ALL.iter().map(|met| {
        let count = session.book.ipdas.iter().filter(|criterion| criterion.met == *met).count();
        (met.id(), Variable::count(count))
    });
    session.localizer.text("ipdas-summary", &counts.collect::<Vec<_>>())
}

fn as_json(session: &Session) -> Json {
    let row = |criterion: &Criterion| {
        let (asks, here) = words(&session.localizer, criterion);
        json!({
            "id": criterion.id,
            "met": criterion.met,
            "asks": asks,
            "here": here,
            "shown_by": criterion.shown_by,
        })
    };
    json!({
        "schema": "exo-check/ipdas/1",
        "language": session.localizer.locale(),
        "criteria": session.book.ipdas.iter().map(row).collect::<Vec<Json>>(),
    })
}
