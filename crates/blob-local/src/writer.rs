//! Writing a blob: small pieces are gathered, big writes go to the blocking pool.

use std::io;
use std::sync::Arc;

use async_trait::async_trait;
use blob::{BlobError, BlobId, BlobWriter, IoAction, WrittenBlob};
use bytes::{Bytes, BytesMut};
use tokio::task::JoinHandle;

use crate::layout::Layout;
use crate::partial::PartialFile;

/// How many bytes are gathered before they are written. A writer holds at most this much twice
/// (gathered and being written) and one piece of the caller's.
const WRITE_BYTES: usize = 1024 * 1024;
/// Pieces below this size are copied together, so that the list of pieces stays short.
const SMALL_PIECE_BYTES: usize = 16 * 1024;

/// A blob being written. The file is made by the first write to it, so a small blob costs one
/// visit to the blocking pool.
#[derive(Debug)]
pub(crate) struct LocalWriter {
    layout: Arc<Layout>,
    id: BlobId,
    length_bytes: u64,
    gathered: Gathered,
    file: FileState,
}

#[derive(Debug, Default)]
struct Gathered {
    pieces: Vec<Bytes>,
    small: BytesMut,
    length_bytes: usize,
}

#[derive(Debug)]
enum FileState {
    NotCreated,
    Writing(JoinHandle<Result<PartialFile, BlobError>>),
    Failed,
}

impl LocalWriter {
    pub(crate) fn new(layout: Arc<Layout>, id: BlobId) -> Self {
        let (gathered, file) = (Gathered::default(), FileState::NotCreated);
        Self { layout, id, length_bytes: 0, gathered, file }
    }

    /// Waits for the write in flight and takes the file out; the writer counts as failed until the
    /// next write is under way, so that an early return leaves it refusing.
    async fn settle(&mut self) -> Result<Option<PartialFile>, BlobError> {
        if let FileState::Writing(job) = &mut self.file {
            let outcome = job.await;
            self.file = FileState::Failed;
            return joined(&self.id, outcome).map(Some);
        }
        match std::mem::replace(&mut self.file, FileState::Failed) {
            FileState::NotCreated => Ok(None),
            FileState::Writing(_) | FileState::Failed => Err(BlobError::WriterFailed),
        }
    }

    fn write_in_background(&mut self, file: Option<PartialFile>) {
        let (layout, id, pieces) = (Arc::clone(&self.layout), self.id, self.gathered.take());
        self.file = FileState::Writing(tokio::task::spawn_blocking(move || {
            append(&layout, &id, file, &pieces)
        }));
    }
}

#[async_trait]
impl BlobWriter for LocalWriter {
    async fn write(&mut self, bytes: Bytes) -> Result<(), BlobError> {
        if matches!(self.file, FileState::Failed) {
            return Err(BlobError::WriterFailed);
        }
        let added = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        self.length_bytes = self.length_bytes.saturating_add(added);
        self.gathered.push(bytes);
        if self.gathered.length_bytes >= WRITE_BYTES {
            let file = self.settle().await?;
            self.write_in_background(file);
        }
        Ok(())
    }

    async fn finish(mut self: Box<Self>) -> Result<WrittenBlob, BlobError> {
        let file = self.settle().await?;
        let (layout, id, pieces) = (Arc::clone(&self.layout), self.id, self.gathered.take());
        let job = tokio::task::spawn_blocking(move || {
            let file = append(&layout, &id, file, &pieces)?;
            file.publish(&layout, &id).map_err(|error| BlobError::io(IoAction::Finish, id, error))
        });
        joined(&id, job.await)?;
        Ok(WrittenBlob { id, length_bytes: self.length_bytes })
    }
}

impl Gathered {
    fn push(&mut self, bytes: Bytes) {
        self.length_bytes = self.length_bytes.saturating_add(bytes.len());
        if bytes.len() < SMALL_PIECE_BYTES {
            self.small.extend_from_slice(&bytes);
        } else {
            self.flush_small();
            self.pieces.push(bytes);
        }
    }

    fn flush_small(&mut self) {
        if !self.small.is_empty() {
            self.pieces.push(self.small.split().freeze());
        }
    }

    fn take(&mut self) -> Vec<Bytes> {
        self.flush_small();
        self.length_bytes = 0;
        std::mem::take(&mut self.pieces)
    }
}

/// Writes `pieces` behind what `file` holds, making the file when there is none. Blocks.
fn append(
    layout: &Layout,
    id: &BlobId,
    file: Option<PartialFile>,
    pieces: &[Bytes],
) -> Result<PartialFile, BlobError> {
    let mut file = match file {
        Some(file) => file,
        None => PartialFile::create(layout, id)
            .map_err(|error| BlobError::io(IoAction::Create, id, error))?,
    };
    file.write(pieces).map_err(|error| BlobError::io(IoAction::Write, id, error))?;
    Ok(file)
}

/// The outcome of a job of the blocking pool; one that panicked or was cancelled is a failed write.
fn joined<T>(
    id: &BlobId,
    outcome: Result<Result<T, BlobError>, tokio::task::JoinError>,
) -> Result<T, BlobError> {
    outcome.unwrap_or_else(|lost| Err(BlobError::io(IoAction::Write, id, io::Error::other(lost))))
}
