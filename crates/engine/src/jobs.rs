//! Work by time: beside its operations and its consumers a service has jobs.
//!
//! A job has items. Each is a piece of background work ([`crate::background`]): one transaction, with
//! its record where it has one. A [`DueJob`] finds its items in a table whose keys begin with when
//! they are due; a [`PeriodicJob`] has one item, which is due at intervals. [`round`] says how a round
//! goes, [`lease`] which node does it, [`set_aside`] what becomes of an item that fails.
//!
//! What is due is decided by the engine's clock. Rounds come by themselves once the engine is told to
//! ([`Engine::start_jobs`]), and whenever somebody asks for one ([`Engine::run_job`]).

use core::fmt;
use core::marker::PhantomData;
use core::time::Duration;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use async_trait::async_trait;
use names::{Region, RequestId};
use stdx::{Clock, Random, Timestamp};
use store::{Entry, Range, Store};
use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;

use crate::caught::caught;
use crate::engine::Engine;
use crate::failure::Failure;
use crate::route::Service;
use crate::writer::Writer;

pub(crate) mod lease;
pub(crate) mod own;
mod round;
pub(crate) mod set_aside;
mod walk;

use lease::Leases;
pub use round::Round;
use set_aside::{Aside, ItemSetAside, name_of};

/// Between two looks of a job at what is due.
const LOOK: Duration = Duration::from_secs(15);

/// Before the next round of a job whose round ended with its limit.
const BREATH: Duration = Duration::from_secs(1);

/// Commits of a round, unless the job says otherwise.
const ITEMS_MAX: usize = 1_000;

/// Items set aside that are shown of one job.
const SHOWN_MAX: usize = 100;

/// What became of an item that did not fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Performed {
    /// It is done. Of a [`DueJob`] it has removed the row that said so, or moved it.
    Done,
    /// A part of it is done, and it goes on with another transaction. Its row is as it was.
    More,
    /// There was nothing to do: what was due is so no longer. What was written, such as the removal
    /// of a row that led nowhere, is stored without a record.
    Nothing,
}

/// On how many of the nodes that share a store a job runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nodes {
    /// On one at a time: its work is in the store.
    One,
    /// On each: its work is in the memory or on the disk of the node.
    Each,
}

/// An item as its row says it.
#[derive(Debug, Clone)]
pub struct Due<T> {
    /// What [`DueJob::perform`] is given.
    pub item: T,
    /// The Region of its record and of the calls it makes; none is that of the server.
    pub region: Option<Region>,
    /// Since when it is due, if the row says so.
    pub at: Option<Timestamp>,
}

/// A job whose items are rows of a table. Implemented by a type without values for each job.
#[async_trait]
pub trait DueJob<S: Service>: Send + Sync + 'static {
    /// Its name, for lease, log, metrics and whoever runs it; no other job has it.
    const NAME: &'static str;
    /// The service principal that acts, such as `kms.amazonaws.com`.
    const PRINCIPAL: &'static str;
    /// The event name of an item's record; none for work on what is derived or nobody's any more.
    const RECORD: Option<&'static str>;
    /// Where it runs.
    const NODES: Nodes = Nodes::One;
    /// The most commits of one round.
    const ITEMS_MAX: usize = ITEMS_MAX;
    /// So many items share a commit; after a failure each is tried by itself.
    const ITEMS_PER_COMMIT: usize = 1;
    /// So many items are tried at once, each in a commit of its own: where an item waits for a host that may
    /// hang, it does not hold others up. More than one goes with one item a commit.
    const ITEMS_AT_ONCE: usize = 1;
    /// An item.
    type Item: Send + Sync;

    /// The rows that are due at `now`, those that are longest due first. Its limit is of no account.
    fn due(now: Timestamp) -> Range;

    /// Reads an item.
    ///
    /// # Errors
    /// [`Failure`] when the row is not one; the item is then set aside.
    fn read(row: &Entry) -> Result<Due<Self::Item>, Failure>;

    /// Does what is due for `items`, in the transaction of `cx`, and removes their rows. A row that
    /// was changed since it was read is no longer among them. Runs again when the commit conflicts.
    ///
    /// # Errors
    /// Whatever keeps it from being done; the item is then set aside and tried again.
    async fn perform(
        service: &S,
        cx: &mut Writer<'_>,
        items: &[Self::Item],
    ) -> Result<Performed, Failure>;

    /// What follows in memory once that is committed.
    fn performed(_service: &S, _items: &[Self::Item]) {}

    /// What the service rings when it has made something due: the job then looks at once, and not only
    /// when its time has come. A ring that is missed costs time and loses nothing.
    fn bell(_service: &S) -> Option<Arc<Notify>> {
        None
    }
}

