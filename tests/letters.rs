//! Drafts of letters: from the person's own entries, with gaps for the rest, and with no word that may not stand there.

use crate::common;

use common::run::run;

const KINDS: [&str; 8] = [
    "cooling-off",
    "cooling-off-loan",
    "end-early",
    "stop-payment",
    "records",
    "say-no",
    "ad-report",
    "family",
];

const PERSON: &str = r#"{"goals":["wrinkles"],"expectation":"clear_change","hoped_within":"weeks","decision_stage":"in_course",
"route":"injection","sessions_planned":6,"price_per_session_jpy":50000,"extra_cost_jpy":0,"age":45,"cancer":"none",
"pregnancy":"none","conditions":["none"],"medicines":["none"],"allergies":["none"],"earlier_treatment":"never",
"clinic_contact":"advert_only","claims_heard":["absolutely_safe","decide_today"],"site_discloses":["unapproved"],
"contract_paper_on":"2026-11-27","contract_paper":"complete","signed_on":"2026-11-26","contract_months":6,
"obstructed":"no","paid_how":["loan"],"loan_paper_on":"2026-11-28","treatments_done":2,"paid_so_far_jpy":300000,
"first_treatment_on":"2026-11-28","last_treatment_on":"2026-11-29"}"#;

fn letter(kind: &str, more: &[&str], answers: &str) -> String {
    let mut arguments = vec!["letter", kind, "--as-of", "2026-11-30"];
    arguments.extend(more);
    let made = run(&arguments, answers.as_bytes());
    assert_eq!(made.status, 0, "{kind}: {}", made.err);
    made.out
}

/// The letter between its lines.
fn drafts(letter: &str) -> Vec<&str> {
    letter.split("----------------------------------------\n").skip(1).step_by(2).collect()
}

#[test]
fn the_first_line_says_what_it_is() {
    for kind in KINDS {
        let ja = letter(kind, &["--lang", "ja"], PERSON);
        let en = letter(kind, &["--lang", "en"], PERSON);
        let joined = ja.replace('\n', "");
        assert!(ja.starts_with("下書きです：") && joined.contains("法律の相談ではありません"), "{ja}");
        assert!(en.starts_with("This is a draft: "), "{en}");
        assert!(en.replace('\n', " ").contains("It is not legal advice"), "{en}");
    }
}

#[test]
fn entries_stand_in_the_draft_and_gaps_for_what_was_not_asked() {
    let ja = letter("cooling-off", &["--lang", "ja"], PERSON);
    let draft = drafts(&ja)[0];
    for line in [
        "次の契約を解除します。",
        "契約した日：2026年11月26日",
        "契約書面を受け取った日：2026年11月27日",
        "契約の金額：30万円",
        "払った30万円を、次の口座に返してください：（ここに書く：口座）",
        "コースの名前：（ここに書く：契約書面のとおり）",
    ] {
        assert!(draft.lines().any(|told| told == line), "no line {line}\n{draft}");
    }
    let loan = letter("cooling-off-loan", &["--lang", "ja"], PERSON);
    assert!(loan.contains("書面を受け取った日：2026年11月28日"), "{loan}");
    assert!(loan.contains("紙に書いて"), "{loan}");
}

#[test]
fn without_answers_everything_is_a_gap() {
    for kind in KINDS {
        let letter = letter(kind, &["--lang", "ja"], "");
        assert!(drafts(&letter).iter().all(|draft| !draft.contains("2026")), "{letter}");
    }
    assert!(letter("cooling-off", &["--lang", "ja"], "").contains("契約した日：（ここに書く：契約した日）"));
}

#[test]
fn another_language_has_a_japanese_copy_to_send() {
    for kind in &KINDS[..7] {
        let en = letter(kind, &["--lang", "en"], PERSON);
        let ja = letter(kind, &["--lang", "ja"], PERSON);
        let (both, one) = (drafts(&en), drafts(&ja));
        assert_eq!((both.len(), one.len()), (2, 1), "{kind}");
        assert_eq!(both[1], one[0], "{kind}");
        assert!(both[0].is_ascii(), "{kind}: {}", both[0]);
    }
}

