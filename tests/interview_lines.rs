//! The interview by numbered lines: for screen readers, dumb terminals and scripts.

use crate::common;

use common::run::{run, run_with};
use common::short_way::{DAY, LINES, SAME};

#[test]
fn lines_and_json_give_the_same_report() {
    for language in ["ja", "en"] {
        for format in ["json", "text"] {
            let options = ["--lang", language, "--plain", "--format", format, DAY[0], DAY[1]];
            let asked = run(&options, LINES.as_bytes());
            assert_eq!(asked.status, 0, "{}", asked.err);
            let answers = [&["--answers", "-"], &options[..]].concat();
            let read = run(&answers, SAME.as_bytes());
            assert_eq!(asked.out, read.out, "{language} {format}");
        }
    }
}

#[test]
fn a_whole_interview_by_lines_holds_no_escape_and_no_carriage_return() {
    let asked = run(&["--lang", "ja", "--plain"], LINES.as_bytes());
    for sign in ['\u{1b}', '\r', '\u{8}'] {
        assert!(!asked.err.contains(sign) && !asked.out.contains(sign), "{sign:?}");
    }
    for line in ["質問1／最大20", "「しわ」ですね。", "52歳ですね。", "答えの見直し"]
    {
        assert!(asked.err.contains(line), "no {line:?} in:\n{}", asked.err);
    }
}

#[test]
fn a_wrong_line_is_told_with_what_was_typed_and_the_question_stays() {
    let asked = run(&["--lang", "en", "--plain"], b"7\n1\n\n99\n");
    let told = "You typed 7. The numbers here are 1 to 3. This is still the same question.";
    assert!(asked.err.contains(told), "{}", asked.err);
    let told = "You typed 99. The numbers here are 1 to 16. This is still the same question.";
    assert!(asked.err.contains(told), "{}", asked.err);
    assert_eq!((asked.status, asked.out.as_str()), (130, ""));
}

#[test]
fn hidden_characters_that_were_typed_are_shown_not_obeyed() {
    let asked = run(&["--lang", "en", "--plain"], "1\n\u{1b}[2J\u{202e}\n".as_bytes());
    assert!(asked.err.contains("You typed \\u{1b}[2J\\u{202e}."), "{}", asked.err);
    assert!(!asked.err.contains('\u{1b}'));
}

#[test]
fn bytes_that_are_no_text_get_a_message() {
    let asked = run(&["--lang", "en", "--plain"], b"\xff\xfe\n1\n");
    assert!(asked.err.contains("That could not be read. Please type it again."), "{}", asked.err);
    assert!(asked.err.contains("Question 1 of at most 20"), "{}", asked.err);
}

#[test]
fn back_keeps_the_earlier_answer_for_enter_alone() {
    let asked = run(&["--lang", "en", "--plain"], b"1\n\n1,5\nb\n\n");
    assert!(
        asked.err.contains("Your answer before was \"Wrinkles, Dark spots\". Press Enter to keep it."),
        "{}",
        asked.err
    );
    assert_eq!(asked.err.matches("You chose: Wrinkles, Dark spots").count(), 2, "{}", asked.err);
}

#[test]
fn full_width_signs_and_question_marks_are_understood() {
    let asked = run(&["--lang", "ja", "--plain"], "１\n\n？\n１、５\n".as_bytes());
    assert_eq!(asked.err.matches("質問2／最大20").count(), 2, "{}", asked.err);
    assert!(asked.err.contains("「しわ、シミ」ですね。"), "{}", asked.err);
}

#[test]
fn a_number_an_id_or_a_label_names_an_option() {
    let asked = run(&["--lang", "ja", "--plain"], "short\n自分\n疲れ\nclear_change\n5\n".as_bytes());
    for line in ["「疲れ」ですね。", "「はっきり変わる」ですね。", "「急いでいない」ですね。"]
    {
        assert!(asked.err.contains(line), "no {line:?} in:\n{}", asked.err);
    }
}

