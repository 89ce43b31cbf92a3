//! Why a server does not start.

use core::error::Error;
use std::io;
use std::path::PathBuf;

use engine::Behind;
use store::StoreError;
use thiserror::Error as ThisError;

use crate::accept::Accept;
use crate::parts::{Mismatch, Part};

/// Why a server does not start. Data that was there is never changed; a first start that fails late
/// may leave a data directory in which everything is made already, and the next start uses it.
#[derive(Debug, ThisError)]
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
    /// A server uses the data directory.
    #[error("a server runs with the data directory `{}`: stop it first", path.display())]
    Running {
        /// The data directory.
        path: PathBuf,
    },
    /// What a setting names cannot be used.
    #[error("`{flag}`: `{}`: {source}", path.display())]
    Setting {
        /// The setting.
        flag: &'static str,
        /// What it names.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
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
        hint: String,
    },
    /// Store and journal are of different times.
    #[error("{0}")]
    Behind(Behind),
    /// What store and journal know of one another cannot be read.
    #[error(transparent)]
    Binding(#[from] engine::BindingError),
    /// A sealed start needs a slot for shares.
    #[error(
        "no slot opens with shares: a server starts sealed only once there is one; start it otherwise, and add one with `ironkeep slots add --new-shares`"
    )]
    SealedWithoutShares,
    /// Nobody could unseal the server.
    #[error("`--admin` is off: shares could not come, and the server would stay sealed")]
    SealedWithoutAdmin,
    /// What works on a stopped installation cannot wait for shares.
    #[error("this command does not wait for shares: give them with `--share-file`")]
    SealedOffline,
    /// A server that is to be sealed is not rid of its keys.
    #[error(
        "something still works with the keys of this server: it ends, so that they leave its memory"
    )]
    KeysHeld,
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
    /// A directory of files is not of the store's time: older, or without what says so.
    #[error(
        "the {part} `{}` is an older copy: {}, and the metadata store is of start {known}; files of newer objects may be missing: put the newest one in its place",
        path.display(),
        match found {
            Some(found) => format!("it is of start {found}"),
            None => "it has no file `generation` of this installation's, or an altered one".to_owned(),
        }
    )]
    FilesOlder {
        /// Which.
        part: Part,
        /// Where it is.
        path: PathBuf,
        /// The start that it is of.
        found: Option<u64>,
        /// The start that the store is of.
        known: u64,
    },
    /// A directory of files is newer than the store.
    #[error(
        "the metadata store is older than the {part} `{}`: it is of start {known}, and the files are of start {found}; it is an older copy: put the newest one in its place",
        path.display()
    )]
    FilesNewer {
        /// Which.
        part: Part,
        /// Where it is.
        path: PathBuf,
        /// The start that it is of.
        found: u64,
        /// The start that the store is of.
        known: u64,
    },
    /// No key slot opened.
    #[error(transparent)]
    Slots(#[from] keyslots::SlotsError),
    /// The metadata store does not open.
    #[error(transparent)]
    Store(#[from] store::StoreError),
    /// The metadata store cannot be opened or read.
    #[error("the {} `{place}` cannot be used: {cause}; {remedy}", Part::Store)]
    StoreUnusable {
        /// Where it is.
        place: String,
        /// What it said.
        cause: String,
        /// What to do about it.
        remedy: &'static str,
    },
    /// The data directory is empty, and the database is not.
    #[error(
        "the data directory `{}` holds no installation, and the {} `{place}` holds the metadata of one: name or mount the data directory that belongs to it, or name an empty database with `--postgres`; nothing was made",
        path.display(),
        Part::Store
    )]
    DataDirEmpty {
        /// The data directory.
        path: PathBuf,
        /// The database.
        place: String,
    },
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
    /// What a file asks for at a first start cannot be made.
    #[error(
        "`--init`: `{path}`, line {line}: {text}; what the lines before ask for is made, and is found at the \
         next start"
    )]
    Init {
        /// The file.
        path: PathBuf,
        /// The line at fault.
        line: usize,
        /// Why.
        text: String,
    },
    /// What is for tests alone is asked of a server that is no test's.
    #[error("`--test-controls`: {0}")]
    TestControls(&'static str),
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
    /// There is no backup, or no restoration.
    #[error(transparent)]
    Backup(#[from] crate::backup::error::BackupError),
    /// The certificate authority or the certificate cannot be made or read.
    #[error("TLS: {0}")]
    Tls(String),
    /// What the XKS proxy is to serve cannot be read.
    #[error("`--xks-proxy-file`: {0}")]
    XksProxy(String),
}

/// What to do about what the operating system refused.
fn remedy_of(error: &io::Error) -> Option<&'static str> {
    Some(match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            "its disk is full: free some space there and start again; nothing is lost"
        }
        io::ErrorKind::ReadOnlyFilesystem => {
            "its file system is mounted read-only: mount it for writing"
        }
        io::ErrorKind::NotADirectory => {
            "a file stands where a directory has to be: move it away, and put the directory back from the \
             newest copy"
        }
        io::ErrorKind::PermissionDenied => "let the user that runs this command use it",
        _ => return None,
    })
}

