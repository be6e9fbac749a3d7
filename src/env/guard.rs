//! Leaves the terminal as it was found, however the program ends: by a signal, by a panic, by an error in a prompt.
//!
//! Everything here is safe code: a thread that iterates over signals does the work, no handler of ours runs in signal
//! context. SIGWINCH is never registered: a handled signal during a prompt would read as an interrupt.

use super::Waited;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Resource, Rlimit, Signal, getpid, kill_process, setrlimit};
use rustix::termios::{InputModes, LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use signal_hook::consts::{
    SIGALRM, SIGHUP, SIGINT, SIGPROF, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGVTALRM, SIGXCPU,
};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;
use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

/// How the terminal was when the program started.
static FOUND: OnceLock<Termios> = OnceLock::new();
/// Whether a prompt holds the terminal now.
static HUSHED: AtomicBool = AtomicBool::new(false);
/// Whether any prompt ever did; before that the cursor cannot be hidden, and no escape is written.
static TOUCHED: AtomicBool = AtomicBool::new(false);

/// The words to end with.
static LAST_WORDS: Mutex<Option<Box<LastWords>>> = Mutex::new(None);
/// Whether signals are watched for already.
static WATCHING: AtomicBool = AtomicBool::new(false);

type LastWords = dyn Fn() -> String + Send;

/// The last line of a long run that is written whole. Who writes holds it, and a signal waits for that.
pub static LINES: Mutex<u64> = Mutex::new(0);

/// How long a signal waits for a prompt to let go of the terminal.
const PATIENCE: Duration = Duration::from_millis(300);
/// How long it takes at most, in nanoseconds, until a change of the screen's size is seen.
const LOOK_AGAIN: i64 = 100_000_000;
/// How long the main thread waits for the end that a signal brings.
const END: Duration = Duration::from_secs(2);

/// What ends a program that does not look out for it.
const ENDING: [i32; 10] =
    [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU];

/// From now on a crash leaves no image of the memory on disk, which would hold the answers.
pub fn leave_no_image() {
    // Where this is not allowed, a crash is what it is with any other program.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}

/// Watches for signals from now on. Call it before the first prompt; the words of the last call hold.
///
/// After a signal of `ENDING` the terminal is restored, the last words are asked for and written, and the process dies by
/// that very signal.
///
/// # Errors
/// When the signals cannot be registered or no thread can be started.
pub fn install(ended: impl Fn() -> String + Send + 'static) -> io::Result<()> {
    if let Some(found) = with_terminal(|terminal| tcgetattr(terminal).ok()) {
        let _ = FOUND.set(found);
    }
    if let Ok(mut words) = LAST_WORDS.lock() {
        *words = Some(Box::new(ended));
    }
    if WATCHING.swap(true, Ordering::SeqCst) {
        return Ok(());
    }
    let mut signals = Signals::new(ENDING)?;
    thread::Builder::new().name("signals".to_owned()).spawn(move || {
        let signal = first(&mut signals);
        let_go();
        restore();
        let words = LAST_WORDS.lock().ok().and_then(|words| words.as_ref().map(|words| words()));
        farewell(&words.unwrap_or_default());
        let _ = emulate_default_handler(signal);
    })?;
    Ok(())
}

/// Watches for signals during a long run that writes lines: it ends after a whole one, says where, and dies by that signal.
///
/// # Errors
/// When the signals cannot be registered or no thread can be started.
pub fn watch_lines(ended: impl Fn(u64) -> String + Send + 'static) -> io::Result<()> {
    let mut signals = Signals::new(ENDING)?;
    thread::Builder::new().name("signals".to_owned()).spawn(move || {
        let signal = first(&mut signals);
        let start = Instant::now();
        // A reader who takes nothing more is not waited for.
        let line = loop {
            if let Ok(line) = LINES.try_lock() {
                break Some(line);
            }
            if start.elapsed() > END {
                break None;
            }
            thread::sleep(Duration::from_millis(5));
        };
        let _ = writeln!(io::stderr(), "{}", ended(line.as_deref().copied().unwrap_or_default()));
        let _ = emulate_default_handler(signal);
    })?;
    Ok(())
}

/// The signal that came first. A prompt that a signal wakes raises SIGINT as well, so every other signal goes before it.
fn first(signals: &mut Signals) -> i32 {
    loop {
        let mut seen: Vec<i32> = signals.wait().collect();
        seen.extend(signals.pending());
        if let Some(signal) = seen.iter().find(|signal| **signal != SIGINT).or(seen.first()) {
            return *signal;
        }
    }
}

/// Waits until the prompt that the signal woke has put the terminal back itself, so that it cannot undo our restoring.
fn let_go() {
    let start = Instant::now();
    while HUSHED.load(Ordering::SeqCst) && start.elapsed() < PATIENCE {
        thread::sleep(Duration::from_millis(5));
    }
}

fn farewell(line: &str) {
    let start = if io::stderr().is_terminal() { "\r\n" } else { "" };
    let _ = writeln!(io::stderr(), "{start}{line}");
}

/// Puts the terminal back as it was found and shows the cursor. May be called at any time, more than once.
pub fn restore() {
    if let Some(found) = FOUND.get() {
        with_terminal(|terminal| tcsetattr(terminal, OptionalActions::Now, found).ok());
    }
    if TOUCHED.load(Ordering::SeqCst) && io::stderr().is_terminal() {
        let _ = io::stderr().write_all(b"\x1b[?2004l\x1b[?25h\x1b[0m");
    }
}

/// After a prompt was interrupted: waits for the signal to end the process. Returns only if none was under way.
pub fn await_end() {
    thread::sleep(END);
}

/// Waits until a key can be read, and asks meanwhile whether the screen is `still` as it was.
///
/// # Errors
/// `Interrupted` when a signal came; when there is no terminal.
pub fn wait_for_key(still: impl Fn() -> bool) -> io::Result<Waited> {
    let pause = Timespec { tv_sec: 0, tv_nsec: LOOK_AGAIN };
    loop {
        let ready = with_terminal(|terminal| {
            Some(poll(&mut [PollFd::from_borrowed_fd(terminal, PollFlags::IN)], Some(&pause)))
        });
        let ready = ready.ok_or(io::ErrorKind::NotConnected)??;
        if !still() {
            return Ok(Waited::Changed);
        }
        if ready > 0 {
            return Ok(Waited::Key);
        }
    }
}

/// Takes the bytes that can be read within so long; false when none came.
///
/// # Errors
/// `UnexpectedEof` when the terminal is gone; `Interrupted` when a signal came.
pub fn read_keys(bytes: &mut Vec<u8>, patience: Duration) -> io::Result<bool> {
    let pause = Timespec { tv_sec: 0, tv_nsec: patience.subsec_nanos().into() };
    let mut buffer = [0_u8; 4096];
    let read = with_terminal(|terminal| {
        match poll(&mut [PollFd::from_borrowed_fd(terminal, PollFlags::IN)], Some(&pause)) {
            Ok(0) => Some(Ok(None)),
            Ok(_) => Some(rustix::io::read(terminal, &mut buffer).map(Some)),
            Err(error) => Some(Err(error)),
        }
    });
    match read.ok_or(io::ErrorKind::NotConnected)?? {
        None => Ok(false),
        Some(0) => Err(io::ErrorKind::UnexpectedEof.into()),
        Some(count) => {
            bytes.extend_from_slice(&buffer[..count]);
            Ok(true)
        }
    }
}

/// Throws away what was typed before there was a question to type it at; a Ctrl-C in it interrupts.
///
/// # Errors
/// `Interrupted` after Ctrl-C or another signal; `UnexpectedEof` when the terminal is gone.
pub fn drop_early_keys() -> io::Result<()> {
    let mut early = Vec::new();
    while read_keys(&mut early, Duration::ZERO)? {}
    if early.contains(&3) { Err(interrupted()) } else { Ok(()) }
}

/// Raises what Ctrl-C raises where the terminal does not, and gives the error to end a prompt with.
pub fn interrupted() -> io::Error {
    let _ = kill_process(getpid(), Signal::INT);
    io::ErrorKind::Interrupted.into()
}

/// Stops the process as Ctrl-Z does, the terminal as it was found, until it is told to go on.
pub fn suspend() {
    restore();
    let _ = kill_process(getpid(), Signal::TSTP);
}

/// Keeps typed keys from being echoed between two reads of a prompt. Dropping it puts the terminal back.
#[derive(Debug)]
pub struct Hush {
    before: Option<Termios>,
}

impl Hush {
    /// Hushes the terminal, if there is one.
    #[must_use]
    pub fn new() -> Self {
        TOUCHED.store(true, Ordering::SeqCst);
        HUSHED.store(true, Ordering::SeqCst);
        let before = with_terminal(|terminal| {
            let before = tcgetattr(terminal).ok()?;
            let mut quiet = before.clone();
            // Keys that end or stop a program are read like others, or a stop would leave the terminal as it is now.
            quiet
                .local_modes
                .remove(LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG | LocalModes::IEXTEN);
            quiet.input_modes.remove(InputModes::IXON);
            tcsetattr(terminal, OptionalActions::Drain, &quiet).ok()?;
            Some(before)
        });
        Self { before }
    }
}

impl Default for Hush {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Hush {
    fn drop(&mut self) {
        if let Some(before) = &self.before {
            with_terminal(|terminal| tcsetattr(terminal, OptionalActions::Drain, before).ok());
        }
        HUSHED.store(false, Ordering::SeqCst);
    }
}

/// Runs on the terminal that prompts read from: standard input, else the controlling terminal.
fn with_terminal<T>(run: impl FnOnce(rustix::fd::BorrowedFd<'_>) -> Option<T>) -> Option<T> {
    use rustix::fd::AsFd;
    if io::stdin().is_terminal() {
        return run(io::stdin().as_fd());
    }
    run(File::options().read(true).write(true).open("/dev/tty").ok()?.as_fd())
}
