//! In whose language, with what left open, and what is set aside.

use crate::common;

use common::pty::Pty;
use common::run::{run, run_with};
use serde_json::{Value, json};

const BEGUN: &str = r#"{"goals":["wrinkles"],"expectation":"slight_change","hoped_within":"no_hurry",
"decision_stage":"looking","route":"injection","age":52,"answering_for":"self","sex":"female","interview":{"way":"short"}}"#;

#[test]
fn where_nobody_names_a_language_both_are_offered_and_one_key_chooses() {
    for (key, opening) in
        [("1", "エクソソーム治療を考えている人が"), ("２", "This is for people who are thinking")]
    {
        for variables in [&[][..], &[("LANG", "C.UTF-8")]] {
            let home = tempfile::tempdir().unwrap();
            let mut pty = Pty::start(&[], 40, 80, home.path(), variables);
            pty.wait_for("日本語は「1」を押してください。");
            pty.wait_for("For English, press 2.");
            assert!(!pty.screen().contains("119"), "nothing else is said before: {}", pty.screen());
            pty.send("x\r\u{1b}[B");
            pty.send_and_wait(key, opening);
            pty.send("\x03\x03");
            pty.exit();
        }
    }
}

#[test]
fn a_language_that_is_known_is_not_asked_for() {
    for (variables, opening) in [
        (("LANGUAGE", "ja"), "エクソソーム治療"),
        (("LANG", "ja-JP"), "エクソソーム治療"),
        (("LANG", "JA"), "エクソソーム治療"),
        (("LANG", "Japanese_Japan.932"), "エクソソーム治療"),
        (("LC_ALL", "en_GB.UTF-8"), "This is for people"),
        (("LANG", "fr_FR.UTF-8"), "This is for people"),
        (("LC_ALL", "C"), "This is for people"),
    ] {
        let home = tempfile::tempdir().unwrap();
        let mut pty = Pty::start(&[], 40, 80, home.path(), &[variables]);
        pty.wait_for(opening);
        assert!(!pty.written().contains("press 2"), "{variables:?}");
        pty.send("\x03\x03");
        pty.exit();
    }
    // Lines from a pipe are answers alone: nobody sits there to be asked.
    let piped = run(&["--plain"], b"1\n1\n");
    assert!(piped.err.contains("This is for people") && !piped.err.contains("日本語は"), "{}", piped.err);
    // A command that asks nothing speaks English where nobody says otherwise.
    assert!(run(&["questions"], b"").out.contains("Wrinkles"));
}

#[test]
fn the_language_can_be_chosen_by_a_line_and_the_end_of_input_chooses_none() {
    let home = tempfile::tempdir().unwrap();
    let mut pty = Pty::start(&[], 40, 80, home.path(), &[("TERM", "dumb")]);
    pty.wait_for("For English, press 2.");
    pty.send("9\r");
    pty.send_and_wait("１\r", "エクソソーム治療を考えている人が");
    pty.send("\x03");
    pty.exit();
    for key in ["\x04", "\x03"] {
        let mut pty = Pty::start(&[], 40, 80, home.path(), &[]);
        pty.wait_for("For English, press 2.");
        pty.send(key);
        let status = pty.exit();
        assert!(!status.success() && !pty.written().contains("エクソソーム治療"), "{key:?} {status:?}");
        let [before, after] = pty.modes();
        assert_eq!(before, after, "the terminal is as it was found");
    }
}

