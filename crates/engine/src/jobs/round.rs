//! One round of a job: first what has become due, then what was set aside and may be tried again.
//!
//! A round that finds nothing costs one read of a small range. One that finds something takes the
//! job's lease, if the job has one, does a bounded number of items, each by itself, and gives the
//! lease back. An item that fails is set aside and never keeps the next one waiting; an outage of the
//! store or the journal is no item's failure and ends the round.

use core::future::Future;
use core::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use futures_util::future::join_all;
use stdx::Timestamp;
use store::{Commit, CommitOutcome, Entry, Key, Range, StoreError, Write};
use tokio::time::Instant;

use super::lease::{Lease, RENEWAL};
use super::set_aside::{Aside, ItemSetAside, SET_ASIDE, SET_ASIDE_MAX, load, name_of, row_key};
use super::walk::{Walk, unreadable};
use super::{Bound, Facts, Nodes, Performed, Registered};
use crate::background::{ServiceEvent, Work};
use crate::engine::Engine;
use crate::failure::Failure;
use crate::writer::Writer;

/// What came of a round.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Round {
    /// Items that are done; each part of one counts.
    pub items: u64,
    /// Items that failed and are set aside.
    pub failures: u64,
    /// The round came to its limit, and there may be more to do.
    pub has_more: bool,
    /// Another node has the job: this one did nothing, or stopped.
    pub is_elsewhere: bool,
}

/// Has one round, behind the one under way. `is_asked` says that somebody asked for it: then what is
/// set aside is tried as well, and a job by interval does not wait.
///
/// # Errors
/// [`Failure`] when the store or the journal fails as a whole; what was done until then is done.
pub(super) async fn round(
    engine: &Arc<Engine>,
    job: &Registered,
    is_asked: bool,
) -> Result<Round, Failure> {
    let mut aside = job.aside.lock().await;
    job.status().is_running = true;
    let begin = Instant::now();
    let mut round = Round::default();
    let mut known = match aside.take() {
        Some(known) => known,
        None => match load(&*engine.store, job.name()).await {
            Ok(known) => known,
            Err(error) => {
                let failure = error.into();
                end(engine, job, &round, begin, Some(&failure));
                return Err(failure);
            }
        },
    };
    let done = begin_round(engine, job, &mut known, &mut round, is_asked).await;
    job.status().set_aside = known.len();
    *aside = Some(known);
    end(engine, job, &round, begin, done.as_ref().err());
    done.map(|()| round)
}

fn end(engine: &Engine, job: &Registered, round: &Round, begin: Instant, error: Option<&Failure>) {
    let mut status = job.status();
    status.is_running = false;
    status.rounds = status.rounds.saturating_add(1);
    status.items = status.items.saturating_add(round.items);
    status.failures = status.failures.saturating_add(round.failures);
    status.spent = status.spent.saturating_add(begin.elapsed());
    status.outage = error.map(Failure::kind);
    status.last_round = Some(engine.clock.now());
    if error.is_none() && !round.has_more {
        status.lag_seconds = 0;
    }
}

/// Looks whether there is anything to do, and does it under the job's lease.
async fn begin_round(
    engine: &Arc<Engine>,
    job: &Registered,
    aside: &mut Aside,
    round: &mut Round,
    is_asked: bool,
) -> Result<(), Failure> {
    let now = engine.clock.now();
    if !has_work(engine, job, aside, now, is_asked).await? {
        return Ok(());
    }
    let facts = job.bound.facts();
    let lease = match (facts.nodes, &engine.jobs.leases) {
        (Nodes::One, Some(leases)) => {
            let Some(lease) = leases.take(facts.name).await? else {
                round.is_elsewhere = true;
                return Ok(());
            };
            // Another node may have set things aside, or taken them up again.
            *aside = load(&*engine.store, facts.name).await?;
            Some(lease)
        }
        _ => None,
    };
    let lease_ref = lease.as_ref();
    let bound = &*job.bound;
    let mut items =
        Items { engine, bound, facts, lease: lease_ref, aside, round, now, is_asked, spent: 0 };
    let done = renewing(lease_ref, items.all()).await;
    if let Some(lease) = lease
        && let Err(error) = lease.give_back().await
    {
        tracing::warn!(%error, job = facts.name, "a lease was not given back and ends by itself");
    }
    done
}

