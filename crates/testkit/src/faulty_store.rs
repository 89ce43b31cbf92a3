//! A store that fails, conflicts or makes commits meet, on demand.

use std::collections::VecDeque;
use std::io;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use store::{
    Commit, CommitOutcome, Entry, Key, ListPage, ListQuery, Range, Residue, Row, Store, StoreError,
    Write,
};
use store_memory::MemoryStore;
use tokio::sync::{Barrier, oneshot};

use crate::evidence::{Rows, is_in, is_of_index};

/// Rows copied at a time.
const ROWS_PER_COMMIT: usize = 1_000;

/// What happens to a commit instead of what should.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommitFault {
    /// Somebody else was faster: nothing is stored.
    Conflict,
    /// The backend failed: nothing is stored.
    Backend,
    /// The backend failed after it stored everything.
    StoredButUnknown,
    /// The backend failed before it stored anything, and cannot tell.
    LostAndUnknown,
}

/// A store in memory behind faults. It sits below the encryption barrier, so its rows are what a
/// disk would hold.
///
/// Faults meet the commits of calls. The clearing of the outbox, which only deletes, passes.
#[derive(Debug, Default)]
pub struct FaultyStore {
    below: MemoryStore,
    faults: Mutex<VecDeque<CommitFault>>,
    meeting: Mutex<Option<Meeting>>,
    fails_reads: AtomicBool,
    keeps_outbox: AtomicBool,
    /// The table of which the next read panics, and what it says.
    panic: Mutex<Option<(&'static str, String)>>,
    hold: Mutex<Option<Hold>>,
    commits: AtomicU64,
    reads: AtomicU64,
}

/// The next commits wait for one another, so that all of them have read before any is stored.
#[derive(Debug)]
struct Meeting {
    barrier: Arc<Barrier>,
    places: usize,
}

/// The next read of a row of a table, which waits.
#[derive(Debug)]
struct Hold {
    table: &'static str,
    reached: oneshot::Sender<()>,
    release: oneshot::Receiver<()>,
}

/// A read that waits until it is released, or this is dropped.
#[derive(Debug)]
pub struct HeldRead {
    reached: oneshot::Receiver<()>,
    release: oneshot::Sender<()>,
}

impl HeldRead {
    /// Waits until the read has come.
    ///
    /// # Panics
    /// When the store is gone before.
    pub async fn reached(&mut self) {
        (&mut self.reached).await.expect("the read comes");
    }

    /// Lets the read go on.
    ///
    /// # Panics
    /// When nobody waits: the read never came, or its call is gone.
    pub fn release(self) {
        self.release.send(()).expect("the read waits");
    }
}

impl FaultyStore {
    /// A store that holds `rows`.
    pub(crate) async fn holding(rows: &Rows) -> Self {
        let store = Self::default();
        let mut writes: Vec<Write> = rows.puts().collect();
        while !writes.is_empty() {
            let rest = writes.split_off(writes.len().min(ROWS_PER_COMMIT));
            let commit = Commit { expectations: Vec::new(), writes };
            let (CommitOutcome::Committed { .. } | CommitOutcome::Conflict) =
                store.below.commit(commit).await.expect("rows are stored");
            writes = rest;
        }
        store
    }

    /// The next `times` commits of calls meet `fault`.
    pub fn fail_commits(&self, fault: CommitFault, times: usize) {
        let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        faults.extend(std::iter::repeat_n(fault, times));
    }

    /// Whether reads fail from now on.
    pub fn fail_reads(&self, fails: bool) {
        self.fails_reads.store(fails, Ordering::SeqCst);
    }

    /// The next read of a row of `table` panics, and says `text`.
    pub fn panic_at_read(&self, table: &'static str, text: &str) {
        *self.panic.lock().unwrap_or_else(PoisonError::into_inner) = Some((table, text.to_owned()));
    }

    /// Holds the next read of a row of `table`: what happens meanwhile is between what its call has
    /// read before and what it reads then.
    pub fn hold_next_read(&self, table: &'static str) -> HeldRead {
        let (reached, has_reached) = oneshot::channel();
        let (release, is_released) = oneshot::channel();
        let hold = Hold { table, reached, release: is_released };
        *self.hold.lock().unwrap_or_else(PoisonError::into_inner) = Some(hold);
        HeldRead { reached: has_reached, release }
    }

    async fn hold_at(&self, key: &Key) {
        let held = {
            let mut hold = self.hold.lock().unwrap_or_else(PoisonError::into_inner);
            hold.take_if(|hold| is_in(hold.table, key.as_bytes()))
        };
        if let Some(Hold { reached, release, .. }) = held
            && reached.send(()).is_ok()
        {
            // A test that is gone has nothing more to say.
            let _gone = release.await;
        }
    }

    fn panic_at(&self, key: &Key) {
        let mut panic = self.panic.lock().unwrap_or_else(PoisonError::into_inner);
        let found = panic.take_if(|(table, _)| is_in(table, key.as_bytes()));
        drop(panic);
        if let Some((_, text)) = found {
            panic!("{text}");
        }
    }

