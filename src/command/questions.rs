//! The questionnaire itself: as text, for programs, and for tools that collect data.

use super::{Session, deliver, pretty_json};
use crate::book::{DAYS, EverydayNames, Kind, Question};
use crate::cli::{Format, Options};
use crate::condition::Condition;
use crate::env::Env;
use crate::error::Error;
use crate::localizer::{Localizer, Variable};
use crate::render::{own_line, research};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

pub(super) fn run(env: &mut Env, session: &Session, options: &Options) -> Result<u8, Error> {
    let text = match options.format {
        Format::Json => pretty_json(&as_json(session)?),
        Format::Redcap => research::redcap(&session.book, &session.localizer),
        Format::Xlsform => {
            let languages = session.languages()?;
            let localizers: Vec<&Localizer> = languages.all().collect();
            research::xlsform(&session.book, &localizers)
        }
        Format::Fhir => pretty_json(&session.questionnaire()?),
        _ => as_text(session),
    };
    deliver(env, session, options, &text).map(|()| 0)
}

/// With the texts of every language.
fn as_json(session: &Session) -> Result<Json, Error> {
    let languages = session.languages()?;
    let mut localizers: Vec<&Localizer> = languages.all().collect();
    localizers.sort_by_key(|localizer| localizer.locale().id());
    let names = EverydayNames::embedded()?;
    let questions = session.book.questionnaire.questions().iter();
    let questions = questions.map(|question| question_json(question, session, &localizers, &names));
    Ok(json!({
        "schema": "exo-check/questions/1",
        "language": session.localizer.locale(),
        "questions": questions.collect::<Vec<Json>>(),
    }))
}

fn question_json(
    question: &Question,
    session: &Session,
    localizers: &[&Localizer],
    names: &EverydayNames,
) -> Json {
    let id = format!("q-{}", question.id);
    let always = question.when == Condition::always();
    let mut object = json!({
        "id": question.id,
        "section": question.section,
        "required": question.required,
        "when": if always { Json::Null } else { session.book.questionnaire.widened(&question.when).to_json() },
        "unit": question.unit,
        "label": by_language(localizers, &id, "label"),
        "help": session.localizer.attribute(&id, "help", &[]),
    });
    let option = |option: &String| {
        let label = by_language(localizers, &id, &format!("opt-{option}"));
        let mut object = json!({"id": option, "label": label});
        let called = localizers.iter().map(|localizer| localizer.locale().id());
        let called = called.map(|language| (language, names.of(question, option, language)));
        let called: BTreeMap<&str, Vec<&str>> = called.filter(|(_, names)| !names.is_empty()).collect();
        if !called.is_empty() {
            object["names"] = json!(called);
        }
        object
    };
    let options: Vec<Json> = question.kind.options().iter().map(option).collect();
    let more = match &question.kind {
        Kind::Choice { .. } => json!({"kind": "choice", "options": options}),
        Kind::Choices { alone, at_most, .. } => {
            json!({"kind": "choices", "options": options, "alone": alone, "at_most": at_most})
        }
        Kind::Integer { range } => json!({"kind": "integer", "range": range}),
        Kind::Date => json!({"kind": "date", "range": DAYS}),
    };
    if let (Some(object), Json::Object(more)) = (object.as_object_mut(), more) {
        object.extend(more);
    }
    object
}

/// A text in every language, by the languages' ids.
fn by_language(localizers: &[&Localizer], id: &str, attribute: &str) -> Json {
    let text = |localizer: &&Localizer| {
        (localizer.locale().id().to_owned(), Json::String(localizer.attribute(id, attribute, &[])))
    };
    Json::Object(localizers.iter().map(text).collect())
}

fn as_text(session: &Session) -> String {
    let localizer = &session.localizer;
    let mut lines: Vec<String> = own_line(localizer, &session.book.own).into_iter().collect();
    let mut section = "";
    for question in session.book.questionnaire.questions() {
        if question.section != section {
            section = &question.section;
            lines.push(format!("\n{}", localizer.word(&format!("section-{section}"))));
        }
        let id = format!("q-{}", question.id);
        let required = if question.required { " *" } else { "" };
        lines.push(format!("\n{}{required}\n  {}", question.id, localizer.attribute(&id, "label", &[])));
        match question.kind {
            Kind::Integer { range: [least, most] } => {
                let (range, unit) = (format!("{least}-{most}"), localizer.attribute(&id, "unit", &[]));
                let named = [("value", Variable::Text(&range)), ("unit", Variable::Text(&unit))];
                lines.push(format!("  {}", localizer.text("prompt-with-unit", &named)));
            }
            Kind::Date => lines.push(format!("  {} - {}", DAYS[0], DAYS[1])),
            _ => {}
        }
        for option in question.kind.options() {
            lines.push(format!("  {option}: {}", localizer.attribute(&id, &format!("opt-{option}"), &[])));
        }
    }
    lines.join("\n").trim_start().to_owned() + "\n"
}
