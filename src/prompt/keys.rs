//! Keys out of what a terminal sends. A sequence that arrives in pieces is one key, a paste is one text, and what is not
//! known is said to be unknown.

use super::number::narrow;
use crate::env::Waited;
use crate::env::guard;
use std::io;
use std::time::Duration;

/// A key, or what was pasted at one go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Press {
    /// A sign, narrow where it came full-width.
    Char(char),
    Enter,
    Escape,
    Backspace,
    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    Home,
    End,
    /// Ctrl-C.
    Interrupt,
    /// Ctrl-Z.
    Suspend,
    /// Ctrl-D.
    EndOfInput,
    /// Ctrl-U.
    Clear,
    /// The first line of what was pasted.
    Paste(String),
    /// A key that does nothing here.
    Unknown,
}

/// What stands at the start of some bytes.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Start {
    /// A key, and how many bytes it takes.
    Key(Press, usize),
    /// The beginning of something: more has to come.
    Part,
}

const PASTE: &[u8] = b"\x1b[200~";
const PASTED: &[u8] = b"\x1b[201~";

/// The key at the start; `is_all` where nothing more came for a while.
pub(super) fn start(bytes: &[u8], is_all: bool) -> Start {
    match bytes {
        [b'\x1b', ..] if bytes.starts_with(PASTE) => pasted(bytes, is_all),
        [b'\x1b'] if is_all => Start::Key(Press::Escape, 1),
        [] | [b'\x1b'] => Start::Part,
        [b'\x1b', b'[' | b'O', ..] => sequence(bytes, is_all),
        // Alt with a key, which means nothing here; Esc twice is Esc.
        [b'\x1b', b'\x1b', ..] => Start::Key(Press::Escape, 1),
        [b'\x1b', ..] => Start::Key(Press::Unknown, 2),
        [byte, ..] if byte.is_ascii_control() => Start::Key(control(*byte), 1),
        _ => sign(bytes, is_all),
    }
}

fn control(byte: u8) -> Press {
    match byte {
        b'\r' | b'\n' => Press::Enter,
        0x7f | 0x08 => Press::Backspace,
        0x01 => Press::Home,
        0x05 => Press::End,
        0x03 => Press::Interrupt,
        0x04 => Press::EndOfInput,
        0x15 => Press::Clear,
        0x1a => Press::Suspend,
        _ => Press::Unknown,
    }
}

/// `ESC [ numbers letter`, or `ESC O letter` as some terminals send in another mode.
fn sequence(bytes: &[u8], is_all: bool) -> Start {
    let end = bytes.iter().skip(2).position(|byte| (0x40..=0x7e).contains(byte)).map(|place| place + 3);
    let Some(end) = end else {
        return if is_all { Start::Key(Press::Unknown, bytes.len()) } else { Start::Part };
    };
    let press = match (&bytes[2..end - 1], bytes[end - 1]) {
        ([], b'A') => Press::Up,
        ([], b'B') => Press::Down,
        ([], b'C') => Press::Right,
        ([], b'D') => Press::Left,
        ([], b'H') | ([b'1' | b'7'], b'~') => Press::Home,
        ([], b'F') | ([b'4' | b'8'], b'~') => Press::End,
        ([b'5'], b'~') => Press::PageUp,
        ([b'6'], b'~') => Press::PageDown,
        ([b'3'], b'~') => Press::Backspace,
        ([], b'M') if bytes[1] == b'O' => Press::Enter,
        _ => Press::Unknown,
    };
    Start::Key(press, end)
}

fn pasted(bytes: &[u8], is_all: bool) -> Start {
    let inner = &bytes[PASTE.len()..];
    let end = inner.windows(PASTED.len()).position(|window| window == PASTED);
    let (text, used) = match end {
        Some(end) => (&inner[..end], PASTE.len() + end + PASTED.len()),
        None if is_all => (inner, bytes.len()),
        None => return Start::Part,
    };
    let text = String::from_utf8_lossy(text);
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let shown = line.chars().filter(|sign| !sign.is_control()).map(narrow).collect();
    Start::Key(Press::Paste(shown), used)
}

