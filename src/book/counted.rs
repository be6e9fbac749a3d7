use crate::term::Citation;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Of how many in 100 people something came true with an option and without it. Both groups share one denominator and one
/// time, so that neither can be told apart from the other.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Counted {
    /// Its name; its text is the attribute `hundred-<id>` of the card's message.
    pub id: String,
    /// Of 100 people with the option.
    pub with: u8,
    /// Of 100 people without it.
    pub without: u8,
    /// People in both groups, where that was read.
    pub people: Option<[i64; 2]>,
    /// How long both groups were followed.
    pub after: After,
    /// What was read; never empty.
    pub sources: Vec<Citation>,
}

/// A time: shortest and longest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum After {
    /// In weeks.
    Weeks([i64; 2]),
    /// In months.
    Months([i64; 2]),
    /// In years.
    Years([i64; 2]),
}

impl After {
    /// Shortest and longest, whatever the unit.
    pub fn span(self) -> [i64; 2] {
        let (Self::Weeks(span) | Self::Months(span) | Self::Years(span)) = self;
        span
    }
}

impl Counted {
    /// Whether both groups are of 100 people, over a time that is one, from something that was read.
    pub(super) fn check(&self) -> Result<(), String> {
        let [shortest, longest] = self.after.span();
        let cause = match () {
            () if self.with > 100 || self.without > 100 => "more than 100 of 100 people",
            () if shortest < 1 || shortest > longest => "its time must be shortest, longest",
            () if self.people.is_some_and(|groups| groups.contains(&0)) => "a group without people",
            () if self.sources.is_empty() => "cites nothing",
            () => return Ok(()),
        };
        Err(format!("the count `{}`: {cause}", self.id))
    }
}
