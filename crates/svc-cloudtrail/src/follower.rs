//! The task that follows the journal and keeps the index up to date.

use core::time::Duration;
use std::sync::Arc;

use engine::caught;
use journal::Journal;
use store::Store;
use tokio::sync::{Notify, mpsc, watch};
use tokio::task::AbortHandle;

use crate::index::Index;

/// How long the journal is left alone when nobody asks for it.
const IDLE: Duration = Duration::from_millis(500);

/// How long to wait after a failure.
const PAUSE: Duration = Duration::from_secs(1);

/// Damaged blocks that wait to be written anew.
const DAMAGED_MAX: usize = 64;

/// How long a lookup waits for the index at most.
const WAIT_MAX: Duration = Duration::from_secs(5);

/// A handle on the task; the task ends with it.
#[derive(Debug)]
pub(crate) struct Follower {
    journal: Journal,
    wake: Arc<Notify>,
    indexed: watch::Receiver<u64>,
    damaged: mpsc::Sender<u64>,
    task: AbortHandle,
}

impl Follower {
    pub(crate) fn start(store: Arc<dyn Store>, journal: Journal) -> Self {
        let wake = Arc::new(Notify::new());
        let (done, indexed) = watch::channel(0);
        let (damaged, blocks) = mpsc::channel(DAMAGED_MAX);
        let index = Index::new(store, journal.clone());
        let work = follow(index, Arc::clone(&wake), done, blocks);
        let task = tokio::spawn(work).abort_handle();
        Self { journal, wake, indexed, damaged, task }
    }

    /// The last record up to which everything was indexed at the last step.
    pub(crate) fn indexed(&self) -> u64 {
        *self.indexed.borrow()
    }

    /// Has a block written anew. Where too many wait already, the next lookup that meets it asks
    /// again.
    pub(crate) fn mend(&self, block: u64) {
        if self.damaged.try_send(block).is_ok() {
            self.wake.notify_one();
        }
    }

    /// Waits until everything the journal holds now is durable and indexed, but not longer than
    /// 5 s: a lookup then answers what the index has, as AWS does, which promises nothing before 15
    /// minutes.
    pub(crate) async fn catch_up(&self) {
        let head = self.journal.head().sequence;
        let mut indexed = self.indexed.clone();
        if *indexed.borrow_and_update() >= head {
            return;
        }
        let reach = async {
            if self.journal.durable_head().sequence < head
                && let Err(error) = self.journal.sync().await
            {
                tracing::warn!(%error, "the newest events are not durable and cannot be looked up");
                return;
            }
            self.wake.notify_one();
            // Fails only when the follower has ended.
            let _ = indexed.wait_for(|done| *done >= head).await;
        };
        if tokio::time::timeout(WAIT_MAX, reach).await.is_err() {
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
    mut index: Index,
    wake: Arc<Notify>,
    done: watch::Sender<u64>,
    mut damaged: mpsc::Receiver<u64>,
) {
    loop {
        while let Ok(block) = damaged.try_recv() {
            let mended = caught(index.mend(block)).await;
            if let Err(error) = mended.unwrap_or_else(|panic| Err(panic.into())) {
                tracing::error!(%error, block, "a block of the lookup index was not written anew");
            }
        }
        match caught(index.step()).await.unwrap_or_else(|panic| Err(panic.into())) {
            Ok(progress) => {
                done.send_replace(progress.indexed);
                if progress.has_more {
                    continue;
                }
                // A block that is not full yet would have its rows written again and again: it
                // waits for more.
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
