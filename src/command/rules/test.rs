//! The cases of the rules: each fires, stays silent or stays open as it is written.

use crate::book::RuleBook;
use crate::cli::{Format, Options};
use crate::command::{Session, deliver};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::localizer::Variable;
use crate::proof::{CaseFault, cases};
use serde_json::json;
use std::path::Path;

/// The name and version of the JSON shape.
const SCHEMA: &str = "exo-check/rules-test/1";

pub(super) fn run(
    env: &mut Env,
    session: &Session,
    options: &Options,
    folder: Option<&Path>,
) -> Result<u8, Error> {
    let tested = super::files(env, options, folder).and_then(|files| {
        let book = RuleBook::load(&files.rules)?;
        cases(&book, &files.cases).map_err(|cause| Error::plain(ErrorKind::Data, cause))
    });
    let (text, is_clean) = match (tested, options.format) {
        (Ok((count, wrong)), Format::Json) => (as_json(count, &wrong), wrong.is_empty()),
        (Ok((count, wrong)), _) => (as_text(session, count, &wrong), wrong.is_empty()),
        (Err(error), format) => {
            let told = super::refused(session, error)?.detail;
            let json = || json!({"schema": SCHEMA, "cases": 0, "wrong": [], "bad_book": told}).to_string();
            (if format == Format::Json { json() } else { told } + "\n", false)
        }
    };
    deliver(env, session, options, &text)?;
    Ok(if is_clean { 0 } else { ErrorKind::Data.exit_status() })
}

fn as_text(session: &Session, count: usize, wrong: &[CaseFault]) -> String {
    let number = Variable::count;
    let mut lines: Vec<String> = wrong
        .iter()
        .map(|fault| {
            let variables = [
                ("file", Variable::Text(&fault.file)),
                ("name", Variable::Text(&fault.name)),
                ("rule", Variable::Text(&fault.rule)),
                ("expected", Variable::Text(&fault.expected)),
                ("got", Variable::Text(&fault.got)),
            ];
            session.localizer.text("cases-wrong", &variables)
        })
        .collect();
    lines.push(if wrong.is_empty() {
        session.localizer.text("cases-clean", &[("count", number(count))])
    } else {
        session.localizer.text("cases-count", &[("count", number(count)), ("wrong", number(wrong.len()))])
    });
    lines.join("\n") + "\n"
}

fn as_json(count: usize, wrong: &[CaseFault]) -> String {
    let faults: Vec<_> = wrong
        .iter()
        .map(|fault| {
            json!({
                "file": fault.file, "name": fault.name, "rule": fault.rule,
                "expected": fault.expected, "got": fault.got,
            })
        })
        .collect();
    json!({"schema": SCHEMA, "cases": count, "wrong": faults}).to_string() + "\n"
}
