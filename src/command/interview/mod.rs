//! The interview at a terminal, or by numbered lines, then the report.

mod aside;
mod keep;
mod language;
mod menu;
mod opening;
mod page;

pub(super) use language::{ask as ask_language, can_ask};

use super::{Session, faults, pack, report, shown, tell_refused};
use crate::answers::{Answers, Need};
use crate::cli::Options;
use crate::env::{Env, Kept, guard};
use crate::error::{Error, ErrorKind};
use crate::exchange::{Faults, is_fhir};
use crate::interview::{Dropped, Interview, Outcome, Words};
use crate::localizer::{Localizer, Variable};
use crate::prompt::{Line, Prompter, Rich};
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Below these rows and columns a terminal has no room for a list.
const SMALLEST: (usize, usize) = (6, 20);

/// Whether the last answers could not be saved.
type Unsaved = Arc<AtomicBool>;

/// Whether this run is an interview: somebody sits at the terminal, or asked for numbered lines.
pub(super) fn is_wanted(env: &Env, options: &Options) -> bool {
    options.answers.is_none() && ((env.terminals.input && env.terminals.messages) || options.plain)
}

pub(super) fn run(env: &mut Env, session: &Session, options: &Options) -> Result<u8, Error> {
    if let Some(path) = keep::to_go_on_with(env, session, options)? {
        return run(env, session, &Options { resume: Some(path), save: None, ..options.clone() });
    }
    let (earlier, back) = match &options.resume {
        None => (Answers::default(), None),
        Some(path) => {
            let bytes = env.read_saved(path).map_err(|cause| super::io_error("error-read", path, &cause))?;
            if is_fhir(&bytes) {
                return Err(resumes_plain_answers_alone(path));
            }
            match resumed_from(session, &bytes)? {
                Ok(resumed) => resumed,
                Err(faults) => return Ok(tell_refused(env, session, options, &faults, path)),
            }
        }
    };
    converse(env, session, options, earlier, back.as_deref())
}

/// The answers of a file to go on with, and what of them had been set aside until now. Questions and options that this
/// version does not know are set aside.
fn resumed_from(session: &Session, bytes: &[u8]) -> Result<Result<(Answers, Option<String>), Faults>, Error> {
    let read = faults::plain(session, bytes, Need::Unfinished)?;
    let left = match &read {
        Err(Faults::Json(found)) => aside::without_unknown(bytes, found),
        _ => None,
    };
    let bytes = left.as_deref().unwrap_or(bytes);
    if let Some((with, back)) = aside::taken_back(bytes, &session.book.questionnaire) {
        let read = faults::plain(session, &with, Need::Unfinished)?;
        return Ok(read.map(|answers| (answers, aside::listed(&back))));
    }
    let read = if left.is_some() { faults::plain(session, bytes, Need::Unfinished)? } else { read };
    Ok(read.map(|answers| (answers, None)))
}

/// Asks, shows the report and offers what can be done with it, as often as the person goes on.
fn converse(
    env: &mut Env,
    session: &Session,
    options: &Options,
    earlier: Answers,
    back: Option<&str>,
) -> Result<u8, Error> {
    let kept = keep::open(env, session, options)?;
    let kept = kept.as_ref();
    let file = kept.map(Kept::path);
    let start = earlier.without_hidden(&session.book.questionnaire);
    let unsaved = Unsaved::default();
    watch(&session.localizer, file, &unsaved)
        .map_err(|cause| super::io_error("error-terminal", Path::new("-"), &cause))?;
    let mut opening = opening::text(session, &earlier, options, file, back);
    // Whole answers had a report, and what changed since then is told.
    let mut last = earlier.is_whole(&session.book.questionnaire).then(|| start.clone());
    let mut earlier = earlier;
    loop {
        let held = hold(env, session, options, earlier, &opening, kept, &unsaved);
        guard::restore();
        let (outcome, answers) = held.map_err(|stop| ended(&stop, file, &unsaved))?;
        let as_it_is = answers == start && file == resumed(options);
        if outcome == Outcome::Left {
            let left = keep::leave(env, session, &answers, kept, as_it_is);
            return left.map(|()| 0).map_err(|line| Error::plain(ErrorKind::Io, line));
        }
        // Answers that cannot be kept are told last, below the report.
        let has_menu = menu::is_wanted(env, options);
        let offered = if has_menu && file.is_none() {
            Ok(())
        } else {
            keep::offer(env, session, options, &answers, kept, as_it_is)
        };
        let status = report::show(env, session, options, &answers, last.as_ref())?;
        offered?;
        if !has_menu {
            return Ok(status);
        }
        if let Some(changed) = last.as_ref().and_then(|last| menu::changed(session, &answers, last)) {
            env.tell(&format!("\n{changed}"));
        }
        if menu::offer(env, session, options, &answers, kept) == menu::Left::Ended {
            return Ok(status);
        }
        (last, earlier, opening) = (Some(answers.clone()), answers, String::new());
    }
}

