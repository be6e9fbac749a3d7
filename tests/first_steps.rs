//! The first screen fits how far the person is: only looking, about to sign, signed, or told not to have the treatment.

use crate::common;

use common::run::run;
use serde_json::{Value, json};

/// The first screen of a person of `tests/people`, at this stage, with these answers changed.
fn first_screen(person: &str, language: &str, changed: &[(&str, Value)]) -> String {
    let kept = std::fs::read_to_string(common::project(&format!("tests/people/{person}.json"))).unwrap();
    let mut answers: Value = serde_json::from_str(&kept).unwrap();
    for (question, answer) in changed {
        answers[*question] = answer.clone();
    }
    let made =
        run(&["--lang", language, "--as-of", "2026-11-24", "--width", "300"], answers.to_string().as_bytes());
    assert_eq!((made.status, made.err.as_str()), (0, ""));
    // The sections are numbered at the start of a line, the steps are not.
    made.out.split("\n1. ").next().unwrap().to_owned()
}

const PEOPLE: [&str; 15] = [
    "athlete_donor",
    "cancer_in_treatment",
    "cosmetic_only",
    "hair_undecided",
    "harmed_before",
    "immune_many",
    "informed",
    "minor_acne",
    "nerve_family",
    "no_effect_knee",
    "plan_over_budget",
    "pregnant",
    "remission_unsure",
    "signed_hair_course",
    "wrong_route",
];

#[test]
fn whoever_has_signed_is_told_what_can_still_be_done_and_not_to_wait_with_deciding() {
    for person in PEOPLE {
        for (language, too_late, verdict, step) in [
            (
                "en",
                ["Do not decide yet", "before you decide.", "I will not sign today"],
                "go on with",
                "Call 188 today, and tell them the dates and the sum in your papers.",
            ),
            (
                "ja",
                ["まだ決めないで", "決める前に、主治医", "その日は契約せず"],
                "続けるか",
                "今日188番に電話し、書面にある日付と金額を伝える。",
            ),
        ] {
            let screen = first_screen(person, language, &[("decision_stage", json!("signed"))]);
            for sentence in too_late {
                assert!(!screen.contains(sentence), "{person} in {language}: {sentence}\n{screen}");
            }
            assert!(screen.contains(verdict), "{person} in {language}\n{screen}");
            let is_grave = ["【先に相談】", "【受けない】", "[ASK FIRST]", "[STOP]"]
                .iter()
                .any(|word| screen.contains(word));
            assert!(is_grave || screen.contains(step), "{person} in {language}\n{screen}");
        }
    }
}

#[test]
fn the_sentence_on_the_offer_fits_whoever_has_signed() {
    let of = |language| first_screen("signed_hair_course", language, &[]);
    assert!(of("en").contains("\n            Sign and pay nothing more today.\n"));
    assert!(of("ja").contains("\n            これ以上、契約も支払いもしないでください。\n"));
}

#[test]
fn after_a_stop_nobody_is_told_to_take_the_quote_home() {
    for (language, other, this) in [
        (
            "en",
            "take the quote",
            "Tell the clinic that you will not have it. You do not have to give a reason.",
        ),
        ("ja", "見積書", "クリニックに「受けません」と伝える。理由は言わなくてよい。"),
    ] {
        let screen = first_screen("pregnant", language, &[]);
        assert!(screen.contains(this) && !screen.contains(other), "{screen}");
        let screen = first_screen("informed", language, &[]);
        assert!(!screen.contains(this) && screen.contains(other), "{screen}");
    }
}

#[test]
fn whoever_only_looks_is_not_sent_to_the_hotline_first() {
    for (language, steps) in [
        (
            "en",
            "  1. Write down one thing that you want to change, and how.\n  2. Set a day to see your own doctor. Bring this \
             page and your medicine notebook.\n  3. Set a day to ask a doctor who has no tie to the clinic.\n",
        ),
        (
            "ja",
            "  1. 何がどう変わってほしいかを、一つだけ紙に書く。\n  2. 主治医（いなければ、かかりつけの医師）に、この結果を見せる日を\
             決める。\n  3. クリニックと利害のない医師に、意見を聞く日を決める。\n",
        ),
    ] {
        let made = run(
            &[
                "--answers",
                "tests/people/hair_undecided.json",
                "--lang",
                language,
                "--as-of",
                "2026-11-24",
                "--width",
                "300",
            ],
            b"",
        );
        assert!(made.out.contains(steps), "{}", made.out);
    }
}
