//! Ciphertext nothing points to any more: a row is deleted at once, a blob is noted in the commit that
//! unlinks it.

use engine::Failure;
use sealed_blobs::Unlinked;
use store::Tx;

use crate::object::Location;
use crate::tables::{CLAIMS, body_key};

/// Says that metadata names this ciphertext from this commit on.
pub(crate) fn claim(tx: &mut Tx, location: &Location) {
    if let Some((_, id)) = location.blob() {
        CLAIMS.claim(tx, id);
    }
}

/// What one commit unlinks.
#[derive(Debug, Default)]
pub(crate) struct Garbage(Unlinked);

impl Garbage {
    /// Unlinks ciphertext: a row is deleted at once, a blob is noted.
    pub(crate) fn add(&mut self, tx: &mut Tx, location: &Location) {
        match (location, location.blob()) {
            (Location::Inline { id, .. }, _) => tx.delete(body_key(id)),
            (_, Some((tier, id))) => self.0.add(&CLAIMS, tx, tier, id),
            (_, None) => {}
        }
    }

    /// Writes the notes.
    pub(crate) fn put(self, tx: &mut Tx, now_ms: i64) -> Result<(), Failure> {
        self.0.put(&CLAIMS, tx, now_ms)
    }
}
