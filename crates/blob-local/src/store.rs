//! The store itself.

use core::fmt;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use async_trait::async_trait;
use blob::{BlobError, BlobId, BlobStore, BlobStream, BlobWriter, ByteRange, Holds, IoAction};
use stdx::{Random, Timestamp};

use crate::layout::{Layout, Naming, sync_dir};
use crate::writer::LocalWriter;
use crate::{aside, listing, reader};

/// Blobs in a directory of this machine.
#[derive(Debug)]
pub struct LocalBlobs {
    layout: Arc<Layout>,
    random: Arc<dyn Random>,
    holds: Holds,
}

impl LocalBlobs {
    /// Opens the store in `dir`, making it if it is not there. Blocks: meant for start-up. The
    /// directory is locked until the store and everything opened from it is dropped.
    ///
    /// # Errors
    /// [`BlobError::Locked`] when another process has it, [`BlobError::UnknownFormat`] when a
    /// newer release wrote it, [`BlobError::Io`].
    pub fn open(dir: &Path, random: Arc<dyn Random>) -> Result<Self, BlobError> {
        Self::open_with(dir, random, Naming::Unnamed)
    }

    /// As [`LocalBlobs::open`], with the way unfinished blobs are kept. [`Naming::Unnamed`] falls
    /// back to [`Naming::Temporary`] where the file system cannot do it.
    ///
    /// # Errors
    /// As [`LocalBlobs::open`].
    pub fn open_with(
        dir: &Path,
        random: Arc<dyn Random>,
        naming: Naming,
    ) -> Result<Self, BlobError> {
        Ok(Self::over(Layout::open(dir, naming)?, random))
    }

    /// Opens the store in `dir` as it is, for reading only: no file is made, changed or removed, and
    /// what would write is refused. Nobody may have it open for writing. Blocks.
    ///
    /// # Errors
    /// As [`LocalBlobs::open`].
    pub fn open_read_only(dir: &Path, random: Arc<dyn Random>) -> Result<Self, BlobError> {
        Ok(Self::over(Layout::open_read_only(dir)?, random))
    }

    /// As [`LocalBlobs::open_read_only`], of a directory whose file `format` is gone or damaged.
    #[must_use]
    pub fn open_unformatted(dir: &Path, random: Arc<dyn Random>) -> Self {
        Self::over(Layout::open_unformatted(dir), random)
    }

    fn over(layout: Layout, random: Arc<dyn Random>) -> Self {
        Self { layout: Arc::new(layout), random, holds: Holds::default() }
    }

    /// The file of a blob.
    #[must_use]
    pub fn path_of(&self, id: &BlobId) -> PathBuf {
        self.layout.path_of(id)
    }

    /// Refuses what would write into a store that is open for reading only.
    fn writable(&self, action: IoAction, subject: impl fmt::Display) -> Result<(), BlobError> {
        if self.layout.is_read_only() {
            let error = io::ErrorKind::ReadOnlyFilesystem.into();
            return Err(BlobError::io(action, subject, error));
        }
        Ok(())
    }

    /// Runs `work` where it may block.
    async fn blocking<T: Send + 'static>(
        &self,
        action: IoAction,
        subject: impl fmt::Display + Send,
        work: impl FnOnce(&Layout) -> io::Result<T> + Send + 'static,
    ) -> Result<T, BlobError> {
        let layout = Arc::clone(&self.layout);
        let job = tokio::task::spawn_blocking(move || work(&layout));
        let done = job.await.unwrap_or_else(|lost| Err(io::Error::other(lost)));
        done.map_err(|error| BlobError::io(action, subject, error))
    }

    /// How unfinished blobs are kept here.
    #[must_use]
    pub fn naming(&self) -> Naming {
        self.layout.naming()
    }
}

#[async_trait]
impl BlobStore for LocalBlobs {
    fn holds(&self) -> &Holds {
        &self.holds
    }

    async fn create(&self) -> Result<Box<dyn BlobWriter>, BlobError> {
        self.writable(IoAction::Create, self.layout.root().display())?;
        let id = BlobId::random(self.random.as_ref());
        Ok(Box::new(LocalWriter::new(Arc::clone(&self.layout), id)))
    }

