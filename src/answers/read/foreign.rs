//! Inputs that are no JSON at all but something else that people have at hand, each with what to do.

use super::FaultKind;

/// What begins a compressed file, an UTF-16 text with its mark, and a block in a page of Markdown.
const GZIP: &[u8] = b"\x1F\x8B";
const UTF16: [&[u8]; 2] = [b"\xFF\xFE", b"\xFE\xFF"];
/// What begins a PDF, a ZIP file (also Word and Excel of today), an older Word file and a text of Word.
const DOCUMENTS: [&[u8]; 4] = [b"%PDF-", b"PK\x03\x04", b"\xD0\xCF\x11\xE0", b"{\\rtf"];
const FENCE: &[u8] = b"```";

/// What the input is instead.
pub(super) fn foreign(bytes: &[u8]) -> Option<FaultKind> {
    let text = bytes.trim_ascii();
    if bytes.starts_with(GZIP) {
        Some(FaultKind::Compressed)
    } else if DOCUMENTS.iter().any(|start| bytes.starts_with(start)) {
        Some(FaultKind::Document)
    } else if UTF16.iter().any(|mark| bytes.starts_with(mark)) || is_utf16(bytes) {
        Some(FaultKind::Utf16)
    } else if text.starts_with(FENCE) {
        Some(FaultKind::Fence)
    } else if text.starts_with(b"<") {
        Some(FaultKind::Xml)
    } else if is_csv(text) {
        Some(FaultKind::Csv)
    } else {
        is_yaml(text).then_some(FaultKind::Yaml)
    }
}

/// Whether every other of the first bytes is zero, as in UTF-16 without its mark.
fn is_utf16(bytes: &[u8]) -> bool {
    matches!(bytes, [0, sign, 0, _, ..] | [sign, 0, _, 0, ..] if *sign != 0)
}

/// Whether the first line that says something is a bare key with a colon, or the start of a document.
fn is_yaml(text: &[u8]) -> bool {
    let mut lines = text.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
    let Some(first) = lines.find(|line| !line.is_empty() && !line.starts_with(b"#")) else { return false };
    let key = first.iter().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    let key = key.count();
    first == b"---" || (key > 0 && matches!(first[key..], [b':'] | [b':', b' ', ..]))
}

/// Whether the first line is names with commas or tabs between them, as above a table.
fn is_csv(text: &[u8]) -> bool {
    let first = text.split(|byte| *byte == b'\n').next().unwrap_or_default().trim_ascii();
    let mut names = first.split(|byte| matches!(byte, b',' | b';' | b'\t'));
    let is_name = |name: &[u8]| {
        let name = name.trim_ascii();
        let name = name.strip_prefix(b"\"").and_then(|name| name.strip_suffix(b"\"")).unwrap_or(name);
        !name.is_empty() && name.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
    };
    names.clone().count() > 1 && names.all(is_name)
}
