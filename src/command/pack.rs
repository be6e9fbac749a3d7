//! Rule books and texts of one's own, laid over the built-in ones.

use super::{io_error, shown};
use crate::answers::Answers;
use crate::assets::{self, TextFile};
use crate::book::{NeededText, RuleBook};
use crate::cli::Options;
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::localizer::Localizer;
use crate::term::{Locale, is_command};
use std::path::Path;

/// The most that one file of a pack may hold, in bytes.
const MOST_BYTES: usize = 1 << 20;
/// UTF-8's byte order mark.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// The rule book that a run works with.
pub(super) fn book(env: &Env, options: &Options) -> Result<RuleBook, Error> {
    let built_in = RuleBook::embedded()?;
    let Some(folder) = &options.rules else { return Ok(built_in) };
    let book = RuleBook::load(&rules(env, folder)?)?;
    if let Some(milder) = milder(&built_in, &book) {
        return Err(refusal(folder, milder, &book));
    }
    if book.deadlines != built_in.deadlines
        || book.helpers != built_in.helpers
        || book.letters != built_in.letters
    {
        return Err(Error::message(ErrorKind::Data, "error-pack-law", vec![("folder", shown(folder))]));
    }
    for locale in Locale::ALL {
        let texts = texts(env, options, *locale)?;
        has_texts(&book, &Localizer::load(*locale, &texts)?)?;
        has_no_forbidden_wording(*locale, &texts)?;
    }
    Ok(book)
}

/// Refuses texts with wording that no text may use.
#[cfg(feature = "proof")]
fn has_no_forbidden_wording(locale: Locale, texts: &[TextFile]) -> Result<(), Error> {
    let Some(found) = crate::proof::forbidden_wording(locale, texts) else { return Ok(()) };
    let named = vec![("file", found.file), ("text", found.at), ("word", found.detail)];
    Err(Error::message(ErrorKind::Data, "error-pack-wording", named))
}

/// Without the proofs the wording is not looked at.
#[cfg(not(feature = "proof"))]
#[allow(clippy::unnecessary_wraps)] // as with the proofs
fn has_no_forbidden_wording(_: Locale, _: &[TextFile]) -> Result<(), Error> {
    Ok(())
}

/// The texts that a run speaks with. The built-in ones alone are parsed only as far as they are needed.
pub(super) fn localizer(env: &Env, options: &Options, locale: Locale) -> Result<Localizer, Error> {
    match &options.locales {
        None => Localizer::embedded(locale),
        Some(folder) => Localizer::load(locale, &texts_of(env, folder, locale)?),
    }
}

/// The built-in rule files with those of a folder laid over them.
pub(super) fn rules(env: &Env, folder: &Path) -> Result<Vec<TextFile>, Error> {
    laid_over(env, assets::rules(), folder, ".json")
}

/// The phrases that pages are read by, with those that a pack adds.
pub(super) fn offer(env: &Env, options: &Options) -> Result<Vec<TextFile>, Error> {
    options.rules.as_ref().map_or_else(|| Ok(assets::offer()), |folder| offer_of(env, folder))
}

/// The built-in phrases with those of one folder. A folder that holds the built-in files stands for them; any other only adds.
pub(super) fn offer_of(env: &Env, folder: &Path) -> Result<Vec<TextFile>, Error> {
    let folder = folder.join("offer");
    let built_in = assets::offer();
    if !env.exists(&folder) {
        return Ok(built_in);
    }
    let mut added = laid_over(env, Vec::new(), &folder, ".json")?;
    added.retain(|file| built_in.iter().all(|own| own.text != file.text));
    crate::offer::only_adds(&built_in, &added)?;
    Ok(built_in.into_iter().chain(added).collect())
}

/// The texts of one language with those of the folder `--locales` laid over them.
pub(super) fn texts(env: &Env, options: &Options, locale: Locale) -> Result<Vec<TextFile>, Error> {
    options.locales.as_ref().map_or_else(|| Ok(assets::texts(locale)), |folder| texts_of(env, folder, locale))
}

/// The built-in texts of one language with those of a folder laid over them; a language that it lacks stays as it is.
pub(super) fn texts_of(env: &Env, folder: &Path, locale: Locale) -> Result<Vec<TextFile>, Error> {
    let folder = folder.join(locale.id());
    if !env.exists(&folder) {
        return Ok(assets::texts(locale));
    }
    laid_over(env, assets::texts(locale), &folder, ".ftl")
}

