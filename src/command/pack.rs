//! Rule books and texts of one's own, laid over the built-in ones.

use super::{io_error, shown};
use crate::answers::Answers;
use crate::assets::{self, TextFile};
use crate::book::RuleBook;
use crate::cli::Options;
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::localizer::Localizer;
use crate::term::Locale;
use std::path::Path;

/// The rule book that a run works with.
pub(super) fn book(env: &Env, options: &Options) -> Result<RuleBook, Error> {
    let built_in = RuleBook::embedded()?;
    let Some(folder) = &options.rules else { return Ok(built_in) };
    let book = RuleBook::load(&rules(env, folder)?)?;
    if let Some(milder) = milder(&built_in, &book) {
        return Err(refusal(folder, milder, &book));
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
    let more = env.read_folder(folder, ".json").map_err(|cause| io_error("error-read", folder, &cause))?;
    Ok(assets::laid_over(assets::rules(), &folder.to_string_lossy(), more))
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
    let more = env.read_folder(&folder, ".ftl").map_err(|cause| io_error("error-read", &folder, &cause))?;
    Ok(assets::laid_over(assets::texts(locale), &folder.to_string_lossy(), more))
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

/// Every rule can be printed in this language.
fn has_texts(book: &RuleBook, localizer: &Localizer) -> Result<(), Error> {
    for rule in &book.rules {
        for attribute in rule.attributes() {
            if !localizer.has_attribute(&rule.message_id(), attribute) {
                let named = [
                    ("language", localizer.locale().id().to_owned()),
                    ("text", format!("{}.{attribute}", rule.message_id())),
                    ("rule", rule.id.clone()),
                ];
                return Err(Error::message(ErrorKind::Data, "error-pack-text", named.to_vec()));
            }
        }
    }
    Ok(())
}
