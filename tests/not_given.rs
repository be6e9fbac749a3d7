//! No answer that was not given: Enter alone, keys typed too early and pasted lines answer nothing about the body, and an
//! interview that is gone through again with Enter and Back alone changes nothing.

use crate::common;

use common::person::{Dice, person};
use common::pty::Pty;
use common::run::run;
use exo_check::answers::Answers;
use exo_check::book::RuleBook;
use exo_check::condition::Truth;
use exo_check::interview::{Interview, Outcome, Words};
use exo_check::prompt::{Ask, Field, Line, Prompter, Reply};
use exo_check::term::Locale;
use serde_json::json;
use std::io;

const FIRST: &str = "\x1b[B\r";

/// Presses Enter at everything, or goes back, until so many steps back are spent.
struct EnterAndBack<'d> {
    words: Words<'d>,
    dice: &'d mut Dice,
    back: usize,
    /// The kinds of what was asked.
    met: &'d mut Vec<&'static str>,
}

impl Prompter for EnterAndBack<'_> {
    fn say(&mut self, _text: &str) -> io::Result<()> {
        Ok(())
    }

    fn ask(&mut self, ask: &Ask) -> io::Result<Reply> {
        let goes_back = ask.can_go_back && self.back > 0 && self.dice.roll(3) == 0;
        self.back -= usize::from(goes_back);
        let reply = match &ask.field {
            _ if goes_back => Reply::Back,
            // What to do next: Enter takes the line that the person stands on.
            Field::One { chosen, .. } if ask.progress.is_empty() => Reply::One(chosen.unwrap_or(0)),
            // About the body Enter alone leaves nothing open; the sign for that does.
            _ => Line::new(&b"\n-\n"[..], io::sink(), &self.words).ask(ask)?,
        };
        self.met.push(match reply {
            Reply::Back => "back",
            Reply::Skip => "left open",
            _ => "kept",
        });
        Ok(reply)
    }
}

/// Goes through finished answers again; gives how often they were handed on, and what they are at the end.
fn gone_through(book: &RuleBook, start: &Answers, dice: &mut Dice, met: &mut Vec<&'static str>) -> Answers {
    let localizer = common::texts(Locale::En);
    let mut keep = |answers: &Answers| panic!("written again: {:?}", answers.to_json(&book.questionnaire));
    let back = dice.roll(80);
    let mut prompter = EnterAndBack { words: Words { localizer: &localizer }, dice, back, met };
    let mut interview = Interview::new(book, &localizer, &mut prompter, start.clone(), &mut keep);
    assert_eq!(interview.hold("").unwrap(), Outcome::Finished);
    interview.answers.clone()
}

#[test]
fn finished_answers_gone_through_with_enter_and_back_alone_stay_as_they_are() {
    let (book, mut met) = (common::book(), Vec::new());
    for seed in 1..=500 {
        let mut dice = Dice(seed * 7919);
        let start = person(&book, &mut dice);
        let end = gone_through(&book, &start, &mut dice, &mut met);
        assert_eq!(end, start, "person {seed}");
    }
    for what in ["back", "left open", "kept"] {
        assert!(met.iter().filter(|step| **step == what).count() > 1_000, "{what}");
    }
}

#[test]
fn a_finished_file_that_is_resumed_with_enter_and_back_alone_is_the_same_to_the_byte() {
    let home = tempfile::tempdir().unwrap();
    let (file, book) = (home.path().join("mine.json"), common::book());
    for seed in 1..=20 {
        let mut dice = Dice(seed * 104_729);
        // Enter alone does not pass by what is open about the body: nothing of that is.
        let is_open = |answers: &Answers| {
            let mut questions = book.questionnaire.questions().iter();
            questions.any(|question| {
                matches!(question.section.as_str(), "health" | "earlier")
                    && answers.get(&question.id).is_none()
                    && answers.asks(&book.questionnaire, question) == Truth::True
            })
        };
        let mut answers = person(&book, &mut dice);
        while is_open(&answers) {
            answers = person(&book, &mut dice);
        }
        let answers = answers.to_json(&book.questionnaire);
        // Not as the program writes it: whatever writes it again shows.
        std::fs::write(&file, format!(" {answers}\n\n")).unwrap();
        let before = std::fs::read(&file).unwrap();
        let mixed: String = (0..40).map(|_| if dice.roll(3) == 0 { "b\n" } else { "\n" }).collect();
        let lines = format!("{mixed}{}1\n", "\n".repeat(200));
        let asked = run(&["--lang", "en", "--plain", "--resume", file.to_str().unwrap()], lines.as_bytes());
        assert_eq!(asked.status, 0, "person {seed}: {}", asked.err);
        assert!(asked.err.contains("Your answers are in "), "{}", asked.err);
        assert_eq!(std::fs::read(&file).unwrap(), before, "person {seed}: {answers}");
    }
}

