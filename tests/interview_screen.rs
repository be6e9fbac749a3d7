//! The interview at a real pseudo-terminal: what the screen shows, forwards, back, at the review and at every kind of end.

use crate::common;

use common::pty::Pty;
use tempfile::TempDir;

const DOWN: &str = "\x1b[B";
const UP: &str = "\x1b[A";
const ESC: &str = "\x1b";
const ENTER: &str = "\r";
/// Nothing is chosen at first: this goes to the first option and takes it.
const FIRST: &str = "\x1b[B\r";

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// The short way up to the question on age, in Japanese.
fn up_to_age(pty: &mut Pty) {
    pty.wait_for("どちらで始めますか");
    pty.send_and_wait(ENTER, "だれについて答えますか");
    pty.send_and_wait(ENTER, "何のために受けたいですか");
    pty.send_and_wait(&format!(" {ENTER}"), "どのくらいの変わり方");
    pty.send_and_wait(FIRST, "いつまでに変わって");
    pty.send_and_wait(FIRST, "今、どこまで進んで");
    pty.send_and_wait(FIRST, "どの方法を考えていますか");
    pty.send_and_wait(&format!("{DOWN}{FIRST}"), "何歳ですか");
}

/// From the age to the review, without any health trouble.
fn up_to_review(pty: &mut Pty) {
    up_to_age(pty);
    pty.send_and_wait(&format!("５２{ENTER}"), "生まれたときの性別");
    pty.send_and_wait(FIRST, "がんと言われたことが");
    pty.send_and_wait(FIRST, "妊娠や授乳");
    pty.send_and_wait(FIRST, "次の病気や体の状態");
    pty.send_and_wait(&format!("{UP}{UP} {ENTER}"), "今、使っている薬");
    pty.send_and_wait(&format!("{UP}{UP} {ENTER}"), "次の反応やアレルギー");
    pty.send_and_wait(&format!("{UP}{UP} {ENTER}"), "エクソソームや培養上清");
    pty.send_and_wait(FIRST, "クリニックとの話は");
    pty.send_and_wait(FIRST, "どうしますか");
}

#[test]
fn a_whole_short_interview_ends_in_the_report() {
    let home = folder();
    let mut pty = Pty::start(&["--lang", "ja", "--as-of", "2026-11-24"], 40, 80, home.path(), &[]);
    up_to_review(&mut pty);
    let review = pty.screen();
    for line in
        ["答えの見直し", "年齢：52歳", "方法：注射", "薬：薬は使っていない", "15問のうち14問に答えました"]
    {
        assert!(review.contains(line), "no {line:?} in:\n{review}");
    }
    pty.send_and_wait(ENTER, "次にすることを選んでください。");
    pty.send(&format!("{UP}{ENTER}"));
    assert!(pty.exit().success());
    let all = pty.written();
    assert!(all.contains("しわのために、エクソソームの注射を受けるかどうか。"));
    assert!(all.contains("まだ決めないでください。クリニックに聞くことが19件あります。"));
    assert!(!pty.cursor_hidden());
    assert_eq!(
        std::fs::read_dir(home.path()).unwrap().count(),
        0,
        "nothing is written that was not asked for"
    );
}

#[test]
fn escape_goes_back_to_the_earlier_answer_and_loses_nothing() {
    let home = folder();
    let mut pty = Pty::start(&["--lang", "ja"], 40, 80, home.path(), &[]);
    up_to_age(&mut pty);
    pty.send_and_wait(ESC, "> 注射（肌、頭皮、関節などに）");
    pty.send_and_wait(ENTER, "何歳ですか");
    pty.send_and_wait(&format!("52{ENTER}"), "生まれたときの性別");
    pty.send_and_wait(ESC, "前の答えは「52歳」です。");
    pty.send_and_wait(ENTER, "生まれたときの性別");
    pty.send_and_wait(FIRST, "がんと言われたことが");
    assert!(!pty.screen().contains("> がんになったことはない"), "nothing is chosen: {}", pty.screen());
    pty.send("\x03\x03");
    pty.exit();
}

