//! Listing the blobs of a directory by name. All functions block.

use std::fs::{self, DirEntry};
use std::io;

use blob::BlobId;
use stdx::Timestamp;

use crate::layout::{Layout, changed_at};

/// Blobs finished before `before`, in order, starting behind `after`.
pub(crate) fn older_than(
    layout: &Layout,
    before: Timestamp,
    after: Option<BlobId>,
    limit: usize,
) -> io::Result<Vec<BlobId>> {
    let mut listed = Vec::new();
    let first_shelf = after.map_or(0, |id| {
        let [first, ..] = *id.as_bytes();
        first
    });
    for first in first_shelf..=u8::MAX {
        if listed.len() >= limit {
            break;
        }
        let mut shelf = Vec::new();
        let entries = match fs::read_dir(layout.shelf(first)) {
            // Made when the store is opened for writing.
            Err(error) if error.kind() == io::ErrorKind::NotFound && layout.is_read_only() => {
                continue;
            }
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            if let Some(id) = id_of(&entry).filter(|id| after.is_none_or(|after| *id > after))
                && finished_at(&entry)?.is_some_and(|at| at < before)
            {
                shelf.push(id);
            }
        }
        shelf.sort_unstable();
        shelf.truncate(limit.saturating_sub(listed.len()));
        listed.append(&mut shelf);
    }
    Ok(listed)
}

/// The blob a file is, if it is one.
fn id_of(entry: &DirEntry) -> Option<BlobId> {
    BlobId::parse(entry.file_name().to_str()?).ok()
}

/// When the file got its name; `None` when it was deleted meanwhile.
///
/// This is the time of the last change of the inode, which giving a name is, and not that of the
/// content: an upload may stand still for hours between its last byte and its end.
fn finished_at(entry: &DirEntry) -> io::Result<Option<Timestamp>> {
    match entry.metadata() {
        Ok(file) => Ok(Some(changed_at(&file))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
