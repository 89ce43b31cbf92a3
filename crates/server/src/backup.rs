//! Backups: a copy of every part of an installation, of one instant, taken while it serves or while it is
//! stopped; its verification; and its restoration, which is a lawful rollback.
//!
//! # What lies in a directory of backups
//! `blobs/XX/ID` and `archive/XX/ID` are files of objects, shared by all backups in the directory: they never
//! change, so each is copied once. `points/NAME` is one backup: the metadata, the journal, the rollback
//! guard's log, the key slots and what the directories of files say of themselves, the lists of the files of
//! objects that its metadata names, and the manifest. The manifest names every other file with its length and
//! SHA-256, and carries a code that only the holder of the root key can make. `unfinished/NAME` is one that
//! is being made; it becomes a point in one step. `lock` keeps a second writer out.
//!
//! # Why the parts are of one instant
//! With no guarded commit under way, the guard's log is opened as long as it is then and the store gets a
//! checkpoint: the log knows each guarded change of the checkpoint, and no other. The journal is copied up to
//! the last record before the first one of a commit that the checkpoint lacks. Everything that was acknowledged
//! before is in front of that record: a commit is durable before its record is appended, so that no record in
//! front of one that was durable by then can be of a later commit. The same holds for cursors of consumers. The
//! files of objects that the checkpoint names are held: what nothing names any more is deleted later.
//!
//! So what is copied is what a crash at that instant would have left, and the start after a restoration judges
//! it by the same rules as after a crash.

pub(crate) mod copy;
pub(crate) mod error;
pub(crate) mod exchange;
pub(crate) mod files;
pub(crate) mod layout;
pub(crate) mod manifest;
pub(crate) mod marker;
pub(crate) mod online;
pub(crate) mod open;
pub(crate) mod pieces;
pub(crate) mod pool;
pub(crate) mod postgres;
pub(crate) mod write;

mod check;
mod prune;

pub use check::{BackupVerification, verify_backup};
pub use copy::CopyProgress;
pub use error::BackupError;
pub use exchange::{BackupFile, BackupFiles, BackupIntake, IntakeFile, open_backup_file};
pub use layout::{BackupSummary, list_backups};
pub use prune::{Keep, Pruned, prune_backups};
