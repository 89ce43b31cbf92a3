//! The rows that background work goes through: one that cannot be read or fails never stops the
//! next.
//!
//! Such a row stays where it is: nothing is deleted because it is not understood. It is passed over,
//! counted, and logged with its key, each time the work comes by.

use std::sync::Arc;

use store::{Entry, Key, Range, Store, StoreError};

use crate::counters::Counters;

/// The most rows one round of work looks at; the rest is for the next round.
pub const ROWS_PER_ROUND_MAX: usize = 10_000;

/// Goes through a range of rows, a page at a time.
#[derive(Debug)]
pub struct Rows {
    store: Arc<dyn Store>,
    counters: Arc<Counters>,
    rest: Range,
    room: usize,
    skipped: usize,
    is_noting: bool,
}

impl Rows {
    /// Through `range`; its limit is that of a page.
    #[must_use]
    pub fn new(store: Arc<dyn Store>, counters: Arc<Counters>, range: Range) -> Self {
        Self { store, counters, rest: range, room: ROWS_PER_ROUND_MAX, skipped: 0, is_noting: true }
    }

    /// As often as there are rows: for work that must see all of them before anything else happens.
    pub(crate) fn without_end(self) -> Self {
        Self { room: usize::MAX, ..self }
    }

    /// Without a word of rows that cannot be read: for a first look, after which they are read again.
    pub(crate) fn unnoted(self) -> Self {
        Self { is_noting: false, ..self }
    }

    /// The next page; empty at the end, and when the round has seen enough.
    ///
    /// # Errors
    /// [`StoreError`] when the store fails as a whole.
    pub async fn page(&mut self) -> Result<Vec<Entry>, StoreError> {
        while self.room > 0 && !self.rest.is_empty() {
            let (entries, behind) = match self.store.range(&self.rest).await {
                Ok(entries) => {
                    let behind = entries.last().map(|last| last.key.clone());
                    (entries, behind)
                }
                Err(error) => {
                    let Some(damaged) = error.row().filter(|key| self.rest.contains(key)).cloned()
                    else {
                        return Err(error);
                    };
                    (self.read_up_to(&damaged, &error).await?, Some(damaged))
                }
            };
            let Some(behind) = behind else { break };
            self.room = self.room.saturating_sub(entries.len().max(1));
            self.rest = self.rest.clone().after(&behind);
            if !entries.is_empty() {
                return Ok(entries);
            }
        }
        Ok(Vec::new())
    }

    /// Passes over a row, which is logged with its key and counted.
    pub fn skip(&mut self, key: &Key, reason: &dyn core::fmt::Display) {
        if self.is_noting {
            tracing::error!(?key, %reason, "a row of background work is passed over");
            self.counters.rows_skipped.add(1);
        }
        self.skipped = self.skipped.saturating_add(1);
    }

    /// Whether pages came to the end of the range, and no row was passed over.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.room > 0 && self.skipped == 0
    }

    /// The rows before `damaged`, which cannot be read and is passed over.
    async fn read_up_to(
        &mut self,
        damaged: &Key,
        error: &StoreError,
    ) -> Result<Vec<Entry>, StoreError> {
        self.skip(damaged, error);
        let before = Range { end: damaged.clone(), ..self.rest.clone() };
        if before.is_empty() { Ok(Vec::new()) } else { self.store.range(&before).await }
    }
}
