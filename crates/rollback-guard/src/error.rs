//! Why the guard does not open.

use std::io;
use std::path::{Path, PathBuf};

use store::{SealError, StoreError};
use thiserror::Error;

/// Why the guard does not open. Nothing was changed.
#[derive(Debug, Error)]
pub enum GuardError {
    /// A file cannot be used.
    #[error("`{path}`: {source}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Another process has it open.
    #[error("`{path}` is in use by another process")]
    InUse {
        /// The directory.
        path: PathBuf,
    },
    /// The log is not as it was written.
    #[error("`{path}` is damaged at byte {offset}: put back the newest copy of its directory")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Where the first record is that is not ours.
        offset: u64,
    },
    /// The log belongs to another installation.
    #[error("`{path}` belongs to another installation: put back this one's")]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// A newer release has written it.
    #[error("`{path}` was written by a newer release")]
    Newer {
        /// The file.
        path: PathBuf,
    },
    /// The store knows of a guard, and there is none.
    #[error(
        "`{path}` is missing: without it a rollback of single rows of the store cannot be found; put it back"
    )]
    Missing {
        /// The directory.
        path: PathBuf,
    },
    /// The guard is older than the store.
    #[error(
        "`{path}` is older than the store: it ends with change {known} and the store with {stored}; put back the newest copy"
    )]
    Behind {
        /// The directory.
        path: PathBuf,
        /// The last change that the log knows.
        known: u64,
        /// The last change in the store.
        stored: u64,
    },
    /// The store is older than the guard, empty, or another one.
    #[error(
        "the store is not the one that `{path}` guards, or older: it does not hold change {known}"
    )]
    StoreBehind {
        /// The directory.
        path: PathBuf,
        /// The last change that the log knows.
        known: u64,
        /// The last change in the store; none when the store knows no guard.
        stored: Option<u64>,
    },
    /// The store's note of the guard cannot be opened.
    #[error("the store's note of the rollback guard: {0}")]
    Seal(#[from] SealError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl GuardError {
    /// Whether taking the rows of the store as they are is a way out ([`crate::rebase`]).
    #[must_use]
    pub const fn is_accepted_by_rebase(&self) -> bool {
        matches!(
            self,
            Self::Damaged { .. }
                | Self::Foreign { .. }
                | Self::Missing { .. }
                | Self::Behind { .. }
                | Self::StoreBehind { .. }
        )
    }

    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }
}