/// A job that is done at intervals. Implemented by a type without values for each job.
#[async_trait]
pub trait PeriodicJob<S: Service>: Send + Sync + 'static {
    /// As [`DueJob::NAME`].
    const NAME: &'static str;
    /// As [`DueJob::PRINCIPAL`].
    const PRINCIPAL: &'static str;
    /// As [`DueJob::RECORD`].
    const RECORD: Option<&'static str>;
    /// As [`DueJob::NODES`].
    const NODES: Nodes = Nodes::One;
    /// Seconds from the begin of one run to that of the next; the first is at the start.
    const EVERY_SECONDS: i64;
    /// The most commits of one round; what is left is for the next one, which follows soon.
    const ITEMS_MAX: usize = ITEMS_MAX;

    /// Does the next part, in the transaction of `cx`. Runs again when the commit conflicts.
    ///
    /// # Errors
    /// As [`DueJob::perform`].
    async fn perform(service: &S, cx: &mut Writer<'_>) -> Result<Performed, Failure>;

    /// What follows in memory once that is committed.
    fn performed(_service: &S) {}
}

/// One line of a service's table.
pub struct Job<S> {
    bind: fn(Arc<S>) -> Arc<dyn Bound>,
}

impl<S> fmt::Debug for Job<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Job(..)")
    }
}

impl<S> Job<S> {
    pub(crate) fn bound(&self, service: &Arc<S>) -> Arc<dyn Bound> {
        (self.bind)(Arc::clone(service))
    }
}

/// The job `J` of service `S`, whose items are rows of a table.
#[must_use]
pub const fn due_job<S: Service, J: DueJob<S>>() -> Job<S> {
    Job { bind: |service| Arc::new(OfTable::<S, J> { service, job: PhantomData }) }
}

/// The job `J` of service `S`, which is done at intervals.
#[must_use]
pub const fn periodic_job<S: Service, J: PeriodicJob<S>>() -> Job<S> {
    Job { bind: |service| Arc::new(AtIntervals::<S, J> { service, job: PhantomData }) }
}

/// What is said of a job.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Facts {
    pub(crate) name: &'static str,
    pub(crate) principal: &'static str,
    pub(crate) record: Option<&'static str>,
    pub(crate) nodes: Nodes,
    /// Of a job by interval.
    pub(crate) every_seconds: Option<i64>,
    pub(crate) items_max: usize,
    pub(crate) items_per_commit: usize,
    pub(crate) items_at_once: usize,
}

