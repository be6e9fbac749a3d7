//! The one door to process, terminal, clock and files.

mod breaking;
mod files;
mod folder;
mod kept;
mod progress;
mod shows;

pub use breaking::on_panic;
pub use progress::Progress;
#[cfg(unix)]
pub mod guard;
#[cfg(not(unix))]
#[path = "guard_elsewhere.rs"]
pub mod guard;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::ffi::OsString;
use std::io::{self, BufRead, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

pub use files::{Untouchable, Whole, left_behind, read_file};
pub use folder::has_files;
pub use kept::Kept;

/// What waiting for a key ended with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waited {
    /// A key, or the end of input, can be read.
    Key,
    /// The screen is not as it was.
    Changed,
}

/// Everything that the program can reach outside itself.
pub struct Env {
    /// The command line, with the program's name.
    pub arguments: Vec<OsString>,
    /// Standard input.
    pub input: Box<dyn BufRead>,
    /// Standard output: the report alone.
    pub output: Box<dyn Write>,
    /// The file that stands for standard output, until it is whole.
    pub whole: Option<Whole>,
    /// Standard error: prompts and messages.
    pub messages: Box<dyn Write>,
    /// Which of the three are terminals.
    pub terminals: Terminals,
    /// The day by the clock.
    pub today: Date,
}

/// Which of the standard streams are terminals, and how large.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Terminals {
    /// Standard input.
    pub input: bool,
    /// Standard output.
    pub output: bool,
    /// Standard error.
    pub messages: bool,
    /// Columns of the terminal on standard output.
    pub output_columns: Option<usize>,
    /// Rows and columns of the terminal on standard error.
    pub messages_size: Option<(usize, usize)>,
}

impl Env {
    /// The real surroundings of this process.
    pub fn of_process() -> Self {
        let size =
            |term: console::Term| term.size_checked().map(|(rows, columns)| (rows.into(), columns.into()));
        let terminals = Terminals {
            input: io::stdin().is_terminal(),
            output: io::stdout().is_terminal(),
            messages: io::stderr().is_terminal(),
            output_columns: size(console::Term::stdout()).map(|(_, columns): (usize, usize)| columns),
            messages_size: size(console::Term::stderr()),
        };
        Self {
            arguments: std::env::args_os().collect(),
            input: Box::new(io::BufReader::new(io::stdin())),
            output: Box::new(io::BufWriter::new(io::stdout())),
            whole: None,
            messages: Box::new(io::stderr()),
            terminals,
            today: today(),
        }
    }

    /// An environment variable; one that is no Unicode counts as unset.
    #[allow(clippy::unused_self)] // whoever asks goes through this door
    pub fn variable(&self, name: &str) -> Option<String> {
        std::env::var(name).ok()
    }

    /// Whether a switch variable is on: set, and neither empty nor a word for no.
    pub fn switched_on(&self, name: &str) -> bool {
        self.variable(name).is_some_and(|value| !matches!(value.as_str(), "" | "0" | "no" | "false"))
    }

    /// Whether a terminal, if there is one, gets lines that are never drawn again: it can do no more, or its user asks for it.
    pub fn is_plain(&self) -> bool {
        let term = self.variable("TERM").unwrap_or_default();
        matches!(term.as_str(), "" | "dumb") || self.switched_on("ACCESSIBLE")
    }

    /// Reads the answers from standard input, at most one byte more than they may hold.
    ///
    /// # Errors
    /// When standard input cannot be read.
    pub fn read_input(&mut self) -> io::Result<Vec<u8>> {
        files::read_limited(&mut self.input)
    }

    /// Reads a file of answers to which more will be saved: no pipe, which would be waited for and cannot be written back.
    ///
    /// # Errors
    /// When the file cannot be read, or is none.
    pub fn read_saved(&self, path: &Path) -> io::Result<Vec<u8>> {
        if std::fs::metadata(path)?.is_file() {
            return self.read_file(path);
        }
        Err(io::Error::other(Untouchable::NotAFile))
    }

