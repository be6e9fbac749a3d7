//! Every fault of saved answers, plain or FHIR, and no report.

use super::{Session, read, read_given};
use crate::answers::Need;
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::localizer::Variable;
use crate::report::contradictions;
use std::path::{Path, PathBuf};

pub(super) fn run(env: &mut Env, session: &Session, files: &[PathBuf]) -> Result<u8, Error> {
    let mut faulty = false;
    let mut lines = Vec::new();
    for path in files {
        let (found, told) = check(env, session, path)?;
        faulty |= found;
        lines.extend(told);
    }
    let text = lines.join("\n") + "\n";
    env.print(&text).map_err(|cause| super::io_error("error-output", Path::new("-"), &cause))?;
    Ok(if faulty { ErrorKind::Data.exit_status() } else { 0 })
}

/// Whether a file has faults, and the lines that tell them.
fn check(env: &mut Env, session: &Session, path: &Path) -> Result<(bool, Vec<String>), Error> {
    let bytes = read(env, path)?;
    let answers = match read_given(session, &bytes, path, Need::Faultless)? {
        Ok(answers) => answers,
        Err(lines) => return Ok((true, lines)),
    };
    let localizer = &session.localizer;
    let name = if path == Path::new("-") { localizer.word("stdin-name") } else { super::shown(path) };
    let mut lines = vec![localizer.text("valid", &[("file", Variable::Text(&name))])];
    // Answers that hardly go together are no fault: one may be a slip, or both true.
    lines.extend(contradictions(&session.book, &answers).into_iter().map(|asked_back| {
        let text = localizer.attribute(&asked_back.message_id(), "text", &[]);
        localizer.text("please-check", &[("file", Variable::Text(&name)), ("text", Variable::Text(&text))])
    }));
    Ok((false, lines))
}
