//! The store over the store.
//!
//! # Why a refusal is never a false alarm
//! A read that overlaps a commit may see the row before or after it. While the commit is under way
//! both are accepted, since it was proposed before the store was asked. A read that began before
//! the commit was applied and is compared after it was settled sees a row that is no longer the
//! newest. So nothing is refused on the first look: a read that does not fit is repeated while no
//! guarded commit is under way (`gate`, taken for writing), when settled rows are the only truth
//! there is. Commits whose outcome is unknown are the exception: they stay proposed, so that both
//! states are accepted, until a later commit through the same store was answered. Backends carry
//! commits out one after another, so the unknown one is decided by then, and reading says how.
//!
//! A commit runs on a task of its own: a caller that goes away must not leave it half-noted.

use core::pin::Pin;
use core::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use core::time::Duration;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard, Weak};

use async_trait::async_trait;
use store::{
    Commit, CommitOutcome, Entry, Key, KeyBuilder, ListEntry, ListPage, ListQuery, Order,
    PAGE_ROWS_MAX, Range, Residue, Row, Seal, Store, StoreDamage, StoreError, Write,
};
use tokio::sync::Semaphore;

use crate::format::Record;
use crate::log::Log;
use crate::rows::{Change, Changes, IntentId, Rows, Settled, Tag, Verdict};
use crate::tables::Exceptions;

/// Guarded commits under way at once; more wait.
const COMMITS_MAX: usize = 1024;

/// Between two attempts to find out what became of a commit.
const UNKNOWN_PAUSE: Duration = Duration::from_secs(1);

/// The version of the store's note.
const NOTE_VERSION: u8 = 1;

/// What a guard has seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Rows that are guarded.
    pub rows: u64,
    /// Reads that were refused since the start.
    pub refused: u64,
}

/// A store that refuses guarded rows which are not the newest; see the crate's description.
#[derive(Debug)]
pub struct Guard {
    pub(crate) inner: Arc<Inner>,
}

#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) below: Arc<dyn Store>,
    pub(crate) seal: Arc<dyn Seal>,
    pub(crate) exceptions: Exceptions,
    pub(crate) rows: Arc<RwLock<Rows>>,
    /// None over a store that ends with the process.
    pub(crate) log: Option<Log>,
    /// Taken for reading by every guarded commit, for writing by who wants none under way.
    gate: tokio::sync::RwLock<()>,
    commits: Semaphore,
    refused: AtomicU64,
    /// The newest change that the store was seen to hold: the log knows it by then.
    settled_newest: AtomicU64,
    /// Whether a task looks after commits whose outcome is unknown.
    is_finding_out: AtomicBool,
}

impl Guard {
    /// What it has seen.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let rows = self.inner.rows().len() as u64;
        Counts { rows, refused: self.inner.refused.load(Ordering::Relaxed) }
    }
}

/// No guarded commit is under way while this is there.
#[derive(Debug)]
pub struct Quiet<'g>(#[expect(dead_code, reason = "held")] tokio::sync::RwLockWriteGuard<'g, ()>);

impl Guard {
    /// Waits until no guarded commit is under way, and keeps others waiting: the log then knows every
    /// guarded change that the store holds, and none that it may come to hold.
    pub async fn quiet(&self) -> Quiet<'_> {
        Quiet(self.inner.gate.write().await)
    }
}

/// The row that is part of every guarded commit, and holds its number.
#[must_use]
pub fn note_key() -> Key {
    KeyBuilder::table("guard.note").build()
}

/// The number in the store's note.
pub(crate) fn read_note(seal: &dyn Seal, row: &Row) -> Result<u64, store::SealError> {
    let opened = seal.open(note_key().as_bytes(), &row.value)?;
    match opened.split_first() {
        Some((&NOTE_VERSION, number)) => {
            let number: [u8; 8] = number.try_into().map_err(|_| store::SealError::NotAuthentic)?;
            Ok(u64::from_be_bytes(number))
        }
        _ => Err(store::SealError::NotAuthentic),
    }
}

/// What is compared of a row.
pub(crate) fn facts(row: &Row) -> Settled {
    Settled { version: row.version, tag: Tag::of(&row.value) }
}

impl Inner {
    pub(crate) fn new(
        below: Arc<dyn Store>,
        seal: Arc<dyn Seal>,
        exceptions: Exceptions,
        rows: Arc<RwLock<Rows>>,
        log: Option<Log>,
    ) -> Self {
        Self {
            below,
            seal,
            exceptions,
            rows,
            log,
            gate: tokio::sync::RwLock::new(()),
            commits: Semaphore::new(COMMITS_MAX),
            refused: AtomicU64::new(0),
            settled_newest: AtomicU64::new(0),
            is_finding_out: AtomicBool::new(false),
        }
    }

