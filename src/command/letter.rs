//! A draft of one letter from a person's own answers.

use super::{Session, deliver, read, read_given, report, tell_refused};
use crate::answers::{Answers, Need};
use crate::cli::{Format, LetterKind, Options};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::exchange::Faults;
use crate::render::{Texts, letter::Letter};
use crate::report::Report;
use crate::term::Locale;
use clap::ValueEnum;
use std::path::Path;

pub(super) fn run(
    env: &mut Env,
    session: &Session,
    options: &Options,
    kind: LetterKind,
    file: Option<&Path>,
) -> Result<u8, Error> {
    let path = file.unwrap_or(Path::new("-"));
    let answers = match given(env, session, file)? {
        Ok(answers) => answers,
        Err(found) => return Ok(tell_refused(env, session, options, &found, path)),
    };
    let name = kind.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
    let Some(rule) = session.book.letters.iter().find(|letter| letter.id == name) else {
        return Err(Error::plain(ErrorKind::Data, format!("letters.json: no letter `{name}`")));
    };
    let report = Report::new(&session.book, &answers, options.as_of.unwrap_or(env.today));
    let japanese = if rule.to_send && session.localizer.locale() != Locale::Ja {
        Some(report.spoken(&session.texts_in(Locale::Ja)?))
    } else {
        None
    };
    let spoken = report.spoken(&session.localizer);
    let texts = Texts { localizer: &spoken, report: &report };
    let letter = Letter::new(rule, &texts, japanese.as_ref());
    let text = match options.format {
        Format::Markdown => letter.markdown(),
        Format::Html => letter.html(&session.localizer),
        _ => letter.text(report::look(env, options)),
    };
    deliver(env, session, options, &text).map(|()| 0)
}

/// The answers of a file or of standard input; without either a draft of gaps alone.
fn given(env: &mut Env, session: &Session, file: Option<&Path>) -> Result<Result<Answers, Faults>, Error> {
    let path = file.unwrap_or(Path::new("-"));
    if file.is_none() && env.terminals.input {
        return Ok(Ok(Answers::default()));
    }
    let bytes = read(env, path)?;
    if file.is_none() && bytes.iter().all(u8::is_ascii_whitespace) {
        return Ok(Ok(Answers::default()));
    }
    read_given(session, &bytes, Need::Unfinished)
}
