//! Completions and man pages name every command and option that the help names.

use crate::common;

use common::run::{run, run_with};
use exo_check::cli::definition;

fn commands() -> Vec<String> {
    definition(None).get_subcommands().map(|command| command.get_name().to_owned()).collect()
}

/// The long options of the program and of every command.
fn options() -> Vec<String> {
    fn gather(command: &clap::Command, found: &mut Vec<String>) {
        found.extend(command.get_arguments().filter_map(|argument| argument.get_long().map(str::to_owned)));
        command.get_subcommands().for_each(|below| gather(below, found));
    }
    let mut found = Vec::new();
    gather(&definition(None), &mut found);
    found
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
            // Fish is told of no command below a command below a command.
            if shell == "fish" && ["by", "qualification", "interests", "criterion"].contains(&option.as_str())
            {
                continue;
            }
            assert!(script.out.contains(&format!("{dashes}{option}")), "{shell} knows no --{option}");
        }
        // Fish and PowerShell are not told of values here.
        if ["bash", "zsh"].contains(&shell) {
            assert!(script.out.contains("caution.transplant"), "{shell} knows no rule");
        }
        if shell != "powershell" {
            assert!(script.out.contains("plan_over_budget"), "{shell} knows no sample");
        }
    }
    assert_eq!(run(&["completions", "tcsh"], b"").status, 2);
}

#[test]
fn the_man_page_holds_every_command_option_and_exit_status() {
    let page = run(&["man"], b"").out.replace('\\', "");
    assert!(page.contains("exo-check - A pre-counselling questionnaire"));
    for command in commands() {
        assert!(page.contains(&format!(".TP\nfBexo-check {command}")), "no {command}");
    }
    for option in definition(None).get_arguments().filter_map(clap::Arg::get_long) {
        assert!(page.contains(&format!("fB--{option}fR")), "no --{option}");
    }
    for part in
        ["0 終わった", "65 bad answers", "NO_COLOR", "ACCESSIBLE", "LANGUAGE", ".SH ENVIRONMENT", ".SH FILES"]
    {
        assert!(page.contains(part), "no {part}");
    }
}

#[test]
fn each_command_has_a_man_page_of_its_own() {
    let in_english = [("LANG", "en_US.UTF-8")];
    let page = run_with(&["man", "rules-check"], b"", &in_english).out.replace('\\', "");
    assert!(page.contains(".TH exo-check-rules-check 1"), "{page}");
    assert!(page.contains("fB--as-offR") && !page.contains("fail-on"), "{page}");
    assert_eq!(run(&["man", "rules-chek"], b"").status, 2);
}