fn resumed(options: &Options) -> Option<&Path> {
    options.resume.as_deref()
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
    kept: Option<&Kept>,
    unsaved: &Unsaved,
) -> io::Result<(Outcome, Answers)> {
    let words = Words { localizer: &session.localizer };
    let day = options.as_of.unwrap_or(env.today);
    // Where nobody sits at a terminal there is nothing to paste from.
    let phrases = env.terminals.input.then(|| pack::offer(env, options).ok()).flatten();
    let reader = |source| page::read(session, phrases.as_deref().unwrap_or_default(), source);
    with_prompter(env, options, &words, |prompter| {
        let mut save = |answers: &Answers| {
            let trouble = kept.and_then(|kept| keep::save(session, answers, kept));
            unsaved.store(trouble.is_some(), Ordering::SeqCst);
            trouble
        };
        let mut interview = Interview::new(&session.book, &session.localizer, prompter, earlier, &mut save);
        interview.day = Some(day);
        interview.reader = phrases.is_some().then_some(&reader);
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
    if options.plain || small || env.is_plain() {
        run(&mut Line::new(&mut env.input, &mut env.messages, words))
    } else {
        run(&mut Rich::new(words))
    }
}

/// From now on a signal leaves the terminal as it was found and says what was kept.
fn watch(localizer: &Localizer, file: Option<&Path>, unsaved: &Unsaved) -> io::Result<()> {
    let farewells = [false, true].map(|unsaved| {
        let (id, file) =
            last_word(["interrupted", "interrupted-saved", "interrupted-unsaved"], file, unsaved);
        let variables: Vec<_> = file.iter().map(|file| ("file", Variable::Text(file))).collect();
        localizer.text(id, &variables)
    });
    let unsaved = Arc::clone(unsaved);
    guard::install(move || farewells[usize::from(unsaved.load(Ordering::SeqCst))].clone())
}

/// Of the words for no file, for a file that holds all answers and for one that lacks some, those that fit.
fn last_word(
    [none, saved, lacking]: [&'static str; 3],
    file: Option<&Path>,
    unsaved: bool,
) -> (&'static str, Option<String>) {
    match file {
        None => (none, None),
        Some(file) => (if unsaved { lacking } else { saved }, Some(shown(file))),
    }
}

/// Why the conversation stopped before its end. An end of input is never an answer.
fn ended(stop: &io::Error, file: Option<&Path>, unsaved: &Unsaved) -> Error {
    let words = match stop.kind() {
        io::ErrorKind::UnexpectedEof => ["ended", "ended-saved", "ended-unsaved"],
        io::ErrorKind::Interrupted => {
            // Who chose to stop is not waited for; otherwise a signal is on its way.
            if !stop.get_ref().is_some_and(<dyn std::error::Error + Send + Sync>::is::<Dropped>) {
                guard::await_end();
            }
            ["interrupted", "interrupted-saved", "interrupted-unsaved"]
        }
        _ => return super::io_error("error-terminal", Path::new("-"), stop),
    };
    let (id, file) = last_word(words, file, unsaved.load(Ordering::SeqCst));
    Error::message(ErrorKind::Interrupted, id, file.map(|file| ("file", file)).into_iter().collect())
}
