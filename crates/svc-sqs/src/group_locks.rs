//! One send after another to a group of messages in order.
//!
//! Each send takes the next sequence number of its group. Sends at once would conflict at the commit and
//! start over; on this node they wait for one another instead, until the one before is committed.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::OwnedMutexGuard;

/// The groups that are being sent to.
#[derive(Debug, Default)]
pub(crate) struct GroupLocks {
    locks: Mutex<HashMap<Group, GroupLock>>,
}

/// A group of the queue at `home`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Group {
    home: String,
    name: String,
}

/// Whoever holds it sends to the group.
#[derive(Debug, Clone, Default)]
struct GroupLock(Arc<tokio::sync::Mutex<()>>);

/// The right to send to a group, until it is dropped.
#[derive(Debug)]
pub(crate) struct GroupGuard {
    locks: Arc<GroupLocks>,
    group: Group,
    guard: Option<OwnedMutexGuard<()>>,
}

impl GroupLocks {
    fn lock(&self) -> MutexGuard<'_, HashMap<Group, GroupLock>> {
        self.locks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until it may send to all of these groups at `home`. All callers take them in one order.
    pub(crate) async fn take(
        self: &Arc<Self>,
        home: &str,
        groups: BTreeSet<String>,
    ) -> Vec<GroupGuard> {
        let mut taken = Vec::with_capacity(groups.len());
        for name in groups {
            let group = Group { home: home.to_owned(), name };
            let GroupLock(lock) = self.lock().entry(group.clone()).or_default().clone();
            // What waits is told of by `group` as well, so that nobody waits for a lock that is gone.
            let mut guard = GroupGuard { locks: Arc::clone(self), group, guard: None };
            guard.guard = Some(lock.lock_owned().await);
            taken.push(guard);
        }
        taken
    }
}

impl Drop for GroupGuard {
    fn drop(&mut self) {
        self.guard = None;
        let mut locks = self.locks.lock();
        // Whoever else holds or awaits it has it too.
        if locks.get(&self.group).is_some_and(|lock| Arc::strong_count(&lock.0) == 1) {
            locks.remove(&self.group);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::sync::Arc;

    use super::GroupLocks;

    #[tokio::test]
    async fn sends_to_a_group_are_one_after_another() {
        let locks = Arc::new(GroupLocks::default());
        let groups = || BTreeSet::from(["a".to_owned(), "b".to_owned()]);
        let first = locks.take("home", groups()).await;
        let waiting = tokio::spawn({
            let (locks, groups) = (Arc::clone(&locks), groups());
            async move { locks.take("home", groups).await.len() }
        });
        tokio::task::yield_now().await;
        assert!(!waiting.is_finished());
        drop(first);
        assert_eq!(waiting.await.unwrap(), 2);
        assert!(locks.lock().is_empty());
    }
}
