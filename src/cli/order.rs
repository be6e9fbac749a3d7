//! Options may stand before the command that they belong to.

use clap::Command;
use std::ffi::OsString;

/// The arguments with the options that stand before a command put behind it, and `help COMMAND` as `COMMAND --help`.
pub(super) fn after_the_command(arguments: &[OsString], definition: &Command) -> Vec<OsString> {
    let (mut path, mut options, mut help) = (Vec::new(), Vec::new(), None);
    let (mut command, mut at) = (definition, 1);
    while let Some(token) = arguments.get(at).and_then(|token| token.to_str()) {
        if let Some(length) = length_of_option(definition, token) {
            let end = arguments.len().min(at + length);
            options.extend_from_slice(&arguments[at..end]);
            at = end;
            continue;
        }
        match command.find_subcommand(token) {
            Some(below) => {
                path.push(arguments[at].clone());
                command = below;
            }
            None if token == "help" && path.is_empty() && help.is_none() => help = Some("--help".into()),
            None => break,
        }
        at += 1;
    }
    let name = arguments.first().cloned().unwrap_or_default();
    let rest = arguments.get(at..).unwrap_or_default().iter().cloned();
    [name].into_iter().chain(path).chain(options).chain(rest).chain(help).collect()
}

/// How many arguments an option of the report takes up with its value; nothing for what is none.
fn length_of_option(definition: &Command, token: &str) -> Option<usize> {
    let mut options = definition.get_arguments();
    let (option, holds_value) = if let Some(long) = token.strip_prefix("--") {
        let (name, value) = long.split_once('=').map_or((long, false), |(name, _)| (name, true));
        (options.find(|option| option.get_long() == Some(name))?, value)
    } else {
        let mut signs = token.strip_prefix('-')?.chars();
        let short = signs.next()?;
        (options.find(|option| option.get_short() == Some(short))?, signs.next().is_some())
    };
    Some(if option.get_action().takes_values() && !holds_value { 2 } else { 1 })
}
