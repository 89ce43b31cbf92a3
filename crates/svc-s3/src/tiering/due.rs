//! Which archive tier a version is due to go to.

use engine::{Failure, Writer};
use store::Range;

use super::{DAY_MS, TierAccess};
use crate::class::{AccessTier, INTELLIGENT_TIERING};
use crate::configuration::Kind as _;
use crate::configuration::tiering::Tiering;
use crate::object::VersionRecord;
use crate::tables::{BUCKET_CONFIGURATIONS, TIER_ACCESSES, tier_access_key};

/// Smaller objects are not moved: 128 KiB.
const SIZE_BYTES_MIN: u64 = 128 * 1024;

/// The most configurations that are read of a bucket: as many as it may have.
const CONFIGURATIONS_MAX: usize = 1_000;

/// The configurations of a bucket.
pub(super) async fn configurations(
    cx: &Writer<'_>,
    bucket_id: &str,
) -> Result<Vec<Tiering>, Failure> {
    let all = BUCKET_CONFIGURATIONS.key(&[bucket_id, Tiering::NAME]);
    let entries = cx.tx().peek_range(&Range::within(&all, CONFIGURATIONS_MAX)).await?;
    let mut found = Vec::with_capacity(entries.len());
    for entry in entries {
        found.extend(Tiering::of(BUCKET_CONFIGURATIONS.decode(&entry.row.value)?));
    }
    Ok(found)
}

/// The tier that a version is due to go to, and is not in or below already.
pub(super) async fn due_tier(
    cx: &Writer<'_>,
    configurations: &[Tiering],
    bucket_id: &str,
    (key, version): (&str, &VersionRecord),
) -> Result<Option<AccessTier>, Failure> {
    if version.description.storage_class.as_deref() != Some(INTELLIGENT_TIERING)
        || version.is_delete_marker
        || version.size < SIZE_BYTES_MIN
    {
        return Ok(None);
    }
    let now_ms = cx.now().unix_ms();
    let due = |read_ms: i64| {
        let unread_days = now_ms.saturating_sub(read_ms) / DAY_MS;
        let tiers =
            configurations.iter().filter_map(|it| it.tier_for(key, &version.tags, unread_days));
        tiers.max().filter(|tier| Some(*tier) > version.access_tier)
    };
    // What is not even due where nobody ever read it needs no further look.
    if due(version.modified_ms).is_none() {
        return Ok(None);
    }
    let row = cx.tx().peek(&tier_access_key(bucket_id, key, version.sequence)).await?;
    let read = row.map(|row| TIER_ACCESSES.decode(&row.value)).transpose()?;
    let read_ms = read.map_or(0, |TierAccess { day_ms }| day_ms.saturating_add(DAY_MS));
    Ok(due(version.modified_ms.max(read_ms)))
}
