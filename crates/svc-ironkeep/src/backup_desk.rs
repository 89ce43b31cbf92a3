//! Where backups of the running server are ordered, and how the last one is doing: the server makes them,
//! one at a time.

use core::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use stdx::Timestamp;
use tokio::sync::Notify;

/// Takes an order, and says how it is doing.
pub struct BackupDesk {
    /// Where backups are written; or why none are.
    place: Result<String, &'static str>,
    last: Mutex<Option<OrderedBackup>>,
    changed: Notify,
}

/// A backup that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupOrder {
    /// What it is called.
    pub name: String,
}

/// How far a backup is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct BackupCounts {
    /// The last record of the journal that is in it; none before that is settled.
    pub journal_sequence: Option<u64>,
    /// Files in it, of objects and of everything else.
    pub files: u64,
    /// Those that are there by now.
    pub files_done: u64,
    /// Those that had to be copied.
    pub copied_files: u64,
    /// The bytes of them.
    pub copied_bytes: u64,
    /// Files of objects that metadata names and the server itself does not have.
    pub missing_files: u64,
}

/// An order and what became of it.
#[derive(Debug, Clone)]
pub struct OrderedBackup {
    pub(crate) name: String,
    pub(crate) started_at: Timestamp,
    pub(crate) counts: BackupCounts,
    pub(crate) end: Option<Ended>,
    /// Whether the server has begun with it.
    is_taken: bool,
}

/// How a backup ended.
#[derive(Debug, Clone)]
pub(crate) struct Ended {
    pub(crate) at: Timestamp,
    pub(crate) failure: Option<String>,
}

impl BackupDesk {
    /// The desk of a server that writes backups into `place`, or why it writes none.
    #[must_use]
    pub fn new(place: Result<String, &'static str>) -> Self {
        Self { place, last: Mutex::new(None), changed: Notify::new() }
    }

    fn last(&self) -> MutexGuard<'_, Option<OrderedBackup>> {
        // Every change is one assignment.
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where backups are written.
    pub(crate) fn place(&self) -> &str {
        self.place.as_deref().unwrap_or_default()
    }

    /// The last order.
    pub(crate) fn ordered(&self) -> Option<OrderedBackup> {
        self.last().clone()
    }

    /// Takes an order.
    ///
    /// # Errors
    /// Why it is not taken.
    pub(crate) fn ask(&self, name: String, now: Timestamp) -> Result<OrderedBackup, String> {
        self.place.as_ref().map_err(|reason| (*reason).to_owned())?;
        let mut last = self.last();
        if let Some(running) = last.as_ref().filter(|last| last.end.is_none()) {
            return Err(format!("The backup `{}` is being made: one at a time.", running.name));
        }
        let counts = BackupCounts::default();
        let ordered = OrderedBackup { name, started_at: now, counts, end: None, is_taken: false };
        *last = Some(ordered.clone());
        drop(last);
        self.changed.notify_one();
        Ok(ordered)
    }

    /// Waits for an order that nobody has taken.
    pub async fn next(&self) -> BackupOrder {
        loop {
            if let Some(ordered) = self.last().as_mut().filter(|it| !it.is_taken) {
                ordered.is_taken = true;
                return BackupOrder { name: ordered.name.clone() };
            }
            self.changed.notified().await;
        }
    }

    /// Says how far the backup is.
    pub fn tell(&self, counts: BackupCounts) {
        if let Some(ordered) = self.last().as_mut() {
            ordered.counts = counts;
        }
    }

    /// Says that the backup has ended, and why it failed if it did.
    pub fn end(&self, at: Timestamp, failure: Option<String>) {
        if let Some(ordered) = self.last().as_mut() {
            ordered.end = Some(Ended { at, failure });
        }
    }
}

impl fmt::Debug for BackupDesk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BackupDesk").field("place", &self.place).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::{BackupCounts, BackupDesk, BackupOrder};
    use stdx::Timestamp;

    #[tokio::test]
    async fn one_order_at_a_time_is_taken_once() {
        let now = Timestamp::from_unix_seconds(1);
        let closed = BackupDesk::new(Err("There is no place."));
        assert_eq!(closed.ask("a".to_owned(), now).unwrap_err(), "There is no place.");
        let desk = BackupDesk::new(Ok("/backups".to_owned()));
        desk.ask("a".to_owned(), now).unwrap();
        assert_eq!(desk.next().await, BackupOrder { name: "a".to_owned() });
        assert!(desk.ask("b".to_owned(), now).unwrap_err().contains("`a` is being made"));
        desk.tell(BackupCounts { files: 3, ..BackupCounts::default() });
        assert_eq!(desk.ordered().unwrap().counts.files, 3);
        desk.end(now, None);
        desk.ask("b".to_owned(), now).unwrap();
        assert_eq!(desk.next().await, BackupOrder { name: "b".to_owned() });
    }
}
