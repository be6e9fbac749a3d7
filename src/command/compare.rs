//! Two to six clinics or plans side by side.

use super::{Session, deliver, read, read_given, report, shown, tell_refused};
use crate::answers::Need;
use crate::cli::{Format, Options};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::render::compare;
use crate::report::{Comparison, Plan, Report};
use crate::term::excerpt;
use std::path::PathBuf;

pub(super) fn run(
    env: &mut Env,
    session: &Session,
    options: &Options,
    files: &[PathBuf],
    names: &[String],
) -> Result<u8, Error> {
    if !names.is_empty() && names.len() != files.len() {
        let counts =
            [("names", names.len()), ("files", files.len())].map(|(id, count)| (id, count.to_string()));
        return Err(Error::message(ErrorKind::Usage, "error-names", counts.to_vec()));
    }
    let as_of = options.as_of.unwrap_or(env.today);
    let mut plans = Vec::new();
    let mut faulty = None;
    for (place, path) in files.iter().enumerate() {
        let bytes = read(env, path)?;
        match read_given(session, &bytes, Need::Complete)? {
            Ok(answers) => {
                let name = names.get(place).map_or_else(|| shown(path), |name| excerpt(name));
                plans.push(Plan { name, report: Report::new(&session.book, &answers, as_of) });
            }
            Err(found) => faulty = Some(tell_refused(env, session, options, &found, path)),
        }
    }
    if let Some(status) = faulty {
        return Ok(status);
    }
    let comparison = Comparison::new(&session.book, plans);
    // What is compared is offered to one person, so all speak of whom the first speaks.
    let spoken = comparison.plans.first().map(|plan| plan.report.spoken(&session.localizer));
    let localizer = spoken.as_ref().unwrap_or(&session.localizer);
    let text = match options.format {
        Format::Markdown => compare::markdown(&comparison, localizer, as_of),
        Format::Html => compare::html(&comparison, localizer, as_of),
        Format::Json => compare::json(&comparison, localizer, as_of)
            .map_err(|cause| Error::plain(ErrorKind::Data, cause.to_string()))?,
        _ => compare::text(&comparison, localizer, as_of, report::look(env, options)),
    };
    deliver(env, session, options, &text).map(|()| 0)
}
