//! The sheet as HTML and as Markdown. What a browser makes of it is checked by `.ci/check-html`.

use crate::common;

use common::run::run;
use sha2::{Digest, Sha256};

const PERSON: &str = "tests/people/plan_over_budget.json";

fn sheet(format: &str, lang: &str, person: &[u8]) -> String {
    let options = ["--full", "--format", format, "--lang", lang, "--as-of", "2026-11-24"];
    let made = run(&options, person);
    assert_eq!((made.status, made.err.as_str()), (0, ""));
    made.out
}

fn person() -> Vec<u8> {
    std::fs::read(common::project(PERSON)).unwrap()
}

/// The same person with a note.
fn noted(note: &str) -> Vec<u8> {
    let mut answers: serde_json::Value = serde_json::from_slice(&person()).unwrap();
    answers["note"] = note.into();
    answers.to_string().into_bytes()
}

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for part in bytes.chunks(3) {
        let number =
            part.iter().fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte)) << (8 * (3 - part.len()));
        for place in 0..=part.len() {
            let sign = number >> (18 - 6 * place) & 63;
            text.push(char::from(SIGNS[usize::try_from(sign).unwrap()]));
        }
        text.push_str(&"=".repeat(3 - part.len()));
    }
    text
}

#[test]
fn the_policy_lets_only_its_own_style_in() {
    let html = sheet("html", "en", &person());
    let style = html.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
    let hash = base64(&Sha256::digest(style.as_bytes()));
    let policy =
        format!("default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'");
    assert!(html.contains(&format!("content=\"{policy}\"")), "the style has the hash {hash}");
}

#[test]
fn nothing_is_loaded_and_nothing_runs() {
    for lang in ["ja", "en"] {
        let html = sheet("html", lang, &person());
        for sign in [
            "<script",
            "<link",
            "<img",
            "<iframe",
            " src=",
            "url(",
            "@import",
            " style=",
            " on",
            "javascript:",
        ] {
            let found = html.match_indices(sign).any(|(at, _)| sign != " on" || is_handler(&html[at..]));
            assert!(!found, "{sign} in {lang}");
        }
        assert!(html.starts_with(&format!("<!DOCTYPE html><html lang=\"{lang}\">")));
    }
}

/// Whether this is an attribute such as `onclick="`.
fn is_handler(text: &str) -> bool {
    let name: String = text[1..].chars().take_while(char::is_ascii_alphabetic).collect();
    text[1 + name.len()..].starts_with("=\"")
}

#[test]
fn a_note_cannot_become_html_or_turn_the_line() {
    let html = sheet("html", "en", &noted("</li><script>alert(1)</script>\u{202e}x & \"y\""));
    assert!(html.contains("&lt;/li&gt;&lt;script&gt;alert(1)&lt;/script&gt;\\u{202e}x &amp; &quot;y&quot;"));
    assert!(!html.contains("<script") && !html.contains('\u{202e}'));
}

#[test]
fn a_note_cannot_become_markdown() {
    let markdown = sheet("markdown", "en", &noted("[a](javascript:b) <b> **c** | d\n# e"));
    assert!(markdown.contains("\\[a\\](javascript:b) \\<b\\> \\*\\*c\\*\\* \\| d # e"), "{markdown}");
}

/// Where each of these stands in a sheet.
fn places(html: &str, signs: &[&str]) -> Vec<usize> {
    signs.iter().map(|sign| html.find(sign).unwrap_or_else(|| panic!("no {sign}"))).collect()
}

