//! Every fault of saved answers, and no report.

use super::{Session, read};
use crate::answers::{Need, read as read_answers};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::localizer::Variable;
use crate::render::faults;
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
    let localizer = &session.localizer;
    let questionnaire = &session.book.questionnaire;
    let answers = match read_answers(&bytes, questionnaire, Need::Complete) {
        Ok(answers) => answers,
        Err(found) => return Ok((true, faults::told(&found, &path.to_string_lossy(), localizer))),
    };
    let name = if path == Path::new("-") { localizer.word("stdin-name") } else { super::shown(path) };
    let file = ("file", Variable::Text(&name));
    let hidden = answers.hidden(questionnaire);
    if hidden.is_empty() {
        return Ok((false, vec![localizer.text("valid", &[file])]));
    }
    let line = |id: &str| localizer.text("valid-hidden", &[file, ("question", Variable::Text(id))]);
    Ok((true, hidden.iter().map(|question| line(&question.id)).collect()))
}
