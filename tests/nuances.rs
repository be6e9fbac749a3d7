//! What the base article says by the way: each such nuance is carried or answered, in both languages.

use crate::common;

use common::{assert_none, texts};
use exo_check::term::Locale;

/// A nuance, the message and attribute that carry it, and words of it in English and in Japanese.
type Nuance = (&'static str, &'static str, &'static str, [&'static str; 2]);

const NUANCES: [Nuance; 16] = [
    ("A6.4, A4.7: sex changes the response", "no_effect-individual", "text", ["sex", "性別"]),
    ("A6.4: the immune state changes the response", "no_effect-individual", "text", ["immune", "免疫の状態"]),
    ("A5.6: large damage makes it slower", "no_effect-individual", "text", ["large damage", "傷みが大きい"]),
    ("A10.2: unlike a laser", "expectation-spots_injection", "text", ["unlike a laser", "レーザー"]),
    (
        "E7.10: the laser is no yardstick for melasma",
        "expectation-spots_injection",
        "text",
        ["not the first choice for melasma", "肝斑"],
    ),
    (
        "A10.1: turnover of the skin",
        "expectation-spots_injection",
        "text",
        ["faster renewal", "入れ替わりが早まる"],
    ),
    ("A10.1: less inflammation", "expectation-spots_injection", "text", ["less inflammation", "炎症"]),
    (
        "A10.5: the cells that make the hair",
        "expectation-grey_hair_injection",
        "text",
        ["make the hair", "毛のもとになる細胞"],
    ),
    ("A10.6: stress", "expectation-grey_hair_cosmetic", "text", ["stress", "ストレス"]),
    ("A7.8: compare several clinics", "cost-extras", "text", ["several clinics", "いくつかのクリニック"]),
    ("A13.4: how one pays", "ask-told_total_cost", "good", ["how to pay", "支払い方法"]),
    ("A11.1: knowledge of the research", "ask-told_experience", "why", ["follow the research", "新しい研究"]),
    ("A5.2: sleep", "expectation-fatigue_iv_drip", "text", ["tiredness and sleep", "疲れや眠り"]),
    (
        "Combined with other care, spots",
        "expectation-spots_microneedling",
        "text",
        ["only along with other care", "組み合わせたとき"],
    ),
    (
        "Not established alone, grey hair",
        "expectation-grey_hair_iv_drip",
        "text",
        ["from this treatment alone is not shown", "この治療だけで"],
    ),
    ("A13.6: a talk both ways", "next_step-second_opinion", "text", ["goes both ways", "互いに話せる"]),
];

#[test]
fn every_nuance_of_the_article_is_carried_in_both_languages() {
    let mut faults = Vec::new();
    for (locale, language) in [(Locale::En, 0), (Locale::Ja, 1)] {
        let texts = texts(locale);
        for (nuance, message, attribute, words) in NUANCES {
            let text = texts.attribute(message, attribute, &[]);
            if !text.contains(words[language]) {
                faults
                    .push(format!("{nuance}: `{}` is not in {message}.{attribute}: {text}", words[language]));
            }
        }
    }
    assert_none(&faults, "nuances of the base article are lost");
}
