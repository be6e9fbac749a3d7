//! The program at a real pseudo-terminal, with the screen as a person sees it.

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::{Duration, Instant};

/// How long a test waits for the screen before it fails.
const PATIENCE: Duration = Duration::from_secs(20);
/// A frame is finished when nothing came for so long.
const QUIET: Duration = Duration::from_millis(60);

struct State {
    parser: vt100::Parser,
    raw: Vec<u8>,
    last: Instant,
    ended: bool,
}

/// A running program and its screen.
pub(crate) struct Pty {
    state: Arc<(Mutex<State>, Condvar)>,
    keys: Box<dyn Write + Send>,
    master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
    found: String,
}

fn size(rows: u16, cols: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

fn at_least_one(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).expect("a screen has rows and columns")
}

fn modes(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios().expect("the terminal tells its modes"))
}

impl Pty {
    /// Starts the program in a folder with a cleared environment but for its terminal.
    pub(crate) fn start(
        arguments: &[&str],
        rows: u16,
        cols: u16,
        folder: &std::path::Path,
        variables: &[(&str, &str)],
    ) -> Self {
        let variables = [&[("TERM", "xterm-256color")], variables].concat();
        Self::start_program(env!("CARGO_BIN_EXE_exo-check"), arguments, [rows, cols], folder, &variables)
    }

    /// Starts any program in a folder with these variables alone.
    pub(crate) fn start_program(
        program: &str,
        arguments: &[&str],
        [rows, cols]: [u16; 2],
        folder: &std::path::Path,
        variables: &[(&str, &str)],
    ) -> Self {
        let pair = native_pty_system().openpty(size(rows, cols)).expect("a pseudo-terminal opens");
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env_clear();
        command.cwd(folder);
        for (name, value) in variables {
            command.env(name, value);
        }
        let found = modes(pair.master.as_ref());
        let child = pair.slave.spawn_command(command).expect("the program starts");
        drop(pair.slave); // or the end of its output never comes
        let reader = pair.master.try_clone_reader().expect("its output can be read");
        let keys = pair.master.take_writer().expect("keys can be sent");
        let parser = vt100::Parser::new(at_least_one(rows), at_least_one(cols), 2000);
        let state = State { parser, raw: Vec::new(), last: Instant::now(), ended: false };
        let state = Arc::new((Mutex::new(state), Condvar::new()));
        watch(reader, Arc::clone(&state));
        Self { state, keys, master: pair.master, child, found }
    }

    /// Every mode and special key of the terminal: as it was before the program started, and as it is now.
    pub(crate) fn modes(&self) -> [String; 2] {
        [self.found.clone(), modes(self.master.as_ref())]
    }

    /// The process's id.
    pub(crate) fn process(&self) -> u32 {
        self.child.process_id().expect("a process id")
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.0.lock().unwrap()
    }

    /// Types keys.
    pub(crate) fn send(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// The screen's text.
    pub(crate) fn screen(&self) -> String {
        self.state().parser.screen().contents().trim_end().to_owned()
    }

    /// Everything that was written, escapes included.
    pub(crate) fn written(&self) -> String {
        String::from_utf8_lossy(&self.state().raw).into_owned()
    }

    /// Whether the cursor is hidden.
    pub(crate) fn cursor_hidden(&self) -> bool {
        self.state().parser.screen().hide_cursor()
    }

    /// Waits until the screen shows a text and its frame is finished.
    #[track_caller]
    pub(crate) fn wait_for(&self, text: &str) {
        self.wait_until(text, |state| state.parser.screen().contents().contains(text));
    }

    /// Waits until a text was written, even if it has left the screen since.
    #[track_caller]
    pub(crate) fn wait_for_written(&self, text: &str) {
        self.wait_until(text, |state| String::from_utf8_lossy(&state.raw).contains(text));
    }

    /// Waits until the whole screen is as wished.
    #[track_caller]
    pub(crate) fn wait_for_screen(&self, what: &str, wished: impl Fn(&str) -> bool) {
        self.wait_until(what, |state| wished(&state.parser.screen().contents()));
    }

    /// Waits until the state is as wished and its frame is finished.
    #[track_caller]
    fn wait_until(&self, what: &str, wished: impl Fn(&State) -> bool) {
        let end = Instant::now() + PATIENCE;
        let mut state = self.state();
        while !(wished(&state) && (state.last.elapsed() >= QUIET || state.ended)) {
            let screen = || state.parser.screen().contents();
            let left = end.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "waited for {what:?}; the screen is:\n{}", screen());
            let is_over = state.ended && !wished(&state);
            assert!(!is_over, "the program ended before {what:?}; the screen is:\n{}", screen());
            state = self.state.1.wait_timeout(state, QUIET.min(left)).unwrap().0;
        }
    }

    /// Types keys and waits for a text.
    #[track_caller]
    pub(crate) fn send_and_wait(&mut self, keys: &str, text: &str) {
        self.send(keys);
        std::thread::sleep(QUIET);
        self.wait_for(text);
    }

    /// Changes the size of the terminal.
    pub(crate) fn resize(&mut self, rows: u16, cols: u16) {
        let mut state = self.state(); // nothing that is drawn for the new size reaches the old screen
        self.master.resize(size(rows, cols)).unwrap();
        state.parser.screen_mut().set_size(at_least_one(rows), at_least_one(cols));
    }

    /// Changes the size of the terminal and waits until the program has cleared it and drawn anew.
    #[track_caller]
    pub(crate) fn resize_and_wait(&mut self, rows: u16, cols: u16) {
        let clears = |state: &State| String::from_utf8_lossy(&state.raw).matches("\x1b[2J").count();
        let before = clears(&self.state());
        self.resize(rows, cols);
        self.wait_until("a screen drawn anew", |state| clears(state) > before);
    }

    /// Sends a signal by name, such as `TERM`.
    pub(crate) fn signal(&self, name: &str) {
        let process = self.process().to_string();
        let sent = std::process::Command::new("kill").args([&format!("-{name}"), &process]).status().unwrap();
        assert!(sent.success());
    }

    /// Waits for the end.
    pub(crate) fn exit(&mut self) -> ExitStatus {
        let status = self.child.wait().unwrap();
        let end = Instant::now() + PATIENCE;
        let mut state = self.state();
        while !state.ended && Instant::now() < end {
            state = self.state.1.wait_timeout(state, QUIET).unwrap().0;
        }
        status
    }
}

/// Drains the program's output, or it would block.
fn watch(mut reader: Box<dyn Read + Send>, state: Arc<(Mutex<State>, Condvar)>) {
    std::thread::spawn(move || {
        let mut buffer = [0_u8; 4096];
        loop {
            let count = reader.read(&mut buffer).unwrap_or(0);
            let mut now = state.0.lock().unwrap();
            if count == 0 {
                now.ended = true;
            } else {
                now.parser.process(&buffer[..count]);
                now.raw.extend_from_slice(&buffer[..count]);
                now.last = Instant::now();
            }
            state.1.notify_all();
            if count == 0 {
                return;
            }
        }
    });
}