#[test]
fn an_answer_is_changed_at_the_review_and_opens_its_question() {
    let home = folder();
    let mut pty = Pty::start(&["--lang", "ja"], 50, 80, home.path(), &[]);
    up_to_review(&mut pty);
    pty.send_and_wait(&format!("{DOWN}{ENTER}"), "どの答えを直しますか");
    pty.send_and_wait(&DOWN.repeat(9), "> がん：");
    pty.send_and_wait(ENTER, "がんと言われたことが");
    pty.send_and_wait(&format!("{DOWN}{DOWN}{ENTER}"), "再発なしで2年以上");
    pty.send_and_wait(FIRST, "がん：治療は終わった");
    pty.send("\x03\x03");
    pty.exit();
}

#[test]
fn none_takes_the_mark_of_another_away_and_says_so() {
    let home = folder();
    let mut pty = Pty::start(&["--lang", "ja"], 45, 80, home.path(), &[]);
    up_to_age(&mut pty);
    for (keys, text) in [
        ("40\r", "生まれたときの性別"),
        (FIRST, "がんと言われたことが"),
        (FIRST, "妊娠や授乳"),
        (FIRST, "次の病気や体の状態"),
    ] {
        pty.send_and_wait(keys, text);
    }
    pty.send_and_wait(" ", "選んだ数：1");
    let heart = common::texts(exo_check::term::Locale::Ja).attribute("q-conditions", "opt-severe_heart", &[]);
    pty.send_and_wait(&format!("{UP}{UP} "), "! 一緒には選べないので、外しました：");
    let screen = pty.screen();
    let start: String = heart.chars().take(6).collect();
    assert!(screen.contains(&format!("外しました：{start}")), "{screen}");
    assert_eq!(screen.matches("[x]").count(), 1, "{screen}");
    pty.send("\x03\x03");
    pty.exit();
}

#[test]
fn a_wrong_number_is_told_and_asked_again_and_full_width_digits_are_taken() {
    let home = folder();
    let mut pty = Pty::start(&["--lang", "ja"], 40, 80, home.path(), &[]);
    up_to_age(&mut pty);
    pty.send_and_wait("5\u{1b}[D", "> 5  ! そのキーは、ここでは使えません。");
    pty.send_and_wait("\u{7f}", "> ");
    pty.wait_for_screen("the word gone", |screen| !screen.contains("そのキーは"));
    pty.send_and_wait(&format!("-5{ENTER}"), "書かれたもの：-5");
    pty.send_and_wait(&format!("abc{ENTER}"), "数ではありません");
    pty.send_and_wait(&format!("４５{ENTER}"), "45歳ですね。");
    pty.send("\x03\x03");
    pty.exit();
}

#[test]
fn every_kind_of_end_leaves_the_terminal_as_it_was() {
    for signal in ["INT", "TERM", "HUP"] {
        let home = folder();
        let mut pty = Pty::start(&["--lang", "en"], 24, 80, home.path(), &[]);
        pty.wait_for("Which way do you want to take?");
        pty.signal(signal);
        let status = pty.exit();
        assert!(!status.success(), "{signal}");
        assert!(!pty.cursor_hidden(), "{signal}: the cursor is back");
        assert!(
            pty.screen().contains("Stopped. Your answers are not kept anywhere."),
            "{signal}:\n{}",
            pty.screen()
        );
    }
}

#[test]
fn control_c_ends_at_once_and_end_of_input_is_no_answer() {
    let home = folder();
    let mut pty = Pty::start(&["--lang", "en"], 24, 80, home.path(), &[]);
    pty.wait_for("Which way do you want to take?");
    pty.send("\x03");
    assert!(!pty.exit().success());
    assert_eq!(pty.written().matches("Stopped. Your answers are not kept anywhere.").count(), 1);
    let mut pty = Pty::start(&["--lang", "ja"], 40, 80, home.path(), &[]);
    up_to_age(&mut pty);
    pty.send("\x04");
    assert_eq!(pty.exit().exit_code(), 130);
    assert!(pty.screen().contains("入力が終わったので、やめました。"), "{}", pty.screen());
}

