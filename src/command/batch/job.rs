//! Whole lines on their way through, with room for what comes of them; used again when they are written.

use super::Stop;
use super::summary::Tally;
use std::sync::Arc;

/// Some whole lines of input and their output.
#[derive(Default)]
pub(super) struct Job {
    /// The lines, each with its line break but perhaps the last.
    pub(super) input: Vec<u8>,
    /// The number of the first line, from 1 over all inputs.
    pub(super) first_line: u64,
    /// The name of their input in messages; `-` for standard input.
    pub(super) file: Arc<str>,
    /// How many lines stand in the inputs before that one.
    pub(super) before: u64,
    /// How many bytes the longest line has.
    pub(super) longest: usize,
    /// How many lines.
    pub(super) lines: u64,
    /// One line for each of them that is not blank.
    pub(super) output: Vec<u8>,
    /// What was counted; left empty but for the last job of a worker.
    pub(super) tally: Tally,
    /// Why everything ends here.
    pub(super) failure: Option<Stop>,
    /// A faulty line ended everything here.
    pub(super) stopped: bool,
}
