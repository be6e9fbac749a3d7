//! For whom the advice changes from one rule book to another.

use crate::answers::Answers;
use crate::book::RuleBook;
use crate::cli::{Format, Options};
use crate::command::{Session, deliver, pretty_json};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::localizer::{Localizer, Variable};
use crate::proof::{Difference, RuleChange, Subject, VerdictChange, What, diff};
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
        Format::Json => pretty_json(&as_json(&found, &new.book)),
        Format::Markdown => as_markdown(&found, &new, &session.localizer),
        _ => as_text(&found, &new.book, &session.localizer),
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
    let mut files = super::files(env, options, folder)?;
    // What has to hold of a book names its rules, and may not keep a rule that was removed from being told.
    for file in files.rules.iter_mut().filter(|file| file.name.ends_with("properties.json")) {
        file.text = "[]".into();
    }
    Subject::read(files, as_of)
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

fn as_text(found: &Difference, book: &RuleBook, localizer: &Localizer) -> String {
    let mut lines = Vec::new();
    let mut add = |line: String, milder: bool, people: &[&Answers]| {
        let mark = if milder { localizer.word("diff-milder") } else { String::new() };
        lines.push(format!("{line}{mark}"));
        for person in people {
            lines.push(format!("  {}", person.to_json(&book.questionnaire)));
        }
    };
    for change in &found.rules {
        let variables = [("rule", Variable::Text(change.rule.as_str()))];
        let line = localizer.text(&format!("diff-{}", change.what.id()), &variables);
        add(line, change.milder, &change.people.iter().collect::<Vec<_>>());
    }
    for change in &found.verdicts {
        add(result(change, localizer), change.is_milder(), &[&change.person]);
    }
    lines.push(localizer.word(ending(found)));
    lines.join("\n") + "\n"
}

/// From which result to which.
fn result(change: &VerdictChange, localizer: &Localizer) -> String {
    let [from, to] =
        [change.from, change.to].map(|verdict| localizer.word(&format!("compare-verdict-{}", verdict.id())));
    localizer.text("diff-verdict", &[("from", Variable::Text(&from)), ("to", Variable::Text(&to))])
}

fn ending(found: &Difference) -> &'static str {
    match (found.is_advice(), found.is_milder()) {
        (false, _) => "diff-none",
        (true, false) => "diff-never-milder",
        (true, true) => "diff-some-milder",
    }
}

/// For a change log: a heading for each kind of change and a line for each rule. A person is told by what is otherwise
/// than with the plain person of the cases; what was only worded otherwise, or cites
/// other documents, is a list of names.
fn as_markdown(found: &Difference, new: &Subject, localizer: &Localizer) -> String {
    let mark = |milder: bool| if milder { localizer.word("diff-milder") } else { String::new() };
    let told = |people: &[&Answers]| -> String {
        let lines = people.iter().map(|person| format!("\n  - {}", unlike(person, new)));
        lines.collect::<Vec<_>>().concat()
    };
    let mut sections = Vec::new();
    for what in What::ALL {
        let changes = found.rules.iter().filter(|change| change.what == *what);
        let line = |change: &RuleChange| {
            let people: Vec<&Answers> = change.people.iter().collect();
            format!("- `{}`{}{}", change.rule, mark(change.milder), told(&people))
        };
        let heading = localizer.word(&format!("diff-heading-{}", what.id()));
        let lines: Vec<String> = if matches!(what, What::Text | What::Source) {
            let names: Vec<String> = changes.map(|change| format!("`{}`", change.rule)).collect();
            Some(names.join(", ")).filter(|names| !names.is_empty()).into_iter().collect()
        } else {
            changes.map(line).collect()
        };
        sections.push((heading, lines));
    }
    let line = |change: &VerdictChange| {
        format!("- {}{}{}", result(change, localizer), mark(change.is_milder()), told(&[&change.person]))
    };
    sections.push((localizer.word("diff-heading-verdict"), found.verdicts.iter().map(line).collect()));
    let sections = sections.into_iter().filter(|(_, lines): &(String, Vec<String>)| !lines.is_empty());
    let told = sections.map(|(heading, lines)| format!("### {heading}\n\n{}\n\n", lines.join("\n")));
    told.chain([localizer.word(ending(found)), "\n".to_owned()]).collect::<Vec<_>>().concat()
}

/// The answers in which a person is not the plain one.
fn unlike(person: &Answers, new: &Subject) -> String {
    let [person, plain] = [person, &new.plain].map(|answers| answers.to_json(&new.book.questionnaire));
    let given = person.as_object().into_iter().flatten();
    let others = given.filter(|(question, answer)| plain.get(question) != Some(answer));
    others.map(|(question, answer)| format!("`{question}: {answer}`")).collect::<Vec<_>>().join(" ")
}
