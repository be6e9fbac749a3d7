//! Where there are no Unix signals, the terminal looks after itself.

use super::Waited;
use std::io;

/// What a crash leaves behind is the system's to say.
pub fn leave_no_image() {}

/// No signals are watched for.
///
/// # Errors
/// None here.
pub fn install(_ended: impl Fn() -> String + Send + 'static) -> io::Result<()> {
    Ok(())
}

/// The last line of a long run that is written whole.
pub static LINES: std::sync::Mutex<u64> = std::sync::Mutex::new(0);

/// No signals are watched for.
///
/// # Errors
/// None here.
pub fn watch_lines(_ended: impl Fn(u64) -> String + Send + 'static) -> io::Result<()> {
    Ok(())
}

/// Nothing is to be restored.
pub fn restore() {}

/// No signal is under way.
pub fn await_end() {}

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
