//! The counts as text, JSON and CSV. A count of few people could tell of one of them, and is not shown.

use super::summary::{Counts, Tally};
use crate::command::{Session, pretty_json};
use crate::localizer::{Localizer, Variable, grouped};
use crate::term::Verdict;
use serde_json::{Map, Value as Json, json};
use std::cmp::Reverse;
use std::fmt::Write;

/// The name and version of the JSON shape.
const SCHEMA: &str = "exo-check/summary/1";
/// The columns of the longest bar.
const WIDEST: u64 = 30;

/// Counts with the rule for small ones.
pub(super) struct Shown<'s> {
    pub(super) tally: &'s Tally,
    pub(super) session: &'s Session,
    /// Counts of people under this are not told, but for none at all.
    pub(super) small: u64,
}

impl Shown<'_> {
    fn is_small(&self, count: u64) -> bool {
        (1..self.small).contains(&count)
    }

    fn cell(&self, count: u64) -> Json {
        if self.is_small(count) { format!("<{}", self.small).into() } else { count.into() }
    }

    fn cells(&self, counts: &Counts) -> Json {
        counts.iter().map(|(id, count)| (id.clone(), self.cell(*count))).collect::<Map<_, _>>().into()
    }

    /// For programs.
    pub(super) fn json(&self) -> String {
        let Self { tally, session, .. } = self;
        let of = |counts: &Counts, id: &str| counts.get(id).copied().unwrap_or_default();
        let rules = session.book.rules.iter().filter_map(|rule| {
            let (fired, open) = (of(&tally.fired, &rule.id), of(&tally.undetermined, &rule.id));
            let counts = json!({
                "severity": rule.severity, "fired": self.cell(fired), "undetermined": self.cell(open),
            });
            (fired + open > 0).then(|| (rule.id.clone(), counts))
        });
        pretty_json(&json!({
            "schema": SCHEMA, "version": env!("CARGO_PKG_VERSION"),
            "rules_version": session.book.version(),
            "own_rules": session.book.own.rules, "own_texts": session.book.own.texts,
            "small_cells": self.small,
            "lines": tally.lines, "blank": tally.blank, "faulty": tally.faulty, "faults": tally.faults,
            "verdicts": self.cells(&tally.verdicts), "offer_warnings": self.cell(tally.offer_warnings),
            "severities": self.cells(&tally.severities),
            "rules": rules.collect::<Map<_, _>>(), "questions": self.cells(&tally.questions),
        }))
    }

    /// For tables: a row a count.
    pub(super) fn csv(&self) -> String {
        let tally = self.tally;
        let mut table = "part,id,count\n".to_owned();
        let mut row = |part: &str, id: &str, count: Json| {
            let count = count.as_str().map_or_else(|| count.to_string(), str::to_owned);
            let _ = writeln!(table, "{part},{id},{count}");
        };
        for (part, count) in [("lines", tally.lines), ("blank", tally.blank), ("faulty", tally.faulty)] {
            row(part, "", count.into());
        }
        for (id, count) in &tally.faults {
            row("fault", id, (*count).into());
        }
        row("offer_warning", "", self.cell(tally.offer_warnings));
        for (part, counts) in [
            ("verdict", &tally.verdicts),
            ("severity", &tally.severities),
            ("fired", &tally.fired),
            ("undetermined", &tally.undetermined),
            ("question", &tally.questions),
        ] {
            for (id, count) in counts {
                row(part, id, self.cell(*count));
            }
        }
        table
    }

    /// For people: the results from the strictest on as a picture, everything else by its frequency.
    pub(super) fn text(&self) -> String {
        let (tally, localizer) = (self.tally, &self.session.localizer);
        let heading = [("lines", number(tally.lines)), ("faulty", number(tally.faulty))];
        let mut lines = vec![localizer.text("batch-summary", &heading)];
        lines.extend(blank(tally, localizer));
        if self.small > 1 {
            lines.push(localizer.text("batch-summary-small", &[("small", number(self.small - 1))]));
        }
        if !tally.faults.is_empty() {
            lines.push(format!("\n{}", localizer.word("batch-summary-faults")));
            lines.extend(tally.faults.iter().map(|(id, count)| format!("{:>11}  {id}", told(*count))));
        }
        if !tally.verdicts.is_empty() {
            lines.push(format!("\n{}", localizer.word("batch-summary-verdicts")));
            lines.extend(self.picture());
        }
        for (heading, counts) in [
            ("batch-summary-severities", &tally.severities),
            ("batch-summary-fired", &tally.fired),
            ("batch-summary-undetermined", &tally.undetermined),
            ("batch-summary-questions", &tally.questions),
        ] {
            if !counts.is_empty() {
                lines.push(format!("\n{}", localizer.word(heading)));
                lines.extend(self.sorted(counts));
            }
        }
        lines.join("\n") + "\n"
    }

    fn told(&self, count: u64) -> String {
        if self.is_small(count) { format!("<{}", self.small) } else { told(count) }
    }

    /// The most frequent first; those not shown by their ids.
    fn sorted(&self, counts: &Counts) -> Vec<String> {
        let mut sorted: Vec<(u64, &String)> = counts.iter().map(|(id, count)| (*count, id)).collect();
        let weight = |count: u64| if self.is_small(count) { 0 } else { count };
        sorted.sort_by_key(|(count, id)| (Reverse(weight(*count)), *id));
        sorted.into_iter().map(|(count, id)| format!("{:>11}  {id}", self.told(count))).collect()
    }

    /// A bar for each result; none for a count that is not shown.
    fn picture(&self) -> Vec<String> {
        let verdicts = &self.tally.verdicts;
        let of = |verdict: &Verdict| verdicts.get(verdict.id()).copied().filter(|count| *count > 0);
        let most = Verdict::ALL.iter().filter_map(of).max().unwrap_or(1);
        let row = |verdict: &Verdict| {
            let count = of(verdict)?;
            let bar = if self.is_small(count) { 0 } else { (count * WIDEST).div_ceil(most) };
            let bar = "#".repeat(usize::try_from(bar).unwrap_or_default());
            Some(format!("{:>11}  {:<16}  {bar}", self.told(count), verdict.id()).trim_end().to_owned())
        };
        Verdict::ALL.iter().rev().filter_map(row).collect()
    }
}

/// That lines were passed over, where any were.
pub(super) fn blank(tally: &Tally, localizer: &Localizer) -> Option<String> {
    (tally.blank > 0).then(|| localizer.text("batch-blank", &[("count", number(tally.blank))]))
}

fn number(count: u64) -> Variable<'static> {
    Variable::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

fn told(count: u64) -> String {
    grouped(i64::try_from(count).unwrap_or(i64::MAX))
}
