//! The man pages, made from the same definition as the help.

use super::io_error;
use crate::cli::{Options, definition};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::localizer::{Localizer, in_all};
use crate::term::{Locale, excerpt};
use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};
use std::io;
use std::path::Path;

pub(super) const PROGRAM: &str = "exo-check";

/// The definition in the language asked for, in all where none is known.
pub(super) fn worded(env: &Env, options: &Options) -> Result<Command, Error> {
    let asked = options.lang.as_deref().and_then(Locale::parse);
    let known = asked.or_else(|| Locale::told(|name| env.variable(name)));
    let locales = known.map_or(Locale::ALL.to_vec(), |locale| vec![locale]);
    let texts = locales.into_iter().map(Localizer::embedded).collect::<Result<Vec<_>, Error>>()?;
    Ok(definition(Some(&|id, part| in_all(&texts, id, part))))
}

/// The man page of the program or of one command.
pub(super) fn man(env: &mut Env, options: &Options, of: Option<&str>) -> Result<u8, Error> {
    let mut whole = worded(env, options)?;
    whole.build();
    let mut command = whole.clone();
    for word in of.unwrap_or_default().split(['-', ' ']).filter(|word| !word.is_empty()) {
        let below = command.find_subcommand(word).cloned();
        let unknown =
            || Error::message(ErrorKind::Usage, "error-man", vec![("page", excerpt(of.unwrap_or(word)))]);
        command = below.ok_or_else(unknown)?;
    }
    let mut page = Vec::new();
    page_of(command, &mut page).map_err(|cause| Error::plain(ErrorKind::Io, cause.to_string()))?;
    print(env, &page)
}

/// One page: what it is, its commands and options, and what its help ends with.
fn page_of(command: Command, page: &mut Vec<u8>) -> io::Result<()> {
    let before = command.get_before_help().map(ToString::to_string).unwrap_or_default();
    let after = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let name = command.get_bin_name().unwrap_or(PROGRAM).replace(' ', "-");
    let about = command
        .get_about()
        .filter(|about| !about.to_string().is_empty())
        .map_or_else(|| env!("CARGO_PKG_DESCRIPTION").to_owned(), ToString::to_string);
    let commands = commands(&command);
    let has_commands = command.has_subcommands();
    let command = command.version(env!("CARGO_PKG_VERSION")).about(about).long_about(before);
    let man = Man::new(command).title(name).source(concat!("exo-check ", env!("CARGO_PKG_VERSION")));
    man.render_title(page)?;
    man.render_name_section(page)?;
    man.render_synopsis_section(page)?;
    man.render_description_section(page)?;
    if has_commands {
        commands.to_writer(page)?;
    }
    man.render_options_section(page)?;
    for (heading, text) in sections(&after) {
        as_written(&heading, &text).to_writer(page)?;
    }
    man.render_version_section(page)
}

/// The parts of a help's end: each begins with a heading that stands alone before its indented lines.
fn sections(after: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in after.lines() {
        match (line.strip_suffix(':').filter(|_| !line.starts_with(' ')), found.last_mut()) {
            (Some(heading), _) => found.push((heading.to_owned(), String::new())),
            (None, Some((_, text))) => *text = std::mem::take(text) + line + "\n",
            (None, None) => found.push((String::new(), format!("{line}\n"))),
        }
    }
    found
}

/// Each command with its arguments and what it does.
fn commands(command: &Command) -> Roff {
    let mut roff = Roff::new();
    roff.control("SH", ["COMMANDS"]);
    for one in command.get_subcommands() {
        let about = one.get_about().map(ToString::to_string).unwrap_or_default();
        let mut one = one.clone().disable_help_flag(true).bin_name(one.get_name().to_owned());
        let usage = one.render_usage().to_string();
        let usage = usage.split_once(": ").map_or(usage.as_str(), |(_, usage)| usage).trim().to_owned();
        roff.control("TP", []).text([bold(usage)]).text([roman(about)]);
    }
    roff
}

/// A section whose lines are kept as they are.
fn as_written(heading: &str, text: &str) -> Roff {
    let mut roff = Roff::new();
    roff.control("SH", [heading.to_uppercase().as_str()]).control("nf", []);
    for line in text.lines() {
        roff.text([roman(line)]);
    }
    roff.control("fi", []);
    roff
}

pub(super) fn print(env: &mut Env, bytes: &[u8]) -> Result<u8, Error> {
    let printed = env.print(&String::from_utf8_lossy(bytes));
    printed.map_err(|cause| io_error("error-output", Path::new("-"), &cause))?;
    Ok(0)
}
