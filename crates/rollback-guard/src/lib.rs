//! Finds rows that whoever operates the store has rolled back one by one.
//!
//! The encryption barrier refuses a value that was altered or moved, and accepts an older value of
//! the same row. For rows that grant or revoke that is not enough: a key that was disabled, a
//! policy that was tightened, a user who was deleted would come back. [`Guard`] is a store over the
//! store, below the barrier. For every guarded row it knows the version and the tag of the newest
//! sealed value, in memory and in a log on the local disk, and compares what is read: an older
//! value, a row that is gone, one that is back, and one that is left out of a range are all
//! [`store::StoreError::RolledBack`], for every reader, until the row is put right.
//!
//! # The order of a commit
//! 1. the **intent** (keys and new tags) is in the log, durable;
//! 2. the store commits;
//! 3. the **outcome** (the version) follows in the log, durable a moment later.
//!
//! A crash in between leaves intents without outcome: both states are taken until the next start has
//! read which it is. One row of the store, sealed like all others, is part of every guarded commit
//! and holds the intent's number: a log that is older than the store does not know it, and a store
//! that is older than the log does not have it.
//!
//! Every table is guarded but those that are named: who adds a table has to say nothing to be safe.

mod guard;
mod open;
mod tables;
mod verify;

mod error;
mod files;
mod format;
mod log;
mod rows;

pub use error::GuardError;
pub use files::{EarlierLocation, LogCopy, LogLocation};
pub use guard::{Counts, Guard, Quiet, note_key};
pub use open::{GuardParts, Opened, is_known};
pub use verify::{Compared, Difference, Wrong, check, check_log, differences, rebase};

#[cfg(test)]
mod tests;
