//! Commits that conflict, fail, or are answered with "unknown".

use std::sync::Arc;

use store::{Commit, CommitOutcome, Store, StoreError, Write};

use super::{Numbered, is_refused, key, open, place, write};
use crate::tests::shaky::{Fault, Shaky};
use store::Seal as _;

async fn put(store: &dyn Store, name: &str) -> Result<CommitOutcome, StoreError> {
    let value = Numbered.seal(&[], b"another").unwrap().into();
    let writes = vec![Write::Put { key: key(name), value }];
    store.commit(Commit { expectations: Vec::new(), writes }).await
}

#[tokio::test]
async fn a_conflict_leaves_everything_as_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let below = Arc::new(Shaky::default());
    let (guard, _) = open(&below, &place(dir.path())).await.unwrap();
    write(&guard, "a", Some("old")).await;
    let old = below.row(&key("a"));
    below.faults.lock().unwrap().push(Fault::Conflict);
    assert_eq!(put(&guard, "a").await.unwrap(), CommitOutcome::Conflict);
    assert!(!is_refused(&guard, "a").await);
    below.edit(&key("a"), None);
    assert!(is_refused(&guard, "a").await);
    below.edit(&key("a"), old);
    assert!(!is_refused(&guard, "a").await);
}

/// A commit of unknown outcome, in the running guard and over a restart: both states are taken until
/// it is found out, and then one only.
async fn check(fault: Fault, is_applied: bool, restart: bool) {
    let dir = tempfile::tempdir().unwrap();
    let place = place(dir.path());
    let below = Arc::new(Shaky::default());
    let (mut guard, _) = open(&below, &place).await.unwrap();
    write(&guard, "a", Some("old")).await;
    let old = below.row(&key("a"));
    below.faults.lock().unwrap().push(fault);
    assert!(matches!(put(&guard, "a").await, Err(StoreError::OutcomeUnknown { .. })));
    assert!(!is_refused(&guard, "a").await);
    if restart {
        drop(guard);
        guard = open(&below, &place).await.unwrap().0;
    } else {
        guard.inner.find_out().await.unwrap();
    }
    assert!(!is_refused(&guard, "a").await);
    assert_eq!(below.row(&key("a")) != old, is_applied);
    let new = below.edit(&key("a"), old.clone());
    assert_eq!(is_refused(&guard, "a").await, is_applied);
    below.edit(&key("a"), new);
    assert!(!is_refused(&guard, "a").await);
}

#[tokio::test]
async fn an_unknown_outcome_is_found_out() {
    for restart in [false, true] {
        check(Fault::AppliedUnknown, true, restart).await;
        check(Fault::LostUnknown, false, restart).await;
        check(Fault::LateUnknown, true, restart).await;
    }
}

#[tokio::test]
async fn an_unknown_deletion_is_found_out() {
    for (fault, is_applied) in [(Fault::AppliedUnknown, true), (Fault::LostUnknown, false)] {
        let dir = tempfile::tempdir().unwrap();
        let below = Arc::new(Shaky::default());
        let (guard, _) = open(&below, &place(dir.path())).await.unwrap();
        write(&guard, "a", Some("old")).await;
        let old = below.row(&key("a"));
        below.faults.lock().unwrap().push(fault);
        let writes = vec![Write::Delete { key: key("a") }];
        let commit = Commit { expectations: Vec::new(), writes };
        assert!(guard.commit(commit).await.is_err());
        guard.inner.find_out().await.unwrap();
        below.edit(&key("a"), old);
        assert_eq!(is_refused(&guard, "a").await, is_applied);
    }
}

#[tokio::test]
async fn a_caller_that_goes_away_leaves_a_commit_that_is_noted() {
    let dir = tempfile::tempdir().unwrap();
    let below = Arc::new(Shaky::default());
    let (guard, _) = open(&below, &place(dir.path())).await.unwrap();
    write(&guard, "a", Some("old")).await;
    let old = below.row(&key("a"));
    let guard = Arc::new(guard);
    let caller = tokio::spawn({
        let guard = Arc::clone(&guard);
        async move { drop(put(&*guard, "a").await) }
    });
    tokio::task::yield_now().await;
    caller.abort();
    drop(caller.await);
    // Behind it: commits are proposed in their order here, and this one waits for the log.
    write(&*guard, "b", Some("x")).await;
    let _quiet = guard.inner.find_out().await;
    assert!(!is_refused(&*guard, "a").await);
    let is_applied = below.row(&key("a")) != old;
    below.edit(&key("a"), old);
    assert_eq!(is_refused(&*guard, "a").await, is_applied);
}
