//! What the server's own parts count: things that should not happen, and work that was put off.
//!
//! Each is also a line in the log when it happens; the metrics show the sums.

use core::sync::atomic::{AtomicU64, Ordering};

/// One count since the start.
#[derive(Debug, Default)]
pub struct Counter(AtomicU64);

impl Counter {
    /// Adds `count`.
    pub fn add(&self, count: u64) {
        self.0.fetch_add(count, Ordering::Relaxed);
    }

    /// The sum.
    #[must_use]
    pub fn read(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// The counts of one engine.
#[derive(Debug, Default)]
pub struct Counters {
    /// Index entries of the trail that led to a record that does not answer the question.
    pub stray_postings: Counter,
    /// Blocks of the trail's index whose rows were not as they were written, each time they were met.
    pub damaged_blocks: Counter,
    /// Rows of background work that could not be read or failed, and were passed over.
    pub rows_skipped: Counter,
    /// Panics that were caught.
    pub panics: Counter,
    /// Bodies that a handler asked for again, or that were never there.
    pub bodies_missing: Counter,
    /// Idle connections that were closed for new ones.
    pub connections_evicted: Counter,
    /// Connections that were closed at once: those of their address were all busy.
    pub connections_refused: Counter,
    /// Refusals of unauthenticated requests that are in a summary instead of a record each.
    pub refusals_summarized: Counter,
}

impl Counters {
    /// Every count: name, what it counts, and the sum.
    #[must_use]
    pub fn read(&self) -> [(&'static str, &'static str, u64); 8] {
        [
            (
                "trail_stray_postings",
                "Index entries that led to a record which does not answer the question.",
                self.stray_postings.read(),
            ),
            (
                "trail_damaged_blocks",
                "Blocks of the index whose rows were not as they were written, each time.",
                self.damaged_blocks.read(),
            ),
            (
                "background_rows_skipped",
                "Rows of background work that could not be read or failed, each time.",
                self.rows_skipped.read(),
            ),
            ("panics", "Panics that were caught.", self.panics.read()),
            (
                "bodies_missing",
                "Bodies that a handler asked for twice; each call answered an internal error.",
                self.bodies_missing.read(),
            ),
            (
                "connections_evicted",
                "Idle connections closed for new ones.",
                self.connections_evicted.read(),
            ),
            (
                "connections_refused",
                "Connections closed at once, those of their address being busy.",
                self.connections_refused.read(),
            ),
            (
                "refusals_summarized",
                "Unauthenticated refusals recorded in summaries.",
                self.refusals_summarized.read(),
            ),
        ]
    }
}
