//! The task that follows the journal and keeps the index up to date.

use core::time::Duration;
use std::sync::Arc;

use journal::Journal;
use store::Store;
use tokio::sync::{Notify, watch};
use tokio::task::AbortHandle;

use crate::index::{advance, ends_block};

/// How long the journal is left alone when nobody asks for it.
const IDLE: Duration = Duration::from_millis(500);

/// How long to wait after a failure.
const PAUSE: Duration = Duration::from_secs(1);

/// How long a lookup waits for the index at most.
const WAIT_MAX: Duration = Duration::from_secs(5);

/// A handle on the task; the task ends with it.
#[derive(Debug)]
pub(crate) struct Follower {
    journal: Journal,
    wake: Arc<Notify>,
    indexed: watch::Receiver<u64>,
    task: AbortHandle,
}

impl Follower {
    pub(crate) fn start(store: Arc<dyn Store>, journal: Journal) -> Self {
        let wake = Arc::new(Notify::new());
        let (done, indexed) = watch::channel(0);
        let work = follow(store, journal.clone(), Arc::clone(&wake), done);
        let task = tokio::spawn(work).abort_handle();
        Self { journal, wake, indexed, task }
    }

    /// Waits until everything the journal holds now is indexed, but not longer than 5 s: a lookup
    /// then answers what the index has, as AWS does, which promises nothing before 15 minutes.
    pub(crate) async fn catch_up(&self) {
        let head = self.journal.head().sequence;
        let mut indexed = self.indexed.clone();
        if *indexed.borrow_and_update() >= head {
            return;
        }
        self.wake.notify_one();
        let reached = tokio::time::timeout(WAIT_MAX, indexed.wait_for(|done| *done >= head)).await;
        if !matches!(reached, Ok(Ok(_))) {
            tracing::warn!(head, "the lookup index is behind the journal");
        }
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn follow(
    store: Arc<dyn Store>,
    journal: Journal,
    wake: Arc<Notify>,
    done: watch::Sender<u64>,
) {
    loop {
        match advance(&store, &journal).await {
            Ok((sequence, went_on)) => {
                done.send_replace(sequence);
                // A block that is not full yet would have its rows written again and again: it
                // waits for more.
                if went_on && ends_block(sequence) {
                    continue;
                }
                // A lookup wakes us at once; without one there is no hurry.
                drop(tokio::time::timeout(IDLE, wake.notified()).await);
            }
            Err(error) => {
                tracing::error!(%error, "the lookup index waits");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}
