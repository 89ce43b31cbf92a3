//! Blobs nothing points to any more: noted in the commit that unlinks them, deleted later, when no
//! reader can be in the middle of them.

use std::sync::Arc;

use blob::{BlobError, BlobId, BlobStore};
use engine::{Due, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, Key, KeyReader, Range, Tx};

use crate::claims::{Claims, GarbageRecord};
use crate::tier::Tier;

/// Blobs named by one row.
const BLOBS_PER_ROW: usize = 1000;

/// How long a blob stays after what named it was deleted, for a request that found it just before. A
/// file that is open by then can be read to its end; a reader of many parts that has not come to a
/// part by then gets an error, never other bytes.
const READER_SECONDS_MAX: i64 = 20;

/// What one commit unlinks.
#[derive(Debug, Default)]
pub struct Unlinked {
    blobs: Vec<String>,
    archived: Vec<String>,
}

impl Unlinked {
    /// Unlinks a blob, and notes it.
    pub fn add(&mut self, claims: &Claims, tx: &mut Tx, tier: Tier, id: &str) {
        tx.delete(claims.blob_key(id));
        match tier {
            Tier::Hot => self.blobs.push(id.to_owned()),
            Tier::Archive => self.archived.push(id.to_owned()),
        }
    }

    /// Writes the notes.
    ///
    /// # Errors
    /// [`Failure::Internal`] when a note cannot be encoded.
    pub fn put(self, claims: &Claims, tx: &mut Tx, now_ms: i64) -> Result<(), Failure> {
        let hot = self.blobs.chunks(BLOBS_PER_ROW);
        let hot = hot.map(|ids| GarbageRecord { blobs: ids.to_vec(), archived: Vec::new() });
        let archived = self.archived.chunks(BLOBS_PER_ROW);
        let archived =
            archived.map(|ids| GarbageRecord { blobs: Vec::new(), archived: ids.to_vec() });
        for record in hot.chain(archived) {
            let Some(first) = record.blobs.first().or(record.archived.first()) else { continue };
            let key = claims.garbage().i64(now_ms).text(first).build();
            tx.put(key, claims.garbage_table().encode(&record)?);
        }
        Ok(())
    }
}

/// A row of blobs that nothing points to any more.
#[derive(Debug)]
pub struct GarbageRow {
    key: Key,
    blobs: Vec<BlobId>,
    archived: Vec<BlobId>,
}

/// A job of the service that `Claims` belong to: what it unlinked a while ago is deleted.
impl Claims {
    /// The notes of what no reader can be in the middle of at `now`.
    #[must_use]
    pub fn garbage_due(&self, now: Timestamp) -> Range {
        self.garbage_before(now.plus_seconds(-READER_SECONDS_MAX).unix_ms())
    }

    /// The notes of blobs unlinked before an instant.
    pub(crate) fn garbage_before(&self, at_ms: i64) -> Range {
        Range::new(self.garbage().build(), self.garbage().i64(at_ms).build(), 1)
    }

    /// Reads a note.
    ///
    /// # Errors
    /// [`Failure::Internal`] when the row is not one.
    pub fn read_garbage(&self, row: &Entry) -> Result<Due<GarbageRow>, Failure> {
        let GarbageRecord { blobs, archived } = self.garbage_table().decode(&row.row.value)?;
        let parsed = |ids: &[String]| {
            let ids = ids.iter().map(|id| BlobId::parse(id)).collect::<Result<Vec<_>, _>>();
            ids.map_err(|_| Failure::Internal("no blob id".into()))
        };
        let (blobs, archived) = (parsed(&blobs)?, parsed(&archived)?);
        let unlinked_ms = KeyReader::behind(&row.key, &self.garbage().build());
        let unlinked_ms = unlinked_ms.ok().and_then(|mut key| key.i64().ok());
        let at = unlinked_ms.map(|ms| Timestamp::from_unix_ms(ms).plus_seconds(READER_SECONDS_MAX));
        Ok(Due { item: GarbageRow { key: row.key.clone(), blobs, archived }, region: None, at })
    }

    /// Deletes what is noted, and the notes. While somebody copies what was named before, nothing is deleted:
    /// the notes are dated anew, and come up again later.
    ///
    /// # Errors
    /// [`Failure::Blob`].
    pub async fn delete_garbage(
        &self,
        cx: &mut Writer<'_>,
        items: &[GarbageRow],
    ) -> Result<Performed, Failure> {
        let (blobs, archive) = (Arc::clone(cx.blobs()), Arc::clone(cx.archive()));
        // INVARIANT: who holds them looks at the metadata only then, and these notes were committed before
        // this look: where there was no hold yet, what is read later does not name these blobs.
        if blobs.holds().are_there() || archive.holds().are_there() {
            self.put_off(cx, items)?;
            return Ok(Performed::Done);
        }
        delete_all(&*blobs, items.iter().flat_map(|item| &item.blobs)).await?;
        delete_all(&*archive, items.iter().flat_map(|item| &item.archived)).await?;
        for item in items {
            cx.tx_mut().delete(item.key.clone());
        }
        Ok(Performed::Done)
    }
}

impl Claims {
    /// Dates notes as if what they name had been unlinked now.
    fn put_off(&self, cx: &mut Writer<'_>, items: &[GarbageRow]) -> Result<(), Failure> {
        let now_ms = cx.now().unix_ms();
        for item in items {
            let texts = |ids: &[BlobId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
            let record =
                GarbageRecord { blobs: texts(&item.blobs), archived: texts(&item.archived) };
            cx.tx_mut().delete(item.key.clone());
            let Some(first) = record.blobs.first().or(record.archived.first()) else { continue };
            let key = self.garbage().i64(now_ms).text(first).build();
            cx.tx_mut().put(key, self.garbage_table().encode(&record)?);
        }
        Ok(())
    }
}

/// Deletes blobs, durably: one that came back after a power cut, behind the rows that name it, would
/// be an orphan. Deleting a blob twice is no error.
async fn delete_all<'a>(
    blobs: &dyn BlobStore,
    ids: impl Iterator<Item = &'a BlobId> + Send,
) -> Result<(), BlobError> {
    let mut deleted = Vec::new();
    for id in ids {
        blobs.delete(id).await?;
        deleted.push(*id);
    }
    if deleted.is_empty() { Ok(()) } else { blobs.sync_deleted(&deleted).await }
}
