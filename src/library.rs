//! The door for other programs: answers in, report out. It speaks by the same reader, rules and texts as the command line.

mod refusal;

use crate::answers::{self, Answers, Need};
use crate::assets::TextFile;
#[cfg(feature = "cli")]
use crate::book::EverydayNames;
use crate::book::RuleBook;
use crate::error::{Error, ErrorKind};
use crate::exchange::{self, Faults, Form, Languages};
use crate::localizer::Localizer;
use crate::pack::Pack;
use crate::render;
use crate::render::data::{self, Finding};
use crate::render::{Depth, Texts, faults, json, text};
use crate::report;
use crate::term::{Locale, Verdict, pretty_json};
use jiff::civil::Date;
pub use refusal::{CheckError, Fault};
use refusal::{content, refused};
use serde_json::Value as Json;
use std::sync::{Arc, OnceLock};

/// What faults call the input that they stand in.
const INPUT: &str = "answers";

/// The rule book and the texts of one language, read once for any number of reports, also from several threads.
/// A clone shares them.
#[derive(Debug, Clone)]
pub struct Checker {
    /// Questionnaire, rules, sources.
    pub(crate) book: Arc<RuleBook>,
    /// The texts.
    pub(crate) localizer: Arc<Localizer>,
    /// The texts of every language that a pack brings some of.
    pub(crate) texts: Arc<[(Locale, Vec<TextFile>)]>,
    /// The texts of the other languages, loaded when they are first asked for.
    others: Arc<OnceLock<Arc<[Localizer]>>>,
    /// What people call the options, read when it is first asked for.
    #[cfg(feature = "cli")]
    names: Arc<OnceLock<EverydayNames>>,
}

impl Checker {
    /// The rules and texts that the crate carries.
    ///
    /// # Errors
    /// [`CheckError::Content`], which the crate's tests rule out.
    pub fn new(language: Locale) -> Result<Self, CheckError> {
        // No day bounds what is built in.
        Self::open(language, &Pack::default(), Date::MIN).map_err(|error| content(&error, language))
    }

    /// The rules and texts that the crate carries with a pack laid over them. No fixed rule can be milder by it.
    /// `today` bounds the version that its rules may claim; no clock is read.
    ///
    /// # Errors
    /// [`CheckError::Content`] with the fault of the pack and its place.
    pub fn with_pack(language: Locale, pack: &Pack, today: Date) -> Result<Self, CheckError> {
        Self::open(language, pack, today).map_err(|error| content(&error, language))
    }

    /// The same with the error that the program tells.
    pub(crate) fn open(language: Locale, pack: &Pack, today: Date) -> Result<Self, Error> {
        let (book, localizer, texts) = pack.open(language, today)?;
        Ok(Self {
            book: Arc::new(book),
            localizer: Arc::new(localizer),
            texts: texts.into(),
            others: Arc::default(),
            #[cfg(feature = "cli")]
            names: Arc::default(),
        })
    }

    /// The texts of any language, with those that a pack brings of it.
    #[cfg(feature = "cli")]
    pub(crate) fn texts_in(&self, locale: Locale) -> Result<Localizer, Error> {
        Localizer::under(&self.texts, locale)
    }

