//! Choosing what to do next with `dialoguer`; the only file that names it.
//!
//! `dialoguer` counts a list's lines by what is handed to it, and takes bytes for columns. So it is handed tokens, and a
//! theme draws the wrapped text behind each token; nothing above the list is its business. It knows nothing of a screen
//! that changes its size under it either: the theme waits for the key in its stead, and breaks off when the size changes.

use super::list::List;
use crate::env::Waited;
use crate::env::guard::wait_for_key;
use dialoguer::Select;
use dialoguer::theme::Theme;
use std::fmt::{self, Write};
use std::io;
use std::panic::{self, AssertUnwindSafe};

/// What came of a list.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Picked<T> {
    Done(T),
    Back,
    /// The screen has another size now; the list must be laid out again.
    Resized,
}

/// Why a list was broken off by the theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    Resized,
    Interrupted,
}

impl List<'_> {
    fn tokens(&self) -> Vec<String> {
        (0..self.labels.len()).map(|position| position.to_string()).collect()
    }

    /// Lets the person choose one, starting from the active one.
    pub(super) fn choose(&self, back: bool) -> io::Result<Picked<usize>> {
        let active = self.active.get();
        let select = Select::with_theme(self).items(self.tokens()).default(active).max_length(self.page);
        self.picked(|| {
            if back { select.interact_on_opt(self.term) } else { select.interact_on(self.term).map(Some) }
        })
    }

    fn picked<T>(&self, run: impl FnOnce() -> dialoguer::Result<Option<T>>) -> io::Result<Picked<T>> {
        self.stop.set(None);
        let ran = caught(run);
        if ran.is_err() {
            self.term.show_cursor()?; // `dialoguer` shows it again at a proper end alone
        }
        match self.stop.get() {
            Some(Stop::Resized) => Ok(Picked::Resized),
            Some(Stop::Interrupted) => Err(io::ErrorKind::Interrupted.into()),
            None => Ok(ran?.map_or(Picked::Back, Picked::Done)),
        }
    }

    /// Draws an option. Behind the last one of a page `dialoguer` reads a key: until one comes the size is watched.
    fn item(&self, out: &mut dyn Write, token: &str, mark: &str, active: bool) -> fmt::Result {
        let position = token.parse().map_err(|_| fmt::Error)?;
        if active {
            self.active.set(position);
        }
        if !self.room.is_of(self.term) {
            return self.broken_off(Stop::Resized);
        }
        let lines = self.lines(position, mark, active);
        if self.ends_page(position) {
            match self.shown(&lines) {
                Ok(Waited::Key) => {}
                Ok(Waited::Changed) => return self.broken_off(Stop::Resized),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {
                    return self.broken_off(Stop::Interrupted);
                }
                Err(_) => return Err(fmt::Error),
            }
        }
        out.write_str(&lines.join("\n"))
    }

    /// Shows the last lines of the page and waits for a key, then goes up again, for `dialoguer` draws them once more.
    fn shown(&self, lines: &[String]) -> io::Result<Waited> {
        lines.iter().try_for_each(|line| self.term.write_line(line))?;
        self.term.flush()?;
        let waited = wait_for_key(|| self.room.is_of(self.term))?;
        self.term.move_cursor_up(lines.len())?;
        Ok(waited)
    }

    fn broken_off(&self, stop: Stop) -> fmt::Result {
        self.stop.set(Some(stop));
        Err(fmt::Error)
    }
}

/// `dialoguer` panics where the screen shrinks below three rows under it; that is an error here.
fn caught<T>(run: impl FnOnce() -> dialoguer::Result<T>) -> io::Result<T> {
    let ran = panic::catch_unwind(AssertUnwindSafe(run));
    Ok(ran.map_err(|_| io::Error::other("the list could not be drawn"))??)
}

impl Theme for List<'_> {
    fn format_select_prompt_item(&self, out: &mut dyn Write, token: &str, active: bool) -> fmt::Result {
        self.item(out, token, if active { "> " } else { "  " }, active)
    }
}
