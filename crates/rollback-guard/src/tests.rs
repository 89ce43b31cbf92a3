mod attacks;
mod chance;
mod files;
mod outcomes;
mod rocks;
mod shaky;

use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;
use envelope::random::SystemRandom;
use envelope::{RootKey, RootVersion};
use store::suite::Fixture;
use store::{Commit, CommitOutcome, Key, KeyBuilder, Seal, SealError, Store, StoreError, Write};
use store_memory::MemoryStore;

use crate::{Guard, GuardError, GuardParts, LogLocation, Opened};
use shaky::Shaky;

/// Seals by appending 16 bytes that differ every time, as the barrier's tags do.
#[derive(Debug)]
pub(crate) struct Numbered;

impl Seal for Numbered {
    fn seal(&self, _: &[u8], value: &[u8]) -> Result<Vec<u8>, SealError> {
        let tag: [u8; 16] = envelope::random::bytes(&SystemRandom);
        Ok([value, &tag].concat())
    }

    fn open(&self, _: &[u8], sealed: &[u8]) -> Result<Vec<u8>, SealError> {
        let len = sealed.len().checked_sub(16).ok_or(SealError::NotAuthentic)?;
        Ok(sealed[..len].to_vec())
    }
}

pub(crate) fn place(dir: &Path) -> LogLocation {
    let root = RootKey::generate(RootVersion::FIRST, &SystemRandom).unwrap();
    LogLocation {
        dir: dir.join("guard"),
        key: Arc::new(root.guard_key().unwrap()),
        installation: [7; 16],
        earlier: None,
    }
}

pub(crate) fn parts(below: &Arc<Shaky>) -> GuardParts {
    GuardParts {
        below: below.clone(),
        seal: Arc::new(Numbered),
        unguarded: vec!["object"],
        known_change: 0,
    }
}

/// A guarded row.
pub(crate) fn key(name: &str) -> Key {
    KeyBuilder::table("key").text(name).build()
}

/// Stores `value`, sealed, at `name`; deletes without.
pub(crate) async fn write(store: &dyn Store, name: &str, value: Option<&str>) -> u64 {
    let write = match value {
        Some(value) => Write::Put {
            key: key(name),
            value: Numbered.seal(&[], value.as_bytes()).unwrap().into(),
        },
        None => Write::Delete { key: key(name) },
    };
    let commit = Commit { expectations: Vec::new(), writes: vec![write] };
    match store.commit(commit).await.unwrap() {
        CommitOutcome::Committed { version } => version,
        CommitOutcome::Conflict => panic!("a commit without expectations has conflicted"),
    }
}

/// Whether reading `name` is refused; it must not fail otherwise.
pub(crate) async fn is_refused(store: &dyn Store, name: &str) -> bool {
    match store.get(&key(name)).await {
        Ok(_) => false,
        Err(StoreError::RolledBack { key: refused }) => {
            assert_eq!(refused, key(name));
            true
        }
        Err(error) => panic!("{error}"),
    }
}

pub(crate) async fn open(
    below: &Arc<Shaky>,
    place: &LogLocation,
) -> Result<(Guard, Opened), GuardError> {
    Guard::open(parts(below), place.clone()).await
}

/// The guard as a backend of the store's own suite: all of it is guarded, and nothing may look like
/// a rollback.
#[derive(Debug)]
struct Guarded(tempfile::TempDir);

#[async_trait]
impl Fixture for Guarded {
    async fn open(&self) -> Result<Arc<dyn Store>, StoreError> {
        let parts = GuardParts {
            below: Arc::new(MemoryStore::new()),
            seal: Arc::new(Numbered),
            unguarded: Vec::new(),
            known_change: 0,
        };
        let (guard, opened) = Guard::open(parts, place(self.0.path())).await.unwrap();
        assert_eq!(opened, Opened::Fresh { rows: 0 });
        Ok(Arc::new(guard))
    }
}

fn fixture() -> Option<Box<dyn Fixture>> {
    Some(Box::new(Guarded(tempfile::tempdir().unwrap())))
}

// All cases but two that count rows: the store's note is one more in a range over everything, and in
// the largest commit.
store::suite_cases!(fixture:
    rows_are_stored_and_removed,
    last_write_of_a_key_counts,
    range_matches_model,
    listing_rolls_up,
    listing_skips_suffixes,
    listing_matches_model,
    expected_keys_are_checked,
    expected_ranges_are_checked,
    reverse_ranges_are_checked,
    expected_listings_are_checked,
    commits_are_all_or_nothing,
    versions_are_unique_and_grow,
    one_creator_wins,
    no_update_is_lost,
    caps_hold_under_concurrent_inserts,
    write_skew_is_refused,
    readers_see_whole_commits,
    transactions_read_their_writes,
    overlay_matches_model,
    reads_become_expectations,
    versions_become_expectations,
    peeks_expect_nothing,
    savepoints_roll_back,
    limits_are_enforced,
    barrier_hides_and_binds_values,
    barrier_passes_reads_through,
);
