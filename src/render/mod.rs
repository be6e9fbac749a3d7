//! Views of one report: text, HTML and Markdown for people, JSON for programs. They return text; `Env` writes it.

mod citations;
pub mod compare;
pub mod condition;
mod cost;
pub mod error;
pub mod faults;
pub mod html;
pub mod json;
mod json_freshness;
mod json_notice;
mod json_options;
mod json_pairs;
mod known;
mod left;
pub mod markdown;
mod message;
mod options;
mod own;
pub mod rules;
mod sheet;
mod summary;
mod sure;
pub mod text;
mod verdict;

pub use message::Texts;
pub(crate) use message::{answer_words, date_words, option_words, yen_by_ten_thousands};
pub use own::own_line;
