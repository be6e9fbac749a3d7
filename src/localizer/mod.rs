//! Texts by Fluent. Every fault is kept and told by the caller; none is printed as `{$x}`.

mod number;

use crate::assets::TextFile;
use crate::error::{Error, ErrorKind, Notice};
use crate::term::Locale;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use std::sync::Mutex;

pub use number::grouped;

/// A variable of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Variable<'a> {
    /// A word or an id; selectors compare it.
    Text(&'a str),
    /// A number; printed in groups of three digits.
    Number(i64),
}

/// The variables of a text, by name.
pub type Variables<'a> = &'a [(&'a str, Variable<'a>)];

/// The texts of one language.
pub struct Localizer {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
    faults: Mutex<Vec<String>>,
}

impl Localizer {
    /// Reads the locale files of one language.
    ///
    /// # Errors
    /// A syntax error or a message id given twice, with its file.
    pub fn load(locale: Locale, files: &[TextFile]) -> Result<Self, Error> {
        let mut bundle = FluentBundle::new_concurrent(vec![locale.id().parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(number::format));
        for file in files {
            let resource = FluentResource::try_new(file.text.to_string())
                .map_err(|(_, errors)| locale_fault(&file.name, &errors))?;
            bundle.add_resource(resource).map_err(|errors| locale_fault(&file.name, &errors))?;
        }
        Ok(Self { locale, bundle, faults: Mutex::new(Vec::new()) })
    }

    /// The embedded texts of one language.
    ///
    /// # Errors
    /// A fault in an embedded file, which the tests rule out.
    pub fn embedded(locale: Locale) -> Result<Self, Error> {
        Self::load(locale, &crate::assets::texts(locale))
    }

    /// The language of these texts.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The text of a message.
    pub fn text(&self, id: &str, variables: Variables<'_>) -> String {
        self.format(id, None, variables)
    }

    /// The text of a message without variables.
    pub fn word(&self, id: &str) -> String {
        self.text(id, &[])
    }

    /// An attribute of a message.
    pub fn attribute(&self, id: &str, attribute: &str, variables: Variables<'_>) -> String {
        self.format(id, Some(attribute), variables)
    }

    /// Whether a message has this attribute.
    pub fn has_attribute(&self, id: &str, attribute: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.get_attribute(attribute).is_some())
    }

    /// Whether there is a message of this id.
    pub fn has_message(&self, id: &str) -> bool {
        self.bundle.has_message(id)
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
        self.faults.lock().map(|faults| faults.clone()).unwrap_or_default()
    }

    fn format(&self, id: &str, attribute: Option<&str>, variables: Variables<'_>) -> String {
        let message = self.bundle.get_message(id);
        let pattern = message.as_ref().and_then(|message| match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|found| found.value()),
        });
        let name = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
        let Some(pattern) = pattern else {
            self.note_fault(format!("{}: no text `{name}`", self.locale.id()));
            return String::new();
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments(variables)), &mut errors).into_owned();
        for error in errors {
            self.note_fault(format!("{}: text `{name}`: {error}", self.locale.id()));
        }
        text
    }

    fn note_fault(&self, fault: String) {
        if let Ok(mut faults) = self.faults.lock() {
            faults.push(fault);
        }
    }
}

fn arguments(variables: Variables<'_>) -> FluentArgs<'_> {
    let mut arguments = FluentArgs::new();
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
