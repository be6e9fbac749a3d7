//! `exo-check` asks what bears on a decision about exosome therapy and reports what is known, what is not, and what to ask.
//!
//! As a library: answers in, report out. A [`Checker`] reads and checks what was answered, in plain JSON or as a FHIR R4
//! `QuestionnaireResponse`, and makes a [`Report`]. Nothing is printed, no clock is read, and the same input gives the same
//! bytes.
//!
//! ```
//! use exo_check::{CheckError, Checker, Locale, Severity, Verdict};
//!
//! # fn main() -> Result<(), CheckError> {
//! let answers = br#"{
//!     "goals": ["wrinkles"], "expectation": "slight_change", "hoped_within": "no_hurry", "decision_stage": "looking",
//!     "route": "injection", "age": 34, "cancer": "none", "pregnancy": "pregnant", "conditions": ["none"],
//!     "medicines": ["none"], "allergies": ["none"], "earlier_treatment": "never", "clinic_contact": "none_yet"
//! }"#;
//! let day = exo_check::Date::constant(2026, 11, 24);
//!
//! let checker = Checker::new(Locale::En)?;
//! let report = checker.report(answers, day)?;
//! assert_eq!(report.verdict(), Verdict::Stop);
//! let findings = report.findings();
//! assert_eq!((findings[0].rule, findings[0].severity), ("contraindication.pregnant", Severity::Stop));
//! assert!(report.json()?.contains(r#""verdict": "stop""#));
//!
//! // Every fault has its kind, its place, what was found and what is allowed.
//! let Err(CheckError::Answers(faults)) = checker.validate(br#"{"age": 134}"#) else { panic!("134 is too much") };
//! assert_eq!((faults[0].kind, faults[0].line, faults[0].column), ("out_of_range", 1, 9));
//! # Ok(())
//! # }
//! ```
//!
//! What this page shows is the whole promise; the rooms behind it serve the program and may change with any version.
//!
//! The rooms stand on floors, and every import goes down; `tests/floors.rs` holds the table.

// Rooms of the program, open to its own tests. They are hidden from the pages alone, so that the compiler asks for their
// documentation as for any other.
#[cfg_attr(doc, doc(hidden))]
pub mod answers;
#[cfg(feature = "cli")]
#[cfg_attr(doc, doc(hidden))]
pub mod app;
#[cfg_attr(doc, doc(hidden))]
pub mod assets;
#[cfg_attr(doc, doc(hidden))]
pub mod book;
#[cfg(feature = "cli")]
#[cfg_attr(doc, doc(hidden))]
pub mod cli;
#[cfg(feature = "cli")]
#[cfg_attr(doc, doc(hidden))]
pub mod command;
#[cfg_attr(doc, doc(hidden))]
pub mod condition;
#[cfg_attr(doc, doc(hidden))]
pub mod deadlines;
#[cfg_attr(doc, doc(hidden))]
pub mod engine;
#[cfg(feature = "cli")]
#[cfg_attr(doc, doc(hidden))]
pub mod env;
#[cfg_attr(doc, doc(hidden))]
pub mod error;
#[cfg_attr(doc, doc(hidden))]
pub mod exchange;
#[cfg(feature = "cli")]
#[cfg_attr(doc, doc(hidden))]
pub mod interview;
mod library;
#[cfg_attr(doc, doc(hidden))]
pub mod localizer;
#[cfg(feature = "cli")]
#[cfg_attr(doc, doc(hidden))]
pub mod offer;
mod pack;
#[cfg(feature = "cli")]
#[cfg_attr(doc, doc(hidden))]
pub mod prompt;
#[cfg(feature = "proof")]
#[cfg_attr(doc, doc(hidden))]
pub mod proof;
#[cfg_attr(doc, doc(hidden))]
pub mod render;
#[cfg_attr(doc, doc(hidden))]
pub mod report;
#[cfg_attr(doc, doc(hidden))]
pub mod term;

pub use error::Error;
pub use jiff::civil::Date;
pub use library::{CheckError, Checker, Fault, Report};
pub use pack::Pack;
pub use render::data;
pub use render::data::Finding;
#[doc(inline)]
pub use term::{Category, Locale, Severity, Verdict};

/// The Rust of the page for programs, run as it stands there.
#[cfg(doctest)]
#[doc = include_str!("../docs/programs.md")]
pub struct Programs;
