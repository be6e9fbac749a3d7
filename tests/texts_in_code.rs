//! The messages that the code names or makes, held against the locale files, both ways.

use crate::common;

use common::assert_none;
use common::book;
use common::ftl::{BOTH, OF_THE_PROGRAM, all_texts, names};
use common::rust::program;
use exo_check::answers::FaultKind;
use exo_check::book::{DERIVED_FLAGS, DERIVED_NUMBERS, DERIVED_SETS, RuleBook};
use exo_check::exchange;
use exo_check::proof::{Code, What};
use exo_check::term::{EvidenceLevel, Fit, Severity, Studied, Verdict};
use std::collections::BTreeSet;

/// Strings with a hyphen in `src` that are no message ids.
const NO_MESSAGES: [&str; 39] = [
    "not-used",
    "only-asked",
    "business-rule",
    "code-invalid",
    "too-long",
    "not-supported",
    "exo-check-sheet",
    "xdg-open",
    // Messages that have attributes alone.
    "cli-options",
    "cli-headings",
    "cli-values",
    // Options.
    "as-of",
    "fail-on",
    "strict-unknown",
    "trust-texts",
    "ids-only",
    "from-line",
    "about-with-newline",
    "exo-check",
    "exo-check-answers",
    // Codes of FHIR.
    "data-requested",
    "radio-button",
    "check-box",
    "in-progress",
    "entered-in-error",
    // What the id of a text on a question, or on whom it speaks of, begins with.
    "q-",
    "who-",
    // The word for the book that the program carries.
    "built-in",
    // An attribute: the deed after a stop.
    "step-stop",
    // Classes and places of a sheet.
    "in-yes",
    "in-not",
    "utf-8",
    "no-referrer",
    "new-page",
    "term-",
    "in-full",
    "no-effect",
    "picture-timeline",
    "picture-cost",
];

/// What the program makes of an enum, an option or a section: the beginning of the id, and what follows it.
fn made_ids(book: &RuleBook) -> Vec<(&'static str, Vec<String>)> {
    fn ids<T: Copy>(all: &[T], id: impl Fn(T) -> &'static str) -> Vec<String> {
        all.iter().map(|value| id(*value).to_owned()).collect()
    }
    let routes = book.questionnaire.question("route").map_or(&[][..], |route| route.kind.options());
    let routes = routes.iter().filter(|route| *route != "undecided").cloned();
    let facts = DERIVED_FLAGS.into_iter().chain(DERIVED_NUMBERS).chain(DERIVED_SETS.map(|(name, _)| name));
    let facts = facts.chain(["days_since", "days_to"]);
    let mut verdicts = ids(Verdict::ALL, Verdict::id);
    verdicts.push("ask_clinic_first-open".to_owned());
    let later = |stage: &'static str| verdicts.iter().map(move |verdict| format!("{verdict}-{stage}"));
    let later: Vec<String> = later("signed").chain(later("finished")).collect();
    verdicts.extend(later);
    verdicts.extend(Studied::ALL.iter().map(|studied| format!("outlook-{}", studied.id())));
    vec![
        ("severity-", ids(Severity::ALL, Severity::id)),
        ("verdict-", verdicts),
        ("verdict-outlook-", ids(Studied::ALL, Studied::id)),
        ("fit-", ids(Fit::ALL, Fit::id)),
        ("studied-", ids(Studied::ALL, Studied::id)),
        ("evidence-level-", ids(EvidenceLevel::ALL, EvidenceLevel::id)),
        ("fault-", ids(FaultKind::ALL, FaultKind::id)),
        ("fhir-fault-", ids(exchange::FaultKind::ALL, exchange::FaultKind::id)),
        ("decision-route-", routes.collect()),
        ("check-", ids(Code::ALL, Code::id)),
        ("diff-", ids(What::ALL, What::id)),
        ("diff-heading-", ids(What::ALL, What::id)),
        ("ledger-", ["signed", "lapsed", "open"].map(str::to_owned).to_vec()),
        ("fact-", facts.map(str::to_owned).collect()),
        ("section-", book.questionnaire.sections().iter().map(|&section| section.to_owned()).collect()),
    ]
}

