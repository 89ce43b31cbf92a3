//! Moves a version to an archive tier, if it is still due.

use engine::{Failure, Performed, Writer};
use sealed_blobs::Tier;
use tables::Reader;

use super::due::{configurations, due_tier};
use crate::archive::copies::{Copied, forget_copies, move_some};
use crate::archive::events::tiered;
use crate::bucket::BucketRecord;
use crate::object::versions::put_version;
use crate::tables::{VERSIONS, version_key};

/// What the record of a move is called.
const RECORD: &str = "IntelligentTieringTransition";

/// Moves it, or the next of it. Into the archive it is copied first; until the last of that it is read as before,
/// and where it is read meanwhile it stays.
pub(crate) async fn advance(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    (key, sequence): (&str, u64),
) -> Result<Performed, Failure> {
    let row = Reader::get(cx, &version_key(&bucket.id, key, sequence)).await?;
    let Some(row) = row else { return Ok(Performed::Nothing) };
    let mut version = VERSIONS.decode(&row.value)?;
    let all = configurations(cx, &bucket.id).await?;
    let Some(tier) = due_tier(cx, &all, &bucket.id, (key, &version)).await? else {
        forget_copies(cx, bucket, key, version).await?;
        return Ok(Performed::Nothing);
    };
    // From one tier to the other nothing is moved.
    if version.access_tier.is_none() {
        let copied = move_some(cx, bucket, &mut version, Tier::Archive).await?;
        if copied == Copied::Partly {
            put_version(cx, bucket, key, &version)?;
            cx.note_part();
            return Ok(Performed::More);
        }
    }
    version.access_tier = Some(tier);
    put_version(cx, bucket, key, &version)?;
    tiered(cx, bucket, (key, &version), tier)?;
    cx.record_as(RECORD);
    cx.name_resource(&bucket.object_arn(key), &bucket.account);
    cx.audit.extra("versionId", version.version_id.clone());
    cx.audit.extra("accessTier", tier.name());
    Ok(Performed::Done)
}
