//! Wording that no text may use, outside what clinics are quoted as saying.

use super::finding::{Code, Finding};
use super::fluent::Parts;
use super::subject::{Forbidden, Wording};
use crate::term::Locale;

/// Every text with a forbidden word.
pub(super) fn check(wording: &Wording, locale: Locale, parts: &Parts) -> Vec<Finding> {
    let mut found = Vec::new();
    let Some(forbidden) = wording.forbidden.get(&locale) else { return found };
    for (name, part) in parts.iter().filter(|(name, _)| !is_exempt(wording, name)) {
        let words = without_quotes(&part.words, &wording.quotes).to_lowercase();
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let wrong = forbidden.iter().filter(|forbidden| stands_in(&words, forbidden));
        found.extend(
            wrong.map(|wrong| Finding::new(Code::ForbiddenWording, &part.file, name).about(&wrong.word)),
        );
    }
    found
}

fn is_exempt(wording: &Wording, name: &str) -> bool {
    wording.exempt.iter().any(|exempt| match exempt.strip_suffix('*') {
        Some(beginning) => name.starts_with(beginning),
        None => name == exempt,
    })
}

fn without_quotes(words: &str, quotes: &[[String; 2]]) -> String {
    let mut kept = words.to_owned();
    for [open, close] in quotes {
        while let Some(start) = kept.find(open.as_str()) {
            let after = start + open.len();
            let Some(end) = kept[after..].find(close.as_str()) else { break };
            kept.replace_range(start..after + end + close.len(), " ");
        }
    }
    kept
}

fn stands_in(words: &str, forbidden: &Forbidden) -> bool {
    let mut words = words.to_owned();
    for allowed in &forbidden.unless {
        words = words.replace(&allowed.to_lowercase(), " ");
    }
    let word = forbidden.word.to_lowercase();
    let starts_a_word = |at: usize| {
        let before = words[..at].chars().next_back();
        !word.is_ascii() || before.is_none_or(|before| !before.is_ascii_alphanumeric())
    };
    words.match_indices(&word).any(|(at, _)| starts_a_word(at))
}

#[cfg(test)]
mod tests {
    use super::{Forbidden, stands_in, without_quotes};

    fn forbidden(word: &str, unless: &[&str]) -> Forbidden {
        Forbidden { word: word.to_owned(), unless: unless.iter().map(|one| (*one).to_owned()).collect() }
    }

    #[test]
    fn a_word_counts_from_its_start_and_outside_its_allowed_phrases() {
        assert!(stands_in("it is safe", &forbidden("safe", &[])));
        assert!(!stands_in("it is unsafe", &forbidden("safe", &[])));
        assert!(!stands_in("the safety of it", &forbidden("safe", &["safety"])));
        assert!(stands_in("絶対に安全", &forbidden("安全", &[])));
    }

    #[test]
    fn what_a_clinic_is_quoted_as_saying_does_not_count() {
        let quotes = [["「".to_owned(), "」".to_owned()], ["\"".to_owned(), "\"".to_owned()]];
        assert_eq!(without_quotes("と「絶対に安全」と言う", &quotes), "と と言う");
        assert_eq!(without_quotes("says \"safe\" and \"sure\".", &quotes), "says   and  .");
    }
}
