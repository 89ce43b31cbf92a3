//! The commit of a call together with its records, and the outbox that carries them to the journal.
//!
//! A call that wrote something stores its records as outbox rows in the same commit: there is no
//! effect without a record, whatever happens after. The records then go to the journal at once, so
//! that the trail can be read at once, and the outbox rows go once the journal has them on disk. What a
//! crash left in the outbox is appended again at the next start; the journal knows what it has.

use core::time::Duration;
use std::collections::HashSet;
use std::sync::Arc;

use bytes::Bytes;
use journal::{Durability, Event, EventId, Head, Journal, JournalError, Kind, READ_LEN_MAX};
use stdx::Timestamp;
use store::{Commit, CommitOutcome, Key, KeyBuilder, Range, Row, Store, StoreError, Tx, Write};
use tokio::sync::mpsc;

use crate::binding;
use crate::caught::caught;
use crate::counters::Counters;
use crate::failure::Failure;
use crate::outbox_key::{OUTBOX, outbox_key, read_key};
use crate::rows::Rows;

/// The store version of an event that came with no commit.
const NO_COMMIT: u64 = 0;

/// Outbox rows handled at a time.
const OUTBOX_BATCH: usize = 500;

/// Between two looks at the outbox, and after a failure.
const PAUSE: Duration = Duration::from_millis(200);

/// How long the store may not know of a journal that grows by reads alone.
const BIND_PAUSE: Duration = Duration::from_secs(1);

/// Outbox rows waiting for the journal's disk before calls that write have to wait as well.
const OUTBOX_QUEUE_MAX: usize = 65_536;

/// A finished record or domain event that is not in the journal yet.
#[derive(Debug, Clone)]
pub(crate) struct PendingEvent {
    pub(crate) id: EventId,
    pub(crate) time: Timestamp,
    pub(crate) kind: Kind,
    pub(crate) payload: Bytes,
}

impl PendingEvent {
    /// The event of a call that wrote nothing.
    pub(crate) fn without_commit(self) -> Event {
        self.stored_with(NO_COMMIT)
    }

    /// The event of a call whose commit got `store_version`; 0 if it wrote nothing.
    fn stored_with(self, store_version: u64) -> Event {
        let Self { id, time, kind, payload } = self;
        Event { id, time, kind, payload, store_version }
    }
}

/// What became of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Attempt {
    /// The effect and its records are stored.
    Committed,
    /// A concurrent commit changed what this attempt had read: nothing was stored.
    Conflict,
}

/// Commits calls and moves their records to the journal.
#[derive(Debug)]
pub(crate) struct Committer {
    outbox: Outbox,
    delivered: mpsc::Sender<(Key, Event)>,
    /// What is added to a version of the store before the journal names it.
    version_offset: u64,
}

/// The rows that carry records to the journal, and both ends of the way.
#[derive(Debug, Clone)]
pub(crate) struct Outbox {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) journal: Journal,
    pub(crate) counters: Arc<Counters>,
}

impl Committer {
    /// Re-does what a crash left in the outbox, then serves. Starts one background task.
    pub(crate) async fn start(outbox: Outbox) -> Result<Self, Failure> {
        let version_offset = binding::version_offset(&*outbox.store).await?;
        outbox.redo().await?;
        let (delivered, queue) = mpsc::channel(OUTBOX_QUEUE_MAX);
        tokio::spawn(outbox.clone().clear(queue));
        Ok(Self { outbox, delivered, version_offset })
    }

