//! Bytes of a page as text: the encodings that Japanese pages are kept in.

use encoding_rs::{EUC_JP, Encoding, ISO_2022_JP, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE};

/// So much of a page is looked at to tell its encoding.
const SAMPLE: usize = 1 << 16;
/// A page says its encoding within so many bytes.
const HEAD: usize = 2048;

/// A page as text.
pub(super) struct Decoded {
    /// The text.
    pub(super) text: String,
    /// The name of the encoding, such as `Shift_JIS`.
    pub(super) encoding: &'static str,
    /// How many places could not be read.
    pub(super) unreadable: usize,
}

/// Reads the bytes by the encoding that they are most likely in.
pub(super) fn decode(bytes: &[u8]) -> Decoded {
    let (encoding, skipped) = Encoding::for_bom(bytes).unwrap_or_else(|| (guess(bytes), 0));
    let (text, _) = encoding.decode_without_bom_handling(&bytes[skipped..]);
    let unreadable = text.matches('\u{FFFD}').count() + text.matches('\0').count();
    Decoded { text: text.into_owned(), encoding: encoding.name(), unreadable }
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    if std::str::from_utf8(bytes).is_ok() {
        return if sample.windows(3).any(|three| three == b"\x1b$B") { ISO_2022_JP } else { UTF_8 };
    }
    let declared = declared(&bytes[..bytes.len().min(HEAD)]);
    let candidates = [UTF_8, SHIFT_JIS, EUC_JP, UTF_16LE, UTF_16BE].map(|encoding| {
        // What a page says of itself is mostly right, and wins a tie.
        let bonus = i64::from(Some(encoding) == declared);
        (likeness(encoding, sample) + bonus, encoding)
    });
    // Of equals the first one stays.
    let best = candidates.into_iter().rev().max_by_key(|(likeness, _)| *likeness);
    best.map_or(UTF_8, |(_, encoding)| encoding)
}

/// How much the bytes look like Japanese or English in this encoding: signs that pages are made of count for it, places
/// that it cannot read and signs of other scripts against it.
fn likeness(encoding: &'static Encoding, sample: &[u8]) -> i64 {
    let (text, _) = encoding.decode_without_bom_handling(sample);
    let weigh = |sign: char| match sign {
        '\u{3041}'..='\u{30FE}' | '\u{3001}'..='\u{3002}' => 3,
        '\u{4E00}'..='\u{9FFF}' | ' '..='~' | '\n' | '\r' | '\t' | '\u{FF01}'..='\u{FF60}' => 1,
        '\u{FFFD}' | '\0' => -20,
        _ => -1,
    };
    text.chars().map(weigh).sum()
}

/// The encoding that a page names in its head.
fn declared(head: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let named = head.split("charset=").nth(1)?.trim_start_matches(['"', '\'']);
    let end = named.find(|sign: char| !sign.is_ascii_alphanumeric() && !matches!(sign, '-' | '_'));
    Encoding::for_label(&named.as_bytes()[..end.unwrap_or(named.len())])
}

#[cfg(test)]
mod tests {
    use super::decode;
    use encoding_rs::{EUC_JP, Encoding, ISO_2022_JP, SHIFT_JIS};

    const TEXT: &str = "絶対に安全なエクソソーム点滴です。1回165,000円（税込）。";

    fn utf_16(big: bool) -> Vec<u8> {
        TEXT.encode_utf16()
            .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect()
    }

    #[test]
    fn the_encodings_of_japanese_pages_are_known_without_being_told() {
        let encoded = |encoding: &'static Encoding| encoding.encode(TEXT).0.into_owned();
        for bytes in [
            encoded(SHIFT_JIS),
            encoded(EUC_JP),
            encoded(ISO_2022_JP),
            TEXT.as_bytes().to_vec(),
            [b"\xEF\xBB\xBF", TEXT.as_bytes()].concat(),
            utf_16(true),
            utf_16(false),
            [b"\xFF\xFE".to_vec(), utf_16(false)].concat(),
            [b"\xFE\xFF".to_vec(), utf_16(true)].concat(),
        ] {
            let read = decode(&bytes);
            assert_eq!((read.text.as_str(), read.unreadable), (TEXT, 0), "{}", read.encoding);
        }
    }

    #[test]
    fn what_cannot_be_read_is_counted() {
        let mut bytes = TEXT.as_bytes().to_vec();
        bytes.extend(b"\xFF\xFF");
        let read = decode(&bytes);
        assert_eq!((read.encoding, read.unreadable), ("UTF-8", 2));
    }
}
