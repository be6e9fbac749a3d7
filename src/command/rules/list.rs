//! The whole rule book as a document.

use crate::cli::{Format, Options};
use crate::command::{Session, deliver};
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
        _ => rules::book(localizer, book, false),
    };
    deliver(env, session, options, &text).map(|()| 0)
}
