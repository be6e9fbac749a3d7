//! Views of one report: text for people, JSON for programs. They return text; `Env` writes it.

mod cost;
pub mod error;
pub mod faults;
pub mod json;
mod message;
pub mod text;

pub use message::Texts;
pub(crate) use message::{answer_words, date_words, yen_by_ten_thousands};
