//! The shapes of answers, reports and rules as JSON Schema.

use super::{Session, deliver, pretty_json};
use crate::answers;
use crate::book::{Question, rules_schema};
use crate::cli::{Options, SchemaName};
use crate::env::Env;
use crate::error::Error;
use crate::render::{json, questions};
use serde_json::Value as Json;

pub(super) fn run(
    env: &mut Env,
    session: &Session,
    options: &Options,
    name: SchemaName,
) -> Result<u8, Error> {
    let (id, mut schema) = match name {
        SchemaName::Answers => {
            let questionnaire = &session.book.questionnaire;
            let texts = |question: &Question| {
                let text = |name: &str| session.localizer.attribute(&format!("q-{}", question.id), name, &[]);
                let unit = question.unit.as_ref().map(|_| format!(" ({})", text("unit")));
                let options = question.kind.options().iter();
                let options = options.map(|option| text(&format!("opt-{option}"))).collect();
                (text("label") + &unit.unwrap_or_default(), options)
            };
            ("answers/1", answers::schema(questionnaire, texts))
        }
        SchemaName::Report => ("report/1", json::schema().to_value()),
        SchemaName::Offer => ("offer/1", crate::offer::reading_schema().to_value()),
        SchemaName::Questions => ("questions/1", questions::schema().to_value()),
        SchemaName::Rules => ("rules/1", rules_schema().to_value()),
    };
    schema["$id"] = Json::from(format!("{}/schema/{id}", session.book.values.base()));
    deliver(env, session, options, &pretty_json(&schema)).map(|()| 0)
}
