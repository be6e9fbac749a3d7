//! How far a long run is, on a terminal; the one file that names indicatif.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A line on standard error that is drawn again.
pub struct Progress {
    bar: ProgressBar,
}

impl Progress {
    pub(super) fn new(size: Option<u64>) -> Self {
        let (bar, template) = match size {
            Some(size) => (ProgressBar::new(size), "{msg}  {percent:>3}%  {wide_bar}"),
            None => (ProgressBar::new_spinner(), "{msg}"),
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style.progress_chars("#-."));
        }
        bar.set_draw_target(ProgressDrawTarget::stderr());
        Self { bar }
    }

    /// So many bytes more are done; `place` says up to where.
    pub fn advance(&self, bytes: u64, place: String) {
        self.bar.set_message(place);
        self.bar.inc(bytes);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
