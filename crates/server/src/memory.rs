//! The memory of uploads: a fixed amount for the bodies of all requests together.
//!
//! Half of it is for streams, each of which takes a fixed share for what is under way between the
//! socket and the disk; half is for what must be held in one piece: documents and signed chunks.
//! INVARIANT: who holds a piece waits for nothing but its client, and a stream may wait for a
//! piece; so there is always one that can go on.

use core::future::Future;
use core::pin::Pin;
use core::time::Duration;
use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use wire::{AwsError, Budget, Reserved};

/// The share of one stream: the socket's buffer, what waits for the MD5, one piece of ciphertext.
pub(crate) const STREAM_BYTES: usize = 512 * 1024;

/// The least there may be: room for some chunks of the largest size, 16 MiB.
pub const UPLOAD_MEMORY_BYTES_MIN: u64 = 64 * 1024 * 1024;

/// The most, so that the figures below fit.
pub(crate) const UPLOAD_MEMORY_BYTES_MAX: u64 = 1024 * 1024 * 1024 * 1024;

/// How long a request waits for memory.
const WAIT_SECONDS_MAX: u64 = 10;

/// Permits are for units of this size.
const UNIT_BYTES: usize = 1024;

/// The memory of uploads.
#[derive(Debug)]
pub(crate) struct UploadMemory {
    streams: Arc<Semaphore>,
    pieces: Arc<Semaphore>,
    pieces_units: u32,
}

impl UploadMemory {
    /// Memory of `size_bytes`, brought into the limits.
    pub(crate) fn new(size_bytes: u64) -> Self {
        let size_bytes = size_bytes.clamp(UPLOAD_MEMORY_BYTES_MIN, UPLOAD_MEMORY_BYTES_MAX);
        let half = usize::try_from(size_bytes / 2).unwrap_or(usize::MAX);
        let pieces_units = u32::try_from(half / UNIT_BYTES).unwrap_or(u32::MAX);
        Self {
            streams: Arc::new(Semaphore::new(half / STREAM_BYTES)),
            pieces: Arc::new(Semaphore::new(half / UNIT_BYTES)),
            pieces_units,
        }
    }

    /// Waits for the share of one stream.
    pub(crate) fn stream(
        &self,
    ) -> impl Future<Output = Result<OwnedSemaphorePermit, AwsError>> + Send + use<> {
        permit(Arc::clone(&self.streams), 1)
    }
}

impl Budget for UploadMemory {
    fn reserve(
        &self,
        size_bytes: usize,
    ) -> Pin<Box<dyn Future<Output = Result<Reserved, AwsError>> + Send>> {
        let units = u32::try_from(size_bytes.div_ceil(UNIT_BYTES)).unwrap_or(u32::MAX);
        let permit = permit(Arc::clone(&self.pieces), units.min(self.pieces_units));
        Box::pin(async move { Ok(Reserved(Box::new(permit.await?))) })
    }
}

async fn permit(semaphore: Arc<Semaphore>, units: u32) -> Result<OwnedSemaphorePermit, AwsError> {
    let limit = Duration::from_secs(WAIT_SECONDS_MAX);
    match tokio::time::timeout(limit, semaphore.acquire_many_owned(units)).await {
        Ok(Ok(permit)) => Ok(permit),
        Ok(Err(_)) | Err(_) => Err(api_s3::errors::slow_down()),
    }
}

#[cfg(test)]
mod tests;
