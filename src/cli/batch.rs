use super::value;
use std::path::PathBuf;

/// Options of `batch`.
#[derive(Debug, Clone, clap::Args)]
#[allow(clippy::struct_excessive_bools)] // each is a switch of its own
pub struct Batch {
    /// Files of answers, one set a line; standard input if there are none.
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Rule ids and severities alone.
    #[arg(long, conflicts_with_all = ["summary", "explain"])]
    pub ids_only: bool,
    /// Counts over all lines instead of a line each.
    #[arg(long, conflicts_with = "explain")]
    pub summary: bool,
    /// Counts of fewer people are not shown.
    #[arg(long, value_name = "N", value_parser = value::number(1, 1_000_000), requires = "summary")]
    pub small_cells: Option<u64>,
    /// A faulty line tells all its faults, however long.
    #[arg(long, conflicts_with = "summary")]
    pub full_faults: bool,
    /// Stop at the first faulty line.
    #[arg(long)]
    pub strict: bool,
    /// How many threads; all cores if not given.
    #[arg(long, value_name = "N", value_parser = value::number(1, 64))]
    pub threads: Option<u64>,
    /// Start at this line.
    #[arg(long, value_name = "N", value_parser = value::number(1, u64::MAX))]
    pub from_line: Option<u64>,
}
