//! The short way through the interview, typed as lines, and the answers that it gives.

/// Short way, for whom left open, wrinkles, slight change, no hurry, looking, injection, 52, sex left open, nothing about
/// health, never, no clinic yet; report; not kept. `.ci/check-trust` types the same.
pub(crate) const LINES: &str = include_str!("../data/short_way.lines");

/// The same as answers.
pub(crate) const SAME: &str = r#"{"goals":["wrinkles"],"expectation":"slight_change","hoped_within":"no_hurry",
"decision_stage":"looking","route":"injection","age":52,"cancer":"none","pregnancy":"none","conditions":["none"],
"medicines":["none"],"allergies":["none"],"earlier_treatment":"never","clinic_contact":"none_yet"}"#;

/// The day of the report.
pub(crate) const DAY: [&str; 2] = ["--as-of", "2026-11-24"];
