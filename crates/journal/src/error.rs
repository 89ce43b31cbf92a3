//! What can go wrong with the journal.

use core::fmt;
use std::io;
use std::path::{Path, PathBuf};

use envelope::EnvelopeError;

/// The journal could not be opened, written or read.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// Events cannot be recorded now. The disk is full or failing; the journal recovers by itself
    /// when writing works again.
    #[error("the journal cannot be written: {reason}")]
    Unavailable {
        /// What the storage answered.
        reason: String,
    },
    /// The journal was closed.
    #[error("the journal is closed")]
    Closed,
    /// An append is larger than can be queued.
    #[error("an append of {bytes} bytes, or an event of it, exceeds the limit of {max} bytes")]
    TooLarge {
        /// The size of the event or of the append.
        bytes: usize,
        /// The limit it exceeds.
        max: usize,
    },
    /// The journal is damaged where it had been durable, or somebody changed it.
    #[error("journal segment `{segment}` is damaged at record {sequence}: {damage}")]
    Corrupt {
        /// The file's name.
        segment: String,
        /// The first record that cannot be trusted.
        sequence: u64,
        /// What is wrong with it.
        damage: Damage,
    },
    /// A newer release wrote the journal.
    #[error("journal segment `{segment}` has format {found}; this release reads up to {supported}")]
    NewerFormat {
        /// The file's name.
        segment: String,
        /// The version found.
        found: u16,
        /// The newest version this release reads.
        supported: u16,
    },
    /// The segment was sealed under a root version that was not given.
    #[error("journal segment `{segment}` needs root key version {root_version}, which is not open")]
    MissingKey {
        /// The file's name.
        segment: String,
        /// The root version it names.
        root_version: u32,
    },
    /// Another process has the journal open.
    #[error("the journal `{}` is in use by another process", dir.display())]
    Locked {
        /// The directory of the journal.
        dir: PathBuf,
    },
    /// The storage failed.
    #[error("cannot {action} `{}`", path.display())]
    Io {
        /// What was attempted, as a verb.
        action: &'static str,
        /// The file or directory.
        path: PathBuf,
        /// What the storage answered.
        source: io::Error,
    },
    /// A record could not be sealed.
    #[error("cannot seal a journal record")]
    Seal(#[source] EnvelopeError),
    /// A task of the journal was lost: it panicked or the runtime is shutting down.
    #[error("a task of the journal was lost")]
    TaskLost,
}

/// What is wrong with a segment or a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// The segment's header is not one, or was changed, or belongs to another installation.
    Header,
    /// The segment does not continue the one before it, or that one is missing.
    NotContinuing,
    /// The file ends inside or before the record.
    CutShort,
    /// The record's length is impossible.
    Length,
    /// The record has another number than its place.
    Sequence,
    /// The record does not continue the chain.
    Chain,
    /// The record is of a kind that this release does not know.
    Kind,
    /// The record's content is not authentic.
    Content,
    /// The chain differs from the one that was marked durable.
    Mark,
    /// The journal does not begin where retention left it, or the file that says so was changed.
    Anchor,
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Header => "its header is not authentic",
            Self::NotContinuing => "it does not continue the segment before it",
            Self::CutShort => "the file ends before the record does",
            Self::Length => "the length is impossible",
            Self::Sequence => "the record has another number",
            Self::Chain => "the record does not continue the chain",
            Self::Kind => "the record is of an unknown kind",
            Self::Content => "the content is not authentic",
            Self::Mark => "the chain differs from the one marked durable",
            Self::Anchor => "the journal does not begin where retention left it",
        })
    }
}

impl JournalError {
    pub(crate) fn io(action: &'static str, path: &Path) -> impl Fn(io::Error) -> Self {
        move |source| Self::Io { action, path: path.to_owned(), source }
    }
}
