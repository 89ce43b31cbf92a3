//! The job that moves what is due to another storage class, one version with one record. Whether it
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
use crate::archive::copies::{Copied, copy_some};
use crate::archive::events;
use crate::archive::state::is_archived;
use crate::bucket::BucketRecord;
use crate::lifecycle::due::Move;
use crate::lifecycle::expire::{Sought, find_standing, note};
use crate::lifecycle::transitions::Moving;
use crate::object::versions::put_version;
use crate::object::{CurrentRecord, VersionRecord, manifest};
use crate::removal::garbage::Garbage;
use crate::tables::{BUCKET_LIFECYCLES, BUCKETS, CURRENT, MOVING, current_key, moving, moving_key};
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
    let Moving { bucket, key, sequence, replaced_ms, .. } = &item.moving;
    let Some(bucket) = BUCKETS.get(cx, &[bucket]).await? else { return Ok(Performed::Nothing) };
    if bucket.id != item.bucket_id {
        return Ok(Performed::Nothing);
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
    // From one archive class to the other nothing is moved, and a restored copy stays.
    if due.class.is_archive() && !is_archived(&version) {
        let manifest = manifest::peek(cx.tx(), &bucket.id, &version).await?;
        let mut manifest =
            manifest.ok_or_else(|| Failure::Internal("a version has no manifest".into()))?;
        let copied = copy_some(cx, &mut manifest, Tier::Archive).await?;
        if copied == Copied::Wholly {
            let mut garbage = Garbage::default();
            let copies = core::mem::take(&mut manifest.copies);
            for old in core::mem::replace(&mut manifest.locations, copies) {
                garbage.add(cx.tx_mut(), &old);
            }
            let now_ms = cx.now().unix_ms();
            garbage.put(cx.tx_mut(), now_ms)?;
        }
        manifest::replace(cx.tx_mut(), &bucket.id, &mut version, &manifest)?;
        if copied == Copied::Partly {
            put_version(cx, bucket, key, &version)?;
            cx.note_part();
            return Ok(Performed::More);
        }
    }
    let old = version.clone();
    version.description.storage_class = Some(due.class.name().to_owned());
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

/// Lets go what was copied of a version that stays where it is after all.
async fn forget_copies(
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
