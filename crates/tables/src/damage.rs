//! Why a row could not be read or written.

use store::StoreError;
use thiserror::Error;

/// What is wrong with a row. Says nothing of its content, which may be a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Damage {
    /// There is not even a version.
    #[error("it is empty")]
    Empty,
    /// The version is not one that was ever written.
    #[error("record version {0} has no reader")]
    Version(u8),
    /// The content is not the record's: not JSON, a field missing, an identifier that is none.
    #[error("the content is not a record's at byte {at_byte}")]
    Content {
        /// Bytes from the begin of the JSON to where reading stopped.
        at_byte: usize,
    },
    /// The key is not made of texts.
    #[error("its key does not belong to the table")]
    Key,
    /// The record has no JSON form.
    #[error("it has no JSON form")]
    Unwritable,
}

/// Why a record could not be read or written.
#[derive(Debug, Error)]
pub enum TableError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The row was written by a newer release.
    #[error("table `{table}`: record version {found} is newer than {supported}")]
    Newer {
        /// The table's name.
        table: &'static str,
        /// The version of the row.
        found: u8,
        /// The newest version this release reads.
        supported: u8,
    },
    /// The row does not hold a record of this table.
    #[error("table `{table}`: a row is damaged: {damage}")]
    Damaged {
        /// The table's name.
        table: &'static str,
        /// What is wrong with the row.
        damage: Damage,
    },
}
