//! What is told of answers that have faults: lines for people, objects for programs.

use super::{Session, fhir};
use crate::answers::{self, Answers, Need};
use crate::cli::{Format, Options};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::exchange::{self, Faults};
use crate::render::{error, faults};
use serde_json::{Value as Json, json};
use std::path::Path;

/// Answers as a plain object or as a FHIR `QuestionnaireResponse`, or every fault of them.
pub(super) fn read_given(
    session: &Session,
    bytes: &[u8],
    need: Need,
) -> Result<Result<Answers, Faults>, Error> {
    if exchange::is_fhir(bytes) {
        return fhir::read(session, bytes, need);
    }
    Ok(answers::read(bytes, &session.book.questionnaire, need).map_err(Faults::Json))
}

/// Lines that tell the faults of a file.
pub(super) fn lines(session: &Session, found: &Faults, path: &Path) -> Vec<String> {
    let file = path.to_string_lossy();
    match found {
        Faults::Json(found) => faults::told(found, &file, &session.localizer),
        Faults::Response(found) => exchange::told(found, &file, &session.localizer),
    }
}

/// The same as objects, each with its file and its line.
pub(super) fn objects(session: &Session, found: &Faults, path: &Path) -> Vec<Json> {
    let file = path.to_string_lossy();
    match found {
        Faults::Json(found) => {
            found.iter().map(|fault| error::placed(fault, &file, &session.localizer)).collect()
        }
        Faults::Response(found) => {
            found.iter().map(|fault| exchange::object(fault, &file, &session.localizer)).collect()
        }
    }
}

/// Faults, told on standard error in the form of the output.
pub(super) fn tell_refused(
    env: &mut Env,
    session: &Session,
    options: &Options,
    found: &Faults,
    path: &Path,
) -> u8 {
    if options.format == Format::Json {
        let faults = objects(session, found, path);
        env.tell(&json!({"schema": error::SCHEMA, "faults": faults}).to_string());
    } else {
        for line in lines(session, found, path) {
            env.tell(&line);
        }
    }
    ErrorKind::Data.exit_status()
}
