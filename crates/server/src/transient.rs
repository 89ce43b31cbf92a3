//! The directory of a server whose store is in memory: empty at the start, gone at the end.
//!
//! The store's rows are lost with the process, and with them the keys of everything else; what the
//! journal and the objects leave in files is of no use to anyone afterwards. A marker file, locked
//! while the server runs, says which directories are of this kind: no server with a store that
//! lasts starts in one, and what a killed server left behind is cleared by the next one.

use std::fs::{self, File, TryLockError};
use std::io::{ErrorKind, Write as _};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use crate::error::ServeError;
use crate::litter::is_mount_litter;

/// Marks the directory.
pub(crate) const MARKER: &str = "MEMORY-STORE";

/// What the marker says to people.
const MARKER_TEXT: &str = "The server that made this directory keeps its metadata in memory only \
    (ironkeep serve --store memory).\nNothing in here can be read without that process.\n";

/// What the names of the things begin with that a server makes in its data directory. Nothing else
/// is ever deleted.
const MADE_BY_SERVER: [&str; 10] = [
    crate::test_controls::SNAPSHOTS_DIR,
    "access-keys",
    crate::config::ARCHIVE_DIR,
    "blobs",
    "journal",
    "keyslots",
    "root.key",
    "ca.pem",
    "root-access-key",
    crate::parts::FIRST_START_FILE,
];

/// A directory that is emptied when this is dropped.
#[derive(Debug)]
pub(crate) struct TransientDir {
    dir: PathBuf,
    was_made: bool,
    /// Held until the directory is cleared.
    _lock: File,
}

impl TransientDir {
    /// Takes `dir`, which must not exist, be empty, or be left over from a server of this kind.
    pub(crate) fn claim(dir: &Path) -> Result<Self, ServeError> {
        let failed = ServeError::file;
        if let Some(parent) = dir.parent() {
            fs::create_dir_all(parent).map_err(failed(parent))?;
        }
        let was_made = match fs::DirBuilder::new().mode(0o700).create(dir) {
            Ok(()) => true,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => false,
            Err(error) => return Err(failed(dir)(error)),
        };
        let marker = dir.join(MARKER);
        if !marker.is_file() && holds_others(dir)? {
            return Err(ServeError::NotTransient { path: dir.to_owned() });
        }
        let options = File::options().write(true).create(true).truncate(false).open(&marker);
        let mut lock = options.map_err(failed(&marker))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(ServeError::InUse { path: dir.to_owned() });
            }
            Err(TryLockError::Error(error)) => return Err(failed(&marker)(error)),
        }
        lock.set_len(0).map_err(failed(&marker))?;
        lock.write_all(MARKER_TEXT.as_bytes()).map_err(failed(&marker))?;
        let claimed = Self { dir: dir.to_owned(), was_made, _lock: lock };
        claimed.clear().map_err(failed(dir))?;
        if holds_others(dir)? {
            return Err(ServeError::NotTransient { path: dir.to_owned() });
        }
        Ok(claimed)
    }

    fn clear(&self) -> std::io::Result<()> {
        for entry in fs::read_dir(&self.dir)? {
            let entry = entry?;
            let name = entry.file_name();
            let name = name.to_str().unwrap_or_default();
            if !MADE_BY_SERVER.iter().any(|made| name.starts_with(made)) {
                continue;
            }
            let is_dir = entry.file_type()?.is_dir();
            let path = entry.path();
            if is_dir { fs::remove_dir_all(path)? } else { fs::remove_file(path)? }
        }
        Ok(())
    }

    fn remove(&self) -> std::io::Result<()> {
        self.clear()?;
        fs::remove_file(self.dir.join(MARKER))?;
        if self.was_made { fs::remove_dir(&self.dir) } else { Ok(()) }
    }
}

impl Drop for TransientDir {
    fn drop(&mut self) {
        if let Err(error) = self.remove() {
            let path = self.dir.display();
            tracing::warn!(%path, %error, "the memory store's directory was not removed");
        }
    }
}

/// Refuses a directory that belongs to a memory store to a server whose store lasts.
pub(crate) fn refuse(dir: &Path) -> Result<(), ServeError> {
    if dir.join(MARKER).exists() {
        return Err(ServeError::Transient { path: dir.to_owned() });
    }
    Ok(())
}

/// Whether anything but the marker is in the directory.
fn holds_others(dir: &Path) -> Result<bool, ServeError> {
    for entry in fs::read_dir(dir).map_err(ServeError::file(dir))? {
        let entry = entry.map_err(ServeError::file(dir))?;
        if entry.file_name() != MARKER && !is_mount_litter(&entry) {
            return Ok(true);
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests;
