//! Options of those who read the book as doctors.

use super::value;
use clap::Subcommand;
use std::path::PathBuf;

/// Options of `rules review`.
#[derive(Debug, Clone, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Review {
    /// What to read next, as a packet.
    #[arg(long)]
    pub next: bool,
    /// For how long one has time to read.
    #[arg(long, value_name = "N", requires = "next", value_parser = value::number(5, 480))]
    pub minutes: Option<u64>,
    /// Begin behind this rule: what was read, and cannot be signed as it stands, is passed over.
    #[arg(long, value_name = "RULE", requires = "next")]
    pub after: Option<String>,
    /// Records to go by; the built-in ones if not given.
    #[arg(long, value_name = "FILE")]
    pub records: Option<PathBuf>,
    /// Instead of looking: sign.
    #[command(subcommand)]
    pub certify: Option<Reviewing>,
}

/// What a reviewer does.
#[derive(Debug, Clone, Subcommand)]
pub enum Reviewing {
    /// Writes records for rules as they stand.
    Certify(Certify),
}

/// Who signs what.
#[derive(Debug, Clone, clap::Args)]
pub struct Certify {
    /// Ids of the rules.
    #[arg(required = true, value_name = "RULE")]
    pub rules: Vec<String>,
    /// Who signs.
    #[arg(long, value_name = "NAME")]
    pub by: String,
    /// Profession and licence.
    #[arg(long, value_name = "TEXT")]
    pub qualification: String,
    /// Ties to clinics or makers; "none" if there are none.
    #[arg(long, value_name = "TEXT")]
    pub interests: String,
    /// What it was held against.
    #[arg(long, value_name = "TEXT")]
    pub criterion: String,
    /// Add the records to this file; else the whole ledger is printed.
    #[arg(long, value_name = "FILE")]
    pub into: Option<PathBuf>,
}