#[test]
fn long_lists_never_eat_the_lines_above_and_leave_no_ghosts() {
    for (rows, cols) in [(30, 40), (24, 60), (20, 80), (24, 120)] {
        let home = folder();
        let mut pty = Pty::start(&["--lang", "ja"], rows, cols, home.path(), &[]);
        pty.wait_for("どちらで始めますか");
        pty.send_and_wait(ENTER, "だれについて答えますか");
        pty.send_and_wait(ENTER, "> [ ] しわ");
        pty.send(&DOWN.repeat(15));
        pty.wait_for("> [ ] ほかの目的");
        pty.send(&UP.repeat(15));
        pty.wait_for("> [ ] しわ");
        let screen = pty.screen();
        assert_eq!(screen.matches("[ ] しわ").count(), 1, "{rows}x{cols}:\n{screen}");
        pty.send_and_wait(&format!(" {ENTER}"), "どのくらいの変わり方");
        let screen = pty.screen();
        assert!(!screen.contains("[ ]"), "{rows}x{cols}: no option is left over:\n{screen}");
        pty.send("\x03\x03");
        pty.exit();
    }
}

#[test]
fn without_colour_the_active_line_is_still_marked() {
    let home = folder();
    let mut pty = Pty::start(&["--lang", "en"], 24, 80, home.path(), &[("NO_COLOR", "1")]);
    pty.wait_for("  > Short");
    pty.send_and_wait(DOWN, "  > Full");
    let written = pty.written();
    let mut codes = written.split("\x1b[").skip(1).filter_map(|code| code.split_once(char::is_alphabetic));
    let coloured = codes.find(|(numbers, rest)| {
        let is_style = written.contains(&format!("\x1b[{numbers}m{rest}"));
        is_style && numbers.split(';').any(|number| number.starts_with(['3', '4', '9']))
    });
    assert_eq!(coloured, None, "no colour");
    pty.send("\x03\x03");
    pty.exit();
}

#[test]
fn a_change_of_size_in_mid_prompt_ends_nothing() {
    let home = folder();
    let mut pty = Pty::start(&["--lang", "ja"], 30, 100, home.path(), &[]);
    // Keys that come before the list stands are dropped.
    pty.wait_for("くわしく");
    pty.resize_and_wait(24, 50);
    pty.send_and_wait(ENTER, "だれについて答えますか");
    pty.send_and_wait(ENTER, "何のために受けたいですか");
    pty.resize_and_wait(20, 40);
    pty.send_and_wait(&format!(" {ENTER}"), "どのくらいの変わり方");
    pty.send("\x03\x03");
    pty.exit();
}

#[test]
fn a_saved_interview_goes_on_where_it_stopped() {
    let home = folder();
    let mut pty = Pty::start(&["--lang", "ja", "--save", "mine.json"], 40, 80, home.path(), &[]);
    up_to_age(&mut pty);
    pty.send("\x03\x03");
    pty.exit();
    assert!(pty.screen().contains("ここまでの答えはmine.jsonに残っています。"), "{}", pty.screen());
    let kept = std::fs::read_to_string(home.path().join("mine.json")).unwrap();
    let kept: serde_json::Value = serde_json::from_str(&kept).unwrap();
    assert_eq!(kept["route"], "injection");
    let mut pty = Pty::start(&["--lang", "ja", "--resume", "mine.json"], 40, 80, home.path(), &[]);
    pty.wait_for("mine.jsonの続きです。5問に答えてあります。");
    pty.wait_for("何歳ですか");
    pty.send("\x03\x03");
    pty.exit();
}
