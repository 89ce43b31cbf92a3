//! Why a server does not start.

use std::path::PathBuf;

use engine::Behind;
use thiserror::Error;

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
    #[error("the {part} `{place}` {mismatch}; `ironkeep verify` says more")]
    Part {
        /// Which.
        part: Part,
        /// Where it is.
        place: String,
        /// What is wrong with it.
        mismatch: Mismatch,
    },
    /// Store and journal are of different times.
    #[error("{0}; `ironkeep verify` says more, and `ironkeep recover` shows the ways out")]
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
    /// There is nothing here yet for which a root access key could be made.
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
    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }
}
