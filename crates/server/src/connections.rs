//! The open connections: how many there may be, and which give way.
//!
//! A connection costs its client nothing and the server a file and some memory. So there is a limit
//! for all and one for each address; where it is reached, the connection that has been idle longest
//! is closed for the new one. One with a request on it never is, unless that request has not been
//! authenticated and waits for its client: anybody can begin such a request.

use core::net::IpAddr;
use core::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use core::time::Duration;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use engine::{Counters, counted_address};
use http_body::{Frame, SizeHint};
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;
use wire::{Body, BodyError};

use crate::sent_log::SentLog;

/// How many connections there may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConnectionLimits {
    /// From all addresses together.
    pub all_max: usize,
    /// From one address; of IPv6, from one network of 64 bits.
    pub per_address_max: usize,
}

/// What a connection's request count is while the connection gives way.
const GIVING_WAY: i64 = -1;

/// How long a new connection waits for a place before the idle ones are looked at again.
const LOOK_AGAIN: Duration = Duration::from_millis(250);

/// How long the log says nothing more of connections that wait.
const QUIET: Duration = Duration::from_secs(60);

/// The connections of all listeners that share their limits.
#[derive(Debug)]
pub(crate) struct Connections {
    limits: ConnectionLimits,
    counters: Arc<Counters>,
    slots: Arc<Semaphore>,
    table: Mutex<Table>,
    /// Grows with each turn to idle: orders them.
    ticks: AtomicU64,
}

#[derive(Debug, Default)]
struct Table {
    last_id: u64,
    by_id: HashMap<u64, Arc<Open>>,
    by_address: HashMap<IpAddr, usize>,
    /// When the log last said that connections wait.
    told_at: Option<Instant>,
}

/// An open connection.
#[derive(Debug)]
pub(crate) struct Open {
    address: IpAddr,
    connections: Arc<Connections>,
    /// Requests in progress, or [`GIVING_WAY`].
    requests: AtomicI64,
    /// The tick of the last turn to idle.
    idle_since: AtomicU64,
    gives_way: Notify,
}

/// A connection's place among the others, free again when this is dropped.
#[derive(Debug)]
pub(crate) struct ConnectionSlot {
    id: u64,
    pub(crate) open: Arc<Open>,
    _slot: OwnedSemaphorePermit,
}

/// A request in progress, until its answer has been sent.
#[derive(Debug)]
pub(crate) struct Busy {
    open: Arc<Open>,
}

impl Connections {
    pub(crate) fn new(limits: ConnectionLimits, counters: Arc<Counters>) -> Arc<Self> {
        let slots = Arc::new(Semaphore::new(limits.all_max));
        let (table, ticks) = (Mutex::default(), AtomicU64::new(0));
        Arc::new(Self { limits, counters, slots, table, ticks })
    }

    fn lock(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A place for a connection from `peer`. When all are busy it waits for one; `None` when those of
    /// the same address are, for which nobody else should wait.
    pub(crate) async fn admit(self: &Arc<Self>, peer: IpAddr) -> Option<ConnectionSlot> {
        let address = counted_address(peer);
        let of_address = self.lock().by_address.get(&address).copied().unwrap_or_default();
        if of_address >= self.limits.per_address_max && !self.evict(|open| open.address == address)
        {
            self.counters.connections_refused.add(1);
            return None;
        }
        let slot = self.slot().await?;
        let open = Arc::new(Open {
            address,
            connections: Arc::clone(self),
            requests: AtomicI64::new(0),
            idle_since: AtomicU64::new(self.tick()),
            gives_way: Notify::new(),
        });
        let mut table = self.lock();
        table.last_id = table.last_id.wrapping_add(1);
        let id = table.last_id;
        table.by_id.insert(id, Arc::clone(&open));
        let count = table.by_address.entry(address).or_default();
        *count = count.saturating_add(1);
        Some(ConnectionSlot { id, open, _slot: slot })
    }

    /// One of all places, as soon as there is one.
    async fn slot(&self) -> Option<OwnedSemaphorePermit> {
        if let Ok(slot) = Arc::clone(&self.slots).try_acquire_owned() {
            return Some(slot);
        }
        loop {
            // Those that give way already have their places a moment longer: no more need to.
            let open = self.lock().by_id.len();
            if open >= self.limits.all_max && !self.evict(|_| true) {
                self.tell_of_waiting(open);
            }
            let slot = Arc::clone(&self.slots).acquire_owned();
            if let Ok(slot) = tokio::time::timeout(LOOK_AGAIN, slot).await {
                return slot.ok();
            }
        }
    }

    /// Says in the log that new connections wait, at most once in [`QUIET`].
    fn tell_of_waiting(&self, open: usize) {
        let now = Instant::now();
        let mut table = self.lock();
        if table.told_at.is_none_or(|told_at| now.duration_since(told_at) >= QUIET) {
            table.told_at = Some(now);
            drop(table);
            tracing::warn!(open, "all connections are busy and new ones wait");
        }
    }

    /// Closes the connection that has been idle longest among those for which `may_go` holds. Says
    /// whether there was one.
    fn evict(&self, may_go: impl Fn(&Open) -> bool) -> bool {
        let mut table = self.lock();
        let idle = |open: &Open| open.requests.load(Ordering::Acquire) == 0;
        // One that has got a request meanwhile stays, and the next is tried.
        loop {
            let candidates = table.by_id.iter().filter(|(_, open)| idle(open) && may_go(open));
            let oldest = candidates.min_by_key(|(_, open)| open.idle_since.load(Ordering::Relaxed));
            let Some((id, open)) = oldest.map(|(id, open)| (*id, Arc::clone(open))) else {
                return false;
            };
            if open.give_way() {
                table.remove(id);
                self.counters.connections_evicted.add(1);
                return true;
            }
        }
    }

    /// As [`Connections::admit`] does when all places are taken: for when the process has no more
    /// files.
    pub(crate) fn evict_one(&self) -> bool {
        self.evict(|_| true)
    }

    /// How many are open.
    pub(crate) fn count(&self) -> usize {
        self.limits.all_max.saturating_sub(self.slots.available_permits())
    }

    fn tick(&self) -> u64 {
        self.ticks.fetch_add(1, Ordering::Relaxed)
    }
}

impl Table {
    fn remove(&mut self, id: u64) {
        let Some(open) = self.by_id.remove(&id) else { return };
        if let Some(count) = self.by_address.get_mut(&open.address) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                self.by_address.remove(&open.address);
            }
        }
    }
}