    /// Makes the report of finished answers: `exo-check/answers/1` or a FHIR R4 `QuestionnaireResponse`, at most
    /// 1,048,576 bytes. `day` is the day of the report; no clock is read.
    ///
    /// # Errors
    /// [`CheckError::Answers`] with every fault of the answers.
    pub fn report(&self, answers: &[u8], day: Date) -> Result<Report<'_>, CheckError> {
        let answers = self.read(answers, Need::Complete)?;
        let made = report::Report::new(&self.book, &answers, day);
        Ok(Report { checker: self, spoken: made.spoken(&self.localizer), made })
    }

    /// Checks answers as [`Checker::report`] does, and refuses answers to questions that the other answers hide too.
    ///
    /// # Errors
    /// [`CheckError::Answers`] with every fault of the answers.
    pub fn validate(&self, answers: &[u8]) -> Result<(), CheckError> {
        self.read(answers, Need::Faultless).map(drop)
    }

    fn read(&self, bytes: &[u8], need: Need) -> Result<Answers, CheckError> {
        if !exchange::is_fhir(bytes) {
            let read = answers::read(bytes, &self.book.questionnaire, need);
            return read.map_err(|found| self.plain(&found));
        }
        let read = self.read_response(bytes, need).map_err(|error| self.content(&error))?;
        read.map_err(|found| match found {
            Faults::Json(found) => self.plain(&found),
            Faults::Response(found) => self.fhir(&found),
        })
    }

    /// The questionnaire as a FHIR R4 `Questionnaire`, by which [`Checker::report`] reads responses.
    ///
    /// # Errors
    /// [`CheckError::Content`], which the crate's tests rule out.
    pub fn fhir_questionnaire(&self) -> Result<String, CheckError> {
        self.questionnaire().map(|made| pretty_json(&made)).map_err(|error| self.content(&error))
    }

    /// The texts of all languages together.
    pub(crate) fn languages(&self) -> Result<Languages<'_>, Error> {
        let others = match self.others.get() {
            Some(others) => others.clone(),
            None => Languages::others_than(&self.localizer, &self.texts)?,
        };
        Ok(Languages::with(&self.localizer, self.others.get_or_init(|| others).clone()))
    }

    /// What people call the options.
    #[cfg(feature = "cli")]
    pub(crate) fn names(&self) -> Result<&EverydayNames, Error> {
        if let Some(names) = self.names.get() {
            return Ok(names);
        }
        let names = EverydayNames::embedded()?;
        Ok(self.names.get_or_init(|| names))
    }

    /// The answers of a FHIR response, or every fault of it.
    pub(crate) fn read_response(&self, bytes: &[u8], need: Need) -> Result<Result<Answers, Faults>, Error> {
        self.by_form(|form| Ok(exchange::read(bytes, form, need)))
    }

    /// The questionnaire as a FHIR resource.
    pub(crate) fn questionnaire(&self) -> Result<Json, Error> {
        self.by_form(exchange::questionnaire)
    }

    /// The codes of the questionnaire as FHIR resources.
    #[cfg(feature = "cli")]
    pub(crate) fn terminology(&self) -> Result<Json, Error> {
        self.by_form(|form| Ok(exchange::terminology(form)))
    }

    /// A report as a FHIR `Bundle`.
    pub(crate) fn bundle(&self, report: &report::Report<'_>) -> Result<Json, Error> {
        let spoken = report.spoken(&self.localizer);
        let shown = serde_json::to_value(json::data(&Texts { localizer: &spoken, report }));
        let shown = shown.map_err(|cause| Error::plain(ErrorKind::Data, cause.to_string()))?;
        self.by_form(|form| Ok(exchange::bundle(form, &report.answers, &shown)))
    }

    /// What is made with the form in every language; nothing where a text of another language has a fault. Those of this
    /// run are asked where the result goes out.
    fn by_form<T>(&self, make: impl FnOnce(&Form<'_>) -> Result<T, Error>) -> Result<T, Error> {
        let languages = self.languages()?;
        let made = make(&Form::new(&self.book, &languages))?;
        let faults: Vec<String> = languages.others().iter().flat_map(Localizer::faults).collect();
        if faults.is_empty() {
            return Ok(made);
        }
        Err(Error::message(ErrorKind::Data, "error-texts", vec![("faults", faults.join("; "))]))
    }

    fn content(&self, error: &Error) -> CheckError {
        content(error, self.localizer.locale())
    }

    fn plain(&self, found: &[answers::Fault]) -> CheckError {
        refused(found, |fault, in_full| Fault {
            kind: fault.kind.id(),
            line: fault.line,
            column: fault.column,
            place: fault.details().pointer.clone(),
            text: if in_full { faults::line(fault, INPUT, &self.localizer) } else { String::new() },
        })
    }

    fn fhir(&self, found: &[exchange::Fault]) -> CheckError {
        refused(found, |fault, in_full| Fault {
            kind: fault.kind.id(),
            line: fault.line,
            column: fault.column,
            place: Some(fault.details().path.clone()).filter(|path| !path.is_empty()),
            text: if in_full { exchange::line(fault, INPUT, &self.localizer) } else { String::new() },
        })
    }
}

/// The result of one set of answers. It says nothing of anybody's health but what they have answered.
#[derive(Debug)]
pub struct Report<'c> {
    checker: &'c Checker,
    /// The texts, spoken of whom the answers are about.
    spoken: Localizer,
    made: report::Report<'c>,
}

impl Report<'_> {
    /// What comes first: stop, ask a doctor, ask the clinic, or an informed choice. It is never "go ahead".
    pub fn verdict(&self) -> Verdict {
        self.made.verdict
    }

    /// Every finding, the heaviest first.
    pub fn findings(&self) -> Vec<Finding<'_>> {
        json::findings(&Texts { localizer: &self.spoken, report: &self.made })
    }

    /// Everything that the JSON has, as values.
    pub fn data(&self) -> data::Report<'_> {
        json::data(&Texts { localizer: &self.spoken, report: &self.made })
    }

    /// The whole report as `exo-check/report/1`; `exo-check schema report` prints its JSON Schema.
    ///
    /// # Errors
    /// [`CheckError::Content`], which the crate's tests rule out.
    pub fn json(&self) -> Result<String, CheckError> {
        let made = json::render(&self.made, &self.spoken);
        self.whole(made.map_err(|cause| CheckError::Content(cause.to_string()))?)
    }

    /// The report for a person to read in lines of at most `width` columns, without colour.
    ///
    /// # Errors
    /// [`CheckError::Content`], which the crate's tests rule out.
    pub fn text(&self, width: usize) -> Result<String, CheckError> {
        let look = text::Look { width, ..text::Look::default() };
        self.whole(render::text(&self.made, &self.spoken, look))
    }

    /// The report as Markdown.
    ///
    /// # Errors
    /// [`CheckError::Content`], which the crate's tests rule out.
    pub fn markdown(&self) -> Result<String, CheckError> {
        self.whole(render::markdown(&self.made, &self.spoken, Depth::Sheet))
    }

    /// The sheet to print: one HTML file that loads nothing from elsewhere.
    ///
    /// # Errors
    /// [`CheckError::Content`], which the crate's tests rule out.
    pub fn html(&self) -> Result<String, CheckError> {
        self.whole(render::html(&self.made, &self.spoken, Depth::Sheet))
    }

    /// The answers and the report as a FHIR R4 `Bundle`.
    ///
    /// # Errors
    /// [`CheckError::Content`], which the crate's tests rule out.
    pub fn fhir(&self) -> Result<String, CheckError> {
        let made = self.checker.bundle(&self.made).map_err(|error| self.checker.content(&error))?;
        self.whole(pretty_json(&made))
    }

    /// A text is given out only when no part of it was missing.
    fn whole(&self, text: String) -> Result<String, CheckError> {
        let faults = self.checker.localizer.faults();
        if faults.is_empty() { Ok(text) } else { Err(CheckError::Content(faults.join("; "))) }
    }
}
