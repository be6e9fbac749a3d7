//! What a shell completes, made from the same definition as the help.

use super::Session;
use super::packaging::{PROGRAM, print, worded};
use crate::assets;
use crate::cli::Options;
use crate::env::Env;
use crate::error::Error;
use clap::Command;
use clap::builder::PossibleValuesParser;
use clap_complete::Shell;
use std::fmt::Write;

/// The completions of one shell; they know the ids of the rules and the names of the samples.
pub(super) fn run(env: &mut Env, session: &Session, options: &Options, shell: Shell) -> Result<u8, Error> {
    let mut definition = worded(env, options)?;
    let people: Vec<&str> = assets::samples().into_iter().map(|(name, _)| name).collect();
    definition = definition.mut_subcommand("sample", |sample| {
        sample.mut_arg("person", |person| person.value_parser(people).hide_possible_values(true))
    });
    if cfg!(feature = "proof") {
        let rules: Vec<String> = session.book.rules.iter().map(|rule| rule.id.clone()).collect();
        definition = definition.mut_subcommand("rules", |below| {
            below.mut_subcommand("explain", |explain| {
                explain.mut_arg("rule", |rule| {
                    rule.value_parser(PossibleValuesParser::new(rules)).hide_possible_values(true)
                })
            })
        });
    }
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut definition, PROGRAM, &mut script);
    let mut script = String::from_utf8_lossy(&script).into_owned();
    match shell {
        // The maker takes the hyphen of our name for the space before a command, and looks nothing up afterwards.
        Shell::Bash => script = script.replace("exo__subcmd__check", "exo__check"),
        Shell::Zsh => {}
        _ => add_words(&mut script, shell, &definition, &mut Vec::new()),
    }
    print(env, script.as_bytes())
}

/// Tells the shells whose scripts know options and commands alone which words a command takes.
fn add_words(script: &mut String, shell: Shell, command: &Command, path: &mut Vec<String>) {
    for word in command.get_positionals().flat_map(clap::Arg::get_possible_values) {
        let (word, end) = (word.get_name(), path.join(";"));
        let (opens, line) = match shell {
            Shell::Fish => {
                let last = path.get(1).map(|last| format!("; and __fish_seen_subcommand_from {last}"));
                let (first, last) = (path.first().map_or("", String::as_str), last.unwrap_or_default());
                let here = format!("__fish_exo_check_using_subcommand {first}{last}");
                // A string takes all that is written.
                let _ = writeln!(script, "complete -c {PROGRAM} -n \"{here}\" -f -a \"{word}\"");
                continue;
            }
            Shell::PowerShell => (
                format!("'{PROGRAM};{end}' {{\n"),
                format!(
                    "            [CompletionResult]::new('{word}', '{word}', [CompletionResultType]::ParameterValue, '{word}')\n"
                ),
            ),
            _ => (format!("&'{PROGRAM};{end}'= {{\n"), format!("            cand {word} ''\n")),
        };
        if let Some(at) = script.find(&opens) {
            script.insert_str(at + opens.len(), &line);
        }
    }
    for below in command.get_subcommands() {
        path.push(below.get_name().to_owned());
        add_words(script, shell, below, path);
        path.pop();
    }
}
