//! What can go wrong with blobs.

use core::fmt;
use std::io;
use std::path::PathBuf;

use crate::{BlobId, OrphanCount};

/// A blob could not be written, read, listed or removed.
#[derive(Debug, thiserror::Error)]
pub enum BlobError {
    /// No blob has this name: metadata that names it has lost its bytes, or it was deleted.
    #[error("blob {id} does not exist")]
    NotFound {
        /// The name asked for.
        id: BlobId,
    },
    /// The range is not inside the blob.
    #[error("bytes {start}..{end} of blob {id} are outside its {length_bytes} bytes")]
    RangeOutOfBounds {
        /// The blob.
        id: BlobId,
        /// The first byte asked for.
        start: u64,
        /// One past the last byte asked for.
        end: u64,
        /// The length the blob has.
        length_bytes: u64,
    },
    /// The blob ends before the length it had when it was opened.
    #[error("blob {id} ends at byte {offset}, before its end was reached")]
    Truncated {
        /// The blob.
        id: BlobId,
        /// Where the bytes stopped.
        offset: u64,
    },
    /// The storage is full, or a quota is.
    #[error("no space is left for blobs")]
    NoSpace,
    /// The writer failed before; it writes nothing any more, and what it wrote is gone.
    #[error("the blob writer failed earlier")]
    WriterFailed,
    /// Another process has the blob store open.
    #[error("the blob store `{}` is in use by another process", dir.display())]
    Locked {
        /// The directory of the store.
        dir: PathBuf,
    },
    /// The store was written by a newer release, or is not a blob store.
    #[error("the blob store `{}` has the format `{found}`, which this release cannot read", dir.display())]
    UnknownFormat {
        /// The directory of the store.
        dir: PathBuf,
        /// The first line of its format file.
        found: String,
    },
    /// The storage failed.
    #[error("cannot {action} {subject}")]
    Io {
        /// What was attempted.
        action: IoAction,
        /// A blob's name or a path.
        subject: String,
        /// What the storage answered.
        source: io::Error,
    },
    /// More blobs than crashes can explain are named by no metadata: the metadata is older than the
    /// blobs, or of another installation. Nothing was set aside.
    #[error(
        "{} of {} blobs are named by no metadata, more than crashes leave: nothing was set aside",
        count.orphans, count.examined
    )]
    TooManyOrphans {
        /// How many of how many.
        count: OrphanCount,
    },
    /// The caller's own test of references failed; the sweep stopped and set aside nothing more.
    #[error("cannot tell which blobs are referenced: {0}")]
    References(String),
}

impl BlobError {
    /// The error for `source`, with full storage told apart where it is about a blob.
    #[must_use]
    pub fn io(action: IoAction, subject: impl fmt::Display, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
                if action != IoAction::OpenStore =>
            {
                Self::NoSpace
            }
            _ => Self::Io { action, subject: subject.to_string(), source },
        }
    }
}

/// What was being done when the storage failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IoAction {
    /// Opening the store itself.
    OpenStore,
    /// Making a file for a new blob.
    Create,
    /// Writing bytes of a new blob.
    Write,
    /// Making a blob durable and visible.
    Finish,
    /// Opening a blob.
    Open,
    /// Reading bytes of a blob.
    Read,
    /// Removing a blob.
    Delete,
    /// Taking a blob out of the store.
    SetAside,
    /// Listing blobs.
    List,
}

impl fmt::Display for IoAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OpenStore => "open the blob store",
            Self::Create => "create a file for blob",
            Self::Write => "write blob",
            Self::Finish => "make durable the blob",
            Self::Open => "open blob",
            Self::Read => "read blob",
            Self::Delete => "delete blob",
            Self::SetAside => "set aside blob",
            Self::List => "list blobs of",
        })
    }
}