impl Open {
    /// Whether it was idle and now gives way.
    fn give_way(&self) -> bool {
        let (idle, gone) = (0, GIVING_WAY);
        let turned =
            self.requests.compare_exchange(idle, gone, Ordering::AcqRel, Ordering::Relaxed);
        if turned.is_ok() {
            self.gives_way.notify_one();
        }
        turned.is_ok()
    }

    /// Waits until the connection is to be closed.
    pub(crate) async fn given_way(&self) {
        self.gives_way.notified().await;
    }

    /// A request begins; `None` when the connection is about to be closed and takes none.
    pub(crate) fn begin(self: &Arc<Self>) -> Option<Busy> {
        self.resume().then(|| Busy { open: Arc::clone(self) })
    }

    /// A request begun waits for its client, and does not count meanwhile. The connection is idle
    /// since `since`, which the first wait of a request sets: a byte now and then makes it no
    /// younger.
    pub(crate) fn pause(&self, since: &mut Option<u64>) {
        let tick = *since.get_or_insert_with(|| self.connections.tick());
        self.idle_since.store(tick, Ordering::Relaxed);
        self.end();
    }

    /// A request that waited goes on; false when the connection gives way instead.
    pub(crate) fn resume(&self) -> bool {
        let resumed = self.requests.fetch_update(Ordering::AcqRel, Ordering::Acquire, |requests| {
            (requests != GIVING_WAY).then(|| requests.saturating_add(1))
        });
        resumed.is_ok()
    }

    fn end(&self) {
        // Of a connection that gives way nothing is counted any more.
        let _unchanged =
            self.requests.fetch_update(Ordering::AcqRel, Ordering::Acquire, |requests| {
                (requests > 0).then(|| requests.saturating_sub(1))
            });
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        let tick = self.open.connections.tick();
        self.open.idle_since.store(tick, Ordering::Relaxed);
        self.open.end();
    }
}

impl Drop for ConnectionSlot {
    fn drop(&mut self) {
        self.open.connections.lock().remove(self.id);
    }
}

/// The body of an answer, whose connection is busy until it has been sent.
#[derive(Debug)]
pub(crate) struct Answering {
    body: Body,
    _busy: Busy,
    log: Option<SentLog>,
}

impl Answering {
    pub(crate) const fn new(body: Body, busy: Busy, log: Option<SentLog>) -> Self {
        Self { body, _busy: busy, log }
    }
}

impl http_body::Body for Answering {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: core::pin::Pin<&mut Self>,
        cx: &mut core::task::Context<'_>,
    ) -> core::task::Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let polled = core::pin::Pin::new(&mut self.body).poll_frame(cx);
        if let (Some(log), core::task::Poll::Ready(Some(Ok(frame)))) = (&mut self.log, &polled) {
            log.add(frame.data_ref().map_or(0, Bytes::len));
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        http_body::Body::is_end_stream(&self.body)
    }

    fn size_hint(&self) -> SizeHint {
        http_body::Body::size_hint(&self.body)
    }
}

#[cfg(test)]
mod tests;
