use crate::condition::{Condition, Facts, Truth};
use serde::Deserialize;

/// Answers that hardly go together. They are asked back and told, never refused: one of them may be a slip, or both true.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contradiction {
    /// The id; its text is `contradiction-<id>`.
    pub id: String,
    /// When the answers are such.
    pub when: Condition,
    /// The questions to look at again.
    pub about: Vec<String>,
    /// Whether it is a sum out of all proportion, told as such: what each number alone would let pass.
    #[serde(default)]
    pub implausible: bool,
}

impl Contradiction {
    /// Whether these answers are such for certain.
    pub fn holds(&self, facts: &impl Facts) -> bool {
        self.when.truth(facts) == Truth::True
    }

    /// The kind of its notice, for programs.
    pub const fn kind(&self) -> &'static str {
        if self.implausible { "implausible" } else { "contradiction" }
    }

    /// The message that asks back.
    pub fn message_id(&self) -> String {
        format!("contradiction-{}", self.id)
    }
}
