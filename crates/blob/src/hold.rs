//! Keeping blobs while somebody reads all that metadata named at one instant.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many hold a store.
#[derive(Debug, Clone, Default)]
pub struct Holds(Arc<AtomicUsize>);

impl Holds {
    /// Holds the store: what is named now is not deleted until the hold is dropped. What was unlinked
    /// before may still go.
    #[must_use]
    pub fn take(&self) -> Hold {
        self.0.fetch_add(1, Ordering::SeqCst);
        Hold(self.clone())
    }

    /// Whether anybody holds it.
    #[must_use]
    pub fn are_there(&self) -> bool {
        self.0.load(Ordering::SeqCst) > 0
    }
}

/// While it is there, who deletes what nothing names any more waits for another time.
#[derive(Debug)]
pub struct Hold(Holds);

impl Drop for Hold {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::SeqCst);
    }
}
