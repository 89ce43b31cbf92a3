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

/// What was there at the last look.
#[derive(Debug, Default)]
pub struct Gauge(AtomicU64);

impl Gauge {
    /// What is there now.
    pub fn set(&self, count: u64) {
        self.0.store(count, Ordering::Relaxed);
    }

    /// What was there at the last look.
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
    /// Answered requests that are in no server access log.
    pub request_logs_lost: Counter,
    /// Requests that were over the limit of their principal or account.
    pub requests_throttled: Counter,
    /// Versions that were brought to another bucket, or whose replica was made like them.
    pub replications_completed: Counter,
    /// Versions whose replication was refused for good.
    pub replications_failed: Counter,
    /// Event notifications that were taken by their destination.
    pub notifications_delivered: Counter,
    /// Event notifications that their destination refused, each time.
    pub notifications_refused: Counter,
    /// Event notifications that were never delivered.
    pub notifications_lost: Counter,
    /// Deletions of KMS keys that were scheduled.
    pub key_deletions_scheduled: Counter,
    /// Uses of KMS keys that were refused because the key waits for its deletion.
    pub key_uses_pending_deletion: Counter,
    /// Uses of KMS keys that were refused because the key is off.
    pub key_uses_disabled: Counter,
    /// Events that reached a target of a rule.
    pub event_deliveries: Counter,
    /// Deliveries of events that were given up.
    pub event_deliveries_failed: Counter,
    /// Events that went to a queue of dead letters.
    pub event_dead_letters: Counter,
    /// Dead letters of events that their queue did not take.
    pub event_dead_letters_lost: Counter,
    /// Rows that were under a root key which was replaced, and were written anew.
    pub root_rotation_rows: Counter,
    /// Files of objects that metadata names and that were not there at the last look.
    pub files_missing: Gauge,
}

impl Counters {
    /// Every count: name, what it counts, and the sum.
    #[must_use]
    pub fn read(&self) -> [(&'static str, &'static str, u64); 23] {
        let [scheduled, pending, disabled] = self.of_keys();
        let [delivered, refused, lost] = self.of_notifications();
        let [reached, given_up, dead, dead_lost] = self.of_events();
        let [evicted, unconnected, summarized, unlogged, throttled] = self.of_requests();
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
            evicted,
            unconnected,
            summarized,
            unlogged,
            throttled,
            (
                "replications_completed",
                "Versions brought to another bucket, and changes that followed.",
                self.replications_completed.read(),
            ),
            (
                "replications_failed",
                "Versions whose replication was refused for good.",
                self.replications_failed.read(),
            ),
            delivered,
            refused,
            lost,
            scheduled,
            pending,
            disabled,
            reached,
            given_up,
            dead,
            dead_lost,
            (
                "root_rotation_rows",
                "Rows under a replaced root key that were written anew.",
                self.root_rotation_rows.read(),
            ),
        ]
    }

    /// Those of connections and requests.
    fn of_requests(&self) -> [(&'static str, &'static str, u64); 5] {
        [
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
            (
                "request_logs_lost",
                "Answered requests that did not reach the server access log of their bucket.",
                self.request_logs_lost.read(),
            ),
            (
                "requests_throttled",
                "Requests refused for being over the limit of their principal or account.",
                self.requests_throttled.read(),
            ),
        ]
    }

    /// Those of event notifications.
    fn of_notifications(&self) -> [(&'static str, &'static str, u64); 3] {
        [
            (
                "notifications_delivered",
                "Event notifications that were taken by their destination.",
                self.notifications_delivered.read(),
            ),
            (
                "notifications_refused",
                "Event notifications that their destination refused, each time.",
                self.notifications_refused.read(),
            ),
            (
                "notifications_lost",
                "Event notifications that were never delivered.",
                self.notifications_lost.read(),
            ),
        ]
    }

    /// Those of events.
    fn of_events(&self) -> [(&'static str, &'static str, u64); 4] {
        [
            (
                "event_deliveries",
                "Events that reached a target of a rule.",
                self.event_deliveries.read(),
            ),
            (
                "event_deliveries_failed",
                "Deliveries of events that were given up.",
                self.event_deliveries_failed.read(),
            ),
            (
                "event_dead_letters",
                "Events that went to a queue of dead letters.",
                self.event_dead_letters.read(),
            ),
            (
                "event_dead_letters_lost",
                "Dead letters of events that their queue did not take.",
                self.event_dead_letters_lost.read(),
            ),
        ]
    }

    /// Those of KMS keys.
    fn of_keys(&self) -> [(&'static str, &'static str, u64); 3] {
        [
            (
                "key_deletions_scheduled",
                "Deletions of KMS keys that were scheduled.",
                self.key_deletions_scheduled.read(),
            ),
            (
                "key_uses_pending_deletion",
                "Uses refused because the KMS key waits for its deletion.",
                self.key_uses_pending_deletion.read(),
            ),
            (
                "key_uses_disabled",
                "Uses refused because the KMS key is off.",
                self.key_uses_disabled.read(),
            ),
        ]
    }
}
