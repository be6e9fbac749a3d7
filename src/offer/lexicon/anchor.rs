//! Words of which at least one must stand in a text for a pattern to match: what cannot match is not tried.

use regex_syntax::hir::{Class, ClassUnicodeRange, Hir, HirKind};

/// A pattern has at most so many.
const MOST: usize = 600;
/// A class of at most so many characters counts as words of one letter.
const CLASS: usize = 16;

/// The words; none where the pattern may match without any.
pub(super) fn anchors(hir: &Hir) -> Option<Vec<String>> {
    match hir.kind() {
        HirKind::Literal(literal) => Some(vec![String::from_utf8(literal.0.to_vec()).ok()?]),
        HirKind::Class(Class::Unicode(class)) => {
            let count: usize = class.iter().map(ClassUnicodeRange::len).sum();
            (count <= CLASS).then(|| {
                class.iter().flat_map(|range| (range.start()..=range.end()).map(String::from)).collect()
            })
        }
        HirKind::Capture(capture) => anchors(&capture.sub),
        HirKind::Repetition(repeated) if repeated.min > 0 => anchors(&repeated.sub),
        HirKind::Class(Class::Bytes(_)) | HirKind::Empty | HirKind::Look(_) | HirKind::Repetition(_) => None,
        HirKind::Concat(parts) => {
            let weight = |words: &Vec<String>| {
                (words.iter().map(String::len).min().unwrap_or_default().min(6), MOST - words.len().min(MOST))
            };
            parts.iter().filter_map(anchors).max_by_key(weight)
        }
        HirKind::Alternation(parts) => {
            let all: Option<Vec<Vec<String>>> = parts.iter().map(anchors).collect();
            let words: Vec<String> = all?.into_iter().flatten().collect();
            (words.len() <= MOST).then_some(words)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::anchors;

    fn of(pattern: &str) -> Option<Vec<String>> {
        anchors(&regex_syntax::parse(pattern).unwrap())
    }

    #[test]
    fn a_pattern_needs_one_of_its_anchors() {
        let words = |words: &[&str]| Some(words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
        assert_eq!(of("(?:絶対|完全).{0,8}安全"), words(&["安全"]));
        assert_eq!(of("(?:絶対|完全)に?"), words(&["絶対", "完全"]));
        assert_eq!(of("(?:害|危険性?)?"), None);
        assert_eq!(of("[無零]害"), words(&["害"]));
    }
}
