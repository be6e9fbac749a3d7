//! The voice: short sentences, plain words, no risk words without a number, no signs that break columns.

use crate::common;

use common::assert_none;
use common::ftl::{Text, VARIABLE, all_texts};
use common::voice::{self, en, ja, signs};
use exo_check::term::Locale;
use std::collections::BTreeMap;

/// Holds every prose of one language against a rule, which tells what it finds.
fn faults(locale: Locale, rule: impl Fn(&Text, &str) -> Vec<String>) -> Vec<String> {
    let mut faults = Vec::new();
    for text in all_texts(locale).into_iter().filter(|text| !text.is_table()) {
        let mut told: Vec<String> = text.proses.iter().flat_map(|prose| rule(&text, prose)).collect();
        told.sort();
        told.dedup();
        faults.extend(told.into_iter().map(|cause| format!("{}: {cause}", text.place())));
    }
    faults
}

/// The prose of each file, every text ended: options left out.
fn by_file(locale: Locale, end: char) -> BTreeMap<String, String> {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for text in all_texts(locale).iter().filter(|text| !text.is_option() && !text.is_table()) {
        for prose in &text.proses {
            let all = files.entry(text.file.clone()).or_default();
            all.push_str(prose.trim());
            if !prose.trim().ends_with(['。', '！', '？', '.', '!', '?']) {
                all.push(end);
            }
            all.push('\n');
        }
    }
    files
}

#[test]
fn japanese_sentences_are_short() {
    let rule = |text: &Text, prose: &str| {
        let long = |sentence: &String| sentence.chars().count() > 50;
        let found = ja::sentences(prose).into_iter().filter(long);
        let told = found.map(|s| format!("{} characters: {s}", s.chars().count())).collect();
        if text.is_option() { Vec::new() } else { told }
    };
    assert_none(&faults(Locale::Ja, rule), "Japanese sentences have more than 50 characters");
}

#[test]
fn japanese_sentences_have_at_most_two_commas() {
    let rule = |_: &Text, prose: &str| {
        let found = ja::sentences(prose).into_iter().filter(|sentence| ja::has_too_many_commas(sentence));
        found.map(|s| format!("{} commas: {s}", s.matches('、').count())).collect()
    };
    assert_none(&faults(Locale::Ja, rule), "Japanese sentences have more than two commas and are no list");
}

#[test]
fn no_sign_breaks_the_columns() {
    let rule = |text: &Text, prose: &str| {
        // Legends of pictures that are drawn from blocks only on request name the blocks.
        let on_request = text.message.ends_with("-blocks");
        let found = prose.chars().filter(|sign| signs::is_forbidden_sign(*sign) && !on_request);
        found
            .map(|sign| format!("`{sign}` (U+{:04X}) may not stand in a Japanese text", u32::from(sign)))
            .collect()
    };
    assert_none(&faults(Locale::Ja, rule), "signs of ambiguous width, or not ours");
}

#[test]
fn japanese_uses_plain_words() {
    let rule = |text: &Text, prose: &str| {
        let said = if ja::may_quote(text) { voice::without_quotes(prose) } else { prose.to_owned() };
        ja::banned_words(text, &said).into_iter().map(|word| format!("says 「{word}」")).collect()
    };
    assert_none(&faults(Locale::Ja, rule), "words that the voice does not use");
}

#[test]
fn no_space_stands_between_japanese_and_latin() {
    let rule = |_: &Text, prose: &str| {
        ja::spaces(prose).into_iter().map(|around| format!("space in 「{around}」")).collect()
    };
    assert_none(&faults(Locale::Ja, rule), "spaces between Japanese and Latin letters or digits");
}

#[test]
fn every_japanese_file_is_easy_to_read() {
    let low = |(file, prose): (&String, &String)| {
        let rs = ja::tateishi(prose);
        (rs < 60.0).then(|| format!("{file}: RS {rs:.1}, at least 60 is asked"))
    };
    let files = by_file(Locale::Ja, '。');
    assert_none(&files.iter().filter_map(low).collect::<Vec<_>>(), "Japanese files are hard to read");
}

#[test]
fn every_longer_japanese_text_is_easy_to_read() {
    let rule = |text: &Text, prose: &str| {
        let long = prose.chars().filter(|c| !c.is_whitespace()).count() >= 60;
        let rs = ja::tateishi(prose);
        if long && !text.is_option() && rs < 50.0 {
            vec![format!("RS {rs:.1}, at least 50 is asked")]
        } else {
            vec![]
        }
    };
    assert_none(&faults(Locale::Ja, rule), "Japanese texts are hard to read");
}

#[test]
fn english_is_ascii() {
    let rule = |text: &Text, prose: &str| {
        let on_request = text.message.ends_with("-blocks");
        let found = prose.chars().filter(|c| !c.is_ascii() && *c != VARIABLE && !on_request);
        found.map(|sign| format!("`{sign}` (U+{:04X}) is no ASCII", u32::from(sign))).collect()
    };
    assert_none(&faults(Locale::En, rule), "signs beyond ASCII in English");
}

#[test]
fn every_english_file_is_easy_to_read() {
    let high = |(file, prose): (&String, &String)| {
        let grade = en::grade(prose);
        (grade > 8.0).then(|| format!("{file}: Flesch-Kincaid grade {grade:.1}, at most 8 is asked"))
    };
    let files = by_file(Locale::En, '.');
    assert_none(&files.iter().filter_map(high).collect::<Vec<_>>(), "English files are hard to read");
}

