//! The seam to the disk: everything the journal writes passes here, so that tests can make the disk
//! full, failing or forgetful.

use core::fmt::Debug;
use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

/// A file of the journal that is open for writing.
#[derive(Debug)]
pub struct DiskFile {
    path: PathBuf,
    file: File,
}

impl DiskFile {
    pub(crate) fn new(path: PathBuf, file: File) -> Self {
        Self { path, file }
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The open file.
    #[must_use]
    pub fn file(&self) -> &File {
        &self.file
    }
}

/// How bytes get to the disk. All calls block.
pub trait Disk: Debug + Send + Sync {
    /// Writes all of `bytes` at `offset`. After an error any part of them may have been written.
    ///
    /// # Errors
    /// What the operating system answers.
    fn write_all_at(&self, file: &DiskFile, bytes: &[u8], offset: u64) -> io::Result<()>;

    /// Cuts the file to `length` bytes.
    ///
    /// # Errors
    /// What the operating system answers.
    fn truncate(&self, file: &DiskFile, length: u64) -> io::Result<()>;

    /// Makes what was written durable. After an error it is unknown what is.
    ///
    /// # Errors
    /// What the operating system answers.
    fn sync_data(&self, file: &DiskFile) -> io::Result<()>;
}

/// The disk of the operating system.
#[derive(Debug, Clone, Copy)]
pub struct OsDisk;

impl Disk for OsDisk {
    fn write_all_at(&self, file: &DiskFile, bytes: &[u8], offset: u64) -> io::Result<()> {
        file.file().write_all_at(bytes, offset)
    }

    fn truncate(&self, file: &DiskFile, length: u64) -> io::Result<()> {
        file.file().set_len(length)
    }

    fn sync_data(&self, file: &DiskFile) -> io::Result<()> {
        file.file().sync_data()
    }
}
