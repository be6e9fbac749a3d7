//! Counts over all lines, with nothing in them that belongs to one person.

use crate::command::Session;
use crate::error::{Error, ErrorKind};
use crate::exchange::Faults;
use crate::localizer::{Localizer, Variable, grouped};
use crate::report::Report;
use crate::term::Severity;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The name and version of the JSON shape.
const SCHEMA: &str = "exo-check/summary/1";

/// What was counted so far.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// The heaviest severity found in any line.
    pub(super) heaviest: Option<Severity>,
    /// Lines with nothing in them, which are passed over.
    pub(super) blank: u64,
    /// Lines that were read, without the blank ones.
    lines: u64,
    faulty: u64,
    faults: Counts,
    verdicts: Counts,
    offer_warnings: u64,
    fired: Counts,
    undetermined: Counts,
    questions: Counts,
}

type Counts = BTreeMap<String, u64>;

fn count(counts: &mut Counts, id: &str) {
    match counts.get_mut(id) {
        Some(count) => *count += 1,
        None => drop(counts.insert(id.to_owned(), 1)),
    }
}

impl Tally {
    /// How many lines had faults.
    pub(super) fn faulty(&self) -> u64 {
        self.faulty
    }

    /// Counts a line without fault.
    pub(super) fn line(&mut self, heaviest: Option<Severity>) {
        self.lines += 1;
        self.heaviest = self.heaviest.max(heaviest);
    }

    /// Counts a line with faults, each kind once.
    pub(super) fn faulty_line(&mut self, faults: &Faults) {
        self.lines += 1;
        self.faulty += 1;
        let mut kinds = faults.kinds();
        kinds.sort_unstable();
        kinds.dedup();
        for kind in kinds {
            count(&mut self.faults, kind);
        }
    }

    /// Counts what a report says.
    pub(super) fn report(&mut self, report: &Report<'_>) {
        count(&mut self.verdicts, report.verdict.id());
        self.offer_warnings += u64::from(report.offer_warning);
        report.findings.iter().for_each(|finding| count(&mut self.fired, &finding.rule.id));
        report.undetermined.iter().for_each(|open| count(&mut self.undetermined, &open.rule.id));
        report.questions.iter().for_each(|question| count(&mut self.questions, &question.id));
    }

    /// Adds what another counted.
    pub(super) fn add(&mut self, other: Self) {
        self.heaviest = self.heaviest.max(other.heaviest);
        self.lines += other.lines;
        self.blank += other.blank;
        self.faulty += other.faulty;
        self.offer_warnings += other.offer_warnings;
        for (into, from) in [
            (&mut self.faults, other.faults),
            (&mut self.verdicts, other.verdicts),
            (&mut self.fired, other.fired),
            (&mut self.undetermined, other.undetermined),
            (&mut self.questions, other.questions),
        ] {
            for (id, number) in from {
                *into.entry(id).or_default() += number;
            }
        }
    }
}

/// The summary for programs.
pub(super) fn json(tally: &Tally, session: &Session) -> Result<String, Error> {
    let rules: Map<String, Value> = session
        .book
        .rules
        .iter()
        .filter_map(|rule| {
            let fired = tally.fired.get(&rule.id).copied().unwrap_or_default();
            let undetermined = tally.undetermined.get(&rule.id).copied().unwrap_or_default();
            let counts = json!({"severity": rule.severity, "fired": fired, "undetermined": undetermined});
            (fired + undetermined > 0).then(|| (rule.id.clone(), counts))
        })
        .collect();
    let summary = json!({
        "schema": SCHEMA, "version": env!("CARGO_PKG_VERSION"),
        "rules_version": session.book.version(),
        "own_rules": session.book.own.rules, "own_texts": session.book.own.texts,
        "lines": tally.lines, "blank": tally.blank, "faulty": tally.faulty, "faults": tally.faults,
        "verdicts": tally.verdicts, "offer_warnings": tally.offer_warnings,
        "rules": rules, "questions": tally.questions,
    });
    let text = serde_json::to_string_pretty(&summary);
    text.map(|text| text + "\n").map_err(|cause| Error::plain(ErrorKind::Data, cause.to_string()))
}

/// That lines were passed over, where any were.
pub(super) fn blank(tally: &Tally, localizer: &Localizer) -> Option<String> {
    let count = Variable::Number(i64::try_from(tally.blank).unwrap_or(i64::MAX));
    (tally.blank > 0).then(|| localizer.text("batch-blank", &[("count", count)]))
}

/// The summary for people: the most frequent first.
pub(super) fn text(tally: &Tally, session: &Session) -> String {
    let localizer = &session.localizer;
    let number = |count: u64| Variable::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let heading = [("lines", number(tally.lines)), ("faulty", number(tally.faulty))];
    let mut lines = vec![localizer.text("batch-summary", &heading)];
    lines.extend(blank(tally, localizer));
    let parts = [
        ("batch-summary-faults", &tally.faults),
        ("batch-summary-verdicts", &tally.verdicts),
        ("batch-summary-fired", &tally.fired),
        ("batch-summary-undetermined", &tally.undetermined),
        ("batch-summary-questions", &tally.questions),
    ];
    for (heading, counts) in parts.into_iter().filter(|(_, counts)| !counts.is_empty()) {
        lines.push(format!("\n{}", localizer.word(heading)));
        let mut sorted: Vec<(&String, &u64)> = counts.iter().collect();
        sorted.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
        let grouped = |count: u64| grouped(i64::try_from(count).unwrap_or(i64::MAX));
        lines.extend(sorted.iter().map(|(id, count)| format!("{:>11}  {id}", grouped(**count))));
    }
    lines.join("\n") + "\n"
}
