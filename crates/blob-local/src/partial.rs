//! The file of a blob that is not complete yet. All functions block.

use std::fs::{self, File, OpenOptions};
use std::io::{self, IoSlice, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

use blob::BlobId;
use bytes::Bytes;

use crate::layout::{Layout, Naming, sync_dir};
use crate::unnamed;

/// How many pieces one system call writes, at most (`IOV_MAX` of Linux).
const PIECES_PER_CALL: usize = 1024;

/// A file being written. Dropped before [`PartialFile::publish`], it is gone.
#[derive(Debug)]
pub(crate) struct PartialFile {
    file: File,
    /// The name to remove when the blob is given up.
    temporary: Option<PathBuf>,
}

impl PartialFile {
    pub(crate) fn create(layout: &Layout, id: &BlobId) -> io::Result<Self> {
        match layout.naming() {
            Naming::Unnamed => {
                Ok(Self { file: unnamed::create(&layout.shelf_of(id))?, temporary: None })
            }
            Naming::Temporary => {
                let path = layout.partial_path_of(id);
                let file =
                    OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path)?;
                Ok(Self { file, temporary: Some(path) })
            }
        }
    }

    pub(crate) fn write(&mut self, pieces: &[Bytes]) -> io::Result<()> {
        write_pieces(&mut self.file, pieces)
    }

    /// Makes the bytes durable, then gives the file its name, then makes the name durable.
    pub(crate) fn publish(mut self, layout: &Layout, id: &BlobId) -> io::Result<()> {
        let path = layout.path_of(id);
        self.file.sync_data()?;
        match &self.temporary {
            None => unnamed::link(&self.file, &path)?,
            Some(temporary) => fs::rename(temporary, &path)?,
        }
        self.temporary = None;
        let named = sync_dir(&layout.shelf_of(id));
        if named.is_err() {
            // The caller is told that nothing was written. Should this fail too, the file is an
            // orphan for the sweep.
            drop(fs::remove_file(&path));
        }
        named
    }
}

impl Drop for PartialFile {
    fn drop(&mut self) {
        if let Some(path) = self.temporary.take()
            && let Err(error) = fs::remove_file(&path)
        {
            tracing::warn!(path = %path.display(), %error, "cannot remove an unfinished blob");
        }
    }
}

/// Writes all of `pieces` with as few system calls as possible.
pub(crate) fn write_pieces(file: &mut impl Write, pieces: &[Bytes]) -> io::Result<()> {
    for group in pieces.chunks(PIECES_PER_CALL) {
        let mut slices: Vec<IoSlice<'_>> = group.iter().map(|piece| IoSlice::new(piece)).collect();
        let mut rest = slices.as_mut_slice();
        // Skips empty pieces in front, so that a write of nothing is not taken for a full disk.
        IoSlice::advance_slices(&mut rest, 0);
        while !rest.is_empty() {
            match file.write_vectored(rest) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(written) => IoSlice::advance_slices(&mut rest, written),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
    Ok(())
}
