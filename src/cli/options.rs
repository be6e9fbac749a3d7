//! The options that several commands share, and what they were given.

use super::{Colour, FailOn, Format, Say, definition, value};
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Arg, ArgAction, ArgMatches, ValueEnum, value_parser};
use jiff::civil::Date;
use std::path::PathBuf;

/// What was given of the shared options. A command that does not take one leaves it as it is without it.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools)] // each is a switch of its own on the command line
pub struct Options {
    /// Saved answers to use; nothing is asked.
    pub answers: Option<PathBuf>,
    /// Saved answers to go on with, or to change.
    pub resume: Option<PathBuf>,
    /// Where to save after every answer.
    pub save: Option<PathBuf>,
    /// The form of the output: the one asked for, the one that the ending of the output file names, or the command's first.
    pub format: Format,
    /// The forms that the command has.
    pub formats: &'static [Format],
    /// The form asked for by `--format`.
    pub asked: Option<Format>,
    /// The language asked for.
    pub lang: Option<String>,
    /// The file for the report.
    pub output: Option<PathBuf>,
    /// Whether to write over an existing file.
    pub force: bool,
    /// The severity that gives exit status 10.
    pub fail_on: Option<FailOn>,
    /// Whether an undetermined rule counts as fired there.
    pub strict_unknown: bool,
    /// When to colour.
    pub color: Colour,
    /// Columns of a line.
    pub width: Option<u64>,
    /// Numbered lines, nothing is redrawn.
    pub plain: bool,
    /// Every text in full, and where each source can be read.
    pub full: bool,
    /// Pictures from block characters.
    pub unicode: bool,
    /// Also which answers brought each finding, and which change removes it.
    pub explain: bool,
    /// The folder laid over the built-in rules.
    pub rules: Option<PathBuf>,
    /// The folder laid over the built-in texts.
    pub locales: Option<PathBuf>,
    /// Whether the texts laid over may replace those of the program.
    pub trust_texts: bool,
    /// The day of the report.
    pub as_of: Option<Date>,
    /// Below which address forms and codes stand in FHIR.
    pub base: Option<String>,
    /// Nothing is told but errors.
    pub quiet: bool,
}

impl Options {
    /// What the deepest command of the line was given.
    pub(super) fn of(matches: &ArgMatches) -> Self {
        let (mut path, mut matches) = (Vec::new(), matches);
        while let Some((name, below)) = matches.subcommand() {
            path.push(name);
            matches = below;
        }
        let formats = definition::formats(&path);
        let on = |id| one(matches, id).unwrap_or_default();
        let asked = one(matches, "format");
        Self {
            answers: one(matches, "answers"),
            resume: one(matches, "resume"),
            save: one(matches, "save"),
            format: asked.or(formats.first().copied()).unwrap_or(Format::Text),
            formats,
            asked,
            lang: one(matches, "lang"),
            output: one(matches, "output"),
            force: on("force"),
            fail_on: one(matches, "fail-on"),
            strict_unknown: on("strict-unknown"),
            color: one(matches, "color").unwrap_or(Colour::Auto),
            width: one(matches, "width"),
            plain: on("plain"),
            full: on("full"),
            unicode: on("unicode"),
            explain: on("explain"),
            rules: one(matches, "rules"),
            locales: one(matches, "locales"),
            trust_texts: on("trust-texts"),
            as_of: one(matches, "as-of"),
            base: one(matches, "base"),
            quiet: on("quiet"),
        }
    }
}

/// The value of an option; nothing where the command does not take it.
fn one<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, id: &str) -> Option<T> {
    matches.try_get_one(id).ok().flatten().cloned()
}

/// The definition of a shared option.
pub(super) fn option(id: &'static str, formats: &'static [Format], say: Option<Say<'_>>) -> Arg {
    let told = say.map(|say| say("cli-options", Some(id))).unwrap_or_default();
    let arg = Arg::new(id).long(id).help(told);
    let file = |arg: Arg| arg.value_name("FILE").value_parser(value_parser!(PathBuf));
    match id {
        "answers" => file(arg).conflicts_with_all(["resume", "save"]),
        "resume" | "save" => file(arg),
        "output" => file(arg).short('o'),
        "rules" | "locales" => arg.value_name("DIR").value_parser(value_parser!(PathBuf)),
        "format" => choices(arg.short('f'), "FORMAT", formats, say),
        "fail-on" => choices(arg, "LEVEL", FailOn::value_variants(), say),
        "color" => choices(arg, "WHEN", Colour::value_variants(), say),
        "lang" => arg.value_name("LANG"),
        "width" => arg.value_name("N").value_parser(value::number(20, 300)),
        "base" => arg.value_name("URL").value_parser(value::address),
        "as-of" => arg.value_name("YYYY-MM-DD").value_parser(value::day),
        "force" => arg.action(ArgAction::SetTrue).requires("output"),
        "strict-unknown" => arg.action(ArgAction::SetTrue).requires("fail-on"),
        "trust-texts" => arg.action(ArgAction::SetTrue).requires("locales"),
        "quiet" => arg.action(ArgAction::SetTrue).short('q'),
        _ => arg.action(ArgAction::SetTrue),
    }
}

/// An option that takes one of a few words.
fn choices<T: ValueEnum + Send + Sync + 'static>(
    arg: Arg,
    name: &'static str,
    words: &'static [T],
    say: Option<Say<'_>>,
) -> Arg {
    let values = words.iter().filter_map(ValueEnum::to_possible_value).map(|value| {
        let told = say.map(|say| say("cli-values", Some(value.get_name())));
        value.help(told.unwrap_or_default())
    });
    let values: Vec<_> = values.collect();
    let named = values.iter().map(PossibleValue::get_name).collect::<Vec<_>>().join(", ");
    let told = arg.get_help().map(|told| format!("{told}: {named}")).unwrap_or_default();
    let parser = PossibleValuesParser::new(values).try_map(|word| T::from_str(&word, false));
    arg.help(told).value_name(name).value_parser(parser).hide_possible_values(true)
}
