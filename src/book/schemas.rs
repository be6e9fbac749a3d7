//! The shapes of the files of `rules/` as JSON Schemas (2020-12), made from the types that read them.

use super::options::{Filling, SlotWord};
use super::questionnaire::SectionFile;
use super::{
    ClinicQuestion, Contradiction, Criterion, DeadlineRule, EverydayName, FactCounts, GlossaryEntry, Helper,
    LetterRule, Options, Review, ShelfLife, Source, Values,
};
use crate::term::Citation;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// The shape of what a type reads.
pub fn shape<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().for_deserialize().into_generator().into_root_schema_for::<T>()
}

/// The files that every book has and that are no lists of rules, by their names without the ending.
pub fn schemas() -> Vec<(&'static str, Schema)> {
    vec![
        ("questionnaire", shape::<Vec<SectionFile>>()),
        ("clinic_questions", shape::<Vec<ClinicQuestion>>()),
        ("sources", shape::<Vec<Source<'static>>>()),
        ("facts", shape::<FactCounts>()),
        ("values", shape::<Values>()),
        ("options", shape::<Options>()),
        ("ipdas", shape::<Vec<Criterion>>()),
        ("glossary", shape::<Vec<GlossaryEntry>>()),
        ("shelf_life", shape::<ShelfLife>()),
        ("deadlines", shape::<Vec<DeadlineRule>>()),
        ("helpers", shape::<Vec<Helper>>()),
        ("letters", shape::<Vec<LetterRule>>()),
        ("contradictions", shape::<Vec<Contradiction>>()),
        ("reviews", shape::<Vec<Review>>()),
        ("everyday_names", shape::<Vec<EverydayName>>()),
    ]
}

impl JsonSchema for Filling {
    fn schema_name() -> Cow<'static, str> {
        "Filling".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let (told, word) =
            (generator.subschema_for::<Vec<Citation>>(), generator.subschema_for::<SlotWord>());
        json_schema!({"anyOf": [told, word]})
    }
}
