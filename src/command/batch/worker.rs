//! Makes the output of whole lines.

use super::Stop;
use super::ids::{Ids, Record};
use super::job::Job;
use super::refused::{self, Line};
use super::summary::Tally;
use crate::answers::{Answers, Coded, Need, Swift};
use crate::book::RuleBook;
use crate::command::{Session, read_given, report::heaviest};
use crate::engine::Decision;
use crate::error::Error;
use crate::exchange::{self, Faults};
use crate::render::json;
use crate::report::Report;
use jiff::civil::Date;

/// What is made of each line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// Its report.
    Reports,
    /// Rule ids and severities.
    Ids,
    /// Nothing; it is counted.
    Summary,
}

/// What all workers share.
#[allow(clippy::struct_excessive_bools)] // each is a switch of its own
pub(super) struct Plan<'s> {
    pub(super) session: &'s Session,
    pub(super) mode: Mode,
    pub(super) as_of: Date,
    /// Reports tell what would silence each finding.
    pub(super) explain: bool,
    /// What is undetermined weighs as if it had fired.
    pub(super) strict_unknown: bool,
    /// The first faulty line ends everything.
    pub(super) strict: bool,
    /// A faulty line tells all its faults.
    pub(super) full_faults: bool,
}

/// Why a line brings no result.
enum Refused {
    /// It has faults.
    Faulty(Faults),
    /// The program's own texts have.
    Broken(Error),
}

/// One thread's own room.
pub(super) struct Worker<'s> {
    plan: &'s Plan<'s>,
    /// For lines of rule ids alone; made at the first.
    quick: Option<Quick>,
}

/// What one thread needs for lines of rule ids alone; used again for every line.
struct Quick {
    ids: Ids,
    swift: Swift,
    coded: Coded,
    decision: Decision,
}

impl Quick {
    fn new(book: &RuleBook, as_of: Date) -> Self {
        let (coded, decision) = (Coded::new(book, as_of), Decision::new(book));
        Self { ids: Ids::new(book), swift: Swift::new(book), coded, decision }
    }

    /// Writes the rule ids of one line.
    fn line(
        &mut self,
        plan: &Plan<'_>,
        (number, line): (u64, &[u8]),
        output: &mut Vec<u8>,
        tally: &mut Tally,
    ) -> Result<(), Refused> {
        let book = &plan.session.book;
        let mut slow = None;
        let record = if let Some(taken) = self.swift.read(line, book, &mut self.coded) {
            taken.record.map_or(Record::None, Record::Plain)
        } else {
            let answers = slow.insert(answers(plan, line)?);
            self.coded.take(book, answers);
            self.coded.settle(book);
            answers.record.as_deref().map_or(Record::None, Record::Any)
        };
        let heaviest = if plan.strict_unknown {
            self.decision.decide(book, &self.coded);
            self.decision.fired().next().into_iter().chain(self.decision.undecided().next()).min()
        } else {
            self.decision.decide_what_holds(book, &self.coded);
            self.decision.fired().next()
        };
        tally.line(heaviest.map(|rank| book.rules[book.compiled.ranked()[rank]].severity));
        let verdict = self.decision.verdict(book, &self.coded);
        self.ids.write(number, record, verdict, &self.decision, output);
        Ok(())
    }
}

impl<'s> Worker<'s> {
    pub(super) fn new(plan: &'s Plan<'s>) -> Self {
        Self { plan, quick: None }
    }

    /// Makes the output of every line of a job, up to the first faulty one where it is strict.
    pub(super) fn work(&mut self, job: &mut Job) {
        let Job { input, output, tally, file, before, .. } = job;
        output.clear();
        *tally = Tally::default();
        let mut rest = &input[..];
        for number in job.first_line..job.first_line + job.lines {
            let end = memchr::memchr(b'\n', rest);
            let line = &rest[..end.unwrap_or(rest.len())];
            rest = &rest[end.map_or(rest.len(), |end| end + 1)..];
            if is_blank(line) {
                tally.blank += 1;
                continue;
            }
            let made = match self.plan.mode {
                Mode::Ids => {
                    let quick = self
                        .quick
                        .get_or_insert_with(|| Quick::new(&self.plan.session.book, self.plan.as_of));
                    quick.line(self.plan, (number, line), output, tally)
                }
                Mode::Reports => self.report(line, tally).map(|report| {
                    let report = if self.plan.explain { report.explained() } else { report };
                    let written = json::write_line(&report, &self.plan.session.localizer, output);
                    job.failure = written.err().map(|cause| Stop::Write(cause.into()));
                }),
                Mode::Summary => self.report(line, tally).map(|report| tally.report(&report)),
            };
            match made {
                Ok(()) => {}
                Err(Refused::Faulty(faults)) => {
                    tally.faulty_line(&faults);
                    tally.spread += u64::from(matches!(line.trim_ascii(), b"{" | b"["));
                    if self.plan.mode != Mode::Summary {
                        let (in_file, record) = (number - *before, exchange::record(line));
                        let place = Line { number, in_file, file, record };
                        refused::write(self.plan.session, &faults, &place, self.plan.full_faults, output);
                    }
                    job.stopped = self.plan.strict;
                }
                Err(Refused::Broken(error)) => job.failure = Some(Stop::Broken(error)),
            }
            if job.stopped || job.failure.is_some() {
                return;
            }
        }
    }

    fn report(&self, line: &[u8], tally: &mut Tally) -> Result<Report<'s>, Refused> {
        let Plan { session, as_of, .. } = self.plan;
        let report = Report::new(&session.book, &answers(self.plan, line)?, *as_of);
        tally.line(heaviest(&report, self.plan.strict_unknown));
        Ok(report)
    }
}

/// Whether a line holds nothing: white space, a byte order mark.
fn is_blank(line: &[u8]) -> bool {
    line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line).iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r'))
}

fn answers(plan: &Plan<'_>, line: &[u8]) -> Result<Answers, Refused> {
    read_given(plan.session, line, Need::Complete).map_err(Refused::Broken)?.map_err(Refused::Faulty)
}