    /// Whether the outbox stays as it is from now on, as if the process died before clearing it.
    pub fn keep_outbox(&self, keeps: bool) {
        self.keeps_outbox.store(keeps, Ordering::SeqCst);
    }

    /// The next `parties` commits of calls wait for one another: with two, both calls have read
    /// everything before either is stored.
    pub fn make_commits_meet(&self, parties: usize) {
        let meeting = Meeting { barrier: Arc::new(Barrier::new(parties)), places: parties };
        *self.meeting.lock().unwrap_or_else(PoisonError::into_inner) = Some(meeting);
    }

    /// How many commits of calls were tried.
    #[must_use]
    pub fn commits(&self) -> u64 {
        self.commits.load(Ordering::SeqCst)
    }

    /// How often anything was read.
    #[must_use]
    pub fn reads(&self) -> u64 {
        self.reads.load(Ordering::SeqCst)
    }

    async fn meet(&self) {
        let barrier = {
            let mut meeting = self.meeting.lock().unwrap_or_else(PoisonError::into_inner);
            let Some(open) = meeting.as_mut() else { return };
            open.places = open.places.saturating_sub(1);
            let barrier = Arc::clone(&open.barrier);
            if open.places == 0 {
                *meeting = None;
            }
            barrier
        };
        barrier.wait().await;
    }

    fn next_fault(&self) -> Option<CommitFault> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }

    fn readable(&self) -> Result<(), StoreError> {
        self.reads.fetch_add(1, Ordering::SeqCst);
        match self.fails_reads.load(Ordering::SeqCst) {
            true => Err(StoreError::Backend { source: fault() }),
            false => Ok(()),
        }
    }
}

/// The backend's own error: its text must never reach a caller.
fn fault() -> Box<io::Error> {
    Box::new(io::Error::other("the disk is on fire"))
}

/// Whether the trail's index goes on: it follows the journal by itself, at times of its own.
fn is_index(commit: &Commit) -> bool {
    commit.writes.iter().any(|write| {
        let (Write::Put { key, .. } | Write::Delete { key }) = write;
        is_of_index(key.as_bytes())
    })
}

#[async_trait]
impl Store for FaultyStore {
    async fn get(&self, key: &Key) -> Result<Option<Row>, StoreError> {
        self.panic_at(key);
        self.hold_at(key).await;
        self.readable()?;
        self.below.get(key).await
    }

    async fn version(&self, key: &Key) -> Result<u64, StoreError> {
        self.panic_at(key);
        self.hold_at(key).await;
        self.readable()?;
        self.below.version(key).await
    }

    async fn get_many(&self, keys: &[Key]) -> Result<Vec<Option<Row>>, StoreError> {
        keys.iter().for_each(|key| self.panic_at(key));
        for key in keys {
            self.hold_at(key).await;
        }
        self.readable()?;
        self.below.get_many(keys).await
    }

    async fn range(&self, range: &Range) -> Result<Vec<Entry>, StoreError> {
        self.readable()?;
        self.below.range(range).await
    }

    async fn list(&self, query: &ListQuery) -> Result<ListPage, StoreError> {
        self.readable()?;
        self.below.list(query).await
    }

    async fn commit(&self, commit: Commit) -> Result<CommitOutcome, StoreError> {
        if is_index(&commit) {
            return self.below.commit(commit).await;
        }
        // The engine's own: it clears the outbox and notes how far the journal is durable.
        let is_of_call = |write: &Write| match write {
            Write::Put { key, .. } => !is_in(engine::INSTALLATION, key.as_bytes()),
            Write::Delete { .. } => false,
        };
        if commit.expectations.is_empty() && !commit.writes.iter().any(is_of_call) {
            if self.keeps_outbox.load(Ordering::SeqCst) {
                return Err(StoreError::Backend { source: fault() });
            }
            return self.below.commit(commit).await;
        }
        self.commits.fetch_add(1, Ordering::SeqCst);
        self.meet().await;
        match self.next_fault() {
            None => self.below.commit(commit).await,
            Some(CommitFault::Conflict) => Ok(CommitOutcome::Conflict),
            Some(CommitFault::Backend) => Err(StoreError::Backend { source: fault() }),
            Some(CommitFault::LostAndUnknown) => {
                Err(StoreError::OutcomeUnknown { source: fault() })
            }
            Some(CommitFault::StoredButUnknown) => {
                let (CommitOutcome::Committed { .. } | CommitOutcome::Conflict) =
                    self.below.commit(commit).await?;
                Err(StoreError::OutcomeUnknown { source: fault() })
            }
        }
    }

    async fn purge(&self, start: &Key, end: &Key) -> Result<(), StoreError> {
        self.readable()?;
        self.below.purge(start, end).await
    }

    fn residues(&self) -> &'static [Residue] {
        self.below.residues()
    }
}
