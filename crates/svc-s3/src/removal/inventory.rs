//! Every blob that metadata names, with the length it has to have: for a verification.

use engine::Failure;
use sealed_blobs::StoredBlob;
use store::{Key, KeyBuilder, KeyReader, Range, Store};

use crate::object::{Location, Manifest};
use crate::tables::{MANIFESTS, PARTS};

/// Rows read at a time.
const PAGE_ROWS: usize = 500;

/// Calls `visit` for every blob of every version and of every part of an upload.
///
/// # Errors
/// [`Failure`] when the store fails or a row is not one.
pub async fn stored_blobs(
    store: &dyn Store,
    mut visit: impl FnMut(StoredBlob) + Send,
) -> Result<(), Failure> {
    visit_blobs(store, |blob, _| visit(blob)).await
}

/// As [`stored_blobs`], with the key of the row that names the blob: of a manifest or a part.
pub(crate) async fn visit_blobs(
    store: &dyn Store,
    mut visit: impl FnMut(StoredBlob, &Key) + Send,
) -> Result<(), Failure> {
    let mut add = |location: Location, key: &Key| match location {
        Location::Inline { .. } => {}
        Location::Blob { id, length } => {
            visit(StoredBlob { id, is_archived: false, length_bytes: length }, key);
        }
        Location::Archive { id, length } => {
            visit(StoredBlob { id, is_archived: true, length_bytes: length }, key);
        }
    };
    let mut range = Range::within(&manifests(), PAGE_ROWS);
    // A manifest of many parts is cut into rows; they follow one another.
    let (mut pieces, mut first) = (Vec::new(), manifests());
    loop {
        let entries = store.range(&range).await?;
        for entry in &entries {
            if piece_number(&entry.key) == Some(0) {
                manifest(&pieces)?.into_iter().for_each(|it| add(it, &first));
                pieces.clear();
                first = entry.key.clone();
            }
            pieces.extend_from_slice(&entry.row.value);
        }
        let Some(last) = entries.last() else { break };
        range = range.after(&last.key);
    }
    manifest(&pieces)?.into_iter().for_each(|it| add(it, &first));
    let mut range = Range::within(&parts(), PAGE_ROWS);
    loop {
        let entries = store.range(&range).await?;
        for entry in &entries {
            add(PARTS.decode(&entry.row.value)?.location, &entry.key);
        }
        let Some(last) = entries.last() else { return Ok(()) };
        range = range.after(&last.key);
    }
}

/// What every manifest's key begins with.
pub(crate) fn manifests() -> Key {
    KeyBuilder::table("s3.manifest").build()
}

/// What every part's key begins with.
pub(crate) fn parts() -> Key {
    KeyBuilder::table("s3.part").build()
}

fn manifest(pieces: &[u8]) -> Result<Vec<Location>, Failure> {
    if pieces.is_empty() {
        return Ok(Vec::new());
    }
    let Manifest { mut locations, copies, .. } = MANIFESTS.decode(pieces)?;
    locations.extend(copies);
    Ok(locations)
}

fn piece_number(key: &Key) -> Option<u64> {
    let mut reader = KeyReader::behind(key, &manifests()).ok()?;
    reader.text().ok()?;
    reader.text().ok()?;
    reader.u64().ok()
}
