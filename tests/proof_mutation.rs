//! Breaks the rule book in every systematic way: the checker or the cases of the rules notice.
//!
//! Every fifth mutant of contraindications and cautions runs, and every fortieth of the others. All of them run with
//! `MUTANTS=all cargo test --release --test all proof_mutation::`, as `.ci/check-mutation` does; `MUTANTS=3/20` takes
//! the third of twenty parts, for a machine that has other work, and `MUTANTS=caution.can_decide,papers_ahead` what breaks these two.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)] // a test stops where it is wrong

use crate::common;

use common::mutants::{Mutant, of_rules, of_texts};
use exo_check::assets::{self, TextFile};
use exo_check::book::RuleBook;
use exo_check::localizer::Localizer;
use exo_check::proof::{Files, Subject, cases, check, check_texts, check_traces, means_the_same};
use exo_check::term::{Category, Locale};
use serde_json::Value as Json;
use std::collections::BTreeMap;

fn texts() -> Vec<(Locale, Vec<TextFile>)> {
    Locale::ALL.iter().map(|locale| (*locale, assets::texts(*locale))).collect()
}

/// What notices that the book is broken, the quickest first; `None` when nothing does.
fn noticed(
    mutant: &Mutant,
    rules: Vec<TextFile>,
    texts: Vec<(Locale, Vec<TextFile>)>,
) -> Option<&'static str> {
    let (kind, at) = (mutant.kind, mutant.at.as_str());
    let Ok(book) = RuleBook::load(&rules) else { return Some("load") };
    let broken_text = |(locale, files): &(Locale, Vec<TextFile>)| Localizer::load(*locale, files).is_err();
    if kind == MESSAGE && texts.iter().any(broken_text) {
        return Some("load");
    }
    let by_cases = |files: &[TextFile]| cases(&book, files).is_ok_and(|(_, wrong)| !wrong.is_empty());
    // The rule's own cases notice most mutants, and are a few of two thousand.
    if kind != MESSAGE && by_cases(&cases_of(at)) {
        return Some("cases");
    }
    let day = book.values.rules_version;
    let Ok(subject) = Subject::read(Files { rules, texts, cases: assets::cases() }, day) else {
        return Some("check");
    };
    let traces = check_traces(&subject);
    if !traces.is_empty() {
        return Some("check");
    }
    match kind {
        // Nothing but the texts looks at messages.
        MESSAGE => (!check_texts(&subject).is_empty()).then_some("check"),
        // No mutant at all: it fires for the same answers as before.
        "drop fact" | "drop part" | "drop option" | "shift threshold" | "flip all and any"
            if means_the_same(&common::book(), &book, at) =>
        {
            Some(SAME)
        }
        _ if by_cases(&assets::cases()) => Some("cases"),
        _ => (!check(&subject).is_empty()).then_some("check"),
    }
}

/// The kind of mutant that breaks a text and no rule.
const MESSAGE: &str = "remove message";

/// The cases of one rule, with the plain person that they change.
fn cases_of(at: &str) -> Vec<TextFile> {
    let names = [at.to_owned(), format!("helper.{at}"), format!("contradiction.{at}")];
    let own = |case: &Json| names.iter().any(|name| case["rule"] == name.as_str());
    let kept = |file: TextFile| match serde_json::from_str(&file.text) {
        Ok(Json::Array(cases)) => {
            let cases: Vec<Json> = cases.into_iter().filter(own).collect();
            TextFile { name: file.name, text: Json::Array(cases).to_string().into() }
        }
        _ => file,
    };
    assets::cases().into_iter().map(kept).collect()
}

/// Proved to fire for the same answers as before, so that there is nothing to notice.
const SAME: &str = "nothing, as it means the same";

/// How many mutants each means notices, by what the rule weighs or by what was broken.
type Score = BTreeMap<(String, String), usize>;

/// Prints one line for each class: how many were noticed, and by which means.
fn print(title: &str, score: &Score) {
    println!("{title}");
    let classes: std::collections::BTreeSet<&str> = score.keys().map(|(class, _)| class.as_str()).collect();
    for class in classes {
        let of_class = score.iter().filter(|((other, _), _)| other == class);
        let means: Vec<(&str, usize)> = of_class.map(|((_, by), count)| (by.as_str(), *count)).collect();
        let sum = |wanted: &dyn Fn(&str) -> bool| -> usize {
            means.iter().filter(|(by, _)| wanted(by)).map(|(_, count)| count).sum()
        };
        let (all, seen) = (sum(&|by| by != SAME), sum(&|by| by != SAME && by != "nobody"));
        let by: Vec<String> = means.iter().map(|(by, count)| format!("{by} {count}")).collect();
        println!("  {class}: {seen} of {all} ({} %): {}", seen * 100 / all.max(1), by.join(", "));
    }
}

/// Runs the mutants: those that nobody noticed, and of those the ones on rules of weight.
fn run(mutants: &[Mutant], notice: impl Fn(&Mutant) -> Option<&'static str>) -> Vec<String> {
    let asked = std::env::var("MUTANTS").ok();
    let chosen: Vec<&Mutant> = mutants
        .iter()
        .enumerate()
        .filter(|(place, mutant)| match asked.as_deref() {
            Some("all") => true,
            Some(part) if part.contains('/') => {
                let (part, parts) = part.split_once('/').unwrap();
                place % parts.parse::<usize>().unwrap() == part.parse::<usize>().unwrap() - 1
            }
            Some(ids) => ids.split(',').any(|id| id == mutant.at),
            None => place % if mutant.is_about_the_body() { 5 } else { 40 } == 0,
        })
        .map(|(_, mutant)| mutant)
        .collect();
    let (mut by_kind, mut by_weight) = (Score::new(), Score::new());
    let mut survivors = Vec::new();
    for mutant in &chosen {
        let by = notice(mutant);
        let means = by.unwrap_or("nobody").to_owned();
        *by_kind.entry((mutant.kind.to_owned(), means.clone())).or_default() += 1;
        *by_weight.entry((mutant.class(), means)).or_default() += 1;
        if by.is_none() {
            survivors.push(format!("{}: {}: {}", mutant.kind, mutant.at, mutant.detail));
        }
    }
    print("by what was broken", &by_kind);
    print("by the rules that were broken", &by_weight);
    let same: usize = by_kind.iter().filter(|((_, by), _)| by == SAME).map(|(_, count)| count).sum();
    let all = chosen.len() - same;
    println!("{} of {all} mutants noticed; {same} more mean the same", all - survivors.len());
    survivors
}

#[test]
fn every_way_to_break_a_rule_is_taken_on_rules_of_every_weight() {
    let mutants = of_rules(&assets::rules());
    let count = |kind: &str, class: &str| {
        mutants.iter().filter(|mutant| mutant.kind == kind && mutant.class() == class).count()
    };
    for kind in ["drop option", "drop fact", "flip all and any", "delete rule", "lower severity"] {
        for class in ["contraindication", "caution"] {
            // No contraindication lists options or facts that one could drop or flip, but the earlier reaction.
            let few = class == "contraindication" && ["drop option", "drop fact"].contains(&kind);
            assert!(few || count(kind, class) > 0, "no {kind} on a {class}");
        }
    }
    assert_eq!(count("shift threshold", "contraindication"), 2, "the age of minors, both ways");
    for class in [Category::Contraindication, Category::Caution] {
        assert_eq!(count("delete rule", class.id()), common::book().rules_of(class).count());
    }
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
