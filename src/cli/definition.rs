//! Which options and forms each command has: one table, from which parser, help, completions and man pages are made.

use super::options::option;
use super::{Format, Typed};
use clap::builder::{PossibleValue, Resettable};
use clap::{Arg, ArgAction, ArgGroup, Command, CommandFactory};

/// Gives the text of a message, or of one of its attributes, as it is to be shown.
pub type Say<'s> = &'s dyn Fn(&str, Option<&str>) -> String;

/// What a command takes beside its own arguments.
struct Takes {
    command: &'static str,
    formats: &'static [Format],
    options: &'static [&'static [&'static str]],
    example: &'static str,
}

use Format::{Csv, Fhir, FhirTerminology, Html, Json, Markdown, Redcap, Text, Xlsform};

const FILE: &[&str] = &["output", "force"];
const PACK: &[&str] = &["rules", "locales", "trust-texts"];
const FHIR: &[&str] = &["base"];
const LOOK: &[&str] = &["color", "width", "plain"];
const LANG: &[&str] = &["lang"];

/// Every command that does something by itself; `rules` alone does nothing.
const TABLE: &[Takes] = &[
    Takes {
        command: "",
        formats: &[Text, Json, Markdown, Html, Fhir],
        options: &[
            &["answers", "resume", "save", "format"],
            LANG,
            FILE,
            &["explain", "full", "fail-on", "strict-unknown"],
            LOOK,
            &["unicode", "as-of"],
            FHIR,
            PACK,
            &["quiet"],
        ],
        example: "",
    },
    Takes {
        command: "questions",
        formats: &[Text, Json, Fhir, FhirTerminology, Redcap, Xlsform],
        options: &[&["format"], LANG, FILE, FHIR, PACK],
        example: "questions --format json",
    },
    Takes {
        command: "batch",
        formats: &[Json, Text, Csv],
        options: &[
            &["format", "explain", "fail-on", "strict-unknown", "as-of", "quiet"],
            LANG,
            FILE,
            FHIR,
            PACK,
        ],
        example: "batch --ids-only people.jsonl",
    },
    Takes {
        command: "validate",
        formats: &[Text, Json, Fhir],
        options: &[&["format", "as-of", "quiet"], LANG, FHIR, PACK],
        example: "validate answers.json",
    },
    Takes {
        command: "offer",
        formats: &[Text, Json],
        options: &[&["format", "as-of", "width"], LANG, FILE, PACK],
        example: "offer page.html",
    },
    Takes {
        command: "dates",
        formats: &[Text, Json],
        options: &[&["format", "as-of", "full"], LANG, FILE, LOOK, PACK],
        example: "dates --answers answers.json --ics dates.ics",
    },
    Takes {
        command: "letter",
        formats: &[Text, Markdown, Html],
        options: &[&["format", "as-of"], LANG, FILE, LOOK, PACK],
        example: "letter cooling-off --answers answers.json",
    },
    Takes { command: "schema", formats: &[], options: &[LANG, FILE, PACK], example: "schema answers" },
    Takes {
        command: "compare",
        formats: &[Text, Json, Markdown, Html],
        options: &[&["format", "as-of"], LANG, FILE, LOOK, PACK],
        example: "compare a.json b.json",
    },
    Takes {
        command: "sample",
        formats: &[Text, Json],
        options: &[&["format"], LANG, FILE],
        example: "sample",
    },
    Takes {
        command: "rules check",
        formats: &[Text, Json],
        options: &[&["format", "as-of"], LANG, FILE, PACK],
        example: "rules check",
    },
    Takes {
        command: "rules list",
        formats: &[Text, Json, Markdown],
        options: &[&["format"], LANG, FILE, PACK],
        example: "rules list --format markdown",
    },
    Takes {
        command: "rules explain",
        formats: &[Text, Json, Markdown],
        options: &[&["format"], LANG, FILE, PACK],
        example: "rules explain caution.transplant",
    },
    Takes {
        command: "rules diff",
        formats: &[Text, Json, Markdown],
        options: &[&["format", "as-of"], LANG, FILE],
        example: "rules diff built-in built-in",
    },
    Takes {
        command: "rules stale",
        formats: &[Text, Json],
        options: &[&["format", "as-of"], LANG, FILE, PACK],
        example: "rules stale --as-of 2026-11-30",
    },
    Takes {
        command: "rules review",
        formats: &[Text, Json, Markdown, Html],
        options: &[&["format"], LANG, FILE],
        example: "rules review --next --minutes 20",
    },
    Takes {
        command: "rules review certify",
        formats: &[],
        options: &[&["as-of"], LANG, FILE],
        example: "rules review certify --help",
    },
    Takes {
        command: "rules test",
        formats: &[Text, Json],
        options: &[&["format"], LANG, FILE, PACK],
        example: "rules test",
    },
    Takes {
        command: "about",
        formats: &[Text, Json],
        options: &[&["format", "width"], LANG, FILE, PACK],
        example: "about --privacy",
    },
    Takes { command: "completions", formats: &[], options: &[LANG], example: "completions bash" },
    Takes { command: "man", formats: &[], options: &[LANG], example: "man" },
];

/// The forms of a command, by its words.
pub(super) fn formats(path: &[&str]) -> &'static [Format] {
    taken(&path.join(" ")).map_or(&[], |takes| takes.formats)
}

