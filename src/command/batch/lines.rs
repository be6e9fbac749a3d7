//! Cuts the inputs into pieces of whole lines, in bounded memory whatever the length of a line.

use super::Stop;
use super::job::Job;
use std::fs::File;
use std::io::Read;
use std::path::PathBuf;
use std::sync::Arc;

/// A line may be as long as one set of answers, with a byte order mark; one byte more tells that it is too long.
const LONGEST: usize = (1 << 20) + 4;

/// The most lines of one job: each may become five hundred bytes of faults, however short it is.
const MOST_LINES: usize = 256;

/// Where lines come from.
pub(super) enum Source {
    /// A file, opened when its turn comes.
    File(PathBuf),
    /// Standard input.
    Open(Box<dyn Read>),
}

/// All lines of all inputs.
pub(super) struct Lines {
    sources: std::vec::IntoIter<Source>,
    open: Option<(PathBuf, Box<dyn Read>)>,
    /// The name of the open input, and how many lines came before it.
    file: Arc<str>,
    before: u64,
    /// The start of a line whose end was not read yet.
    carried: Vec<u8>,
    chunk: usize,
    next_line: u64,
    from_line: u64,
    /// In the rest of a line that is too long.
    skipping: bool,
}

impl Lines {
    /// Lines from `from_line` on, about `chunk` bytes at a time.
    pub(super) fn new(sources: Vec<Source>, chunk: usize, from_line: u64) -> Self {
        let (open, carried, sources) = (None, Vec::new(), sources.into_iter());
        let (file, before) = (Arc::from("-"), 0);
        Self { sources, open, file, before, carried, chunk, next_line: 1, from_line, skipping: false }
    }

    /// Fills a job with the next whole lines; `false` when there are none left.
    pub(super) fn fill(&mut self, job: &mut Job) -> Result<bool, Stop> {
        loop {
            job.input.clear();
            if !self.read_lines(&mut job.input)? {
                return Ok(false);
            }
            (job.file, job.before) = (Arc::clone(&self.file), self.before);
            job.first_line = self.next_line;
            (job.lines, job.longest) = measured(&job.input);
            self.next_line += job.lines;
            if self.next_line <= self.from_line {
                continue;
            }
            while job.first_line < self.from_line {
                let end = memchr::memchr(b'\n', &job.input).map_or(job.input.len(), |end| end + 1);
                job.input.drain(..end);
                (job.first_line, job.lines) = (job.first_line + 1, job.lines - 1);
            }
            return Ok(true);
        }
    }

    fn read_lines(&mut self, input: &mut Vec<u8>) -> Result<bool, Stop> {
        input.append(&mut self.carried);
        let mut searched = 0;
        loop {
            if let Some(end) = end_of_lines(&input[searched..]).map(|end| searched + end) {
                self.carried.extend_from_slice(&input[end..]);
                input.truncate(end);
                return Ok(true);
            }
            if input.len() > LONGEST {
                input.truncate(LONGEST);
                self.skipping = true;
                return Ok(true);
            }
            searched = input.len();
            if self.read_some(input)? == 0 {
                if !input.is_empty() || !self.open_next()? {
                    return Ok(!input.is_empty());
                }
            } else if self.skipping {
                match memchr::memchr(b'\n', input) {
                    None => input.clear(),
                    Some(end) => {
                        input.drain(..=end);
                        self.skipping = false;
                    }
                }
            }
        }
    }

    /// Reads up to a chunk from the open input; 0 at its end and when none is open.
    fn read_some(&mut self, input: &mut Vec<u8>) -> Result<usize, Stop> {
        let Some((path, open)) = &mut self.open else { return Ok(0) };
        let before = input.len();
        input.resize(before + self.chunk, 0);
        let read = loop {
            match open.read(&mut input[before..]) {
                Err(cause) if cause.kind() == std::io::ErrorKind::Interrupted => {}
                result => break result,
            }
        };
        let read = read.map_err(|cause| Stop::Read(path.clone(), cause))?;
        input.truncate(before + read);
        Ok(read)
    }

    fn open_next(&mut self) -> Result<bool, Stop> {
        self.skipping = false;
        self.open = match self.sources.next() {
            None => None,
            Some(Source::Open(input)) => Some((PathBuf::from("-"), input)),
            Some(Source::File(path)) => match File::open(&path) {
                Ok(file) => Some((path, Box::new(file))),
                Err(cause) => return Err(Stop::Read(path, cause)),
            },
        };
        if let Some((path, _)) = &self.open {
            (self.file, self.before) = (path.to_string_lossy().into(), self.next_line - 1);
        }
        Ok(self.open.is_some())
    }
}

/// The end of the last whole line, of as many as one job may have.
fn end_of_lines(input: &[u8]) -> Option<usize> {
    memchr::memchr_iter(b'\n', input).take(MOST_LINES).last().map(|place| place + 1)
}

/// How many lines there are, and how many bytes the longest has.
fn measured(input: &[u8]) -> (u64, usize) {
    let (mut lines, mut longest, mut start) = (0, 0, 0);
    for end in memchr::memchr_iter(b'\n', input).map(|place| place + 1) {
        (lines, longest, start) = (lines + 1, longest.max(end - start), end);
    }
    let rest = input.len() - start;
    (lines + u64::from(rest > 0), longest.max(rest))
}

#[cfg(test)]
#[path = "lines_tests.rs"]
mod tests;