    async fn open(&self, id: &BlobId, range: ByteRange) -> Result<BlobStream, BlobError> {
        reader::open(Arc::clone(&self.layout), *id, range).await
    }

    async fn delete(&self, id: &BlobId) -> Result<(), BlobError> {
        self.writable(IoAction::Delete, id)?;
        let (layout, id) = (Arc::clone(&self.layout), *id);
        // The directory is not made durable here: see `sync_deleted`.
        let job = tokio::task::spawn_blocking(move || fs::remove_file(layout.path_of(&id)));
        match job.await.unwrap_or_else(|lost| Err(io::Error::other(lost))) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(BlobError::io(IoAction::Delete, id, error))
            }
            Ok(()) | Err(_) => Ok(()),
        }
    }

    async fn length(&self, id: &BlobId) -> Result<Option<u64>, BlobError> {
        let path = self.layout.path_of(id);
        self.blocking(IoAction::Open, *id, move |_| match fs::metadata(path) {
            Ok(file) => Ok(Some(file.len())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        })
        .await
    }

    async fn missing(&self, ids: &[BlobId]) -> Result<Vec<BlobId>, BlobError> {
        let ids = ids.to_vec();
        let subject = self.layout.root().display().to_string();
        self.blocking(IoAction::List, subject, move |layout| {
            let mut missing = Vec::new();
            for id in ids {
                if !layout.path_of(&id).try_exists()? {
                    missing.push(id);
                }
            }
            Ok(missing)
        })
        .await
    }

    async fn set_aside(&self, id: &BlobId, at: Timestamp) -> Result<(), BlobError> {
        self.writable(IoAction::SetAside, id)?;
        let id = *id;
        let work = move |layout: &Layout| aside::set_aside(layout, &id, &at.day());
        self.blocking(IoAction::SetAside, id, work).await
    }

    async fn put_back(&self, id: &BlobId) -> Result<bool, BlobError> {
        self.writable(IoAction::Finish, id)?;
        let id = *id;
        self.blocking(IoAction::Finish, id, move |layout| aside::put_back(layout, &id)).await
    }

    async fn list_set_aside(&self, limit: usize) -> Result<Vec<BlobId>, BlobError> {
        let subject = self.layout.orphans_dir().display().to_string();
        self.blocking(IoAction::List, subject, move |layout| aside::list(layout, limit)).await
    }

    async fn remove_set_aside(&self, before: Timestamp) -> Result<u64, BlobError> {
        let subject = self.layout.orphans_dir().display().to_string();
        self.writable(IoAction::Delete, &subject)?;
        let work = move |layout: &Layout| aside::remove_before(layout, &before.day());
        self.blocking(IoAction::Delete, subject, work).await
    }

    async fn sync_deleted(&self, ids: &[BlobId]) -> Result<(), BlobError> {
        let shelves: BTreeSet<PathBuf> = ids.iter().map(|id| self.layout.shelf_of(id)).collect();
        let subject = self.layout.root().display().to_string();
        let work = move |_: &Layout| shelves.iter().try_for_each(|shelf| sync_dir(shelf));
        self.blocking(IoAction::Delete, subject, work).await
    }

    async fn settled_before(&self, age_seconds: i64) -> Result<Timestamp, BlobError> {
        let subject = self.layout.root().display().to_string();
        let work = move |layout: &Layout| layout.settled_before(age_seconds);
        self.blocking(IoAction::List, subject, work).await
    }

    async fn list_older_than(
        &self,
        before: Timestamp,
        after: Option<BlobId>,
        limit: usize,
    ) -> Result<Vec<BlobId>, BlobError> {
        let layout = Arc::clone(&self.layout);
        let job =
            tokio::task::spawn_blocking(move || listing::older_than(&layout, before, after, limit));
        job.await
            .unwrap_or_else(|lost| Err(io::Error::other(lost)))
            .map_err(|error| BlobError::io(IoAction::List, self.layout.root().display(), error))
    }
}
