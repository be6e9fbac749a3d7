//! The short way follows the danger, and stays short.

use crate::common;

use common::person::Dice;
use common::run::run;
use exo_check::answers::Answers;
use exo_check::interview::{Interview, Outcome};
use exo_check::prompt::{Ask, Field, Prompter, Reply};
use exo_check::term::Locale;
use std::io;

/// Answers anything at all, and writes down where each question said that it stood.
struct Anything<'d> {
    dice: &'d mut Dice,
    places: Vec<(usize, usize)>,
    /// Which way is taken.
    way: &'static str,
    /// What was asked, and where its chapter said that it stood.
    asked: Vec<(String, String)>,
}

impl Prompter for Anything<'_> {
    fn say(&mut self, _text: &str) -> io::Result<()> {
        Ok(())
    }

    fn ask(&mut self, ask: &Ask) -> io::Result<Reply> {
        let numbers =
            ask.progress.split(|sign: char| !sign.is_ascii_digit()).filter_map(|part| part.parse().ok());
        if let [place, most] = numbers.collect::<Vec<usize>>()[..] {
            self.places.push((place, most));
            self.asked.push((ask.label.clone(), ask.section.clone()));
        }
        Ok(match &ask.field {
            Field::One { ids, .. } if ask.progress.is_empty() => {
                Reply::One(ids.iter().position(|id| id == self.way).unwrap_or(0))
            }
            _ if ask.optional && self.dice.roll(4) == 0 => Reply::Skip,
            Field::One { labels, .. } => Reply::One(self.dice.roll(labels.len())),
            Field::Many { labels, .. } => Reply::Many(vec![self.dice.roll(labels.len())]),
            Field::Number { range: [low, high], .. } => Reply::Number((*high).min(low + 60)),
            Field::Date { .. } => Reply::Date(jiff::civil::date(2026, 11, 20)),
            Field::Table { chosen, .. } => Reply::Table(chosen.clone()),
        })
    }
}

#[test]
fn nobody_is_asked_more_than_twenty_questions_and_no_number_goes_back() {
    let (book, localizer) = (common::book(), common::texts(Locale::En));
    let mut longest = 0;
    for seed in 1..=600 {
        let mut dice = Dice(seed * 6_700_417);
        let way = if seed > 500 { "harm" } else { "short" };
        let mut prompter = Anything { dice: &mut dice, places: Vec::new(), way, asked: Vec::new() };
        let mut keep = |_: &Answers| None;
        let mut interview = Interview::new(&book, &localizer, &mut prompter, Answers::default(), &mut keep);
        assert_eq!(interview.hold("").unwrap(), Outcome::Finished);
        let who = interview.answers.choice("answering_for").unwrap_or("self").to_owned();
        let numbers: Vec<usize> = prompter.places.iter().map(|(place, _)| *place).collect();
        assert_eq!(numbers, (1..=numbers.len()).collect::<Vec<usize>>(), "person {seed}");
        assert!(
            prompter.places.iter().all(|(place, most)| place <= most && *most <= 20),
            "{:?}",
            prompter.places
        );
        longest = longest.max(numbers.len());
        chapters_count_on(&prompter.asked);
        if way == "harm" {
            let first: Vec<&str> = prompter.asked.iter().map(|(asked, _)| asked.as_str()).collect();
            let what = first.iter().position(|asked| *asked == label_of(&who, "reaction_kind")).unwrap();
            assert!(what <= 2, "what happened is asked after for whom alone: {first:?}");
            assert_eq!(
                first[what + 1..what + 3],
                [label_of(&who, "reaction_now"), label_of(&who, "last_treatment_on")]
            );
            assert!(
                !first.contains(&label_of(&who, "earlier_treatment").as_str()),
                "the way has said so: {first:?}"
            );
        }
    }
    assert!((18..=20).contains(&longest), "{longest}");
}

/// Each chapter counts its own questions from 1 on, and none beyond its end.
fn chapters_count_on(asked: &[(String, String)]) {
    let mut before = std::collections::BTreeMap::new();
    for (_, chapter) in asked {
        let Some((name, place)) = chapter.rsplit_once(", ") else { continue };
        let (number, most) = place.split_once(" of ").unwrap();
        let [number, most] = [number, most].map(|number| number.parse::<usize>().unwrap());
        let last = before.insert(name.to_owned(), number).unwrap_or(0);
        assert!(number > last && number <= most, "{asked:?}");
    }
}

fn label(question: &str) -> String {
    label_of("self", question)
}