    // A poisoned lock is entered: `Rows` changes nothing half-way that is not closed later.
    pub(crate) fn rows(&self) -> RwLockReadGuard<'_, Rows> {
        self.rows.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn rows_mut(&self) -> RwLockWriteGuard<'_, Rows> {
        self.rows.write().unwrap_or_else(PoisonError::into_inner)
    }

    fn refused(&self, key: &[u8]) -> StoreError {
        self.refused.fetch_add(1, Ordering::Relaxed);
        let key = Key::copy_from(key);
        tracing::error!(row = ?key, "a row was rolled back in the store, and is refused");
        StoreError::RolledBack { key }
    }

    /// Whether a row, or its absence, is as it may be now.
    fn fits(&self, key: &Key, row: Option<&Row>) -> bool {
        self.rows().judge(key.as_bytes(), row.map(facts)) != Verdict::Refused
    }

    /// Reads a row once more, with no commit under way.
    async fn get_again(&self, key: &Key) -> Result<Option<Row>, StoreError> {
        let _quiet = self.gate.write().await;
        let row = self.below.get(key).await?;
        if self.fits(key, row.as_ref()) { Ok(row) } else { Err(self.refused(key.as_bytes())) }
    }

    /// The first row that a range has wrong.
    fn wrong_in_range(&self, range: &Range, entries: &[Entry]) -> Option<Key> {
        let guarded = entries.iter().filter(|entry| self.exceptions.is_guarded(&entry.key));
        let mut found: Vec<(&[u8], Settled)> =
            guarded.map(|entry| (entry.key.as_bytes(), facts(&entry.row))).collect();
        let (mut start, mut end) = (range.start.clone(), range.end.clone());
        // A full page says nothing of what is behind it.
        let last = entries.last().filter(|_| entries.len() >= range.limit);
        match range.order {
            Order::Forward => end = last.map_or(end, |last| last.key.next()),
            Order::Reverse => {
                found.reverse();
                start = last.map_or(start, |last| last.key.clone());
            }
        }
        let rows = self.rows();
        rows.first_wrong(start.as_bytes(), end.as_bytes(), &found).map(Key::copy_from)
    }

    /// The first row that a page of a listing has wrong.
    fn wrong_in_list(&self, query: &ListQuery, page: &ListPage) -> Option<Key> {
        let rows = self.rows();
        let mut shown = std::collections::BTreeSet::new();
        let mut rolled_up = Vec::new();
        for entry in &page.entries {
            match entry {
                ListEntry::Item(Entry { key, row }) => {
                    let is_guarded = self.exceptions.is_guarded(key);
                    if is_guarded
                        && rows.judge(key.as_bytes(), Some(facts(row))) == Verdict::Refused
                    {
                        return Some(key.clone());
                    }
                    shown.insert(key.as_bytes());
                }
                ListEntry::CommonPrefix(prefix) => {
                    if self.exceptions.is_guarded(prefix) && !rows.may_hold(prefix.as_bytes()) {
                        return Some(prefix.clone());
                    }
                    rolled_up.push(prefix.as_bytes());
                }
            }
        }
        let end = match page.entries.last().filter(|_| page.more) {
            None => query.end(),
            Some(ListEntry::Item(entry)) => entry.key.next(),
            Some(ListEntry::CommonPrefix(prefix)) => prefix.prefix_end(),
        };
        let is_shown = |key: &[u8]| {
            shown.contains(key) || rolled_up.iter().any(|prefix| key.starts_with(prefix))
        };
        rows.first_hidden(query.start().as_bytes(), end.as_bytes(), is_shown).map(Key::copy_from)
    }

    /// The guarded changes of a commit.
    fn changes(&self, writes: &[Write]) -> Changes {
        let guarded = writes.iter().filter(|write| self.exceptions.is_guarded(write.key()));
        let change = |write: &Write| match write {
            Write::Put { value, .. } => Change::Put(Tag::of(value)),
            Write::Delete { .. } => Change::Delete,
        };
        guarded.map(|write| (write.key().as_bytes().into(), change(write))).collect()
    }

    /// Carries a guarded commit out.
    pub(crate) async fn commit(
        self: Arc<Self>,
        commit: Commit,
    ) -> Result<CommitOutcome, StoreError> {
        let _room = self.commits.acquire().await.map_err(|_| StoreError::Closed)?;
        let _under_way = self.gate.read().await;
        let (id, commit) = self.propose(commit)?;
        if let Some(log) = &self.log {
            let changes = self.rows().changes(id);
            if let Err(error) = log.durable(Record::Intent { id, changes }).await {
                self.rows_mut().withdraw(id);
                return Err(StoreError::backend(error));
            }
        }
        let outcome = self.below.commit(commit).await;
        match &outcome {
            Ok(CommitOutcome::Committed { version }) => self.settle(id, *version),
            Err(StoreError::OutcomeUnknown { .. }) => {
                self.rows_mut().mark_unknown(id);
                if !self.is_finding_out.swap(true, Ordering::AcqRel) {
                    start_finding_out(&self);
                }
            }
            Ok(CommitOutcome::Conflict) | Err(_) => self.withdraw(id),
        }
        outcome
    }

    /// Numbers a commit, adds the store's note to it, and says what it is about to change.
    fn propose(&self, mut commit: Commit) -> Result<(IntentId, Commit), StoreError> {
        let key = note_key();
        let id = self.rows_mut().next_id();
        let mut note = vec![NOTE_VERSION];
        note.extend_from_slice(&id.0.to_be_bytes());
        let sealed = self.seal.seal(key.as_bytes(), &note);
        let value = sealed.map_err(|source| StoreError::Seal { key: key.clone(), source })?;
        commit.writes.push(Write::Put { key, value: value.into() });
        let changes = self.changes(&commit.writes);
        self.rows_mut().propose(id, changes);
        Ok((id, commit))
    }

    fn settle(&self, id: IntentId, version: u64) {
        // In memory first: a snapshot that is being written has it then, or the log behind it.
        self.rows_mut().settle(id, version);
        self.settled_newest.fetch_max(id.0, Ordering::Relaxed);
        if let Some(log) = &self.log {
            log.later(Record::Committed { id, version });
        }
    }

    fn withdraw(&self, id: IntentId) {
        self.rows_mut().withdraw(id);
        if let Some(log) = &self.log {
            log.later(Record::Withdrawn { id });
        }
    }

    /// Finds out what became of commits whose outcome is unknown. Until it has, both states of
    /// their rows are accepted.
    pub(crate) async fn find_out(self: &Arc<Self>) -> Result<(), StoreError> {
        let unknown = self.rows().unknown();
        if unknown.is_empty() {
            return Ok(());
        }
        // Behind this commit they are decided.
        let outcome = Arc::clone(self).commit(Commit::default()).await?;
        let CommitOutcome::Committed { version: decided_at } = outcome else { return Ok(()) };
        let _quiet = self.gate.write().await;
        for id in unknown {
            let changes = self.rows().changes(id);
            match self.trace_of(&changes).await? {
                Trace::Applied { version } => self.settle(id, version),
                Trace::Gone(gone) => {
                    // In this order: a log that is cut between the two finds it out again.
                    self.note_gone(gone, decided_at);
                    self.withdraw(id);
                }
            }
        }
        Ok(())
    }

    /// What a decided commit has left in the store. A row that has one of its tags says that all of
    /// it was applied, and when. Where there is none, it was not applied, or later commits have
    /// written over it; rows that it wanted gone and that are gone stay so, whoever did it.
    async fn trace_of(&self, changes: &Changes) -> Result<Trace, StoreError> {
        let mut gone = Vec::new();
        let changes: Vec<_> = changes.iter().collect();
        for page in changes.chunks(PAGE_ROWS_MAX) {
            let keys: Vec<Key> = page.iter().map(|(key, _)| Key::copy_from(key)).collect();
            let found = self.below.get_many(&keys).await?;
            for ((key, change), row) in page.iter().zip(found) {
                match (change, row) {
                    (Change::Put(tag), Some(row)) if facts(&row).tag == *tag => {
                        return Ok(Trace::Applied { version: row.version });
                    }
                    (Change::Delete, None) => gone.push(key.to_vec().into_boxed_slice()),
                    _ => {}
                }
            }
        }
        Ok(Trace::Gone(gone))
    }

    /// Notes deletions that no commit is known for, as a commit of their own. They were before
    /// `decided_at`, and nothing older brings the rows back: one that wrote them and is found out
    /// later was before the deletion.
    fn note_gone(&self, mut keys: Vec<Box<[u8]>>, decided_at: u64) {
        let mut rows = self.rows_mut();
        keys.retain(|key| rows.settled(key).is_some() || rows.is_proposed(key));
        if keys.is_empty() {
            return;
        }
        let changes: Changes = keys.into_iter().map(|key| (key, Change::Delete)).collect();
        let id = rows.next_id();
        rows.propose(id, changes.clone());
        drop(rows);
        if let Some(log) = &self.log {
            log.later(Record::Intent { id, changes });
        }
        self.settle(id, decided_at);
    }
}

