//! For a run of which nobody knows the language yet.

use super::Localizer;

/// A text in every language at hand: side by side, and blocks of lines below each other.
pub fn in_all(texts: &[Localizer], id: &str, part: Option<&str>) -> String {
    let in_each = texts.iter().map(|texts| match part {
        None => texts.word(id),
        Some(part) => texts.attribute(id, part, &[]),
    });
    let mut in_each: Vec<String> = in_each.collect();
    in_each.dedup();
    in_each.join(if in_each.iter().any(|text| text.contains('\n')) { "\n" } else { " / " })
}
