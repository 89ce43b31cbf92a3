//! The group committer: one thread that decides commits in order and shares fsyncs among them.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread::JoinHandle;

use rocksdb::{DB, WriteBatch, WriteOptions};
use store::commit_queue::{CommitQueue, CommitRequest, CommitRequests, Counters, commit_queue};
use store::scan::{Pending, holds};
use store::{Commit, CommitOutcome, Key, StoreError, Write};

use crate::cursor::DbCursor;
use crate::stored;

/// A committer thread; dropping the handle waits for it to finish what it has accepted.
pub(crate) struct Committer {
    /// Taken away only while dropping.
    queue: Option<CommitQueue>,
    thread: Option<JoinHandle<()>>,
}

impl Committer {
    /// Starts the thread. `version` is that of the last commit that wrote.
    ///
    /// # Errors
    /// [`StoreError::Backend`] when there is no thread to be had.
    pub(crate) fn start(db: Arc<DB>, version: u64) -> Result<Self, StoreError> {
        let (queue, requests) = commit_queue();
        let worker = Worker { db, version, requests };
        let thread = std::thread::Builder::new()
            .name("store-committer".to_owned())
            .spawn(move || worker.run())
            .map_err(StoreError::backend)?;
        Ok(Self { queue: Some(queue), thread: Some(thread) })
    }

    /// See [`CommitQueue::commit`].
    pub(crate) async fn commit(&self, commit: Commit) -> Result<CommitOutcome, StoreError> {
        self.queue.as_ref().ok_or(StoreError::Closed)?.commit(commit).await
    }

    pub(crate) fn counters(&self) -> Counters {
        let none = Counters { commits: 0, batches: 0 };
        self.queue.as_ref().map_or(none, CommitQueue::counters)
    }
}

impl Drop for Committer {
    fn drop(&mut self) {
        self.queue = None;
        if let Some(thread) = self.thread.take() {
            // A panic there has already answered every caller with an error.
            let _ = thread.join();
        }
    }
}

/// Commits decided together, not yet durable.
#[derive(Default)]
struct Batch {
    writes: WriteBatch,
    /// What the writes will leave: each key's new version, 0 if deleted.
    pending: BTreeMap<Key, u64>,
    commits: u64,
}

enum Decision {
    /// Goes through, at this version, if the batch becomes durable. A commit that only checks may
    /// have found what the commits before it in the batch leave behind, so it waits as well.
    Commits(u64),
    /// Writes nothing, whatever becomes of the batch.
    Final(Result<CommitOutcome, StoreError>),
}

struct Worker {
    db: Arc<DB>,
    version: u64,
    requests: CommitRequests,
}

impl Worker {
    fn run(mut self) {
        while let Some(group) = self.requests.next_group_blocking() {
            self.carry_out(group);
        }
    }

    /// Decides a group in order, makes it durable, and answers.
    fn carry_out(&mut self, group: Vec<CommitRequest>) {
        let mut batch = Batch::default();
        let mut decided = Vec::with_capacity(group.len());
        for mut request in group {
            let commit = core::mem::take(&mut request.commit);
            decided.push((request, self.decide(commit, &mut batch)));
        }
        let stored = self.make_durable(batch);
        for (request, decision) in decided {
            request.answer(match (decision, &stored) {
                (Decision::Final(answer), _) => answer,
                (Decision::Commits(version), Ok(())) => Ok(CommitOutcome::Committed { version }),
                (Decision::Commits(_), Err(error)) => {
                    Err(StoreError::OutcomeUnknown { source: Box::new(error.clone()) })
                }
            });
        }
    }

    fn make_durable(&self, batch: Batch) -> Result<(), rocksdb::Error> {
        let Batch { mut writes, commits, .. } = batch;
        if commits == 0 {
            return Ok(());
        }
        writes.put(stored::VERSION_KEY, self.version.to_be_bytes());
        let mut durable = WriteOptions::default();
        durable.set_sync(true);
        self.db.write_opt(writes, &durable)?;
        self.requests.count_batch(commits);
        Ok(())
    }

    /// Decides one commit against the database and the batch so far, and adds its writes.
    fn decide(&mut self, commit: Commit, batch: &mut Batch) -> Decision {
        let stored = DbCursor::below(&self.db, &Key::end());
        let mut rows = Pending::new(stored, &batch.pending);
        for expectation in &commit.expectations {
            match holds(&mut rows, expectation) {
                Ok(true) => {}
                Ok(false) => return Decision::Final(Ok(CommitOutcome::Conflict)),
                Err(error) => return Decision::Final(Err(error)),
            }
        }
        if commit.writes.is_empty() {
            return Decision::Commits(self.version);
        }
        let Some(version) = self.version.checked_add(1) else {
            return Decision::Final(Err(StoreError::backend("no versions are left")));
        };
        self.version = version;
        for write in commit.writes {
            match write {
                Write::Put { key, value } => {
                    batch.writes.put(key.as_bytes(), stored::encode(version, &value));
                    batch.pending.insert(key, version);
                }
                Write::Delete { key } => {
                    batch.writes.delete(key.as_bytes());
                    batch.pending.insert(key, 0);
                }
            }
        }
        batch.commits = batch.commits.saturating_add(1);
        Decision::Commits(version)
    }
}
