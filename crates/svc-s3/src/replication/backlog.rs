//! What waits to be replicated, for the metrics.

use engine::Failure;
use store::{Range, Store};

use crate::tables::{REPLICATING, replicating};

/// The most entries that are counted: a scrape is to cost little.
const COUNTED_MAX: usize = 10_000;

/// Entries read at a time.
const PAGE_ROWS: usize = 1_000;

/// What waits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ReplicationBacklog {
    /// Versions, each once for every bucket that it goes to; at most 10,000 are counted.
    pub versions: usize,
    /// Their bytes.
    pub bytes: u64,
}

/// Counts what waits to be replicated.
///
/// # Errors
/// [`Failure`] when the store cannot be read, or a row is not one.
pub async fn replication_backlog(store: &dyn Store) -> Result<ReplicationBacklog, Failure> {
    let mut backlog = ReplicationBacklog::default();
    let mut range = Range::within(&replicating().build(), PAGE_ROWS);
    loop {
        let entries = store.range(&range).await?;
        for entry in &entries {
            let size = REPLICATING.decode(&entry.row.value)?.size;
            backlog.bytes = backlog.bytes.saturating_add(size);
        }
        backlog.versions = backlog.versions.saturating_add(entries.len());
        match entries.last() {
            Some(last) if entries.len() == PAGE_ROWS && backlog.versions < COUNTED_MAX => {
                range = range.after(&last.key);
            }
            _ => return Ok(backlog),
        }
    }
}
