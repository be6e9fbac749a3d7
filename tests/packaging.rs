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
    for (shell, dashes) in
        [("bash", "--"), ("zsh", "--"), ("fish", "-l "), ("powershell", "--"), ("elvish", "--")]
    {
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
        // Words that a command takes: a rule, a letter.
        for word in ["caution.transplant", "cooling-off-loan"] {
            assert!(script.out.contains(word), "{shell} knows no {word}");
        }
        // PowerShell and Elvish are told of no value of an option.
        if !["powershell", "elvish"].contains(&shell) {
            assert!(script.out.contains("plan_over_budget"), "{shell} knows no sample");
        }
    }
    assert_eq!(run(&["completions", "tcsh"], b"").status, 2);
}

/// The script looks a command up by the name that it has made of the words before the cursor.
#[test]
fn bash_knows_the_options_of_each_command() {
    let script = run(&["completions", "bash"], b"").out;
    let made: Vec<&str> = script.lines().filter_map(|line| line.trim().strip_prefix("cmd=\"")).collect();
    assert!(made.len() > 20, "{script}");
    for name in made.iter().filter_map(|line| line.strip_suffix('"')).filter(|name| !name.is_empty()) {
        assert!(script.lines().any(|line| line.trim() == format!("{name})")), "nothing stands under {name}");
    }
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
    assert!(page.contains(".TH exo-check-rules-check 1  \"exo-check 0.1.0\""), "{page}");
    assert!(page.contains("fB--as-offR") && !page.contains("fail-on"), "{page}");
    assert_eq!(run(&["man", "rules-chek"], b"").status, 2);
}

/// Each command's own options and no other's, on its page as in its help.
#[test]
fn each_man_page_lists_the_options_of_its_command_and_no_other() {
    fn pages(command: &clap::Command, path: &str, checked: &mut usize) {
        let page = run_with(&["man", path], b"", &[("LANG", "en_US.UTF-8")]).out.replace('\\', "");
        assert!(
            page.contains(&format!(".TH exo-check-{path} 1  \"exo-check {}\"", env!("CARGO_PKG_VERSION")))
        );
        let (_, listed) = page.split_once(".SH OPTIONS").unwrap();
        let (listed, _) = listed.split_once("\n.SH ").unwrap();
        let mut told: Vec<&str> =
            listed.split("fB--").skip(1).map(|rest| rest.split_once("fR").unwrap().0).collect();
        let mut has: Vec<&str> = command.get_arguments().filter_map(clap::Arg::get_long).collect();
        told.sort_unstable();
        has.sort_unstable();
        assert_eq!(told, has, "the page of {path}");
        *checked += 1;
        for below in command.get_subcommands() {
            pages(below, &format!("{path}-{}", below.get_name()), checked);
        }
    }
    let mut checked = 0;
    definition(None).get_subcommands().for_each(|below| pages(below, below.get_name(), &mut checked));
    assert!(checked >= 21, "{checked} pages");
}
