//! What was not the program's own, and where a report comes from.

use super::data::{self, Files};
use crate::answers::OtherForm;
use crate::book::{Own, RuleBook};
use crate::localizer::{Localizer, Variable};

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
pub(super) fn provenance(book: &RuleBook) -> data::Provenance {
    let files =
        |names: &[String]| if names.is_empty() { Files::None(false) } else { Files::Named(names.to_vec()) };
    data::Provenance {
        program: concat!("exo-check ", env!("CARGO_PKG_VERSION")),
        rules_version: book.version(),
        rules_sha256: book.digest().to_owned(),
        own_rules: files(&book.own.rules),
        own_texts: files(&book.own.texts),
        reviews: book.tally(&book.reviews).signed,
    }
}

/// That answers were given to another version of the form, or to none that is named.
pub fn other_form(other: &OtherForm, book: &RuleBook, localizer: &Localizer) -> String {
    let (named, today) = (other.version.as_deref().unwrap_or_default(), book.version());
    let variables = [("version", Variable::Text(named)), ("today", Variable::Text(&today))];
    localizer.text(other.message_id(), &variables)
}
