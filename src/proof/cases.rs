//! The cases of the rules, as data: the plain person with some answers laid over, and what a rule does then.

use crate::answers::{AnswerFacts, Need, read};
use crate::assets::TextFile;
use crate::book::RuleBook;
use crate::condition::Truth;
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Map, Value as Json};

/// A case as it stands in the file.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Case {
    name: String,
    rule: String,
    answers: Map<String, Json>,
    /// The day of the report; without one that of the book.
    as_of: Option<Date>,
    expect: String,
}

/// A case that came out otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFault {
    /// The file of the case.
    pub file: String,
    /// Its sentence.
    pub name: String,
    /// The rule.
    pub rule: String,
    /// `fires`, `silent` or `undetermined`.
    pub expected: String,
    /// The same words, or why the case cannot be run.
    pub got: String,
}

/// Runs every case: how many there are, and those that are wrong.
///
/// # Errors
/// A file of cases that cannot be read, with its name and the cause.
pub fn cases(book: &RuleBook, files: &[TextFile]) -> Result<(usize, Vec<CaseFault>), String> {
    let is_plain = |file: &&TextFile| file.name.rsplit('/').next() == Some("plain.json");
    let plain = files.iter().find(is_plain).ok_or("cases/plain.json: the file is missing")?;
    let plain: Map<String, Json> = parse(plain)?;
    let (mut count, mut wrong) = (0, Vec::new());
    for file in files.iter().filter(|file| !is_plain(file)) {
        for case in parse::<Vec<Case>>(file)? {
            count += 1;
            let got = outcome(book, &plain, &case);
            if got != case.expect {
                let (name, rule, expected) = (case.name, case.rule, case.expect);
                wrong.push(CaseFault { file: file.name.clone(), name, rule, expected, got });
            }
        }
    }
    Ok((count, wrong))
}

fn parse<T: serde::de::DeserializeOwned>(file: &TextFile) -> Result<T, String> {
    serde_json::from_str(&file.text).map_err(|cause| format!("{}: {cause}", file.name))
}

/// What the rule does for the plain person with these answers laid over; `null` takes one away.
fn outcome(book: &RuleBook, plain: &Map<String, Json>, case: &Case) -> String {
    let mut person = plain.clone();
    for (question, answer) in &case.answers {
        if answer.is_null() {
            person.remove(question);
        } else {
            person.insert(question.clone(), answer.clone());
        }
    }
    let when = match case.rule.split_once('.') {
        Some(("contradiction", id)) => {
            book.contradictions.iter().find(|known| known.id == id).map(|known| &known.when)
        }
        Some(("helper", id)) => book.helpers.iter().find(|known| known.id == id).map(|known| &known.when),
        _ => book.rule(&case.rule).map(|rule| &rule.when),
    };
    let Some(when) = when else { return "no such rule".to_owned() };
    let Ok(answers) = read(Json::Object(person).to_string().as_bytes(), &book.questionnaire, Need::Complete)
    else {
        return "these answers have faults".to_owned();
    };
    let outcome = match when.truth(&AnswerFacts::new(
        book,
        &answers,
        case.as_of.unwrap_or(book.values.rules_version),
    )) {
        Truth::True => "fires",
        Truth::False => "silent",
        Truth::Unknown => "undetermined",
    };
    outcome.to_owned()
}