/// Beginnings of ids whose texts the rule book decides, and of attributes; other tests hold them.
const MADE_OF_THE_BOOK: [&str; 31] = [
    "hundred-",
    "contradiction-",
    "offer-fact-",
    "offer-value-",
    "cli-",
    "q-",
    "ask-",
    "opt-",
    "is-",
    "option-",
    "ipdas-",
    "ipdas-met-",
    "compare-",
    "compare-verdict-",
    "concern-",
    "slot-",
    "slot-word-",
    "weighs-why-",
    "glossary-",
    "sheet-cell-",
    "page-",
    "menu-",
    "deadline-",
    "deadline-if-",
    "deadline-state-",
    "deadline-weekday-",
    "helper-",
    "letter-",
    "letter-gap-",
    "about-",
    "deadlines-",
];
/// The same, of single parts of a sheet.
const MADE_OF_A_SHEET: [&str; 3] = ["picture-evidence-", "picture-people-", "sure-deed-"];

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_'))
}

/// Whether a string is handed to a method or constructor that takes a message id.
fn handed_over(before: &str) -> bool {
    const CALLS: [&str; 8] = [
        ".word(",
        "localizer.text(",
        ".attribute(",
        ".has_message(",
        ".has_attribute(",
        ".heading(",
        "with_hint(",
        "io_error(",
    ];
    let after_the_kind = |rest: &str| rest.ends_with(',') && rest.matches(',').count() == 1;
    CALLS.iter().any(|call| before.ends_with(call))
        || before.rsplit_once("Error::message(").is_some_and(|(_, rest)| after_the_kind(rest))
}

#[test]
fn every_message_that_the_code_names_exists() {
    let mut faults = Vec::new();
    for locale in BOTH {
        let names = names(locale);
        for file in program() {
            for literal in &file.literals {
                let names_one = is_id(&literal.text)
                    && !NO_MESSAGES.contains(&literal.text.as_str())
                    && (literal.text.contains('-') || handed_over(&literal.before));
                if names_one && !names.contains_key(&literal.text) {
                    let (place, text) = (format!("{}:{}", file.name, literal.line), &literal.text);
                    faults.push(format!("{place}: `{text}` is missing in locales/{}", locale.id()));
                }
            }
        }
    }
    assert_none(&faults, "messages named by the code are missing");
}

#[test]
fn every_message_that_the_code_makes_exists() {
    let (book, mut faults) = (book(), Vec::new());
    let made = made_ids(&book);
    for file in program() {
        for literal in &file.literals {
            let Some((start, _)) = literal.text.split_once('{') else { continue };
            let known = made
                .iter()
                .map(|(known, _)| *known)
                .chain(MADE_OF_THE_BOOK)
                .chain(MADE_OF_A_SHEET)
                .any(|k| k == start);
            if is_id(start) && start.ends_with('-') && !known {
                let place = format!("{}:{}", file.name, literal.line);
                faults.push(format!("{place}: ids of the form `{start}…` are unknown to `made_ids`"));
            }
        }
    }
    for locale in BOTH {
        let names = names(locale);
        for (start, ends) in &made {
            for id in ends.iter().map(|end| format!("{start}{end}")).filter(|id| !names.contains_key(id)) {
                faults.push(format!("locales/{}: `{id}` is missing, which the code makes", locale.id()));
            }
        }
    }
    assert_none(&faults, "faults with ids that the code makes");
}

#[test]
fn every_message_of_the_program_is_used() {
    let named: BTreeSet<String> =
        program().into_iter().flat_map(|file| file.literals).map(|literal| literal.text).collect();
    let made: BTreeSet<String> = made_ids(&book())
        .into_iter()
        .flat_map(|(start, ends)| ends.into_iter().map(move |end| format!("{start}{end}")))
        .collect();
    let mut faults = Vec::new();
    for locale in BOTH {
        let texts = all_texts(locale);
        let referred: BTreeSet<&String> = texts.iter().flat_map(|text| &text.refers.texts).collect();
        for text in texts.iter().filter(|t| OF_THE_PROGRAM.iter().any(|file| t.file.ends_with(file))) {
            let id = &text.message;
            let of_data = MADE_OF_THE_BOOK.iter().chain(&MADE_OF_A_SHEET).any(|start| id.starts_with(start));
            if !of_data && !named.contains(id) && !made.contains(id) && !referred.contains(&text.name()) {
                faults.push(format!("{}: no code names it", text.place()));
            }
        }
    }
    assert_none(&faults, "orphans among the messages of the program");
}
