//! Copies ciphertext from one tier to the other, as it is.

use blob::{BlobId, BlobStream, ByteRange};
use engine::{Failure, Writer};
use futures_util::stream;
use sealed_blobs::{Tier, copy_ciphertext};

use crate::archive::state::is_archived;
use crate::bucket::BucketRecord;
use crate::object::versions::put_version;
use crate::object::{Location, Manifest, VersionRecord, manifest};
use crate::removal::garbage::{Garbage, claim};
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

/// Moves a version to `tier`, or the next of it: what it was copied from goes with the last part. The caller
/// stores the version.
pub(crate) async fn move_some(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    version: &mut VersionRecord,
    tier: Tier,
) -> Result<Copied, Failure> {
    let manifest = manifest::peek(cx.tx(), &bucket.id, version).await?;
    let mut manifest =
        manifest.ok_or_else(|| Failure::Internal("a version has no manifest".into()))?;
    let copied = copy_some(cx, &mut manifest, tier).await?;
    if copied == Copied::Wholly {
        let mut garbage = Garbage::default();
        let copies = core::mem::take(&mut manifest.copies);
        for old in core::mem::replace(&mut manifest.locations, copies) {
            garbage.add(cx.tx_mut(), &old);
        }
        let now_ms = cx.now().unix_ms();
        garbage.put(cx.tx_mut(), now_ms)?;
    }
    manifest::replace(cx.tx_mut(), &bucket.id, version, &manifest)?;
    Ok(copied)
}

/// Lets go what was copied of a version that stays where it is after all.
pub(crate) async fn forget_copies(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    key: &str,
    mut version: VersionRecord,
) -> Result<(), Failure> {
    if version.is_delete_marker || is_archived(&version) {
        return Ok(());
    }
    let manifest = manifest::peek(cx.tx(), &bucket.id, &version).await?;
    let Some(mut manifest) = manifest.filter(|manifest| !manifest.copies.is_empty()) else {
        return Ok(());
    };
    let mut garbage = Garbage::default();
    for copy in manifest.copies.drain(..) {
        garbage.add(cx.tx_mut(), &copy);
    }
    let now_ms = cx.now().unix_ms();
    garbage.put(cx.tx_mut(), now_ms)?;
    manifest::replace(cx.tx_mut(), &bucket.id, &mut version, &manifest)?;
    put_version(cx, bucket, key, &version)
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
