//! Where nobody says in which language to speak, the person is asked, in every language, with one key.

use super::is_wanted;
use crate::cli::Options;
use crate::command::io_error;
use crate::env::{Env, guard};
use crate::error::{Error, ErrorKind};
use crate::localizer::{Localizer, Variable};
use crate::prompt::{Phrase, Rich};
use crate::term::Locale;
use std::io::{self, BufRead};
use std::path::Path;

/// Whether somebody sits at a terminal to be asked.
pub(in crate::command) fn can_ask(env: &Env, options: &Options) -> bool {
    is_wanted(env, options) && env.terminals.input && env.terminals.messages
}

/// The language that the person chooses.
///
/// # Errors
/// End of input, an interrupt, a terminal that cannot be used.
pub(in crate::command) fn ask(env: &mut Env, options: &Options) -> Result<Locale, Error> {
    let farewell = |locale: &Locale| Localizer::embedded(*locale).map(|texts| texts.word("interrupted"));
    let farewell = Locale::ALL.iter().map(farewell).collect::<Result<Vec<_>, _>>()?.join("\n");
    let failed = |cause: &io::Error| io_error("error-terminal", Path::new("-"), cause);
    guard::install(move || farewell.clone()).map_err(|cause| failed(&cause))?;
    let numbered = || (1..).zip(Locale::ALL);
    let line = |(number, locale): (u32, &Locale)| {
        let key = number.to_string();
        Localizer::embedded(*locale).map(|texts| texts.text("language-key", &[("key", Variable::Text(&key))]))
    };
    let lines = numbered().map(line).collect::<Result<Vec<_>, _>>()?;
    let keys: Vec<char> = numbered().filter_map(|(number, _)| char::from_digit(number, 10)).collect();
    let chosen = if options.plain || env.is_plain() {
        by_line(env, &lines, &keys)
    } else {
        let no_words = |_: &Phrase<'_>| String::new();
        Rich::new(&no_words).one_key(&lines.join("\n"), &keys)
    };
    guard::restore();
    chosen.map(|place| Locale::ALL[place]).map_err(|stop| match stop.kind() {
        io::ErrorKind::UnexpectedEof => Error::message(ErrorKind::Interrupted, "ended", Vec::new()),
        io::ErrorKind::Interrupted => {
            guard::await_end();
            Error::message(ErrorKind::Interrupted, "interrupted", Vec::new())
        }
        _ => failed(&stop),
    })
}

fn by_line(env: &mut Env, lines: &[String], keys: &[char]) -> io::Result<usize> {
    loop {
        for line in lines {
            env.tell(line);
        }
        let mut typed = Vec::new();
        if env.input.read_until(b'\n', &mut typed)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let typed: String =
            String::from_utf8_lossy(&typed).trim().chars().map(crate::prompt::number::narrow).collect();
        if let Some(place) = keys.iter().position(|key| typed == key.to_string()) {
            return Ok(place);
        }
    }
}
