//! A clinic's page that is read in the interview: from a file that the person names, or as it was pasted.

use super::super::{Session, shown};
use crate::assets::TextFile;
use crate::env;
use crate::interview::PageFrom;
use crate::localizer::Variable;
use crate::offer::{self, Lexicon, MOST_BYTES, Reading};
use std::path::Path;

/// Reads a page by these phrases, or says why it cannot be read.
pub(super) fn read(session: &Session, phrases: &[TextFile], source: PageFrom) -> Result<Reading, String> {
    let (name, bytes) = match source {
        PageFrom::Pasted(text) => (session.localizer.word("offer-this"), Ok(text.into_bytes())),
        PageFrom::File(name) => {
            // A file that is dropped on a terminal may come in quotes.
            let name = name.trim().trim_matches(['"', '\'']).to_owned();
            let bytes = env::read_file(Path::new(&name), MOST_BYTES);
            (shown(Path::new(&name)), bytes)
        }
    };
    let told = |id: &str| session.localizer.text(id, &[("file", Variable::Text(&name))]);
    let bytes = bytes.map_err(|_| told("page-unread"))?;
    if bytes.len() > MOST_BYTES {
        return Err(told("offer-large"));
    }
    let lexicon = Lexicon::load(phrases).map_err(|_| told("page-unread"))?;
    Ok(offer::read(&bytes, None, &lexicon))
}