/// Whether anything is due that is not set aside, or may be tried again. Notes for how long the first
/// item has been due.
async fn has_work(
    engine: &Engine,
    job: &Registered,
    aside: &Aside,
    now: Timestamp,
    is_asked: bool,
) -> Result<bool, Failure> {
    let may_try = |item: &ItemSetAside| is_asked || item.next_try_ms <= now.unix_ms();
    let Some(due) = job.bound.due(now) else {
        return Ok(aside.values().all(may_try));
    };
    if aside.len() < SET_ASIDE_MAX {
        let mut walk = Walk::new(&engine.store, due);
        loop {
            let rows = walk.page().await?;
            if rows.is_empty() {
                break;
            }
            let first = rows.iter().find(|row| !aside.contains_key(row.key.as_bytes()));
            if let Some(first) = first {
                let entry = first.row.as_ref().ok();
                let at = entry.and_then(|entry| job.bound.read(entry).ok()?.at);
                let lag_ms = at.map_or(0, |at| now.unix_ms() - at.unix_ms());
                job.status().lag_seconds = (lag_ms / 1_000).max(0);
                return Ok(true);
            }
        }
    }
    Ok(aside.values().any(may_try))
}

/// Does `work`, and keeps the lease until it is done.
async fn renewing<T>(lease: Option<&Lease>, work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    loop {
        tokio::select! {
            done = &mut work => return done,
            () = tokio::time::sleep(RENEWAL) => {
                let Some(lease) = lease else { continue };
                match lease.renew().await {
                    // The next commit of the round conflicts, and the round ends.
                    Ok(false) => tracing::warn!("another node has taken a job over"),
                    Ok(true) => {}
                    Err(error) => tracing::warn!(%error, "a lease was not renewed"),
                }
            }
        }
    }
}

/// What became of an attempt at items that share a commit.
#[derive(Default)]
enum Attempted {
    /// They are done, or there was nothing to do.
    Done,
    /// They are left for the next round: concurrent commits won every time, or this one is over.
    #[default]
    Left,
    /// They failed.
    Failed(Failure),
    /// The store or the journal failed as a whole.
    Ended(Failure),
}

/// An attempt, and what it adds to the round.
#[derive(Default)]
struct Tried {
    attempted: Attempted,
    /// Commits that were tried.
    commits: usize,
    /// Items that are done; each part of one counts.
    items: u64,
    has_more: bool,
    is_elsewhere: bool,
}

impl Tried {
    fn to(mut self, attempted: Attempted) -> Self {
        self.attempted = attempted;
        self
    }
}

/// The items of a round.
struct Items<'a> {
    engine: &'a Arc<Engine>,
    bound: &'a dyn Bound,
    facts: Facts,
    lease: Option<&'a Lease>,
    aside: &'a mut Aside,
    round: &'a mut Round,
    now: Timestamp,
    is_asked: bool,
    /// Commits that were tried.
    spent: usize,
}