/// A job bound to its service, with the types erased. One by interval has no rows.
#[async_trait]
pub(crate) trait Bound: Send + Sync {
    fn facts(&self) -> Facts;
    fn due(&self, now: Timestamp) -> Option<Range>;
    fn read(&self, row: &Entry) -> Result<Due<()>, Failure>;
    async fn perform(&self, cx: &mut Writer<'_>, rows: &[Entry]) -> Result<Performed, Failure>;
    fn performed(&self, rows: &[Entry]);
    fn bell(&self) -> Option<Arc<Notify>>;
}

struct OfTable<S, J> {
    service: Arc<S>,
    job: PhantomData<fn() -> J>,
}

fn items<S: Service, J: DueJob<S>>(rows: &[Entry]) -> Result<Vec<J::Item>, Failure> {
    rows.iter().map(|row| Ok(J::read(row)?.item)).collect()
}

#[async_trait]
impl<S: Service, J: DueJob<S>> Bound for OfTable<S, J> {
    fn facts(&self) -> Facts {
        Facts {
            name: J::NAME,
            principal: J::PRINCIPAL,
            record: J::RECORD,
            nodes: J::NODES,
            every_seconds: None,
            items_max: J::ITEMS_MAX,
            items_per_commit: J::ITEMS_PER_COMMIT,
            items_at_once: J::ITEMS_AT_ONCE,
        }
    }

    fn due(&self, now: Timestamp) -> Option<Range> {
        Some(J::due(now))
    }

    fn read(&self, row: &Entry) -> Result<Due<()>, Failure> {
        let Due { region, at, .. } = J::read(row)?;
        Ok(Due { item: (), region, at })
    }

    async fn perform(&self, cx: &mut Writer<'_>, rows: &[Entry]) -> Result<Performed, Failure> {
        J::perform(&self.service, cx, &items::<S, J>(rows)?).await
    }

    fn performed(&self, rows: &[Entry]) {
        if let Ok(items) = items::<S, J>(rows) {
            J::performed(&self.service, &items);
        }
    }

    fn bell(&self) -> Option<Arc<Notify>> {
        J::bell(&self.service)
    }
}

struct AtIntervals<S, J> {
    service: Arc<S>,
    job: PhantomData<fn() -> J>,
}

#[async_trait]
impl<S: Service, J: PeriodicJob<S>> Bound for AtIntervals<S, J> {
    fn facts(&self) -> Facts {
        Facts {
            name: J::NAME,
            principal: J::PRINCIPAL,
            record: J::RECORD,
            nodes: J::NODES,
            every_seconds: Some(J::EVERY_SECONDS),
            items_max: J::ITEMS_MAX,
            items_per_commit: 1,
            items_at_once: 1,
        }
    }

    fn due(&self, _: Timestamp) -> Option<Range> {
        None
    }

    fn read(&self, _: &Entry) -> Result<Due<()>, Failure> {
        Ok(Due { item: (), region: None, at: None })
    }

    async fn perform(&self, cx: &mut Writer<'_>, _: &[Entry]) -> Result<Performed, Failure> {
        J::perform(&self.service, cx).await
    }

    fn performed(&self, _: &[Entry]) {
        J::performed(&self.service);
    }

    fn bell(&self) -> Option<Arc<Notify>> {
        None
    }
}

/// How a job is doing. Counts begin with the process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobStatus {
    /// The job.
    pub name: &'static str,
    /// The service principal that acts.
    pub principal: &'static str,
    /// The event name of an item's record, where there is one.
    pub record: Option<&'static str>,
    /// Of a job by interval: seconds between two runs.
    pub every_seconds: Option<i64>,
    /// Rounds that came to their end.
    pub rounds: u64,
    /// Items that are done; each part of one counts.
    pub items: u64,
    /// Failures of items, each time.
    pub failures: u64,
    /// Items that are set aside now.
    pub set_aside: usize,
    /// When the last round ended.
    pub last_round: Option<Timestamp>,
    /// How long all rounds together took.
    pub spent: Duration,
    /// For how long the item that waits longest has been due, or by how much a job by interval is
    /// late; in seconds.
    pub lag_seconds: i64,
    /// Whether a round is under way.
    pub is_running: bool,
    /// The kind of the error that ended the last round, if one did.
    pub outage: Option<String>,
}

/// A job and how it is doing.
pub(crate) struct Registered {
    bound: Arc<dyn Bound>,
    status: Mutex<JobStatus>,
    /// What is set aside, once it was read; held by the round under way.
    aside: tokio::sync::Mutex<Option<Aside>>,
    /// When the last round by the clock began that came to its end.
    last_begin: Mutex<Option<Timestamp>>,
}

