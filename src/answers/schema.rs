//! Answers as a JSON Schema (2020-12), made from the questionnaire.

use crate::answers::read::SCHEMA_ADDRESS;
use crate::answers::{MOST_OF_A_RECORD, SCHEMA};
use crate::book::{Kind, Question, Questionnaire};
use crate::condition::{Condition, Test};
use serde_json::{Map, Value as Json, json};

/// What the reader of answers takes as complete, as far as a schema can say it: a key that stands twice and a number such as
/// 1.00000000000000000001 are beyond one. `texts` gives a question's text and those of its options.
pub fn schema(questionnaire: &Questionnaire, texts: impl Fn(&Question) -> (String, Vec<String>)) -> Json {
    let mut properties = Map::new();
    properties.insert("schema".to_owned(), json!({"const": SCHEMA}));
    properties.insert(SCHEMA_ADDRESS.to_owned(), json!({"type": "string"}));
    for question in questionnaire.questions() {
        let (description, titles) = texts(question);
        let mut value = value(question, &titles);
        value.insert("description".to_owned(), description.into());
        properties.insert(question.id.clone(), value.into());
    }
    properties.insert("note".to_owned(), json!({"type": "string"}));
    properties.insert("record".to_owned(), json!({"type": "string", "maxLength": MOST_OF_A_RECORD}));
    properties.insert("interview".to_owned(), json!({"type": "object"}));
    let required = questionnaire.questions().iter().filter(|question| question.required);
    let (always, sometimes): (Vec<&Question>, Vec<&Question>) =
        required.partition(|question| question.when == Condition::always());
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": SCHEMA,
        "type": "object",
        "properties": properties,
        "required": always.iter().map(|question| question.id.as_str()).collect::<Vec<&str>>(),
        "additionalProperties": false,
    });
    if !sometimes.is_empty() {
        let rules = sometimes
            .iter()
            .map(|question| json!({"anyOf": [holds(&question.when, false), {"required": [question.id]}]}));
        schema["allOf"] = rules.collect::<Vec<Json>>().into();
    }
    schema
}

/// Answers of which a condition is true for certain, or false for certain: what an open answer leaves undecided is neither.
fn holds(condition: &Condition, wanted: bool) -> Json {
    let all = |parts: &[Condition]| parts.iter().map(|part| holds(part, wanted)).collect::<Vec<Json>>();
    match condition {
        // `allOf` and `anyOf` may not be empty.
        Condition::All(parts) if parts.is_empty() => wanted.into(),
        Condition::All(parts) if wanted => json!({"allOf": all(parts)}),
        Condition::Any(parts) if !wanted => json!({"allOf": all(parts)}),
        Condition::All(parts) | Condition::Any(parts) => json!({"anyOf": all(parts)}),
        Condition::Not(part) => holds(part, !wanted),
        Condition::Leaf { fact, test } => {
            let passes = match test {
                Test::OneOf(options) => {
                    json!({"anyOf": [{"enum": options}, {"type": "array", "contains": {"enum": options}}]})
                }
                Test::Within { least, most } => {
                    let bounds = [("minimum", least), ("maximum", most)];
                    let bounds = bounds
                        .iter()
                        .filter_map(|(name, bound)| Some(((*name).to_owned(), (**bound)?.into())));
                    Json::Object(bounds.collect())
                }
                Test::Answered if wanted => return json!({"required": [fact]}),
                Test::Answered => return json!({"not": {"required": [fact]}}),
                Test::Holds | Test::Unanswered => false.into(),
            };
            let passes = if wanted { passes } else { json!({"not": passes}) };
            json!({"required": [fact], "properties": {fact: passes}})
        }
    }
}

fn value(question: &Question, titles: &[String]) -> Map<String, Json> {
    let option = |(option, title): (&String, &String)| {
        let mut entry = json!({"const": option, "title": title});
        if question.not_offered.contains(option) {
            entry["deprecated"] = true.into();
        }
        entry
    };
    let any =
        || json!({"oneOf": question.kind.options().iter().zip(titles).map(option).collect::<Vec<Json>>()});
    let value = match &question.kind {
        Kind::Choice { .. } => any(),
        Kind::Integer { range: [least, most] } => {
            json!({"type": "integer", "minimum": least, "maximum": most})
        }
        Kind::Date => {
            json!({"type": "string", "format": "date", "pattern": "^(19|2[01])\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"})
        }
        Kind::Choices { alone, at_most, .. } => choices(&any(), alone, *at_most),
    };
    match value {
        Json::Object(value) => value,
        _ => Map::new(),
    }
}

fn choices(any: &Json, alone: &[String], at_most: Option<usize>) -> Json {
    let mut value = json!({"type": "array", "items": any, "minItems": 1, "uniqueItems": true});
    if let Some(most) = at_most {
        value["maxItems"] = most.into();
    }
    if !alone.is_empty() {
        value["if"] = json!({"contains": {"enum": alone}});
        value["then"] = json!({"maxItems": 1});
    }
    value
}
