//! The interview inside tmux, which has a screen of its own between program and person. Left out where there is no tmux.

use crate::common;

use exo_check::term::Locale;
use exo_check::term::wrap::columns;
use std::process::{Command, Output};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long a test waits for the screen before it fails.
const PATIENCE: Duration = Duration::from_secs(20);

/// A tmux server of its own, with one window.
struct Tmux {
    home: TempDir,
}

impl Tmux {
    /// Starts the program in a window of this size; `None` where there is no tmux.
    fn start(arguments: &str, rows: usize, cols: usize) -> Option<Self> {
        let tmux = Self { home: tempfile::tempdir().unwrap() };
        let settings = tmux.home.path().join("tmux.conf");
        std::fs::write(&settings, "set -g status off\n").unwrap();
        let program = format!("'{}' {arguments}; echo THE END; exec cat", env!("CARGO_BIN_EXE_exo-check"));
        let (rows, cols) = (rows.to_string(), cols.to_string());
        let settings = settings.to_str().unwrap().to_owned();
        let new = ["-f", &settings, "new-session", "-d", "-x", &cols, "-y", &rows, &program];
        let started = tmux.command(&new).ok()?;
        assert!(started.status.success(), "{started:?}");
        Some(tmux)
    }

    fn command(&self, arguments: &[&str]) -> std::io::Result<Output> {
        Command::new("tmux")
            .args(["-u", "-L", "exo-check-test"])
            .args(arguments)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("LC_ALL", "C.UTF-8")
            .env("SHELL", "/bin/sh")
            .env("TMUX_TMPDIR", self.home.path())
            .current_dir(self.home.path())
            .output()
    }

    fn done(&self, arguments: &[&str]) -> String {
        let done = self.command(arguments).unwrap();
        assert!(done.status.success(), "{done:?}");
        String::from_utf8(done.stdout).unwrap()
    }

    fn keys(&self, keys: &[&str]) {
        self.done(&[&["send-keys"], keys].concat());
    }

    /// Waits until the screen holds all these, wherever they were broken, and gives it.
    #[track_caller]
    fn wait_for(&self, texts: &[&str]) -> String {
        let end = Instant::now() + PATIENCE;
        loop {
            let screen = self.done(&["capture-pane", "-p"]);
            let seen = closed_up(&screen);
            if texts.iter().all(|text| seen.contains(&closed_up(text))) {
                return screen;
            }
            assert!(Instant::now() < end, "waited for {texts:?}; the screen is:\n{screen}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Tmux {
    fn drop(&mut self) {
        let _ = self.command(&["kill-server"]);
    }
}

fn closed_up(text: &str) -> String {
    text.split_whitespace().collect()
}

fn label(locale: Locale, question: &str) -> String {
    common::texts(locale).attribute(&format!("q-{question}"), "label", &[])
}

#[test]
#[allow(clippy::print_stderr)] // whoever reads the tests' output learns that this was not tried
fn inside_tmux_a_question_is_answered_at_every_size_and_laid_out_again_at_the_others() {
    const SIZES: [(usize, usize); 3] = [(10, 40), (24, 80), (30, 120)];
    for locale in [Locale::Ja, Locale::En] {
        for (rows, cols) in SIZES {
            let arguments = format!("--lang {} --save mine.json", locale.id());
            let Some(tmux) = Tmux::start(&arguments, rows, cols) else {
                return eprintln!("skipped: there is no tmux");
            };
            tmux.wait_for(&[&common::texts(locale).word("way-label"), "> "]);
            tmux.keys(&["Enter"]);
            tmux.wait_for(&[&label(locale, "answering_for"), "> "]);
            tmux.keys(&["Enter"]);
            let wrinkles = common::texts(locale).attribute("q-goals", "opt-wrinkles", &[]);
            let goals = label(locale, "goals");
            for (rows, cols) in [(rows, cols)].into_iter().chain(SIZES) {
                tmux.done(&["resize-window", "-x", &cols.to_string(), "-y", &rows.to_string()]);
                let screen = tmux.wait_for(&[&goals, &format!("> [ ] {wrinkles}")]);
                assert_eq!(closed_up(&screen).matches(&closed_up(&goals)).count(), 1, "{screen}");
                assert!(screen.lines().all(|line| columns(line) <= cols), "{screen}");
            }
            tmux.keys(&["Space"]);
            tmux.wait_for(&[&format!("> [x] {wrinkles}")]);
            tmux.keys(&["Enter"]);
            let screen = tmux.wait_for(&[&label(locale, "expectation"), "> "]);
            assert!(!screen.contains("[x]"), "no option is left over:\n{screen}");
            let kept = std::fs::read_to_string(tmux.home.path().join("mine.json")).unwrap();
            let kept: serde_json::Value = serde_json::from_str(&kept).unwrap();
            assert_eq!(kept["goals"], serde_json::json!(["wrinkles"]));
            tmux.keys(&["C-c", "C-c"]);
            tmux.wait_for(&["mine.json", "THE END"]);
            let cursor = tmux.done(&["display-message", "-p", "#{cursor_flag}"]);
            assert_eq!(cursor.trim(), "1", "the cursor is shown again");
        }
    }
}