impl Registered {
    fn new(bound: Arc<dyn Bound>) -> Self {
        let facts = bound.facts();
        let status = JobStatus {
            name: facts.name,
            principal: facts.principal,
            record: facts.record,
            every_seconds: facts.every_seconds,
            rounds: 0,
            items: 0,
            failures: 0,
            set_aside: 0,
            last_round: None,
            spent: Duration::ZERO,
            lag_seconds: 0,
            is_running: false,
            outage: None,
        };
        let (aside, last_begin) = Default::default();
        Self { bound, status: Mutex::new(status), aside, last_begin }
    }

    fn status(&self) -> MutexGuard<'_, JobStatus> {
        self.status.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn name(&self) -> &'static str {
        self.bound.facts().name
    }
}

/// Every job of an engine.
#[derive(Default)]
pub(crate) struct Jobs {
    all: Vec<Arc<Registered>>,
    leases: Option<Leases>,
    stop: watch::Sender<bool>,
    tasks: Mutex<Vec<JoinHandle<()>>>,
}

impl fmt::Debug for Jobs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.all.iter().map(|job| job.name())).finish()
    }
}

impl Jobs {
    pub(crate) fn register(&mut self, bound: Arc<dyn Bound>) {
        self.all.push(Arc::new(Registered::new(bound)));
    }

    /// Says what leases are taken with.
    pub(crate) fn set_leases(
        &mut self,
        store: &Arc<dyn Store>,
        clock: &Arc<dyn Clock>,
        random: &dyn Random,
    ) {
        let node = RequestId::uuid(envelope::random::bytes(random));
        let (store, clock) = (Arc::clone(store), Arc::clone(clock));
        self.leases = Some(Leases { store, clock, node: Arc::from(node.as_str()) });
    }

    /// The name that two jobs share, if there is one.
    pub(crate) fn shared_name(&self) -> Option<&'static str> {
        let mut names: Vec<&str> = self.all.iter().map(|job| job.name()).collect();
        names.sort_unstable();
        names.windows(2).find_map(|pair| match pair {
            [one, other] if one == other => Some(*one),
            _ => None,
        })
    }

    fn find(&self, name: &str) -> Option<&Arc<Registered>> {
        self.all.iter().find(|job| job.name() == name)
    }

    /// Ends every job behind the item that it is at.
    pub(crate) async fn stop(&self) {
        self.stop.send_replace(true);
        let tasks =
            core::mem::take(&mut *self.tasks.lock().unwrap_or_else(PoisonError::into_inner));
        for task in tasks {
            if let Err(error) = task.await {
                tracing::error!(%error, "a job failed");
            }
        }
    }
}

impl Drop for Jobs {
    fn drop(&mut self) {
        for task in &*self.tasks.lock().unwrap_or_else(PoisonError::into_inner) {
            task.abort();
        }
    }
}

/// Has a round, unless the job is one by interval and its time has not come.
async fn by_clock(engine: &Arc<Engine>, job: &Registered) -> Result<Round, Failure> {
    let now = engine.clock.now();
    let last = *job.last_begin.lock().unwrap_or_else(PoisonError::into_inner);
    let every_seconds = job.bound.facts().every_seconds;
    let is_early = last.zip(every_seconds).is_some_and(|(last, every_seconds)| {
        // A clock that was set back is no reason to wait for long.
        last <= now && now < last.plus_seconds(every_seconds)
    });
    if is_early {
        return Ok(Round::default());
    }
    let round = round::round(engine, job, false).await?;
    // What is left, failed or is done by another node is looked at again soon.
    let is_over = round == Round { items: round.items, ..Round::default() };
    if is_over && job.status().set_aside == 0 {
        *job.last_begin.lock().unwrap_or_else(PoisonError::into_inner) = Some(now);
    }
    Ok(round)
}