/// Starts a conversation that goes on after the age.
fn at_the_question_on_cancer(home: &std::path::Path) -> Pty {
    let before = json!({"goals": ["wrinkles"], "expectation": "unsure", "hoped_within": "no_hurry",
        "decision_stage": "looking", "route": "injection", "age": 52, "answering_for": "self", "sex": "female"});
    std::fs::write(home.join("mine.json"), before.to_string()).unwrap();
    let mut pty = Pty::start(&["--lang", "en", "--resume", "mine.json"], 40, 80, home, &[]);
    for question in
        ["heard_from", "beliefs", "priorities", "also_routes", "sessions_planned", "interval_weeks"]
    {
        pty.wait_for(&label(question));
        pty.send_and_wait("\r", "Leave this open");
    }
    for question in ["price_per_session_jpy", "extra_cost_jpy", "budget_jpy"] {
        pty.wait_for(&label(question));
        pty.send_and_wait("\r", "Leave this open");
    }
    pty.wait_for(&label("cancer"));
    pty
}

fn label(question: &str) -> String {
    common::texts(Locale::En).attribute(&format!("q-{question}"), "label", &[])
}

fn kept(home: &std::path::Path) -> serde_json::Value {
    serde_json::from_str(&std::fs::read_to_string(home.join("mine.json")).unwrap()).unwrap()
}

#[test]
fn about_the_body_enter_alone_a_paste_and_early_keys_answer_nothing() {
    let home = tempfile::tempdir().unwrap();
    let mut pty = at_the_question_on_cancer(home.path());
    let none = common::texts(Locale::En).attribute("q-cancer", "opt-none", &[]);
    assert!(!pty.screen().contains(&format!("> {none}")), "{}", pty.screen());
    pty.send_and_wait("\r", "! Nothing is chosen yet.");
    pty.send_and_wait("\r\r\r", "! Nothing is chosen yet.");
    // Lines that a terminal hands over as one paste are one text.
    pty.send_and_wait("\x1b[200~1\n1\nnone\n\x1b[201~", "No answer has \"1\" in it.");
    pty.send_and_wait("\r", "! Nothing is chosen yet.");
    assert!(kept(home.path()).get("cancer").is_none());
    // Typed ahead: what follows the answer comes before the next question is drawn.
    pty.send_and_wait("\x1b", &none);
    pty.send_and_wait(&format!("{FIRST}{}", FIRST.repeat(9)), &label("pregnancy"));
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert!(pty.screen().contains(&label("pregnancy")), "{}", pty.screen());
    assert_eq!((&kept(home.path())["cancer"], kept(home.path()).get("pregnancy")), (&json!("none"), None));
    pty.send_and_wait(FIRST, &label("conditions"));
    // Nothing marked is not "none of these".
    pty.send_and_wait("\r", "! Choose at least one.");
    pty.send_and_wait("/asthma", "Shown: what has \"asthma\" in it.");
    pty.send_and_wait("\u{3000}", "Marked: 1");
    pty.send_and_wait("\r", &label("medicines"));
    assert_eq!(kept(home.path())["conditions"], json!(["asthma"]));
    pty.send("\x03\x03");
    pty.exit();
}

#[test]
fn a_key_that_arrives_in_pieces_is_one_key() {
    let home = tempfile::tempdir().unwrap();
    let mut pty = at_the_question_on_cancer(home.path());
    let none = common::texts(Locale::En).attribute("q-cancer", "opt-none", &[]);
    for piece in ["\x1b", "[", "B"] {
        pty.send(piece);
        std::thread::sleep(std::time::Duration::from_millis(40));
    }
    pty.wait_for(&format!("> {none}"));
    pty.send_and_wait("\x1b[15~", "! That key does nothing here.");
    pty.send("\x03\x03");
    pty.exit();
}
