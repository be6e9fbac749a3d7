//! For whom the advice changes from one rule book to another.

use crate::answers::Answers;
use crate::book::RuleBook;
use crate::cli::{Format, Options};
use crate::command::{Session, deliver, pretty};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::localizer::{Localizer, Variable};
use crate::proof::{Difference, RuleChange, Subject, diff};
use serde_json::{Value as Json, json};
use std::path::Path;

/// What names the book that the program carries.
const BUILT_IN: &str = "built-in";
/// Ends with this status where somebody is advised otherwise.
const ADVICE: u8 = 10;

pub(super) fn run(
    env: &mut Env,
    session: &Session,
    options: &Options,
    [old, new]: [&Path; 2],
) -> Result<u8, Error> {
    let [old, new] = [subject(env, options, old)?, subject(env, options, new)?];
    let found = diff(&old, &new);
    let text = match options.format {
        Format::Json => pretty(&as_json(&found, &new.book)),
        other => as_text(&found, &new.book, &session.localizer, other == Format::Markdown),
    };
    deliver(env, session, options, &text).map(|()| if found.is_advice() { ADVICE } else { 0 })
}

/// One of the two books. The lock on packs does not hold here: what was made milder is just what is looked for.
fn subject(env: &Env, options: &Options, folder: &Path) -> Result<Subject, Error> {
    let folder = Some(folder).filter(|folder| *folder != Path::new(BUILT_IN));
    if let Some(missing) = folder.filter(|folder| !env.exists(folder)) {
        let cause = std::io::Error::from(std::io::ErrorKind::NotFound);
        return Err(crate::command::io_error("error-read", missing, &cause));
    }
    let as_of = options.as_of.unwrap_or(env.today);
    Subject::read(super::files(env, options, folder)?, as_of)
        .map_err(|fault| Error::plain(ErrorKind::Data, format!("{}: {}", fault.file, fault.detail)))
}

fn as_json(found: &Difference, book: &RuleBook) -> Json {
    let person = |person: &Answers| person.to_json(&book.questionnaire);
    let rule = |change: &RuleChange| {
        json!({
            "rule": change.rule,
            "change": change.what,
            "milder": change.milder,
            "people": change.people.iter().map(person).collect::<Vec<Json>>(),
        })
    };
    let verdicts = found.verdicts.iter().map(|change| {
        json!({
            "from": change.from,
            "to": change.to,
            "milder": change.is_milder(),
            "person": person(&change.person),
        })
    });
    json!({
        "schema": "exo-check/rules-diff/1",
        "milder": found.is_milder(),
        "rules": found.rules.iter().map(rule).collect::<Vec<Json>>(),
        "verdicts": verdicts.collect::<Vec<Json>>(),
    })
}

fn as_text(found: &Difference, book: &RuleBook, localizer: &Localizer, markdown: bool) -> String {
    let point = if markdown { "- " } else { "" };
    let code = |text: &str| if markdown { format!("`{text}`") } else { text.to_owned() };
    let mut lines = Vec::new();
    let mut add = |line: String, milder: bool, people: &[&Answers]| {
        let mark = if milder { localizer.word("diff-milder") } else { String::new() };
        lines.push(format!("{point}{line}{mark}"));
        for person in people {
            lines.push(format!("  {}", code(&person.to_json(&book.questionnaire).to_string())));
        }
    };
    for change in &found.rules {
        let rule = code(&change.rule);
        let line = localizer.text(&format!("diff-{}", change.what.id()), &[("rule", Variable::Text(&rule))]);
        add(line, change.milder, &change.people.iter().collect::<Vec<_>>());
    }
    for change in &found.verdicts {
        let [from, to] = [change.from, change.to]
            .map(|verdict| localizer.word(&format!("compare-verdict-{}", verdict.id())));
        let variables = [("from", Variable::Text(&from)), ("to", Variable::Text(&to))];
        add(localizer.text("diff-verdict", &variables), change.is_milder(), &[&change.person]);
    }
    let ending = match (found.is_advice(), found.is_milder()) {
        (false, _) => "diff-none",
        (true, false) => "diff-never-milder",
        (true, true) => "diff-some-milder",
    };
    lines.push(localizer.word(ending));
    lines.join("\n") + "\n"
}