#[test]
fn english_sentences_are_short() {
    let rule = |text: &Text, prose: &str| {
        let long = |sentence: &String| sentence.split_whitespace().count() > 25;
        let found = en::sentences(prose).into_iter().filter(long);
        let told = found.map(|s| format!("{} words: {s}", s.split_whitespace().count())).collect();
        if text.is_option() { Vec::new() } else { told }
    };
    assert_none(&faults(Locale::En, rule), "English sentences have more than 25 words");
}

#[test]
fn english_uses_plain_words() {
    let rule = |text: &Text, prose: &str| {
        let said = if en::may_quote(text) { en::without_quotes(prose) } else { prose.to_owned() };
        en::banned_words(text, &said).into_iter().map(|word| format!("says \"{word}\"")).collect()
    };
    assert_none(&faults(Locale::En, rule), "words that the voice does not use");
}

#[test]
fn no_harm_is_called_rare_or_common() {
    let english = faults(Locale::En, |text, prose| {
        en::frequency_words(text, prose).into_iter().map(|found| format!("says \"{found}\"")).collect()
    });
    let japanese = faults(Locale::Ja, |text, prose| {
        ja::frequency_words(text, prose).into_iter().map(|found| format!("says 「{found}」")).collect()
    });
    assert_none(&[japanese, english].concat(), "risk words without a number");
}

#[test]
fn no_relative_risk_and_no_one_in_n() {
    let english = faults(Locale::En, |_, prose| en::relative(prose));
    let japanese = faults(Locale::Ja, |_, prose| ja::relative(prose));
    assert_none(&[japanese, english].concat(), "relative risks, or `1 in N`");
}

/// Rates that stand side by side can be compared only over the same number of people.
#[test]
fn every_rate_has_one_denominator() {
    let number = |sign: &char| sign.is_ascii_digit() || *sign == ',';
    let english = faults(Locale::En, |_, prose| {
        let after = prose.match_indices("people in ").map(|(at, word)| &prose[at + word.len()..]);
        let over = after.map(|rest| rest.chars().take_while(number).collect::<String>());
        over.map(|over| over.trim_end_matches(',').to_owned()).filter(|over| !over.is_empty()).collect()
    });
    let japanese = faults(Locale::Ja, |_, prose| {
        let before = prose.match_indices("人あたり").map(|(at, _)| &prose[..at]);
        let over = before.map(|text| text.chars().rev().take_while(number).collect::<Vec<char>>());
        over.map(|over| over.into_iter().rev().collect()).collect()
    });
    for told in [english, japanese] {
        let over: Vec<&str> = told.iter().filter_map(|told| told.rsplit(": ").next()).collect();
        assert!(!over.is_empty() && over.iter().all(|over| *over == "1,000"), "{told:?}");
    }
}

/// What has no number is said so in one fixed sentence, never in other words.
#[test]
fn a_missing_number_is_told_by_the_fixed_sentence() {
    let rule = |begins: &'static str, goes_on: &'static str| {
        move |_: &Text, prose: &str| {
            let places = prose.match_indices(begins).map(|(at, _)| &prose[at + begins.len()..]);
            places.filter(|rest| !rest.starts_with(goes_on)).map(|rest| format!("goes on `{rest}`")).collect()
        }
    };
    let japanese = faults(Locale::Ja, rule("どのくらいの人に", "起こるか、頼れる数字はありません"));
    let english = faults(Locale::En, rule("reliable number for how often", " this happens."));
    assert_none(&[japanese, english].concat(), "another sentence for a missing number");
    let fixed = |locale, sentence: &'static str| {
        let found =
            faults(locale, move |_, prose| prose.matches(sentence).map(str::to_owned).collect::<Vec<_>>());
        found.len()
    };
    assert_eq!(
        fixed(Locale::Ja, "どのくらいの人に起こるか、頼れる数字はありません"),
        fixed(Locale::En, "There is no reliable number for how often this happens"),
        "both languages say it in the same places"
    );
}

#[test]
fn the_measures_give_what_is_known_of_them() {
    let rs = ja::tateishi("今、使っている薬があります。答えは、もう決めました。");
    // 13 and 11 characters; hiragana っている があります えは もう めました; kanji one by one; a comma each.
    let runs = f64::from(4 + 5 + 2 + 2 + 4) / 5.0;
    let known = -0.12 * 12.0 + 7.4 * runs - 23.18 - 4.67 + 115.79;
    assert!((rs - known).abs() < 0.01, "RS {rs}, by hand {known}");
    let grade = en::grade("The cat sat on the mat. It was happy.");
    let known = 0.39 * 4.5 + 11.8 * 10.0 / 9.0 - 15.59;
    assert!((grade - known).abs() < 0.01, "grade {grade}, by hand {known}");
    assert!(ja::has_too_many_commas("先に聞いて、それから長い時間をかけて考えたうえで、書いて、決める"));
    assert!(!ja::has_too_many_commas("待つ、ほかの治療にする、何もしない、のどれも選べます"));
    assert_eq!(ja::relative("害が2倍になり、100人に1人です"), ["says 「2倍」", "says 「人に1人」"]);
    assert_eq!(
        en::relative("Half as many, or 1 in 100, and 50% less."),
        ["says \"1 in 100\"", "says \"half as\"", "says \"50% less\"",]
    );
    assert_eq!(ja::spaces("まず Enter を5 回"), ["ず E", "r を", "5 回"]);
    assert_eq!(voice::without_quotes("「絶対に安全」と「聞「二重」いた」人"), "と人");
}
