//! What packagers install beside the program, made from the same definition as the help.

use crate::cli::Arguments;
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use clap::{Command, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};
use std::io;

const PROGRAM: &str = "exo-check";

/// The completions of one shell.
pub(super) fn completions(env: &mut Env, shell: Shell) -> Result<u8, Error> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), PROGRAM, &mut script);
    print(env, &script)
}

/// The man page.
pub(super) fn man(env: &mut Env) -> Result<u8, Error> {
    let mut page = Vec::new();
    page_of(Arguments::command(), &mut page)
        .map_err(|cause| Error::plain(ErrorKind::Io, cause.to_string()))?;
    print(env, &page)
}

/// One page for the program and its commands: pages of their own, as clap's section would name them, do not exist.
fn page_of(command: Command, page: &mut Vec<u8>) -> io::Result<()> {
    let before = command.get_before_help().map(ToString::to_string).unwrap_or_default();
    let after = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let commands = commands(&command);
    let man = Man::new(command.about(env!("CARGO_PKG_DESCRIPTION")).long_about(before));
    man.render_title(page)?;
    man.render_name_section(page)?;
    man.render_synopsis_section(page)?;
    man.render_description_section(page)?;
    commands.to_writer(page)?;
    man.render_options_section(page)?;
    as_written(&after).to_writer(page)?;
    man.render_version_section(page)
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

/// Examples and exit statuses, their lines kept as they are.
fn as_written(text: &str) -> Roff {
    let mut roff = Roff::new();
    roff.control("SH", ["EXAMPLES"]).control("nf", []);
    for line in text.lines() {
        roff.text([roman(line)]);
    }
    roff.control("fi", []);
    roff
}

fn print(env: &mut Env, bytes: &[u8]) -> Result<u8, Error> {
    let printed = env.print(&String::from_utf8_lossy(bytes));
    printed.map_err(|cause| super::io_error("error-output", std::path::Path::new("-"), &cause))?;
    Ok(0)
}
