//! The story of one run: what was typed, which command, what it ends with.

mod usage;

use crate::cli::{Arguments, Command};
use crate::command;
use crate::env::{Env, on_panic};
use crate::error::{Error, ErrorKind};
use crate::localizer::Localizer;
use crate::term::Locale;

/// Runs the program and gives its exit status.
pub fn run(env: &mut Env) -> u8 {
    let mut arguments = match Arguments::read(&env.arguments) {
        Ok(arguments) => arguments,
        Err(stop) => return usage::tell(env, &stop),
    };
    let told = Locale::told(|name| env.variable(name));
    let chosen = language(env, &arguments, told);
    let spoken = *chosen.as_ref().unwrap_or(&told.unwrap_or(Locale::En));
    on_panic(move || Localizer::embedded(spoken).map(|texts| texts.word("broken")).unwrap_or_default());
    let inputs = arguments.command.as_ref().map(Command::inputs).unwrap_or_default();
    let settled =
        chosen.and_then(|locale| command::settle(env, &mut arguments.options, &inputs).map(|()| locale));
    let opened = settled.and_then(|locale| command::open(env, locale, &arguments.options));
    let status = opened.and_then(|session| {
        let status = command::run(env, &session, &arguments);
        // The process ends here: to take the rule book apart piece by piece would only cost time.
        std::mem::forget(session);
        status
    });
    match status {
        Ok(status) => status,
        Err(error) => tell(env, spoken, &error),
    }
}

fn language(env: &mut Env, arguments: &Arguments, surroundings: Option<Locale>) -> Result<Locale, Error> {
    let Some(name) = &arguments.options.lang else {
        return surroundings.map_or_else(|| command::language(env, arguments), Ok);
    };
    Locale::parse(name).ok_or_else(|| {
        Error::message(ErrorKind::Usage, "error-lang", vec![("lang", crate::term::excerpt(name))])
            .with_hint("error-lang-hint", Vec::new())
    })
}

/// One line that says what was wrong, and one that says what to do next.
fn tell(env: &mut Env, locale: Locale, error: &Error) -> u8 {
    if let Ok(localizer) = Localizer::embedded(locale) {
        for notice in error.notices() {
            env.tell(&localizer.notice(notice));
        }
    }
    error.kind.exit_status()
}
