//! Every fault of a rule book, each with answers that show it.

use crate::assets;
use crate::book::RuleBook;
use crate::cli::{Format, Options};
use crate::command::{Session, deliver, pack};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::localizer::{Localizer, Variable};
use crate::offer::Trial;
use crate::proof::{Code, Finding, Subject, carried, check, milder};
use crate::term::CitationKind;
use serde_json::{Value as Json, json};
use std::path::Path;

pub(super) fn run(
    env: &mut Env,
    session: &Session,
    options: &Options,
    folder: Option<&Path>,
) -> Result<u8, Error> {
    let as_of = options.as_of.unwrap_or(env.today);
    let read = match super::files(env, options, folder) {
        Ok(files) => Subject::read(files, as_of),
        Err(error) => Err(super::refused(session, error)?),
    };
    let (found, counts) = match read {
        Ok(subject) => {
            let mut found = check(&subject);
            if folder.is_some() || options.rules.is_some() {
                found.extend(softer(&subject)?);
                found.extend(milder_rule(&subject)?);
                found.extend(super::protected(env, options, folder)?);
                // A pack need not use every text that is built in.
                let is_built_in = |finding: &Finding| finding.file.starts_with("locales/");
                found.retain(|finding| finding.code != Code::OrphanText || !is_built_in(finding));
            }
            found.extend(phrases(env, options, folder, &subject)?);
            (found, Some(Counts::of(&subject)))
        }
        Err(finding) => (vec![finding], None),
    };
    let text = match options.format {
        Format::Json => as_json(&found, counts.as_ref(), &session.localizer)?,
        _ => as_text(&found, counts.as_ref(), &session.localizer),
    };
    deliver(env, session, options, &text)?;
    let faulty = found.iter().any(|finding| !finding.code.is_warning());
    Ok(if faulty { ErrorKind::Data.exit_status() } else { 0 })
}

/// What makes a fixed warning softer beside the conditions.
fn softer(subject: &Subject) -> Result<Option<Finding>, Error> {
    let softer = subject.book.softer_than(&RuleBook::embedded()?);
    Ok(softer.map(|what| Finding::new(Code::MilderRule, "", what)))
}

/// The first fixed rule that a book of one's own leaves out or makes milder.
fn milder_rule(subject: &Subject) -> Result<Option<Finding>, Error> {
    let milder = milder(&RuleBook::embedded()?, &subject.book, &assets::cases());
    Ok(milder.map(|(rule, person)| {
        let person = person.map(|person| person.to_json(&subject.book.questionnaire));
        // A rule that is left out stands in the built-in file alone.
        let left_out = format!("\"id\": \"{rule}\"");
        let left_out = assets::rules().into_iter().find(|file| file.text.contains(&left_out));
        let file = Some(subject.file_of(&rule).to_owned()).filter(|file| !file.is_empty());
        let file = file.or(left_out.map(|file| file.name)).unwrap_or_default();
        Finding::new(Code::MilderRule, file, rule).shown_by(person.into_iter().collect())
    }))
}

/// What is wrong with the phrases for reading offers: those of the folder, else the built-in ones.
fn phrases(
    env: &Env,
    options: &Options,
    folder: Option<&Path>,
    subject: &Subject,
) -> Result<Vec<Finding>, Error> {
    let own = folder.map(|folder| {
        let inside = folder.join("rules");
        if env.exists(&inside) { inside } else { folder.to_path_buf() }
    });
    let files = match own.or_else(|| options.rules.clone()) {
        Some(own) => pack::offer_of(env, &own)?,
        None => assets::offer(),
    };
    let trials = crate::offer::trials(&files, &subject.book)?;
    let told = |trial: Trial| {
        Finding::new(Code::OfferPhrase, trial.file, "").about(format!("{}: {}", trial.what, trial.at))
    };
    Ok(trials.into_iter().map(told).collect())
}

/// How much was checked.
struct Counts {
    rules: usize,
    properties: usize,
    sources: usize,
    facts: usize,
    carried: usize,
}

impl Counts {
    fn of(subject: &Subject) -> Self {
        let mut properties: Vec<&str> =
            subject.properties.iter().map(|property| property.id.as_str()).collect();
        properties.dedup();
        let carried = carried(subject);
        Self {
            rules: subject.book.rules.len(),
            properties: properties.len(),
            sources: subject.book.sources.documents().len(),
            facts: subject.book.sources.facts().len(),
            carried: carried.iter().filter(|citation| citation.kind != CitationKind::Source).count(),
        }
    }

    fn named(&self) -> [(&'static str, usize); 5] {
        [
            ("rules", self.rules),
            ("properties", self.properties),
            ("sources", self.sources),
            ("facts", self.facts),
            ("carried", self.carried),
        ]
    }
}

fn text_of(finding: &Finding, localizer: &Localizer) -> String {
    let variables = [("detail", Variable::Text(&finding.detail))];
    localizer.text(&format!("check-{}", finding.code.id()), &variables)
}

fn as_text(found: &[Finding], counts: Option<&Counts>, localizer: &Localizer) -> String {
    let mut lines = Vec::new();
    for finding in found {
        let weight = if finding.code.is_warning() { "check-warning" } else { "check-fault" };
        let place: Vec<&str> = [finding.file.as_str(), finding.at.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        let (weight, text) = (localizer.word(weight), text_of(finding, localizer));
        lines.push(format!("{}: {weight} {}: {text}", place.join(": "), finding.code.id()));
        if !finding.counterexample.is_empty() {
            lines.push(format!("  {}", localizer.word("check-example")));
            lines.extend(finding.counterexample.iter().map(ToString::to_string));
        }
    }
    let faults = found.iter().filter(|finding| !finding.code.is_warning()).count();
    lines.push(match faults {
        0 => localizer.word("check-clean"),
        _ => localizer.text("check-count", &[("count", Variable::count(faults))]),
    });
    if let Some(counts) = counts {
        let variables: Vec<(&str, Variable<'_>)> =
            counts.named().into_iter().map(|(name, count)| (name, Variable::count(count))).collect();
        lines.push(localizer.text("check-counts", &variables));
    }
    lines.join("\n") + "\n"
}

fn as_json(found: &[Finding], counts: Option<&Counts>, localizer: &Localizer) -> Result<String, Error> {
    let finding = |finding: &Finding| {
        json!({
            "code": finding.code,
            "severity": if finding.code.is_warning() { "warning" } else { "fault" },
            "file": finding.file,
            "at": finding.at,
            "detail": finding.detail,
            "text": text_of(finding, localizer),
            "counterexample": finding.counterexample,
        })
    };
    let counts = counts.map(|counts| {
        counts
            .named()
            .into_iter()
            .map(|(name, count)| (name.to_owned(), count.into()))
            .collect::<serde_json::Map<_, Json>>()
    });
    let whole = json!({
        "schema": "exo-check/rules-check/1",
        "findings": found.iter().map(finding).collect::<Vec<Json>>(),
        "counts": counts,
    });
    serde_json::to_string_pretty(&whole)
        .map(|json| json + "\n")
        .map_err(|cause| Error::plain(ErrorKind::Data, cause.to_string()))
}
