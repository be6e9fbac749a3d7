//! The whole rule book as a document.

use crate::cli::{Format, Options};
use crate::command::{Session, deliver, no_such_format};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::render::rules;

pub(super) fn run(env: &mut Env, session: &Session, options: &Options) -> Result<u8, Error> {
    let (localizer, book) = (&session.localizer, &session.book);
    let text = match options.format {
        Format::Json => serde_json::to_string_pretty(&rules::book_json(localizer, book))
            .map(|json| json + "\n")
            .map_err(|cause| Error::plain(ErrorKind::Data, cause.to_string()))?,
        Format::Markdown => rules::book(localizer, book, true),
        Format::Text => rules::book(localizer, book, false),
        other @ (Format::Fhir | Format::Html) => return Err(no_such_format(other)),
    };
    deliver(env, session, options, &text).map(|()| 0)
}
