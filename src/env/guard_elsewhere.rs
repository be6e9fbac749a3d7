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

/// Takes the bytes of one key; there is no telling here how long the rest of a key may take.
///
/// # Errors
/// When there is no terminal.
pub fn read_keys(bytes: &mut Vec<u8>, patience: std::time::Duration) -> io::Result<bool> {
    use console::Key;
    if !patience.is_zero() {
        return Ok(false);
    }
    let mut sign = [0; 4];
    bytes.extend_from_slice(match console::Term::stderr().read_key()? {
        Key::ArrowUp => b"\x1b[A",
        Key::ArrowDown => b"\x1b[B",
        Key::ArrowRight => b"\x1b[C",
        Key::ArrowLeft => b"\x1b[D",
        Key::Home => b"\x1b[H",
        Key::End => b"\x1b[F",
        Key::PageUp => b"\x1b[5~",
        Key::PageDown => b"\x1b[6~",
        Key::Enter => b"\r",
        Key::Escape => b"\x1b",
        Key::Backspace | Key::Del => b"\x7f",
        Key::CtrlC => b"\x03",
        Key::Char(char) => char.encode_utf8(&mut sign).as_bytes(),
        _ => b"\0",
    });
    Ok(true)
}

/// Early keys are not told from others here.
///
/// # Errors
/// None here.
pub fn drop_early_keys() -> io::Result<()> {
    Ok(())
}

/// The error to end a prompt with.
pub fn interrupted() -> io::Error {
    io::ErrorKind::Interrupted.into()
}

/// There is no Ctrl-Z.
pub fn suspend() {}
