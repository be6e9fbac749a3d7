//! Ten written persons go through the interview at a terminal, from the first key to the last. Their keys are data: in
//! `tests/persons/NAME.json`.

use crate::common;

use common::pty::Pty;
use exo_check::book::{Kind, Question};
use exo_check::localizer::Localizer;
use exo_check::term::Locale;
use exo_check::term::wrap::columns;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::path::PathBuf;

const DOWN: &str = "\x1b[B";
/// So many columns of a question are looked for: it may be broken further on.
const HEAD: usize = 24;

/// A person and their keys.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    /// Who it is, for whoever reads the file.
    who: String,
    language: String,
    /// By numbered lines, as a terminal that can do no more gets them.
    plain: bool,
    /// Rows and columns.
    size: [u16; 2],
    /// Short, full, or what harmed them first.
    way: String,
    /// Question and keys. `@id` is the key for that option; Enter follows.
    steps: Vec<(String, String)>,
    /// What has to be on the screen at a question before its keys.
    #[serde(default)]
    shows: Map<String, Value>,
    /// What is saved in the end.
    answers: Map<String, Value>,
    /// How the last screen begins to say what came of it.
    verdict: String,
}

struct Run<'p> {
    person: &'p Person,
    texts: Localizer,
    pty: Pty,
    /// How many questions there were so far.
    number: usize,
}

fn head(text: &str) -> String {
    let mut head = String::new();
    for sign in text.chars() {
        if columns(&head) + 2 > HEAD {
            break;
        }
        head.push(sign);
    }
    // A word that is cut is looked for up to the gap before it.
    match head.rsplit_once(' ') {
        Some((words, _)) if head.len() < text.len() => words.to_owned(),
        _ => head,
    }
}

fn question(id: &str) -> Question {
    common::book().questionnaire.question(id).cloned().unwrap_or_else(|| panic!("no question `{id}`"))
}

impl Run<'_> {
    fn label(&self, id: &str) -> String {
        if id == "stop" {
            return head(&self.texts.word("stop-label"));
        }
        if let Some(asked_back) = id.strip_prefix("check-") {
            return head(&self.texts.attribute(&format!("contradiction-{asked_back}"), "text", &[]));
        }
        if let Some(page) = id.strip_prefix("page-") {
            return head(&self.texts.word(&format!("page-{page}-label")));
        }
        let who = self.person.answers.get("answering_for").and_then(Value::as_str).unwrap_or("self");
        head(&self.texts.speaking_of(Some(who)).attribute(&format!("q-{id}"), "label", &[]))
    }

    /// The keys of an option: its number, and in a list of several the key that marks it.
    fn option(&self, question: &Question, option: &str) -> String {
        let offered = question.kind.options().iter().filter(|id| !question.not_offered.contains(id));
        let place = offered.clone().position(|id| id == option).unwrap_or_else(|| panic!("no `{option}`"));
        match (self.person.plain, &question.kind) {
            (false, Kind::Choices { .. }) => format!("{} ", place + 1),
            (false, _) => (place + 1).to_string(),
            (true, _) => option.to_owned(),
        }
    }

    fn keys(&self, id: &str, keys: &str) -> String {
        let part = |part: &str| match part.strip_prefix('@') {
            Some(option) if id == "stop" => {
                let down = if option == "continue" { DOWN } else { "" };
                if self.person.plain { option.to_owned() } else { down.to_owned() }
            }
            // What is asked back stands as it is.
            Some(option) if id.starts_with("check-") => {
                if self.person.plain {
                    option.to_owned()
                } else {
                    String::new()
                }
            }
            Some(option) => self.option(&question(id), option),
            None => part.to_owned(),
        };
        let parts: Vec<String> = keys.split('|').map(part).collect();
        parts.join(if self.person.plain { "," } else { "" }) + "\r"
    }

    fn go(&mut self) {
        self.pty.wait_for(&head(&self.texts.word("way-label")));
        let way = ["short", "full", "harm"].iter().position(|way| *way == self.person.way).unwrap();
        let keys = if self.person.plain { self.person.way.clone() } else { DOWN.repeat(way) };
        self.pty.send(&format!("{keys}\r"));
        for (id, keys) in &self.person.steps {
            let (label, mut place) = (self.label(id), String::new());
            if id != "stop" && !id.starts_with("check-") {
                self.number += 1;
                place = if self.texts.locale() == Locale::Ja {
                    format!("質問{}／", self.number)
                } else {
                    format!("Question {} of", self.number)
                };
            }
            self.pty.wait_for_written(&place);
            self.pty.wait_for(&label);
            for shown in self.person.shows.get(id).and_then(Value::as_array).into_iter().flatten() {
                let (shown, screen) = (shown.as_str().unwrap(), self.pty.screen());
                assert!(screen.contains(shown), "at {id}: no {shown:?} in\n{screen}");
            }
            let keys = self.keys(id, keys);
            self.pty.send(&keys);
        }
        self.pty.wait_for(&head(&self.texts.word("review-label")));
        self.pty.send(if self.person.plain { "show\r" } else { "\r" });
        self.pty.wait_for(&head(&self.texts.word("menu-on")));
        let screen = self.pty.screen();
        assert!(
            screen.contains(&self.person.verdict),
            "no {:?} at the end of\n{screen}",
            self.person.verdict
        );
        self.pty.send(if self.person.plain { "end\r" } else { "\x1b[A\r" });
        assert!(self.pty.exit().success(), "{}", self.pty.screen());
    }
}

