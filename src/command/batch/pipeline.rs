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
/// Jobs with a longer line all go to one thread: a line of nothing but faults takes some forty times its length while it is
/// worked on, which is little for one thread, and would be much for sixty-four.
const LONG: usize = 1 << 15;
/// What a job that waits to be used again keeps of its room.
const MOST_KEPT: usize = 1 << 18;

/// What is left free for the work when threads are started until the system has no more.
const HELD_BACK: usize = 1 << 24;

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
        if let Some(stop) = job.failure.take() {
            return Err(stop);
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
        // Where the system has no more threads, those that there are do the work; what is held back meanwhile leaves them
        // room to do it in.
        let mut held_back: Vec<u8> = Vec::new();
        let has_room = held_back.try_reserve_exact(HELD_BACK).is_ok();
        let threads = if has_room { threads } else { 0 };
        let lane = |_| {
            let ((to, work), (made, from)) = (sync_channel(WAITING), sync_channel(WAITING));
            let started =
                thread::Builder::new().spawn_scoped(scope, move || work_through(plan, &work, &made));
            started.ok().map(|_| Lane { to, from })
        };
        let lanes: Vec<Lane> = (0..threads).map_while(lane).collect();
        drop(held_back);
        if lanes.is_empty() {
            return run_alone(outlet, lines);
        }
        let under_way = vec![0; lanes.len()];
        let mut stream = Stream { outlet, lanes, under_way, order: VecDeque::new(), spare: Vec::new() };
        let mut next = (0..stream.lanes.len()).cycle();
        loop {
            let mut job = stream.spare.pop().unwrap_or_default();
            if !lines.fill(&mut job)? {
                break;
            }
            let lane = if job.longest > LONG { 0 } else { next.next().unwrap_or_default() };
            while stream.under_way[lane] == WAITING {
                if !stream.take_oldest()? {
                    return Ok(());
                }
            }
            stream.send(job, lane);
        }
        while !stream.order.is_empty() && stream.take_oldest()? {}
        Ok(())
    })
}

/// Jobs on their way through several threads.
struct Stream<'o, 'e> {
    outlet: &'o mut Outlet<'e>,
    lanes: Vec<Lane>,
    /// How many jobs each lane has under way.
    under_way: Vec<usize>,
    /// The lanes of all jobs under way, the oldest first.
    order: VecDeque<usize>,
    spare: Vec<Job>,
}

impl Stream<'_, '_> {
    fn send(&mut self, job: Job, lane: usize) {
        if self.lanes[lane].to.send(job).is_ok() {
            self.order.push_back(lane);
            self.under_way[lane] += 1;
        }
    }

    /// Writes the oldest job; `false` when nothing more is wanted.
    fn take_oldest(&mut self) -> Result<bool, Stop> {
        let Some(lane) = self.order.pop_front() else { return Ok(true) };
        self.under_way[lane] -= 1;
        let Ok(mut job) = self.lanes[lane].from.recv() else { return Ok(true) };
        let wanted = self.outlet.take(&mut job)?;
        for room in [&mut job.input, &mut job.output] {
            room.clear();
            room.shrink_to(MOST_KEPT);
        }
        self.spare.push(job);
        Ok(wanted)
    }
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
