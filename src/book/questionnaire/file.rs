//! The questionnaire as it stands in its file: strict, and without an id that something else has.

use super::{Kind, Question, Questionnaire};
use crate::condition::Condition;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Keys of answers that are no questions, items of the form that are none, the kind of a FHIR resource, and the name of a record
/// in tools that collect data.
const RESERVED: [&str; 9] = [
    "schema",
    "$schema",
    "note",
    "record",
    "interview",
    "emergency",
    "disclaimer",
    "resourceType",
    "record_id",
];

impl Questionnaire {
    /// The questions of all sections.
    ///
    /// # Errors
    /// An id that something else has, a section without questions, or a question whose parts do not fit each other.
    pub(in crate::book) fn from_sections(sections: Vec<SectionFile>) -> Result<Self, String> {
        let mut names = Vec::new();
        for SectionFile { section, questions } in &sections {
            if names.contains(section) {
                return Err(format!("the section `{section}` stands twice"));
            }
            if questions.is_empty() {
                return Err(format!("the section `{section}` has no questions"));
            }
            names.push(section.clone());
        }
        let questions = sections.into_iter().flat_map(|SectionFile { section, questions }| {
            questions.into_iter().map(move |question| question.into_question(&section))
        });
        let questions = questions.collect::<Result<Vec<Question>, String>>()?;
        let mut ids = names.iter().chain(questions.iter().map(|question| &question.id));
        if let Some(id) = ids.find(|id| RESERVED.contains(&id.as_str())) {
            return Err(format!(
                "`{id}` is no id for a question or section: answers or forms use it for something else"
            ));
        }
        if let Some(question) = questions.iter().find(|question| names.contains(&question.id)) {
            return Err(format!("question `{}`: a section has this id", question.id));
        }
        Ok(Self { questions })
    }
}

/// A section as it stands in the file.
#[derive(Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::book) struct SectionFile {
    section: String,
    questions: Vec<QuestionFile>,
}

#[derive(Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools)]
struct QuestionFile {
    id: String,
    kind: KindName,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    short: bool,
    short_when: Option<Condition>,
    when: Option<Condition>,
    #[serde(default)]
    options: Vec<OptionFile>,
    #[serde(default)]
    alone: Vec<String>,
    at_most: Option<usize>,
    range: Option<[i64; 2]>,
    #[serde(default)]
    no_effect: Vec<String>,
    #[serde(default)]
    not_offered: Vec<String>,
    unit: Option<String>,
    plausible: Option<[i64; 2]>,
    #[serde(default)]
    counts_unasked: bool,
    #[serde(default)]
    elsewhere: bool,
    adds_to: Option<String>,
    #[serde(default)]
    stands_for: BTreeMap<String, Vec<String>>,
}

/// An option by its id, or one of a pack with the built-in one that it stands for.
#[derive(Deserialize, schemars::JsonSchema)]
#[serde(untagged)]
enum OptionFile {
    Id(String),
    Own(OwnOption),
}

#[derive(Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
struct OwnOption {
    id: String,
    #[serde(rename = "as")]
    same_as: String,
}

#[derive(Deserialize, Clone, Copy, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
enum KindName {
    Choice,
    Choices,
    Integer,
    Date,
}

impl QuestionFile {
    fn into_question(self, section: &str) -> Result<Question, String> {
        let (mut options, mut same_as) = (Vec::new(), Vec::new());
        for option in self.options {
            match option {
                OptionFile::Id(id) => options.push(id),
                OptionFile::Own(own) => {
                    options.push(own.id.clone());
                    same_as.push((own.id, own.same_as));
                }
            }
        }
        if let Some(twice) = (1..options.len()).find(|at| options[..*at].contains(&options[*at])) {
            return Err(format!("question `{}`: the option `{}` stands twice", self.id, options[twice]));
        }
        let kind = self.kind.of(options, self.alone, self.at_most, self.range);
        let kind = kind.map_err(|cause| format!("question `{}`: {cause}", self.id))?;
        Ok(Question {
            id: self.id,
            section: section.to_owned(),
            required: self.required,
            short: self.short || self.required,
            short_when: self.short_when,
            when: self.when.unwrap_or_else(Condition::always),
            kind,
            no_effect: self.no_effect,
            not_offered: self.not_offered,
            unit: self.unit,
            plausible: self.plausible,
            counts_unasked: self.counts_unasked,
            elsewhere: self.elsewhere,
            adds_to: self.adds_to,
            stands_for: self.stands_for,
            same_as,
        })
    }
}

impl KindName {
    /// The kind with its parts, each of which belongs to it.
    fn of(
        self,
        options: Vec<String>,
        alone: Vec<String>,
        at_most: Option<usize>,
        range: Option<[i64; 2]>,
    ) -> Result<Kind, &'static str> {
        if options.is_empty() == matches!(self, Self::Choice | Self::Choices) {
            return Err("`choice` and `choices` need `options`, and no other kind has them");
        }
        if range.is_some() != matches!(self, Self::Integer) {
            return Err("`integer` needs a `range`, and no other kind has one");
        }
        if !matches!(self, Self::Choices) && (!alone.is_empty() || at_most.is_some()) {
            return Err("`alone` and `at_most` belong to `choices` alone");
        }
        if at_most.is_some_and(|most| most == 0 || most > options.len()) {
            return Err("`at_most` has to be from 1 to the number of its options");
        }
        let range = range.unwrap_or_default();
        if range[0] > range[1] || range.iter().any(|end| i32::try_from(*end).is_err()) {
            return Err("a `range` goes up, from -2147483648 at the least to 2147483647 at the most");
        }
        Ok(match self {
            Self::Choices => Kind::Choices { options, alone, at_most },
            Self::Choice => Kind::Choice { options },
            Self::Date => Kind::Date,
            Self::Integer => Kind::Integer { range },
        })
    }
}
