//! What is typed for many people at once.

use std::path::PathBuf;

/// Options of `batch`.
#[derive(Debug, Clone, clap::Args)]
pub struct Batch {
    /// 1行に1人の答えを書いたファイル。なければ標準入力 / Files of answers, one set a line; standard input if none
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// 点のidと重さだけを書く / Rule ids and severities alone
    #[arg(long, conflicts_with = "summary")]
    pub ids_only: bool,
    /// 行ごとではなく、数だけを書く / Counts over all lines instead of a line each
    #[arg(long)]
    pub summary: bool,
    /// まちがいのある行で止まる / Stop at the first faulty line
    #[arg(long)]
    pub strict: bool,
    /// 同時に動く数（なければすべてのコア） / How many threads (all cores if not given)
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=64))]
    pub threads: Option<u8>,
    /// この行から始める / Start at this line
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
    pub from_line: u64,
}