#[test]
fn what_a_later_version_asked_is_set_aside_and_kept() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("a.json");
    let mut later: Value = serde_json::from_str(BEGUN).unwrap();
    (later["mood"], later["goals"]) = (json!({"today": 3}), json!(["wrinkles", "glow"]));
    std::fs::write(&file, later.to_string()).unwrap();
    let name = file.to_str().unwrap();
    let untouched = std::fs::read(&file).unwrap();
    let asked = run(&["--lang", "en", "--plain", "--resume", name], b"");
    let told = r#"This version does not know: goals ["glow"], mood {"today":3}. It is kept in the file and not used."#;
    assert!(asked.err.contains(told) && asked.err.contains("Have you ever had cancer?"), "{}", asked.err);
    assert_eq!(std::fs::read(&file).unwrap(), untouched, "nothing was answered");
    let japanese = run(&["--lang", "ja", "--plain", "--resume", name], b"");
    assert!(japanese.err.contains("この版が知らないものがあります：goals"), "{}", japanese.err);
    assert_eq!(run(&["--lang", "en", "--plain", "--resume", name], b"1\n").status, 130);
    let kept: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!(kept["interview"]["set_aside"], json!({"mood": {"today": 3}, "goals": ["glow"]}));
    assert_eq!((&kept["goals"], &kept["cancer"]), (&json!(["wrinkles"]), &json!("none")));
    // Elsewhere an unknown question is a fault as before, and so is everything else that is wrong in a file to go on with.
    assert_eq!(run(&["validate", "-"], later.to_string().as_bytes()).status, 65);
    later["age"] = json!(900);
    std::fs::write(&file, later.to_string()).unwrap();
    let refused = run(&["--lang", "en", "--plain", "--resume", name], b"1\n");
    assert!(refused.status == 65 && refused.err.contains("900 is out of range"), "{}", refused.err);
}

#[test]
fn what_was_set_aside_is_taken_back_by_a_version_that_knows_it() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("a.json");
    let mut set_aside: Value = serde_json::from_str(BEGUN).unwrap();
    set_aside["interview"] =
        json!({"way": "short", "set_aside": {"budget_jpy": 300_000, "mood": 1, "goals": ["spots"]}});
    std::fs::write(&file, set_aside.to_string()).unwrap();
    let name = file.to_str().unwrap();
    let asked = run(&["--lang", "en", "--plain", "--resume", name], b"4\nnone\n");
    let told =
        r#"knows what an earlier one had set aside: budget_jpy 300000, goals ["spots"]. It counts again."#;
    assert!(asked.err.contains(told) && asked.err.contains("does not know: mood 1."), "{}", asked.err);
    let kept: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!((&kept["goals"], &kept["budget_jpy"]), (&json!(["wrinkles", "spots"]), &json!(300_000)));
    assert_eq!(kept["interview"]["set_aside"], json!({"mood": 1}));
    let japanese = run(&["--lang", "ja", "--plain", "--resume", name], b"");
    assert!(!japanese.err.contains("脇に置いた"), "it was taken back: {}", japanese.err);
}

#[test]
fn a_later_schema_is_told_as_later_and_not_as_a_line_to_take_out() {
    for (schema, language, told, not) in [
        (
            "exo-check/answers/2",
            "en",
            "comes from a newer version of this program",
            "take the schema line out",
        ),
        ("exo-check/answers/2", "ja", "新しい版のプログラムの形式です", "schemaの行を消して"),
        ("exo-check/report/1", "en", "is not a format that can be read", "newer"),
        ("exo-check/answers/0", "en", "is not a format that can be read", "newer"),
        ("exo-check/answers/x", "ja", "という形式は読めません", "新しい版"),
    ] {
        let refused =
            run(&["validate", "-", "--lang", language], json!({"schema": schema}).to_string().as_bytes());
        assert!(refused.out.contains(told) && !refused.out.contains(not), "{schema}: {}", refused.out);
    }
}

/// The lines of the full way up to the sex.
const UP_TO_SEX: &str = "2\n\n1\n3\n5\n1\n\n\n\n2\n\n\n\n\n\n\n52\n";

