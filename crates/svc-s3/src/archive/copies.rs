//! Copies ciphertext from one tier to the other, as it is.

use blob::{BlobId, BlobStream, ByteRange};
use engine::{Failure, Writer};
use futures_util::stream;
use sealed_blobs::{Tier, copy_ciphertext};

use crate::object::{Location, Manifest};
use crate::removal::garbage::claim;
use crate::tables::body_key;

/// Bytes after which a step ends. One blob, of at most 5 GiB, is copied in one step.
const STEP_BYTES: u64 = 64 * 1024 * 1024;

/// How far a version is copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Copied {
    /// There is more to copy, in another transaction.
    Partly,
    /// Every part has its copy.
    Wholly,
}

/// Copies the next parts of a version to `tier`, and names the copies in its manifest, which the
/// caller stores. A copy that no commit names, because this one conflicts or the process ends, is
/// swept like what an upload leaves.
pub(crate) async fn copy_some(
    cx: &mut Writer<'_>,
    manifest: &mut Manifest,
    tier: Tier,
) -> Result<Copied, Failure> {
    let mut bytes: u64 = 0;
    while let Some(from) = manifest.locations.get(manifest.copies.len()) {
        if bytes >= STEP_BYTES {
            return Ok(Copied::Partly);
        }
        let copy = copy_one(cx, from, tier).await?;
        claim(cx.tx_mut(), &copy);
        bytes = bytes.saturating_add(from.length());
        manifest.copies.push(copy);
    }
    Ok(Copied::Wholly)
}

async fn copy_one(cx: &Writer<'_>, from: &Location, tier: Tier) -> Result<Location, Failure> {
    let ciphertext = open(cx, from).await?;
    let written = copy_ciphertext(ciphertext, &**tier.blobs(cx), from.length()).await?;
    Ok(Location::of_blob(tier, written))
}

/// The ciphertext at a place, as a stream.
async fn open(cx: &Writer<'_>, from: &Location) -> Result<BlobStream, Failure> {
    if let Location::Inline { id, .. } = from {
        let row = cx.tx().peek(&body_key(id)).await?;
        let row = row.ok_or_else(|| Failure::Internal("no inline body".into()))?;
        return Ok(BlobStream::new(row.value.len() as u64, stream::iter([Ok(row.value)])));
    }
    let no_blob = || Failure::Internal("no blob id".into());
    let (tier, id) = from.blob().ok_or_else(no_blob)?;
    let id = BlobId::parse(id).map_err(|_| no_blob())?;
    Ok(tier.blobs(cx).open(&id, ByteRange::all()).await?)
}
