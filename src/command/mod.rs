//! One file a subcommand.

mod about;
mod batch;
mod interview;
mod questions;
mod report;
mod validate;

use crate::answers::Fault;
use crate::book::RuleBook;
use crate::cli::{Arguments, Command, Options};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::localizer::Localizer;
use crate::render::faults;
use crate::term::Locale;
use std::path::Path;

/// What every command needs: the rule book and the texts of one language.
pub struct Session {
    /// Questionnaire, rules, sources.
    pub book: RuleBook,
    /// The texts.
    pub localizer: Localizer,
}

impl Session {
    /// Opens the embedded rule book and the texts of one language.
    ///
    /// # Errors
    /// A fault in the embedded data, which the tests rule out.
    pub fn open(locale: Locale) -> Result<Self, Error> {
        Ok(Self { book: RuleBook::embedded()?, localizer: Localizer::embedded(locale)? })
    }
}

/// Runs what was typed and gives the exit status.
///
/// # Errors
/// Why the command stopped.
pub fn run(env: &mut Env, session: &Session, arguments: &Arguments) -> Result<u8, Error> {
    let options = &arguments.options;
    match &arguments.command {
        Some(Command::Questions) => questions::run(env, session, options),
        Some(Command::Batch(batch)) => batch::run(env, session, options, batch),
        Some(Command::Validate { files }) => validate::run(env, session, files),
        Some(Command::About { privacy, sources }) => about::run(env, session, options, *privacy, *sources),
        None if interview::is_wanted(env, options) => interview::run(env, session, options),
        None => report::run(env, session, options),
    }
}

/// Writes a result to standard output or to the file that `--output` names; nothing when a text had a fault.
fn deliver(env: &mut Env, session: &Session, options: &Options, text: &str) -> Result<(), Error> {
    let faults = session.localizer.faults();
    if !faults.is_empty() {
        let faults = ("faults", faults.join("; "));
        return Err(Error::message(ErrorKind::Data, "error-texts", vec![faults]));
    }
    match &options.output {
        None => env.print(text).map_err(|cause| io_error("error-output", Path::new("-"), &cause)),
        Some(path) => env.write_file(path, text, options.force).map_err(|cause| match cause.kind() {
            std::io::ErrorKind::AlreadyExists => file_exists(path),
            _ => io_error("error-write", path, &cause),
        }),
    }
}

fn file_exists(path: &Path) -> Error {
    Error::message(ErrorKind::Io, "error-exists", vec![("file", shown(path))])
        .with_hint("error-exists-hint", Vec::new())
}

/// Reads a file, or standard input for `-`.
fn read(env: &mut Env, path: &Path) -> Result<Vec<u8>, Error> {
    let bytes = if path == Path::new("-") { env.read_input() } else { env.read_file(path) };
    bytes.map_err(|cause| io_error("error-read", path, &cause))
}

fn io_error(id: &'static str, path: &Path, cause: &std::io::Error) -> Error {
    Error::message(ErrorKind::Io, id, vec![("file", shown(path)), ("cause", cause.to_string())])
}

fn shown(path: &Path) -> String {
    crate::term::excerpt(&path.to_string_lossy())
}

/// The faults of one input, told on standard error.
fn tell_faults(env: &mut Env, session: &Session, found: &[Fault], path: &Path) -> u8 {
    for line in faults::told(found, &path.to_string_lossy(), &session.localizer) {
        env.tell(&line);
    }
    ErrorKind::Data.exit_status()
}