/// What a commit whose outcome was unknown has left in the store.
enum Trace {
    Applied { version: u64 },
    Gone(Vec<Box<[u8]>>),
}

/// Starts the task that finds out. Its future is named here, since it commits in turn.
fn start_finding_out(guard: &Arc<Inner>) {
    let task: Pin<Box<dyn Future<Output = ()> + Send>> =
        Box::pin(find_out_later(Arc::downgrade(guard)));
    tokio::spawn(task);
}

/// The task that finds out: it ends when no outcome is unknown.
async fn find_out_later(guard: Weak<Inner>) {
    loop {
        tokio::time::sleep(UNKNOWN_PAUSE).await;
        let Some(guard) = guard.upgrade() else { return };
        if let Err(error) = guard.find_out().await {
            tracing::warn!(%error, "what became of a commit is not known yet");
            continue;
        }
        // Before the last look: who finds it unset afterwards starts a task of its own.
        guard.is_finding_out.store(false, Ordering::Release);
        let is_done = guard.rows().unknown().is_empty();
        if is_done || guard.is_finding_out.swap(true, Ordering::AcqRel) {
            return;
        }
    }
}

#[async_trait]
impl Store for Guard {
    async fn get(&self, key: &Key) -> Result<Option<Row>, StoreError> {
        let guard = &self.inner;
        let row = guard.below.get(key).await?;
        if !guard.exceptions.is_guarded(key) || guard.fits(key, row.as_ref()) {
            return Ok(row);
        }
        guard.get_again(key).await
    }

