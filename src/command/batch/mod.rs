//! JSON Lines in, one report a line out.

mod ids;
mod job;
mod lines;
mod pipeline;
mod refused;
mod shown;
mod summary;
mod worker;

use super::{Session, deliver, io_error, write_error};
use crate::cli::{Batch, FailOn, Format, Options};
use crate::env::{Env, guard};
use crate::error::{Error, ErrorKind};
use crate::localizer::Variable;
use crate::render::own_line;
use crate::term::Severity;
use lines::{Lines, Source};
use shown::Shown;
use std::io;
use std::path::{Path, PathBuf};
use worker::{Mode, Plan};

/// Bytes of input that are handled at a time: more where threads have to be woken for them, little for whole reports, since
/// each line makes a hundred times as much.
const CHUNK_OF_IDS: usize = 1 << 16;
const CHUNK_OF_IDS_HANDED_OVER: usize = 1 << 17;
const CHUNK_OF_REPORTS: usize = 1 << 9;
/// Counts under this are not shown, unless another number is given.
const SMALL: u64 = 5;
/// Exit status when a finding weighs as much as `--fail-on` says.
const FAILED_ON: u8 = 10;

pub(super) fn run(env: &mut Env, session: &Session, options: &Options, batch: &Batch) -> Result<u8, Error> {
    let mode = match (batch.ids_only, batch.summary) {
        (true, _) => Mode::Ids,
        (_, true) => Mode::Summary,
        _ => Mode::Reports,
    };
    if mode != Mode::Summary && matches!(options.asked, Some(Format::Text | Format::Csv)) {
        return Err(Error::message(ErrorKind::Usage, "error-batch-text", Vec::new()));
    }
    let (sources, size) = sources(env, &batch.files)?;
    let whole = options.output.as_ref().filter(|_| mode != Mode::Summary);
    if let Some(path) = whole {
        env.print_to(path, options.force).map_err(|cause| write_error(path, &cause))?;
    }
    let plan = Plan {
        session,
        mode,
        as_of: options.as_of.unwrap_or(env.today),
        explain: options.explain,
        strict_unknown: options.strict_unknown,
        strict: batch.strict,
        full_faults: batch.full_faults,
    };
    if let Some(line) = own_line(&session.localizer, &session.book.own) {
        env.tell(&line);
    }
    let threads = batch.threads.map_or_else(cores, |count| usize::try_from(count).unwrap_or(1));
    let chunk = match mode {
        Mode::Reports => CHUNK_OF_REPORTS,
        _ if threads > 1 => CHUNK_OF_IDS_HANDED_OVER,
        _ => CHUNK_OF_IDS,
    };
    watch(session, options, batch);
    let lines = Lines::new(sources, chunk, batch.from_line.unwrap_or(1));
    let ended = pipeline::run(env, &plan, lines, threads, size, options.quiet);
    let done = ended.map_err(|stop| stop.told(options.output.as_deref()))?;
    check_texts(session)?;
    if let Some(path) = whole {
        env.print_end().map_err(|cause| write_error(path, &cause))?;
    }
    let blank = shown::blank(&done.tally, &session.localizer).filter(|_| mode != Mode::Summary);
    let spread = (done.tally.spread > 0).then(|| session.localizer.word("batch-spread"));
    blank.into_iter().chain(spread).filter(|_| !options.quiet).for_each(|line| env.tell(&line));
    if mode == Mode::Summary {
        let small = batch.small_cells.unwrap_or(SMALL);
        summarise(env, session, options, &Shown { tally: &done.tally, session, small })?;
    }
    Ok(status(&done.tally, options.fail_on.map(FailOn::severity)))
}

fn summarise(env: &mut Env, session: &Session, options: &Options, shown: &Shown<'_>) -> Result<(), Error> {
    let text = match options.asked {
        Some(Format::Json) => shown.json(),
        Some(Format::Csv) => shown.csv(),
        _ => shown.text(),
    };
    deliver(env, session, options, &text)
}

fn status(tally: &summary::Tally, level: Option<Severity>) -> u8 {
    match tally {
        tally if tally.faulty > 0 => ErrorKind::Data.exit_status(),
        tally if level.is_some() && tally.heaviest >= level => FAILED_ON,
        _ => 0,
    }
}

/// Stands for the line in a text that is made before the line is known.
const LINE: &str = "\u{e000}";

/// A signal ends the run after a whole line, and says how to go on; where nothing can be watched it ends as it can.
fn watch(session: &Session, options: &Options, batch: &Batch) {
    let (from, is_summary) = (batch.from_line.unwrap_or(1), batch.summary);
    let text = if options.output.is_some() && !is_summary {
        session.localizer.word("batch-stopped-file")
    } else {
        session.localizer.text("batch-stopped", &[("next", Variable::Text(LINE))])
    };
    drop(guard::watch_lines(move |line| {
        let next = if is_summary { from } else { from.max(line + 1) };
        text.replace(LINE, &next.to_string())
    }));
}

/// A text that was not there is told at the end; the line has an empty text in its place.
fn check_texts(session: &Session) -> Result<(), Error> {
    match session.localizer.faults() {
        faults if faults.is_empty() => Ok(()),
        faults => Err(Error::message(ErrorKind::Data, "error-texts", vec![("faults", faults.join("; "))])),
    }
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// Every input in its order, and how many bytes they have, where that is known. A missing file stops all before the
/// first line is written.
fn sources(env: &mut Env, files: &[PathBuf]) -> Result<(Vec<Source>, Option<u64>), Error> {
    let mut size = Some(0);
    let mut sources: Vec<Source> = Vec::new();
    let standard_input = [PathBuf::from("-")];
    for path in if files.is_empty() { &standard_input } else { files } {
        if path == Path::new("-") {
            size = None;
            sources.push(Source::Open(env.take_input()));
        } else {
            let length = env.file_size(path).map_err(|cause| io_error("error-read", path, &cause))?;
            size = size.map(|size| size + length);
            sources.push(Source::File(path.clone()));
        }
    }
    Ok((sources, size))
}

/// What all the lines together gave.
struct Done {
    tally: summary::Tally,
}

/// Why writing or reading stopped.
enum Stop {
    Read(PathBuf, io::Error),
    Write(io::Error),
    Broken(Error),
}

impl Stop {
    /// The error, with the file that was written to.
    fn told(self, output: Option<&Path>) -> Error {
        match (self, output) {
            (Self::Read(path, cause), _) => io_error("error-read", &path, &cause),
            (Self::Write(cause), Some(path)) => write_error(path, &cause),
            (Self::Write(cause), None) => io_error("error-output", Path::new("-"), &cause),
            (Self::Broken(error), _) => error,
        }
    }
}
