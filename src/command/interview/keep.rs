//! Keeping the answers: after every one where a file is named, else only when the person asks for it at the end.

use super::{Path, Session, Variable, shown, with_prompter};
use crate::answers::Answers;
use crate::cli::Options;
use crate::env::{Env, Untouchable, save_private};
use crate::error::{Error, ErrorKind};
use crate::interview::Words;
use crate::prompt::{Ask, Reply};
use std::io;
use std::path::PathBuf;

/// The name offered for kept answers.
const NAME: &str = "exo-check-answers";

/// Where the answers are kept already.
#[derive(Clone, Copy)]
pub(super) struct Kept<'f> {
    /// The file named from the start.
    pub(super) file: Option<&'f Path>,
    /// Whether it holds these very answers.
    pub(super) as_it_is: bool,
}

/// Saves the answers; gives a line to show when that failed, so that the conversation can go on.
pub(super) fn save(session: &Session, answers: &Answers, file: &Path) -> Option<String> {
    let failed = write(session, answers, file).err()?;
    let (name, cause) = (shown(file), cause(session, &failed));
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

fn write(session: &Session, answers: &Answers, file: &Path) -> io::Result<()> {
    let json = serde_json::to_string_pretty(&answers.to_json(&session.book.questionnaire))?;
    save_private(file, &(json + "\n"))
}

/// Asks once whether and where to keep the answers, unless a file was named from the start.
pub(super) fn offer(
    env: &mut Env,
    session: &Session,
    options: &Options,
    answers: &Answers,
    kept: Kept<'_>,
) -> Result<(), Error> {
    let localizer = &session.localizer;
    if let Some(file) = kept.file {
        // A file in which nothing changed is not written again.
        if let Some(failed) = (!kept.as_it_is).then(|| write(session, answers, file).err()).flatten() {
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
        let line = match write(session, answers, path) {
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
    let mut places = vec![("save-here", free_name(env, Path::new("")))];
    places.extend(env.home().map(|home| ("save-home", free_name(env, &home))));
    places
}

fn free_name(env: &Env, folder: &Path) -> PathBuf {
    let first = folder.join(format!("{NAME}.json"));
    let later = (2..1000).map(|number| folder.join(format!("{NAME}-{number}.json")));
    std::iter::once(first.clone()).chain(later).find(|path| !env.exists(path)).unwrap_or(first)
}
