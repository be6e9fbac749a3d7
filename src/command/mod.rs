//! One file a subcommand.

mod about;
mod batch;
mod compare;
mod dates;
mod fhir;
mod interview;
mod ipdas;
mod letter;
mod offer;
mod pack;
mod packaging;
mod questions;
mod report;
#[cfg(feature = "proof")]
mod rules;
mod schema;
mod validate;

use crate::answers::{self, Answers, Need};
use crate::assets::TextFile;
use crate::book::RuleBook;
use crate::cli::{Arguments, Command, Format, Options};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::exchange;
use crate::localizer::Localizer;
use crate::render::faults;
use crate::term::Locale;
use clap::ValueEnum;
use std::path::Path;

/// What every command needs: the rule book and the texts of one language.
pub struct Session {
    /// Questionnaire, rules, sources.
    pub book: RuleBook,
    /// The texts.
    pub localizer: Localizer,
    /// The texts of every language, where a pack brings some.
    pub texts: Vec<(Locale, Vec<TextFile>)>,
}

impl Session {
    /// Opens the rule book and the texts of one language: the built-in ones with what `--rules` and `--locales` lay over.
    ///
    /// # Errors
    /// A folder that cannot be read, a fault in it with its place, or a fixed rule made milder.
    pub fn open(env: &Env, locale: Locale, options: &Options) -> Result<Self, Error> {
        let book = pack::book(env, options)?;
        let localizer = pack::localizer(env, options, locale)?;
        let packed = Locale::ALL.iter().filter(|_| options.locales.is_some());
        let texts = packed.map(|locale| Ok((*locale, pack::texts(env, options, *locale)?)));
        let texts = texts.collect::<Result<_, Error>>()?;
        Ok(Self { book, localizer, texts })
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
        Some(Command::Offer(asked)) => offer::run(env, session, options, asked),
        Some(Command::Dates(what)) => dates::run(env, session, options, what),
        Some(Command::Letter { kind, answers }) => {
            letter::run(env, session, options, *kind, answers.as_deref())
        }
        Some(Command::Validate { files }) => validate::run(env, session, files),
        #[cfg(feature = "proof")]
        Some(Command::Rules { what }) => rules::run(env, session, options, what),
        Some(Command::Schema { name }) => schema::run(env, session, options, *name),
        Some(Command::Completions { shell }) => packaging::completions(env, *shell),
        Some(Command::Man) => packaging::man(env),
        Some(Command::Compare { files }) => compare::run(env, session, options, files),
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

/// Writes a result to standard output (also for `-`) or to the file that `--output` names; nothing when a text had a fault.
fn deliver(env: &mut Env, session: &Session, options: &Options, text: &str) -> Result<(), Error> {
    let faults = session.localizer.faults();
    if !faults.is_empty() {
        let faults = ("faults", faults.join("; "));
        return Err(Error::message(ErrorKind::Data, "error-texts", vec![faults]));
    }
    match options.output.as_deref().filter(|path| *path != Path::new("-")) {
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

/// A command that has no such form of output.
fn no_such_format(format: Format) -> Error {
    let name = format.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
    Error::message(ErrorKind::Usage, "error-format", vec![("format", name)])
        .with_hint("error-format-hint", Vec::new())
}

fn shown(path: &Path) -> String {
    crate::term::excerpt(&path.to_string_lossy())
}

/// Answers as a plain object or as a FHIR `QuestionnaireResponse`; or the lines that tell every fault of them.
fn read_given(
    session: &Session,
    bytes: &[u8],
    path: &Path,
    need: Need,
) -> Result<Result<Answers, Vec<String>>, Error> {
    let file = path.to_string_lossy();
    if exchange::is_fhir(bytes) {
        return fhir::read(session, bytes, &file, need);
    }
    let answers = answers::read(bytes, &session.book.questionnaire, need);
    Ok(answers.map_err(|found| faults::told(&found, &file, &session.localizer)))
}

/// The faults of plain answers, told on standard error.
fn tell_faults(env: &mut Env, session: &Session, found: &[answers::Fault], path: &Path) -> u8 {
    tell_lines(env, &faults::told(found, &path.to_string_lossy(), &session.localizer))
}

/// Faults, told on standard error.
fn tell_lines(env: &mut Env, lines: &[String]) -> u8 {
    for line in lines {
        env.tell(line);
    }
    ErrorKind::Data.exit_status()
}

/// JSON for people to read too.
fn pretty(json: &serde_json::Value) -> String {
    crate::term::harmless_json(format!("{json:#}\n"))
}
