//! Why there is no backup, or no restoration.

use std::io;
use std::path::PathBuf;

use thiserror::Error as ThisError;

/// Why a backup is not made, not whole or not restored.
#[derive(Debug, ThisError)]
pub enum BackupError {
    /// A file or folder cannot be used.
    #[error("`{}`: {source}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The directory is not there.
    #[error(
        "the directory of backups `{}` does not exist: make it, or mount what it is on",
        path.display()
    )]
    NoDirectory {
        /// The directory.
        path: PathBuf,
    },
    /// The directory holds something else.
    #[error(
        "`{}` is no directory of backups: it holds files and no file `ironkeep-backups`; name an empty one",
        path.display()
    )]
    NotOurs {
        /// The directory.
        path: PathBuf,
    },
    /// A newer release wrote it.
    #[error("`{}` was written by a newer release ({found}): use that one", path.display())]
    Newer {
        /// What.
        path: PathBuf,
        /// What it says of itself.
        found: String,
    },
    /// Another process writes backups there.
    #[error("another process writes backups into `{}`", path.display())]
    InUse {
        /// The directory.
        path: PathBuf,
    },
    /// The directory of backups and a part of the installation lie in one another.
    #[error(
        "the directory of backups `{}` and `{}` lie in one another: a backup belongs elsewhere, best on another disk",
        path.display(),
        other.display()
    )]
    Inside {
        /// The directory.
        path: PathBuf,
        /// A directory of the installation.
        other: PathBuf,
    },
    /// There is a backup of that name.
    #[error("there is a backup `{name}` already: choose another name")]
    Exists {
        /// The name.
        name: String,
    },
    /// A name that is none.
    #[error(
        "`{name}` is no name of a backup: letters, digits, `-` and `_`, at most 64, the first a letter or digit"
    )]
    BadName {
        /// The name.
        name: String,
    },
    /// A link, or something else, lies where a directory of the layout has to be.
    #[error(
        "`{}` is a link, or no directory: nothing in a directory of backups is read or written through links; put a directory in its place",
        path.display()
    )]
    NotPlain {
        /// Where.
        path: PathBuf,
    },
    /// Which backup is the newest cannot be told, since one of them is damaged.
    #[error(
        "{why}. So nobody can say whether `{name}` is the newest backup: choose one with `--name`; there are: {there}"
    )]
    Undated {
        /// The damaged one.
        name: String,
        /// What is wrong with it.
        why: String,
        /// Those that are there.
        there: String,
    },
    /// There is no such backup.
    #[error(
        "there is no complete backup `{name}` in `{}`; there are: {}",
        path.display(),
        if there.is_empty() { "none" } else { there }
    )]
    NoPoint {
        /// Which was asked for.
        name: String,
        /// The directory.
        path: PathBuf,
        /// Those that are there.
        there: String,
    },
    /// A file of the backup is not there.
    #[error("the backup is not whole: `{}` is missing", path.display())]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// A file of the backup is not what the manifest says.
    #[error("the backup is damaged: `{}` {why}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// How that shows.
        why: &'static str,
    },
    /// The backup is of another installation.
    #[error(
        "`{}` is the backup of another installation than these key slots and their secret open: a part of it was exchanged",
        path.display()
    )]
    Foreign {
        /// The manifest.
        path: PathBuf,
    },
    /// The store cannot be copied while it serves.
    #[error("{0}")]
    Unsupported(&'static str),
    /// A program that has one half of the work failed.
    #[error("`{name}`: {said}")]
    Program {
        /// Which.
        name: &'static str,
        /// What it said.
        said: String,
    },
    /// The parts of the stopped installation do not fit together.
    #[error(
        "this installation would not start, and a backup of it would be of no use: {0}; `ironkeep verify` says more"
    )]
    Unfit(String),
    /// There is something where a backup is to be restored.
    #[error(
        "`{}` is not empty: a backup is restored into a directory that is new or empty, but for `root.key`",
        path.display()
    )]
    NotEmpty {
        /// The directory.
        path: PathBuf,
    },
    /// Another backup was being restored there.
    #[error(
        "the restoration of another backup was not finished in `{}`: finish it with that one, or begin in an empty directory",
        path.display()
    )]
    OtherRestore {
        /// The directory.
        path: PathBuf,
    },
    /// A restoration was cut off.
    #[error(
        "the restoration of a backup into `{}` was not finished: run the same `ironkeep restore` again",
        path.display()
    )]
    Unfinished {
        /// The directory.
        path: PathBuf,
    },
    /// The journal is no continuation of that of the backup.
    #[error(
        "the journal `{}` does not continue the one of the backup: it lacks its record {sequence}, or has another in its place",
        path.display()
    )]
    OtherJournal {
        /// The journal.
        path: PathBuf,
        /// The last record of the backup.
        sequence: u64,
    },
    /// It was stopped from outside.
    #[error(
        "it was stopped before it was complete: ask for it again, and it goes on with the files that are missing"
    )]
    Stopped,
}

impl BackupError {
    /// What became of a file.
    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }
}
