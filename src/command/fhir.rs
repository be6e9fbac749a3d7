//! What commands hand to FHIR, and take from it.

use super::{Session, pretty};
use crate::answers::{Answers, Need};
use crate::error::{Error, ErrorKind};
use crate::exchange::{self, Faults, Form, Languages};
use crate::render::json;
use crate::report::Report;

/// The questionnaire as a `Questionnaire`.
pub(super) fn questionnaire(session: &Session) -> Result<String, Error> {
    let languages = session.languages()?;
    let json = exchange::questionnaire(&Form::new(&session.book, &languages))?;
    whole(&languages).map(|()| pretty(&json))
}

/// A report as a `Bundle`.
pub(super) fn bundle(session: &Session, report: &Report<'_>) -> Result<String, Error> {
    let languages = session.languages()?;
    let form = Form::new(&session.book, &languages);
    let shown = json::render(report, &session.localizer).and_then(|text| serde_json::from_str(&text));
    let shown = shown.map_err(|cause| Error::plain(ErrorKind::Data, cause.to_string()))?;
    let json = exchange::bundle(&form, &report.answers, &shown);
    whole(&languages).map(|()| pretty(&json))
}

/// The answers of a `QuestionnaireResponse`, or every fault of it.
pub(super) fn read(session: &Session, bytes: &[u8], need: Need) -> Result<Result<Answers, Faults>, Error> {
    let languages = session.languages()?;
    let answers = exchange::read(bytes, &Form::new(&session.book, &languages), need);
    whole(&languages)?;
    Ok(answers)
}

/// Texts of the other languages that had a fault; those of this run are checked where the result goes out.
fn whole(languages: &Languages<'_>) -> Result<(), Error> {
    let faults: Vec<String> =
        languages.others().iter().flat_map(crate::localizer::Localizer::faults).collect();
    if faults.is_empty() {
        return Ok(());
    }
    Err(Error::message(ErrorKind::Data, "error-texts", vec![("faults", faults.join("; "))]))
}
