//! One writer after another, where each takes the next number of a line: of a group of messages, a shard.
//!
//! Writers at once would conflict at the commit and start over; on this node they wait for one another instead, until
//! the one before is committed. That is all they are for: what nodes do to one another, the commit finds.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::OwnedMutexGuard;

/// The lines that are being written to.
#[derive(Debug, Default)]
pub struct NamedLocks {
    locks: Mutex<HashMap<Line, LineLock>>,
}

/// A line by its scope and its name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Line {
    scope: String,
    name: String,
}

/// Whoever holds it writes to the line.
#[derive(Debug, Clone, Default)]
struct LineLock(Arc<tokio::sync::Mutex<()>>);

/// The right to write to a line, until it is dropped.
#[derive(Debug)]
pub struct NamedGuard {
    locks: Arc<NamedLocks>,
    line: Line,
    guard: Option<OwnedMutexGuard<()>>,
}

impl NamedLocks {
    fn lock(&self) -> MutexGuard<'_, HashMap<Line, LineLock>> {
        self.locks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until it may write to all of these lines of `scope`. All callers take them in one order.
    #[must_use = "the lines are free again when the guards are dropped"]
    pub async fn take(self: &Arc<Self>, scope: &str, names: BTreeSet<String>) -> Vec<NamedGuard> {
        let mut taken = Vec::with_capacity(names.len());
        for name in names {
            let line = Line { scope: scope.to_owned(), name };
            let LineLock(lock) = self.lock().entry(line.clone()).or_default().clone();
            // What waits is told of by `line` as well, so that nobody waits for a lock that is gone.
            let mut guard = NamedGuard { locks: Arc::clone(self), line, guard: None };
            guard.guard = Some(lock.lock_owned().await);
            taken.push(guard);
        }
        taken
    }
}

impl Drop for NamedGuard {
    fn drop(&mut self) {
        self.guard = None;
        let mut locks = self.locks.lock();
        // Whoever else holds or awaits it has it too.
        if locks.get(&self.line).is_some_and(|lock| Arc::strong_count(&lock.0) == 1) {
            locks.remove(&self.line);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::sync::Arc;

    use super::NamedLocks;

    #[tokio::test]
    async fn writers_of_a_line_are_one_after_another() {
        let locks = Arc::new(NamedLocks::default());
        let names = || BTreeSet::from(["a".to_owned(), "b".to_owned()]);
        let first = locks.take("scope", names()).await;
        let waiting = tokio::spawn({
            let (locks, names) = (Arc::clone(&locks), names());
            async move { locks.take("scope", names).await.len() }
        });
        tokio::task::yield_now().await;
        assert!(!waiting.is_finished());
        drop(first);
        assert_eq!(waiting.await.unwrap(), 2);
        assert!(locks.lock().is_empty());
    }
}
