//! The rules for English.

use super::{Text, VARIABLE};

/// The one sentence that may speak of "how often".
const NO_NUMBER: &str = "There is no reliable number for how often this happens";

/// How often without a number.
const FREQUENCY: [&str; 9] =
    ["rare", "rarely", "common", "commonly", "often", "unlikely", "frequent", "frequently", "low risk"];

/// The same in texts on harm; elsewhere they may speak of sessions or prices.
const FREQUENCY_OF_HARM: [&str; 4] = ["seldom", "likely", "usually", "mostly"];

/// Words and phrases that the voice does not use.
const BANNED: [&str; 35] = [
    "patient",
    "patients",
    "customer",
    "customers",
    "provider",
    "providers",
    "specialist",
    "specialists",
    "practitioner",
    "practitioners",
    "effective",
    "safe",
    "proven",
    "natural",
    "advanced",
    "regenerative",
    "boosts",
    "rejuvenates",
    "beware",
    "warning",
    "counselling",
    "e.g.",
    "i.e.",
    "etc",
    "via",
    "&",
    "side effects are mild",
    "results may vary",
    "consult a physician",
    "may potentially",
    "in order to",
    "please note",
    "it has not been established",
    "don't worry",
    "should simply",
];

/// Names that hold a banned word and are none.
const INNOCENT: [&str; 4] = [
    "on the safe side",
    "act on the safety of regenerative medicine",
    "japanese society for regenerative medicine",
    "regenerative medicine products",
];

pub(crate) fn may_quote(text: &Text) -> bool {
    super::quotes_clinics(text)
}

/// The text without what stands in straight double quotes.
pub(crate) fn without_quotes(prose: &str) -> String {
    prose.split('"').step_by(2).collect::<Vec<_>>().join(" ")
}

/// Sentences: they end at . ! ? before white space, a closing quote or bracket, or the end.
pub(crate) fn sentences(prose: &str) -> Vec<String> {
    let (mut found, mut sentence) = (Vec::new(), String::new());
    let mut signs = prose.chars().peekable();
    while let Some(sign) = signs.next() {
        sentence.push(if sign == VARIABLE { '5' } else { sign });
        let ends = matches!(sign, '.' | '!' | '?')
            && signs.peek().is_none_or(|next| next.is_whitespace() || matches!(next, '"' | ')'));
        if ends {
            found.push(std::mem::take(&mut sentence).trim().to_owned());
        }
    }
    found.push(sentence.trim().to_owned());
    found.retain(|sentence| sentence.chars().any(char::is_alphanumeric));
    found
}

/// Words in lower case, without the signs around them.
fn words(prose: &str) -> Vec<String> {
    let around = |c: char| !c.is_alphanumeric();
    let words = prose.split_whitespace().map(|word| word.trim_matches(around).to_lowercase());
    words.filter(|word| !word.is_empty()).collect()
}

/// Whole words in a row.
fn says(prose: &str, phrase: &str) -> bool {
    if phrase.chars().all(|c| !c.is_alphanumeric()) {
        return prose.contains(phrase);
    }
    let (words, phrase) = (words(prose), words(phrase));
    words.windows(phrase.len()).any(|window| window == phrase)
}

pub(crate) fn banned_words(text: &Text, said: &str) -> Vec<&'static str> {
    if super::is_quoted_option(text) {
        return Vec::new();
    }
    let said = INNOCENT.iter().fold(said.to_lowercase(), |said, name| said.replace(name, "it"));
    BANNED.into_iter().filter(|phrase| says(&said, phrase)).collect()
}

pub(crate) fn frequency_words(text: &Text, prose: &str) -> Vec<&'static str> {
    let prose = prose.replace(NO_NUMBER, "");
    let of_harm = FREQUENCY_OF_HARM.into_iter().filter(|_| super::is_on_harm(text));
    FREQUENCY.into_iter().chain(of_harm).filter(|phrase| says(&prose, phrase)).collect()
}

pub(crate) fn relative(prose: &str) -> Vec<String> {
    const MORE: [&str; 6] = ["less", "more", "lower", "higher", "fewer", "reduction"];
    let words = words(prose);
    let mut found = Vec::new();
    let is_number = |word: &str| word.chars().all(|c| c.is_ascii_digit() || c == ',' || c == VARIABLE);
    for window in words.windows(3) {
        let [one, two, three] = [window[0].as_str(), window[1].as_str(), window[2].as_str()];
        let spelt = ["ten", "twenty", "hundred", "thousand", "five", "four", "three"].contains(&three);
        if (one == "1" || one == "one") && two == "in" && (is_number(three) || spelt) {
            found.push(format!("says \"{one} in {three}\""));
        }
        if two == "times" && matches!(three, "as" | "more" | "higher" | "the") {
            found.push(format!("says \"{one} times {three}\""));
        }
    }
    for window in words.windows(2) {
        let [one, two] = [window[0].as_str(), window[1].as_str()];
        // "twice a day" and "twice" as a count of deeds is no risk; "twice as", "twice the" is.
        if matches!(one, "twice" | "half" | "double") && matches!(two, "as" | "the" | "more") {
            found.push(format!("says \"{one} {two}\""));
        }
    }
    let lower = prose.to_lowercase();
    for more in MORE {
        for sign in ["%", " percent"] {
            if let Some(at) = lower.find(&format!("{sign} {more}")) {
                let number = lower[..at].split_whitespace().next_back().unwrap_or_default();
                found.push(format!("says \"{number}{sign} {more}\""));
            }
        }
    }
    found
}

/// Groups of vowels, without a silent e; at least one. A heuristic, like every count without a dictionary.
fn syllables(word: &str) -> usize {
    let is_vowel = |c: char| "aeiouy".contains(c);
    let word = word.to_lowercase();
    let (mut groups, mut before) = (0, false);
    for sign in word.chars() {
        groups += usize::from(is_vowel(sign) && !before);
        before = is_vowel(sign);
    }
    let silent = (word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee"))
        || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"))
        || (word.ends_with("es")
            && !["ses", "zes", "ces", "ges", "xes", "hes", "les"].iter().any(|end| word.ends_with(end)));
    groups.saturating_sub(usize::from(silent && groups > 1)).max(1)
}

/// The Flesch-Kincaid grade of a text.
pub(crate) fn grade(prose: &str) -> f64 {
    let sentences = sentences(prose);
    let words: Vec<String> = sentences.iter().flat_map(|sentence| words(sentence)).collect();
    let count = |n: usize| f64::from(u32::try_from(n.max(1)).unwrap());
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    0.39 * count(words.len()) / count(sentences.len()) + 11.8 * count(syllables) / count(words.len()) - 15.59
}
