//! Every fault of saved answers, plain or FHIR, and no report.

use super::{Session, faults, io_error, pretty_json, read, read_given, shown};
use crate::answers::{Answers, Need, OtherForm};
use crate::book::Contradiction;
use crate::cli::{Format, Options};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::exchange::{is_fhir, noted, outcome};
use crate::localizer::Variable;
use crate::report::contradictions;
use jiff::civil::Date;
use serde_json::{Value as Json, json};
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
        // What is found in the other files is told all the same.
        let bytes = match read(env, path) {
            Ok(bytes) => bytes,
            Err(error) => {
                tell_earlier(env, session, unread.as_ref());
                unread = Some(error);
                continue;
            }
        };
        match read_given(session, &bytes, Need::Faultless)? {
            Err(found) => {
                faulty = true;
                lines.extend(faults::lines(session, &found, path));
                objects.extend(faults::objects(session, &found, path));
            }
            Ok(answers) => {
                if !options.quiet {
                    let id = if is_fhir(&bytes) { "valid-response" } else { "valid" };
                    let name = name(session, path);
                    lines.push(session.localizer.text(id, &[("file", Variable::Text(&name))]));
                }
                for (object, line) in asked_back(session, &answers, as_of, path) {
                    objects.push(object);
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

/// Of files that cannot be read the last one ends the run; the others are told on the way.
fn tell_earlier(env: &mut Env, session: &Session, earlier: Option<&Error>) {
    for notice in earlier.into_iter().flat_map(Error::notices) {
        env.tell(&session.localizer.notice(notice));
    }
}

/// Answers that hardly go together, or were given to another version of the form, are no fault: one may be a slip, or all true.
fn asked_back(session: &Session, answers: &Answers, as_of: Date, path: &Path) -> Vec<(Json, String)> {
    let (name, file) = (name(session, path), path.to_string_lossy());
    let contradicted = |asked_back: &Contradiction| {
        let text = session.localizer.attribute(&asked_back.message_id(), "text", &[]);
        let variables = [("file", Variable::Text(&name)), ("text", Variable::Text(&text))];
        let line = session.localizer.text("please-check", &variables);
        (json!({"file": file, "kind": asked_back.kind(), "id": asked_back.id, "text": line}), line)
    };
    let named = |other: &OtherForm| {
        let line = noted(other, &session.book, &file, &session.localizer);
        let OtherForm { path, line: row, column, .. } = other;
        (
            json!({"file": file, "line": row, "column": column, "kind": other.id(), "path": path, "text": line}),
            line,
        )
    };
    let found = contradictions(&session.book, answers, as_of);
    answers.other_form.iter().map(named).chain(found.into_iter().map(contradicted)).collect()
}

fn name(session: &Session, path: &Path) -> String {
    if path == Path::new("-") { session.localizer.word("stdin-name") } else { shown(path) }
}
