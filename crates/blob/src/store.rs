//! The seam between the product and where bytes are kept.

use core::fmt::Debug;

use async_trait::async_trait;
use bytes::Bytes;
use stdx::Timestamp;

use crate::{BlobError, BlobId, BlobStream, ByteRange, Holds};

/// The largest piece a [`BlobStream`] yields, in bytes.
pub const CHUNK_BYTES_MAX: usize = 256 * 1024;

/// A store of blobs.
#[async_trait]
pub trait BlobStore: Debug + Send + Sync {
    /// Begins a new blob. Nothing is visible until [`BlobWriter::finish`] has returned.
    ///
    /// # Errors
    /// [`BlobError::Io`] when the storage fails.
    async fn create(&self) -> Result<Box<dyn BlobWriter>, BlobError>;

    /// Opens bytes of a blob. The stream goes on to its end even if the blob is deleted meanwhile.
    ///
    /// # Errors
    /// [`BlobError::NotFound`], [`BlobError::RangeOutOfBounds`], [`BlobError::Io`].
    async fn open(&self, id: &BlobId, range: ByteRange) -> Result<BlobStream, BlobError>;

    /// Removes a blob. Removing what is not there succeeds: a deletion may be done again.
    ///
    /// # Errors
    /// [`BlobError::Io`] when the storage fails.
    async fn delete(&self, id: &BlobId) -> Result<(), BlobError>;

    /// Takes a blob that nothing names out of the store without deleting it, dated `at`. Setting
    /// aside what is not there succeeds.
    ///
    /// # Errors
    /// [`BlobError::Io`] when the storage fails.
    async fn set_aside(&self, id: &BlobId, at: Timestamp) -> Result<(), BlobError>;

    /// Deletes what was set aside on a day before that of `before`; answers how many blobs.
    ///
    /// # Errors
    /// [`BlobError::Io`] when the storage fails.
    async fn remove_set_aside(&self, before: Timestamp) -> Result<u64, BlobError>;

    /// How many bytes a blob holds; `None` when there is none of this name.
    ///
    /// # Errors
    /// [`BlobError::Io`] when the storage fails.
    async fn length(&self, id: &BlobId) -> Result<Option<u64>, BlobError>;

    /// Those of `ids` of which there is none.
    ///
    /// # Errors
    /// [`BlobError::Io`] when the storage fails.
    async fn missing(&self, ids: &[BlobId]) -> Result<Vec<BlobId>, BlobError>;

    /// Brings a blob back that was set aside. Says whether there was one.
    ///
    /// # Errors
    /// [`BlobError::Io`] when the storage fails.
    async fn put_back(&self, id: &BlobId) -> Result<bool, BlobError>;

    /// Names of blobs that are set aside, at most `limit`, in no order.
    ///
    /// # Errors
    /// [`BlobError::Io`] when the storage fails.
    async fn list_set_aside(&self, limit: usize) -> Result<Vec<BlobId>, BlobError>;

    /// Makes the deletion of `ids` durable: after a power cut they do not come back.
    ///
    /// # Errors
    /// [`BlobError::Io`] when the storage fails.
    async fn sync_deleted(&self, ids: &[BlobId]) -> Result<(), BlobError>;

    /// The instant before which a blob was finished that no request can be about to name any more: when
    /// the store was opened, or `age_seconds` ago where that is later. By the clock that dates blobs, with which
    /// [`BlobStore::list_older_than`] compares: that of a file system need not be the process's.
    ///
    /// # Errors
    /// [`BlobError::Io`] when the storage fails.
    async fn settled_before(&self, age_seconds: i64) -> Result<Timestamp, BlobError>;

    /// Who reads all that metadata names at some instant. While somebody does, what is named no more is
    /// not deleted, which is for who deletes garbage to see to.
    fn holds(&self) -> &Holds;

    /// Names of blobs finished before `before`, by the clock that dates blobs, in ascending order, starting behind `after`, at
    /// most `limit`. Fewer than `limit` means that there are no more.
    ///
    /// # Errors
    /// [`BlobError::Io`] when the storage fails.
    async fn list_older_than(
        &self,
        before: Timestamp,
        after: Option<BlobId>,
        limit: usize,
    ) -> Result<Vec<BlobId>, BlobError>;
}

/// A blob being written. Dropping it without [`BlobWriter::finish`] leaves nothing behind.
#[async_trait]
pub trait BlobWriter: Debug + Send {
    /// Appends bytes, in pieces of any size. Memory held by the writer is bounded: the call waits
    /// when the storage is slower than the caller.
    ///
    /// # Errors
    /// [`BlobError::NoSpace`] or [`BlobError::Io`]; afterwards the writer refuses everything with
    /// [`BlobError::WriterFailed`].
    async fn write(&mut self, bytes: Bytes) -> Result<(), BlobError>;

    /// Makes the blob durable and visible under its name. When the returned future is dropped
    /// before it is ready, the blob may exist as an orphan.
    ///
    /// # Errors
    /// As [`BlobWriter::write`]; nothing is visible then.
    async fn finish(self: Box<Self>) -> Result<WrittenBlob, BlobError>;
}

/// A blob that is durable and can be read.
///
/// INVARIANT: metadata that names it must be committed within the age used for the orphan sweep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrittenBlob {
    /// Its name.
    pub id: BlobId,
    /// How many bytes it holds.
    pub length_bytes: u64,
}
