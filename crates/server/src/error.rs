//! Why a server does not start.

use std::path::PathBuf;

use engine::Behind;
use thiserror::Error;

use crate::accept::Accept;
use crate::parts::{Mismatch, Part};

/// Why a server does not start. Data that was there is never changed; a first start that fails late
/// may leave a data directory in which everything is made already, and the next start uses it.
#[derive(Debug, Error)]
pub enum ServeError {
    /// A file or folder cannot be used.
    #[error("`{path}`: {source}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// An address cannot be listened on.
    #[error("cannot listen on {address}: {source}")]
    Listen {
        /// Which.
        address: std::net::SocketAddr,
        /// Why.
        source: std::io::Error,
    },
    /// The data directory holds data, and its key slots are gone.
    #[error(
        "`{path}` is missing, but the data directory is not empty: without the key slots the data cannot be read; restore the file"
    )]
    SlotsMissing {
        /// Where the slots file should be.
        path: PathBuf,
    },
    /// A memory store is to use a directory that holds something.
    #[error(
        "`{path}` is not empty: the memory store deletes its directory at the end, so it takes only one that is new, empty, or its own"
    )]
    NotTransient {
        /// The directory.
        path: PathBuf,
    },
    /// A store that lasts is to use the directory of a memory store.
    #[error(
        "`{path}` is the directory of a server with `--store memory`, which clears it: choose another directory"
    )]
    Transient {
        /// The directory.
        path: PathBuf,
    },
    /// Another server uses the directory.
    #[error("`{path}` is in use by another server")]
    InUse {
        /// The directory.
        path: PathBuf,
    },
    /// A part of the installation is not what it should be.
    #[error("the {part} `{place}` {mismatch}{hint}")]
    Part {
        /// Which.
        part: Part,
        /// Where it is.
        place: String,
        /// What is wrong with it.
        mismatch: Mismatch,
        /// Where the right one may be; empty where nothing says so.
        hint: &'static str,
    },
    /// Store and journal are of different times.
    #[error("{0}")]
    Behind(Behind),
    /// What store and journal know of one another cannot be read.
    #[error(transparent)]
    Binding(#[from] engine::BindingError),
    /// A store that is not new holds no account.
    #[error(
        "the metadata store holds no management account, but this installation was made before: it has lost data; put back the newest copy"
    )]
    NoAccount,
    /// The key slots file is an older copy.
    #[error(
        "the key slots file `{path}` is an older copy: its generation is {found}, and the store knows {known}; slots that were removed would open again: put the newest one in its place"
    )]
    SlotsOlder {
        /// The file.
        path: PathBuf,
        /// Its generation.
        found: u64,
        /// The newest one that was seen.
        known: u64,
    },
    /// No key slot opened.
    #[error(transparent)]
    Slots(#[from] keyslots::SlotsError),
    /// The metadata store does not open.
    #[error(transparent)]
    Store(#[from] store::StoreError),
    /// The rollback guard does not open.
    #[error("rollback guard: {0}")]
    Guard(#[from] rollback_guard::GuardError),
    /// The blob store does not open.
    #[error(transparent)]
    Blob(#[from] blob::BlobError),
    /// The journal does not open.
    #[error(transparent)]
    Journal(#[from] journal::JournalError),
    /// The first account cannot be made.
    #[error(transparent)]
    Bootstrap(#[from] identity::BootstrapError),
    /// The engine does not start.
    #[error(transparent)]
    Engine(#[from] engine::Failure),
    /// A key cannot be derived.
    #[error(transparent)]
    Envelope(#[from] envelope::EnvelopeError),
    /// There is no such data directory.
    #[error("`{path}` does not exist: name the data directory of the server with `--data-dir`")]
    NoDirectory {
        /// The data directory.
        path: PathBuf,
    },
    /// A loss is to be accepted that is not there.
    #[error(
        "{asked}: nothing of that kind was found; found: {}",
        if found.is_empty() { "nothing that could be accepted" } else { found }
    )]
    NothingOfKind {
        /// Those that are not there.
        asked: String,
        /// Those that are.
        found: String,
    },
    /// There are further losses, and with them the server does not start.
    #[error(
        "nothing was accepted, since this was found too and keeps the server from starting: {found}; put \
         it right, or accept it in the same command"
    )]
    AlsoFound {
        /// Those that were not accepted.
        found: String,
    },
    /// Something keeps the server from starting that cannot be accepted.
    #[error("nothing was accepted: {text}")]
    NotAcceptable {
        /// What it is.
        text: String,
    },
    /// There is nothing here yet with which something could be done.
    #[error("`{path}` holds no Ironkeep data: `ironkeep serve` makes it, with a root access key")]
    NoData {
        /// The data directory.
        path: PathBuf,
    },
    /// The certificate authority or the certificate cannot be made or read.
    #[error("TLS: {0}")]
    Tls(String),
}

impl ServeError {
    /// The loss that has to be accepted for this not to be refused, where that can be done.
    #[must_use]
    pub fn loss(&self) -> Option<Accept> {
        use Mismatch::{FormatMissing, IdAltered, IdMissing, Missing};
        Some(match self {
            Self::Part {
                part: Part::Journal, mismatch: Missing | IdMissing | IdAltered, ..
            }
            | Self::Journal(journal::JournalError::Corrupt { .. }) => Accept::JournalBehind,
            Self::Part {
                part: Part::Blobs,
                mismatch: Missing | IdMissing | IdAltered | FormatMissing,
                ..
            } => Accept::BlobsMissing,
            Self::Behind(behind) => Accept::of(behind),
            Self::Blob(blob::BlobError::TooManyOrphans { .. }) => Accept::Orphans,
            Self::Store(store::StoreError::RolledBack { .. })
            | Self::Engine(engine::Failure::Store(store::StoreError::RolledBack { .. })) => {
                Accept::RolledBackRows
            }
            Self::Guard(error) if error.is_accepted_by_rebase() => Accept::RolledBackRows,
            _ => return None,
        })
    }

    /// What to do about it, for who started the server; none where the message says all.
    #[must_use]
    pub fn way_out(&self) -> Option<String> {
        match (self, self.loss()) {
            (
                Self::Part { mismatch: Mismatch::IdMissing | Mismatch::IdAltered, .. },
                Some(loss),
            ) => Some(format!(
                "`ironkeep recover --accept {}` compares the part with the others, and writes the \
                     id again where it fits",
                loss.name()
            )),
            (_, Some(loss)) => Some(format!(
                "`ironkeep verify` says more; without a newer copy, `ironkeep recover --accept {}` takes \
                 the loss as it is",
                loss.name()
            )),
            // Without a store there is nothing to compare the others with.
            (Self::Part { part: Part::Store, mismatch: Mismatch::Missing, .. }, None) => None,
            (Self::Part { .. } | Self::NoAccount | Self::SlotsOlder { .. }, None) => {
                Some("`ironkeep verify` says more".to_owned())
            }
            _ => None,
        }
    }

    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }
}
