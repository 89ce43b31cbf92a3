//! Space kept back: a file of the data directory that is given up when the disk is full.
//!
//! The server refuses writes long before the disk is full, but it is not alone on it. Whatever fills
//! the disk, switching a key off, a clean stop and the next start need some room for the store's
//! log and the journal. The file has that room; it is removed when nothing else is left, and made
//! again when there is plenty.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use rustix::fs::{FallocateFlags, fallocate};

/// The file, below the data directory.
pub(crate) const RESERVE_FILE: &str = "reserve";

/// How large it is, at most a quarter of what writes need.
const RESERVE_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// With less room than this the reserve is given up.
const GIVE_UP_BYTES: u64 = 16 * 1024 * 1024;

/// The space kept back in one data directory.
#[derive(Debug)]
pub(crate) struct Reserve {
    path: PathBuf,
    bytes: u64,
}

impl Reserve {
    /// The reserve of `dir`, in which writes need `min_bytes`. Made when there is room for it.
    pub(crate) fn new(dir: &Path, min_bytes: u64) -> Self {
        Self { path: dir.join(RESERVE_FILE), bytes: RESERVE_BYTES_MAX.min(min_bytes / 4) }
    }

    /// What it holds.
    pub(crate) fn held_bytes(&self) -> u64 {
        fs::metadata(&self.path).map_or(0, |file| file.len())
    }

    /// Gives the reserve up when there are fewer than [`GIVE_UP_BYTES`] left, and makes it again when
    /// writes have twice the room they need.
    pub(crate) fn adjust(&self, free_bytes: u64, min_bytes: u64) {
        self.give_up_if_full(free_bytes);
        let wanted_bytes = min_bytes.saturating_mul(2);
        if free_bytes >= wanted_bytes && self.held_bytes() == 0 && self.bytes > 0 {
            match self.make() {
                Ok(()) => tracing::debug!(bytes = self.bytes, "space is kept back"),
                Err(error) => {
                    let path = self.path.display();
                    tracing::warn!(%path, %error, "no space is kept back");
                }
            }
        }
    }

    /// Gives the reserve up when there are fewer than [`GIVE_UP_BYTES`] left.
    pub(crate) fn give_up_if_full(&self, free_bytes: u64) {
        if free_bytes >= GIVE_UP_BYTES.min(self.bytes / 4) || self.held_bytes() == 0 {
            return;
        }
        let (path, bytes) = (self.path.display(), self.held_bytes());
        match fs::remove_file(&self.path) {
            Ok(()) => tracing::error!(
                free_bytes,
                bytes,
                "the disk is full: the space kept back is given up, so that keys can be switched off"
            ),
            Err(error) => tracing::error!(%path, %error, "the space kept back is not given up"),
        }
    }

    fn make(&self) -> io::Result<()> {
        let made = self.allocate();
        if made.is_err() {
            // Half a reserve would count as one.
            drop(fs::remove_file(&self.path));
        }
        made
    }

    fn allocate(&self) -> io::Result<()> {
        let mut options = OpenOptions::new();
        let file: File =
            options.write(true).create(true).truncate(true).mode(0o600).open(&self.path)?;
        fallocate(&file, FallocateFlags::empty(), 0, self.bytes)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
