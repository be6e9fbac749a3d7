//! Completions and man page name every command and option that the help names.

use crate::common;

use clap::CommandFactory;
use common::run::run;
use exo_check::cli::Arguments;

fn commands() -> Vec<String> {
    Arguments::command().get_subcommands().map(|command| command.get_name().to_owned()).collect()
}

fn options() -> Vec<String> {
    let command = Arguments::command();
    command.get_arguments().filter_map(|argument| argument.get_long().map(str::to_owned)).collect()
}

#[test]
fn every_shell_completes_every_command_and_option() {
    for (shell, dashes) in [("bash", "--"), ("zsh", "--"), ("fish", "-l "), ("powershell", "--")] {
        let script = run(&["completions", shell], b"");
        assert_eq!((script.status, script.err.as_str()), (0, ""), "{shell}");
        for command in commands() {
            assert!(script.out.contains(&command), "{shell} knows no {command}");
        }
        for option in options() {
            assert!(script.out.contains(&format!("{dashes}{option}")), "{shell} knows no --{option}");
        }
    }
    assert_eq!(run(&["completions", "tcsh"], b"").status, 2);
}

#[test]
fn the_man_page_holds_every_command_option_and_exit_status() {
    let page = run(&["man"], b"").out.replace('\\', "");
    assert!(page.contains("exo-check - A pre-counselling questionnaire"));
    for command in commands() {
        assert!(page.contains(&format!(".TP\nfB{command}")), "no {command}");
    }
    for option in options() {
        assert!(page.contains(&format!("fB--{option}fR")), "no --{option}");
    }
    for status in ["0 終わった / done", "65 答えの誤り / bad answers", "130 途中でやめた / interrupted"]
    {
        assert!(page.contains(status), "no exit status {status}");
    }
}
