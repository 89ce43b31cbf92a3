//! Blobs in memory, for tests.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use bytes::{Bytes, BytesMut};
use futures_util::stream;
use stdx::{Clock, Random, Timestamp};

use crate::{
    BlobError, BlobId, BlobStore, BlobStream, BlobWriter, ByteRange, CHUNK_BYTES_MAX, Holds,
    WrittenBlob,
};

/// A blob store that lives as long as the process.
#[derive(Debug, Clone)]
pub struct MemoryBlobs {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    blobs: Mutex<BTreeMap<BlobId, MemoryBlob>>,
    /// What was set aside, by its day.
    aside: Mutex<BTreeMap<(String, BlobId), MemoryBlob>>,
    holds: Holds,
}

#[derive(Debug, Clone)]
struct MemoryBlob {
    bytes: Bytes,
    finished_at: Timestamp,
}

#[derive(Debug)]
struct MemoryWriter {
    shared: Arc<Shared>,
    bytes: BytesMut,
}

impl MemoryBlobs {
    /// An empty store.
    #[must_use]
    pub fn new(clock: Arc<dyn Clock>, random: Arc<dyn Random>) -> Self {
        Self {
            shared: Arc::new(Shared {
                clock,
                random,
                blobs: Mutex::default(),
                aside: Mutex::default(),
                holds: Holds::default(),
            }),
        }
    }

    /// How many blobs there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.shared.blobs().len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Shared {
    fn blobs(&self) -> MutexGuard<'_, BTreeMap<BlobId, MemoryBlob>> {
        // The map is never left half changed, so a panic elsewhere does not make it invalid.
        self.blobs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl BlobStore for MemoryBlobs {
    fn holds(&self) -> &Holds {
        &self.shared.holds
    }

    async fn create(&self) -> Result<Box<dyn BlobWriter>, BlobError> {
        Ok(Box::new(MemoryWriter { shared: Arc::clone(&self.shared), bytes: BytesMut::new() }))
    }

    async fn open(&self, id: &BlobId, range: ByteRange) -> Result<BlobStream, BlobError> {
        let blob = self.shared.blobs().get(id).cloned();
        let mut bytes = blob.ok_or(BlobError::NotFound { id: *id })?.bytes;
        let length_bytes = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        let range = range.resolve(id, length_bytes)?;
        // Both ends are within a length that is a usize.
        bytes.truncate(usize::try_from(range.end).unwrap_or(usize::MAX));
        let mut rest = bytes.split_off(usize::try_from(range.start).unwrap_or(usize::MAX));
        let mut pieces = Vec::new();
        while !rest.is_empty() {
            pieces.push(Ok(rest.split_to(rest.len().min(CHUNK_BYTES_MAX))));
        }
        Ok(BlobStream::new(range.length_bytes(), stream::iter(pieces)))
    }

    async fn delete(&self, id: &BlobId) -> Result<(), BlobError> {
        self.shared.blobs().remove(id);
        Ok(())
    }

    async fn set_aside(&self, id: &BlobId, at: Timestamp) -> Result<(), BlobError> {
        let Some(blob) = self.shared.blobs().remove(id) else { return Ok(()) };
        let mut aside = self.shared.aside.lock().unwrap_or_else(PoisonError::into_inner);
        aside.insert((at.day(), *id), blob);
        Ok(())
    }

    async fn remove_set_aside(&self, before: Timestamp) -> Result<u64, BlobError> {
        let mut aside = self.shared.aside.lock().unwrap_or_else(PoisonError::into_inner);
        let (day, count) = (before.day(), aside.len());
        aside.retain(|(dated, _), _| *dated >= day);
        Ok(u64::try_from(count.saturating_sub(aside.len())).unwrap_or(u64::MAX))
    }

    async fn length(&self, id: &BlobId) -> Result<Option<u64>, BlobError> {
        let blobs = self.shared.blobs.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(blobs.get(id).map(|blob| blob.bytes.len() as u64))
    }

    async fn missing(&self, ids: &[BlobId]) -> Result<Vec<BlobId>, BlobError> {
        let blobs = self.shared.blobs.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(ids.iter().filter(|id| !blobs.contains_key(*id)).copied().collect())
    }

    async fn put_back(&self, id: &BlobId) -> Result<bool, BlobError> {
        let mut aside = self.shared.aside.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(place) = aside.keys().find(|(_, known)| known == id).cloned() else {
            return Ok(false);
        };
        if let Some(blob) = aside.remove(&place) {
            self.shared.blobs().entry(*id).or_insert(blob);
        }
        Ok(true)
    }

    async fn list_set_aside(&self, limit: usize) -> Result<Vec<BlobId>, BlobError> {
        let aside = self.shared.aside.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(aside.keys().map(|(_, id)| *id).take(limit).collect())
    }

    async fn sync_deleted(&self, _: &[BlobId]) -> Result<(), BlobError> {
        Ok(())
    }

    async fn settled_before(&self, age_seconds: i64) -> Result<Timestamp, BlobError> {
        // Whatever is here was written since the process began.
        Ok(self.shared.clock.now().plus_seconds(age_seconds.saturating_neg()))
    }

    async fn list_older_than(
        &self,
        before: Timestamp,
        after: Option<BlobId>,
        limit: usize,
    ) -> Result<Vec<BlobId>, BlobError> {
        let start = after.map_or(Bound::Unbounded, Bound::Excluded);
        let blobs = self.shared.blobs();
        let old = blobs
            .range((start, Bound::Unbounded))
            .filter(|(_, blob)| blob.finished_at < before)
            .map(|(id, _)| *id);
        Ok(old.take(limit).collect())
    }
}

#[async_trait]
impl BlobWriter for MemoryWriter {
    async fn write(&mut self, bytes: Bytes) -> Result<(), BlobError> {
        self.bytes.extend_from_slice(&bytes);
        Ok(())
    }

    async fn finish(self: Box<Self>) -> Result<WrittenBlob, BlobError> {
        let id = BlobId::random(self.shared.random.as_ref());
        let length_bytes = u64::try_from(self.bytes.len()).unwrap_or(u64::MAX);
        let blob = MemoryBlob { bytes: self.bytes.freeze(), finished_at: self.shared.clock.now() };
        self.shared.blobs().insert(id, blob);
        Ok(WrittenBlob { id, length_bytes })
    }
}
