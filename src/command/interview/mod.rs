//! The interview at a terminal, or by numbered lines, then the report.

mod keep;
mod opening;

use super::{Session, report, shown, tell_faults};
use crate::answers::{Answers, Need, read as read_answers};
use crate::cli::Options;
use crate::env::{Env, guard, sweep};
use crate::error::{Error, ErrorKind};
use crate::exchange::is_fhir;
use crate::interview::{Interview, Outcome, Words};
use crate::localizer::{Localizer, Variable};
use crate::prompt::{Line, Prompter, Rich};
use std::io;
use std::path::Path;

/// Below these rows and columns a terminal has no room for a list.
const SMALLEST: (usize, usize) = (6, 20);

/// Whether this run is an interview: somebody sits at the terminal, or asked for numbered lines.
pub(super) fn is_wanted(env: &Env, options: &Options) -> bool {
    options.answers.is_none() && ((env.terminals.input && env.terminals.messages) || options.plain)
}

pub(super) fn run(env: &mut Env, session: &Session, options: &Options) -> Result<u8, Error> {
    if let Some(path) = options.output.as_ref().filter(|path| !options.force && env.exists(path)) {
        return Err(super::file_exists(path));
    }
    let earlier = match &options.resume {
        None => Answers::default(),
        Some(path) => {
            let bytes = super::read(env, path)?;
            if is_fhir(&bytes) {
                return Err(resumes_plain_answers_alone(path));
            }
            match read_answers(&bytes, &session.book.questionnaire, Need::Unfinished) {
                Ok(answers) => answers,
                Err(faults) => return Ok(tell_faults(env, session, &faults, path)),
            }
        }
    };
    let file = options.save.as_ref().or(options.resume.as_ref()).map(std::path::PathBuf::as_path);
    if let Some(file) = file {
        sweep(file);
    }
    // A finished set of answers had a report; what changed since then is told.
    let questions = session.book.questionnaire.questions();
    let is_finished =
        questions.iter().all(|question| !question.required || earlier.get(&question.id).is_some());
    let last = is_finished.then(|| earlier.clone());
    let opening = opening::text(session, &earlier, options, file);
    let held = hold(env, session, options, earlier, &opening, file);
    guard::restore();
    match held {
        Err(stop) => Err(ended(&stop, file)),
        Ok((Outcome::Left, answers)) => keep::offer(env, session, options, &answers, file).map(|()| 0),
        Ok((Outcome::Finished, answers)) => {
            keep::offer(env, session, options, &answers, file)?;
            show(env, session, options, &answers, last.as_ref())
        }
    }
}

/// A FHIR response holds more than answers, and every answer would be saved over it: its file stays as it is.
fn resumes_plain_answers_alone(path: &Path) -> Error {
    Error::message(ErrorKind::Data, "error-resume-fhir", vec![("file", shown(path))])
        .with_hint("error-resume-fhir-hint", vec![("file", shown(path))])
}

/// Holds the conversation; where a file is named the answers are saved after every one.
fn hold(
    env: &mut Env,
    session: &Session,
    options: &Options,
    earlier: Answers,
    opening: &str,
    file: Option<&Path>,
) -> io::Result<(Outcome, Answers)> {
    watch(&session.localizer, file)?;
    let words = Words { localizer: &session.localizer };
    with_prompter(env, options, &words, |prompter| {
        let mut save = |answers: &Answers| file.and_then(|file| keep::save(session, answers, file));
        let mut interview = Interview::new(&session.book, &session.localizer, prompter, earlier, &mut save);
        let outcome = interview.hold(opening)?;
        Ok((outcome, interview.answers.without_hidden(&session.book.questionnaire)))
    })
}

/// Lends the way of asking that fits the surroundings.
fn with_prompter<T>(
    env: &mut Env,
    options: &Options,
    words: &Words<'_>,
    run: impl FnOnce(&mut dyn Prompter) -> io::Result<T>,
) -> io::Result<T> {
    let small =
        env.terminals.messages_size.is_none_or(|(rows, columns)| rows < SMALLEST.0 || columns < SMALLEST.1);
    let dumb = env.variable("TERM").is_none_or(|term| term.is_empty() || term == "dumb");
    if options.plain || dumb || small || env.switched_on("ACCESSIBLE") {
        run(&mut Line::new(&mut env.input, &mut env.messages, words))
    } else {
        run(&mut Rich::new(words))
    }
}

/// From now on a signal leaves the terminal as it was found and says what was kept.
fn watch(localizer: &Localizer, file: Option<&Path>) -> io::Result<()> {
    let farewell = last_word(localizer, "interrupted", file);
    guard::install(move || farewell.clone())
}

fn last_word(localizer: &Localizer, id: &str, file: Option<&Path>) -> String {
    match file {
        None => localizer.word(id),
        Some(file) => localizer.text(&format!("{id}-saved"), &[("file", Variable::Text(&shown(file)))]),
    }
}

/// Why the conversation stopped before its end. An end of input is never an answer.
fn ended(stop: &io::Error, file: Option<&Path>) -> Error {
    if stop.kind() == io::ErrorKind::Interrupted {
        guard::await_end();
    }
    let (id, with_file) = match (stop.kind(), file) {
        (io::ErrorKind::UnexpectedEof, None) => ("ended", None),
        (io::ErrorKind::UnexpectedEof, file) => ("ended-saved", file),
        (io::ErrorKind::Interrupted, None) => ("interrupted", None),
        (io::ErrorKind::Interrupted, file) => ("interrupted-saved", file),
        _ => return super::io_error("error-terminal", Path::new("-"), stop),
    };
    let variables = with_file.map(|file| ("file", shown(file))).into_iter().collect();
    Error::message(ErrorKind::Interrupted, id, variables)
}

fn show(
    env: &mut Env,
    session: &Session,
    options: &Options,
    answers: &Answers,
    last: Option<&Answers>,
) -> Result<u8, Error> {
    let status = report::show(env, session, options, answers, last)?;
    if env.terminals.output && options.output.is_none() {
        let line = session.localizer.word("long-report");
        env.tell(&format!("\n{line}"));
    }
    Ok(status)
}
