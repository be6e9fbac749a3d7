//! The questionnaire itself, as text or as JSON.

use super::{Session, deliver};
use crate::book::{DAYS, Kind, Question};
use crate::cli::{Format, Options};
use crate::env::Env;
use crate::error::Error;
use crate::localizer::Localizer;
use serde_json::{Value as Json, json};

pub(super) fn run(env: &mut Env, session: &Session, options: &Options) -> Result<u8, Error> {
    let text = match options.format {
        Format::Json => super::pretty(&as_json(session)),
        Format::Fhir => super::fhir::questionnaire(session)?,
        _ => as_text(session),
    };
    deliver(env, session, options, &text).map(|()| 0)
}

fn as_json(session: &Session) -> Json {
    let questions = session.book.questionnaire.questions().iter();
    json!({
        "schema": "exo-check/questions/1",
        "language": session.localizer.locale(),
        "questions": questions.map(|question| question_json(question, &session.localizer)).collect::<Vec<Json>>(),
    })
}

fn question_json(question: &Question, localizer: &Localizer) -> Json {
    let id = format!("q-{}", question.id);
    let mut object = json!({
        "id": question.id,
        "section": question.section,
        "required": question.required,
        "label": localizer.attribute(&id, "label", &[]),
        "help": localizer.attribute(&id, "help", &[]),
    });
    let options: Vec<Json> =
        question.kind.options().iter().map(|option| option_json(&id, option, localizer)).collect();
    let more = match &question.kind {
        Kind::Choice { .. } => json!({"kind": "choice", "options": options}),
        Kind::Choices { alone, at_most, .. } => {
            json!({"kind": "choices", "options": options, "alone": alone, "at_most": at_most})
        }
        Kind::Integer { range } => json!({"kind": "integer", "range": range, "unit": question.unit}),
        Kind::Date => json!({"kind": "date", "range": DAYS}),
    };
    if let (Some(object), Json::Object(more)) = (object.as_object_mut(), more) {
        object.extend(more);
    }
    object
}

fn option_json(id: &str, option: &str, localizer: &Localizer) -> Json {
    json!({"id": option, "label": localizer.attribute(id, &format!("opt-{option}"), &[])})
}

fn as_text(session: &Session) -> String {
    let localizer = &session.localizer;
    let mut lines = Vec::new();
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
            Kind::Integer { range: [least, most] } => lines.push(format!("  {least}-{most}")),
            Kind::Date => lines.push(format!("  {} - {}", DAYS[0], DAYS[1])),
            _ => {}
        }
        for option in question.kind.options() {
            lines.push(format!("  {option}: {}", localizer.attribute(&id, &format!("opt-{option}"), &[])));
        }
    }
    lines.join("\n").trim_start().to_owned() + "\n"
}