#[test]
fn about_the_body_enter_alone_leaves_nothing_open_by_lines() {
    let asked = |more: &str| run(&["--lang", "en", "--plain"], format!("{UP_TO_SEX}{more}").as_bytes()).err;
    let sex = asked("\n");
    let sex = sex.rsplit("at birth").next().unwrap();
    assert!(sex.contains("3. Prefer not to say") && !sex.contains("leave this open"), "{sex}");
    assert!(sex.contains("This question needs an answer."), "{sex}");
    // The first question on the body that may be left open after the required ones.
    let open = asked("1\n1\n1\nnone\nnone\nnone\n\n-\n");
    assert_eq!(
        open.matches("To leave this open, type -.").count(),
        3,
        "asked, told again, and the next: {open}"
    );
    assert!(open.contains("You chose: Leave this open"), "{open}");
    // On the plan Enter alone still passes by.
    let plan = run(&["--lang", "en", "--plain"], b"2\n\n").err;
    assert!(plan.contains("To leave this open, press Enter alone."), "{plan}");
}

#[test]
fn about_the_body_enter_alone_leaves_nothing_open_on_the_screen() {
    let home = tempfile::tempdir().unwrap();
    let mut begun: Value = serde_json::from_str(BEGUN).unwrap();
    let more = json!({"answering_for": "self", "sex": "female", "cancer": "none", "pregnancy": "none",
        "conditions": ["none"], "medicines": ["none"], "allergies": ["none"], "interview": {"way": "full",
        "left_open": ["heard_from", "beliefs", "priorities", "also_routes", "sessions_planned", "interval_weeks",
            "price_per_session_jpy", "extra_cost_jpy", "budget_jpy"]}});
    more.as_object().unwrap().iter().for_each(|(key, value)| begun[key] = value.clone());
    std::fs::write(home.path().join("a.json"), begun.to_string()).unwrap();
    let mut pty = Pty::start(&["--lang", "en", "--resume", "a.json"], 40, 80, home.path(), &[]);
    pty.wait_for("Do any of these apply?");
    assert!(pty.screen().contains("To leave this open, type -."), "{}", pty.screen());
    pty.send_and_wait("\r", "! Choose at least one.");
    pty.send_and_wait("-", "> Leave this open");
    pty.send("\x03\x03");
    pty.exit();
}

#[test]
fn help_tells_the_words_of_the_question() {
    let lines = run(&["--lang", "en", "--plain"], b"1\n\n1\n3\n5\n1\n2\n52\n-\n1\n1\nnone\n?\n");
    let word = "Blood thinner (anticoagulant): A drug that makes blood clot less.";
    assert_eq!(lines.err.matches(word).count(), 1, "{}", lines.err);
    let home = tempfile::tempdir().unwrap();
    let mut answers: Value = serde_json::from_str(BEGUN).unwrap();
    for (key, value) in
        [("cancer", json!("none")), ("pregnancy", json!("none")), ("conditions", json!(["none"]))]
    {
        answers[key] = value;
    }
    std::fs::write(home.path().join("a.json"), answers.to_string()).unwrap();
    for (key, language) in [("?", "en"), ("？", "ja")] {
        let mut pty = Pty::start(&["--lang", language, "--resume", "a.json"], 40, 80, home.path(), &[]);
        pty.wait_for(if language == "en" { "use now?" } else { "使っている薬" });
        pty.send_and_wait(key, if language == "en" { word } else { "抗凝固薬" });
        pty.send("\x03\x03");
        pty.exit();
    }
    // Where a number is typed it is the same key.
    let mut pty = Pty::start(&["--lang", "en"], 40, 80, home.path(), &[]);
    pty.wait_for("Which way");
    pty.send("\x03\x03");
    pty.exit();
    std::fs::write(home.path().join("b.json"), BEGUN.replace(",\"age\":52", "")).unwrap();
    let mut pty = Pty::start(&["--lang", "en", "--resume", "b.json"], 40, 80, home.path(), &[]);
    pty.wait_for("How old are you?");
    let helped = pty.screen().matches("age").count();
    pty.send("5");
    pty.send("?");
    pty.wait_for_screen("the help again", |screen| screen.matches("age").count() > helped);
    pty.send_and_wait("2\r", "52 years.");
    pty.send("\x03\x03");
    pty.exit();
    assert!(run_with(&["--lang", "en", "--plain"], b"", &[]).status == 130);
}

