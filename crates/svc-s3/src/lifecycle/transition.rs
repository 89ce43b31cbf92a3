//! The job that moves what is due to another storage class or archive tier, one version with one record. Whether it
//! is still due is asked again: rules and versions may be others than when it was found. A lock does
//! not stand against it, since a locked version stays what it is.
//!
//! Into the archive a version is copied first, in as many transactions as it takes; until the last of
//! them it is read as before. Then it changes its class and its place in one commit.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use sealed_blobs::Tier;
use stdx::Timestamp;
use store::{Entry, KeyReader, Range};
use tables::Reader;

use crate::S3;
use crate::archive::copies::{Copied, forget_copies, move_some};
use crate::archive::events;
use crate::archive::state::is_archived;
use crate::bucket::BucketRecord;
use crate::class::LaterClass;
use crate::lifecycle::due::Move;
use crate::lifecycle::expire::{Sought, find_standing, note};
use crate::lifecycle::transitions::Moving;
use crate::object::versions::put_version;
use crate::object::{CurrentRecord, VersionRecord};
use crate::tables::{
    BUCKET_LIFECYCLES, BUCKETS, CURRENT, MOVING, TIER_ACCESSES, current_key, moving, moving_key,
    restore_key, tier_access_key,
};
use crate::tiering::TierAccess;
use crate::tiering::advance::advance as advance_tier;
use crate::usage;
use crate::usage::change::Change;

/// An entry of the list.
pub(crate) struct Listed {
    bucket_id: String,
    number: u64,
    moving: Moving,
}

/// Moves what is due.
pub(crate) struct LifecycleTransition;

#[async_trait]
impl DueJob<S3> for LifecycleTransition {
    const NAME: &'static str = "s3-lifecycle-transition";
    const PRINCIPAL: &'static str = "s3.amazonaws.com";
    const RECORD: Option<&'static str> = Some("LifecycleTransition");
    type Item = Listed;

    fn due(_: Timestamp) -> Range {
        Range::within(&moving().build(), 1)
    }

    fn read(row: &Entry) -> Result<Due<Listed>, Failure> {
        let moving = MOVING.decode(&row.row.value)?;
        let no_entry = |_| Failure::Internal("a row names nothing that moves".into());
        let mut key = KeyReader::behind(&row.key, &self::moving().build()).map_err(no_entry)?;
        let bucket_id = key.text().map_err(no_entry)?;
        key.bytes().map_err(no_entry)?;
        let number = key.u64().map_err(no_entry)?;
        let region = Some(moving.region.clone());
        Ok(Due { item: Listed { bucket_id, number, moving }, region, at: None })
    }

    async fn perform(_: &S3, cx: &mut Writer<'_>, items: &[Listed]) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for item in items {
            performed = advance(cx, item).await?;
            if performed != Performed::More {
                let row = moving_key(&item.bucket_id, &item.moving.key, item.number);
                cx.tx_mut().delete(row);
            }
        }
        Ok(performed)
    }
}

/// Moves it, or the next of it, if it still has to.
async fn advance(cx: &mut Writer<'_>, item: &Listed) -> Result<Performed, Failure> {
    let Moving { bucket, key, sequence, replaced_ms, to_tier, .. } = &item.moving;
    let Some(bucket) = BUCKETS.get(cx, &[bucket]).await? else { return Ok(Performed::Nothing) };
    if bucket.id != item.bucket_id {
        return Ok(Performed::Nothing);
    }
    if *to_tier {
        return advance_tier(cx, &bucket, (key, *sequence)).await;
    }
    let sought = Sought { key, sequence: *sequence, replaced_ms: *replaced_ms };
    let Some(found) = find_standing(cx, &bucket, sought).await? else {
        return Ok(Performed::Nothing);
    };
    let Some(standing) = found.standing(key) else { return Ok(Performed::Nothing) };
    let version = standing.version.clone();
    let rules = BUCKET_LIFECYCLES.get(cx, &[&bucket.name]).await?;
    let now = cx.now();
    let Some(due) = rules.as_ref().and_then(|rules| rules.transition(standing, now)) else {
        forget_copies(cx, &bucket, key, version).await?;
        return Ok(Performed::Nothing);
    };
    move_version(cx, &bucket, key, version, &due).await
}

async fn move_version(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    key: &str,
    mut version: VersionRecord,
    due: &Move<'_>,
) -> Result<Performed, Failure> {
    let from = version.description.storage_class.clone();
    if version.access_tier.is_some() {
        // One that is on its way back to where it can be read is let come back first.
        let restore = Reader::get(cx, &restore_key(&bucket.id, key, version.sequence)).await?;
        if restore.is_some() {
            return Ok(Performed::Nothing);
        }
    }
    // From one archive class to the other nothing is moved, and a restored copy stays.
    if due.class.is_archive() && !is_archived(&version) {
        let copied = move_some(cx, bucket, &mut version, Tier::Archive).await?;
        if copied == Copied::Partly {
            put_version(cx, bucket, key, &version)?;
            cx.note_part();
            return Ok(Performed::More);
        }
    }
    let old = version.clone();
    version.description.storage_class = Some(due.class.name().to_owned());
    version.access_tier = None;
    if due.class == LaterClass::IntelligentTiering {
        // Its days without being read begin now.
        let access = TIER_ACCESSES.encode(&TierAccess::at(cx.now().unix_ms()))?;
        cx.tx_mut().put(tier_access_key(&bucket.id, key, version.sequence), access);
    }
    put_version(cx, bucket, key, &version)?;
    let change = Change::replaced(old.counted(), version.counted());
    usage::note(cx, bucket.holder(), change)?;
    show_in_listings(cx, bucket, key, &version).await?;
    events::transitioned(cx, bucket, key, &version)?;
    note(cx, bucket, key, due.rule);
    cx.audit.extra("versionId", version.version_id.clone());
    cx.audit.extra("storageClass", due.class.name());
    cx.audit.extra("formerStorageClass", from.as_deref().unwrap_or("STANDARD"));
    Ok(Performed::Done)
}

/// Writes the row that listings read, where it is of this version.
async fn show_in_listings(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
) -> Result<(), Failure> {
    let row = current_key(&bucket.id, key);
    let shown = Reader::get(cx, &row).await?;
    let shown = shown.map(|row| CURRENT.decode(&row.value)).transpose()?;
    if shown.is_some_and(|shown| shown.sequence == version.sequence) {
        cx.tx_mut().put(row, CURRENT.encode(&CurrentRecord::from(version))?);
    }
    Ok(())
}
