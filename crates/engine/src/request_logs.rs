//! The way of answered requests to the journal.

use std::sync::{Arc, Mutex, PoisonError};

use journal::{Durability, Journal};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use crate::commit::PendingEvent;
use crate::counters::Counters;

/// Requests that wait for the journal.
const QUEUE_MAX: usize = 4_096;

/// Requests that go to the journal at once.
const BATCH_MAX: usize = 256;

/// The way of these events to the journal.
#[derive(Debug, Default)]
pub(crate) struct RequestLogs {
    running: Mutex<Option<Running>>,
}

/// The queue, and the task that empties it.
#[derive(Debug)]
struct Running {
    queue: mpsc::Sender<Vec<PendingEvent>>,
    task: JoinHandle<()>,
}

impl RequestLogs {
    pub(crate) fn start(journal: Journal, counters: Arc<Counters>) -> Self {
        let (queue, events) = mpsc::channel(QUEUE_MAX);
        let task = tokio::spawn(carry(events, journal, counters));
        Self { running: Mutex::new(Some(Running { queue, task })) }
    }

    pub(crate) fn put(&self, events: Vec<PendingEvent>, counters: &Counters) {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        let sent = running.as_ref().map(|running| running.queue.try_send(events));
        if !matches!(sent, Some(Ok(()))) {
            counters.request_logs_lost.add(1);
        }
    }

    /// Puts what waits into the journal, and takes no more.
    pub(crate) async fn close(&self) {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(Running { queue, task }) = running else { return };
        drop(queue);
        if let Err(error) = task.await {
            tracing::error!(%error, "the last answered requests are in no log");
        }
    }
}

async fn carry(
    mut queue: mpsc::Receiver<Vec<PendingEvent>>,
    journal: Journal,
    counters: Arc<Counters>,
) {
    let mut batch = Vec::new();
    while queue.recv_many(&mut batch, BATCH_MAX).await > 0 {
        let count = batch.len();
        let events = batch.drain(..).flatten().map(PendingEvent::without_commit).collect();
        if let Err(error) = journal.append(events, Durability::Relaxed).await {
            counters.request_logs_lost.add(u64::try_from(count).unwrap_or(u64::MAX));
            tracing::error!(%error, count, "answered requests are in no log");
        }
    }
}
