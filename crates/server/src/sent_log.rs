//! What the shell sees of an answer to a request that a bucket's owner wants to know of: how many bytes
//! of it were sent, and when the last one was.

use core::fmt;
use std::sync::Arc;
use std::time::Duration;

use engine::{Engine, RequestLog, Sent};
use tokio::time::Instant;

/// Counts the bytes of an answer, and hands the log on when the answer is over, however it ends.
pub(crate) struct SentLog {
    engine: Arc<Engine>,
    log: Option<Box<RequestLog>>,
    bytes: u64,
    started: Instant,
    turn_around: Duration,
}

impl SentLog {
    /// Of an answer whose head is ready now, to a request whose head was read at `started` and whose
    /// body ended at `ended`.
    pub(crate) fn new(
        engine: &Arc<Engine>,
        log: Box<RequestLog>,
        started: Instant,
        ended: Option<Instant>,
    ) -> Self {
        let turn_around = ended.unwrap_or(started).elapsed();
        Self { engine: Arc::clone(engine), log: Some(log), bytes: 0, started, turn_around }
    }

    pub(crate) fn add(&mut self, bytes: usize) {
        self.bytes = self.bytes.saturating_add(u64::try_from(bytes).unwrap_or(u64::MAX));
    }
}

impl Drop for SentLog {
    fn drop(&mut self) {
        let Some(log) = self.log.take() else { return };
        let Self { bytes, turn_around, .. } = *self;
        let total = self.started.elapsed();
        self.engine.log_request(*log, Sent { bytes, total, turn_around });
    }
}

impl fmt::Debug for SentLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SentLog").field("bytes", &self.bytes).finish_non_exhaustive()
    }
}
