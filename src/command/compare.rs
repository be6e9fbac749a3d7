//! Two to six clinics or plans side by side.

use super::{Session, deliver, read, read_given, report, shown, tell_lines};
use crate::answers::Need;
use crate::cli::{Format, Options};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::render::compare;
use crate::report::{Comparison, Plan, Report};
use std::path::PathBuf;

pub(super) fn run(
    env: &mut Env,
    session: &Session,
    options: &Options,
    files: &[PathBuf],
) -> Result<u8, Error> {
    let as_of = options.as_of.unwrap_or(env.today);
    let mut plans = Vec::new();
    let mut faulty = None;
    for path in files {
        let bytes = read(env, path)?;
        match read_given(session, &bytes, path, Need::Complete)? {
            Ok(answers) => {
                plans.push(Plan { name: shown(path), report: Report::new(&session.book, &answers, as_of) });
            }
            Err(lines) => faulty = Some(tell_lines(env, &lines)),
        }
    }
    if let Some(status) = faulty {
        return Ok(status);
    }
    let comparison = Comparison::new(&session.book, plans);
    let localizer = &session.localizer;
    let text = match options.format {
        Format::Text => compare::text(&comparison, localizer, as_of, report::look(env, options)),
        Format::Markdown => compare::markdown(&comparison, localizer, as_of),
        Format::Html => compare::html(&comparison, localizer, as_of),
        Format::Json => compare::json(&comparison, localizer, as_of)
            .map_err(|cause| Error::plain(ErrorKind::Data, cause.to_string()))?,
        Format::Fhir => return Err(super::no_such_format(options.format)),
    };
    deliver(env, session, options, &text).map(|()| 0)
}
