//! Texts by Fluent. Every fault is kept and told by the caller; none is printed as `{$x}`.

mod in_all;
mod nesting;
mod number;
mod over;
mod pending;
mod plain;
mod shape;

use crate::assets::TextFile;
use crate::error::{Error, ErrorKind, Notice};
use crate::term::Locale;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use pending::Pending;
use plain::Look;
use rustc_hash::FxHashSet;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

pub use in_all::in_all;
pub use nesting::check_nesting;
pub use number::grouped;
pub use pending::merged;

/// A variable of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Variable<'a> {
    /// A word or an id; selectors compare it.
    Text(&'a str),
    /// A number; printed in groups of three digits.
    Number(i64),
}

impl Variable<'_> {
    /// How many there are of something.
    pub fn count(count: usize) -> Self {
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// The variable of whom a text speaks: of whoever answers unless it is given.
const WHO: &str = "who";
/// Whoever answers.
const MYSELF: &str = "self";
/// Somebody else.
const OTHER: &str = "adult";

/// The variables of a text, by name.
pub type Variables<'a> = &'a [(&'a str, Variable<'a>)];

/// The texts of one language, spoken of somebody.
pub struct Localizer {
    who: &'static str,
    shared: Arc<Shared>,
}

/// What speaks of everybody.
struct Shared {
    locale: Locale,
    parsed: RwLock<Parsed>,
    pending: Pending,
    faults: Mutex<Vec<String>>,
    /// Names of the files that were laid over the built-in ones.
    own: Vec<String>,
}

impl std::fmt::Debug for Localizer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Localizer")
            .field("locale", &self.shared.locale)
            .field("own", &self.shared.own)
            .finish_non_exhaustive()
    }
}

/// The messages parsed so far.
struct Parsed {
    bundle: FluentBundle<FluentResource>,
    ids: FxHashSet<&'static str>,
}

impl Parsed {
    fn new(bundle: FluentBundle<FluentResource>) -> Self {
        Self { bundle, ids: FxHashSet::default() }
    }
}

/// Room for the texts of one language.
fn empty(locale: Locale) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![locale.id().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number::format));
    // Only a name taken twice is refused, and a new bundle has none.
    let _ = bundle.add_function("MYRIADS", number::by_myriads);
    bundle
}

impl Localizer {
    /// Reads the locale files of one language.
    ///
    /// # Errors
    /// A syntax error, what Fluent's resolver cannot take or a message id given twice, with its file.
    pub fn load(locale: Locale, files: &[TextFile]) -> Result<Self, Error> {
        let mut bundle = empty(locale);
        for file in files {
            check_nesting(file)?;
            let resource = FluentResource::try_new(file.text.to_string())
                .map_err(|(_, errors)| over::syntax_fault(file, &errors))?;
            shape::check(file, &resource)?;
            bundle.add_resource(resource).map_err(|errors| locale_fault(&file.name, &errors))?;
        }
        Ok(Self::of(locale, Parsed::new(bundle), Pending::none(), Vec::new()))
    }

    /// The texts of one language: those that a pack brings laid over the embedded ones, where it brings some.
    ///
    /// # Errors
    /// A fault in a file.
    pub fn under(pack: &[(Locale, Vec<TextFile>)], locale: Locale) -> Result<Self, Error> {
        match pack.iter().find(|(of, _)| *of == locale) {
            // What it may replace was asked when it was opened.
            Some((_, own)) => Self::laid_over(locale, own, &|_| true),
            None => Self::embedded(locale),
        }
    }

    /// The embedded texts of one language, each parsed when it is first needed.
    ///
    /// # Errors
    /// A message id given twice, which the tests rule out, as they do with syntax errors.
    pub fn embedded(locale: Locale) -> Result<Self, Error> {
        let pending = Pending::new(&crate::assets::texts(locale))
            .map_err(|cause| Error::plain(ErrorKind::Data, cause))?;
        Ok(Self::of(locale, Parsed::new(empty(locale)), pending, Vec::new()))
    }

    fn of(locale: Locale, parsed: Parsed, pending: Pending, own: Vec<String>) -> Self {
        let shared = Shared { locale, parsed: RwLock::new(parsed), pending, faults: Mutex::default(), own };
        Self { who: MYSELF, shared: Arc::new(shared) }
    }

    /// The same texts, spoken of the person whom the answers are about: by the answer to for whom they are.
    #[must_use]
    pub fn speaking_of(&self, answering_for: Option<&str>) -> Self {
        let is_self = answering_for.is_none_or(|whom| whom == MYSELF);
        Self { who: if is_self { MYSELF } else { OTHER }, shared: Arc::clone(&self.shared) }
    }

