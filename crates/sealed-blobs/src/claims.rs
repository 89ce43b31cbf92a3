//! The rows in which a service says which blobs it names.

use serde::{Deserialize, Serialize};
use store::{Key, KeyBuilder, Tx};
use tables::{Damage, Record, Table, TableSpec, from_json};

/// The two tables of a service that say which blobs are its own: one names each blob that is in use,
/// the other those that nothing points to any more and that wait for their deletion.
#[derive(Debug, Clone, Copy)]
pub struct Claims {
    blobs: &'static str,
    garbage: &'static str,
}

impl Claims {
    /// Those in the tables called `blobs` and `garbage`.
    #[must_use]
    pub const fn new(blobs: &'static str, garbage: &'static str) -> Self {
        Self { blobs, garbage }
    }

    /// The table of the blobs in use, for the service's `TABLES`.
    #[must_use]
    pub const fn blobs_spec(&self) -> TableSpec {
        TableSpec::empty(self.blobs).unguarded("it says that a blob is in use")
    }

    /// The table of garbage, for the service's `TABLES`.
    #[must_use]
    pub const fn garbage_spec(&self) -> TableSpec {
        self.garbage_table().spec().unguarded("it says that a blob is no longer in use")
    }

    /// Says that metadata names this blob from this commit on.
    pub fn claim(&self, tx: &mut Tx, id: &str) {
        tx.put(self.blob_key(id), Vec::new());
    }

    /// Says that a blob is named: without this row it is an orphan.
    pub(crate) fn blob_key(&self, id: &str) -> Key {
        self.named().text(id).build()
    }

    /// Every blob that is named.
    pub(crate) fn named(&self) -> KeyBuilder {
        KeyBuilder::table(self.blobs)
    }

    pub(crate) const fn garbage_table(&self) -> Table<GarbageRecord> {
        Table::new(self.garbage)
    }

    /// Every note of garbage.
    pub(crate) fn garbage(&self) -> KeyBuilder {
        KeyBuilder::table(self.garbage)
    }
}

/// Blobs to delete.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct GarbageRecord {
    /// Their ids, 32 hexadecimal digits each.
    pub(crate) blobs: Vec<String>,
    /// Those in the archive.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) archived: Vec<String>,
}

impl Record for GarbageRecord {
    const VERSION: u8 = 2;

    fn read(version: u8, bytes: &[u8]) -> Result<Self, Damage> {
        match version {
            // Version 1 names none in the archive.
            1 | 2 => from_json(bytes),
            _ => Err(Damage::Version(version)),
        }
    }
}

/// A blob as metadata knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredBlob {
    /// Its id, 32 hexadecimal digits.
    pub id: String,
    /// Whether it lies in the archive.
    pub is_archived: bool,
    /// Bytes of ciphertext.
    pub length_bytes: u64,
}
