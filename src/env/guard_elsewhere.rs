//! Where there are no Unix signals, only a panic's words are replaced; the terminal looks after itself.

use std::io::{self, Write};
use std::panic;

/// What a crash leaves behind is the system's to say.
pub fn leave_no_image() {}

/// From now on a panic is told by these words, asked for when they are needed, and its place in the source. Its own text is
/// left out: it could hold answers.
pub fn on_panic(broken: impl Fn() -> String + Send + Sync + 'static) {
    panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(io::stderr(), "{} ({place})", broken());
    }));
}

/// No signals are watched for.
///
/// # Errors
/// None here.
pub fn install(_ended: impl Fn() -> String + Send + 'static) -> io::Result<()> {
    Ok(())
}

/// Nothing is to be restored.
pub fn restore() {}

/// No signal is under way.
pub fn await_end() {}

/// What waiting for a key ended with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waited {
    /// A key can be read.
    Key,
    /// The screen is not as it was.
    Changed,
}

/// Does not wait: the reader of the key does.
///
/// # Errors
/// None here.
pub fn wait_for_key(still: impl Fn() -> bool) -> io::Result<Waited> {
    Ok(if still() { Waited::Key } else { Waited::Changed })
}

/// Nothing is hushed.
#[derive(Debug, Default)]
pub struct Hush;

impl Hush {
    /// Nothing is hushed.
    pub fn new() -> Self {
        Self
    }
}
