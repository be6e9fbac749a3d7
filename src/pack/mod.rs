//! Rule books and texts of one's own, laid over the built-in ones.
//!
//! A pack adds. What warns of the body or the offer, and every text of the program, comes from the built-in book; only the
//! texts of rules that are not fixed may be other ones. Trusting the texts opens them, and every page then says so.

mod text;

use crate::answers::Answers;
use crate::assets::{self, TextFile};
use crate::book::{NeededText, Own, RuleBook, digest};
use crate::error::{Error, ErrorKind};
use crate::localizer::{Localizer, check_nesting};
use crate::term::{Locale, visible};
use jiff::civil::Date;
use std::path::{Path, PathBuf};
use text::text;

/// One's own rules and texts, as they were read: a folder's name, for messages, and the files of it by name.
#[derive(Debug, Clone, Default)]
pub struct Pack {
    rules: Option<(PathBuf, Vec<TextFile>)>,
    texts: Vec<(Locale, Vec<TextFile>)>,
    trusts_texts: bool,
    fhir_base: Option<String>,
}

/// The rule book and the texts of one language, and what a pack brings of every language.
pub(crate) type Opened = (RuleBook, Localizer, Vec<(Locale, Vec<TextFile>)>);

impl Pack {
    /// Lays rule files over the built-in ones: a file of a built-in one's name stands for it, any other is added.
    ///
    /// # Errors
    /// A file that is too large, no text, or holds signs that drive a terminal or turn text around.
    pub fn with_rules(mut self, folder: &Path, files: Vec<(String, Vec<u8>)>) -> Result<Self, Error> {
        self.rules = Some((folder.to_owned(), laid_over(assets::rules(), folder, files)?));
        Ok(self)
    }

    /// Lays texts of one language over the built-in ones.
    ///
    /// # Errors
    /// As of [`Pack::with_rules`].
    pub fn with_texts(
        mut self,
        locale: Locale,
        folder: &Path,
        files: Vec<(String, Vec<u8>)>,
    ) -> Result<Self, Error> {
        self.texts.push((locale, laid_over(Vec::new(), folder, files)?));
        Ok(self)
    }

    /// Lets the texts replace those of fixed rules too; every report then says so.
    #[must_use]
    pub fn trusting_texts(self) -> Self {
        Self { trusts_texts: true, ..self }
    }

    /// Sets the address below which the form and its codes stand in FHIR.
    #[must_use]
    pub fn with_fhir_base(self, base: String) -> Self {
        Self { fhir_base: Some(base), ..self }
    }

    /// The rule book and the texts of one language under this pack. `today` bounds the version that its rules may claim.
    ///
    /// # Errors
    /// A fault in a file with its place, a fixed rule made milder, or a text that is missing.
    pub(crate) fn open(&self, locale: Locale, today: Date) -> Result<Opened, Error> {
        let (mut book, localizer, texts) = self.laid_open(locale, today)?;
        if let Some(base) = &self.fhir_base {
            book.values.fhir_base = Some(base.clone());
        }
        Ok((book, localizer, texts))
    }

    fn laid_open(&self, locale: Locale, today: Date) -> Result<Opened, Error> {
        if self.rules.is_none() && self.texts.is_empty() {
            return Ok((RuleBook::embedded()?, Localizer::embedded(locale)?, Vec::new()));
        }
        let built_in = RuleBook::embedded()?;
        let mut book = match &self.rules {
            None => RuleBook::embedded()?,
            Some(own) => own_book(own, &built_in, today)?,
        };
        let (mut localizer, mut packed) = (None, Vec::new());
        // Faults are told in the language of the run first.
        let others = Locale::ALL.iter().filter(|each| **each != locale);
        for each in std::iter::once(&locale).chain(others) {
            let own = self.texts.iter().find(|(of, _)| of == each).map(|(_, own)| own.clone());
            let own = own.unwrap_or_default();
            let texts = own_texts(*each, &own, self.trusts_texts, &built_in)?;
            packed.push((*each, own));
            has_texts(&book, &texts)?;
            book.own.texts.extend(texts.own().iter().cloned());
            if *each == locale {
                localizer = Some(texts);
            }
        }
        book.own.trusted = self.trusts_texts && !book.own.texts.is_empty();
        let localizer = localizer.map_or_else(|| Localizer::embedded(locale), Ok)?;
        Ok((book, localizer, packed))
    }
}