fn taken(command: &str) -> Option<&'static Takes> {
    TABLE.iter().find(|takes| takes.command == command)
}

/// The whole command line; with words where it is to be shown.
pub fn definition(say: Option<Say<'_>>) -> Command {
    let root = Typed::command().max_term_width(100);
    let root = match say {
        None => root,
        Some(say) => {
            let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
            root.before_help(say("cli-before", None))
                .disable_version_flag(true)
                .arg(version.help(say("cli-options", Some("version"))).display_order(1000))
        }
    };
    furnished(root, "", say)
}

/// A command with its shared options and its words, and those below it.
fn furnished(mut command: Command, path: &str, say: Option<Say<'_>>) -> Command {
    command = command.disable_help_flag(true).disable_help_subcommand(true);
    if let Some(say) = say {
        let id = id(path);
        command = command.mut_args(|arg| {
            let name = arg.get_id().to_string().replace('_', "-");
            match name.as_str() {
                "version" => arg,
                "name" | "shell" | "kind" => {
                    let words = arg.get_possible_values();
                    let words: Vec<&str> = words.iter().map(PossibleValue::get_name).collect();
                    let told = format!("{}: {}", say(&id, Some(&name)), words.join(", "));
                    arg.help(told).hide_possible_values(true)
                }
                _ => arg.help(say(&id, Some(&name))),
            }
        });
    }
    if let Some(takes) = taken(path) {
        for name in takes.options.iter().copied().flatten() {
            command = command.arg(option(name, takes.formats, say));
        }
        if path == "dates" {
            // There it holds for the calendar too.
            let written = ArgGroup::new("written").args(["ics", "output"]).multiple(true);
            command = command
                .group(written)
                .mut_arg("force", |force| force.requires(Resettable::Reset).requires("written"));
        }
    }
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).display_order(999);
    command = command.arg(help.help(say.map(|say| say("cli-options", Some("help"))).unwrap_or_default()));
    let below: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    for name in below {
        let path = format!("{path} {name}").trim_start().to_owned();
        command = command.mut_subcommand(name, |below| furnished(below, &path, say));
    }
    match say {
        Some(say) => worded(command, path, say),
        None => command,
    }
}

/// The message of a command: `cli-rules-check`.
fn id(path: &str) -> String {
    format!("cli-{}", if path.is_empty() { "report".to_owned() } else { path.replace(' ', "-") })
}

/// Headings, what a command does, and an example, in the words of a language.
fn worded(mut command: Command, path: &str, say: Say<'_>) -> Command {
    let word = |name: &str| say("cli-headings", Some(name));
    let usage = word("usage");
    let mut place = 0;
    let about = if path.is_empty() { "" } else { "{about-with-newline}\n" };
    command = command
        .help_template(format!("{{before-help}}{about}{usage}:\n  {{usage}}\n\n{{all-args}}{{after-help}}"))
        .subcommand_help_heading(word("commands"))
        .subcommand_value_name("COMMAND")
        .mut_args(|arg| {
            if !arg.is_positional() {
                return arg.help_heading(word("options"));
            }
            place += 1;
            arg.help_heading(word("arguments")).display_order(place)
        });
    if path.is_empty() {
        let rest = ["examples", "statuses", "environment", "files", "emergency"];
        let rest = rest.map(|part| say(&format!("cli-{part}"), None));
        return command.about("").after_help(rest.join("\n\n"));
    }
    command = command.about(say(&id(path), None));
    match taken(path) {
        Some(takes) => command.after_help(format!("{}:\n  exo-check {}", word("example"), takes.example)),
        None => command,
    }
}
