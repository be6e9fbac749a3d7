//! The rule book under proof with the files beside it.

use super::finding::{Code, Finding};
use super::property::Property;
use crate::answers::Answers;
use crate::assets::TextFile;
use crate::book::RuleBook;
use crate::error::Notice;
use crate::term::Locale;
use jiff::civil::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, HashMap};

/// Everything that is checked, as files.
pub struct Files {
    /// The files of the rule book.
    pub rules: Vec<TextFile>,
    /// The texts of each language.
    pub texts: Vec<(Locale, Vec<TextFile>)>,
    /// The cases of the rules, the plain person among them.
    pub cases: Vec<TextFile>,
}

/// A fact or document that the book does not use, with the reason.
#[derive(Debug, Clone, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Excuse {
    /// As it would be cited.
    pub id: crate::term::Citation,
    /// Why not.
    pub reason: String,
}

/// Options that settle or bring a question to the clinic and change no finding, with the reason.
#[derive(Debug, Clone, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OnlyAsked {
    /// The questions.
    pub questions: Vec<String>,
    /// The options of each.
    pub options: Vec<String>,
    /// Why they say nothing more.
    pub reason: String,
}

/// Wording that no text may use.
#[derive(Debug, Clone, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// Opening and closing marks between which clinics are quoted.
    pub quotes: Vec<[String; 2]>,
    /// Texts that quote clinics as a whole: message ids, or their beginnings with `*` at the end.
    pub exempt: Vec<String>,
    /// By language: what may not stand, and the longer phrases in which it may.
    pub forbidden: BTreeMap<Locale, Vec<Forbidden>>,
}

/// A word that may not stand.
#[derive(Debug, Clone, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Forbidden {
    /// The word; English is compared without regard to capitals and from the start of a word.
    pub word: String,
    /// Longer phrases that hold it and may stand.
    #[serde(default)]
    pub unless: Vec<String>,
}

/// The book with everything that is proved of it.
pub struct Subject {
    /// The book.
    pub book: RuleBook,
    /// Its texts.
    pub texts: Vec<(Locale, Vec<TextFile>)>,
    /// Whom counterexamples should be near to.
    pub plain: Answers,
    /// What has to hold.
    pub properties: Vec<Property>,
    /// What is left out with a reason.
    pub excuses: Vec<Excuse>,
    /// Options that only settle or bring a question.
    pub only_asked: Vec<OnlyAsked>,
    /// What no text may say.
    pub wording: Wording,
    /// The day of the check.
    pub as_of: Date,
    places: HashMap<String, String>,
}

impl Subject {
    /// Reads the book and the files beside it.
    ///
    /// # Errors
    /// The first file that cannot be read, as a finding.
    pub fn read(files: Files, as_of: Date) -> Result<Self, Finding> {
        let book = RuleBook::load(&files.rules).map_err(|error| match error.notice {
            Notice::Plain(line) => {
                Finding::new(Code::BadBook, file_named_in(&line, &files.rules), "").about(line)
            }
            Notice::Message(_, place) => {
                let told = |wanted: &str| {
                    let found = place.iter().find(|(name, _)| *name == wanted);
                    found.map(|(_, value)| value.as_str()).unwrap_or_default()
                };
                let (line, column, most) = (told("line"), told("column"), told("most"));
                let detail =
                    format!("more than {most} brackets are open at once at line {line} column {column}");
                Finding::new(Code::BadBook, told("file"), "").about(detail)
            }
        })?;
        let plain = super::example::plain(&book, &files.cases);
        let mut properties = Vec::new();
        for written in parse::<Vec<super::property::PropertyFile>>(&files.rules, "properties.json")? {
            let id = written.id.clone();
            properties.extend(
                written
                    .expand(&book)
                    .map_err(|cause| Finding::new(Code::BadBook, "rules/properties.json", id).about(cause))?,
            );
        }
        Ok(Self {
            plain,
            properties,
            excuses: parse(&files.rules, "not-used.json")?,
            only_asked: parse(&files.rules, "only-asked.json")?,
            wording: parse(&files.rules, "wording.json")?,
            places: places(&files.rules),
            texts: files.texts,
            as_of,
            book,
        })
    }

    /// The file in which a rule, question, property or document stands.
    pub fn file_of(&self, id: &str) -> &str {
        self.places.get(id).map_or("", String::as_str)
    }
}

pub(super) fn parse<T: DeserializeOwned>(files: &[TextFile], name: &str) -> Result<T, Finding> {
    let file = files.iter().find(|file| file.name.rsplit('/').next() == Some(name));
    let Some(file) = file else {
        return Err(Finding::new(Code::BadBook, format!("rules/{name}"), "").about("the file is missing"));
    };
    serde_json::from_str(&file.text)
        .map_err(|cause| Finding::new(Code::BadBook, &file.name, "").about(cause.to_string()))
}

/// The file that an error of the book speaks of, or whose rule it names.
fn file_named_in(line: &str, files: &[TextFile]) -> String {
    let named = files.iter().find(|file| line.starts_with(&file.name));
    let quoted = line.split('`').nth(1).unwrap_or_default();
    let by_id = || places(files).get(quoted).cloned();
    named.map(|file| file.name.clone()).or_else(by_id).unwrap_or_default()
}

/// Every id of the book with its file.
fn places(files: &[TextFile]) -> HashMap<String, String> {
    let mut places = HashMap::new();
    for file in files {
        let parsed: serde_json::Value = serde_json::from_str(&file.text).unwrap_or_default();
        let mut note = |item: &serde_json::Value| {
            if let Some(id) = item.get("id").and_then(serde_json::Value::as_str) {
                places.entry(id.to_owned()).or_insert_with(|| file.name.clone());
            }
        };
        for item in parsed.as_array().into_iter().flatten() {
            note(item);
            item.get("questions")
                .and_then(serde_json::Value::as_array)
                .into_iter()
                .flatten()
                .for_each(&mut note);
        }
    }
    places
}
