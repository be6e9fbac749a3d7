//! The door for other programs: answers in, report out. It speaks by the same reader, rules and texts as the command line.

use crate::answers::{self, Answers, Need, TOLD_IN_FULL};
use crate::book::{Rule, RuleBook};
use crate::error::{self, Notice};
use crate::exchange::{self, Faults, Form, Languages};
use crate::localizer::Localizer;
use crate::render;
use crate::render::{Depth, Texts, faults, json, text};
use crate::report;
use crate::term::{Category, Locale, Severity, Verdict};
use jiff::civil::Date;
use std::fmt;

/// What faults call the input that they stand in.
const INPUT: &str = "answers";

/// The rule book and the texts of one language, read once for any number of reports, also from several threads.
pub struct Checker {
    book: RuleBook,
    localizer: Localizer,
}

impl Checker {
    /// The rules and texts that the crate carries.
    ///
    /// # Errors
    /// [`CheckError::Content`], which the crate's tests rule out.
    pub fn new(language: Locale) -> Result<Self, CheckError> {
        let book = RuleBook::embedded().map_err(|error| content(&error))?;
        let localizer = Localizer::embedded(language).map_err(|error| content(&error))?;
        Ok(Self { book, localizer })
    }

    /// Makes the report of finished answers: `exo-check/answers/1` or a FHIR R4 `QuestionnaireResponse`, at most
    /// 1,048,576 bytes. `day` is the day of the report; no clock is read.
    ///
    /// # Errors
    /// [`CheckError::Answers`] with every fault of the answers.
    pub fn report(&self, answers: &[u8], day: Date) -> Result<Report<'_>, CheckError> {
        let answers = self.read(answers, Need::Complete)?;
        Ok(Report { checker: self, report: report::Report::new(&self.book, &answers, day) })
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
        let languages = Languages::around(&self.localizer, &[]).map_err(|error| content(&error))?;
        exchange::read(bytes, &Form::new(&self.book, &languages), need).map_err(|found| match found {
            Faults::Json(found) => self.plain(&found),
            Faults::Response(found) => self.fhir(&found),
        })
    }

    fn plain(&self, found: &[answers::Fault]) -> CheckError {
        refused(found, |fault, in_full| Fault {
            kind: fault.kind.id(),
            line: fault.line,
            column: fault.column,
            place: fault.pointer.clone(),
            text: if in_full { faults::line(fault, INPUT, &self.localizer) } else { String::new() },
        })
    }

    fn fhir(&self, found: &[exchange::Fault]) -> CheckError {
        refused(found, |fault, in_full| Fault {
            kind: fault.kind.id(),
            line: fault.line,
            column: fault.column,
            place: Some(fault.path.clone()).filter(|path| !path.is_empty()),
            text: if in_full { exchange::line(fault, INPUT, &self.localizer) } else { String::new() },
        })
    }
}

/// The result of one set of answers. It says nothing of anybody's health but what they have answered.
pub struct Report<'c> {
    checker: &'c Checker,
    report: report::Report<'c>,
}

impl<'c> Report<'c> {
    /// What comes first: stop, ask a doctor, ask the clinic, or an informed choice. It is never "go ahead".
    pub fn verdict(&self) -> Verdict {
        self.report.verdict
    }

    /// Every finding, the heaviest first.
    pub fn findings(&self) -> Vec<Finding<'c>> {
        let texts = Texts { localizer: &self.checker.localizer, report: &self.report };
        let rules = self.report.findings.iter().map(|found| found.rule);
        let finding = |rule: &'c Rule| Finding {
            rule: &rule.id,
            category: rule.category,
            severity: rule.severity,
            title: texts.rule(rule, "title"),
            text: texts.rule(rule, "text"),
        };
        rules.map(finding).collect()
    }

    /// The whole report as `exo-check/report/1`; `exo-check schema report` prints its JSON Schema.
    ///
    /// # Errors
    /// [`CheckError::Content`], which the crate's tests rule out.
    pub fn json(&self) -> Result<String, CheckError> {
        let made = json::render(&self.report, &self.checker.localizer);
        self.whole(made.map_err(|cause| CheckError::Content(cause.to_string()))?)
    }

    /// The report for a person to read in lines of at most `width` columns, without colour.
    ///
    /// # Errors
    /// [`CheckError::Content`], which the crate's tests rule out.
    pub fn text(&self, width: usize) -> Result<String, CheckError> {
        let look = text::Look { width, ..text::Look::default() };
        self.whole(render::text(&self.report, &self.checker.localizer, look))
    }

    /// The report as Markdown.
    ///
    /// # Errors
    /// [`CheckError::Content`], which the crate's tests rule out.
    pub fn markdown(&self) -> Result<String, CheckError> {
        self.whole(render::markdown(&self.report, &self.checker.localizer, Depth::Sheet))
    }

    /// The sheet to print: one HTML file that loads nothing from elsewhere.
    ///
    /// # Errors
    /// [`CheckError::Content`], which the crate's tests rule out.
    pub fn html(&self) -> Result<String, CheckError> {
        self.whole(render::html(&self.report, &self.checker.localizer, Depth::Sheet))
    }

    /// A text is given out only when no part of it was missing.
    fn whole(&self, text: String) -> Result<String, CheckError> {
        let faults = self.checker.localizer.faults();
        if faults.is_empty() { Ok(text) } else { Err(CheckError::Content(faults.join("; "))) }
    }
}

/// One finding of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding<'c> {
    /// The id of its rule, such as `caution.anticoagulant_with_needles`; the same in every language and version.
    pub rule: &'c str,
    /// What it is about.
    pub category: Category,
    /// How much it weighs.
    pub severity: Severity,
    /// What it says in one line.
    pub title: String,
    /// What it says in full.
    pub text: String,
}

/// One fault of answers.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// What is wrong, such as `out_of_range`; the same in every language.
    pub kind: &'static str,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The JSON pointer of plain answers, the path of a FHIR response; `None` where the input could not be read so far.
    pub place: Option<String>,
    /// Place, what was found, and what is allowed, in one line; empty after the first hundred faults.
    pub text: String,
}

/// Why there is no report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckError {
    /// The answers have faults, all told at once in the order of the input.
    Answers(Vec<Fault>),
    /// The rules or texts that the crate carries are broken.
    Content(String),
}

impl fmt::Display for CheckError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answers(faults) => {
                let lines = faults.iter().map(|fault| fault.text.as_str()).filter(|line| !line.is_empty());
                f.write_str(&lines.collect::<Vec<&str>>().join("\n"))
            }
            Self::Content(cause) => f.write_str(cause),
        }
    }
}

impl std::error::Error for CheckError {}

/// Faults with their texts, as long as those are told in full.
fn refused<F>(found: &[F], fault: impl Fn(&F, bool) -> Fault) -> CheckError {
    let faults = found.iter().enumerate().map(|(index, found)| fault(found, index < TOLD_IN_FULL));
    CheckError::Answers(faults.collect())
}

/// A fault of the rules or texts is the same line in every language.
fn content(error: &error::Error) -> CheckError {
    CheckError::Content(match &error.notice {
        Notice::Plain(line) => line.clone(),
        Notice::Message(id, _) => (*id).to_owned(),
    })
}
