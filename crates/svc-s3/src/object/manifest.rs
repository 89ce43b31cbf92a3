//! The manifest of a version, cut into rows of bounded size: an object of 10,000 parts has one of
//! several megabytes.

use engine::Failure;
use store::Tx;
use tables::{Damage, Record, from_json};

use crate::object::{Manifest, VersionRecord};
use crate::tables::{MANIFESTS, manifest_key};

/// Bytes of a row: below the store's limit for a sealed value.
const ROW_BYTES: usize = 192 * 1024;

impl Record for Manifest {
    const VERSION: u8 = 3;

    fn read(version: u8, bytes: &[u8]) -> Result<Self, Damage> {
        match version {
            // Version 1 lies in no archive and has no copies, version 2 is no replica's.
            1..=3 => from_json(bytes),
            _ => Err(Damage::Version(version)),
        }
    }
}

/// Writes a manifest; the answer is the number of its rows.
pub(crate) fn put(
    tx: &mut Tx,
    bucket_id: &str,
    object_id: &str,
    manifest: &Manifest,
) -> Result<u32, Failure> {
    let encoded = MANIFESTS.encode(manifest)?;
    let mut rows = 0;
    for piece in encoded.chunks(ROW_BYTES) {
        tx.put(manifest_key(bucket_id, object_id, rows), piece.to_vec());
        rows += 1;
    }
    Ok(rows)
}

/// Writes the manifest of a version in place of the one it has.
pub(crate) fn replace(
    tx: &mut Tx,
    bucket_id: &str,
    version: &mut VersionRecord,
    manifest: &Manifest,
) -> Result<(), Failure> {
    delete(tx, bucket_id, version);
    version.manifest_rows = put(tx, bucket_id, &version.object_id, manifest)?;
    Ok(())
}

/// Reads the manifest of a version; `None` when the version was deleted meanwhile, or its manifest
/// written anew between two of its rows: all rows are of one commit.
pub(crate) async fn peek(
    tx: &Tx,
    bucket_id: &str,
    version: &VersionRecord,
) -> Result<Option<Manifest>, Failure> {
    let mut encoded = Vec::new();
    let mut commit = None;
    for row in 0..version.manifest_rows {
        let Some(row) = tx.peek(&manifest_key(bucket_id, &version.object_id, row)).await? else {
            return Ok(None);
        };
        if *commit.get_or_insert(row.version) != row.version {
            return Ok(None);
        }
        encoded.extend_from_slice(&row.value);
    }
    Ok(Some(MANIFESTS.decode(&encoded)?))
}

/// Deletes the manifest of a version.
pub(crate) fn delete(tx: &mut Tx, bucket_id: &str, version: &VersionRecord) {
    for row in 0..version.manifest_rows {
        tx.delete(manifest_key(bucket_id, &version.object_id, row));
    }
}
