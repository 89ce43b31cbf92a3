//! The behavioural suite: what every backend must do, as tests it can run.
//!
//! A backend's tests say `store::suite_tests!(fixture);`, where `fixture` is a function that
//! returns `Option<Box<dyn Fixture>>`, each time over a new, empty store; `None` when the backend
//! cannot run here, which the fixture has then reported by name. Backends that keep their rows
//! add `store::durable_suite_tests!(fixture);`.

mod barriers;
mod commits;
mod concurrency;
mod durability;
mod limits;
mod listings;
mod model;
mod ranges;
mod rows;
mod transactions;

use core::error::Error;
use core::fmt::Debug;
use core::future::Future;
use std::sync::Arc;

use async_trait::async_trait;

pub use barriers::{barrier_hides_and_binds_values, barrier_passes_reads_through};
pub use commits::{
    commits_are_all_or_nothing, expected_keys_are_checked, expected_listings_are_checked,
    expected_ranges_are_checked, reverse_ranges_are_checked,
};
pub use concurrency::{
    caps_hold_under_concurrent_inserts, no_update_is_lost, one_creator_wins,
    readers_see_whole_commits, versions_are_unique_and_grow, write_skew_is_refused,
};
pub use durability::{reopened_store_has_every_commit, versions_grow_across_reopening};
pub use limits::{limits_are_enforced, limits_can_be_reached};
pub use listings::{listing_matches_model, listing_rolls_up, listing_skips_suffixes};
pub use ranges::{range_matches_model, ranges_are_ordered_and_bounded};
pub use rows::{last_write_of_a_key_counts, rows_are_stored_and_removed};
pub use transactions::{
    overlay_matches_model, peeks_expect_nothing, reads_become_expectations, savepoints_roll_back,
    transactions_read_their_writes, versions_become_expectations,
};

use crate::{Commit, CommitOutcome, Key, KeyBuilder, Store, StoreError, Write};

/// A store that tests may open, more than once if it is durable.
#[async_trait]
pub trait Fixture: Debug + Send + Sync {
    /// Opens the store of this fixture. The one opened before, if any, is dropped.
    ///
    /// # Errors
    /// Those of the backend.
    async fn open(&self) -> Result<Arc<dyn Store>, StoreError>;
}

/// Why a case failed, where it was not an assertion.
#[derive(Debug)]
pub struct Failed {
    /// The reason: printed by the test harness.
    pub reason: String,
}

impl<E: Error> From<E> for Failed {
    fn from(error: E) -> Self {
        let mut reason = error.to_string();
        let mut source = error.source();
        while let Some(cause) = source {
            reason.push_str(": ");
            reason.push_str(&cause.to_string());
            source = cause.source();
        }
        Self { reason }
    }
}

/// What a case runs on.
#[derive(Debug)]
pub struct Bench {
    /// Opens the store again.
    pub fixture: Box<dyn Fixture>,
    /// The open store, empty.
    pub store: Arc<dyn Store>,
}

/// Runs one case on the store of `fixture`; nothing without one.
///
/// # Errors
/// [`Failed`] when the store cannot be opened or the case fails other than by an assertion.
pub fn run<F>(
    fixture: Option<Box<dyn Fixture>>,
    case: impl FnOnce(Bench) -> F,
) -> Result<(), Failed>
where
    F: Future<Output = Result<(), Failed>>,
{
    let Some(fixture) = fixture else { return Ok(()) };
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        let store = fixture.open().await?;
        case(Bench { fixture, store }).await
    })
}

/// Waits for `work` from inside a synchronous closure of a case, such as a property's.
pub(crate) fn wait<F: Future>(work: F) -> F::Output {
    tokio::task::block_in_place(|| tokio::runtime::Handle::current().block_on(work))
}

/// A key of the table that most cases use.
pub(crate) fn key(tail: impl AsRef<[u8]>) -> Key {
    KeyBuilder::table("suite").tail(tail.as_ref())
}

pub(crate) fn put(tail: impl AsRef<[u8]>, value: &'static str) -> Write {
    Write::Put { key: key(tail), value: value.into() }
}

pub(crate) fn delete(tail: impl AsRef<[u8]>) -> Write {
    Write::Delete { key: key(tail) }
}

/// Commits `writes` without any expectation and returns the version.
pub(crate) async fn write(store: &dyn Store, writes: Vec<Write>) -> Result<u64, Failed> {
    match store.commit(Commit { expectations: Vec::new(), writes }).await? {
        CommitOutcome::Committed { version } => Ok(version),
        CommitOutcome::Conflict => {
            Err(Failed { reason: "a commit without expectations conflicted".to_owned() })
        }
    }
}

/// The cases every backend passes, one test each.
#[macro_export]
macro_rules! suite_tests {
    ($fixture:path) => {
        $crate::suite_cases!($fixture:
            rows_are_stored_and_removed,
            last_write_of_a_key_counts,
            ranges_are_ordered_and_bounded,
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
            limits_can_be_reached,
            barrier_hides_and_binds_values,
            barrier_passes_reads_through,
        );
    };
}

/// The further cases of backends that keep their rows, one test each.
#[macro_export]
macro_rules! durable_suite_tests {
    ($fixture:path) => {
        $crate::suite_cases!($fixture:
            reopened_store_has_every_commit,
            versions_grow_across_reopening,
        );
    };
}

/// One test for each named case.
#[macro_export]
macro_rules! suite_cases {
    ($fixture:path: $($case:ident),* $(,)?) => {
        $(
            #[test]
            fn $case() -> Result<(), $crate::suite::Failed> {
                $crate::suite::run($fixture(), $crate::suite::$case)
            }
        )*
    };
}
