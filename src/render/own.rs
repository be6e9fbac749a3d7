//! What was not the program's own, and where a report comes from.

use crate::book::{Own, RuleBook};
use crate::localizer::{Localizer, Variable};
use schemars::JsonSchema;
use serde::Serialize;

/// The line that names the rules and texts of somebody else; nothing where all is built in.
pub fn own_line(localizer: &Localizer, own: &Own) -> Option<String> {
    let named = |id: &str, files: &[String]| {
        let files = files.join(", ");
        (!files.is_empty()).then(|| localizer.text(id, &[("files", Variable::Text(&files))]))
    };
    let trusted = own.trusted.then(|| localizer.word("own-trusted"));
    let parts = [named("own-rules", &own.rules), named("own-texts", &own.texts), trusted];
    let line = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    own.is_any().then_some(line)
}

/// Where a report comes from, for programs.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Provenance")]
pub(super) struct ProvenanceJson {
    program: &'static str,
    rules_version: String,
    rules_sha256: String,
    own_rules: Files,
    own_texts: Files,
    reviews: usize,
}

/// `false`, or the names of files.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
enum Files {
    None(bool),
    Named(Vec<String>),
}

impl ProvenanceJson {
    pub(super) fn of(book: &RuleBook) -> Self {
        let files = |names: &[String]| {
            if names.is_empty() { Files::None(false) } else { Files::Named(names.to_vec()) }
        };
        Self {
            program: concat!("exo-check ", env!("CARGO_PKG_VERSION")),
            rules_version: book.version(),
            rules_sha256: book.digest().to_owned(),
            own_rules: files(&book.own.rules),
            own_texts: files(&book.own.texts),
            reviews: book.tally(&book.reviews).signed,
        }
    }
}
