//! Blobs nothing points to any more: noted in the commit that unlinks them, deleted later, when no
//! reader can be in the middle of them.

use engine::Failure;
use store::Tx;

use crate::object::Location;
use crate::tables::{GARBAGE, GarbageRecord, blob_key, body_key, garbage_key};

/// Blobs named by one row.
const BLOBS_PER_ROW: usize = 1000;

/// Says that metadata names this ciphertext from this commit on.
pub(crate) fn claim(tx: &mut Tx, location: &Location) {
    if let Location::Blob { id, .. } = location {
        tx.put(blob_key(id), Vec::new());
    }
}

/// What one commit unlinks.
#[derive(Debug, Default)]
pub(crate) struct Garbage {
    blobs: Vec<String>,
}

impl Garbage {
    /// Unlinks ciphertext: a row is deleted at once, a blob is noted.
    pub(crate) fn add(&mut self, tx: &mut Tx, location: &Location) {
        match location {
            Location::Inline { id, .. } => tx.delete(body_key(id)),
            Location::Blob { id, .. } => {
                tx.delete(blob_key(id));
                self.blobs.push(id.clone());
            }
        }
    }

    /// Writes the notes.
    pub(crate) fn put(self, tx: &mut Tx, now_ms: i64) -> Result<(), Failure> {
        for blobs in self.blobs.chunks(BLOBS_PER_ROW) {
            let Some(first) = blobs.first() else { continue };
            let record = GarbageRecord { blobs: blobs.to_vec() };
            tx.put(garbage_key(now_ms, first), GARBAGE.encode(&record)?);
        }
        Ok(())
    }
}
