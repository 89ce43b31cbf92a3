//! Why a store could not do what it was asked.

use core::error::Error;

use crate::{Key, LimitExceeded};

/// A store that cannot be opened because of what is in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// There is data, and it is not ours.
    #[error("`{place}` holds data that is not an Ironkeep store")]
    NotAStore {
        /// The directory or database.
        place: String,
    },
    /// A newer release has written it.
    #[error(
        "`{place}` has store format {found}, written by a newer release; this one reads up to {supported}"
    )]
    Newer {
        /// The directory or database.
        place: String,
        /// Its format.
        found: u32,
        /// The newest format this release knows.
        supported: u32,
    },
}

/// A value could not be sealed, or is not what was sealed for its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// Sealing failed.
    #[error("value could not be sealed")]
    Seal,
    /// The bytes are not what was sealed under this key for this row.
    #[error("sealed value is not authentic")]
    NotAuthentic,
}

/// A store failed, or was asked for something impossible.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The request is beyond a limit: a fault of the caller.
    #[error(transparent)]
    Limit(#[from] LimitExceeded),
    /// Opening was refused because of what is stored there.
    #[error(transparent)]
    Format(#[from] FormatError),
    /// Another process has the store open.
    #[error("`{place}` is in use by another process")]
    InUse {
        /// The directory or database.
        place: String,
    },
    /// The configuration cannot be used.
    #[error("store configuration: {reason}")]
    Configuration {
        /// What is wrong with it.
        reason: String,
    },
    /// The store is shutting down.
    #[error("the store is closed")]
    Closed,
    /// A row is not as it was written: damage, or somebody changed it.
    #[error("row `{key}` is damaged")]
    Corrupt {
        /// Which row.
        key: Key,
    },
    /// The value of a row could not be sealed or opened: a wrong key, damage, or somebody changed
    /// or moved it.
    #[error("row `{key}`: {source}")]
    Seal {
        /// Which row.
        key: Key,
        /// The seal's own error.
        source: SealError,
    },
    /// A row that grants or revokes is not what was last written there: an older value was put back,
    /// or the row was removed or brought back, by whoever operates the store.
    #[error("row `{key}` is not the newest that was written: it was rolled back in the store")]
    RolledBack {
        /// Which row, its table first.
        key: Key,
    },
    /// The backend failed while committing: either everything is stored or nothing.
    #[error("the outcome of a commit is unknown")]
    OutcomeUnknown {
        /// The backend's own error.
        source: Box<dyn Error + Send + Sync>,
    },
    /// The backend failed; nothing was written.
    #[error("the storage backend failed")]
    Backend {
        /// The backend's own error.
        source: Box<dyn Error + Send + Sync>,
    },
}

impl StoreError {
    /// The row that the error is about, when it is about one and not the store.
    #[must_use]
    pub const fn row(&self) -> Option<&Key> {
        match self {
            Self::Corrupt { key } | Self::Seal { key, .. } => Some(key),
            _ => None,
        }
    }

    /// A failure of the backend.
    pub fn backend(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::Backend { source: source.into() }
    }
}
