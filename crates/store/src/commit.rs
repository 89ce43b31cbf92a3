//! What a transaction asks a backend to check and write.

use bytes::Bytes;

use crate::{Key, ListQuery, Range};

/// Something a transaction has read. A commit goes through only while reading it again would
/// give the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expectation {
    /// The row at `key` has this version; 0: there is none.
    Key {
        /// Where.
        key: Key,
        /// Its version.
        version: u64,
    },
    /// The range holds exactly these rows, in its order and up to its limit: no row has changed,
    /// gone or appeared.
    Range {
        /// Which rows.
        range: Range,
        /// Each key and version.
        rows: Vec<(Key, u64)>,
    },
    /// The listing gives exactly this page.
    List {
        /// Which page.
        query: ListQuery,
        /// Each key and version, 0 for a common prefix.
        entries: Vec<(Key, u64)>,
        /// Whether entries follow.
        more: bool,
    },
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Write {
    /// Stores `value` at `key`, over whatever is there.
    Put {
        /// Where.
        key: Key,
        /// What.
        value: Bytes,
    },
    /// Removes the row at `key`, if there is one.
    Delete {
        /// Where.
        key: Key,
    },
}

impl Write {
    /// The key written.
    #[must_use]
    pub fn key(&self) -> &Key {
        match self {
            Self::Put { key, .. } | Self::Delete { key } => key,
        }
    }
}

/// What must still hold, and what to write if it does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Commit {
    /// All of these must hold.
    pub expectations: Vec<Expectation>,
    /// All of these are applied, in order.
    pub writes: Vec<Write>,
}

/// The answer to a commit that was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a conflict has written nothing"]
pub enum CommitOutcome {
    /// Every expectation held and every write is durable. The rows written carry this version;
    /// a commit without writes gets the newest version there is.
    Committed {
        /// The version.
        version: u64,
    },
    /// An expectation did not hold: nothing was written. Read again and decide again.
    Conflict,
}
