//! What a question means is data. The files of `src` that still name a question by its id are listed here: the list may
//! only become shorter.

use crate::common;

use common::book;
use common::rust::program;
use std::collections::BTreeSet;

/// Files that name questions, each with how many it names.
const NAMING: [(&str, usize); 41] = [
    ("src/answers/derive.rs", 4),
    ("src/book/check.rs", 2),
    ("src/book/compiled/days.rs", 3),
    ("src/book/compiled/expectations.rs", 3),
    ("src/book/compiled/places.rs", 12),
    ("src/book/deadline.rs", 1),
    ("src/book/derived.rs", 10),
    ("src/book/options.rs", 2),
    ("src/deadlines/mod.rs", 7),
    ("src/engine/mod.rs", 1),
    ("src/interview/steps.rs", 7),
    ("src/interview/words.rs", 1),
    ("src/offer/page.rs", 4),
    ("src/offer/propose.rs", 5),
    ("src/offer/reading.rs", 2),
    ("src/offer/trial.rs", 2),
    ("src/proof/cuts.rs", 4),
    ("src/proof/days.rs", 3),
    ("src/proof/derived.rs", 1),
    ("src/proof/everybody.rs", 2),
    ("src/proof/roll.rs", 1),
    ("src/proof/sums.rs", 5),
    ("src/render/compare.rs", 1),
    ("src/render/cost.rs", 2),
    ("src/render/deadlines.rs", 2),
    ("src/render/document/grid.rs", 1),
    ("src/render/document/mod.rs", 1),
    ("src/render/document/page/mod.rs", 1),
    ("src/render/document/page/told.rs", 1),
    ("src/render/document/pictures.rs", 1),
    ("src/render/document/questions.rs", 9),
    ("src/render/known.rs", 2),
    ("src/render/letter.rs", 11),
    ("src/render/message.rs", 2),
    ("src/render/options.rs", 1),
    ("src/render/summary.rs", 1),
    ("src/render/sure.rs", 4),
    ("src/render/verdict.rs", 2),
    ("src/report/compare.rs", 4),
    ("src/report/mod.rs", 1),
    ("src/report/options.rs", 1),
];

/// Ids of questions that are words of other things too.
const OTHER_WORDS: [&str; 3] = ["expectation", "route", "age"];

#[test]
fn no_more_of_the_program_names_a_question_than_did() {
    let book = book();
    let questions: BTreeSet<&str> = book
        .questionnaire
        .questions()
        .iter()
        .map(|question| question.id.as_str())
        .filter(|id| !OTHER_WORDS.contains(id))
        .collect();
    let mut naming: Vec<(String, usize)> = Vec::new();
    for file in program() {
        let named: BTreeSet<&str> = file
            .literals
            .iter()
            .map(|literal| literal.text.as_str())
            .filter(|text| questions.contains(text))
            .collect();
        if !named.is_empty() {
            naming.push((file.name.clone(), named.len()));
        }
    }
    let listed: Vec<(String, usize)> =
        NAMING.iter().map(|(file, count)| ((*file).to_owned(), *count)).collect();
    assert_eq!(
        naming, listed,
        "take away what is no longer there; what is new belongs into rules/questionnaire.json"
    );
}
