//! The story of one run: what was typed, which command, what it ends with.

use crate::book::RuleBook;
use crate::cli::Arguments;
use crate::command::{self, Session};
use crate::env::{Env, on_panic};
use crate::error::{Error, ErrorKind};
use crate::localizer::Localizer;
use crate::term::Locale;
use clap::Parser;
use clap::error::ErrorKind as ClapKind;

/// Runs the program and gives its exit status.
pub fn run(env: &mut Env) -> u8 {
    let arguments = match Arguments::try_parse_from(&env.arguments) {
        Ok(arguments) => arguments,
        Err(stop) => return usage(env, &stop),
    };
    let locale = Locale::from_environment(|name| env.variable(name));
    let chosen = language(&arguments, locale);
    let spoken = *chosen.as_ref().unwrap_or(&locale);
    on_panic(move || Localizer::embedded(spoken).map(|texts| texts.word("broken")).unwrap_or_default());
    let opened = chosen.and_then(|locale| Session::open(env, locale, &arguments.options));
    let status = opened.and_then(|session| {
        let status = command::run(env, &session, &arguments);
        // The process ends here: to take the rule book apart piece by piece would only cost time.
        std::mem::forget(session);
        status
    });
    match status {
        Ok(status) => status,
        Err(error) => tell(env, locale, &arguments, &error),
    }
}

/// Help and version are no errors; a wrong usage gets one line in the person's language after clap's own.
fn usage(env: &mut Env, stop: &clap::Error) -> u8 {
    if !stop.use_stderr() {
        let content = if stop.kind() == ClapKind::DisplayVersion { content_version() } else { String::new() };
        return u8::from(env.print(&(stop.to_string() + &content)).is_err());
    }
    let message = stop.to_string();
    env.tell(message.trim_end());
    let locale = Locale::from_environment(|name| env.variable(name));
    if let Ok(localizer) = Localizer::embedded(locale) {
        env.tell(&localizer.word("error-usage-line"));
    }
    ErrorKind::Usage.exit_status()
}

/// The line on the rules, which change without the program; nothing if the built-in ones cannot be read.
fn content_version() -> String {
    RuleBook::embedded()
        .map(|book| format!("規則 / rules {}\n", book.values.rules_version))
        .unwrap_or_default()
}

fn language(arguments: &Arguments, surroundings: Locale) -> Result<Locale, Error> {
    let Some(name) = &arguments.options.lang else { return Ok(surroundings) };
    Locale::parse(name).ok_or_else(|| {
        Error::message(ErrorKind::Usage, "error-lang", vec![("lang", crate::term::excerpt(name))])
            .with_hint("error-lang-hint", Vec::new())
    })
}

/// One line that says what was wrong, and one that says what to do next.
fn tell(env: &mut Env, surroundings: Locale, arguments: &Arguments, error: &Error) -> u8 {
    let chosen = language(arguments, surroundings).unwrap_or(surroundings);
    if let Ok(localizer) = Localizer::embedded(chosen) {
        for notice in error.notices() {
            env.tell(&localizer.notice(notice));
        }
    }
    error.kind.exit_status()
}
