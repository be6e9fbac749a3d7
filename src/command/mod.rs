//! One file a subcommand.

mod about;
mod batch;
mod compare;
mod completions;
mod dates;
mod faults;
mod interview;
mod ipdas;
mod letter;
mod meant;
mod offer;
mod output;
mod pack;
mod packaging;
mod questions;
mod report;
#[cfg(feature = "proof")]
mod rules;
mod sample;
mod schema;
mod validate;

use crate::cli::{Arguments, Command, Options};
use crate::env::{Env, Untouchable};
use crate::error::{Error, ErrorKind};
use crate::term::{Locale, pretty_json};
use faults::{read_given, tell_refused};
pub use output::settle;
use output::{deliver, write_error};
use std::path::Path;

/// What every command needs: the rule book and the texts of one language, by the library's own door.
pub use crate::library::Checker as Session;

/// Opens the rule book and the texts of one language: the built-in ones with what `--rules` and `--locales` lay over.
///
/// # Errors
/// A folder that cannot be read, a fault in it with its place, or a fixed rule made milder.
pub fn open(env: &Env, locale: Locale, options: &Options) -> Result<Session, Error> {
    Session::open(locale, &pack::of(env, options, locale)?, env.today)
}

/// The language of a run for which nobody named one: what the person at the terminal chooses, else English.
///
/// # Errors
/// End of input, an interrupt, a terminal that cannot be used.
pub fn language(env: &mut Env, arguments: &Arguments) -> Result<Locale, Error> {
    let is_untold = Locale::is_untold(|name| env.variable(name));
    if is_untold && arguments.command.is_none() && interview::can_ask(env, &arguments.options) {
        return interview::ask_language(env, &arguments.options);
    }
    Ok(Locale::En)
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
        Some(Command::Offer(asked)) => offer::run(env, session, options, asked),
        Some(Command::Dates(what)) => dates::run(env, session, options, what),
        Some(Command::Letter { kind, answers }) => {
            letter::run(env, session, options, *kind, answers.as_deref())
        }
        Some(Command::Validate { files }) => validate::run(env, session, options, files),
        #[cfg(feature = "proof")]
        Some(Command::Rules { what }) => rules::run(env, session, options, what),
        Some(Command::Schema { name }) => schema::run(env, session, options, *name),
        Some(Command::Sample { person }) => sample::run(env, session, options, person.as_deref()),
        Some(Command::Completions { shell }) => completions::run(env, session, options, *shell),
        Some(Command::Man { page }) => packaging::man(env, options, page.as_deref()),
        Some(Command::Compare { files, names }) => compare::run(env, session, options, files, names),
        Some(Command::About { ipdas: true, .. }) => ipdas::run(env, session, options),
        Some(Command::About { privacy, sources, .. }) => {
            about::run(env, session, options, *privacy, *sources)
        }
        None if interview::is_wanted(env, options) => {
            // The prompts read NO_COLOR, and not the option.
            console::set_colors_enabled_stderr(report::is_coloured(
                env,
                options,
                env.terminals.messages,
                true,
            ));
            interview::run(env, session, options)
        }
        None => report::run(env, session, options),
    }
}

/// Reads a file, or standard input for `-`.
fn read(env: &mut Env, path: &Path) -> Result<Vec<u8>, Error> {
    let bytes = if path == Path::new("-") { env.read_input() } else { env.read_file(path) };
    bytes.map_err(|cause| io_error("error-read", path, &cause))
}

/// An error of the system at a file; the kinds that happen every day have words in each language.
fn io_error(id: &'static str, path: &Path, cause: &std::io::Error) -> Error {
    use std::io::ErrorKind as Cause;
    let kind = match cause.kind() {
        Cause::NotFound => "missing",
        Cause::PermissionDenied | Cause::ReadOnlyFilesystem => "denied",
        Cause::IsADirectory => "folder",
        Cause::NotADirectory => "no_folder",
        Cause::StorageFull => "full",
        _ if cause.get_ref().is_some_and(<dyn std::error::Error + Send + Sync>::is::<Untouchable>) => {
            "no_file"
        }
        _ => "other",
    };
    let cause = cause.to_string();
    let cause = cause.split(" (os error").next().unwrap_or_default().to_owned();
    let variables = vec![("file", shown(path)), ("kind", kind.to_owned()), ("cause", cause)];
    Error::message(ErrorKind::Io, id, variables)
}

fn shown(path: &Path) -> String {
    crate::term::excerpt(&path.to_string_lossy())
}
