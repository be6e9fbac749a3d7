//! Reads what a clinic wrote: a page or a quote, as text or HTML. It says what was found, line by line, and how it is meant,
//! and never that nothing is wrong: what was not found may stand elsewhere, or in other words.

mod block;
mod decode;
mod figures;
mod find;
mod fold;
mod how;
mod html;
mod lexicon;
mod numbers;
mod page;
mod plain;
mod propose;
mod reading;
mod score;
mod sentence;
#[cfg(feature = "proof")]
mod trial;

pub use lexicon::{How, Lexicon, LexiconFile, Thing, only_adds};
pub use page::{MEASURED, as_text};
pub use propose::{Chosen, PROPOSED, milder, proposed_into, with_proposals};
pub use reading::{Form, Hit, Input, Reading, reading_schema};
pub use score::{Labels, Scores};
#[cfg(feature = "proof")]
pub use trial::{Trial, trials};

/// The most bytes that are read of one page.
pub const MOST_BYTES: usize = 4 << 20;

/// Reads one page. `name` is the file's, if there are several.
pub fn read(bytes: &[u8], name: Option<&str>, lexicon: &Lexicon) -> Reading {
    let decoded = decode::decode(bytes);
    let is_html = html::is_html(&decoded.text);
    let page = if is_html { html::read(&decoded.text) } else { plain::read(&decoded.text) };
    let findings = find::find(&page, lexicon);
    Reading::new(name, &decoded, is_html, &page, &findings, lexicon)
}
