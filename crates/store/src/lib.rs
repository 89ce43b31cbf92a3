//! The metadata store: an ordered key-value space with serialisable optimistic commits.
//!
//! Services read and write through a [`Tx`], which remembers what it read; the request pipeline
//! turns it into a [`Commit`] and hands that to a [`Store`]. A backend re-checks every expectation
//! of the commit and applies all of its writes or none. Nothing is locked between the reads and the
//! commit, so a slow request holds nobody up: it only risks a [`CommitOutcome::Conflict`].
//!
//! Backends live in crates of their own (`store-memory`, `store-rocksdb`, `store-postgres`) and
//! pass one behavioural suite (module `suite`, feature `suite`).

mod store;

mod commit;
mod damage;
mod error;
mod key;
mod key_reader;
mod key_text;
mod limits;
mod read;
mod residue;

mod barrier;
mod tx;
mod tx_read;

pub mod commit_queue;
pub mod scan;

#[cfg(feature = "suite")]
pub mod suite;

pub use barrier::{Barrier, Seal};
pub use commit::{Commit, CommitOutcome, Expectation, Write};
pub use damage::StoreDamage;
pub use error::{FormatError, SealError, StoreError};
pub use key::{Key, KeyBuilder, escaped};
pub use key_reader::{KeyReader, MalformedKey};
pub use limits::{
    COMMIT_BYTES_MAX, COMMIT_EXPECTED_ROWS_MAX, COMMIT_WRITES_MAX, KEY_BYTES_MAX, LimitExceeded,
    PAGE_ROWS_MAX, VALUE_BYTES_MAX, check_keys,
};
pub use read::{After, Entry, ListEntry, ListPage, ListQuery, Order, Range, Row};
pub use residue::Residue;
pub use store::Store;
pub use tx::{Savepoint, Tx};
