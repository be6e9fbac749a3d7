//! A page that is read never brings a milder result: not by any proposal, for anybody.

use crate::common;

use common::book;
use common::person::{Dice, person};
use exo_check::offer::{PROPOSED, with_proposals};
use exo_check::report::Report;
use exo_check::term::Severity;
use serde_json::{Map, Value, json};

/// What a page could say: any options of the questions, any numbers.
fn page(dice: &mut Dice) -> Map<String, Value> {
    let book = book();
    let mut proposals = Map::new();
    for id in PROPOSED {
        let kind = &book.questionnaire.question(id).unwrap().kind;
        let options: Vec<&String> = kind
            .options()
            .iter()
            .filter(|option| {
                !matches!(option.as_str(), "none" | "none_of_them" | "not_looked" | "unknown" | "undecided")
            })
            .collect();
        if dice.roll(3) == 0 {
            continue;
        }
        let value = match id {
            "claims_heard" | "site_discloses" => {
                let some: Vec<&&String> = options.iter().filter(|_| dice.roll(2) == 0).collect();
                if some.is_empty() {
                    continue;
                }
                json!(some)
            }
            "price_per_session_jpy" => json!(1000 * (1 + dice.roll(400))),
            "sessions_planned" => json!(1 + dice.roll(20)),
            _ => json!(options[dice.roll(options.len())]),
        };
        proposals.insert(id.to_owned(), value);
    }
    proposals
}

#[test]
fn with_proposals_confirmed_no_result_is_milder() {
    let (book, mut dice, mut confirmed) = (book(), Dice(20), 0);
    let day = "2026-11-30".parse().unwrap();
    for _ in 0..300 {
        let (before, proposals) = (person(&book, &mut dice), page(&mut dice));
        let (after, left_out) = with_proposals(&book, &before, &proposals, day);
        let [old, new] = [&before, &after].map(|answers| Report::new(&book, answers, day));
        assert!(new.verdict >= old.verdict, "{proposals:?}\n{}", before.to_json(&book.questionnaire));
        for finding in old.findings.iter().filter(|finding| finding.rule.severity >= Severity::Caution) {
            assert!(
                new.findings.iter().any(|other| other.rule.id == finding.rule.id),
                "{} is gone",
                finding.rule.id
            );
        }
        for question in ["claims_heard", "site_discloses"] {
            let alone = ["none", "none_of_them", "not_looked"];
            let kept = before.choices(question).iter().filter(|option| !alone.contains(&option.as_str()));
            for option in kept {
                assert!(after.choices(question).contains(option), "{question}: {option} is gone");
            }
        }
        confirmed += usize::from(before != after);
        assert!(left_out.iter().all(|id| PROPOSED.contains(&id.as_str())));
    }
    assert!(confirmed > 150, "{confirmed} of 300 had an answer more");
}

#[test]
fn the_interview_shows_each_proposal_with_its_line_and_takes_only_what_is_confirmed() {
    use crate::common::run::run;
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("mine.json");
    let waiting =
        |option: &str| json!({"value": [option], "from": [{"line": 3, "words": "words of the page"}]});
    let answers = json!({"goals": ["wrinkles"], "clinic_contact": "advert_only", "interview": {"way": "full",
    "proposals": {
        "claims_heard": {"value": ["absolutely_safe", "decide_today"],
            "from": [{"line": 7, "words": "perfectly safe"}, {"line": 9, "words": "today"}]},
        "sessions_planned": {"value": 6, "from": [{"line": 12, "words": "6 sessions"}]},
        "site_discloses": waiting("no_such_option"),
        "route": {"value": 3, "from": []},
    }}});
    let typed = |lines: &str| {
        std::fs::write(&file, answers.to_string()).unwrap();
        let asked = run(&["--lang", "en", "--plain", "--resume", file.to_str().unwrap()], lines.as_bytes());
        let kept: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        (asked.err, kept)
    };
    let (screen, kept) = typed("yes\nno\nyes\n");
    for text in ["Line 7: perfectly safe", "Line 9: today", "Line 12: 6 sessions"] {
        assert!(screen.contains(text), "no {text:?} in:\n{screen}");
    }
    assert_eq!((&kept["claims_heard"], &kept["sessions_planned"]), (&json!(["absolutely_safe"]), &json!(6)));
    assert_eq!((kept.get("route"), kept.get("site_discloses")), (None, None));
    assert_eq!(kept["interview"].get("proposals"), None, "{kept:#}");
    let (_, kept) = typed("no\nno\nno\n");
    assert_eq!((kept.get("claims_heard"), kept.get("sessions_planned")), (None, None));
    let (_, kept) = typed("later\n");
    assert_eq!(kept, answers, "what waits for later waits");
}

const OWN_PAGE: &str = "Our exosome drip is absolutely safe.\r1 session JPY 165,000\r";

/// A finished interview at a terminal, up to the offer to read the page; the answers save back into their file.
fn at_the_offer(home: &std::path::Path, more: &[&str]) -> common::pty::Pty {
    std::fs::copy(common::project("rules/cases/plain.json"), home.join("mine.json")).unwrap();
    std::fs::write(home.join("page.txt"), OWN_PAGE.replace('\r', "\n")).unwrap();
    let options = [&["--lang", "en", "--resume", "mine.json"], more].concat();
    let mut pty = common::pty::Pty::start(&options, 40, 80, home, &[]);
    pty.wait_for("clinic");
    pty.send_and_wait("2\r", "Shall I read the clinic's page");
    pty
}

fn claims(home: &std::path::Path) -> Value {
    let kept: Value = serde_json::from_slice(&std::fs::read(home.join("mine.json")).unwrap()).unwrap();
    assert_eq!(kept["interview"].get("proposals"), None, "{kept:#}");
    kept["claims_heard"].clone()
}

#[test]
fn a_page_that_is_pasted_in_the_interview_is_confirmed_line_by_line() {
    let home = tempfile::tempdir().unwrap();
    let before = {
        let mut pty = at_the_offer(home.path(), &["--plain"]);
        let before = claims(home.path());
        pty.send_and_wait("paste\r", "Paste the text here");
        pty.send_and_wait(&format!("{OWN_PAGE}.\r"), "absolutely safe");
        pty.wait_for("Is that so?");
        assert_eq!(claims(home.path()), before, "nothing is kept before it is confirmed");
        pty.send_and_wait("yes\r", "Price per session: 165,000");
        assert!(pty.written().contains("Line 1: "), "{}", pty.written());
        before
    };
    assert_ne!(claims(home.path()), before);
    assert!(claims(home.path()).as_array().unwrap().contains(&json!("absolutely_safe")));
}

#[test]
fn a_page_is_read_from_a_file_at_a_rich_terminal_and_no_costs_one_key() {
    let home = tempfile::tempdir().unwrap();
    let mut pty = at_the_offer(home.path(), &[]);
    pty.send_and_wait("\x1b[B\r", "Type the name of the file");
    pty.send_and_wait("no-such-page\r", "cannot be read");
    pty.wait_for("Shall I read the clinic's page");
    pty.send_and_wait("\x1b[B\r", "Type the name of the file");
    pty.send_and_wait("page.txt\r", "Is that so?");
    let before = claims(home.path());
    assert_ne!(before, json!(["absolutely_safe"]), "nothing is kept before it is confirmed");
    let other = tempfile::tempdir().unwrap();
    let mut pty = at_the_offer(other.path(), &[]);
    pty.send_and_wait("\r", "What is the product made from?");
}
