//! The folders of `--rules` and `--locales`, read into a pack.

use super::io_error;
use crate::assets::{self, TextFile};
#[cfg(feature = "proof")]
use crate::book::RuleBook;
use crate::cli::Options;
use crate::env::{Env, has_files};
use crate::error::{Error, ErrorKind};
use crate::pack::Pack;
use crate::term::Locale;
use std::path::{Path, PathBuf};

/// What the options lay over the built-in rules and texts.
pub(super) fn of(env: &Env, options: &Options, locale: Locale) -> Result<Pack, Error> {
    let mut pack = Pack::default();
    if let Some(folder) = &options.rules {
        pack = pack.with_rules(folder, found(env, folder, ".json")?)?;
    }
    // Faults are told in the files of the language of the run first.
    let others = Locale::ALL.iter().filter(|each| **each != locale);
    for locale in std::iter::once(&locale).chain(others) {
        let folder = options.locales.as_ref().map(|folder| folder.join(locale.id()));
        if let Some(folder) = folder.filter(|folder| env.exists(folder)) {
            pack = pack.with_texts(*locale, &folder, found(env, &folder, ".ftl")?)?;
        }
    }
    if let Some(base) = &options.base {
        pack = pack.with_fhir_base(base.clone());
    }
    Ok(if options.trust_texts { pack.trusting_texts() } else { pack })
}

/// Finds the folders of a pack where the folder above them was named.
///
/// # Errors
/// A folder in which there is nothing to lay over: a pack that is believed to be there, and is not, would mislead.
pub(super) fn settle(env: &Env, options: &mut Options) -> Result<(), Error> {
    let holds_rules = |folder: &Path| {
        // What cannot be read is told by whoever reads it.
        has_files(folder, ".json").unwrap_or(true)
            || ["cases", "offer"].iter().any(|name| env.exists(&folder.join(name)))
    };
    let holds_texts = |folder: &Path| Locale::ALL.iter().any(|locale| env.exists(&folder.join(locale.id())));
    let at = |folder: &mut Option<PathBuf>, below: &str, file: &str, holds: &dyn Fn(&Path) -> bool| {
        let Some(folder) = folder.as_mut().filter(|folder| env.exists(folder) && !holds(folder)) else {
            return Ok(());
        };
        let inside = folder.join(below);
        if !env.exists(&inside) || !holds(&inside) {
            let told = vec![("folder", super::shown(folder)), ("file", file.to_owned())];
            return Err(Error::message(ErrorKind::Data, "error-pack-empty", told));
        }
        *folder = inside;
        Ok(())
    };
    at(&mut options.rules, "rules", ".json", &holds_rules)?;
    at(&mut options.locales, "locales", "ja, en", &holds_texts)
}

/// Why the texts that a pack brings of one language are refused.
#[cfg(feature = "proof")]
pub(super) fn refused(env: &Env, options: &Options, locale: Locale, built_in: &RuleBook) -> Option<Error> {
    let folder = options.locales.as_ref()?.join(locale.id());
    if !env.exists(&folder) {
        return None;
    }
    let own = laid_over(env, Vec::new(), &folder, ".ftl");
    own.and_then(|own| crate::pack::own_texts(locale, &own, options.trust_texts, built_in)).err()
}

/// The built-in rule files with those of a folder laid over them.
#[cfg(feature = "proof")]
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

/// The built-in texts of one language with those of a folder laid over them; a language that it lacks stays as it is.
#[cfg(feature = "proof")]
pub(super) fn texts_of(env: &Env, folder: &Path, locale: Locale) -> Result<Vec<TextFile>, Error> {
    let folder = folder.join(locale.id());
    if !env.exists(&folder) {
        return Ok(assets::texts(locale));
    }
    Ok(crate::localizer::merged(assets::texts(locale), laid_over(env, Vec::new(), &folder, ".ftl")?))
}

/// Files with those of a folder laid over them, each of them text of a size that can be read.
pub(super) fn laid_over(
    env: &Env,
    under: Vec<TextFile>,
    folder: &Path,
    ending: &str,
) -> Result<Vec<TextFile>, Error> {
    crate::pack::laid_over(under, folder, found(env, folder, ending)?)
}

/// The files of a folder by name.
fn found(env: &Env, folder: &Path, ending: &str) -> Result<Vec<(String, Vec<u8>)>, Error> {
    env.read_folder(folder, ending).map_err(|cause| match cause.kind() {
        std::io::ErrorKind::FileTooLarge => {
            Error::message(ErrorKind::Data, "error-pack-whole", vec![("folder", super::shown(folder))])
        }
        _ => io_error("error-read", folder, &cause),
    })
}
