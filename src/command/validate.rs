//! Every fault of saved answers, plain or FHIR, and no report.

use super::{Session, faults, io_error, pretty, read, read_given, shown};
use crate::answers::Need;
use crate::cli::{Format, Options};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::localizer::Variable;
use std::path::{Path, PathBuf};

pub(super) fn run(
    env: &mut Env,
    session: &Session,
    options: &Options,
    files: &[PathBuf],
) -> Result<u8, Error> {
    let (mut lines, mut objects, mut faulty) = (Vec::new(), Vec::new(), false);
    for path in files {
        let bytes = read(env, path)?;
        match read_given(session, &bytes, Need::Faultless)? {
            Err(found) => {
                faulty = true;
                lines.extend(faults::lines(session, &found, path));
                objects.extend(faults::objects(session, &found, path));
            }
            Ok(_) if options.quiet => {}
            Ok(_) => lines.push(valid(session, path)),
        }
    }
    let text = match options.format {
        Format::Json => pretty(&objects.into()),
        _ => lines.into_iter().map(|line| line + "\n").collect(),
    };
    env.print(&text).map_err(|cause| io_error("error-output", Path::new("-"), &cause))?;
    Ok(if faulty { ErrorKind::Data.exit_status() } else { 0 })
}

fn valid(session: &Session, path: &Path) -> String {
    let localizer = &session.localizer;
    let name = if path == Path::new("-") { localizer.word("stdin-name") } else { shown(path) };
    localizer.text("valid", &[("file", Variable::Text(&name))])
}
