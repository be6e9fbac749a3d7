//! Every fault of saved answers, plain or FHIR, and no report.

use super::{Session, faults, io_error, pretty_json, read, read_given, shown};
use crate::answers::{Answers, Need};
use crate::book::Contradiction;
use crate::cli::{Format, Options};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::exchange::outcome;
use crate::localizer::Variable;
use crate::report::contradictions;
use jiff::civil::Date;
use serde_json::json;
use std::path::{Path, PathBuf};

pub(super) fn run(
    env: &mut Env,
    session: &Session,
    options: &Options,
    files: &[PathBuf],
) -> Result<u8, Error> {
    let as_of = options.as_of.unwrap_or(env.today);
    let (mut lines, mut objects, mut faulty) = (Vec::new(), Vec::new(), false);
    let mut unread = None;
    for path in files {
        // What was found in the files before one that cannot be read is told all the same.
        let bytes = match read(env, path) {
            Ok(bytes) => bytes,
            Err(error) => {
                unread = Some(error);
                break;
            }
        };
        match read_given(session, &bytes, Need::Faultless)? {
            Err(found) => {
                faulty = true;
                lines.extend(faults::lines(session, &found, path));
                objects.extend(faults::objects(session, &found, path));
            }
            Ok(answers) => {
                let name = name(session, path);
                let named = ("file", Variable::Text(&name));
                if !options.quiet {
                    lines.push(session.localizer.text("valid", &[named]));
                }
                for (found, line) in asked_back(session, &answers, as_of, named) {
                    let file = path.to_string_lossy();
                    objects.push(json!({"file": file, "kind": found.kind(), "id": found.id, "text": line}));
                    lines.push(line);
                }
            }
        }
    }
    let text = match options.format {
        Format::Json => pretty_json(&objects.into()),
        Format::Fhir => {
            let (language, nothing) = (session.localizer.locale().id(), session.localizer.word("valid-none"));
            pretty_json(&outcome(&objects, session.book.values.base(), language, &nothing))
        }
        _ => lines.into_iter().map(|line| line + "\n").collect(),
    };
    env.print(&text).map_err(|cause| io_error("error-output", Path::new("-"), &cause))?;
    unread.map_or(Ok(if faulty { ErrorKind::Data.exit_status() } else { 0 }), Err)
}

/// Answers that hardly go together are no fault: one may be a slip, or both true.
fn asked_back<'s>(
    session: &'s Session,
    answers: &Answers,
    as_of: Date,
    named: (&str, Variable<'_>),
) -> Vec<(&'s Contradiction, String)> {
    let found = contradictions(&session.book, answers, as_of).into_iter();
    let told = found.map(|asked_back| {
        let text = session.localizer.attribute(&asked_back.message_id(), "text", &[]);
        let line = session.localizer.text("please-check", &[named, ("text", Variable::Text(&text))]);
        (asked_back, line)
    });
    told.collect()
}

fn name(session: &Session, path: &Path) -> String {
    if path == Path::new("-") { session.localizer.word("stdin-name") } else { shown(path) }
}
