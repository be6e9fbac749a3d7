//! Lines through one thread or several, written in the order of the input. Every queue is bounded: what is read waits
//! for what is written.

use super::job::Job;
use super::lines::Lines;
use super::summary::Tally;
use super::worker::{Plan, Worker};
use super::{Done, Stop};
use crate::env::{Env, Progress, guard};
use crate::localizer::Variable;
use std::collections::VecDeque;
use std::sync::PoisonError;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// So many jobs a thread are under way: one being worked on, one waiting.
const WAITING: usize = 2;

/// What is told and counted as jobs come out.
struct Outlet<'e> {
    env: &'e mut Env,
    progress: Option<Progress>,
    plan: &'e Plan<'e>,
    tally: Tally,
}

impl Outlet<'_> {
    /// Writes a finished job; `false` when nothing more is wanted.
    fn take(&mut self, job: &mut Job) -> Result<bool, Stop> {
        self.tally.add(std::mem::take(&mut job.tally));
        if let Some(progress) = &self.progress {
            let line = i64::try_from(job.first_line + job.lines - 1).unwrap_or(i64::MAX);
            let texts = &self.plan.session.localizer;
            let place = texts.text("batch-progress", &[("line", Variable::Number(line))]);
            progress.advance(job.input.len() as u64, place);
        }
        if let Some(cause) = job.failure.take() {
            return Err(Stop::Write(cause));
        }
        // A signal that comes meanwhile waits until the lines are out.
        let mut done = guard::LINES.lock().unwrap_or_else(PoisonError::into_inner);
        let wanted = self.env.emit(&job.output).map_err(Stop::Write)?;
        let wanted = self.env.emit_end().map_err(Stop::Write)? && wanted;
        *done = job.first_line + job.lines - 1;
        Ok(wanted && !job.stopped)
    }
}

/// Runs every line through.
pub(super) fn run(
    env: &mut Env,
    plan: &Plan<'_>,
    lines: Lines,
    threads: usize,
    size: Option<u64>,
    quiet: bool,
) -> Result<Done, Stop> {
    let progress = if quiet { None } else { env.progress(size) };
    let mut outlet = Outlet { env, progress, plan, tally: Tally::default() };
    if threads <= 1 { run_alone(&mut outlet, lines) } else { run_many(&mut outlet, lines, threads) }?;
    outlet.env.emit_end().map_err(Stop::Write)?;
    Ok(Done { tally: outlet.tally })
}

fn run_alone(outlet: &mut Outlet<'_>, mut lines: Lines) -> Result<(), Stop> {
    let (mut worker, mut job) = (Worker::new(outlet.plan), Job::default());
    while lines.fill(&mut job)? {
        worker.work(&mut job);
        if !outlet.take(&mut job)? {
            return Ok(());
        }
    }
    Ok(())
}

/// The two ends of one thread's work.
struct Lane {
    to: SyncSender<Job>,
    from: Receiver<Job>,
}

fn run_many(outlet: &mut Outlet<'_>, mut lines: Lines, threads: usize) -> Result<(), Stop> {
    let plan = outlet.plan;
    thread::scope(|scope| {
        // Where the system has no more threads, those that there are do the work.
        let lane = |_| {
            let ((to, work), (made, from)) = (sync_channel(WAITING), sync_channel(WAITING));
            let started =
                thread::Builder::new().spawn_scoped(scope, move || work_through(plan, &work, &made));
            started.ok().map(|_| Lane { to, from })
        };
        let lanes: Vec<Lane> = (0..threads).map_while(lane).collect();
        let threads = lanes.len();
        if threads == 0 {
            return run_alone(outlet, lines);
        }
        let mut spare: Vec<Job> = Vec::new();
        let mut order: VecDeque<usize> = VecDeque::new();
        let mut next = (0..threads).cycle();
        loop {
            let mut job = spare.pop().unwrap_or_default();
            if !lines.fill(&mut job)? {
                break;
            }
            let lane = next.next().unwrap_or_default();
            if lanes[lane].to.send(job).is_ok() {
                order.push_back(lane);
            }
            if order.len() == threads * WAITING && !take_oldest(outlet, &lanes, &mut order, &mut spare)? {
                return Ok(());
            }
        }
        while !order.is_empty() {
            if !take_oldest(outlet, &lanes, &mut order, &mut spare)? {
                return Ok(());
            }
        }
        Ok(())
    })
}

fn take_oldest(
    outlet: &mut Outlet<'_>,
    lanes: &[Lane],
    order: &mut VecDeque<usize>,
    spare: &mut Vec<Job>,
) -> Result<bool, Stop> {
    let Some(mut job) = order.pop_front().and_then(|lane| lanes[lane].from.recv().ok()) else {
        return Ok(true);
    };
    let wanted = outlet.take(&mut job)?;
    spare.push(job);
    Ok(wanted)
}

/// One thread: works until there is nothing more, or nobody to take it.
fn work_through(plan: &Plan<'_>, work: &Receiver<Job>, made: &SyncSender<Job>) {
    let mut worker = Worker::new(plan);
    while let Ok(mut job) = work.recv() {
        worker.work(&mut job);
        if made.send(job).is_err() {
            return;
        }
    }
}
