//! What wakes the job that does what alarms do.

use std::sync::Arc;

use tokio::sync::Notify;

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
