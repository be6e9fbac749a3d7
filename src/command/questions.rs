//! The questionnaire itself: as text, for programs, and for tools that collect data.

use super::{Session, deliver, pretty_json};
use crate::book::{DAYS, EverydayNames, Kind};
use crate::cli::{Format, Options};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::localizer::{Localizer, Variable};
use crate::render::questions::questions;
use crate::render::{own_line, research};
use serde_json::Value as Json;

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
        Format::FhirTerminology => pretty_json(&session.terminology()?),
        _ => as_text(session),
    };
    deliver(env, session, options, &text).map(|()| 0)
}

/// With the texts of every language.
fn as_json(session: &Session) -> Result<Json, Error> {
    let languages = session.languages()?;
    let localizers: Vec<&Localizer> = languages.all().collect();
    let names = EverydayNames::embedded()?;
    let questions = questions(&session.book, session.localizer.locale(), &localizers, &names);
    serde_json::to_value(questions).map_err(|cause| Error::plain(ErrorKind::Data, cause.to_string()))
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
        for option in question.offered() {
            lines.push(format!("  {option}: {}", localizer.attribute(&id, &format!("opt-{option}"), &[])));
        }
    }
    lines.join("\n").trim_start().to_owned() + "\n"
}
