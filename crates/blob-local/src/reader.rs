//! Reading a blob: blocks are read on the blocking pool, one block ahead of the consumer.

use std::fs::File;
use std::io;
use std::sync::Arc;

use blob::{BlobError, BlobId, BlobStream, ByteRange, CHUNK_BYTES_MAX, IoAction, ResolvedRange};
use bytes::Bytes;
use futures_util::stream;
use rustix::buffer::spare_capacity;
use rustix::io::{Errno, pread};
use tokio::task::JoinHandle;

use crate::layout::Layout;

/// How much one visit to the blocking pool reads. A stream holds at most twice this: the block
/// being consumed and the one ahead.
const BLOCK_BYTES: usize = 512 * 1024;

/// Opens `range` of a blob. The first block is read on the same visit, so a small read costs one.
pub(crate) async fn open(
    layout: Arc<Layout>,
    id: BlobId,
    range: ByteRange,
) -> Result<BlobStream, BlobError> {
    let job = tokio::task::spawn_blocking(move || Reader::open(&layout, id, range));
    let reader = job.await.map_err(|lost| lost_job(&id, lost))??;
    let length_bytes = reader.length_bytes;
    Ok(BlobStream::new(length_bytes, stream::try_unfold(reader, Reader::next)))
}

#[derive(Debug)]
struct Reader {
    source: Arc<Source>,
    length_bytes: u64,
    /// What is still to be read from the file.
    rest: ResolvedRange,
    ready: Bytes,
    ahead: Option<JoinHandle<Result<Bytes, BlobError>>>,
}

#[derive(Debug)]
struct Source {
    id: BlobId,
    file: File,
}

impl Reader {
    /// Blocks.
    fn open(layout: &Layout, id: BlobId, range: ByteRange) -> Result<Self, BlobError> {
        let failed = |error: io::Error| match error.kind() {
            io::ErrorKind::NotFound => BlobError::NotFound { id },
            _ => BlobError::io(IoAction::Open, id, error),
        };
        let file = File::open(layout.path_of(&id)).map_err(failed)?;
        let length_bytes = file.metadata().map_err(failed)?.len();
        let rest = range.resolve(&id, length_bytes)?;
        let mut reader = Self {
            source: Arc::new(Source { id, file }),
            length_bytes: rest.length_bytes(),
            rest,
            ready: Bytes::new(),
            ahead: None,
        };
        if let Some(block) = reader.take_block() {
            reader.ready = reader.source.read(block)?;
        }
        Ok(reader)
    }

    /// The next piece and the reader behind it.
    async fn next(mut self) -> Result<Option<(Bytes, Self)>, BlobError> {
        if self.ready.is_empty() {
            let Some(job) = self.ahead.take() else { return Ok(None) };
            self.ready = job.await.map_err(|lost| lost_job(&self.source.id, lost))??;
        }
        if self.ready.is_empty() {
            return Ok(None);
        }
        if self.ahead.is_none()
            && let Some(block) = self.take_block()
        {
            let source = Arc::clone(&self.source);
            self.ahead = Some(tokio::task::spawn_blocking(move || source.read(block)));
        }
        let piece = self.ready.split_to(self.ready.len().min(CHUNK_BYTES_MAX));
        Ok(Some((piece, self)))
    }

    fn take_block(&mut self) -> Option<ResolvedRange> {
        let start = self.rest.start;
        let end = self.rest.end.min(start.saturating_add(BLOCK_BYTES as u64));
        self.rest.start = end;
        (start < end).then_some(ResolvedRange { start, end })
    }
}

impl Source {
    /// Blocks. A file that became shorter is told apart from a device that fails.
    fn read(&self, block: ResolvedRange) -> Result<Bytes, BlobError> {
        let length = usize::try_from(block.length_bytes()).unwrap_or(BLOCK_BYTES);
        // The kernel fills memory that nobody has zeroed before.
        let mut bytes = Vec::with_capacity(length);
        while bytes.len() < length {
            let offset = block.start.saturating_add(bytes.len() as u64);
            match pread(&self.file, spare_capacity(&mut bytes), offset) {
                Ok(0) => return Err(self.truncated(offset)),
                Ok(_) | Err(Errno::INTR) => {}
                Err(error) => return Err(BlobError::io(IoAction::Read, self.id, error.into())),
            }
        }
        // An allocation may be larger than what was asked for.
        bytes.truncate(length);
        Ok(Bytes::from(bytes))
    }

    fn truncated(&self, at: u64) -> BlobError {
        let length = self.file.metadata().map_or(at, |file| file.len());
        BlobError::Truncated { id: self.id, offset: length }
    }
}

fn lost_job(id: &BlobId, lost: tokio::task::JoinError) -> BlobError {
    BlobError::io(IoAction::Read, id, io::Error::other(lost))
}
