//! Our own judgement by the criteria for decision aids: complete, and each claim shown by something that exists.

use crate::common;

use common::run::run;
use common::{book, files, texts};
use exo_check::book::Met;
use exo_check::term::Locale;

/// Work with people that nobody has done.
const NOT_DONE: [&str; 8] = ["L12", "L13", "L14", "L15", "L16", "L17", "L22", "L23"];

#[test]
fn all_44_criteria_stand_in_their_order() {
    let ids =
        |letter: &str, count: usize| (1..=count).map(move |n| format!("{letter}{n}")).collect::<Vec<_>>();
    let wanted = [ids("Q", 6), ids("C", 6), ids("CT", 4), ids("L", 28)].concat();
    let told: Vec<String> = book().ipdas.into_iter().map(|criterion| criterion.id).collect();
    assert_eq!(told, wanted);
}

#[test]
fn what_was_not_done_is_never_rounded_up() {
    for criterion in book().ipdas {
        let is_test = criterion.id.starts_with("CT")
            || ["L24", "L25", "L26", "L27", "L28"].contains(&criterion.id.as_str());
        assert_eq!(criterion.met == Met::NotApplicable, is_test, "{}", criterion.id);
        assert_eq!(
            criterion.met == Met::NotDone,
            NOT_DONE.contains(&criterion.id.as_str()),
            "{}",
            criterion.id
        );
    }
}

#[test]
fn what_is_met_is_shown_by_a_message_or_a_test_that_exists() {
    let tests: Vec<(String, String)> = files("tests", ".rs")
        .into_iter()
        .map(|path| {
            (path.file_stem().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(path).unwrap())
        })
        .collect();
    let exists = |shown: &str| match shown.split_once(':') {
        Some(("message", id)) => Locale::ALL.iter().all(|locale| texts(*locale).has_message(id)),
        Some(("test", name)) => name.split_once("::").is_some_and(|(file, function)| {
            tests
                .iter()
                .any(|(stem, text)| stem == file && text.contains(&format!("#[test]\nfn {function}()")))
        }),
        _ => false,
    };
    for criterion in book().ipdas {
        assert!(criterion.met != Met::Met || !criterion.shown_by.is_empty(), "{}", criterion.id);
        for shown in &criterion.shown_by {
            assert!(exists(shown), "{}: there is no {shown}", criterion.id);
        }
    }
}

#[test]
fn the_program_prints_all_of_them_in_both_languages() {
    for (lang, met) in [("ja", "満たさない"), ("en", "Not met")] {
        let made = run(&["about", "--ipdas", "--lang", lang], b"");
        assert_eq!((made.status, made.err.as_str()), (0, ""));
        let rows: Vec<&str> = made.out.lines().filter(|line| line.starts_with(['Q', 'C', 'L'])).collect();
        let unmet = book().ipdas.iter().filter(|criterion| criterion.met == Met::NotMet).count();
        let first = rows.iter().take_while(|row| row.ends_with(&format!(" {met}"))).count();
        assert_eq!((rows.len(), first), (44, unmet), "{}", made.out);
        assert!(made.out.contains("\nL28  "));
    }
    let json: serde_json::Value =
        serde_json::from_str(&run(&["about", "--ipdas", "--format", "json"], b"").out).unwrap();
    assert_eq!(json["criteria"].as_array().unwrap().len(), 44);
}
