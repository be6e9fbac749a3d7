//! Keeping the answers: after every one where a file is named, else only when the person asks for it at the end.

use super::{Path, Session, Unsaved, Variable, ended, shown, watch, with_prompter};
use crate::answers::{Answers, Need, read};
use crate::cli::Options;
use crate::env::{Env, Kept, Untouchable, guard, left_behind};
use crate::error::{Error, ErrorKind};
use crate::interview::Words;
use crate::prompt::{Ask, Reply};
use std::io;
use std::path::PathBuf;

/// The name offered for kept answers.
const NAME: &str = "exo-check-answers";

/// The file that `--save` names, where it holds answers and whoever sits there wants to go on with them.
///
/// # Errors
/// End of input, an interrupt, a terminal that cannot be used.
pub(super) fn to_go_on_with(
    env: &mut Env,
    session: &Session,
    options: &Options,
) -> Result<Option<PathBuf>, Error> {
    let is_there = env.terminals.input && env.terminals.messages && options.resume.is_none();
    let Some(path) = options.save.as_ref().filter(|_| is_there) else { return Ok(None) };
    let holds_answers = |bytes: Vec<u8>| {
        !bytes.is_empty() && read(&bytes, &session.book.questionnaire, Need::Unfinished).is_ok()
    };
    if !env.read_saved(path).is_ok_and(holds_answers) {
        return Ok(None);
    }
    let unsaved = Unsaved::default();
    watch(&session.localizer, None, &unsaved)
        .map_err(|cause| super::super::io_error("error-terminal", Path::new("-"), &cause))?;
    let (localizer, file) = (&session.localizer, shown(path));
    let label = localizer.text("save-there", &[("file", Variable::Text(&file))]);
    let labels = ["save-there-on", "save-there-leave"].map(|id| localizer.word(id)).to_vec();
    let help = localizer.word("save-there-help");
    let ask = Ask { label, help, ..Ask::menu(&["on", "leave"], labels) };
    let reply = with_prompter(env, options, &Words { localizer }, |prompter| prompter.ask(&ask));
    guard::restore();
    match reply {
        Ok(Reply::One(0)) => Ok(Some(path.clone())),
        Ok(_) => Ok(None),
        Err(stop) => Err(ended(&stop, None, &unsaved)),
    }
}

/// The file that is saved to, if one was named. A file that `--save` names and that is there already is left alone: to go on
/// with it is what `--resume` is for. What a killed run left beside it, or in this folder where none is named, is told.
pub(super) fn open(env: &mut Env, session: &Session, options: &Options) -> Result<Option<Kept>, Error> {
    let is_whole = |bytes: &[u8]| read(bytes, &session.book.questionnaire, Need::Unfinished).is_ok();
    let holds_answers = |bytes: &[u8]| !bytes.trim_ascii().is_empty() && is_whole(bytes);
    let Some(path) = options.save.as_ref().or(options.resume.as_ref()) else {
        // Nothing is saved, so nothing is taken away either; the folder that the person stands in is looked through.
        let mut left = left_behind(Path::new(NAME), |_| true);
        left.retain(|left| env.read_file(left).is_ok_and(|bytes| holds_answers(&bytes)));
        tell_left(env, session, &left);
        return Ok(None);
    };
    let goes_on = options.resume.as_ref().is_some_and(|resumed| env.is_same(resumed, path));
    if !goes_on
        && let Ok(bytes) = env.read_saved(path)
        && !bytes.is_empty()
    {
        let id = if is_whole(&bytes) { "error-save-answers-hint" } else { "error-save-other-hint" };
        let file = || vec![("file", shown(path))];
        return Err(Error::message(ErrorKind::Io, "error-exists", file()).with_hint(id, file()));
    }
    tell_left(env, session, &left_behind(path, holds_answers));
    let opened = Kept::open(path);
    opened.map(Some).map_err(|failed| Error::plain(ErrorKind::Io, not_saved(session, path, &failed)))
}

/// Tells the answers that killed runs left, and how to go on with them.
fn tell_left(env: &mut Env, session: &Session, left: &[PathBuf]) {
    for left in left {
        env.tell(&session.localizer.text("left-behind", &[("file", Variable::Text(&shown(left)))]));
    }
}

/// Saves the answers; gives a line to show when that failed, so that the conversation can go on.
pub(super) fn save(session: &Session, answers: &Answers, kept: &Kept) -> Option<String> {
    let failed = write(session, answers, kept).err()?;
    let (name, cause) = (shown(kept.path()), cause(session, &failed));
    Some(
        session
            .localizer
            .text("save-failed", &[("file", Variable::Text(&name)), ("cause", Variable::Text(&cause))]),
    )
}