/// The loss of what is newer than an older copy of the directory.
pub(crate) const fn loss_of(part: Part) -> Accept {
    match part {
        Part::Archive => Accept::ArchiveMissing,
        Part::Store | Part::Journal | Part::Blobs => Accept::BlobsMissing,
    }
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
            Self::Part {
                part: Part::Archive,
                mismatch: Missing | IdMissing | IdAltered | FormatMissing,
                ..
            } => Accept::ArchiveMissing,
            Self::Behind(behind) => Accept::of(behind),
            Self::FilesOlder { part, .. } => loss_of(*part),
            Self::FilesNewer { .. } => Accept::StoreBehind,
            Self::Blob(blob::BlobError::TooManyOrphans { .. }) => Accept::Orphans,
            Self::Store(StoreError::RolledBack { .. })
            | Self::Engine(engine::Failure::Store(StoreError::RolledBack { .. })) => {
                Accept::RolledBackRows
            }
            Self::Guard(error) if error.is_accepted_by_rebase() => Accept::RolledBackRows,
            _ => return None,
        })
    }

    /// What to do about what the operating system refused, if that is why.
    #[must_use]
    pub fn remedy(&self) -> Option<String> {
        let mut cause: Option<&(dyn Error + 'static)> = Some(self);
        while let Some(error) = cause {
            if let Some(remedy) = error.downcast_ref::<io::Error>().and_then(remedy_of) {
                return Some(remedy.to_owned());
            }
            cause = error.source();
        }
        None
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
            (Self::Part { mismatch: Mismatch::FormatMissing, .. }, Some(loss)) => Some(format!(
                "`ironkeep recover --accept {}` compares the files with the metadata, and writes \
                 `format` again",
                loss.name()
            )),
            (_, Some(loss)) => Some(format!(
                "`ironkeep verify` says more; without a newer copy, `ironkeep recover --accept {}` takes \
                 the loss as it is",
                loss.name()
            )),
            // Without a store there is nothing to compare the others with.
            (Self::Part { part: Part::Store, mismatch: Mismatch::Missing, .. }, None) => None,
            (Self::Part { mismatch: Mismatch::OtherPart(_), .. }, None) => None,
            (Self::Part { .. } | Self::NoAccount | Self::SlotsOlder { .. }, None) => {
                Some("`ironkeep verify` says more".to_owned())
            }
            _ => self.remedy(),
        }
    }

    /// The same, of what `flag` names.
    pub(crate) fn of_setting(self, flag: &'static str) -> Self {
        match self {
            Self::File { path, source } => Self::Setting { flag, path, source },
            other => other,
        }
    }

    /// What is said for `flag` cannot be used.
    pub(crate) fn setting(flag: &'static str, value: &str, reason: String) -> Self {
        Self::Setting { flag, path: PathBuf::from(value), source: std::io::Error::other(reason) }
    }

    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }
}
