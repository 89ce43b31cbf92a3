//! Every blob that metadata names, with the length it has to have: for a verification.

use engine::Failure;
use store::{Key, KeyBuilder, KeyReader, Range, Store};

use crate::object::{Location, Manifest};
use crate::tables::{MANIFESTS, PARTS};

/// Rows read at a time.
const PAGE_ROWS: usize = 500;

/// A blob as metadata knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredBlob {
    /// Its id, 32 hexadecimal digits.
    pub id: String,
    /// Bytes of ciphertext.
    pub length_bytes: u64,
}

/// Calls `visit` for every blob of every version and of every part of an upload.
///
/// # Errors
/// [`Failure`] when the store fails or a row is not one.
pub async fn stored_blobs(
    store: &dyn Store,
    mut visit: impl FnMut(StoredBlob) + Send,
) -> Result<(), Failure> {
    let mut add = |location: Location| {
        if let Location::Blob { id, length } = location {
            visit(StoredBlob { id, length_bytes: length });
        }
    };
    let mut range = Range::within(&KeyBuilder::table("s3.manifest").build(), PAGE_ROWS);
    // A manifest of many parts is cut into rows; they follow one another.
    let mut pieces = Vec::new();
    loop {
        let entries = store.range(&range).await?;
        for entry in &entries {
            if piece_number(&entry.key) == Some(0) {
                manifest(&pieces)?.into_iter().for_each(&mut add);
                pieces.clear();
            }
            pieces.extend_from_slice(&entry.row.value);
        }
        let Some(last) = entries.last() else { break };
        range = range.after(&last.key);
    }
    manifest(&pieces)?.into_iter().for_each(&mut add);
    let mut range = Range::within(&KeyBuilder::table("s3.part").build(), PAGE_ROWS);
    loop {
        let entries = store.range(&range).await?;
        for entry in &entries {
            add(PARTS.decode(&entry.row.value)?.location);
        }
        let Some(last) = entries.last() else { return Ok(()) };
        range = range.after(&last.key);
    }
}

fn manifest(pieces: &[u8]) -> Result<Vec<Location>, Failure> {
    if pieces.is_empty() {
        return Ok(Vec::new());
    }
    let Manifest { locations, .. } = MANIFESTS.decode(pieces)?;
    Ok(locations)
}

fn piece_number(key: &Key) -> Option<u64> {
    let mut reader = KeyReader::behind(key, &KeyBuilder::table("s3.manifest").build()).ok()?;
    reader.text().ok()?;
    reader.text().ok()?;
    reader.u64().ok()
}