    /// Looks into the texts, with this message and all that it refers to parsed.
    fn with<T>(&self, id: &str, look: impl FnOnce(&FluentBundle<FluentResource>) -> T) -> T {
        if let Ok(parsed) = self.shared.parsed.read()
            && (!self.shared.pending.has(id) || parsed.ids.contains(id))
        {
            return look(&parsed.bundle);
        }
        // A thread that panicked in here changed nothing by halves that a later one could trip over.
        let mut parsed = self.shared.parsed.write().unwrap_or_else(PoisonError::into_inner);
        for (id, source) in self.shared.pending.with_references(id, |id| parsed.ids.contains(id)) {
            parsed.ids.insert(id);
            match FluentResource::try_new(source.to_owned()) {
                Ok(resource) => parsed.bundle.add_resource_overriding(resource),
                Err((_, errors)) => {
                    self.note_fault(format!("{}: `{id}`: {errors:?}", self.shared.locale.id()));
                }
            }
        }
        look(&parsed.bundle)
    }

    /// The language of these texts.
    pub fn locale(&self) -> Locale {
        self.shared.locale
    }

    /// The text of a message.
    pub fn text(&self, id: &str, variables: Variables<'_>) -> String {
        self.format(id, None, variables)
    }

    /// The text of a message without variables.
    pub fn word(&self, id: &str) -> String {
        self.text(id, &[])
    }

    /// Several things in one phrase, joined as the language joins them in a list.
    pub fn listed<T: AsRef<str>>(&self, things: &[T]) -> String {
        self.joined(things, "list-joint")
    }

    /// Sentences one after the other.
    pub fn sentences<T: AsRef<str>>(&self, sentences: &[T]) -> String {
        self.joined(sentences, "sentence-joint")
    }

    /// Texts with a message between each two.
    pub fn joined<T: AsRef<str>>(&self, texts: &[T], joint: &str) -> String {
        let texts: Vec<&str> = texts.iter().map(AsRef::as_ref).filter(|text| !text.is_empty()).collect();
        texts.join(&self.word(joint))
    }

    /// A sum of money without its unit, as the language writes large sums.
    pub fn sum(&self, yen: i64) -> String {
        self.text("sum", &[("yen", Variable::Number(yen))])
    }

    /// An attribute of a message.
    pub fn attribute(&self, id: &str, attribute: &str, variables: Variables<'_>) -> String {
        self.format(id, Some(attribute), variables)
    }

    /// Whether a message has this attribute.
    pub fn has_attribute(&self, id: &str, attribute: &str) -> bool {
        if let Some(source) = self.shared.pending.source(id) {
            return plain::look(source, Some(attribute)) != Look::Absent;
        }
        self.with(id, |bundle| {
            bundle.get_message(id).is_some_and(|message| message.get_attribute(attribute).is_some())
        })
    }

    /// Whether there is a message of this id.
    pub fn has_message(&self, id: &str) -> bool {
        self.shared.pending.has(id) || self.with(id, |bundle| bundle.has_message(id))
    }

    /// The text of an error's notice.
    pub fn notice(&self, notice: &Notice) -> String {
        match notice {
            Notice::Plain(line) => line.clone(),
            Notice::Message(id, variables) => {
                let variables: Vec<(&str, Variable<'_>)> =
                    variables.iter().map(|(name, value)| (*name, Variable::Text(value))).collect();
                self.text(id, &variables)
            }
        }
    }

    /// What went wrong with texts so far: missing messages, missing variables.
    pub fn faults(&self) -> Vec<String> {
        self.shared.faults.lock().map(|faults| faults.clone()).unwrap_or_default()
    }

    fn format(&self, id: &str, attribute: Option<&str>, variables: Variables<'_>) -> String {
        if let Some(Look::Line(line)) =
            self.shared.pending.source(id).map(|source| plain::look(source, attribute))
        {
            return line.to_owned();
        }
        let mut errors = Vec::new();
        let text = self.with(id, |bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                None => message.value()?,
                Some(name) => message.get_attribute(name)?.value(),
            };
            Some(
                bundle
                    .format_pattern(pattern, Some(&arguments(self.who, variables)), &mut errors)
                    .into_owned(),
            )
        });
        let name = || attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
        for error in errors {
            self.note_fault(format!("{}: text `{}`: {error}", self.shared.locale.id(), name()));
        }
        text.unwrap_or_else(|| {
            self.note_fault(format!("{}: no text `{}`", self.shared.locale.id(), name()));
            String::new()
        })
    }

    fn note_fault(&self, fault: String) {
        if let Ok(mut faults) = self.shared.faults.lock() {
            faults.push(fault);
        }
    }
}

fn arguments<'v>(who: &'static str, variables: Variables<'v>) -> FluentArgs<'v> {
    let mut arguments = FluentArgs::new();
    arguments.set(WHO, who);
    for (name, value) in variables {
        let value = match value {
            Variable::Text(text) => FluentValue::from(*text),
            Variable::Number(number) => FluentValue::from(*number),
        };
        arguments.set(*name, value);
    }
    arguments
}

fn locale_fault(file: &str, errors: &[impl ToString]) -> Error {
    let told: Vec<String> = errors.iter().map(ToString::to_string).collect();
    Error::plain(ErrorKind::Data, format!("{file}: {}", told.join("; ")))
}
