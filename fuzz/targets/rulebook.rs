//! One file of a rule pack, laid over the embedded book: its name in the first line, then any text. The book is refused
//! with a message, or gives a report.
#![no_main]

use exo_check::answers::{Need, read};
use exo_check::assets;
use exo_check::book::RuleBook;
use exo_check::report::Report;
use libfuzzer_sys::fuzz_target;

const PERSON: &[u8] = include_bytes!("../../tests/people/plan_over_budget.json");

fuzz_target!(|input: &str| {
    let Some((name, text)) = input.split_once('\n') else { return };
    let files = assets::laid_over(assets::rules(), "pack", vec![(name.to_owned(), text.to_owned())]);
    let Ok(book) = RuleBook::load(&files) else { return };
    let Ok(answers) = read(PERSON, &book.questionnaire, Need::Complete) else { return };
    let report = Report::new(&book, &answers, "2026-11-24".parse().expect("a day")).explained();
    assert!(report.findings.iter().all(|finding| book.rule(&finding.rule.id).is_some()));
});
