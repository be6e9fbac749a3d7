//! A condition as the JSON that it is read from.

use super::{Condition, Test};
use serde_json::{Map, Value as Json, json};

impl Condition {
    /// The condition as a rule file may hold it.
    pub fn to_json(&self) -> Json {
        let all = |parts: &[Self]| parts.iter().map(Self::to_json).collect::<Vec<Json>>();
        match self {
            Self::All(parts) if parts.is_empty() => json!({}),
            Self::All(parts) => json!({"all": all(parts)}),
            Self::Any(parts) => json!({"any": all(parts)}),
            Self::Not(part) => json!({"not": part.to_json()}),
            Self::Leaf { fact, test } => Json::Object(Map::from_iter([(fact.clone(), test.to_json())])),
        }
    }
}

impl Test {
    fn to_json(&self) -> Json {
        match self {
            Self::OneOf(options) => match options.as_slice() {
                [option] => json!(option),
                options => json!(options),
            },
            Self::Within { least, most } => {
                let ends = [("at_least", least), ("at_most", most)];
                let told = ends.into_iter().filter_map(|(name, end)| Some((name.to_owned(), json!((*end)?))));
                Json::Object(told.collect())
            }
            Self::Holds => json!(true),
            Self::Answered => json!({"answered": true}),
            Self::Unanswered => json!({"unanswered": true}),
        }
    }
}
