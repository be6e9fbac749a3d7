//! The rule book: checked, listed, explained, tested.

mod check;
mod diff;
mod explain;
mod list;
mod review;
mod stale;
mod test;

use super::{Session, pack};
use crate::assets;
use crate::book::RuleBook;
use crate::cli::{Options, Rules};
use crate::env::Env;
use crate::error::{Error, ErrorKind, Notice};
use crate::localizer::check_nesting;
use crate::proof::{Code, Files, Finding};
use crate::term::Locale;
use std::path::Path;

/// Files of texts that only a whole language has.
const WHOLE_LANGUAGE: [&str; 3] = ["questions.ftl", "cautions.ftl", "rules.ftl"];

pub(super) fn run(env: &mut Env, session: &Session, options: &Options, what: &Rules) -> Result<u8, Error> {
    match what {
        Rules::Check { folder } => check::run(env, session, options, folder.as_deref()),
        Rules::List => list::run(env, session, options),
        Rules::Diff { old, new } => diff::run(env, session, options, [old, new]),
        Rules::Stale => stale::run(env, session, options),
        Rules::Review(asked) => review::run(env, session, options, asked),
        Rules::Explain { rule } => explain::run(env, session, options, rule),
        Rules::Test { folder } => test::run(env, session, options, folder.as_deref()),
    }
}

/// The files of a rule book: the built-in ones with what the options lay over, or those of a folder.
///
/// A folder holds `rules/` and `locales/`, or the rule files themselves. One with a questionnaire, sources and values is
/// a whole book, and one with the texts of questions, cautions and rule commands a whole language; else they are laid
/// over the built-in ones, as `--rules` and `--locales` do.
fn files(env: &Env, options: &Options, folder: Option<&Path>) -> Result<Files, Error> {
    let inside = |name: &str| folder.map(|folder| folder.join(name)).filter(|path| env.exists(path));
    let rules_folder =
        inside("rules").or_else(|| folder.map(Path::to_path_buf)).or_else(|| options.rules.clone());
    let locales_folder = inside("locales").or_else(|| options.locales.clone());
    let rules = match &rules_folder {
        None => assets::rules(),
        Some(path) if has_all(env, path, &["questionnaire.json", "sources.json", "values.json"]) => {
            pack::laid_over(env, Vec::new(), path, ".json")?
        }
        Some(path) => pack::rules(env, path)?,
    };
    let cases = match rules_folder.map(|path| path.join("cases")).filter(|path| env.exists(path)) {
        Some(path) => pack::laid_over(env, assets::cases(), &path, ".json")?,
        None => assets::cases(),
    };
    let mut texts = Vec::new();
    for locale in Locale::ALL {
        let of_folder =
            locales_folder.as_ref().map(|path| path.join(locale.id())).filter(|path| env.exists(path));
        let files = match (of_folder, &locales_folder) {
            (Some(path), _) if has_all(env, &path, &WHOLE_LANGUAGE) => {
                pack::laid_over(env, Vec::new(), &path, ".ftl")?
            }
            (Some(_), Some(path)) => pack::texts_of(env, path, *locale)?,
            _ => assets::texts(*locale),
        };
        // The checker parses texts without loading them.
        files.iter().try_for_each(check_nesting)?;
        texts.push((*locale, files));
    }
    Ok(Files { rules, texts, cases })
}

/// What is wrong with a book that cannot be opened, as a finding, since findings are what was asked for.
///
/// # Errors
/// Whatever else went wrong.
fn refused(session: &Session, error: Error) -> Result<Finding, Error> {
    if error.kind != ErrorKind::Data {
        return Err(error);
    }
    let told = error.notices().map(|notice| session.localizer.notice(notice)).collect::<Vec<_>>().join(" ");
    Ok(Finding::new(Code::BadBook, named(&error, "file").unwrap_or_default(), "").about(told))
}

/// A part of what an error says.
fn named(error: &Error, name: &str) -> Option<String> {
    match &error.notice {
        Notice::Message(_, variables) => {
            variables.iter().find(|(id, _)| *id == name).map(|(_, text)| text.clone())
        }
        Notice::Plain(_) => None,
    }
}

/// The first built-in text that a pack replaces and may not. One with a whole language is a book in the making.
fn protected(env: &Env, options: &Options, folder: Option<&Path>) -> Result<Option<Finding>, Error> {
    let inside = folder.map(|folder| folder.join("locales")).filter(|path| env.exists(path));
    let options = Options { locales: inside.or_else(|| options.locales.clone()), ..options.clone() };
    let built_in = RuleBook::embedded()?;
    let Some(texts) = &options.locales else { return Ok(None) };
    let packs = Locale::ALL.iter().filter(|locale| !has_all(env, &texts.join(locale.id()), &WHOLE_LANGUAGE));
    let refused = { packs }.find_map(|locale| pack::refused(env, &options, *locale, &built_in));
    Ok(refused.map(|error| {
        let (file, text) =
            (named(&error, "file").unwrap_or_default(), named(&error, "text").unwrap_or_default());
        Finding::new(Code::MilderRule, file, text)
    }))
}

fn has_all(env: &Env, folder: &Path, names: &[&str]) -> bool {
    names.iter().all(|name| env.exists(&folder.join(name)))
}