/// Why the answers could not be saved, in a sentence.
fn cause(session: &Session, failed: &io::Error) -> String {
    let untouchable = failed.get_ref().and_then(|inner| inner.downcast_ref::<Untouchable>());
    let id = match (untouchable, failed.kind()) {
        (Some(Untouchable::Foreign), _) => "save-cause-foreign",
        (Some(Untouchable::NotAFile), _) => "save-cause-not-a-file",
        (Some(Untouchable::Changed), _) => "save-cause-changed",
        (Some(Untouchable::InUse), _) => "save-cause-in-use",
        (None, io::ErrorKind::StorageFull) => "save-cause-full",
        (None, io::ErrorKind::NotFound) => "save-cause-no-folder",
        (None, io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem) => "save-cause-denied",
        (None, _) => return failed.to_string(),
    };
    session.localizer.word(id)
}

fn not_saved(session: &Session, file: &Path, failed: &io::Error) -> String {
    let line = session.localizer.text("not-saved", &[("file", Variable::Text(&shown(file)))]);
    format!("{line} {}", cause(session, failed))
}

fn write(session: &Session, answers: &Answers, kept: &Kept) -> io::Result<()> {
    let json = serde_json::to_string_pretty(&answers.to_json(&session.book.questionnaire))?;
    kept.save(&(json + "\n"))
}

/// Keeps the answers of somebody who stops, in the file named from the start or under a free name, and says how to go on.
///
/// # Errors
/// A line that says why they could not be kept.
pub(super) fn leave(
    env: &mut Env,
    session: &Session,
    answers: &Answers,
    kept: Option<&Kept>,
    as_it_is: bool,
) -> Result<(), String> {
    let mut failed = None;
    let places = if kept.is_some() { Vec::new() } else { places(env) };
    let named = kept.map(|kept| {
        let written = if as_it_is { Ok(()) } else { write(session, answers, kept) };
        (kept.path().to_path_buf(), written)
    });
    let free = places.into_iter().map(|(_, path)| {
        let written = Kept::open(&path).and_then(|kept| write(session, answers, &kept));
        (path, written)
    });
    for (path, written) in named.into_iter().chain(free) {
        match written {
            Ok(()) => {
                for id in ["saved", "quit-saved"] {
                    env.tell(&session.localizer.text(id, &[("file", Variable::Text(&shown(&path)))]));
                }
                return Ok(());
            }
            Err(cause) => failed = failed.or(Some(not_saved(session, &path, &cause))),
        }
    }
    Err(failed.unwrap_or_default())
}

/// Asks once whether and where to keep the answers, unless a file was named from the start.
pub(super) fn offer(
    env: &mut Env,
    session: &Session,
    options: &Options,
    answers: &Answers,
    kept: Option<&Kept>,
    as_it_is: bool,
) -> Result<(), Error> {
    let localizer = &session.localizer;
    if let Some(kept) = kept {
        let file = kept.path();
        // A file in which nothing changed is not written again.
        if let Some(failed) = (!as_it_is).then(|| write(session, answers, kept).err()).flatten() {
            return Err(Error::plain(ErrorKind::Io, not_saved(session, file, &failed)));
        }
        let line = localizer.text("saved", &[("file", Variable::Text(&shown(file)))]);
        env.tell(&line);
        return Ok(());
    }
    let places = places(env);
    let ask = question(session, &places);
    let words = Words { localizer };
    let reply = with_prompter(env, options, &words, |prompter| prompter.ask(&ask));
    let chosen = match reply {
        Ok(Reply::One(index)) => index.checked_sub(1).and_then(|index| places.get(index)),
        // Nothing is kept unless it was asked for; the report still comes.
        _ => None,
    };
    if let Some((_, path)) = chosen {
        let line = match Kept::open(path).and_then(|kept| write(session, answers, &kept)) {
            Ok(()) => localizer.text("saved", &[("file", Variable::Text(&shown(path)))]),
            Err(failed) => not_saved(session, path, &failed),
        };
        env.tell(&line);
    }
    Ok(())
}

fn question(session: &Session, places: &[(&'static str, PathBuf)]) -> Ask {
    let localizer = &session.localizer;
    let mut labels = vec![localizer.word("save-no")];
    labels.extend(places.iter().map(|(id, path)| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        localizer.text(id, &[("file", Variable::Text(&name))])
    }));
    let ids = ["no", "here", "home"];
    let (label, help) = (localizer.word("save-label"), localizer.word("save-help"));
    Ask { label, help, ..Ask::menu(&ids[..labels.len()], labels) }
}

/// Free names in this folder and in the person's own.
fn places(env: &Env) -> Vec<(&'static str, PathBuf)> {
    let mut places = vec![("save-here", free_name(env, Path::new(""), NAME, "json"))];
    places.extend(env.home().map(|home| ("save-home", free_name(env, &home, NAME, "json"))));
    places
}

/// A name in this folder that no file has.
pub(super) fn free_name(env: &Env, folder: &Path, name: &str, ending: &str) -> PathBuf {
    let first = folder.join(format!("{name}.{ending}"));
    let later = (2..1000).map(|number| folder.join(format!("{name}-{number}.{ending}")));
    std::iter::once(first.clone()).chain(later).find(|path| !env.exists(path)).unwrap_or(first)
}
