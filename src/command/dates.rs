//! The days that count for one person, and a calendar file of them.

use super::output::{not_given, not_the_same};
use super::{Session, deliver, pretty_json, read, read_given, report, tell_refused, write_error};
use crate::answers::Need;
use crate::cli::{Dates, Format, Options};
use crate::env::Env;
use crate::error::Error;
use crate::localizer::Variable;
use crate::render::{Texts, dates, ics};
use crate::report::Report;
use std::path::Path;

pub(super) fn run(env: &mut Env, session: &Session, options: &Options, what: &Dates) -> Result<u8, Error> {
    let path = what.answers.as_deref().unwrap_or(Path::new("-"));
    if path == Path::new("-") && env.terminals.input {
        return Err(report::no_terminal());
    }
    let others = [Some(path), options.output.as_deref()].into_iter().flatten();
    let taken = |other| what.ics.iter().try_for_each(|written| not_the_same(env, other, written));
    others.into_iter().try_for_each(taken)?;
    what.ics.iter().try_for_each(|written| not_given(env, written))?;
    let bytes = read(env, path)?;
    let answers = match read_given(session, &bytes, Need::Unfinished)? {
        Ok(answers) => answers,
        Err(found) => return Ok(tell_refused(env, session, options, &found, path)),
    };
    let report = Report::new(&session.book, &answers, options.as_of.unwrap_or(env.today));
    let spoken = report.spoken(&session.localizer);
    let texts = Texts { localizer: &spoken, report: &report };
    let text = match options.format {
        Format::Json => pretty_json(&dates::json(&texts)),
        _ => dates::text_of(&texts, report::look(env, options)),
    };
    if let Some(file) = &what.ics {
        let (calendar, count) = ics::render(&texts, what.plain_titles);
        env.write_file(file, &calendar, options.force).map_err(|cause| write_error(file, &cause))?;
        let file = super::shown(file);
        let count = ("count", Variable::count(count));
        let written = [("file", Variable::Text(file.as_str())), count];
        env.tell(&session.localizer.text("deadlines-calendar-written", &written));
    }
    deliver(env, session, options, &text).map(|()| 0)
}
