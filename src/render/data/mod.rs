//! The report as data: the contract's shape, which `exo-check --format json` prints. A structure of its own: the model may
//! change, this may not.

use crate::term::{Category, Effect, EvidenceLevel, Fit, Freshness as State, Locale, Severity, Verdict};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
use serde_json::Value as Json;

/// The name and version of this shape.
pub const SCHEMA: &str = "exo-check/report/1";

macro_rules! data {
    ($($(#[$meta:meta])* $name:ident $(<$life:lifetime>)? { $($fields:tt)* })+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
        #[schemars(deny_unknown_fields)]
        #[non_exhaustive]
        pub struct $name $(<$life>)? { $($fields)* }
    )+};
}

mod options;
mod pairs;

pub use options::{Choice, Counted, GoalOptions, OptionRow, Options, Weighs};
pub use pairs::{Deadline, DeadlineCondition, Outlook, Timeline};

data! {
    /// The result of one set of answers.
    Report<'r> {
        /// Name and version of this shape.
        #[schemars(schema_with = "name_schema")]
        pub schema: &'static str,
        /// Version of the program.
        pub version: &'static str,
        /// Version of the rule book: the day on which it was reviewed last.
        pub rules_version: String,
        /// Language of the texts.
        pub language: Locale,
        /// The day of the report.
        pub as_of: String,
        /// What comes first.
        pub verdict: Verdict,
        /// The same in one or two sentences.
        pub verdict_text: String,
        /// Something about the offer itself weighs as much as a caution.
        pub offer_warning: bool,
        /// Rules that hold, the heaviest first.
        pub findings: Vec<Finding<'r>>,
        /// When a change could come, for each goal and route.
        pub timeline: Vec<Timeline<'r>>,
        /// What is known, for each goal and route.
        pub outlook: Vec<Outlook<'r>>,
        /// The sums of the course.
        pub cost: Cost,
        /// What to ask the clinic and the doctor, the weightiest first.
        pub questions: Vec<Question<'r>>,
        /// At most three ids of `questions` whose answers could change the result.
        pub key_questions: &'r [String],
        /// Rules that open answers leave undecided.
        pub undetermined: Vec<Undetermined<'r>>,
        /// The options side by side.
        pub options: Options<'r>,
        /// How current the findings are.
        pub freshness: Freshness,
        /// Days until which something can be done.
        pub deadlines: Vec<Deadline<'r>>,
        /// What the report was made with.
        pub provenance: Provenance,
        /// What else has to be told of these answers.
        pub notices: Vec<Notice<'r>>,
        /// What the asking program wrote beside the answers.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub note: Option<&'r str>,
        /// The name by which the asking program knows these answers.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub record: Option<&'r str>,
        /// What the report does not say.
        pub limits: String,
        /// That it is no medical advice.
        pub disclaimer: String,
    }

    /// A rule that holds.
    Finding<'r> {
        /// The id of the rule, such as `caution.anticoagulant_with_needles`; the same in every language and version.
        pub rule: &'r str,
        /// What it is about.
        pub category: Category,
        /// How much it weighs.
        pub severity: Severity,
        /// Further words for what it is about.
        pub about: &'r [String],
        /// The goal, where it speaks of one.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub goal: Option<&'r str>,
        /// The route, where it speaks of one.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub route: Option<&'r str>,
        /// How the route fits the goal.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub fit: Option<Fit>,
        /// What was seen.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub effect: Option<Effect>,
        /// What it says in one line.
        pub title: String,
        /// What it says in full.
        pub text: String,
        /// What it rests on.
        pub evidence: Option<EvidenceLevel>,
        /// The day after which it counts as unchecked.
        pub valid_until: Option<String>,
        /// The answers that made it hold.
        pub because: Vec<Because<'r>>,
        /// With `--explain`: each single change that would silence it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub silenced_by: Option<Vec<Change<'r>>>,
        /// What was read for it.
        pub sources: Vec<Source>,
    }

    /// An answer that made a rule hold; of several options those that did.
    Because<'r> {
        /// Id of the question.
        pub question: &'r str,
        /// The answer, as it was given.
        #[schemars(schema_with = "answer_schema")]
        pub answer: Json,
    }

    /// One other answer.
    Change<'r> {
        /// Id of the question.
        pub question: &'r str,
        /// Null for no answer.
        pub answer: Option<Json>,
    }

    /// Something that was read.
    Source {
        /// Its id in the book.
        pub id: String,
        /// Title, in the language of the report.
        pub title: String,
        /// Address, where it has one.
        pub url: Option<String>,
    }

    /// The sums of a course, in yen; null is unknown.
    Cost {
        /// From and to for one session: the told price, else what is usual by the route.
        pub per_session_jpy: Option<[i64; 2]>,
        /// Sessions planned.
        pub sessions: Option<i64>,
        /// From and to for the course; the upper end alone is null while further charges are not told.
        pub total_jpy: Option<[Option<i64>; 2]>,
        /// Whether the course fits the budget.
        pub within_budget: Option<bool>,
        /// The same in words.
        pub text: String,
    }

    /// A question to ask.
    Question<'r> {
        /// Its id.
        pub id: &'r str,
        /// Whom it is for: `clinic` or `doctor`.
        pub to: &'static str,
        /// The question.
        pub text: String,
        /// Why it is asked.
        pub why: String,
        /// To a clinic: what a good answer shows.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub good: Option<String>,
        /// To a clinic: what is a way round it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub round: Option<String>,
        /// The rule that asks it.
        pub rule: String,
    }

    /// A rule that open answers leave undecided.
    Undetermined<'r> {
        /// Its id.
        pub rule: &'r str,
        /// Ids of the questions whose answers would settle it.
        pub missing: &'r [&'r str],
    }

    /// Something that has to be told of these answers.
    Notice<'r> {
        /// Its kind, such as `contradiction`.
        pub kind: &'static str,
        /// The question that it speaks of.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub question: Option<&'r str>,
        /// The same in words.
        pub text: String,
    }

    /// How current the findings of a report are.
    Freshness {
        /// The day on which the book was reviewed last.
        pub reviewed: String,
        /// The earliest day after which a finding counts as unchecked.
        pub expires: Option<String>,
        /// The worst state of the findings.
        pub state: State,
    }

    /// What a report was made with.
    Provenance {
        /// Name and version of the program.
        pub program: &'static str,
        /// Version of the rule book.
        pub rules_version: String,
        /// SHA-256 of its files.
        pub rules_sha256: String,
        /// Rule files of somebody else.
        pub own_rules: Files,
        /// Text files of somebody else.
        pub own_texts: Files,
        /// Stops and cautions that somebody has signed.
        pub reviews: usize,
    }
}

/// `false`, or the names of files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Files {
    /// Everything is built in.
    None(bool),
    /// These are somebody else's.
    Named(Vec<String>),
}

fn name_schema(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"const": SCHEMA})
}

/// An answer as it was given.
fn answer_schema(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"anyOf": [
        {"type": "string"},
        {"type": "integer"},
        {"type": "array", "items": {"type": "string"}, "minItems": 1},
    ]})
}
