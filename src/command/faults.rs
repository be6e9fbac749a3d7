//! What is told of answers that have faults: lines for people, objects for programs.

use super::{Session, meant};
use crate::answers::{self, Answers, Need, TOLD_IN_FULL};
use crate::cli::{Format, Options};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::exchange::{self, Faults};
use crate::localizer::Variable;
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
        return match session.read_response(bytes, need)? {
            Ok(answers) => Ok(Ok(answers)),
            Err(found) => meant::suggested(session, found).map(Err),
        };
    }
    plain(session, bytes, need)
}

/// The same of plain answers alone.
pub(super) fn plain(session: &Session, bytes: &[u8], need: Need) -> Result<Result<Answers, Faults>, Error> {
    match answers::read(bytes, &session.book.questionnaire, need) {
        Ok(answers) => Ok(Ok(answers)),
        Err(found) => meant::suggested(session, Faults::Json(found)).map(Err),
    }
}

/// Lines that tell the faults of a file.
pub(super) fn lines(session: &Session, found: &Faults, path: &Path) -> Vec<String> {
    let file = path.to_string_lossy();
    match found {
        Faults::Json(found) => faults::told(found, &file, &session.localizer),
        Faults::Response(found) => exchange::told(found, &file, &session.localizer),
    }
}

/// The same as objects, each with its file and its line; after the first hundred they have no texts.
pub(super) fn objects(session: &Session, found: &Faults, path: &Path) -> Vec<Json> {
    let (file, localizer) = (path.to_string_lossy(), &session.localizer);
    let mut objects: Vec<Json> = match found {
        Faults::Json(found) => found.iter().map(|fault| error::placed(fault, &file, localizer)).collect(),
        Faults::Response(found) => {
            found.iter().map(|fault| exchange::object(fault, &file, localizer)).collect()
        }
    };
    for object in objects.iter_mut().skip(TOLD_IN_FULL).filter_map(Json::as_object_mut) {
        object.retain(|key, _| matches!(key.as_str(), "file" | "line" | "column" | "kind"));
    }
    objects
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
        let mut faults = objects(session, found, path);
        let more = faults.len().saturating_sub(TOLD_IN_FULL);
        faults.truncate(TOLD_IN_FULL);
        let mut object = json!({"schema": error::SCHEMA, "faults": faults});
        if more > 0 {
            object["more"] = more.into();
            object["text"] = session.localizer.text("fault-more", &[("count", Variable::count(more))]).into();
        }
        env.tell(&object.to_string());
    } else if options.format == Format::Fhir {
        let (base, language) = (session.book.values.base(), session.localizer.locale().id());
        let mut faults = objects(session, found, path);
        faults.truncate(TOLD_IN_FULL);
        env.tell(&exchange::outcome(&faults, base, language, "").to_string());
    } else {
        for line in lines(session, found, path) {
            env.tell(&line);
        }
    }
    ErrorKind::Data.exit_status()
}