#[test]
fn no_draft_accuses_threatens_or_names_a_cause() {
    let never = [
        "違法",
        "法律違反",
        "警察",
        "訴え",
        "告訴",
        "弁護士",
        "被害",
        "慰謝料",
        "SNSに",
        "公表",
        "せいで",
        "原因",
        "illegal",
        "unlawful",
        "police",
        "sue",
        "court",
        "lawyer",
        "publish",
        "caused",
        "because of your",
        "fraud",
    ];
    for kind in KINDS {
        for language in ["ja", "en"] {
            let letter = letter(kind, &["--lang", language], PERSON);
            for draft in drafts(&letter) {
                let found: Vec<&&str> = never.iter().filter(|word| draft.contains(**word)).collect();
                assert!(found.is_empty(), "{kind}: {found:?} in\n{draft}");
            }
        }
    }
}

#[test]
fn the_family_letter_has_at_most_fifteen_lines() {
    for language in ["ja", "en"] {
        for path in common::files("tests/people", ".json") {
            if path.to_string_lossy().contains(".report.") {
                continue;
            }
            let answers = std::fs::read_to_string(&path).unwrap();
            let lines = letter("family", &["--lang", language], &answers);
            let count = lines.lines().count();
            assert!((6..=15).contains(&count), "{}: {count} lines\n{lines}", path.display());
        }
    }
}

#[test]
fn the_family_letter_says_no_result_and_no_plan_that_nobody_told() {
    let person: serde_json::Value = serde_json::from_str(PERSON).unwrap();
    let says = |answers: &serde_json::Value| {
        let letter = letter("family", &["--lang", "en"], &answers.to_string());
        (letter.contains("Result: "), letter.contains("for this, for ") || letter.contains("had it, for "))
    };
    assert_eq!(says(&person), (true, true));
    let mut unfinished = person.clone();
    unfinished.as_object_mut().unwrap().remove("allergies");
    assert_eq!(says(&unfinished), (false, true));
    unfinished.as_object_mut().unwrap().remove("route");
    assert_eq!(says(&unfinished), (false, false));
    let empty = run(&["letter", "family", "--lang", "en"], b"");
    assert!(
        empty.status == 0 && !empty.out.contains("for :") && !empty.out.contains("Result: "),
        "{}",
        empty.out
    );
}

#[test]
fn the_words_to_say_no_fit_the_stage() {
    let before = PERSON.replace("in_course", "considering");
    let before: String =
        before.split("\"contract_paper_on\"").next().unwrap().trim_end().trim_end_matches(',').into();
    let before = letter("say-no", &["--lang", "en"], &(before + "}"));
    assert!(before.contains("I will not sign today."), "{before}");
    assert!(letter("say-no", &["--lang", "en"], PERSON).contains("sign or pay anything more today"));
}

#[test]
fn an_advert_is_reported_with_what_was_seen_and_not_found() {
    let report = letter("ad-report", &["--lang", "en"], PERSON);
    let draft = drafts(&report)[0];
    assert!(
        draft.contains("Words I saw or heard: ") && !draft.contains("(write here: words you saw)"),
        "{draft}"
    );
    assert!(!draft.contains("(write here: what you did not find)"), "{draft}");
}

#[test]
fn a_letter_can_be_had_as_markdown_and_as_a_page_and_in_no_other_form() {
    let markdown = letter("records", &["--lang", "ja", "--format", "markdown"], PERSON);
    assert!(markdown.starts_with("> 下書きです："), "{markdown}");
    let page = letter("records", &["--lang", "en", "--format", "html"], PERSON);
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("<section lang=\"ja\""), "{page}");
    let made = run(&["letter", "records", "--format", "json"], PERSON.as_bytes());
    assert_eq!((made.status, made.out.as_str()), (2, ""));
}

#[test]
fn a_letter_goes_into_a_new_file_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("letter.txt");
    let file = file.to_str().unwrap();
    assert_eq!(letter("records", &["-o", file], PERSON), "");
    assert!(std::fs::read_to_string(file).unwrap().starts_with("This is a draft: "));
    let again = run(&["letter", "records", "-o", file], PERSON.as_bytes());
    assert_eq!(again.status, 1, "{}", again.err);
}
