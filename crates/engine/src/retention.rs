//! Retention of the journal: what everybody is done with and is old enough goes.
//!
//! A segment goes when its last record is older than the retention and every consumer has passed it.
//! That it goes is recorded, durably, before it does.

use std::collections::BTreeSet;

use journal::{Durability, Retirable};

use crate::audit::AuditNotes;
use crate::binding::Binding;
use crate::engine::Engine;
use crate::failure::Failure;

/// The name of the record of what was removed.
const NAME: &str = "RetireJournal";

const DAY_SECONDS: i64 = 24 * 60 * 60;

impl Engine {
    /// Removes the segments of the journal that every consumer has passed and that are older than the
    /// retention, with a record of it. Gives what was removed.
    ///
    /// # Errors
    /// [`Failure`] when it cannot be recorded, or not be removed; the rest goes the next time.
    pub async fn retire_journal(&self) -> Result<Option<Retirable>, Failure> {
        let days = i64::from(self.retention.days());
        let before = self.clock.now().plus_seconds(days.saturating_mul(-DAY_SECONDS));
        let passed = self.consumers.passed();
        if self.journal.retirable(before, passed).is_none() {
            return Ok(None);
        }
        // The head that the store knows must stay: the next start looks for it.
        let known = Binding::stored_head(&*self.store).await;
        let known = known.map_err(|error| Failure::Internal(error.to_string()))?;
        let known = known.map_or(0, |head| head.sequence);
        let Some(what) = self.journal.retirable(before, passed.min(known)) else { return Ok(None) };
        let mut notes = AuditNotes::default();
        notes.extra("firstSequence", what.first_sequence);
        notes.extra("lastSequence", what.last_sequence);
        notes.extra("segments", what.segments);
        notes.extra("latestEventTime", what.latest.iso8601());
        notes.extra("retentionDays", self.retention.days());
        self.record_act(NAME, &notes, &BTreeSet::new(), Durability::Durable).await?;
        self.journal.retire(what).await?;
        tracing::info!(
            first = what.first_sequence,
            last = what.last_sequence,
            segments = what.segments,
            "old records of the journal were removed"
        );
        Ok(Some(what))
    }
}
