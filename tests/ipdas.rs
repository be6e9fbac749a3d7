//! Our own judgement by the criteria for decision aids: complete, and each claim shown by something that exists.

use crate::common;

use common::contract::{person, report};
use common::run::run;
use common::{book, files, texts};
use exo_check::book::Met;
use exo_check::term::Locale;
use serde_json::{Value, json};

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
fn what_qualifies_and_what_certifies_is_met_and_each_shown_by_a_test_that_runs() {
    let wanted = |id: &str| id.starts_with('Q') || (id.starts_with('C') && !id.starts_with("CT"));
    let criteria: Vec<_> = book().ipdas.into_iter().filter(|criterion| wanted(&criterion.id)).collect();
    assert_eq!(criteria.len(), 12);
    for criterion in criteria {
        assert_eq!(criterion.met, Met::Met, "{}", criterion.id);
        let tests = criterion.shown_by.iter().filter(|shown| shown.starts_with("test:"));
        assert!(tests.count() > 0, "{}", criterion.id);
    }
}

#[test]
fn every_page_begins_with_the_decision() {
    for (lang, label) in [("ja", "決めること"), ("en", "Decision")] {
        for route in ["injection", "undecided"] {
            let page = run(&["--lang", lang], person(&json!({"route": route})).to_string().as_bytes()).out;
            let first = page.lines().find(|line| line.starts_with(label));
            assert!(first.is_some_and(|line| page.lines().take(4).any(|other| other == line)), "{page}");
        }
    }
}

#[test]
fn the_day_of_the_facts_is_told_and_that_they_grow_old() {
    for lang in ["ja", "en"] {
        let [now, later] = ["2026-11-30", "2028-11-30"].map(|day| {
            let arguments = ["--format", "json", "--lang", lang, "--as-of", day];
            let report = run(&arguments, person(&json!({})).to_string().as_bytes());
            serde_json::from_str::<Value>(&report.out).unwrap()
        });
        let state = |report: &Value| report["freshness"]["state"].clone();
        assert_eq!([state(&now), state(&later)], ["current", "overdue"]);
        let told = |report: &Value| report["notices"].to_string().contains("\"overdue\"");
        assert!(!told(&now) && told(&later));
        assert!(now["freshness"]["reviewed"].is_string() && now["freshness"]["expires"].is_string());
    }
}

#[test]
fn how_sure_it_is_stands_beside_every_goal_by_every_route() {
    let goals = book().questionnaire.question("goals").unwrap().kind.options().to_vec();
    let everything =
        json!({"goals": goals, "route": "undecided", "also_routes": ["nasal"], "spot_type": "faint"});
    let report = report(&person(&everything));
    let told = report["outlook"].as_array().unwrap();
    assert_eq!(told.len(), (goals.len() - 1) * 5);
    let words = ["none", "uncontrolled", "no_difference", "mixed", "difference"];
    for one in told {
        assert!(words.contains(&one["studied"].as_str().unwrap()) && one["text"] != "", "{one}");
    }
}

#[test]
fn who_made_it_and_who_paid_is_told() {
    for locale in Locale::ALL {
        let about = run(&["about", "--lang", locale.id(), "--width", "300"], b"").out;
        assert!(about.contains(&texts(*locale).word("about-made")), "{about}");
    }
}

#[test]
fn the_program_prints_all_of_them_in_both_languages() {
    for (lang, unmet) in [("ja", ["満たさない", "していない"]), ("en", ["Not met", "Not done"])] {
        let made = run(&["about", "--ipdas", "--lang", lang], b"");
        assert_eq!((made.status, made.err.as_str()), (0, ""));
        let rows: Vec<&str> = made.out.lines().filter(|line| line.starts_with(['Q', 'C', 'L'])).collect();
        let met = [Met::NotMet, Met::NotDone];
        let counted = met.map(|met| book().ipdas.iter().filter(|criterion| criterion.met == met).count());
        let of = |word: &str| rows.iter().filter(|row| row.ends_with(&format!(" {word}"))).count();
        assert_eq!(unmet.map(of), counted, "{}", made.out);
        let first = rows.iter().take_while(|row| unmet.iter().any(|word| row.ends_with(word))).count();
        let unmet = counted.iter().sum();
        assert_eq!((rows.len(), first), (44, unmet), "{}", made.out);
        assert!(made.out.contains("\nL28  "));
    }
    let json: serde_json::Value =
        serde_json::from_str(&run(&["about", "--ipdas", "--format", "json"], b"").out).unwrap();
    assert_eq!(json["criteria"].as_array().unwrap().len(), 44);
}
