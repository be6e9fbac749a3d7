//! Counts over all lines, with nothing in them that belongs to one person.

use crate::exchange::Faults;
use crate::report::Report;
use crate::term::Severity;
use std::collections::BTreeMap;

/// What was counted so far.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// The heaviest severity found in any line.
    pub(super) heaviest: Option<Severity>,
    /// Lines with nothing in them, which are passed over.
    pub(super) blank: u64,
    /// Lines with nothing but the start of an object, as in JSON over several lines.
    pub(super) spread: u64,
    /// Lines that were read, without the blank ones.
    pub(super) lines: u64,
    pub(super) faulty: u64,
    pub(super) faults: Counts,
    pub(super) verdicts: Counts,
    pub(super) offer_warnings: u64,
    pub(super) fired: Counts,
    /// Lines in which something of this severity fired.
    pub(super) severities: Counts,
    pub(super) undetermined: Counts,
    pub(super) questions: Counts,
}

/// How many lines by id.
pub(super) type Counts = BTreeMap<String, u64>;

fn count(counts: &mut Counts, id: &str) {
    match counts.get_mut(id) {
        Some(count) => *count += 1,
        None => drop(counts.insert(id.to_owned(), 1)),
    }
}

impl Tally {
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
        for severity in Severity::ALL {
            if report.findings.iter().any(|finding| finding.rule.severity == *severity) {
                count(&mut self.severities, severity.id());
            }
        }
        report.findings.iter().for_each(|finding| count(&mut self.fired, &finding.rule.id));
        report.undetermined.iter().for_each(|open| count(&mut self.undetermined, &open.rule.id));
        report.questions.iter().for_each(|question| count(&mut self.questions, &question.id));
    }

    /// Adds what another counted.
    pub(super) fn add(&mut self, other: Self) {
        self.heaviest = self.heaviest.max(other.heaviest);
        self.lines += other.lines;
        self.blank += other.blank;
        self.spread += other.spread;
        self.faulty += other.faulty;
        self.offer_warnings += other.offer_warnings;
        for (into, from) in [
            (&mut self.faults, other.faults),
            (&mut self.verdicts, other.verdicts),
            (&mut self.fired, other.fired),
            (&mut self.severities, other.severities),
            (&mut self.undetermined, other.undetermined),
            (&mut self.questions, other.questions),
        ] {
            for (id, number) in from {
                *into.entry(id).or_default() += number;
            }
        }
    }
}
