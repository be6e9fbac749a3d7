//! Whole lines on their way through, with room for what comes of them; used again when they are written.

use super::summary::Tally;

/// Some whole lines of input and their output.
#[derive(Debug, Default)]
pub(super) struct Job {
    /// The lines, each with its line break but perhaps the last.
    pub(super) input: Vec<u8>,
    /// The number of the first line, from 1 over all inputs.
    pub(super) first_line: u64,
    /// How many lines.
    pub(super) lines: u64,
    /// One line for each of them that is not blank.
    pub(super) output: Vec<u8>,
    /// What was counted; left empty but for the last job of a worker.
    pub(super) tally: Tally,
    /// Why a report could not be written.
    pub(super) failure: Option<std::io::Error>,
    /// A faulty line ended everything here.
    pub(super) stopped: bool,
}