#[test]
fn what_hardly_goes_together_is_asked_back_at_once_and_can_be_changed_or_left() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("a.json");
    let begun = BEGUN.replace("wrinkles", "cancer_treatment");
    let back = "The goal is to treat cancer, and the answers say: never had cancer.";
    let asked = |lines: &str| {
        std::fs::write(&file, &begun).unwrap();
        let told =
            run(&["--lang", "en", "--plain", "--resume", file.to_str().unwrap()], lines.as_bytes()).err;
        let kept: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
        (told, kept)
    };
    let (kept_as_it_is, kept) = asked("none\nkeep\nnone\n");
    assert_eq!(kept_as_it_is.matches(back).count(), 1, "{kept_as_it_is}");
    assert_eq!((&kept["cancer"], &kept["pregnancy"]), (&json!("none"), &json!("none")));
    let (changed, kept) = asked("none\ncancer\nin_treatment\nnone\n");
    assert_eq!(changed.matches(back).count(), 1, "{changed}");
    assert_eq!((&kept["cancer"], &kept["pregnancy"]), (&json!("in_treatment"), &json!("none")));
    let (sound, _) = asked("in_treatment\nnone\n");
    assert!(!sound.contains(back), "{sound}");
    // Nothing is asked back of a file that says it already and does not change.
    std::fs::write(&file, begun.replace("\"age\"", "\"cancer\":\"none\",\"age\"")).unwrap();
    let again = run(&["--lang", "en", "--plain", "--resume", file.to_str().unwrap()], b"none\n").err;
    assert!(!again.contains(back), "{again}");
}

#[test]
fn a_price_out_of_all_proportion_is_asked_back_and_can_be_written_again() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("a.json");
    let begun = BEGUN.replace("looking", "signed").replace("\"age\"", "\"sessions_planned\":6,\"age\"");
    let asked = |lines: &str| {
        std::fs::write(&file, &begun).unwrap();
        let told =
            run(&["--lang", "en", "--plain", "--resume", file.to_str().unwrap()], lines.as_bytes()).err;
        let kept: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
        (told.matches("Please check the number and its unit.").count(), kept["price_per_session_jpy"].clone())
    };
    assert_eq!(asked("30\nprice_per_session_jpy\n30000\n"), (1, json!(30_000)));
    assert_eq!(asked("30\nkeep\n"), (1, json!(30)));
    assert_eq!(asked("999\nprice_per_session_jpy\n1000\n"), (1, json!(1000)));
    assert_eq!(asked("5000000\n"), (0, json!(5_000_000)));
    assert_eq!(asked("5000001\nkeep\n"), (1, json!(5_000_001)));
}

#[test]
fn a_total_out_of_all_proportion_is_asked_back_though_each_number_may_be() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("a.json");
    let asked = |sessions: u32, lines: &str| {
        let planned = format!("\"sessions_planned\":{sessions},\"age\"");
        let begun = BEGUN.replace("looking", "signed").replace("\"age\"", &planned);
        std::fs::write(&file, begun).unwrap();
        let told =
            run(&["--lang", "en", "--plain", "--resume", file.to_str().unwrap()], lines.as_bytes()).err;
        let kept: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
        (told.matches("Please check both numbers").count(), kept["price_per_session_jpy"].clone())
    };
    assert_eq!(asked(10, "1000000\n"), (0, json!(1_000_000)));
    assert_eq!(asked(10, "1000001\nkeep\n"), (1, json!(1_000_001)));
    assert_eq!(asked(10, "2000000\nprice_per_session_jpy\n200000\n"), (1, json!(200_000)));
    assert_eq!(asked(1, "5000\n"), (0, json!(5000)));
    assert_eq!(asked(1, "4999\nkeep\n"), (1, json!(4999)));
}