#[test]
fn the_page_comes_first_then_the_questions_then_all_else_and_the_sources_last() {
    let html = sheet("html", "ja", &person());
    let signs = [
        "id=\"decision\"",
        "class=\"result caution\"",
        "id=\"help\"",
        "id=\"money\"",
        "id=\"warnings\"",
        "class=\"new-page\"",
        "id=\"questions\"",
        "id=\"in-full\"",
        "id=\"timeline\"",
        "id=\"cost\"",
        "id=\"options\"",
        "id=\"glossary\"",
        "id=\"about\"",
        "id=\"sources\"",
    ];
    let places = places(&html, &signs);
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn a_sheet_holds_the_page_and_the_questions_alone() {
    let options = ["--format", "html", "--lang", "en", "--as-of", "2026-11-24"];
    let html = run(&options, &person()).out;
    let places = places(&html, &["id=\"decision\"", "class=\"new-page\"", "id=\"questions\""]);
    assert!(places.is_sorted(), "{places:?}");
    for part in ["in-full", "timeline", "options", "sources", "glossary"] {
        assert!(!html.contains(&format!("id=\"{part}\"")), "{part}");
    }
}

/// What is heard can weigh as much as what is in the body.
#[test]
fn the_page_names_the_worst_in_full() {
    for lang in ["ja", "en"] {
        let people = ["immune_many", "cosmetic_only"].map(|name| format!("tests/people/{name}.json"));
        for answers in people.map(|path| std::fs::read(common::project(&path)).unwrap()) {
            let report: serde_json::Value = serde_json::from_str(&sheet("json", lang, &answers)).unwrap();
            let options = ["--format", "html", "--lang", lang, "--as-of", "2026-11-24"];
            let html = run(&options, &answers).out;
            let first = html.split("class=\"new-page\"").next().unwrap();
            let worst = &report["findings"][0];
            for text in ["title", "text"].map(|part| worst[part].as_str().unwrap().replace('"', "&quot;")) {
                assert!(first.contains(text.trim_end_matches(['.', '。'])), "{text} in {lang}");
            }
        }
    }
}

/// "Do not sign" alone comes too late for someone who has signed: the texts on what was heard speak of the next session.
#[test]
fn what_is_said_of_signing_fits_whoever_has_signed() {
    for (lang, sign, session) in [("en", "do not sign", "have no session"), ("ja", "契約", "治療も")] {
        let mut answers: serde_json::Value = serde_json::from_slice(&person()).unwrap();
        answers["decision_stage"] = "signed".into();
        answers["claims_heard"] = serde_json::json!([
            "cures_disease",
            "cures_cancer",
            "discount_today",
            "cosmetic_injected",
            "research_reagent",
            "maker_or_lot_withheld",
            "take_home_injection_or_spray"
        ]);
        let report = sheet("json", lang, answers.to_string().as_bytes());
        let report: serde_json::Value = serde_json::from_str(&report).unwrap();
        let texts = report["findings"].as_array().unwrap().iter().filter(|one| one["category"] == "red_flag");
        let texts: Vec<String> = texts.map(|one| one["text"].as_str().unwrap().to_lowercase()).collect();
        let of_signing: Vec<_> = texts.iter().filter(|text| text.contains(sign)).collect();
        assert_eq!((texts.len(), of_signing.len()), (7, 6), "{lang}: {texts:?}");
        assert!(of_signing.iter().all(|text| text.contains(session)), "{lang}: {of_signing:?}");
    }
}

#[test]
fn every_question_has_its_boxes_and_lines() {
    let html = sheet("html", "en", &person());
    let json = sheet("json", "en", &person());
    let report: serde_json::Value = serde_json::from_str(&json).unwrap();
    for question in report["questions"].as_array().unwrap() {
        let id = question["id"].as_str().unwrap();
        let values: &[&str] =
            if question["to"] == "clinic" { &["yes", "vague", "no"] } else { &["yes", "no"] };
        for value in values {
            assert!(
                html.contains(&format!("<input type=\"radio\" name=\"{id}\" value=\"{value}\">")),
                "{id} {value}"
            );
        }
        assert_eq!(html.matches(&format!("name=\"{id}-answer\"")).count(), 1, "{id}");
    }
}

#[test]
fn the_sheet_holds_every_option_of_every_goal() {
    let report: serde_json::Value = serde_json::from_str(&sheet("json", "en", &person())).unwrap();
    let markdown = sheet("markdown", "en", &person());
    let goals = report["options"]["goals"].as_array().unwrap();
    assert_eq!(goals.len(), 2);
    for choice in goals.iter().flat_map(|goal| goal["choices"].as_array().unwrap()) {
        assert_eq!(choice["rows"].as_array().unwrap().len(), 10);
        for row in choice["rows"].as_array().unwrap() {
            let mut text = row["text"].as_str().unwrap();
            if row["id"] == "who_not" && choice["name"].as_str().unwrap().ends_with("(see note)") {
                // A cell holds the titles of the warnings; their texts stand among the other choices.
                text = text.split_inclusive(". ").next().unwrap().trim_end();
            }
            // An asterisk is no emphasis.
            let text = text.replace('*', r"\*");
            assert!(!text.is_empty() && markdown.contains(&text), "{choice} {row}");
        }
    }
}

#[test]
fn every_picture_has_its_words() {
    let html = sheet("html", "ja", &person());
    let pictures = html.matches("<svg ").count();
    assert_eq!(pictures, 5, "evidence for two goals, two counts for the first, cost; no study measured when");
    assert_eq!(html.matches("<desc id=\"picture-").count(), pictures);
    assert_eq!(html.matches("<title id=\"picture-").count(), pictures);
    assert!(html.contains("予算：80万円"));
}

#[test]
fn a_word_is_linked_once_to_its_meaning() {
    let html = sheet("html", "en", &person());
    assert_eq!(html.matches("href=\"#term-exosome\"").count(), 1);
    assert_eq!(html.matches("id=\"term-exosome\"").count(), 1);
}

#[test]
fn every_link_inside_the_sheet_leads_to_one_place() {
    for lang in ["ja", "en"] {
        let html = sheet("html", lang, &person());
        let ids: Vec<&str> =
            html.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let led: Vec<&str> =
            html.split(" href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert!(led.len() > 20, "{led:?}");
        for place in led {
            assert_eq!(ids.iter().filter(|id| **id == place).count(), 1, "{place} in {lang}");
        }
    }
}

#[test]
fn no_sheet_shows_the_code_of_a_character() {
    let people = common::files("tests/people", ".json");
    for person in people.iter().filter(|path| !path.to_string_lossy().contains(".report.")) {
        let answers = std::fs::read(person).unwrap();
        for (format, lang) in [("html", "ja"), ("html", "en"), ("markdown", "ja"), ("markdown", "en")] {
            let sheet = sheet(format, lang, &answers);
            assert!(!sheet.contains("\\u{"), "{} as {format} in {lang}", person.display());
        }
    }
}
