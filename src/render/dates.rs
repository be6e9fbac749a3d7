//! Every day with its conditions, for people and for programs.

use super::deadlines::{condition_text, state, text, title, weekday};
use super::helpers;
use super::message::Texts;
use super::own::{own_line, provenance};
use super::text::{Look, Page};
use crate::deadlines::Deadline;
use crate::localizer::Variable;
use serde_json::{Value as Json, json};

/// The name and version of the JSON.
pub const SCHEMA: &str = "exo-check/dates/1";

/// As text.
pub fn text_of(texts: &Texts<'_>, look: Look) -> String {
    let mut page = Page::new(look);
    let localizer = texts.localizer;
    page.title(&localizer.word("deadlines-title"), &texts.date(texts.report.as_of));
    let own = own_line(localizer, &texts.report.book.own);
    for line in own.into_iter().chain([localizer.word("deadlines-intro")]) {
        page.text(&line, 0);
    }
    if texts.report.deadlines.days.is_empty() {
        page.blank();
        page.text(&localizer.word("deadlines-none"), 0);
    }
    for day in &texts.report.deadlines.days {
        one(&mut page, texts, day);
    }
    page.heading(&localizer.word("deadlines-helpers"));
    for line in helpers::lines(texts, look.full) {
        page.text(&line, 0);
    }
    page.finish()
}

fn one(page: &mut Page, texts: &Texts<'_>, day: &Deadline<'_>) {
    let localizer = texts.localizer;
    page.heading(&title(texts, day));
    let until = day.on.map_or_else(
        || localizer.word("deadlines-no-day"),
        |on| {
            let (date, weekday) = (texts.date(on), weekday(texts, on));
            let named = [("day", Variable::Text(&date)), ("weekday", Variable::Text(&weekday))];
            localizer.text("deadlines-day", &named)
        },
    );
    page.text(&texts.at_start(&until), 0);
    page.text(&text(texts, day), 0);
    if day.conditions.is_empty() {
        return;
    }
    page.text(&localizer.word("deadlines-conditions"), 0);
    for held in &day.conditions {
        let state = localizer.word(&format!("deadline-state-{}", state(held)));
        page.hanging(&format!("[{state}] "), &condition_text(texts, held), 2, 4);
    }
}

/// For programs.
pub fn json(texts: &Texts<'_>) -> Json {
    json!({
        "schema": SCHEMA,
        "version": env!("CARGO_PKG_VERSION"),
        "rules_version": texts.report.book.values.rules_version.to_string(),
        "language": texts.localizer.locale(),
        "as_of": texts.report.as_of.to_string(),
        "deadlines": super::deadlines::json(texts),
        "helpers": helpers::json(texts),
        "provenance": provenance(texts.report.book),
        "limits": texts.localizer.word("deadlines-intro"),
    })
}
