//! Help, version, and what is told of a wrong usage: in the language asked for, in all where none is known.

use crate::answers::nearest;
use crate::book::RuleBook;
use crate::cli::{Arguments, definition};
use crate::env::Env;
use crate::error::ErrorKind;
use crate::localizer::{Localizer, Variable, in_all};
use crate::term::{Locale, excerpt};
use clap::error::{ContextKind, ContextValue, ErrorKind as ClapKind};
use std::error::Error as _;
use std::path::Path;

/// Ends a run whose command line asks for no command. Help and version are no errors.
pub(super) fn tell(env: &mut Env, stop: &clap::Error) -> u8 {
    let known = asked_for(env).or_else(|| Locale::told(|name| env.variable(name)));
    let locales = known.map_or(Locale::ALL.to_vec(), |locale| vec![locale]);
    let texts: Vec<Localizer> =
        locales.into_iter().filter_map(|locale| Localizer::embedded(locale).ok()).collect();
    match stop.kind() {
        ClapKind::DisplayVersion => u8::from(env.print(&(stop.to_string() + &content_version())).is_err()),
        ClapKind::DisplayHelp => u8::from(env.print(&help(env, &texts)).is_err()),
        ClapKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let help = Arguments::help(&with_help(env), &|id, part| in_all(&texts, id, part));
            env.tell(help.trim_end());
            ErrorKind::Usage.exit_status()
        }
        _ => {
            let locale = known.unwrap_or(Locale::En);
            if let Ok(texts) = Localizer::embedded(locale) {
                let command = Arguments::command_of(&env.arguments);
                env.tell(&wrong(stop, &command, &texts));
                env.tell(&texts.text("usage-help", &[("command", Variable::Text(&command))]));
            }
            ErrorKind::Usage.exit_status()
        }
    }
}

fn help(env: &Env, texts: &[Localizer]) -> String {
    Arguments::help(&env.arguments, &|id, part| in_all(texts, id, part))
}

fn with_help(env: &Env) -> Vec<std::ffi::OsString> {
    env.arguments.iter().cloned().chain(["--help".into()]).collect()
}

/// The language that `--lang` names, though the rest of the line is not understood.
fn asked_for(env: &Env) -> Option<Locale> {
    let mut words = env.arguments.iter().map(|word| word.to_string_lossy());
    let name = words.find_map(|word| word.strip_prefix("--lang").map(str::to_owned))?;
    let name = match name.strip_prefix('=') {
        Some(name) => name.to_owned(),
        None => words.next()?.into_owned(),
    };
    Locale::parse(&name)
}

/// The line on the rules, which change without the program; nothing if the built-in ones cannot be read.
fn content_version() -> String {
    RuleBook::embedded()
        .map(|book| format!("規則 / rules {}\n", book.values.rules_version))
        .unwrap_or_default()
}

/// What was wrong, in the words of one language; clap's own first line where it is none of the usual slips.
fn wrong(stop: &clap::Error, command: &str, texts: &Localizer) -> String {
    let first = |kind| told(stop, kind).split(' ').next().unwrap_or_default().to_owned();
    let option = first(ContextKind::InvalidArg);
    let found = excerpt(&told(stop, ContextKind::InvalidValue));
    let (subcommand, prior) = (told(stop, ContextKind::InvalidSubcommand), first(ContextKind::PriorArg));
    let allowed = match stop.source() {
        Some(source) => source.to_string(),
        None => told(stop, ContextKind::ValidValue),
    };
    let nearest = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue]
        .into_iter()
        .map(first)
        .find(|word| is_near(word, &[&option, &found, &subcommand]))
        .unwrap_or_else(|| meant(&option));
    let is_file = subcommand.contains('.') || Path::new(&subcommand).exists();
    let (id, what) = match stop.kind() {
        ClapKind::InvalidSubcommand if is_file => ("usage-file", &subcommand),
        ClapKind::InvalidSubcommand => ("usage-command", &subcommand),
        ClapKind::UnknownArgument => ("usage-option", &option),
        ClapKind::InvalidValue if found.is_empty() => ("usage-value-missing", &option),
        ClapKind::ValueValidation if option.starts_with("--as-of") => ("usage-day", &option),
        ClapKind::InvalidValue | ClapKind::ValueValidation => ("usage-value", &option),
        ClapKind::MissingRequiredArgument => ("usage-missing", &option),
        ClapKind::ArgumentConflict if prior.is_empty() || prior == option => ("usage-twice", &option),
        ClapKind::ArgumentConflict => ("usage-conflict", &option),
        ClapKind::TooManyValues | ClapKind::TooFewValues | ClapKind::WrongNumberOfValues => {
            ("usage-number", &option)
        }
        _ => return stop.to_string().lines().next().unwrap_or_default().to_owned(),
    };
    let counted = if id == "usage-number" { bounds(command, &option) } else { None };
    let [least, most] = counted.unwrap_or_default();
    let variables = [
        ("least", least),
        ("most", most),
        ("command", command.to_owned()),
        ("what", excerpt(what)),
        ("found", found),
        ("allowed", allowed),
        ("other", prior),
        ("has_nearest", if nearest.is_empty() { "no" } else { "yes" }.to_owned()),
        ("nearest", nearest),
    ];
    let told = texts.text(id, &variables.each_ref().map(|(name, value)| (*name, Variable::Text(value))));
    told.trim_end().to_owned()
}

/// How many of an argument a command takes at least and at most.
fn bounds(command: &str, argument: &str) -> Option<[String; 2]> {
    let mut whole = definition(None);
    whole.build();
    let command =
        { command.split(' ').skip(1) }.try_fold(&whole, |above, name| above.find_subcommand(name))?;
    let named = |one: &&clap::Arg| one.to_string().starts_with(argument);
    let count = command.get_arguments().find(named)?.get_num_args()?;
    Some([count.min_values(), count.max_values()].map(|count| count.to_string()))
}

/// Whether a word was probably meant by one of these; clap is more generous.
fn is_near(word: &str, typed: &[&str]) -> bool {
    let plain = |word: &str| word.replace('-', "_");
    let word = plain(word);
    !word.is_empty() && typed.iter().any(|typed| nearest(&plain(typed), [word.as_str()]).is_some())
}

/// What a word of another program's habit is called here.
fn meant(option: &str) -> String {
    match option {
        "--json" | "--html" | "--markdown" | "--text" | "--fhir" => option.replacen("--", "--format ", 1),
        "-v" => "--version".to_owned(),
        _ => String::new(),
    }
}

/// What clap knows of an error, as text: several things parted by commas.
fn told(stop: &clap::Error, kind: ContextKind) -> String {
    match stop.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::StyledStrs(texts)) => {
            texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}