#[test]
fn the_end_of_input_is_never_an_answer() {
    for cut in 0..LINES.lines().count() {
        let typed = LINES.split_inclusive('\n').take(cut).collect::<String>();
        let asked = run(&["--lang", "en", "--plain"], typed.as_bytes());
        if cut + 1 < LINES.lines().count() {
            assert_eq!((asked.status, asked.out.as_str()), (130, ""), "after {cut} lines");
            assert!(
                asked
                    .err
                    .ends_with("The input ended, so this stopped. Your answers are not kept anywhere.\n")
            );
        }
    }
}

#[test]
fn redirected_input_without_plain_is_always_answers() {
    let read = run(&["--lang", "en"], b"1\n1\n");
    assert_eq!((read.status, read.out.as_str()), (65, ""));
    let read = run_with(&["--lang", "en"], SAME.as_bytes(), &[("ACCESSIBLE", "1"), ("TERM", "dumb")]);
    assert_eq!((read.status, read.err.as_str()), (0, ""));
}

#[test]
fn a_stop_is_told_when_the_health_part_ends_and_the_report_is_two_answers_away() {
    let lines = "1\n\n1\n3\n5\n1\n2\n52\n-\n1\npregnant\nnone\nnone\nnone\n1\n1\n1\n1\n1\n";
    let asked = run(&["--lang", "en", "--plain"], lines.as_bytes());
    assert_eq!(asked.status, 0, "{}", asked.err);
    assert!(
        asked.err.contains(
            "Your answers so far give a reason not to have this now: Do not have this while you are pregnant"
        ),
        "{}",
        asked.err
    );
    assert!(
        asked.err.contains("Answer only the 2 questions that are left, and see the report"),
        "{}",
        asked.err
    );
    assert!(asked.out.contains("[STOP]: Do not have this while you are pregnant"), "{}", asked.out);
}

#[test]
fn what_nobody_has_told_yet_is_passed_by_on_one_page() {
    let full = "2\n\n1\n3\n5\n1\n\n\n\n2\n\n\n\n\n\n\n52\n3\n1\n1\nnone\nnone\nnone\n-\n-\n-\n-\n1\n3\n\n\n\n\n\n\n\n\n1\n1\n";
    let asked = run(&["--lang", "en", "--plain", "--format", "json"], full.as_bytes());
    assert_eq!(asked.status, 0, "{}", asked.err);
    let report: serde_json::Value = serde_json::from_str(&asked.out).unwrap();
    let told = report["questions"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|q| q["id"].as_str().unwrap().starts_with("told_"));
    assert_eq!(told.count(), 19);
    let asked_for = asked.err.matches("how many people they have given this to").count();
    assert_eq!(asked_for, 1, "the 19 stand on one page: {}", asked.err);
}

#[test]
fn save_keeps_every_answer_and_resume_goes_on() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("mine.json");
    let name = file.to_str().unwrap();
    let asked = run(&["--lang", "en", "--plain", "--save", name], b"1\n\n1\n3\n");
    assert_eq!(asked.status, 130);
    let kept: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(
        kept,
        serde_json::json!({"schema": "exo-check/answers/1", "goals": ["wrinkles"], "expectation": "slight_change",
            "interview": {"way": "short", "left_open": ["answering_for"]}})
    );
    let resumed = run(&["--lang", "en", "--plain", "--resume", name], b"5\n");
    assert!(resumed.err.contains("2 questions have an answer."), "{}", resumed.err);
    let kept: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(kept["hoped_within"], "no_hurry");
}

#[test]
fn an_earlier_number_stands_apart_from_its_unit_where_the_language_parts_them() {
    for (language, told) in [("en", "\"200,000 yen\""), ("ja", "「200,000円」")] {
        let saved = r#"{"goals":["wrinkles"],"expectation":"slight_change","hoped_within":"no_hurry",
            "decision_stage":"signed","route":"injection","sessions_planned":6,"answering_for":"self","interview":{"way":"short"}}"#;
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("mine.json");
        std::fs::write(&file, saved).unwrap();
        let typed = b"200000\nb\n";
        let asked = run(&["--lang", language, "--plain", "--resume", file.to_str().unwrap()], typed);
        assert!(asked.err.contains(told), "{}", asked.err);
    }
}
