//! The audit journal: what happened, in one total order, kept so that a change shows.
//!
//! Events are appended by one thread that gathers whatever is waiting, writes it once and makes it
//! durable once (group commit). Each record is encrypted, and chained to the one before it by a
//! keyed hash; a record that is changed, removed, inserted or moved breaks the chain. The format is
//! described in [`mod@format`].
//!
//! What a crash can do: the tail that was not durable yet is cut back to the last whole record when
//! the journal is opened. What had been acknowledged as durable and is damaged is never cut: the
//! journal refuses to open and names the segment and the record.
//!
//! Whole segments at the beginning are removed when the caller says so ([`Retirable`]); an authentic
//! anchor then says where the journal begins, so that a beginning that somebody else cut off shows.
//!
//! Deliberately absent: any index by content (its readers build their own over the store).

mod error;
mod event;
pub mod format;
mod keys;
mod lock;

mod anchor;
mod disk;
mod mark;
mod recent;
mod scanner;
mod segment;

mod committer;
mod copy;
mod journal;
mod options;
mod queue;
mod read;
mod recover;
mod retire;
mod shared;
mod tail;
mod verify;

#[cfg(feature = "testing")]
mod faulty_disk;

pub use disk::{Disk, DiskFile, OsDisk};
pub use error::{Damage, JournalError};
pub use event::{
    Appended, Durability, Event, EventId, Head, Hyphenated, Kind, ParseEventIdError, Record,
};
#[cfg(feature = "testing")]
pub use faulty_disk::FaultyDisk;
pub use journal::Journal;
pub use keys::JournalKeys;
pub use options::{JournalOptions, JournalStart};
pub use queue::{APPEND_BYTES_MAX, EVENT_BYTES_MAX};
pub use read::{READ_BYTES_MAX, READ_LEN_MAX};
pub use recover::TornTail;
pub use retire::Retirable;
pub use shared::{Health, JournalStats};
pub use verify::Verified;

#[cfg(test)]
mod tests;
