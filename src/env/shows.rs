//! Programs of this person's own that show something: a pager, a browser.

use super::Env;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};

impl Env {
    /// Shows a text in the pager that the person chose by `PAGER`, else in `less` where that is at hand.
    ///
    /// # Errors
    /// When there is no pager, or it does not start or fails.
    pub fn page(&self, text: &str) -> io::Result<()> {
        let chosen = self.variable("PAGER").filter(|chosen| !chosen.trim().is_empty());
        let chosen = chosen.or_else(|| self.has_program("less").then(|| "less -R".to_owned()));
        let chosen = chosen.ok_or(io::ErrorKind::NotFound)?;
        let mut words = chosen.split_whitespace();
        let mut pager = Command::new(words.next().unwrap_or_default());
        pager.args(words).stdin(Stdio::piped());
        // Colours as colours; and letters as letters, also where the system has no locale of the person's language.
        for (name, value) in [("LESS", "R"), ("LESSCHARSET", "utf-8")] {
            if self.variable(name).is_none() {
                pager.env(name, value);
            }
        }
        let mut pager = pager.spawn()?;
        if let Some(mut input) = pager.stdin.take() {
            // Who has read enough closes the pager before the end.
            drop(input.write_all(text.as_bytes()));
        }
        if pager.wait()?.success() { Ok(()) } else { Err(io::ErrorKind::Other.into()) }
    }

    /// The program that opens a file in a browser, where there is a screen for one.
    pub fn opener(&self) -> Option<&'static str> {
        let has_screen = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| self.variable(name).is_some());
        let name = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
        ((has_screen || cfg!(target_os = "macos")) && self.has_program(name)).then_some(name)
    }

    /// Opens a file with such a program.
    ///
    /// # Errors
    /// When it does not start.
    pub fn open_with(&self, opener: &str, file: &Path) -> io::Result<()> {
        let silent = || Stdio::null();
        Command::new(opener).arg(file).stdin(silent()).stdout(silent()).stderr(silent()).spawn().map(drop)
    }

    fn has_program(&self, name: &str) -> bool {
        let path = self.variable("PATH").unwrap_or_default();
        std::env::split_paths(&path).any(|folder| folder.join(name).is_file())
    }
}
