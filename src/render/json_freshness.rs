//! How far a report can be leaned on, for programs.

use crate::report::Currency;
use crate::term::Freshness;
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Freshness")]
pub(super) struct FreshnessJson {
    reviewed: String,
    expires: Option<String>,
    state: Freshness,
}

impl FreshnessJson {
    pub(super) fn of(currency: Currency) -> Self {
        Self {
            reviewed: currency.reviewed.to_string(),
            expires: currency.expires.map(|day| day.to_string()),
            state: currency.state,
        }
    }
}