/// Has rounds of a job until it is told to stop or the engine is gone.
async fn follow(engine: Weak<Engine>, job: Arc<Registered>, mut stop: watch::Receiver<bool>) {
    let bell = job.bound.bell();
    loop {
        if *stop.borrow() {
            return;
        }
        let Some(engine) = engine.upgrade() else { return };
        let done = caught(by_clock(&engine, &job)).await;
        drop(engine);
        let wait = match done.unwrap_or_else(|panic| Err(panic.into())) {
            Ok(round) if round.has_more => BREATH,
            Ok(_) => LOOK,
            Err(error) => {
                tracing::error!(%error, job = job.name(), "a job waits");
                LOOK
            }
        };
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => return,
            () = rung(bell.as_deref()) => {}
            () = tokio::time::sleep(wait) => {}
        }
    }
}

/// Resolves when somebody rings; never where there is no bell.
async fn rung(bell: Option<&Notify>) {
    match bell {
        Some(bell) => bell.notified().await,
        None => core::future::pending().await,
    }
}

impl Engine {
    /// Starts the rounds of every job. Before, and in tests, jobs run when they are asked for.
    pub fn start_jobs(self: &Arc<Self>) {
        let start = |job: &Arc<Registered>| {
            let stop = self.jobs.stop.subscribe();
            tokio::spawn(follow(Arc::downgrade(self), Arc::clone(job), stop))
        };
        let mut tasks = self.jobs.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        tasks.extend(self.jobs.all.iter().map(start));
    }

    /// Has one round of a job now, behind the one that may be under way, and says what came of it.
    /// What is set aside is tried as well, and a job by interval does not wait for its time. `None`
    /// when there is no such job.
    ///
    /// # Errors
    /// [`Failure`] when the store or the journal fails as a whole.
    pub async fn run_job(self: &Arc<Self>, name: &str) -> Result<Option<Round>, Failure> {
        let Some(job) = self.jobs.find(name).cloned() else { return Ok(None) };
        let engine = Arc::clone(self);
        // Of its own: who asked may go away, and the round comes to its end.
        let round = tokio::spawn(async move { round::round(&engine, &job, true).await });
        match round.await {
            Ok(done) => done.map(Some),
            Err(error) => Err(Failure::Internal(format!("the round ended early: {error}"))),
        }
    }

    /// Has the round of a job that the clock would have it do now: what is set aside waits for its
    /// next try, and a job by interval for its time. `None` when there is no such job.
    ///
    /// # Errors
    /// As [`Engine::run_job`].
    pub async fn run_job_by_clock(self: &Arc<Self>, name: &str) -> Result<Option<Round>, Failure> {
        match self.jobs.find(name) {
            Some(job) => by_clock(self, job).await.map(Some),
            None => Ok(None),
        }
    }

    /// How every job is doing.
    #[must_use]
    pub fn jobs(&self) -> Vec<JobStatus> {
        let now = self.clock.now();
        let status = |job: &Arc<Registered>| {
            let mut status = job.status().clone();
            if let Some((every_seconds, last)) = status.every_seconds.zip(status.last_round) {
                let late_ms = now.unix_ms() - last.plus_seconds(every_seconds).unix_ms();
                status.lag_seconds = (late_ms / 1_000).max(0);
            }
            status
        };
        self.jobs.all.iter().map(status).collect()
    }

    /// A hundred items that a job has set aside, each with a digest of its key for a name.
    ///
    /// # Errors
    /// [`Failure`] when the store cannot be read.
    pub async fn job_set_aside(&self, name: &str) -> Result<Vec<(String, ItemSetAside)>, Failure> {
        let rows = set_aside::load(&*self.store, name).await?;
        let shown = rows.into_iter().take(SHOWN_MAX);
        Ok(shown.map(|(item, row)| (name_of(&item), row)).collect())
    }
}
