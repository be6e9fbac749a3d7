//! From what was read to answers that a person confirms one by one.

use super::reading::{Hit, Reading};
use crate::answers::{Answers, Value};
use crate::book::{Kind, RuleBook};
use crate::localizer::{Localizer, Variable};
use crate::report::Report;
use crate::term::Severity;
use jiff::civil::Date;
use serde_json::{Map, Value as Json, json};

/// The questions that a page may propose answers to, those first whose answer can only add a warning.
pub const PROPOSED: [&str; 6] =
    ["claims_heard", "route", "sessions_planned", "price_per_session_jpy", "source_cell", "site_discloses"];

/// Answers as the page would give them: only what it says of its own offer, never that something is absent, and of a
/// question with one answer only what nothing on the page contradicts.
pub(super) fn proposals(hits: &[Hit]) -> Map<String, Json> {
    let mut proposals = Map::new();
    for question in PROPOSED {
        let said = hits.iter().filter(|hit| hit.is_mark());
        let mut values: Vec<Json> = said.filter_map(|hit| proposed(hit, question)).collect();
        let mut seen = Vec::new();
        values.retain(|value| {
            !seen.contains(value) && {
                seen.push(value.clone());
                true
            }
        });
        match question {
            "claims_heard" | "site_discloses" if !values.is_empty() => {
                proposals.insert(question.to_owned(), values.into());
            }
            _ if values.len() == 1 => {
                proposals.insert(question.to_owned(), values.remove(0));
            }
            _ => {}
        }
    }
    proposals
}

/// What a hit answers a question with.
fn proposed(hit: &Hit, question: &str) -> Option<Json> {
    match question {
        "claims_heard" => hit.claim.clone().map(Json::from),
        "site_discloses" => hit.disclosure.clone().map(Json::from),
        _ => hit.value.clone().filter(|_| hit.fact.as_deref() == Some(question)),
    }
}

/// The answers with the proposals confirmed. Of several options those that were chosen stay, and a word for none of them gives
/// way; another answer that was given stays as it is. A proposal that would bring a milder result is left out: its ids come
/// second.
pub fn with_proposals(
    book: &RuleBook,
    answers: &Answers,
    proposals: &Map<String, Json>,
    day: Date,
) -> (Answers, Vec<String>) {
    let mut confirmed = answers.clone();
    let mut left_out = Vec::new();
    for question in PROPOSED {
        let Some(value) = proposals.get(question).and_then(|value| joined(book, &confirmed, question, value))
        else {
            continue;
        };
        let mut with = confirmed.clone();
        with.set(question, value);
        if milder(book, &confirmed, &with, day) {
            left_out.push(question.to_owned());
        } else {
            confirmed = with;
        }
    }
    (confirmed, left_out)
}

/// What `--into` writes beside answers.
#[derive(Debug, Default)]
pub struct Chosen {
    /// By question: the `value`, and `from` which lines it comes.
    pub proposals: Map<String, Json>,
    /// Questions whose proposal would bring a milder result.
    pub left_out: Vec<String>,
}

impl Chosen {
    /// Says which proposals were left out; nothing where none was.
    pub fn left_out_line(&self, localizer: &Localizer) -> Option<String> {
        let name = |id: &String| localizer.attribute(&format!("q-{id}"), "short", &[]);
        let names: Vec<String> = self.left_out.iter().map(name).collect();
        let names = names.join(&localizer.word("prompt-between"));
        (!names.is_empty()).then(|| localizer.text("offer-into-left", &[("names", Variable::Text(&names))]))
    }
}

/// The proposals that these answers have room for, each with the lines that it comes from.
pub fn proposed_into(book: &RuleBook, answers: &Answers, reading: &Reading, day: Date) -> Chosen {
    let (confirmed, left_out) = with_proposals(book, answers, &reading.proposals, day);
    let new = PROPOSED.iter().filter(|question| confirmed.get(question) != answers.get(question));
    let proposals = new.map(|question| {
        let hits = reading.hits.iter().filter(|hit| hit.is_mark() && proposed(hit, question).is_some());
        let from = hits.map(|hit| json!({"file": hit.file, "line": hit.line, "words": hit.words}));
        let value = json!({"value": reading.proposals[*question], "from": from.collect::<Vec<Json>>()});
        ((*question).to_owned(), value)
    });
    Chosen { proposals: proposals.collect(), left_out }
}

/// The value that a question has after a proposal; nothing where the person's own answer stands.
fn joined(book: &RuleBook, answers: &Answers, question: &str, value: &Json) -> Option<Value> {
    match &book.questionnaire.question(question)?.kind {
        Kind::Choices { alone, .. } => {
            let mut chosen = answers.choices(question).to_vec();
            chosen.retain(|option| !alone.contains(option));
            for option in value.as_array()?.iter().filter_map(Json::as_str) {
                if !chosen.iter().any(|other| other == option) {
                    chosen.push(option.to_owned());
                }
            }
            Some(Value::Choices(chosen))
        }
        _ if answers.get(question).is_some_and(|own| {
            *own != Value::Choice("undecided".to_owned()) && *own != Value::Choice("unknown".to_owned())
        }) =>
        {
            None
        }
        Kind::Choice { .. } => Some(Value::Choice(value.as_str()?.to_owned())),
        Kind::Integer { .. } => Some(Value::Number(value.as_i64()?)),
        // No page proposes a day.
        Kind::Date => None,
    }
}

/// Whether a report is milder by the second answers: a milder verdict, or a stop, caution or warning of the offer that is gone.
pub fn milder(book: &RuleBook, before: &Answers, after: &Answers, day: Date) -> bool {
    let (before, after) = (Report::new(book, before, day), Report::new(book, after, day));
    let kept = |rule: &str| after.findings.iter().any(|finding| finding.rule.id == rule);
    let heavy = |finding: &&crate::engine::Finding<'_>| {
        finding.rule.severity >= Severity::Caution || finding.rule.id.starts_with("red_flag.")
    };
    let gone = before.findings.iter().filter(heavy).any(|finding| !kept(&finding.rule.id));
    gone || after.verdict < before.verdict
}
