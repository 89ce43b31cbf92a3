//! Blobs that no metadata names: kept below `orphans/<date>/` until their time is over. All
//! functions block.

use std::fs;
use std::io;
use std::path::PathBuf;

use blob::BlobId;

use crate::layout::{Layout, sync_dir};

/// Moves a blob out of its shelf, durably.
pub(crate) fn set_aside(layout: &Layout, id: &BlobId, day: &str) -> io::Result<()> {
    let root = layout.orphans_dir();
    let dir = root.join(day);
    if !dir.is_dir() {
        fs::create_dir_all(&dir)?;
        sync_dir(&root)?;
    }
    match fs::rename(layout.path_of(id), dir.join(id.to_string())) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        moved => moved?,
    }
    // First where it is now, so that a power cut leaves it in one of the two.
    sync_dir(&dir)?;
    sync_dir(&layout.shelf_of(id))
}

/// Moves a blob back to its shelf, durably. Says whether there was one.
pub(crate) fn put_back(layout: &Layout, id: &BlobId) -> io::Result<bool> {
    for dir in days(layout)? {
        let path = dir.join(id.to_string());
        if !path.is_file() {
            continue;
        }
        // A link and not a rename: what is in the shelf already is never written over.
        match fs::hard_link(&path, layout.path_of(id)) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            linked => linked?,
        }
        sync_dir(&layout.shelf_of(id))?;
        fs::remove_file(path)?;
        return Ok(true);
    }
    Ok(false)
}

/// What is set aside, at most `limit` of it.
pub(crate) fn list(layout: &Layout, limit: usize) -> io::Result<Vec<BlobId>> {
    let mut found = Vec::new();
    for dir in days(layout)? {
        for entry in fs::read_dir(&dir)? {
            if found.len() >= limit {
                return Ok(found);
            }
            found.extend(entry?.file_name().to_str().and_then(|name| BlobId::parse(name).ok()));
        }
    }
    Ok(found)
}

/// Deletes the days before `before`.
pub(crate) fn remove_before(layout: &Layout, before: &str) -> io::Result<u64> {
    let mut deleted: u64 = 0;
    for dir in days(layout)? {
        let name = dir.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let is_day = name.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit());
        if !is_day || name.len() != before.len() || name >= before {
            continue;
        }
        for entry in fs::read_dir(&dir)? {
            fs::remove_file(entry?.path())?;
            deleted = deleted.saturating_add(1);
        }
        fs::remove_dir(&dir)?;
    }
    Ok(deleted)
}

fn days(layout: &Layout) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(layout.orphans_dir()) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    entries.map(|entry| Ok(entry?.path())).collect()
}
