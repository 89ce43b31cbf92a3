//! The rows of a due table, a page at a time, past those that cannot be read.

use std::sync::Arc;

use store::{Entry, Key, Range, Store, StoreError};

use crate::failure::Failure;
use crate::rows::ROWS_PER_ROUND_MAX;

/// Rows read at a time.
const PAGE_ROWS: usize = 100;

/// A row that is due, or why it cannot be read.
pub(super) struct DueRow {
    pub(super) key: Key,
    pub(super) row: Result<Entry, Failure>,
}

/// Goes through a range of rows once.
pub(super) struct Walk {
    store: Arc<dyn Store>,
    rest: Range,
    room: usize,
}

impl Walk {
    pub(super) fn new(store: &Arc<dyn Store>, range: Range) -> Self {
        let rest = Range { limit: PAGE_ROWS, ..range };
        Self { store: Arc::clone(store), rest, room: ROWS_PER_ROUND_MAX }
    }

    /// The next rows; none at the end, and when enough have been seen.
    pub(super) async fn page(&mut self) -> Result<Vec<DueRow>, StoreError> {
        if self.room == 0 || self.rest.is_empty() {
            return Ok(Vec::new());
        }
        let rows = match self.store.range(&self.rest).await {
            Ok(entries) => entries.into_iter().map(readable).collect(),
            Err(error) => self.up_to_damaged(error).await?,
        };
        self.room = self.room.saturating_sub(rows.len());
        if let Some(last) = rows.last() {
            self.rest = self.rest.clone().after(&last.key);
        }
        Ok(rows)
    }

    /// The rows before the one that cannot be read, and that one.
    async fn up_to_damaged(&self, error: StoreError) -> Result<Vec<DueRow>, StoreError> {
        let Some(damaged) = unreadable(&error).filter(|key| self.rest.contains(key)).cloned()
        else {
            return Err(error);
        };
        let before = Range { end: damaged.clone(), ..self.rest.clone() };
        let mut rows: Vec<DueRow> = match before.is_empty() {
            true => Vec::new(),
            false => self.store.range(&before).await?.into_iter().map(readable).collect(),
        };
        if rows.len() < PAGE_ROWS {
            rows.push(DueRow { key: damaged, row: Err(error.into()) });
        }
        Ok(rows)
    }
}

fn readable(entry: Entry) -> DueRow {
    DueRow { key: entry.key.clone(), row: Ok(entry) }
}

/// The row that is at fault, if it is one row.
pub(super) fn unreadable(error: &StoreError) -> Option<&Key> {
    match error {
        StoreError::RolledBack { key } => Some(key),
        other => other.row(),
    }
}