fn label_of(who: &str, question: &str) -> String {
    common::texts(Locale::En).speaking_of(Some(who)).attribute(&format!("q-{question}"), "label", &[])
}

#[test]
fn who_is_about_to_sign_is_asked_price_sessions_and_paper_and_who_was_harmed_what_happened() {
    let way = |stage: &str, earlier: &str| {
        let mut lines = format!("1\n\nwrinkles\nunsure\nno_hurry\n{stage}\ninjection\n");
        if stage != "looking" {
            lines.push_str("6\n200000\n");
        }
        lines = format!("{lines}52\n-\nnone\nnone\nnone\nnone\nnone\n{earlier}\n");
        run(&["--lang", "en", "--plain"], lines.as_bytes()).err
    };
    let signing = way("about_to_sign", "never\nadvert_only\ndecide_today");
    for question in ["sessions_planned", "price_per_session_jpy", "claims_heard", "contract_paper"] {
        assert!(signing.contains(&label(question)), "{question}: {signing}");
    }
    assert!(!signing.contains(&label("reaction_kind")), "{signing}");
    let harmed = way("looking", "bad_reaction\nkeep\ncontinue");
    assert!(harmed.contains(&label("reaction_kind")), "{harmed}");
    for question in ["sessions_planned", "price_per_session_jpy", "contract_paper"] {
        assert!(!harmed.contains(&label(question)), "{question}: {harmed}");
    }
}

#[test]
fn whose_contract_may_be_cancelled_is_asked_what_its_last_day_hangs_on_also_after_harm() {
    let asked = |lines: &str| run(&["--lang", "en", "--plain"], lines.as_bytes()).err;
    let holds = |asked: &str, is_there: bool, questions: &[&str]| {
        for question in questions {
            assert_eq!(asked.contains(&label(question)), is_there, "{question}: {asked}");
        }
    };
    let paper = ["contract_paper", "contract_paper_on", "contract_months", "obstructed"];
    let price = ["sessions_planned", "price_per_session_jpy"];
    let health = "none\nnone\nnone\nnone\nnone\n";
    let signed = "complete\n2026-11-20\n6\nno\n";
    // Wrinkles by injection may be covered; a knee is not.
    let skin = asked(&format!(
        "1\n\nwrinkles\nunsure\nno_hurry\nsigned\ninjection\n6\n200000\n41\n{health}never\nconsultation_done\n{signed}"
    ));
    holds(&skin, true, &paper);
    holds(&skin, true, &price);
    holds(&skin, false, &["claims_heard"]);
    let knee = asked(&format!(
        "1\n\njoint_pain\nno\nunsure\nno_hurry\nsigned\ninjection\n6\n200000\n41\n{health}never\nconsultation_done\nnone\ncomplete\n2026-11-20\n"
    ));
    holds(&knee, true, &["joint_now", "claims_heard", "contract_paper", "contract_paper_on"]);
    holds(&knee, false, &["contract_months", "obstructed"]);
    // Who was harmed has less room: what happened comes first, then the contract, and no price.
    let harmed = asked(&format!(
        "3\n\nlump\nyes\n2026-11-03\nwrinkles\nunsure\nno_hurry\nsigned\ninjection\n41\n{health}keep\ncontinue\nconsultation_done\n{signed}"
    ));
    holds(&harmed, true, &["reaction_kind", "reaction_now", "last_treatment_on"]);
    holds(&harmed, true, &paper);
    holds(&harmed, false, &price);
    assert!(harmed.contains("Question 20 of at most 20"), "{harmed}");
}

#[test]
fn pregnancy_is_asked_only_where_it_can_be_and_a_parent_only_of_a_minor() {
    let asked = |age: &str, more: &str| {
        let lines = format!("1\nself\nwrinkles\nunsure\nno_hurry\nlooking\ninjection\n{age}\n{more}");
        run(&["--lang", "en", "--plain"], lines.as_bytes()).err
    };
    for (age, more, pregnancy, sex, parent) in [
        ("34", "female\nnone\n", true, true, false),
        ("34", "undisclosed\nnone\n", true, true, false),
        ("34", "male\nnone\n", false, true, false),
        ("59", "-\nnone\n", true, true, false),
        ("60", "none\n", false, false, false),
        ("17", "keep\nfemale\nyes\nnone\n", true, true, true),
        ("18", "female\nnone\n", true, true, false),
    ] {
        let asked = asked(age, more);
        let found = ["pregnancy", "sex", "parent_knows"].map(|question| asked.contains(&label(question)));
        assert_eq!(found, [pregnancy, sex, parent], "{age} {more:?}: {asked}");
    }
}
