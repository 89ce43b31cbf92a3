//! The thread that writes the guard's log: one fsync for all intents that wait.

use core::time::Duration;
use std::io;
use std::os::unix::fs::FileExt as _;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock};
use std::thread::JoinHandle;

use tokio::sync::oneshot;

use crate::error::GuardError;
use crate::files::{DirLock, LogFile, LogLocation};
use crate::format::Record;
use crate::rows::Rows;

/// How long outcomes wait for an intent to share its fsync.
const SYNC_WAIT: Duration = Duration::from_millis(100);

/// What follows the snapshot before the log is written anew: at least this much ...
const TAIL_BYTES_MIN: u64 = if cfg!(test) { 16 * 1024 } else { 4 * 1024 * 1024 };
/// ... and this many times the snapshot.
const TAIL_FACTOR: u64 = 2;

/// Who waits for a record to be on disk.
#[derive(Debug)]
struct Done(oneshot::Sender<Result<(), Arc<io::Error>>>);

/// The log, open. Dropping it writes out what was accepted.
#[derive(Debug)]
pub(crate) struct Log {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Shared {
    queue: Mutex<Queue>,
    wake: Condvar,
}

/// INVARIANT: bounded by the commits under way, which the guard bounds: each has one intent and one
/// outcome here at most.
#[derive(Debug, Default)]
struct Queue {
    waiting: Vec<(Record, Option<Done>)>,
    is_closed: bool,
}

impl Shared {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        // A poisoned lock is entered: nothing is done under it that can fail half-way.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Log {
    /// Starts the thread.
    pub(crate) fn start(
        place: LogLocation,
        lock: DirLock,
        file: LogFile,
        rows: Arc<RwLock<Rows>>,
    ) -> Result<Self, GuardError> {
        let shared = Arc::new(Shared::default());
        let dir = place.dir.clone();
        let writer = Writer {
            place,
            _lock: lock,
            file,
            rows,
            failed: None,
            is_synced: true,
            compact_from: 0,
        };
        let of_writer = Arc::clone(&shared);
        let thread = std::thread::Builder::new()
            .name("rollback-guard".to_owned())
            .spawn(move || writer.run(&of_writer))
            .map_err(GuardError::file(&dir))?;
        Ok(Self { shared, thread: Some(thread) })
    }

    /// Writes a record and waits until it is on disk.
    pub(crate) async fn durable(&self, record: Record) -> Result<(), Arc<io::Error>> {
        let (done, answer) = oneshot::channel();
        self.push(record, Some(Done(done)));
        match answer.await {
            Ok(answer) => answer,
            Err(_) => Err(Arc::new(io::Error::other("the rollback guard's log is closed"))),
        }
    }

    /// Writes a record soon.
    pub(crate) fn later(&self, record: Record) {
        self.push(record, None);
    }

    fn push(&self, record: Record, done: Option<Done>) {
        self.shared.queue().waiting.push((record, done));
        self.shared.wake.notify_one();
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        self.shared.queue().is_closed = true;
        self.shared.wake.notify_one();
        if let Some(thread) = self.thread.take() {
            // A panic there has already answered every caller with an error.
            let _ = thread.join();
        }
    }
}

struct Writer {
    place: LogLocation,
    _lock: DirLock,
    file: LogFile,
    rows: Arc<RwLock<Rows>>,
    /// An fsync has failed: what is on disk is unknown, and nothing more is accepted.
    failed: Option<Arc<io::Error>>,
    is_synced: bool,
    /// After a failure the log grows to this length before it is tried again to write it anew.
    compact_from: u64,
}

impl Writer {
    fn run(mut self, shared: &Shared) {
        loop {
            let (group, is_closed) = self.next_group(shared);
            let must_sync = group.is_empty() || group.iter().any(|(_, done)| done.is_some());
            let written = self.write(&group, must_sync);
            if let Err(error) = &written {
                tracing::error!(%error, path = %self.file.path.display(), "the rollback guard's log was not written");
            }
            for done in group.into_iter().filter_map(|(_, done)| done) {
                // The caller may have gone away.
                let _ = done.0.send(written.clone());
            }
            if is_closed {
                return;
            }
            self.compact_if_long();
        }
    }

    /// What waits; nothing when it is time to sync, or the log is being closed.
    fn next_group(&self, shared: &Shared) -> (Vec<(Record, Option<Done>)>, bool) {
        let mut queue = shared.queue();
        while queue.waiting.is_empty() && !queue.is_closed {
            if self.is_synced || self.failed.is_some() {
                queue = shared.wake.wait(queue).unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            let waited = shared.wake.wait_timeout(queue, SYNC_WAIT);
            let (back, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
            queue = back;
            if timeout.timed_out() {
                break;
            }
        }
        let is_closed = queue.is_closed && queue.waiting.is_empty();
        (core::mem::take(&mut queue.waiting), is_closed)
    }

    fn write(
        &mut self,
        group: &[(Record, Option<Done>)],
        must_sync: bool,
    ) -> Result<(), Arc<io::Error>> {
        if let Some(failed) = &self.failed {
            return Err(Arc::clone(failed));
        }
        let mut bytes = Vec::new();
        let mut chain = self.file.chain.clone();
        for (record, _) in group {
            chain.append(&self.place.key, record, &mut bytes);
        }
        if let Err(error) = self.file.file.write_all_at(&bytes, self.file.len) {
            // The next group overwrites what was written of this one; a longer rest of it would
            // look like a torn tail, and is one.
            if let Err(error) = self.file.file.set_len(self.file.len) {
                return Err(self.fail(error));
            }
            return Err(Arc::new(error));
        }
        self.file.chain = chain;
        self.file.len = self.file.len.saturating_add(bytes.len() as u64);
        self.is_synced &= bytes.is_empty();
        if must_sync && !self.is_synced {
            if let Err(error) = self.file.file.sync_data() {
                return Err(self.fail(error));
            }
            self.is_synced = true;
        }
        Ok(())
    }

    fn compact_if_long(&mut self) {
        let tail = self.file.len.saturating_sub(self.file.snapshot_len);
        let tail_max = self.file.snapshot_len.saturating_mul(TAIL_FACTOR).max(TAIL_BYTES_MIN);
        if tail <= tail_max || self.file.len < self.compact_from || self.failed.is_some() {
            return;
        }
        let Some(generation) = self.file.generation.checked_add(1) else { return };
        match self.place.write(generation, &self.rows) {
            Ok(file) => {
                self.file = file;
                self.is_synced = true;
            }
            // The new file may or may not be there after a crash: what is written now could be lost.
            Err(error) if self.place.holds(generation) => drop(self.fail(error)),
            Err(error) => {
                tracing::warn!(%error, "the rollback guard's log grows: it was not written anew");
                self.compact_from = self.file.len.saturating_mul(2);
            }
        }
    }

    fn fail(&mut self, error: io::Error) -> Arc<io::Error> {
        let error = Arc::new(error);
        tracing::error!(%error, "the rollback guard's log takes nothing more until a restart");
        self.failed = Some(Arc::clone(&error));
        error
    }
}
