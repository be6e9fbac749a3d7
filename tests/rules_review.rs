//! The reviewers' ledger: a signature holds for just the words that were read.

use crate::common;

use common::run::run;
use serde_json::{Value, json};

fn ledger(file: &str) -> Value {
    let made = run(&["rules", "review", "--records", file, "--format", "json"], b"");
    assert_eq!((made.status, made.err.as_str()), (0, ""));
    serde_json::from_str(&made.out).unwrap()
}

fn certify(rules: &[&str], file: &str) -> common::run::Run {
    let who =
        ["--by", "A. Tester", "--qualification", "test", "--interests", "none", "--criterion", "the sources"];
    let rest = ["--into", file, "--as-of", "2026-11-30", "--lang", "en"];
    run(&[&["rules", "review", "certify"], rules, &who, &rest].concat(), b"")
}

fn of_rule<'l>(ledger: &'l Value, rule: &str) -> &'l Value {
    ledger["rules"].as_array().unwrap().iter().find(|one| one["rule"] == rule).unwrap()
}

#[test]
fn no_physician_has_signed_and_every_page_says_so() {
    let made = run(&["rules", "review", "--lang", "en"], b"");
    assert_eq!(made.status, 0);
    assert!(made.out.starts_with("No doctor has reviewed this version yet.\n"), "{}", made.out);
    let rules = made.out.lines().skip(2).collect::<Vec<_>>();
    let book = common::book();
    let warnings = book.rules.iter().filter(|rule| rule.severity >= exo_check::term::Severity::Caution);
    assert_eq!(rules.len(), warnings.count());
    assert!(rules.iter().all(|line| line.starts_with("open  ")), "{rules:?}");
    let person = common::project("tests/people/plan_over_budget.json");
    for form in ["text", "html", "markdown"] {
        let page = run(&["--answers", &person.to_string_lossy(), "--lang", "en", "-f", form], b"");
        let told = page.out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(told.contains("No doctor has reviewed this version"), "{form}");
    }
}

#[test]
fn a_signature_stands_in_the_ledger_and_another_word_voids_it_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("reviews.json").to_string_lossy().into_owned();
    let both = ["contraindication.transplant_with_drip", "caution.nerve_disease_unknown"];
    let missing = certify(&both, &file);
    assert_eq!((missing.status, missing.out.as_str()), (2, ""), "{}", missing.err);
    assert!(missing.err.contains("caution.nerve_disease_unknown"), "{}", missing.err);
    let both = ["contraindication.transplant_with_drip", "caution.oestrogen_with_drip"];
    let made = certify(&both, &file);
    assert_eq!((made.status, made.err.as_str()), (0, format!("2 records written to {file}.\n").as_str()));
    let signed = ledger(&file);
    assert_eq!((&signed["signed"], &signed["lapsed"]), (&json!(2), &json!(0)));
    assert_eq!(signed["people"], json!(["A. Tester, test"]));
    assert_eq!(of_rule(&signed, both[0])["state"], "signed");
    // As if a word had changed since: the seal of what was read is another.
    let records = std::fs::read_to_string(&file).unwrap();
    let seal = of_rule(&signed, both[1])["seal"].as_str().unwrap().to_owned();
    std::fs::write(&file, records.replace(&seal, &"0".repeat(64))).unwrap();
    let after = ledger(&file);
    assert_eq!((&after["signed"], &after["lapsed"]), (&json!(1), &json!(1)));
    assert_eq!(
        (&of_rule(&after, both[0])["state"], &of_rule(&after, both[1])["state"]),
        (&json!("signed"), &json!("lapsed"))
    );
    let text = run(&["rules", "review", "--records", &file, "--lang", "en"], b"").out;
    assert!(
        text.contains("warnings was read and signed by one person (A. Tester, test). 1 lapsed"),
        "{text}"
    );
    // Signed anew, it holds again, and the old record is gone.
    assert_eq!(certify(&both[1..], &file).status, 0);
    assert_eq!(ledger(&file)["signed"], json!(2));
    let records: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!(records.as_array().unwrap().len(), 2);
}

