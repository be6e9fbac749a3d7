//! Breaks the rule book in every systematic way: the checker or the cases of the rules notice.
//!
//! Every fifth mutant of contraindications and cautions runs, and every fortieth of the others. All of them run with
//! `MUTANTS=all cargo test --release --test proof_mutation`, as `.ci/check-mutation` does.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)] // a test stops where it is wrong

mod common;

use common::mutants::{Mutant, of_rules, of_texts};
use exo_check::assets::{self, TextFile};
use exo_check::book::RuleBook;
use exo_check::localizer::Localizer;
use exo_check::proof::{Files, Subject, cases, check, check_texts, check_traces, means_the_same};
use exo_check::term::Locale;
use std::collections::BTreeMap;

fn texts() -> Vec<(Locale, Vec<TextFile>)> {
    Locale::ALL.iter().map(|locale| (*locale, assets::texts(*locale))).collect()
}

/// Who notices that the book is broken, the quickest first; `None` when nobody does.
fn noticed(
    mutant: &Mutant,
    rules: Vec<TextFile>,
    texts: Vec<(Locale, Vec<TextFile>)>,
) -> Option<&'static str> {
    let (kind, at) = (mutant.kind, mutant.at.as_str());
    let Ok(book) = RuleBook::load(&rules) else { return Some("load") };
    if texts.iter().any(|(locale, files)| Localizer::load(*locale, files).is_err()) {
        return Some("load");
    }
    let day = book.values.rules_version;
    let Ok(subject) = Subject::read(Files { rules, texts, cases: assets::cases() }, day) else {
        return Some("check");
    };
    if !check_traces(&subject).is_empty() {
        return Some("check");
    }
    match kind {
        // Nothing but the traces looks at sources, and nothing but the texts at messages.
        "unlink source" => None,
        "remove message" => (!check_texts(&subject).is_empty()).then_some("check"),
        // No mutant at all: it fires for the same answers as before.
        "drop fact" | "drop part" | "drop option" | "shift threshold" | "flip all and any"
            if means_the_same(&common::book(), &book, at) =>
        {
            Some("nobody, since the solver proves that it means the same")
        }
        _ if cases(&book, &assets::cases()).is_ok_and(|(_, wrong)| !wrong.is_empty()) => Some("cases"),
        _ => (!check(&subject).is_empty()).then_some("check"),
    }
}

fn run(mutants: &[Mutant], notice: impl Fn(&Mutant) -> Option<&'static str>) -> Vec<String> {
    let all = std::env::var("MUTANTS").is_ok_and(|which| which == "all");
    let chosen: Vec<&Mutant> = mutants
        .iter()
        .enumerate()
        .filter(|(place, mutant)| all || place % if mutant.is_about_the_body() { 5 } else { 40 } == 0)
        .map(|(_, mutant)| mutant)
        .collect();
    let mut score: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut survivors = Vec::new();
    for mutant in &chosen {
        let by = notice(mutant);
        *score.entry((mutant.kind, by.unwrap_or("nobody"))).or_default() += 1;
        if by.is_none() {
            survivors.push(format!("{}: {}: {}", mutant.kind, mutant.at, mutant.detail));
        }
    }
    for ((kind, by), count) in score {
        println!("{kind}: {count} noticed by {by}");
    }
    println!("{} of {} mutants noticed", chosen.len() - survivors.len(), chosen.len());
    survivors
}

#[test]
fn a_broken_rule_is_noticed() {
    let rules = assets::rules();
    let survivors = run(&of_rules(&rules), |mutant| noticed(mutant, mutant.laid_over(&rules), texts()));
    assert!(survivors.is_empty(), "{survivors:#?}");
}

#[test]
fn a_removed_message_is_noticed() {
    for locale in Locale::ALL {
        let files = assets::texts(*locale);
        let survivors = run(&of_texts(&files), |mutant| {
            let mut texts = texts();
            for (other, files) in &mut texts {
                if other == locale {
                    *files = mutant.laid_over(files);
                }
            }
            noticed(mutant, assets::rules(), texts)
        });
        assert!(survivors.is_empty(), "{survivors:#?}");
    }
}