    /// Reads the answers from a file, at most one byte more than they may hold.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn read_file(&self, path: &Path) -> io::Result<Vec<u8>> {
        files::read_limited(std::fs::File::open(path)?)
    }

    /// Reads a file, or standard input for `-`, at most one byte more than `most`, so that the caller can tell.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read_at_most(&mut self, path: &Path, most: usize) -> io::Result<Vec<u8>> {
        let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
        let mut bytes = Vec::new();
        if path == Path::new("-") {
            (&mut self.input).take(limit).read_to_end(&mut bytes)?;
        } else {
            return read_file(path, most);
        }
        Ok(bytes)
    }

    /// The files of a folder with this ending, by name, each read to at most one byte more than it may hold.
    ///
    /// # Errors
    /// When the folder or a file in it cannot be read.
    pub fn read_folder(&self, path: &Path, ending: &str) -> io::Result<Vec<(String, Vec<u8>)>> {
        folder::read_folder(path, ending)
    }

    /// Whether a file of this name exists; of one that cannot be looked at nobody says that it does not.
    pub fn exists(&self, path: &Path) -> bool {
        let found = std::fs::symlink_metadata(path).map_err(|error| error.kind());
        !matches!(found, Err(io::ErrorKind::NotFound | io::ErrorKind::NotADirectory))
    }

    /// Whether a result may be written there: a new name in a folder that takes files, or with `force` an existing file.
    ///
    /// # Errors
    /// Why not.
    pub fn can_write(&self, path: &Path, force: bool) -> io::Result<()> {
        files::can_write(path, force)
    }

    /// Writes a new file, or over an existing one with `force`.
    ///
    /// # Errors
    /// When it exists without `force`, or cannot be written.
    pub fn write_file(&self, path: &Path, text: &str, force: bool) -> io::Result<()> {
        files::write_new(path, text, force)
    }

    /// Writes to standard output; a reader who has gone away is no error.
    ///
    /// # Errors
    /// When standard output cannot be written for another reason.
    pub fn print(&mut self, text: &str) -> io::Result<()> {
        let written = self.output.write_all(text.as_bytes()).and_then(|()| self.output.flush());
        written.or_else(|error| if error.kind() == io::ErrorKind::BrokenPipe { Ok(()) } else { Err(error) })
    }

    /// The folder of this person, where the surroundings name one.
    pub fn home(&self) -> Option<PathBuf> {
        self.variable("HOME").filter(|home| !home.is_empty()).map(PathBuf::from)
    }

    /// Takes standard input away, for a reader of its own.
    pub fn take_input(&mut self) -> Box<dyn Read> {
        Box::new(std::mem::replace(&mut self.input, Box::new(io::empty())))
    }

    /// How many bytes a file has.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn file_size(&self, path: &Path) -> io::Result<u64> {
        Ok(std::fs::File::open(path)?.metadata()?.len())
    }

    /// Whether two names lead to one file.
    pub fn is_same(&self, one: &Path, other: &Path) -> bool {
        files::is_same(one, other)
    }

    /// Sends everything after this into a new file, or the successor of an existing one with `force`; it is there when
    /// [`Env::print_end`] has put it in its place.
    ///
    /// # Errors
    /// When it exists without `force`, or cannot be written.
    pub fn print_to(&mut self, path: &Path, force: bool) -> io::Result<()> {
        let mut whole = Whole::begin(path, force)?;
        self.output = Box::new(whole.file().try_clone()?);
        self.whole = Some(whole);
        self.terminals.output = false;
        Ok(())
    }

    /// Puts the file of [`Env::print_to`] in its place.
    ///
    /// # Errors
    /// When the disk does not take it; an old file is then as it was.
    pub fn print_end(&mut self) -> io::Result<()> {
        self.output.flush()?;
        self.whole.take().map_or(Ok(()), Whole::finish)
    }

    /// Writes to standard output without waiting for more; `false` when the reader has gone away.
    ///
    /// # Errors
    /// When standard output cannot be written for another reason.
    pub fn emit(&mut self, bytes: &[u8]) -> io::Result<bool> {
        is_taken(self.output.write_all(bytes))
    }

    /// Writes out what still waits.
    ///
    /// # Errors
    /// When standard output cannot be written and the reader is still there.
    pub fn emit_end(&mut self) -> io::Result<bool> {
        is_taken(self.output.flush())
    }

    /// A line that tells how far a long run is, where standard error is a terminal that can draw it.
    pub fn progress(&self, size: Option<u64>) -> Option<Progress> {
        (self.terminals.messages && !self.is_plain()).then(|| Progress::new(size))
    }

    /// Writes a line to standard error, and lets nothing drive the terminal. Nobody could be told if that fails, so it is not
    /// told.
    pub fn tell(&mut self, line: &str) {
        let told =
            writeln!(self.messages, "{}", crate::term::harmless(line)).and_then(|()| self.messages.flush());
        drop(told);
    }
}

/// The most bytes that a file of a time zone may have.
const LARGEST_ZONE: u64 = 1 << 20;

/// Where the system keeps the files of the time zones, by name.
#[cfg(unix)]
const ZONES: &str = "/usr/share/zoneinfo";
#[cfg(not(unix))]
const ZONES: &str = "";

/// The day by the clock. `TZ` may name a zone or a file; what is no file, or too large for a time zone, is not read: it
/// could go on for ever. The day is then that of UTC.
fn today() -> Date {
    let zone = std::env::var("TZ").unwrap_or_default();
    let zone = zone.trim_start_matches(':');
    let leads_out = Path::new(zone).is_absolute() || zone.contains("..");
    let file = Path::new(ZONES).join(zone);
    let is_bounded = std::fs::metadata(&file).is_ok_and(|file| file.is_file() && file.len() <= LARGEST_ZONE);
    let named = || TimeZone::tzif(zone, &std::fs::read(&file).ok()?).ok();
    match is_bounded.then(named).flatten() {
        Some(zone) => jiff::Timestamp::now().to_zoned(zone).date(),
        None if leads_out => jiff::Timestamp::now().to_zoned(TimeZone::UTC).date(),
        None => jiff::Zoned::now().date(),
    }
}

/// A reader who has gone away is no error.
fn is_taken(written: io::Result<()>) -> io::Result<bool> {
    match written {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(error),
    }
}
