//! Lines of the log that were lost because its target is full or closed.

use core::sync::atomic::{AtomicU64, Ordering};

/// Of the whole process, which has one log.
static LOST: AtomicU64 = AtomicU64::new(0);

/// Counts a line of the log that could not be written.
pub fn count_lost_log_line() {
    LOST.fetch_add(1, Ordering::Relaxed);
}

/// How many lines of the log could not be written since the process began.
#[must_use]
pub fn lost_log_lines() -> u64 {
    LOST.load(Ordering::Relaxed)
}
