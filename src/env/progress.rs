//! How far a long run is, on a terminal; the one file that names indicatif.

use indicatif::{ProgressBar, ProgressDrawTarget};

/// A line on standard error that is drawn again.
pub struct Progress {
    bar: ProgressBar,
}

impl Progress {
    pub(super) fn new(size: Option<u64>) -> Self {
        let bar = match size {
            Some(size) => ProgressBar::new(size),
            None => ProgressBar::new_spinner(),
        };
        bar.set_draw_target(ProgressDrawTarget::stderr());
        Self { bar }
    }

    /// So many bytes more are done, up to this line.
    pub fn advance(&self, bytes: u64, line: u64) {
        self.bar.inc(bytes);
        self.bar.set_message(line.to_string());
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