    /// Stores the writes of `tx` and `events` atomically; without writes, only the events.
    ///
    /// `durable` makes a call that wrote nothing wait until its events are on disk.
    pub(crate) async fn commit(
        &self,
        mut tx: Tx,
        events: Vec<PendingEvent>,
        durable: Durability,
    ) -> Result<Attempt, Failure> {
        if tx.is_read_only() {
            if events.is_empty() && durable == Durability::Relaxed {
                return Ok(Attempt::Committed);
            }
            let events = events.into_iter().map(|event| event.stored_with(NO_COMMIT)).collect();
            self.outbox.journal.append(events, durable).await?;
            return Ok(Attempt::Committed);
        }
        if let journal::Health::Unavailable { reason } = self.outbox.journal.health() {
            return Err(Failure::Journal(JournalError::Unavailable { reason }));
        }
        let mut rows = Vec::with_capacity(events.len());
        for event in &events {
            let key = outbox_key(event.time, &event.id, event.kind);
            tx.put(key.clone(), event.payload.clone());
            rows.push(key);
        }
        let version = match self.outbox.store.commit(tx.into_commit()).await {
            Ok(CommitOutcome::Committed { version }) => version,
            Ok(CommitOutcome::Conflict) => return Ok(Attempt::Conflict),
            Err(error) => {
                if matches!(error, StoreError::OutcomeUnknown { .. }) {
                    // If the effect is stored after all, so are its records: they go to the journal
                    // as soon as the store can be read again.
                    tokio::spawn(self.outbox.clone().redo_later());
                }
                return Err(error.into());
            }
        };
        let events = events
            .into_iter()
            .map(|event| event.stored_with(version.saturating_add(self.version_offset)));
        let events: Vec<Event> = events.collect();
        if events.is_empty() {
            return Ok(Attempt::Committed);
        }
        if let Err(error) = self.outbox.journal.append(events.clone(), Durability::Relaxed).await {
            // The records are safe in the outbox; the background task tries again.
            tracing::error!(%error, "the journal did not take records that are in the outbox");
        }
        for row in rows.into_iter().zip(events) {
            if self.delivered.send(row).await.is_err() {
                tracing::warn!("the outbox task has stopped; rows stay until the next start");
                break;
            }
        }
        Ok(Attempt::Committed)
    }

    /// Records events of a call that had no effect.
    pub(crate) async fn record(&self, events: Vec<PendingEvent>) -> Result<(), Failure> {
        if events.is_empty() {
            return Ok(());
        }
        let events = events.into_iter().map(|event| event.stored_with(NO_COMMIT)).collect();
        self.outbox.journal.append(events, Durability::Relaxed).await?;
        Ok(())
    }
}

/// How far the store is known to follow the journal.
#[derive(Debug, Default)]
struct Bound {
    head: Option<Head>,
}

impl Bound {
    /// Stores the journal's durable head if it has moved: reads alone make the journal grow too.
    async fn follow(&mut self, store: &dyn Store, journal: &Journal) {
        let head = journal.durable_head();
        if self.head == Some(head) {
            return;
        }
        match binding::store_head(store, head).await {
            Ok(()) => self.head = Some(head),
            Err(error) => tracing::error!(%error, "the store does not know the journal's head"),
        }
    }
}

impl Outbox {
    /// Looks through the outbox until it could be read and cleared once.
    async fn redo_later(self) {
        loop {
            tokio::time::sleep(PAUSE).await;
            match self.redo().await {
                Ok(()) | Err(Failure::Journal(JournalError::Closed)) => return,
                Err(error) => tracing::error!(%error, "the outbox waits for the store"),
            }
        }
    }

    /// Appends everything the outbox holds to the journal, then deletes it: a batch at a time, each in
    /// a commit of its own. A row that cannot be read stays, and does not keep the others.
    async fn redo(&self) -> Result<(), Failure> {
        let version_offset = binding::version_offset(&*self.store).await?;
        let known = self.known().await?;
        let prefix = KeyBuilder::table(OUTBOX).build();
        let mut pages = self.pages(&prefix);
        loop {
            let entries = pages.page().await?;
            if entries.is_empty() {
                return Ok(());
            }
            let (mut rows, mut there) = (Vec::with_capacity(entries.len()), Vec::new());
            for entry in entries {
                match read_key(&entry.key, &prefix) {
                    Some((_, id, _)) if known.contains(&id) => there.push(entry.key),
                    Some((time, id, kind)) => {
                        let Row { value: payload, version } = entry.row;
                        let store_version = version.saturating_add(version_offset);
                        rows.push((entry.key, Event { id, time, kind, payload, store_version }));
                    }
                    None => pages.skip(&entry.key, &"not the key of an outbox row"),
                }
            }
            if !there.is_empty() {
                self.journal.sync().await?;
                self.remove(there).await?;
            }
            self.deliver_each(rows, &mut pages).await?;
        }
    }

    /// The rows of the outbox.
    fn pages(&self, prefix: &Key) -> Rows {
        let range = Range::within(prefix, OUTBOX_BATCH);
        let (store, counters) = (Arc::clone(&self.store), Arc::clone(&self.counters));
        Rows::new(store, counters, range).without_end()
    }

