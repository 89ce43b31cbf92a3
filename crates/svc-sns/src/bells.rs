//! What wakes the jobs that deliver: whoever publishes rings once the commit is done.
//!
//! Bells are of one node, and decide nothing: what is due is in rows, and jobs look at them also when nobody
//! rings.

use core::time::Duration;
use std::sync::Arc;

use tokio::sync::Notify;

/// The longest pause that a bell waits out; beyond it jobs look by themselves.
const PAUSE_SECONDS_MAX: u32 = 15;

/// A bell for each job.
#[derive(Debug, Default)]
pub(crate) struct Bells {
    pub(crate) fan_out: Arc<Notify>,
    pub(crate) queues: Arc<Notify>,
    pub(crate) calls: Arc<Notify>,
}

impl Bells {
    /// Rings for both jobs that deliver.
    pub(crate) fn of_deliveries(&self) -> [Ring; 2] {
        [Ring::new(&self.queues), Ring::new(&self.calls)]
    }
}

/// Rings when it is dropped: what a call did is committed by then, or never will be.
#[derive(Debug)]
pub struct Ring(Arc<Notify>);

impl Ring {
    /// For this bell.
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
pub(crate) fn ring_after(bell: &Arc<Notify>, seconds: u32) {
    if seconds > PAUSE_SECONDS_MAX {
        return;
    }
    let bell = Arc::clone(bell);
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_secs(seconds.into())).await;
        bell.notify_one();
    });
}
