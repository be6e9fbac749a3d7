//! The questionnaire as data: what `questions --format json` prints.

use crate::book::{DAYS, EverydayNames, Kind, Question, RuleBook};
use crate::condition::Condition;
use crate::localizer::Localizer;
use crate::term::Locale;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// The name and version of this shape.
const SCHEMA: &str = "exo-check/questions/1";

/// A text by the id of its language.
type Texts = BTreeMap<&'static str, String>;

/// Every question in the order of asking.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Listed<'q> {
    /// Name and version of this shape.
    #[schemars(schema_with = "name_schema")]
    schema: &'static str,
    /// Version of the program.
    version: &'static str,
    /// Version of the rule book, and so of the questions.
    rules_version: String,
    /// Language of the run; texts stand in every language.
    language: Locale,
    /// The sections in order.
    sections: Vec<Section<'q>>,
    /// The questions.
    questions: Vec<Asked<'q>>,
}

#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Section<'q> {
    id: &'q str,
    title: Texts,
}

#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Asked<'q> {
    /// The key in answers.
    id: &'q str,
    /// The id of its section.
    section: &'q str,
    /// A report needs it, where it is asked.
    required: bool,
    /// An answer is taken even where the question is not asked.
    counts_unasked: bool,
    /// When it is asked; null for always.
    #[schemars(with = "Option<Condition>")]
    when: Option<Json>,
    /// What a number counts.
    unit: Option<&'q str>,
    /// The same in words.
    unit_label: Option<Texts>,
    /// The question.
    label: Texts,
    /// What helps to answer it.
    help: Texts,
    /// `choice`, `choices`, `integer` or `date`.
    #[schemars(with = "KindName")]
    kind: &'static str,
    /// The options of `choice` and `choices`.
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<Vec<Choice<'q>>>,
    /// Of `choices`: options that stand beside no other.
    #[serde(skip_serializing_if = "Option::is_none")]
    alone: Option<&'q [String]>,
    /// Of `choices`: how many may be chosen; null for any number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<usize>")]
    at_most: Option<Json>,
    /// Of `integer` and `date`: the least and the most.
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<Range>,
}

#[derive(JsonSchema)]
#[serde(rename_all = "snake_case")]
#[allow(dead_code)] // its names are the schema's
enum KindName {
    Choice,
    Choices,
    Integer,
    Date,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
enum Range {
    Numbers([i64; 2]),
    Days([String; 2]),
}

#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Choice<'q> {
    /// What answers hold.
    id: &'q str,
    /// The option.
    label: Texts,
    /// False for an option that is taken where a file gives it, and no longer offered.
    offered: bool,
    /// Everyday names of what it means, by language.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    names: BTreeMap<&'static str, Vec<&'q str>>,
}

fn name_schema(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"const": SCHEMA})
}

/// The shape as a JSON Schema (2020-12), made from the types that write it.
pub fn schema() -> Schema {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Listed<'_>>()
}

/// The questions with the texts of every language; `language` is that of the run.
pub fn questions<'q>(
    book: &'q RuleBook,
    language: Locale,
    languages: &[&Localizer],
    names: &'q EverydayNames,
) -> Listed<'q> {
    let section = |id: &'q str| {
        let message = format!("section-{id}");
        Section { id, title: texts(languages, |texts| texts.word(&message)) }
    };
    let questions = book.questionnaire.questions().iter();
    Listed {
        schema: SCHEMA,
        version: env!("CARGO_PKG_VERSION"),
        rules_version: book.version(),
        language,
        sections: book.questionnaire.sections().into_iter().map(section).collect(),
        questions: questions.map(|question| asked(book, question, languages, names)).collect(),
    }
}

/// A text in every language.
fn texts(languages: &[&Localizer], text: impl Fn(&Localizer) -> String) -> Texts {
    languages.iter().map(|texts| (texts.locale().id(), text(texts))).collect()
}

fn asked<'q>(
    book: &RuleBook,
    question: &'q Question,
    languages: &[&Localizer],
    names: &'q EverydayNames,
) -> Asked<'q> {
    let id = format!("q-{}", question.id);
    let text = |attribute: &str| texts(languages, |texts| texts.attribute(&id, attribute, &[]));
    let option = |option: &'q String| Choice {
        id: option,
        label: text(&format!("opt-{option}")),
        offered: !question.not_offered.contains(option),
        names: called(question, option, languages, names),
    };
    let options = question.kind.options();
    let (kind, alone, at_most, range) = parts(&question.kind);
    let always = question.when == Condition::always();
    Asked {
        id: &question.id,
        section: &question.section,
        required: question.required,
        counts_unasked: question.counts_unasked,
        when: (!always).then(|| book.questionnaire.widened(&question.when).to_json()),
        unit: question.unit.as_deref(),
        unit_label: question.unit.as_ref().map(|_| text("unit")),
        label: text("label"),
        help: text("help"),
        kind,
        options: (!options.is_empty()).then(|| options.iter().map(option).collect()),
        alone,
        at_most,
        range,
    }
}

/// The everyday names of an option in each language that has some.
fn called<'q>(
    question: &Question,
    option: &str,
    languages: &[&Localizer],
    names: &'q EverydayNames,
) -> BTreeMap<&'static str, Vec<&'q str>> {
    let ids = languages.iter().map(|texts| texts.locale().id());
    ids.map(|id| (id, names.of(question, option, id))).filter(|(_, names)| !names.is_empty()).collect()
}

type Parts<'q> = (&'static str, Option<&'q [String]>, Option<Json>, Option<Range>);

/// The name of a kind, and what only some kinds have.
fn parts(kind: &Kind) -> Parts<'_> {
    match kind {
        Kind::Choice { .. } => ("choice", None, None, None),
        Kind::Choices { alone, at_most, .. } => ("choices", Some(alone), Some((*at_most).into()), None),
        Kind::Integer { range } => ("integer", None, None, Some(Range::Numbers(*range))),
        Kind::Date => ("date", None, None, Some(Range::Days(DAYS.map(|day| day.to_string())))),
    }
}
