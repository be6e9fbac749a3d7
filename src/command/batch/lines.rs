//! Cuts the inputs into pieces of whole lines, in bounded memory whatever the length of a line.

use super::Stop;
use super::job::Job;
use std::fs::File;
use std::io::Read;
use std::path::PathBuf;

/// A line may be as long as one set of answers, with a byte order mark; one byte more tells that it is too long.
const LONGEST: usize = (1 << 20) + 4;

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
        Self { sources, open, carried, chunk, next_line: 1, from_line, skipping: false }
    }

    /// Fills a job with the next whole lines; `false` when there are none left.
    pub(super) fn fill(&mut self, job: &mut Job) -> Result<bool, Stop> {
        loop {
            job.input.clear();
            if !self.read_lines(&mut job.input)? {
                return Ok(false);
            }
            job.first_line = self.next_line;
            job.lines = count_lines(&job.input);
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
        loop {
            let searched = input.len();
            if self.read_some(input)? == 0 {
                if !input.is_empty() || !self.open_next()? {
                    return Ok(!input.is_empty());
                }
                continue;
            }
            if self.skipping {
                let Some(end) = memchr::memchr(b'\n', input) else {
                    input.clear();
                    continue;
                };
                input.drain(..=end);
                self.skipping = false;
                if input.is_empty() {
                    continue;
                }
            }
            let searched = searched.min(input.len());
            if let Some(last) = memchr::memrchr(b'\n', &input[searched..]).map(|last| searched + last) {
                self.carried.extend_from_slice(&input[last + 1..]);
                input.truncate(last + 1);
                return Ok(true);
            }
            if input.len() > LONGEST {
                input.truncate(LONGEST);
                self.skipping = true;
                return Ok(true);
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
        Ok(self.open.is_some())
    }
}

fn count_lines(input: &[u8]) -> u64 {
    let breaks = memchr::memchr_iter(b'\n', input).count() as u64;
    breaks + u64::from(input.last().is_some_and(|last| *last != b'\n'))
}

#[cfg(test)]
#[path = "lines_tests.rs"]
mod tests;