#[test]
fn every_rule_has_a_seal_of_its_own() {
    let seals = exo_check::book::seals();
    let book = common::book();
    assert_eq!(seals.len(), book.rules.len());
    let different: std::collections::BTreeSet<&String> = seals.values().collect();
    assert_eq!(different.len(), seals.len(), "no two rules have one seal");
    assert!(seals.values().all(|seal| seal.len() == 64));
}

#[test]
fn a_packet_is_read_in_its_time_and_begins_with_the_stops() {
    let packet = |minutes: &str| {
        let made = run(&["rules", "review", "--next", "--minutes", minutes, "--format", "json"], b"");
        assert_eq!((made.status, made.err.as_str()), (0, ""));
        serde_json::from_str::<Value>(&made.out).unwrap()
    };
    let (short, long) = (packet("5"), packet("20"));
    for (packet, most) in [(&short, 1_000), (&long, 4_000)] {
        let words = packet["words"].as_u64().unwrap();
        assert!((most * 3 / 4..=most).contains(&words), "{words} of {most}");
    }
    let rules = long["rules"].as_array().unwrap();
    assert!(rules.len() > short["rules"].as_array().unwrap().len());
    for rule in rules {
        assert_eq!(rule["told"].as_array().unwrap().len(), 2, "both languages");
        let parts: Vec<&str> = rule["told"][0]["texts"]
            .as_array()
            .unwrap()
            .iter()
            .map(|text| text["part"].as_str().unwrap())
            .collect();
        // Everything that a person reads by it, and what was asked.
        assert!(
            ["title", "text", "ask", "step", "question"].iter().all(|part| parts.contains(part)),
            "{rule}"
        );
        assert!(rule["sources"].as_array().is_some_and(|sources| !sources.is_empty()), "{rule}");
        assert!(rule["fires"].as_str().is_some_and(|person| !person.is_empty()), "{rule}");
    }
    let stops = common::book();
    let first = stops.rule(rules[0]["rule"].as_str().unwrap()).unwrap();
    assert_eq!(first.severity, exo_check::term::Severity::Stop);
}

#[test]
fn a_packet_shows_every_wording_that_an_answer_gives_a_text() {
    let packet = run(&["rules", "review", "--next", "--format", "json", "--lang", "en"], b"").out;
    let packet: Value = serde_json::from_str(&packet).unwrap();
    let rule = packet["rules"].as_array().unwrap().iter();
    let mut reaction = rule.filter(|rule| rule["rule"] == "contraindication.exosome_reaction");
    let told = reaction.next().unwrap()["told"][0].to_string();
    assert!(told.contains("call 119") && told.contains("The same reaction could come back"), "{told}");
}

#[test]
fn what_was_read_and_not_signed_can_be_passed_over() {
    let rules = |more: &[&str]| -> Vec<String> {
        let made = run(&[&["rules", "review", "--next", "--format", "json"], more].concat(), b"");
        let packet: Value = serde_json::from_str(&made.out).unwrap();
        let rules = packet["rules"].as_array().unwrap().iter();
        rules.map(|rule| rule["rule"].as_str().unwrap().to_owned()).collect()
    };
    let first = rules(&[]);
    let rest = rules(&["--after", first.last().unwrap()]);
    assert!(!rest.is_empty() && rest.iter().all(|rule| !first.contains(rule)), "{first:?} {rest:?}");
    let refused = run(&["rules", "review", "--next", "--after", "evidence.no_approval", "--lang", "en"], b"");
    assert_eq!((refused.status, refused.out.as_str()), (2, ""));
    assert!(
        refused.err.contains("\"evidence.no_approval\" is neither a stop nor a caution."),
        "{}",
        refused.err
    );
}

#[test]
fn a_packet_prints_with_boxes_and_the_ledger_has_two_forms() {
    let page = run(&["rules", "review", "--next", "--minutes", "5", "-f", "html", "--lang", "en"], b"").out;
    assert!(page.contains("type=\"radio\"") && page.contains("lang=\"ja\""), "{page}");
    let refused = run(&["rules", "review", "-f", "html", "--lang", "en"], b"");
    assert_eq!((refused.status, refused.out.as_str()), (2, ""));
}
