//! What has to be looked at again: every rule past its day, with the search to repeat.

use crate::book::{KindLife, Rule, RuleBook};
use crate::cli::{Format, Options};
use crate::command::{Session, deliver, pretty_json};
use crate::env::Env;
use crate::error::Error;
use crate::localizer::Variable;
use crate::render::date_words;
use crate::term::Freshness;
use jiff::civil::Date;
use serde_json::{Value as Json, json};

/// Ends with this status where something is overdue.
const OVERDUE: u8 = 10;

pub(super) fn run(env: &mut Env, session: &Session, options: &Options) -> Result<u8, Error> {
    let day = options.as_of.unwrap_or(env.today);
    let found = overdue(&session.book, day);
    let text = match options.format {
        Format::Json => pretty_json(&as_json(&session.book, &found, day)),
        _ => as_text(session, &found, day),
    };
    deliver(env, session, options, &text).map(|()| if found.is_empty() { 0 } else { OVERDUE })
}

/// The rules past their day, the longest first.
fn overdue(book: &RuleBook, day: Date) -> Vec<(&Rule, &KindLife)> {
    let rules = book.rules.iter().filter(|rule| book.freshness(rule, day) >= Freshness::Overdue);
    let mut found: Vec<(&Rule, &KindLife)> =
        rules.filter_map(|rule| Some((rule, book.shelf_life.of_rule(rule)?))).collect();
    found.sort_by_key(|(rule, _)| (book.valid_until(rule), rule.id.as_str()));
    found
}

fn as_json(book: &RuleBook, found: &[(&Rule, &KindLife)], day: Date) -> Json {
    let rules = found.iter().map(|(rule, life)| {
        json!({
            "rule": rule.id,
            "kind": life.kind,
            "state": book.freshness(rule, day),
            "reviewed": rule.reviewed.to_string(),
            "checked": rule.checked.map(|day| day.to_string()),
            "valid_until": book.valid_until(rule).map(|day| day.to_string()),
            "sources": rule.sources.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "search": {"words": life.words, "places": life.places},
        })
    });
    json!({"schema": "exo-check/rules-stale/1", "as_of": day.to_string(), "overdue": rules.collect::<Vec<Json>>()})
}

fn as_text(session: &Session, found: &[(&Rule, &KindLife)], day: Date) -> String {
    let (book, localizer) = (&session.book, &session.localizer);
    let date = date_words(localizer, day);
    if found.is_empty() {
        return localizer.text("stale-none", &[("date", Variable::Text(&date))]) + "\n";
    }
    let count = Variable::count(found.len());
    let mut lines = vec![localizer.text("stale-count", &[("count", count), ("date", Variable::Text(&date))])];
    let mut kinds: Vec<&KindLife> = Vec::new();
    for (rule, life) in found {
        let since =
            book.valid_until(rule).map_or_else(|| localizer.word("stale-withdrawn"), |day| day.to_string());
        lines.push(format!("{since}  {}  {}", life.kind.id(), rule.id));
        if !kinds.iter().any(|kind| kind.kind == life.kind) {
            kinds.push(life);
        }
    }
    for life in kinds {
        let (words, places) = (life.words.join(" | "), life.places.join(" | "));
        let variables = [
            ("kind", Variable::Text(life.kind.id())),
            ("words", Variable::Text(&words)),
            ("places", Variable::Text(&places)),
        ];
        lines.push(localizer.text("stale-search", &variables));
    }
    lines.join("\n") + "\n"
}
