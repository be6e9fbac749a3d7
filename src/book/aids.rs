use crate::term::{Citation, words};
use serde::Deserialize;

words! {
    /// How far a criterion is met. "Not done" is never rounded up.
    Met {
        /// Met, and something shows it.
        Met = "met",
        /// Looked at, and not met.
        NotMet = "not_met",
        /// Needs work with people that nobody has done.
        NotDone = "not_done",
        /// Does not concern this kind of aid.
        NotApplicable = "not_applicable",
    }
}

/// One criterion for decision aids (IPDAS), by our own judgement. Its texts are the message `ipdas-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// `Q1` to `L28`.
    pub id: String,
    /// How far it is met.
    pub met: Met,
    /// A message id (`message:limits`) or a test (`test:options::every_option_tells_every_slot`) that shows it.
    #[serde(default)]
    pub shown_by: Vec<String>,
}

/// A word that the glossary explains. Its texts are the message `glossary-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GlossaryEntry {
    /// The id.
    pub id: String,
    /// What backs the meaning; empty for plain language.
    #[serde(default)]
    pub sources: Vec<Citation>,
}