/// A sign of one to four bytes.
fn sign(bytes: &[u8], is_all: bool) -> Start {
    let length = match bytes[0] {
        0xc0..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf7 => 4,
        _ => 1,
    };
    if bytes.len() < length {
        return if is_all { Start::Key(Press::Unknown, bytes.len()) } else { Start::Part };
    }
    let sign = std::str::from_utf8(&bytes[..length]).ok().and_then(|text| text.chars().next());
    Start::Key(sign.map_or(Press::Unknown, |sign| Press::Char(narrow(sign))), length)
}

/// Reads keys from the terminal.
#[derive(Debug, Default)]
pub(super) struct Keys {
    bytes: Vec<u8>,
}

/// How long the rest of a key may take.
const REST: Duration = Duration::from_millis(400);
/// The same after Esc alone, which is a key itself.
const REST_OF_ESCAPE: Duration = Duration::from_millis(150);

impl Keys {
    /// The next key; nothing when the screen is not `still` as it was.
    ///
    /// # Errors
    /// `UnexpectedEof` at the end of input, `Interrupted` when a signal came; a terminal that fails.
    pub(super) fn next(&mut self, still: impl Fn() -> bool) -> io::Result<Option<Press>> {
        let mut is_all = false;
        loop {
            match start(&self.bytes, is_all) {
                Start::Key(press, used) => {
                    self.bytes.drain(..used);
                    // A second Ctrl-C is not asked about.
                    if press == Press::Interrupt && self.bytes.contains(&3) {
                        return Err(guard::interrupted());
                    }
                    return Ok(Some(press));
                }
                Start::Part if self.bytes.is_empty() => {
                    if guard::wait_for_key(&still)? == Waited::Changed {
                        return Ok(None);
                    }
                    guard::read_keys(&mut self.bytes, Duration::ZERO)?;
                }
                Start::Part => {
                    let patience = if self.bytes == b"\x1b" { REST_OF_ESCAPE } else { REST };
                    is_all = !guard::read_keys(&mut self.bytes, patience)?;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Press, Start, start};

    /// The keys in these bytes, which arrive one by one.
    fn keys(bytes: &[u8]) -> Vec<Press> {
        let (mut found, mut came) = (Vec::new(), Vec::new());
        for byte in bytes {
            came.push(*byte);
            if let Start::Key(press, used) = start(&came, false) {
                found.push(press);
                came.drain(..used);
            }
        }
        while !came.is_empty() {
            let Start::Key(press, used) = start(&came, true) else { break };
            found.push(press);
            came.drain(..used);
        }
        found
    }

    #[test]
    fn a_sequence_in_pieces_is_one_key() {
        for (bytes, press) in [
            ("\x1b[A", Press::Up),
            ("\x1bOB", Press::Down),
            ("\x1b[5~", Press::PageUp),
            ("\x1b[6~", Press::PageDown),
            ("\x1b[1~", Press::Home),
            ("\x1bOF", Press::End),
            ("\x1b[1;5C", Press::Unknown),
            ("\x1b", Press::Escape),
            ("\u{3000}", Press::Char(' ')),
            ("３", Press::Char('3')),
            ("？", Press::Char('?')),
            ("\x03", Press::Interrupt),
        ] {
            assert_eq!(keys(bytes.as_bytes()), [press], "{bytes:?}");
        }
        assert_eq!(keys(b"\x1b[B\r"), [Press::Down, Press::Enter]);
        assert_eq!(keys(b"\xff\xe3\x81"), [Press::Unknown, Press::Unknown]);
    }

    #[test]
    fn a_paste_is_one_text_and_never_an_enter() {
        let paste = |text: &str| vec![Press::Paste(text.to_owned())];
        assert_eq!(keys(b"\x1b[200~52\n1\n1\n\x1b[201~"), paste("52"));
        assert_eq!(keys("\x1b[200~\r\n ５２ \r\n\x1b[201~".as_bytes()), paste("52"));
        assert_eq!(keys(b"\x1b[200~\x1b[A\n"), paste("[A"), "a paste whose end is lost");
    }
}