fn persons() -> Vec<PathBuf> {
    common::files("tests/persons", ".json")
}

fn goes_through(name: &str) {
    let text = std::fs::read_to_string(common::project(&format!("tests/persons/{name}.json"))).unwrap();
    let person: Person = serde_json::from_str(&text).unwrap_or_else(|fault| panic!("{name}: {fault}"));
    assert!(!person.who.is_empty());
    let home = tempfile::tempdir().unwrap();
    let arguments = ["--lang", &person.language, "--save", "mine.json", "--as-of", "2026-11-24"];
    let variables = [("TERM", if person.plain { "dumb" } else { "xterm-256color" })];
    let [rows, cols] = person.size;
    let pty = Pty::start_program(
        env!("CARGO_BIN_EXE_exo-check"),
        &arguments,
        [rows, cols],
        home.path(),
        &variables,
    );
    let texts = common::texts(Locale::parse(&person.language).unwrap());
    let mut run = Run { person: &person, texts, pty, number: 0 };
    run.go();
    let written = run.pty.written();
    if person.plain {
        assert!(!written.contains('\u{1b}'), "{name}: an escape is written");
    }
    let kept = std::fs::read(home.path().join("mine.json")).unwrap();
    let mut kept: Map<String, Value> = serde_json::from_slice(&kept).unwrap();
    for key in ["schema", "interview"] {
        assert!(kept.remove(key).is_some(), "{name}: no {key}");
    }
    assert_eq!(Value::Object(kept), Value::Object(person.answers.clone()), "{name}");
}

macro_rules! persons {
    ($($name:ident)+) => {
        $(#[test] fn $name() { goes_through(stringify!($name)); })+

        #[test]
        fn every_person_of_the_folder_goes() {
            let mut there: Vec<String> =
                persons().iter().map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect();
            there.sort();
            let mut named = vec![$(stringify!($name).to_owned()),+];
            named.sort();
            assert_eq!(there, named);
        }
    };
}

persons! {
    cancer_survivor
    man_who_signs_today
    daughter_of_a_man_with_parkinsons
    woman_with_a_lump
    woman_with_lupus
    pregnant_with_melasma
    only_looking
    man_with_a_fever
    mother_of_a_boy_with_acne
    knee_after_signing
}