impl Items<'_> {
    async fn all(&mut self) -> Result<(), Failure> {
        let Some(due) = self.bound.due(self.now) else {
            return self.single(&[], None).await;
        };
        // Before the first look: what fails now waits for its time.
        let again = self.may_be_tried_again();
        self.fresh(due).await?;
        self.spent = 0;
        for item in again {
            if self.must_end() {
                break;
            }
            self.again(&item).await?;
        }
        Ok(())
    }

    /// The keys of items that are set aside and whose time has come, those first that wait longest.
    fn may_be_tried_again(&self) -> Vec<Vec<u8>> {
        let now_ms = self.now.unix_ms();
        let ready = self.aside.iter().filter(|(_, it)| self.is_asked || it.next_try_ms <= now_ms);
        let mut ready: Vec<(i64, Vec<u8>)> =
            ready.map(|(item, it)| (it.next_try_ms, item.clone())).collect();
        ready.sort();
        ready.into_iter().map(|(_, item)| item).collect()
    }

    /// Whether the round is over, though there may be more to do.
    fn must_end(&mut self) -> bool {
        let is_full = self.spent >= self.facts.items_max;
        if is_full {
            self.round.has_more = true;
        }
        is_full || self.round.is_elsewhere || *self.engine.jobs.stop.borrow()
    }

    /// Everything that is due and not set aside.
    async fn fresh(&mut self, due: Range) -> Result<(), Failure> {
        let mut walk = Walk::new(&self.engine.store, due);
        loop {
            let rows = walk.page().await?;
            if rows.is_empty() {
                return Ok(());
            }
            let mut group = Vec::new();
            for row in rows {
                if self.aside.contains_key(row.key.as_bytes()) {
                    continue;
                }
                if self.aside.len() >= SET_ASIDE_MAX || self.must_end() {
                    return Ok(());
                }
                match row.row.and_then(|entry| self.bound.read(&entry).map(|_| entry)) {
                    Ok(entry) => group.push(entry),
                    Err(failure) => self.failed(row.key.as_bytes(), &failure).await?,
                }
                if group.len() >= self.facts.items_per_commit.max(self.facts.items_at_once) {
                    self.group(&core::mem::take(&mut group)).await?;
                }
            }
            if !group.is_empty() && !self.must_end() {
                self.group(&group).await?;
            }
        }
    }

    /// Items that share a commit; after a failure, each by itself. Or items that are tried at once.
    async fn group(&mut self, rows: &[Entry]) -> Result<(), Failure> {
        if rows.len() <= 1 {
            return self.single(rows, None).await;
        }
        if self.facts.items_at_once > 1 {
            return Box::pin(self.at_once(rows)).await;
        }
        if let Attempted::Failed(_) = self.attempt(rows, None).await? {
            for row in rows {
                if self.must_end() {
                    return Ok(());
                }
                self.single(core::slice::from_ref(row), None).await?;
            }
        }
        Ok(())
    }

    /// One item; `known` is the row that says that it is set aside.
    async fn single(&mut self, rows: &[Entry], known: Option<Key>) -> Result<(), Failure> {
        let item = rows.first().map(|row| row.key.as_bytes().to_vec()).unwrap_or_default();
        let is_known = self.aside.contains_key(&item);
        let known = known.or_else(|| is_known.then(|| row_key(self.facts.name, &item)));
        match self.attempt(rows, known.as_ref()).await? {
            Attempted::Done => {
                self.aside.remove(&item);
                Ok(())
            }
            Attempted::Left => Ok(()),
            Attempted::Failed(failure) => self.failed(&item, &failure).await,
            Attempted::Ended(failure) => Err(failure),
        }
    }

    /// Tries an item again that is set aside.
    async fn again(&mut self, item: &[u8]) -> Result<(), Failure> {
        let known = row_key(self.facts.name, item);
        let key = Key::copy_from(item);
        let row = match self.engine.store.get(&key).await {
            Ok(Some(row)) => Entry { key, row },
            // Its service has removed it: nothing is left to do.
            Ok(None) => return self.forget(item, known).await,
            Err(error) if unreadable(&error).is_some() => {
                return self.failed(item, &error.into()).await;
            }
            Err(error) => return Err(error.into()),
        };
        match self.bound.read(&row) {
            Ok(_) => self.single(&[row], Some(known)).await,
            Err(failure) => self.failed(item, &failure).await,
        }
    }

    /// Several items, each by itself, that wait for others than the store: one of them does not hold the
    /// rest up.
    async fn at_once(&mut self, rows: &[Entry]) -> Result<(), Failure> {
        let attempts = rows.iter().map(|row| self.tried(core::slice::from_ref(row), None));
        let mut ended = Ok(());
        for (row, tried) in rows.iter().zip(join_all(attempts).await) {
            let attempted = match tried {
                Ok(tried) => self.note(tried),
                Err(failure) => Attempted::Ended(failure),
            };
            match attempted {
                Attempted::Done | Attempted::Left => {}
                Attempted::Failed(failure) => self.failed(row.key.as_bytes(), &failure).await?,
                Attempted::Ended(failure) => ended = Err(failure),
            }
        }
        ended
    }

    async fn attempt(&mut self, rows: &[Entry], known: Option<&Key>) -> Result<Attempted, Failure> {
        let tried = Box::pin(self.tried(rows, known)).await?;
        match self.note(tried) {
            Attempted::Ended(failure) => Err(failure),
            attempted => Ok(attempted),
        }
    }

    /// Adds what an attempt came to to the round.
    fn note(&mut self, tried: Tried) -> Attempted {
        self.spent = self.spent.saturating_add(tried.commits);
        self.round.items = self.round.items.saturating_add(tried.items);
        self.round.has_more |= tried.has_more;
        self.round.is_elsewhere |= tried.is_elsewhere;
        tried.attempted
    }

    /// Tries items, and goes on with what is too large for one commit.
    async fn tried(&self, rows: &[Entry], known: Option<&Key>) -> Result<Tried, Failure> {
        let mut tried = Tried::default();
        loop {
            tried.commits = tried.commits.saturating_add(1);
            let event = self.event(rows)?;
            let (bound, lease, record) = (self.bound, self.lease, self.facts.record);
            let (outcome, is_lost) = (Mutex::new(Performed::Nothing), AtomicBool::new(false));
            let attempt = Attempt { bound, rows, lease, known, record, outcome, is_lost };
            let done = self.engine.background(&event, &attempt).await;
            if attempt.is_lost.load(Ordering::Relaxed) {
                tried.is_elsewhere = true;
                return Ok(tried);
            }
            match done {
                Ok(()) => {}
                Err(Failure::Contended) => {
                    tried.has_more = true;
                    return Ok(tried);
                }
                Err(failure) if ends_round(&failure) => {
                    return Ok(tried.to(Attempted::Ended(failure)));
                }
                Err(failure) => return Ok(tried.to(Attempted::Failed(failure))),
            }
            let outcome = attempt.outcome.into_inner().unwrap_or_else(PoisonError::into_inner);
            if outcome != Performed::Nothing {
                tried.items = tried.items.saturating_add(rows.len().max(1) as u64);
                self.bound.performed(rows);
            }
            if outcome != Performed::More {
                return Ok(tried.to(Attempted::Done));
            }
            if self.spent.saturating_add(tried.commits) >= self.facts.items_max {
                tried.has_more = true;
                return Ok(tried);
            }
            if *self.engine.jobs.stop.borrow() {
                return Ok(tried);
            }
        }
    }

    fn event(&self, rows: &[Entry]) -> Result<ServiceEvent, Failure> {
        let region = match rows {
            [row] => self.bound.read(row)?.region,
            _ => None,
        };
        let region = region.unwrap_or_else(|| self.engine.front.region.clone());
        let name = self.facts.record.unwrap_or(self.facts.name);
        Ok(ServiceEvent { service: self.facts.principal, name, region })
    }

    /// Sets an item aside until its next try.
    async fn failed(&mut self, item: &[u8], failure: &Failure) -> Result<(), Failure> {
        let known = self.aside.get(item);
        let row = ItemSetAside::after(known, self.engine.clock.now(), failure.kind());
        let (job, name, attempts) = (self.facts.name, name_of(item), row.attempts);
        let key = Key::copy_from(item);
        tracing::error!(job, item = name, ?key, attempts, error = %failure, "an item is set aside");
        self.engine.counters.rows_skipped.add(1);
        self.round.failures = self.round.failures.saturating_add(1);
        let value = SET_ASIDE.encode(&row)?.into();
        let write = Write::Put { key: row_key(self.facts.name, item), value };
        if self.store(write).await? {
            self.aside.insert(item.to_vec(), row);
        }
        Ok(())
    }

    async fn forget(&mut self, item: &[u8], row: Key) -> Result<(), Failure> {
        if self.store(Write::Delete { key: row }).await? {
            self.aside.remove(item);
        }
        Ok(())
    }

    /// Stores what a round notes of its items. `false` when another node has the job by now.
    async fn store(&mut self, write: Write) -> Result<bool, StoreError> {
        let expectations = self.lease.map(Lease::expectation).into_iter().collect();
        let commit = Commit { expectations, writes: vec![write] };
        match self.engine.store.commit(commit).await? {
            CommitOutcome::Committed { .. } => Ok(true),
            CommitOutcome::Conflict => {
                self.round.is_elsewhere = true;
                Ok(false)
            }
        }
    }
}

