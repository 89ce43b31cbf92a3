//! What may lie in a directory that nobody has used yet.

use std::fs::DirEntry;

/// What makers of file systems and of volumes put at the top of an empty mount.
const NAMES: [&str; 4] = ["lost+found", ".snapshot", ".snapshots", ".zfs"];

/// Whether `entry` is there on every new mount of its kind, and says nothing about data.
pub(crate) fn is_mount_litter(entry: &DirEntry) -> bool {
    let name = entry.file_name();
    NAMES.iter().any(|litter| name == *litter) && entry.file_type().is_ok_and(|kind| kind.is_dir())
}
