//! Views of one report: text for people, JSON for programs. They return text; `Env` writes it.

mod cost;
pub mod json;
mod message;

pub use message::Texts;
pub mod text;
