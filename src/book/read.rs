use super::compiled::Compiled;
use super::questionnaire::{Questionnaire, SectionFile};
use super::rule::RuleFile;
use super::source::{Source, Sources};
use super::{Rule, RuleBook};
use crate::assets::{self, TextFile};
use crate::error::{Error, ErrorKind};
use crate::term::visible;
use serde::de::DeserializeOwned;
use std::borrow::Cow;

/// The files that are not lists of rules; the last but one are for the proofs about the book, the last is read when it is needed.
const NAMED: [&str; 19] = [
    "questionnaire.json",
    "clinic_questions.json",
    "sources.json",
    "facts.json",
    "values.json",
    "options.json",
    "ipdas.json",
    "glossary.json",
    "shelf_life.json",
    "deadlines.json",
    "helpers.json",
    "letters.json",
    "contradictions.json",
    "reviews.json",
    "properties.json",
    "not-used.json",
    "only-asked.json",
    "wording.json",
    super::names::FILE,
];

/// Brackets that may be open at once; the limit of JSON's reader.
const DEEPEST: usize = 127;

pub(super) fn read(files: &[TextFile]) -> Result<RuleBook, Error> {
    let sections: Vec<SectionFile> = named(files, NAMED[0])?;
    let questionnaire = Questionnaire::from_sections(sections).map_err(|cause| fault(NAMED[0], cause))?;
    let mut rules = Vec::with_capacity(256);
    for file in files.iter().filter(|file| !NAMED.contains(&base_name(file))) {
        rules.extend(read_rules(file)?);
    }
    Ok(RuleBook {
        questionnaire,
        rules,
        clinic_questions: named(files, NAMED[1])?,
        sources: Sources { documents: documents(files)?, facts: named(files, NAMED[3])? },
        values: named(files, NAMED[4])?,
        options: named(files, NAMED[5])?,
        ipdas: named(files, NAMED[6])?,
        glossary: named(files, NAMED[7])?,
        shelf_life: named(files, NAMED[8])?,
        deadlines: named(files, NAMED[9])?,
        helpers: named(files, NAMED[10])?,
        letters: named(files, NAMED[11])?,
        contradictions: named(files, NAMED[12])?,
        // A pack brings no reviews: whoever wrote it could name anybody.
        reviews: named(&assets::rules(), NAMED[13])?,
        own: super::Own::default(),
        compiled: Compiled::default(),
    })
}

/// The documents; those of the program's own text are not copied.
fn documents(files: &[TextFile]) -> Result<Vec<Source<'static>>, Error> {
    let file = file_named(files, NAMED[2])?;
    let read: Result<Vec<Source<'static>>, _> = match &file.text {
        Cow::Borrowed(text) => serde_json::from_str(text),
        Cow::Owned(text) => serde_json::from_str::<Vec<Source<'_>>>(text)
            .map(|documents| documents.into_iter().map(Source::into_owned).collect()),
    };
    let mut documents = read.map_err(|cause| unread(file, &cause))?;
    documents.sort_by(|one, other| Source::place(&one.id).cmp(&Source::place(&other.id)));
    Ok(documents)
}

fn read_rules(file: &TextFile) -> Result<Vec<Rule>, Error> {
    let rules: Vec<RuleFile> = parse(file)?;
    rules.into_iter().map(|rule| rule.into_rule().map_err(|cause| fault(&file.name, cause))).collect()
}

fn named<T: DeserializeOwned>(files: &[TextFile], name: &str) -> Result<T, Error> {
    parse(file_named(files, name)?)
}

fn file_named<'f>(files: &'f [TextFile], name: &str) -> Result<&'f TextFile, Error> {
    files.iter().find(|file| base_name(file) == name).ok_or_else(|| fault(name, "the file is missing"))
}

fn parse<T: DeserializeOwned>(file: &TextFile) -> Result<T, Error> {
    serde_json::from_str(&file.text).map_err(|cause| unread(file, &cause))
}

/// What JSON's reader refused, and where.
fn unread(file: &TextFile, cause: &serde_json::Error) -> Error {
    let told = cause.to_string();
    if !told.starts_with("recursion limit") {
        let place = [("line", cause.line().to_string()), ("column", cause.column().to_string())];
        let named = [("file", visible(&file.name)), ("kind", shape(cause, &told).to_owned())];
        let variables = named.into_iter().chain(place).collect();
        return fault(&file.name, told).with_hint("error-pack-json", variables);
    }
    Error::in_pack(
        "error-nested",
        visible(&file.name),
        [cause.line(), cause.column()],
        ("most", DEEPEST.to_string()),
    )
}

/// What is wrong, for the words of the person's own language: the reader's own are English alone.
fn shape(cause: &serde_json::Error, told: &str) -> &'static str {
    let starts = [
        ("unknown field", "unknown"),
        ("unknown variant", "word"),
        ("missing field", "missing"),
        ("duplicate field", "twice"),
        ("EOF", "ends"),
    ];
    let known = starts.iter().find(|(start, _)| told.starts_with(start)).map(|(_, kind)| *kind);
    known.unwrap_or(if cause.is_data() { "type" } else { "broken" })
}

fn base_name(file: &TextFile) -> &str {
    file.name.rsplit('/').next().unwrap_or(&file.name)
}

fn fault(file: &str, cause: impl AsRef<str>) -> Error {
    Error::plain(ErrorKind::Data, format!("{file}: {}", cause.as_ref()))
}
