//! What was typed: commands and options, and which belong together. What they mean is told by the locale files.

mod batch;
mod definition;
mod options;
mod order;
#[cfg(feature = "proof")]
mod review;
mod signed;
mod value;

pub use batch::Batch;
pub use definition::{Say, definition};
pub use options::Options;
#[cfg(feature = "proof")]
pub use review::{Certify, Review, Reviewing};
pub use signed::{Dates, LetterKind};

use clap::{FromArgMatches, Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::path::PathBuf;

/// The command line.
#[derive(Debug)]
pub struct Arguments {
    /// What to do; the interview or a report when nothing is named.
    pub command: Option<Command>,
    /// What the command was given of the options that several commands share.
    pub options: Options,
}

impl Arguments {
    /// Reads the command line, the program's name first. Options that stand before the command belong to it.
    ///
    /// # Errors
    /// A wrong usage, or the wish for help or version.
    pub fn read(arguments: &[OsString]) -> Result<Self, clap::Error> {
        let definition = definition(None);
        let ordered = order::after_the_command(arguments, &definition);
        let matches = definition.try_get_matches_from(ordered)?;
        let Typed { command } = Typed::from_arg_matches(&matches)?;
        Ok(Self { command, options: Options::of(&matches) })
    }

    /// The words of the command that a line names, wrong as the rest may be: `exo-check rules check`.
    pub fn command_of(arguments: &[OsString]) -> String {
        let definition = definition(None);
        let ordered = order::after_the_command(arguments, &definition);
        let (mut words, mut command) = (vec!["exo-check".to_owned()], &definition);
        for word in ordered.iter().skip(1).filter_map(|word| word.to_str()) {
            let Some(below) = command.find_subcommand(word) else { break };
            (command, words) = (below, [words, vec![word.to_owned()]].concat());
        }
        words.join(" ")
    }

    /// The help that was asked for, in other words.
    pub fn help(arguments: &[OsString], say: Say<'_>) -> String {
        let definition = definition(Some(say));
        let ordered = order::after_the_command(arguments, &definition);
        definition.try_get_matches_from(ordered).err().map(|help| help.to_string()).unwrap_or_default()
    }
}

/// The commands with what each takes alone.
#[derive(Debug, Parser)]
#[command(name = "exo-check", version)]
struct Typed {
    #[command(subcommand)]
    command: Option<Command>,
}

/// Options of `offer`.
#[derive(Debug, Clone, clap::Args)]
pub struct Offer {
    /// The clinic's page or quote, text or HTML; standard input if none.
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Propose answers in this file, to be confirmed.
    #[arg(long, value_name = "FILE")]
    pub into: Option<PathBuf>,
    /// Count how well labelled pages are read.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["files", "into"])]
    pub score: Option<PathBuf>,
}

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// The questionnaire itself.
    Questions,
    /// JSON Lines in, one report a line out.
    Batch(Batch),
    /// Reads what a clinic wrote, line by line.
    Offer(Offer),
    /// Every fault of answers, no report.
    Validate {
        /// Answers as JSON; `-` is standard input.
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Deadlines, and days to watch.
    Dates(Dates),
    /// A draft of a letter.
    Letter {
        /// Which one.
        #[arg(value_enum)]
        kind: LetterKind,
        /// Saved answers; standard input if not given.
        #[arg(long, value_name = "FILE")]
        answers: Option<PathBuf>,
    },
    /// JSON Schema of answers, report, rules or an offer.
    Schema {
        /// Which one.
        #[arg(value_enum)]
        name: SchemaName,
    },
    /// Two to six clinics or plans side by side.
    Compare {
        /// Answers as JSON.
        #[arg(required = true, num_args = 2..=6, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// What to call each of them, in their order.
        #[arg(long = "name", value_name = "NAME")]
        names: Vec<String>,
    },
    /// Answers of people to try the program with.
    Sample {
        /// Whose answers.
        #[arg(long, value_name = "NAME")]
        person: Option<String>,
    },
    /// The rule book: checked, listed, explained, tested.
    #[cfg(feature = "proof")]
    Rules {
        /// What to do with it.
        #[command(subcommand)]
        what: Rules,
    },
    /// Who made this, for whom, what it cannot do.
    About {
        /// What is kept and what never leaves this machine.
        #[arg(long)]
        privacy: bool,
        /// The list of sources.
        #[arg(long, conflicts_with = "privacy")]
        sources: bool,
        /// The 44 international criteria for decision aids.
        #[arg(long, conflicts_with_all = ["privacy", "sources"])]
        ipdas: bool,
    },
    /// Completions for a shell.
    Completions {
        /// The shell.
        #[arg(value_enum)]
        shell: clap_complete::Shell,
    },
    /// A man page.
    Man {
        /// The page of this command; of the program if none is named.
        #[arg(value_name = "COMMAND")]
        page: Option<String>,
    },
}

impl Command {
    /// The files that it reads, and that no result may be written over.
    pub fn inputs(&self) -> Vec<&PathBuf> {
        match self {
            Self::Batch(Batch { files, .. }) | Self::Validate { files } | Self::Compare { files, .. } => {
                files.iter().collect()
            }
            Self::Offer(Offer { files, into, .. }) => files.iter().chain(into).collect(),
            _ => Vec::new(),
        }
    }
}

/// What to do with the rule book.
#[cfg(feature = "proof")]
#[derive(Debug, Subcommand)]
pub enum Rules {
    /// Proves it over all answers and tells every fault.
    Check {
        /// Folder of a rule book; the built-in one if not given.
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
    },
    /// Renders the whole as a readable document.
    List,
    /// Explains one rule with its sources and two example people.
    Explain {
        /// Id of the rule.
        #[arg(value_name = "RULE")]
        rule: String,
    },
    /// For whom the advice changes from one rule book to another.
    Diff {
        /// Folder of the old rule book; `built-in` is the built-in one.
        #[arg(value_name = "OLD")]
        old: PathBuf,
        /// Folder of the new rule book.
        #[arg(value_name = "NEW")]
        new: PathBuf,
    },
    /// What is past the day on which it had to be looked at again.
    Stale,
    /// Who signed which stop and caution; what to read next.
    Review(Review),
    /// Runs its cases.
    Test {
        /// Folder of a rule book; the built-in one if not given.
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
    },
}

/// Forms of output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// For health records (FHIR R4).
    Fhir,
    /// The codes of `fhir`: code systems and value sets.
    FhirTerminology,
    /// For pasting.
    Markdown,
    /// For print and screen, one file.
    Html,
    /// A data dictionary for `REDCap`, as CSV.
    Redcap,
    /// A form for ODK and Kobo: an `XLSForm` as CSV.
    Xlsform,
    /// For tables.
    Csv,
}

/// What `schema` describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SchemaName {
    /// Answers.
    Answers,
    /// Report.
    Report,
    /// Rules.
    Rules,
    /// What was read of an offer.
    Offer,
    /// The questions.
    Questions,
}

/// Levels of `--fail-on`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Stop.
    Stop,
    /// Caution or more.
    Caution,
    /// Notice or more.
    Notice,
}

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// At a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}