fn shown(path: &Path) -> String {
    crate::term::excerpt(&path.to_string_lossy())
}

/// Files with those of a folder laid over them, each of them text of a size that can be read.
///
/// # Errors
/// As of [`Pack::with_rules`].
pub(crate) fn laid_over(
    under: Vec<TextFile>,
    folder: &Path,
    files: Vec<(String, Vec<u8>)>,
) -> Result<Vec<TextFile>, Error> {
    let more = files.into_iter().map(|(name, bytes)| {
        let text = text(&folder.join(&name), bytes)?;
        Ok((visible(&name), text))
    });
    let more = more.collect::<Result<_, Error>>()?;
    Ok(assets::laid_over(under, &visible(&folder.to_string_lossy()), more))
}

/// The built-in book with the files of a folder laid over it, in which no fixed warning is milder.
fn own_book(
    (folder, files): &(PathBuf, Vec<TextFile>),
    built_in: &RuleBook,
    today: Date,
) -> Result<RuleBook, Error> {
    let mut book = RuleBook::load(files)?;
    if let Some(fault) = book.softer_than(built_in) {
        let named = vec![("folder", shown(folder)), ("what", fault)];
        return Err(Error::message(ErrorKind::Data, "error-softer", named));
    }
    if let Some(milder) = milder(built_in, &book) {
        return Err(refusal(folder, milder, &book));
    }
    let law = (&built_in.deadlines, &built_in.helpers, &built_in.letters);
    if (&book.deadlines, &book.helpers, &book.letters) != law {
        return Err(Error::message(ErrorKind::Data, "error-pack-law", vec![("folder", shown(folder))]));
    }
    if book.values.rules_version > today.max(built_in.values.rules_version) {
        let named = vec![("folder", shown(folder)), ("day", book.values.rules_version.to_string())];
        return Err(Error::message(ErrorKind::Data, "error-pack-future", named));
    }
    // A copy of a built-in file is nobody's own.
    let known = assets::rules();
    let own = files.iter().filter(|file| !known.iter().any(|known| known.text == file.text));
    let names: Vec<String> =
        own.map(|file| file.name.rsplit('/').next().unwrap_or_default().to_owned()).collect();
    let digest = if names.is_empty() { String::new() } else { digest(files) };
    book.own = Own { rules: names, digest, ..Own::default() };
    Ok(book)
}

/// The texts of one language with those of a pack laid over them.
pub(crate) fn own_texts(
    locale: Locale,
    own: &[TextFile],
    trusted: bool,
    built_in: &RuleBook,
) -> Result<Localizer, Error> {
    // Before anything is parsed: what is nested too deep would use up the stack.
    own.iter().try_for_each(check_nesting)?;
    has_no_forbidden_wording(locale, own)?;
    let may_replace = |message: &str| {
        trusted || built_in.rules.iter().any(|rule| !rule.is_fixed() && rule.message_id() == message)
    };
    Localizer::laid_over(locale, own, &may_replace)
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

/// Everything that the book asks or says can be printed in this language, in words that can be seen.
fn has_texts(book: &RuleBook, localizer: &Localizer) -> Result<(), Error> {
    let shown = |text: &NeededText<'_>| localizer.has_words(&text.message, text.attribute.as_deref());
    let wrong = book.needed_texts().into_iter().find(|text| shown(text) != Some(true));
    wrong.map_or(Ok(()), |text| {
        let id = if shown(&text).is_none() { "error-pack-text" } else { "error-pack-blank" };
        let (language, name) = (localizer.locale().id().to_owned(), text.name());
        let named = vec![("language", language), ("text", name), ("rule", text.of.to_owned())];
        Err(Error::message(ErrorKind::Data, id, named))
    })
}
