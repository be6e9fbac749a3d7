use crate::term::Citation;
use jiff::civil::Date;
use serde::Deserialize;

/// Prices, periods and dates: dated and cited data instead of constants in the program.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Values {
    /// The date that names this rule book.
    pub rules_version: Date,
    /// The day of the last search for evidence.
    pub evidence_searched: Date,
    /// After how many days without review the book counts as stale.
    pub stale_after_days: i64,
    /// Usual prices of a session, in yen before tax.
    pub usual_price_jpy: Vec<UsualPrice>,
    /// What the options of `hoped_within` mean in days.
    pub hoped_within_days: Vec<HopedWithin>,
    /// Where no study measured when a change comes, a hope that ends before this day has nothing behind it.
    pub no_change_measured_before_day: i64,
    /// Below which address forms and codes stand in FHIR; an example address where none is given.
    #[serde(default)]
    pub fhir_base: Option<String>,
    /// Who publishes the forms; the program's name where nobody is named.
    #[serde(default)]
    pub fhir_publisher: Option<String>,
    /// The countries that the forms are for, by ISO 3166; Japan where none is named.
    #[serde(default)]
    pub fhir_jurisdiction: Option<Vec<String>>,
}

/// An address reserved for examples: whoever publishes the form puts their own in its place.
const BASE: &str = "https://example.org/exo-check";

impl Values {
    /// The address below which forms and codes stand in FHIR, without a stroke at its end.
    pub fn base(&self) -> &str {
        self.fhir_base.as_deref().unwrap_or(BASE).trim_end_matches('/')
    }

    /// Who publishes the forms.
    pub fn publisher(&self) -> &str {
        self.fhir_publisher.as_deref().unwrap_or(env!("CARGO_PKG_NAME"))
    }

    /// The countries that the forms are for.
    pub fn jurisdiction(&self) -> Vec<&str> {
        self.fhir_jurisdiction
            .as_ref()
            .map_or_else(|| vec!["JP"], |named| named.iter().map(String::as_str).collect())
    }
}

/// The usual price of a session by one route, in yen before tax.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UsualPrice {
    /// Route id.
    pub route: String,
    /// From and to.
    pub range: [i64; 2],
    /// What backs it.
    pub sources: Vec<Citation>,
    /// The day on which it was last read.
    pub reviewed: Date,
}

/// What an option of `hoped_within` means.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HopedWithin {
    /// Option id.
    pub option: String,
    /// At most so many days.
    pub most: i64,
}
