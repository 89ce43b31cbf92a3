//! Whether an archived version can be read, and the refusal where it cannot.

use api_s3::errors;
use engine::{Ctx, Failure};
use sealed_blobs::Tier;
use store::Tx;
use wire::AwsError;

use crate::archive::record::Restore;
use crate::bucket::BucketRecord;
use crate::class::tier_of;
use crate::object::VersionRecord;
use crate::tables::{RESTORES, restore_key};

/// What is refused of an archived object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    /// Reading it.
    Read,
    /// Copying it.
    Copy,
}

/// Whether the ciphertext of a version lies in the archive.
pub(crate) fn is_archived(version: &VersionRecord) -> bool {
    let class = version.description.storage_class.as_deref();
    tier_of(class) == Tier::Archive || version.access_tier.is_some()
}

/// The restore of a version, if it is archived and one was asked for.
pub(crate) async fn peek_restore(
    tx: &Tx,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
) -> Result<Option<Restore>, Failure> {
    if !is_archived(version) {
        return Ok(None);
    }
    let row = tx.peek(&restore_key(&bucket.id, key, version.sequence)).await?;
    Ok(row.map(|row| RESTORES.decode(&row.value)).transpose()?)
}

/// Refuses a version that is archived, unless a restored copy of it can be read. Of others nothing is
/// asked.
///
/// # Errors
/// `InvalidObjectState`.
pub(crate) async fn require_readable(
    cx: &Ctx,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
    refused: Refused,
) -> Result<(), Failure> {
    if !is_archived(version) {
        return Ok(());
    }
    let restore = peek_restore(cx.tx(), bucket, key, version).await?;
    if restore.is_some_and(|restore| restore.readable_until(cx.now()).is_some()) {
        return Ok(());
    }
    let error = match refused {
        Refused::Read => errors::invalid_object_state(),
        Refused::Copy if version.access_tier.is_some() => errors::invalid_object_state()
            .with_message("Operation is not valid for the source object's access tier"),
        Refused::Copy => errors::invalid_object_state()
            .with_message("Operation is not valid for the source object's storage class"),
    };
    Err(with_class(error, version).into())
}

fn with_class(error: AwsError, version: &VersionRecord) -> AwsError {
    let error = match version.description.storage_class.as_deref() {
        Some(class) => error.with_detail("StorageClass", class),
        None => error,
    };
    match version.access_tier {
        Some(tier) => error.with_detail("AccessTier", tier.name()),
        None => error,
    }
}
