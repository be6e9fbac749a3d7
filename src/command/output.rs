//! Where results go.

use super::{Session, io_error, shown};
use crate::cli::{Format, Options};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use clap::ValueEnum;
use std::io;
use std::path::{Path, PathBuf};

/// What standard input is called; a system without it has nothing under this name.
const STANDARD_INPUT: &str = "/dev/stdin";

/// Settles the form of the output by the file's ending where none was asked for, and makes sure that the file can be
/// written, before any work is done for it. Finds the folders of a pack.
///
/// # Errors
/// An output that is an input too; an ending that says another form than was asked for, or one that the command does not
/// have; a file that is there already, a folder that is not.
pub fn settle(env: &Env, options: &mut Options, inputs: &[&PathBuf]) -> Result<(), Error> {
    super::pack::settle(env, options)?;
    let Some(path) = options.output.clone().filter(|path| path != Path::new("-")) else { return Ok(()) };
    let given = [&options.answers, &options.resume, &options.save].into_iter().flatten();
    given.chain(inputs.iter().copied()).try_for_each(|input| not_the_same(env, input, &path))?;
    not_given(env, &path)?;
    if let Some(ending) = by_ending(&path).filter(|_| !options.formats.is_empty()) {
        let fits = |asked| {
            let also = [
                (Format::Fhir, Format::Json),
                (Format::FhirTerminology, Format::Json),
                (Format::Redcap, Format::Csv),
                (Format::Xlsform, Format::Csv),
            ];
            asked == ending || also.contains(&(asked, ending))
        };
        match options.asked {
            Some(asked) if !fits(asked) => return Err(other_form(&path, asked, ending)),
            None if !options.formats.contains(&ending) => return Err(no_such_form(&path, options.formats)),
            None => (options.asked, options.format) = (Some(ending), ending),
            Some(_) => {}
        }
    }
    env.can_write(&path, options.force).map_err(|cause| write_error(&path, &cause))
}

/// Refuses an output that is an input.
pub(super) fn not_the_same(env: &Env, input: &Path, output: &Path) -> Result<(), Error> {
    if env.is_same(input, output) {
        return Err(same_file(input));
    }
    Ok(())
}

/// Refuses an output that a shell puts on standard input, where it has no name.
pub(super) fn not_given(env: &Env, output: &Path) -> Result<(), Error> {
    if output.is_file() && env.is_same(Path::new(STANDARD_INPUT), output) {
        return Err(same_file(output));
    }
    Ok(())
}

fn same_file(path: &Path) -> Error {
    Error::message(ErrorKind::Usage, "error-same-file", vec![("file", shown(path))])
}

/// The form that the ending of a file's name says.
fn by_ending(path: &Path) -> Option<Format> {
    match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "html" | "htm" => Some(Format::Html),
        "md" | "markdown" => Some(Format::Markdown),
        "json" => Some(Format::Json),
        "csv" => Some(Format::Csv),
        _ => None,
    }
}

fn name(format: Format) -> String {
    format.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

fn other_form(path: &Path, asked: Format, ending: Format) -> Error {
    let variables = vec![("file", shown(path)), ("asked", name(asked)), ("ending", name(ending))];
    Error::message(ErrorKind::Usage, "error-ending", variables)
}

fn no_such_form(path: &Path, formats: &[Format]) -> Error {
    let formats = formats.iter().map(|format| name(*format)).collect::<Vec<_>>().join(", ");
    Error::message(ErrorKind::Usage, "error-ending-form", vec![("file", shown(path)), ("formats", formats)])
}

/// Writes a result to standard output (also for `-`) or to the file that `--output` names; nothing when a text had a fault.
pub(super) fn deliver(env: &mut Env, session: &Session, options: &Options, text: &str) -> Result<(), Error> {
    let faults = session.localizer.faults();
    if !faults.is_empty() {
        let faults = ("faults", faults.join("; "));
        return Err(Error::message(ErrorKind::Data, "error-texts", vec![faults]));
    }
    match options.output.as_deref().filter(|path| *path != Path::new("-")) {
        None => env.print(text).map_err(|cause| io_error("error-output", Path::new("-"), &cause)),
        Some(path) => env.write_file(path, text, options.force).map_err(|cause| write_error(path, &cause)),
    }
}

/// Why a file cannot be written, and what to do.
pub(super) fn write_error(path: &Path, cause: &io::Error) -> Error {
    match cause.kind() {
        io::ErrorKind::AlreadyExists => file_exists(path),
        _ => io_error("error-write", path, cause),
    }
}

pub(super) fn file_exists(path: &Path) -> Error {
    Error::message(ErrorKind::Io, "error-exists", vec![("file", shown(path))])
        .with_hint("error-exists-hint", Vec::new())
}
