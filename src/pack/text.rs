//! One file of a pack as text that can be shown.

use super::shown;
use crate::error::{Error, ErrorKind};
use crate::term::is_command;
use std::path::Path;

/// The most that one file of a pack may hold, in bytes.
const MOST_BYTES: usize = 1 << 20;
/// UTF-8's byte order mark.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// The text of one file of a pack, without a byte order mark. What could drive a terminal or turn a line around is refused,
/// escaped or not, so that no text, title or name of the pack can bring it into any output.
pub(super) fn text(path: &Path, mut bytes: Vec<u8>) -> Result<String, Error> {
    if bytes.len() > MOST_BYTES {
        return Err(Error::message(ErrorKind::Data, "error-pack-large", vec![("file", shown(path))]));
    }
    if bytes.starts_with(MARK) {
        bytes.drain(..MARK.len());
    }
    let refused = |id, before: &[u8], found: String| {
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
        let line = memchr::memchr_iter(b'\n', before).count() + 1;
        Error::in_pack(id, shown(path), [line, column], ("found", found))
    };
    let text = String::from_utf8(bytes).map_err(|cause| {
        let (before, after) = cause.as_bytes().split_at(cause.utf8_error().valid_up_to());
        refused(
            "error-pack-text-bytes",
            before,
            after.first().map(|byte| format!("0x{byte:02X}")).unwrap_or_default(),
        )
    })?;
    match command(&text, path.extension().is_some_and(|ending| ending == "json")) {
        None => Ok(text),
        Some((at, sign)) => {
            Err(refused("error-pack-sign", &text.as_bytes()[..at], sign.escape_unicode().to_string()))
        }
    }
}

/// The first character that drives a terminal or turns text, as itself or as an escape of JSON or Fluent. A line may break
/// in the file, also by a carriage return and a line feed, and not by an escape: that would break a line of the output.
fn command(text: &str, is_json: bool) -> Option<(usize, char)> {
    let mut signs = text.char_indices();
    while let Some((at, sign)) = signs.next() {
        let (meant, is_wrong) = match sign {
            '\\' => {
                let meant = escaped(&text[at + 1..], signs.next()?.1, is_json);
                (meant, meant.is_some_and(|sign| is_command(sign) || sign.is_control()))
            }
            '\r' => (Some(sign), !text[at + 1..].starts_with('\n')),
            _ => (Some(sign), is_command(sign)),
        };
        if let Some(sign) = meant.filter(|_| is_wrong) {
            return Some((at, sign));
        }
    }
    None
}

/// The character that an escape stands for, by the text after the backslash.
fn escaped(text: &str, first: char, is_json: bool) -> Option<char> {
    let digits = match first {
        'u' => text.get(1..5)?,
        'U' => text.get(1..7)?,
        'b' | 'f' | 'n' | 'r' | 't' if !is_json => return None,
        'b' => return Some('\u{8}'),
        'f' => return Some('\u{c}'),
        'n' => return Some('\n'),
        'r' => return Some('\r'),
        't' => return Some('\t'),
        _ => return None,
    };
    u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)
}