    async fn version(&self, key: &Key) -> Result<u64, StoreError> {
        let guard = &self.inner;
        let version = guard.below.version(key).await?;
        if !guard.exceptions.is_guarded(key) || guard.rows().has_version(key.as_bytes(), version) {
            return Ok(version);
        }
        // Only the whole row says whether it is the one that a commit is writing now.
        Ok(self.get(key).await?.map_or(0, |row| row.version))
    }

    async fn get_many(&self, keys: &[Key]) -> Result<Vec<Option<Row>>, StoreError> {
        let guard = &self.inner;
        let fit = |rows: &[Option<Row>]| {
            let mut pairs = keys.iter().zip(rows);
            pairs
                .find(|(key, row)| {
                    guard.exceptions.is_guarded(key) && !guard.fits(key, row.as_ref())
                })
                .map(|(key, _)| key.clone())
        };
        let rows = guard.below.get_many(keys).await?;
        if fit(&rows).is_none() {
            return Ok(rows);
        }
        let _quiet = guard.gate.write().await;
        let rows = guard.below.get_many(keys).await?;
        match fit(&rows) {
            None => Ok(rows),
            Some(key) => Err(guard.refused(key.as_bytes())),
        }
    }

    async fn range(&self, range: &Range) -> Result<Vec<Entry>, StoreError> {
        let guard = &self.inner;
        let entries = guard.below.range(range).await?;
        if guard.exceptions.hold(&range.start, &range.end)
            || guard.wrong_in_range(range, &entries).is_none()
        {
            return Ok(entries);
        }
        let _quiet = guard.gate.write().await;
        let entries = guard.below.range(range).await?;
        match guard.wrong_in_range(range, &entries) {
            None => Ok(entries),
            Some(key) => Err(guard.refused(key.as_bytes())),
        }
    }

    async fn list(&self, query: &ListQuery) -> Result<ListPage, StoreError> {
        let guard = &self.inner;
        let page = guard.below.list(query).await?;
        if guard.exceptions.hold(&query.start(), &query.end())
            || guard.wrong_in_list(query, &page).is_none()
        {
            return Ok(page);
        }
        let _quiet = guard.gate.write().await;
        let page = guard.below.list(query).await?;
        match guard.wrong_in_list(query, &page) {
            None => Ok(page),
            Some(key) => Err(guard.refused(key.as_bytes())),
        }
    }

    async fn commit(&self, commit: Commit) -> Result<CommitOutcome, StoreError> {
        let guard = &self.inner;
        if !commit.writes.iter().any(|write| guard.exceptions.is_guarded(write.key())) {
            return guard.below.commit(commit).await;
        }
        commit.check()?;
        let task = tokio::spawn(Arc::clone(guard).commit(commit));
        match task.await {
            Ok(outcome) => outcome,
            Err(ended) => Err(StoreError::OutcomeUnknown { source: Box::new(ended) }),
        }
    }

    async fn purge(&self, start: &Key, end: &Key) -> Result<(), StoreError> {
        self.inner.below.purge(start, end).await
    }

    fn residues(&self) -> &'static [Residue] {
        self.inner.below.residues()
    }

    fn damage(&self) -> Option<StoreDamage> {
        self.inner.below.damage()
    }

    fn guarded_change(&self) -> u64 {
        self.inner.settled_newest.load(Ordering::Relaxed)
    }
}
