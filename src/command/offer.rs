//! What a clinic wrote, read line by line.

use super::output::not_given;
use super::{Session, deliver, io_error, pack, pretty_json, shown};
use crate::answers::{self, Need};
use crate::cli::{Format, Offer, Options};
use crate::env::{Env, Kept};
use crate::error::{Error, ErrorKind};
use crate::localizer::Variable;
use crate::offer::{self, Labels, Lexicon, MOST_BYTES, Reading, Scores};
use crate::render::own_line;
use crate::term::wrap::wrap;
use serde_json::Value as Json;
use std::path::{Path, PathBuf};

pub(super) fn run(env: &mut Env, session: &Session, options: &Options, asked: &Offer) -> Result<u8, Error> {
    let lexicon = Lexicon::load(&pack::offer(env, options)?)?;
    if let Some(folder) = &asked.score {
        return score(env, session, options, &lexicon, folder);
    }
    asked.into.iter().try_for_each(|file| not_given(env, file))?;
    let reading = read(env, session, &lexicon, &asked.files)?;
    if let Some(file) = &asked.into {
        let status = into(env, session, options, &reading, file)?;
        if status != 0 {
            return Ok(status);
        }
    }
    let text = if options.format == Format::Json {
        pretty_json(&to_json(&reading)?)
    } else {
        let look = super::report::look(env, options);
        let own = own_line(&session.localizer, &session.book.own).into_iter();
        let own: String = own.map(|line| wrap(&line, look.width).join("\n") + "\n").collect();
        own + &offer::as_text(&reading, &session.book, &session.localizer, look.width)
    };
    deliver(env, session, options, &text).map(|()| 0)
}

fn to_json(what: &impl serde::Serialize) -> Result<Json, Error> {
    serde_json::to_value(what).map_err(|cause| Error::plain(ErrorKind::Data, cause.to_string()))
}

/// Reads the files one after the other, or standard input.
fn read(env: &mut Env, session: &Session, lexicon: &Lexicon, files: &[PathBuf]) -> Result<Reading, Error> {
    let input = [PathBuf::from("-")];
    let files = if files.is_empty() { &input[..] } else { files };
    let mut whole: Option<Reading> = None;
    for file in files {
        if file == Path::new("-") && env.terminals.input {
            env.tell(&session.localizer.word("offer-paste"));
        }
        let bytes =
            env.read_at_most(file, MOST_BYTES).map_err(|cause| io_error("error-read", file, &cause))?;
        if bytes.len() > MOST_BYTES {
            return Err(Error::message(ErrorKind::Data, "offer-large", vec![("file", shown(file))]));
        }
        let name = file.to_string_lossy();
        let one = offer::read(&bytes, Some(&*name).filter(|_| files.len() > 1), lexicon);
        match &mut whole {
            Some(whole) => whole.add(one),
            None => whole = Some(one),
        }
    }
    whole.ok_or_else(|| Error::plain(ErrorKind::Usage, "offer: no file"))
}

/// Writes the proposals into a file of answers, beside the answers: they are none before somebody confirms them.
fn into(
    env: &mut Env,
    session: &Session,
    options: &Options,
    reading: &Reading,
    file: &Path,
) -> Result<u8, Error> {
    let book = &session.book;
    let given = if env.exists(file) { super::read(env, file)? } else { b"{}".to_vec() };
    let mut answers = match answers::read(&given, &book.questionnaire, Need::Unfinished) {
        Ok(answers) => answers,
        Err(found) => {
            return Ok(super::tell_refused(
                env,
                session,
                options,
                &crate::exchange::Faults::Json(found),
                file,
            ));
        }
    };
    let day = options.as_of.unwrap_or(env.today);
    let chosen = offer::proposed_into(book, &answers, reading, day);
    answers.interview.insert("proposals".to_owned(), Json::Object(chosen.proposals.clone()));
    let whole = answers.to_json(&book.questionnaire);
    Kept::open(file)
        .and_then(|kept| kept.save(&pretty_json(&whole)))
        .map_err(|cause| io_error("error-write", file, &cause))?;
    let count = Variable::count(chosen.proposals.len());
    let named = shown(file);
    let id = if chosen.proposals.is_empty() { "offer-into-none" } else { "offer-into-done" };
    env.tell(&session.localizer.text(id, &[("count", count), ("file", Variable::Text(&named))]));
    chosen.left_out_line(&session.localizer).iter().for_each(|line| env.tell(line));
    Ok(0)
}

/// The table over labelled pages: each `NAME.json` beside its page.
fn score(
    env: &mut Env,
    session: &Session,
    options: &Options,
    lexicon: &Lexicon,
    folder: &Path,
) -> Result<u8, Error> {
    let labels = env.read_folder(folder, ".json").map_err(|cause| io_error("error-read", folder, &cause))?;
    let mut scores = Scores::default();
    for (name, bytes) in labels {
        let labels: Labels = serde_json::from_slice(&bytes).map_err(|cause| {
            Error::plain(ErrorKind::Data, format!("{}: {cause}", shown(&folder.join(&name))))
        })?;
        let page = ["txt", "html"].map(|ending| folder.join(&name).with_extension(ending));
        let page = page.into_iter().find(|page| env.exists(page)).unwrap_or_else(|| folder.join(&name));
        let bytes =
            env.read_at_most(&page, MOST_BYTES).map_err(|cause| io_error("error-read", &page, &cause))?;
        scores.page(&name, &labels, &offer::read(&bytes, None, lexicon));
    }
    let text = match options.format {
        Format::Json => pretty_json(&to_json(&scores)?),
        _ => scores.table(),
    };
    deliver(env, session, options, &text).map(|()| 0)
}