    /// Which events of the outbox the journal has already. It knows its newest by itself, but each
    /// event that is appended makes it forget one, and a row may have stayed longer than that: while
    /// reads alone were recorded, say, and the store took no commit. So they are looked for before
    /// anything is appended, from the time of the earliest on.
    async fn known(&self) -> Result<HashSet<EventId>, Failure> {
        let prefix = KeyBuilder::table(OUTBOX).build();
        let mut pages = self.pages(&prefix).unnoted();
        let (mut known, mut others) = (HashSet::new(), HashSet::new());
        let mut earliest: Option<Timestamp> = None;
        loop {
            let entries = pages.page().await?;
            if entries.is_empty() {
                break;
            }
            for (time, id, _) in entries.iter().filter_map(|it| read_key(&it.key, &prefix)) {
                if self.journal.contains_recent(&id) {
                    known.insert(id);
                } else {
                    others.insert(id);
                    earliest = Some(earliest.map_or(time, |earliest| earliest.min(time)));
                }
            }
        }
        let Some(earliest) = earliest else { return Ok(known) };
        let mut next = self.journal.find_by_time(earliest).await?;
        loop {
            let records = self.journal.read(next, READ_LEN_MAX).await?;
            let Some(last) = records.last() else { return Ok(known) };
            next = last.sequence.saturating_add(1);
            known.extend(records.iter().map(|record| record.id).filter(|id| others.contains(id)));
        }
    }

    /// As [`Outbox::deliver`]; what the journal does not take by itself is passed over.
    async fn deliver_each(&self, rows: Vec<(Key, Event)>, pages: &mut Rows) -> Result<(), Failure> {
        if rows.is_empty() {
            return Ok(());
        }
        match self.deliver(rows.clone()).await {
            Err(Failure::Journal(JournalError::TooLarge { .. })) => {}
            other => return other,
        }
        for row in rows {
            let key = row.0.clone();
            match self.deliver(vec![row]).await {
                Err(Failure::Journal(error @ JournalError::TooLarge { .. })) => {
                    pages.skip(&key, &error);
                }
                other => other?,
            }
        }
        Ok(())
    }

    /// Makes sure the journal has `rows` on disk, then deletes them from the outbox.
    async fn deliver(&self, rows: Vec<(Key, Event)>) -> Result<(), Failure> {
        let (keys, events): (Vec<Key>, Vec<Event>) = rows.into_iter().unzip();
        self.journal.append(events, Durability::Durable).await?;
        self.remove(keys).await
    }

    /// Deletes rows whose events are durable in the journal.
    async fn remove(&self, keys: Vec<Key>) -> Result<(), Failure> {
        let mut writes: Vec<Write> = keys.into_iter().map(|key| Write::Delete { key }).collect();
        let guarded_change = self.store.guarded_change();
        writes.push(binding::head_write(self.journal.durable_head(), guarded_change));
        let (CommitOutcome::Committed { .. } | CommitOutcome::Conflict) =
            self.store.commit(Commit { expectations: Vec::new(), writes }).await?;
        Ok(())
    }

    /// Makes sure that the journal has `rows` on disk, unless they `are_durable`, then deletes them.
    async fn try_clear(
        &self,
        rows: &[(Key, Event)],
        are_durable: &mut bool,
    ) -> Result<(), Failure> {
        let clear = async {
            let (keys, events): (Vec<Key>, Vec<Event>) = rows.iter().cloned().unzip();
            if !*are_durable {
                self.journal.append(events, Durability::Durable).await?;
                *are_durable = true;
            }
            self.remove(keys).await
        };
        caught(clear).await.unwrap_or_else(|panic| Err(panic.into()))
    }

    /// The background task: waits for committed rows and clears them in batches.
    async fn clear(self, mut queue: mpsc::Receiver<(Key, Event)>) {
        let mut rows = Vec::new();
        let mut bound = Bound::default();
        loop {
            let received = queue.recv_many(&mut rows, OUTBOX_BATCH);
            match tokio::time::timeout(BIND_PAUSE, received).await {
                Ok(0) => return,
                Ok(_) => bound.head = None,
                Err(_) => {
                    bound.follow(&*self.store, &self.journal).await;
                    continue;
                }
            }
            // The journal takes them once: it would not know them again after many others.
            let mut are_durable = false;
            while let Err(failure) = self.try_clear(&rows, &mut are_durable).await {
                if matches!(failure, Failure::Journal(JournalError::Closed)) {
                    // The engine has been closed: the next start finds these rows.
                    return;
                }
                tracing::error!(error = %failure, "the outbox waits for the journal");
                tokio::time::sleep(PAUSE).await;
            }
            let is_full = rows.len() >= OUTBOX_BATCH;
            rows.clear();
            // Gathers a batch: nothing waits for these rows to go. A full batch says that more wait
            // already, and calls that write would in the end wait for us.
            if !is_full {
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}
