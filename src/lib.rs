//! `exo-check` asks what bears on a decision about exosome therapy and reports what is known, what is not, and what to ask.
//!
//! As a library: answers in, report out. [`book`] holds what is asked and the rules, [`answers`] reads and checks what was
//! answered, [`report`] is the result without language, [`render`] puts it into words, and [`exchange`] speaks FHIR R4.
//! Nothing is printed, no clock is read, and the same input gives the same bytes.
//!
//! ```
//! use exo_check::answers::{self, Need};
//! use exo_check::assets;
//! use exo_check::book::RuleBook;
//! use exo_check::localizer::Localizer;
//! use exo_check::render;
//! use exo_check::report::Report;
//! use exo_check::term::{Locale, Verdict};
//!
//! let input = br#"{
//!     "goals": ["wrinkles"], "expectation": "slight_change", "hoped_within": "no_hurry", "decision_stage": "looking",
//!     "route": "injection", "age": 34, "cancer": "none", "pregnancy": "pregnant", "conditions": ["none"],
//!     "medicines": ["none"], "allergies": ["none"], "earlier_treatment": "never", "clinic_contact": "none_yet"
//! }"#;
//! let book = RuleBook::load(&assets::rules()).expect("the rules that the library carries are sound");
//! let given = answers::read(input, &book.questionnaire, Need::Complete).expect("these answers have no fault");
//! let report = Report::new(&book, &given, "2026-11-24".parse().expect("a day"));
//! assert_eq!(report.verdict, Verdict::Stop);
//! assert_eq!(report.findings[0].rule.id, "contraindication.pregnant");
//!
//! let english = Localizer::embedded(Locale::En).expect("the texts that the library carries are sound");
//! let json = render::json::render(&report, &english).expect("a report is plain data");
//! assert!(json.contains(r#""verdict": "stop""#));
//!
//! // Every fault has its kind, its place, what was found and what is allowed.
//! let faults = answers::read(br#"{"age": 134}"#, &book.questionnaire, Need::Unfinished).unwrap_err();
//! assert_eq!((faults[0].kind.id(), faults[0].line, faults[0].column), ("out_of_range", 1, 9));
//! ```
//!
//! The rooms stand on floors, and every import goes down; `tests/floors.rs` holds the table.

pub mod answers;
#[doc(hidden)] // of the program, not of the library
pub mod app;
pub mod assets;
pub mod book;
#[doc(hidden)] // of the program, not of the library
pub mod cli;
#[doc(hidden)] // of the program, not of the library
pub mod command;
pub mod condition;
pub mod engine;
#[doc(hidden)] // of the program, not of the library
pub mod env;
pub mod error;
pub mod exchange;
#[doc(hidden)] // of the program, not of the library
pub mod interview;
pub mod localizer;
#[doc(hidden)] // of the program, not of the library
pub mod prompt;
#[cfg(feature = "proof")]
pub mod proof;
pub mod render;
pub mod report;
pub mod term;
