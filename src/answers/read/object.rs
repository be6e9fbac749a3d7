//! Takes an input as one JSON object whose members somebody else reads, such as FHIR.

use super::collect::Collector;
use super::{Details, FaultKind, MOST_BYTES, broken, counted, utf8_part};
use crate::answers::Fault;
use crate::term::excerpt;
use serde::de::IgnoredAny;

/// The text of an input that is JSON, without a byte order mark.
///
/// # Errors
/// Where it ends to be JSON, ends too early or is too long.
pub fn json_text(bytes: &[u8]) -> Result<&str, Vec<Fault>> {
    let bytes = counted(bytes);
    let mut faults = Collector::new(bytes);
    if bytes.len() > MOST_BYTES {
        faults.tell(MOST_BYTES, FaultKind::TooLarge, Details::default);
        return Err(faults.told());
    }
    let (text, stray) = utf8_part(bytes);
    match (serde_json::from_str::<IgnoredAny>(text), stray) {
        (Ok(_), None) => return Ok(text),
        (Err(error), None) if error.to_string().starts_with("trailing characters") => {
            let at = broken::offset(text, &error);
            faults.tell(at, FaultKind::TextAfterEnd, || Details::found(excerpt(&text[at..])));
        }
        (Err(error), stray) if stray.is_none() || !error.is_eof() => {
            let broken = broken::explain(text, &error);
            let found = (!broken.found.is_empty()).then(|| excerpt(broken.found));
            faults.tell(broken.offset, broken.kind, || Details { found, ..Details::default() });
        }
        (_, stray) => {
            let found = stray.map(|byte| format!("0x{byte:02X}"));
            faults.tell(text.len(), FaultKind::NotUtf8, || Details { found, ..Details::default() });
        }
    }
    Err(faults.told())
}
