//! Why there is no report, for other programs.

use crate::answers::TOLD_IN_FULL;
use crate::error::Error;
use crate::localizer::Localizer;
use crate::term::Locale;
use std::fmt;

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
#[non_exhaustive]
pub enum CheckError {
    /// The answers have faults, all told at once in the order of the input.
    Answers(Vec<Fault>),
    /// The rules or texts are broken: those of a pack, since the crate's own are tested.
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
pub(super) fn refused<F>(found: &[F], fault: impl Fn(&F, bool) -> Fault) -> CheckError {
    let faults = found.iter().enumerate().map(|(index, found)| fault(found, index < TOLD_IN_FULL));
    CheckError::Answers(faults.collect())
}

/// A fault of the rules or texts, with what to do next.
pub(super) fn content(error: &Error, language: Locale) -> CheckError {
    CheckError::Content(match Localizer::embedded(language) {
        Ok(texts) => error.notices().map(|notice| texts.notice(notice)).collect::<Vec<_>>().join("\n"),
        Err(_) => error.to_string(),
    })
}
