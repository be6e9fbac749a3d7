//! Plans side by side in words: text, JSON, HTML and Markdown.

use super::message::Texts;
use super::text::Look;
use super::{answer_words, date_words, document};
use crate::answers::Value;
use crate::localizer::{Localizer, Variable};
use crate::report::{Cell, ComparedRow, Comparison, Topic};
use crate::term::excerpt;
use jiff::civil::Date;
use serde_json::{Value as Json, json};

/// The name and version of the JSON.
pub const SCHEMA: &str = "exo-check/compare/1";

/// As one HTML file.
pub fn html(comparison: &Comparison<'_>, localizer: &Localizer, as_of: Date) -> String {
    super::html::paint(&document::compared(comparison, localizer, as_of))
}

/// As Markdown.
pub fn markdown(comparison: &Comparison<'_>, localizer: &Localizer, as_of: Date) -> String {
    super::markdown::paint(&document::compared(comparison, localizer, as_of))
}

/// As text.
pub fn text(comparison: &Comparison<'_>, localizer: &Localizer, as_of: Date, look: Look) -> String {
    super::text::paint(&document::compared(comparison, localizer, as_of), look)
}

/// For programs.
///
/// # Errors
/// Never in practice: every part is plain data.
pub fn json(comparison: &Comparison<'_>, localizer: &Localizer, as_of: Date) -> serde_json::Result<String> {
    let rows = |differ: bool| -> Vec<Json> {
        comparison.rows_that(differ).map(|row| row_json(row, comparison, localizer)).collect()
    };
    let json = json!({
        "schema": SCHEMA,
        "version": env!("CARGO_PKG_VERSION"),
        "rules_version": comparison.book.version(),
        "language": localizer.locale(),
        "own_rules": comparison.book.own.rules,
        "own_texts": comparison.book.own.texts,
        "as_of": as_of.to_string(),
        "plans": comparison.plans.iter().map(|plan| json!({
            "name": excerpt(&plan.name),
            "verdict": plan.report.verdict,
            "offer_warning": plan.report.offer_warning,
            "open_questions": plan.report.questions.iter().map(|asked| &asked.id).collect::<Vec<_>>(),
        })).collect::<Vec<Json>>(),
        "differs": rows(true),
        "same": rows(false),
        "limits": localizer.word("compare-limits"),
        "disclaimer": localizer.word("disclaimer"),
    });
    Ok(serde_json::to_string_pretty(&json)? + "\n")
}

fn row_json(row: &ComparedRow<'_>, comparison: &Comparison<'_>, localizer: &Localizer) -> Json {
    let cells = row.cells.iter().map(|cell| {
        let value = match cell {
            Cell::Open => Json::Null,
            Cell::Verdict(verdict) => json!(verdict),
            Cell::Flag(flag) => json!(flag),
            Cell::Count(count) => json!(count),
            Cell::Yen(low, high) => json!([low, high]),
            Cell::Answer(value) => value.to_json(),
        };
        json!({"value": value, "text": cell_words(row, cell, comparison, localizer)})
    });
    json!({
        "id": row.topic.id(),
        "name": row_name(row, comparison, localizer),
        "plans": cells.collect::<Vec<Json>>(),
    })
}

/// The letter of a plan.
pub(super) fn letter(index: usize) -> char {
    u8::try_from(index).map_or('?', |index| char::from(b'A' + index % 26))
}

/// The plans with their letters.
pub(super) fn plans(comparison: &Comparison<'_>, localizer: &Localizer) -> Vec<String> {
    let line = |(index, name): (usize, String)| {
        let letter = letter(index).to_string();
        localizer
            .text("compare-plan", &[("letter", Variable::Text(&letter)), ("file", Variable::Text(&name))])
    };
    comparison.plans.iter().map(|plan| excerpt(&plan.name)).enumerate().map(line).collect()
}

/// Which plans hold the same answers: one file may have been given twice.
pub(super) fn alike(comparison: &Comparison<'_>, localizer: &Localizer) -> impl Iterator<Item = String> {
    let plans = &comparison.plans;
    plans.iter().enumerate().filter_map(move |(later, plan)| {
        let earlier = plans[..later].iter().position(|one| one.report.answers == plan.report.answers)?;
        let [first, second] = [earlier, later].map(|index| letter(index).to_string());
        let variables = [("first", Variable::Text(&first)), ("second", Variable::Text(&second))];
        Some(localizer.text("compare-alike", &variables))
    })
}

/// What a row compares.
pub(super) fn row_name(row: &ComparedRow<'_>, comparison: &Comparison<'_>, localizer: &Localizer) -> String {
    match row.topic {
        Topic::Fixed(id) => localizer.word(&format!("compare-{id}")),
        Topic::Answer(question) => localizer.attribute(&format!("q-{question}"), "short", &[]),
        Topic::RedFlag(rule) => match comparison.plans.first() {
            Some(plan) => Texts { localizer, report: &plan.report }.rule(rule, "title"),
            None => String::new(),
        },
    }
}

/// What a plan has in a row.
pub(super) fn cell_words(
    row: &ComparedRow<'_>,
    cell: &Cell,
    comparison: &Comparison<'_>,
    localizer: &Localizer,
) -> String {
    match cell {
        Cell::Open => localizer.word("compare-open"),
        Cell::Verdict(verdict) => localizer.word(&format!("compare-verdict-{}", verdict.id())),
        Cell::Flag(flag) => localizer.word(if *flag { "sheet-yes" } else { "sheet-no" }),
        Cell::Count(count) => {
            let count = Variable::count(*count);
            localizer.text("compare-count", &[("count", count)])
        }
        Cell::Yen(low, high) => yen(localizer, *low, *high),
        Cell::Answer(Value::Date(day)) => date_words(localizer, *day),
        Cell::Answer(value) => {
            let id = match row.topic.id() {
                "sessions" => "sessions_planned",
                id => id,
            };
            let question = comparison.book.questionnaire.question(id);
            question.map(|question| answer_words(localizer, question, value)).unwrap_or_default()
        }
    }
}

fn yen(localizer: &Localizer, low: i64, high: Option<i64>) -> String {
    let low_words = localizer.sum(low);
    match high {
        Some(high) if high == low => localizer.text("cost-bar-yen", &[("yen", Variable::Text(&low_words))]),
        Some(high) => {
            let high = localizer.sum(high);
            let variables = [("low", Variable::Text(&low_words)), ("high", Variable::Text(&high))];
            localizer.text("sheet-bar-range", &variables)
        }
        None => localizer.text("compare-at-least", &[("low", Variable::Text(&low_words))]),
    }
}