/// Files with those of a folder laid over them, each of them text of a size that can be read.
pub(super) fn laid_over(
    env: &Env,
    under: Vec<TextFile>,
    folder: &Path,
    ending: &str,
) -> Result<Vec<TextFile>, Error> {
    let found = env.read_folder(folder, ending).map_err(|cause| io_error("error-read", folder, &cause))?;
    let more = found.into_iter().map(|(name, bytes)| {
        let text = text(&folder.join(&name), bytes)?;
        Ok((name, text))
    });
    let more = more.collect::<Result<_, Error>>()?;
    Ok(assets::laid_over(under, &folder.to_string_lossy(), more))
}

/// The text of one file of a pack, without a byte order mark. What could drive a terminal or turn a line around is refused,
/// escaped or not, so that no text, title or name of the pack can bring it into any output.
fn text(path: &Path, mut bytes: Vec<u8>) -> Result<String, Error> {
    if bytes.len() > MOST_BYTES {
        return Err(Error::message(ErrorKind::Data, "error-pack-large", vec![("file", shown(path))]));
    }
    if bytes.starts_with(MARK) {
        bytes.drain(..MARK.len());
    }
    let refused = |id, before: &[u8], found: String| {
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
        let line = memchr::memchr_iter(b'\n', before).count() + 1;
        Error::in_pack(id, shown(path), [line, column], ("found", found))
    };
    let text = String::from_utf8(bytes).map_err(|cause| {
        let (before, after) = cause.as_bytes().split_at(cause.utf8_error().valid_up_to());
        refused(
            "error-pack-text-bytes",
            before,
            after.first().map(|byte| format!("0x{byte:02X}")).unwrap_or_default(),
        )
    })?;
    match command(&text) {
        None => Ok(text),
        Some((at, sign)) => {
            Err(refused("error-pack-sign", &text.as_bytes()[..at], sign.escape_unicode().to_string()))
        }
    }
}

/// The first character that drives a terminal or turns text, as itself or as an escape of JSON or Fluent.
fn command(text: &str) -> Option<(usize, char)> {
    let mut signs = text.char_indices();
    while let Some((at, sign)) = signs.next() {
        let meant = match sign {
            '\\' => escaped(&text[at + 1..], signs.next()?.1),
            _ => Some(sign),
        };
        if let Some(sign) = meant.filter(|sign| is_command(*sign)) {
            return Some((at, sign));
        }
    }
    None
}

/// The character that an escape stands for, by the text after the backslash.
fn escaped(text: &str, first: char) -> Option<char> {
    let digits = match first {
        'u' => text.get(1..5)?,
        'U' => text.get(1..7)?,
        'b' => return Some('\u{8}'),
        'f' => return Some('\u{c}'),
        _ => return None,
    };
    u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)
}

/// Says which fixed rule is milder, and where answers show it, those answers.
fn refusal(folder: &Path, (rule, person): (String, Option<Answers>), book: &RuleBook) -> Error {
    let named = vec![("folder", shown(folder)), ("rule", rule)];
    let refused = Error::message(ErrorKind::Data, "error-milder", named);
    match person {
        Some(person) => {
            let person = person.to_json(&book.questionnaire).to_string();
            refused.with_hint("error-milder-shown", vec![("answers", person)])
        }
        None => refused,
    }
}

/// The first fixed rule that is left out or milder, with answers that show it.
#[cfg(feature = "proof")]
fn milder(built_in: &RuleBook, book: &RuleBook) -> Option<(String, Option<Answers>)> {
    crate::proof::milder(built_in, book, &assets::cases())
}

/// Without the proofs only the very same condition counts as not milder.
#[cfg(not(feature = "proof"))]
fn milder(built_in: &RuleBook, book: &RuleBook) -> Option<(String, Option<Answers>)> {
    let asked = built_in
        .questionnaire
        .questions()
        .iter()
        .all(|old| book.questionnaire.question(&old.id).is_some_and(|new| !new.asks_less(old)));
    let kept = |rule: &crate::book::Rule| {
        let new = book.rule(&rule.id);
        asked && new.is_some_and(|new| new.when == rule.when && new.severity >= rule.severity)
    };
    let milder = built_in.rules.iter().find(|rule| rule.is_fixed() && !kept(rule));
    milder.map(|rule| (rule.id.clone(), None))
}

/// Everything that the book asks or says can be printed in this language.
fn has_texts(book: &RuleBook, localizer: &Localizer) -> Result<(), Error> {
    let is_there = |text: &NeededText<'_>| match &text.attribute {
        Some(attribute) => localizer.has_attribute(&text.message, attribute),
        None => localizer.has_message(&text.message),
    };
    let missing = book.needed_texts().into_iter().find(|text| !is_there(text));
    missing.map_or(Ok(()), |text| {
        let (language, name) = (localizer.locale().id().to_owned(), text.name());
        let named = vec![("language", language), ("text", name), ("rule", text.of.to_owned())];
        Err(Error::message(ErrorKind::Data, "error-pack-text", named))
    })
}
