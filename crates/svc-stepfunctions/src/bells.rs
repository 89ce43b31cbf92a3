//! What wakes the job that takes executions further. Bells are of one node and decide nothing: what is due is in
//! rows, and the job looks at them also when nobody rings.

use core::time::Duration;
use std::sync::Arc;

use tokio::sync::Notify;

/// The longest pause that a bell waits out; beyond it the job looks by itself.
const PAUSE_MS_MAX: i64 = 15_000;

/// Rings when it is dropped: what a call did is committed by then, or never will be.
#[derive(Debug)]
pub struct Ring(Arc<Notify>);

impl Ring {
    pub(crate) fn new(bell: &Arc<Notify>) -> Self {
        Self(Arc::clone(bell))
    }
}

impl Drop for Ring {
    fn drop(&mut self) {
        self.0.notify_one();
    }
}

/// Rings after a pause, if that is short.
pub(crate) fn ring_after(bell: &Arc<Notify>, ms: i64) {
    let Ok(pause_ms) = u64::try_from(ms.clamp(0, PAUSE_MS_MAX.saturating_add(1))) else { return };
    if ms > PAUSE_MS_MAX {
        return;
    }
    let bell = Arc::clone(bell);
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(pause_ms.saturating_add(1))).await;
        bell.notify_one();
    });
}
