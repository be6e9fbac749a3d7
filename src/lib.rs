//! `exo-check` asks what bears on a decision about exosome therapy and reports what is known, what is not, and what to ask.
//!
//! The rooms stand on floors, and every import goes down; `tests/floors.rs` holds the table.

pub mod answers;
pub mod app;
pub mod assets;
pub mod book;
pub mod cli;
pub mod command;
pub mod condition;
pub mod engine;
pub mod env;
pub mod error;
pub mod localizer;
pub mod prompt;
#[cfg(feature = "proof")]
pub mod proof;
pub mod render;
pub mod report;
pub mod term;
