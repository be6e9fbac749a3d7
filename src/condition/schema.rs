//! Conditions as a JSON Schema: the shapes that the reader takes.

use super::{Condition, Test};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

impl JsonSchema for Condition {
    fn schema_name() -> Cow<'static, str> {
        "Condition".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let condition = generator.subschema_for::<Self>();
        let parts = json_schema!({"type": "array", "items": condition, "minItems": 1});
        json_schema!({
            "description": "All of: facts with their tests, `any`, `all` and `not`. An empty one is always true.",
            "type": "object",
            "properties": {"any": parts, "all": parts, "not": condition},
            "additionalProperties": generator.subschema_for::<Test>(),
        })
    }
}

impl JsonSchema for Test {
    fn schema_name() -> Cow<'static, str> {
        "Test".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let number = json_schema!({"type": "integer"});
        json_schema!({
            "description": "An option, any of several, a true derived fact, a range, or a question with or without an answer.",
            "anyOf": [
                {"type": "string"},
                {"type": "array", "items": {"type": "string"}, "minItems": 1, "uniqueItems": true},
                {"const": true},
                {
                    "type": "object",
                    "properties": {
                        "at_least": number, "more_than": number, "at_most": number, "less_than": number,
                    },
                    "additionalProperties": false,
                    "minProperties": 1,
                    "not": {"anyOf": [
                        {"required": ["at_least", "more_than"]},
                        {"required": ["at_most", "less_than"]},
                    ]},
                },
                {
                    "type": "object",
                    "properties": {"answered": {"const": true}},
                    "required": ["answered"],
                    "additionalProperties": false,
                },
                {
                    "type": "object",
                    "properties": {"unanswered": {"const": true}},
                    "required": ["unanswered"],
                    "additionalProperties": false,
                },
            ],
        })
    }
}
