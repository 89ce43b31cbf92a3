//! The queue in front of a group committer: many callers, one that decides their commits in order
//! and makes a group of them durable at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, oneshot};

use crate::{Commit, CommitOutcome, StoreError};

/// The most commits that wait for the committer; further callers wait for room.
const QUEUE_COMMITS_MAX: usize = 1024;

/// The most bytes of commits that wait or are being carried out, in units of 1 KiB.
const QUEUE_UNITS_MAX: usize = 64 * 1024;
const QUEUE_UNIT_BYTES: usize = 1024;

/// A group takes no further commits beyond these.
const GROUP_COMMITS_MAX: usize = 256;
const GROUP_BYTES_MAX: usize = 8 * 1024 * 1024;

/// What a committer has done since the store was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counters {
    /// Commits whose writes are durable.
    pub commits: u64,
    /// The batches, each with one fsync, that made them so.
    pub batches: u64,
}

#[derive(Debug, Default)]
struct Counts {
    commits: AtomicU64,
    batches: AtomicU64,
}

/// The callers' end. The committer's queue ends when this is dropped, after the last commit in it.
#[derive(Debug)]
pub struct CommitQueue {
    requests: mpsc::Sender<CommitRequest>,
    room: Arc<Semaphore>,
    counts: Arc<Counts>,
}

/// The committer's end.
#[derive(Debug)]
pub struct CommitRequests {
    requests: mpsc::Receiver<CommitRequest>,
    counts: Arc<Counts>,
}

/// A commit that waits for an answer. Dropping it answers that its outcome is unknown.
#[derive(Debug)]
pub struct CommitRequest {
    /// What is asked for.
    pub commit: Commit,
    bytes: usize,
    reply: oneshot::Sender<Result<CommitOutcome, StoreError>>,
    /// Room in the queue, given back when the request is answered.
    _room: OwnedSemaphorePermit,
}

/// A queue and its two ends.
#[must_use]
pub fn commit_queue() -> (CommitQueue, CommitRequests) {
    let (sender, receiver) = mpsc::channel(QUEUE_COMMITS_MAX);
    let counts = Arc::new(Counts::default());
    let room = Arc::new(Semaphore::new(QUEUE_UNITS_MAX));
    let queue = CommitQueue { requests: sender, room, counts: Arc::clone(&counts) };
    (queue, CommitRequests { requests: receiver, counts })
}

impl CommitQueue {
    /// Queues a commit that is within the limits, and waits until it is decided and durable. Once
    /// queued it is carried out even if the caller goes away.
    ///
    /// # Errors
    /// Those of [`crate::Store::commit`].
    pub async fn commit(&self, commit: Commit) -> Result<CommitOutcome, StoreError> {
        let bytes = commit.bytes();
        // INVARIANT: one commit has at most 16 MiB, far fewer units than there are.
        let units = u32::try_from(bytes.div_ceil(QUEUE_UNIT_BYTES)).unwrap_or(u32::MAX);
        let room = Arc::clone(&self.room).acquire_many_owned(units).await;
        let room = room.map_err(|_| StoreError::Closed)?;
        let (reply, answer) = oneshot::channel();
        let request = CommitRequest { commit, bytes, reply, _room: room };
        self.requests.send(request).await.map_err(|_| StoreError::Closed)?;
        match answer.await {
            Ok(outcome) => outcome,
            Err(dropped) => Err(StoreError::OutcomeUnknown { source: Box::new(dropped) }),
        }
    }

    /// What the committer has done so far.
    #[must_use]
    pub fn counters(&self) -> Counters {
        Counters {
            commits: self.counts.commits.load(Ordering::Relaxed),
            batches: self.counts.batches.load(Ordering::Relaxed),
        }
    }
}

impl CommitRequests {
    /// Waits for the next commit and takes those behind it along; nothing when the store is being
    /// closed. For a committer on a task.
    pub async fn next_group(&mut self) -> Option<Vec<CommitRequest>> {
        let first = self.requests.recv().await?;
        let mut group = vec![first];
        self.top_up(&mut group);
        Some(group)
    }

    /// As [`CommitRequests::next_group`], for a committer on a thread of its own.
    pub fn next_group_blocking(&mut self) -> Option<Vec<CommitRequest>> {
        let first = self.requests.blocking_recv()?;
        let mut group = vec![first];
        self.top_up(&mut group);
        Some(group)
    }

    /// Adds waiting commits to a group, up to what a group holds, without waiting.
    pub fn top_up(&mut self, group: &mut Vec<CommitRequest>) {
        let mut bytes = group.iter().map(|request| request.bytes).fold(0, usize::saturating_add);
        while group.len() < GROUP_COMMITS_MAX
            && bytes < GROUP_BYTES_MAX
            && let Ok(next) = self.requests.try_recv()
        {
            bytes = bytes.saturating_add(next.bytes);
            group.push(next);
        }
    }

    /// Counts a batch that has become durable.
    pub fn count_batch(&self, commits: u64) {
        self.counts.commits.fetch_add(commits, Ordering::Relaxed);
        self.counts.batches.fetch_add(1, Ordering::Relaxed);
    }
}

impl CommitRequest {
    /// Answers the caller.
    pub fn answer(self, answer: Result<CommitOutcome, StoreError>) {
        // The caller may have gone away; what it asked for is done all the same.
        let _ = self.reply.send(answer);
    }
}

#[cfg(test)]
mod tests;