/// Whether the next item would fare no better.
fn ends_round(failure: &Failure) -> bool {
    failure.is_outage() || matches!(failure, Failure::Store(StoreError::OutcomeUnknown { .. }))
}

/// Items that share a transaction.
struct Attempt<'a> {
    bound: &'a dyn Bound,
    rows: &'a [Entry],
    lease: Option<&'a Lease>,
    /// The row that says that the item is set aside.
    known: Option<&'a Key>,
    record: Option<&'static str>,
    outcome: Mutex<Performed>,
    is_lost: AtomicBool,
}

#[async_trait]
impl Work for Attempt<'_> {
    async fn run(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        if let Some(lease) = self.lease
            && !lease.holds(cx).await?
        {
            self.is_lost.store(true, Ordering::Relaxed);
            return Ok(());
        }
        let mut rows = Vec::with_capacity(self.rows.len());
        for row in self.rows {
            // What was changed since is for the next look.
            if cx.tx.version(&row.key).await? == row.row.version {
                rows.push(row.clone());
            }
        }
        let is_due = self.rows.is_empty() || !rows.is_empty();
        let outcome = match is_due {
            true => self.bound.perform(cx, &rows).await?,
            false => Performed::Nothing,
        };
        if outcome != Performed::More {
            for row in &rows {
                // A row that was written or removed has no version yet.
                if cx.tx.version(&row.key).await? != 0 {
                    return Err(Failure::Internal("an item is done and still due".to_owned()));
                }
            }
        }
        *self.outcome.lock().unwrap_or_else(PoisonError::into_inner) = outcome;
        cx.is_unrecorded = self.record.is_none()
            || outcome == Performed::Nothing
            || outcome == Performed::More && cx.is_part
            || cx.tx.is_read_only() && !cx.has_acted;
        if let Some(known) = self.known
            && outcome != Performed::More
        {
            cx.tx.delete(known.clone());
        }
        Ok(())
    }
}
