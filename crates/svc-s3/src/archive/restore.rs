//! The jobs of restores: one copies ciphertext out of the archive when its time has come, the other
//! lets the copy go when its days are over. The archive keeps what it has in either case.

use api_s3::errors;
use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use sealed_blobs::Tier;
use stdx::Timestamp;
use store::{Entry, Key, KeyBuilder, KeyReader, Range, Tx};
use tables::{Reader, Table};

use crate::S3;
use crate::archive::copies::{Copied, copy_some, move_some};
use crate::archive::events::{RestorePhase, restored};
use crate::archive::record::{Restore, RestoreState, RestoreStep};
use crate::archive::state::is_archived;
use crate::bucket::BucketRecord;
use crate::lifecycle::due::midnight_after;
use crate::object::versions::put_version;
use crate::object::{VersionRecord, manifest};
use crate::removal::garbage::Garbage;
use crate::tables::{
    BUCKETS, RESTORE_DUES, RESTORE_ENDS, RESTORES, TIER_ACCESSES, VERSIONS, restore_key,
    tier_access_key, version_key,
};
use crate::tiering::TierAccess;

/// One of the two lists of restores.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum List {
    /// Restores to be done.
    Dues,
    /// Copies that end.
    Ends,
}

impl List {
    const fn table(self) -> Table<RestoreStep> {
        match self {
            Self::Dues => RESTORE_DUES,
            Self::Ends => RESTORE_ENDS,
        }
    }

    fn all(self) -> KeyBuilder {
        match self {
            Self::Dues => KeyBuilder::table("s3.restore-due"),
            Self::Ends => KeyBuilder::table("s3.restore-end"),
        }
    }

    /// The entry of a version at an instant.
    fn row(self, at_ms: i64, bucket_id: &str, (key, sequence): (&str, u64)) -> Key {
        self.all().i64(at_ms).text(bucket_id).bytes(key.as_bytes()).u64(sequence).build()
    }

    /// Puts a version on the list.
    fn add(
        self,
        tx: &mut Tx,
        at_ms: i64,
        bucket: &BucketRecord,
        place: (&str, u64),
    ) -> Result<(), Failure> {
        let step = RestoreStep { bucket: bucket.name.to_string(), region: bucket.region.clone() };
        tx.put(self.row(at_ms, &bucket.id, place), self.table().encode(&step)?);
        Ok(())
    }

    fn due(self, now: Timestamp) -> Range {
        let end = self.all().i64(now.unix_ms().saturating_add(1)).build();
        Range::new(self.all().build(), end, 1)
    }

    fn read(self, row: &Entry) -> Result<Due<Listed>, Failure> {
        let RestoreStep { bucket, region } = self.table().decode(&row.row.value)?;
        let no_entry = |_| Failure::Internal("a row names no restore".into());
        let mut key = KeyReader::behind(&row.key, &self.all().build()).map_err(no_entry)?;
        let at_ms = key.i64().map_err(no_entry)?;
        let bucket_id = key.text().map_err(no_entry)?;
        let object = key.bytes().map_err(no_entry)?;
        let sequence = key.u64().map_err(no_entry)?;
        let object = String::from_utf8(object);
        let object = object.map_err(|_| Failure::Internal("a row names no key".into()))?;
        let item = Listed { row: row.key.clone(), at_ms, bucket, bucket_id, key: object, sequence };
        Ok(Due { item, region: Some(region), at: Some(Timestamp::from_unix_ms(at_ms)) })
    }
}

/// An entry of a list.
pub(crate) struct Listed {
    row: Key,
    at_ms: i64,
    bucket: String,
    bucket_id: String,
    key: String,
    sequence: u64,
}

/// Writes how far the restore of a version is, and puts it on the list of what follows from that in
/// place of what followed before.
pub(crate) fn put_restore(
    tx: &mut Tx,
    bucket: &BucketRecord,
    (key, sequence): (&str, u64),
    before: Option<&Restore>,
    restore: &Restore,
) -> Result<(), Failure> {
    if let Some(before) = before {
        let (list, at_ms) = follows(before);
        tx.delete(list.row(at_ms, &bucket.id, (key, sequence)));
    }
    let (list, at_ms) = follows(restore);
    list.add(tx, at_ms, bucket, (key, sequence))?;
    tx.put(restore_key(&bucket.id, key, sequence), RESTORES.encode(restore)?);
    Ok(())
}

const fn follows(restore: &Restore) -> (List, i64) {
    match restore.state {
        RestoreState::Ongoing { due_ms } => (List::Dues, due_ms),
        RestoreState::Restored { expires_ms } => (List::Ends, expires_ms),
    }
}

/// Until when the copy stays that is there at `now`: its days, up to the next midnight.
///
/// # Errors
/// `InvalidArgument` for more days than a date can show.
pub(crate) fn expiry(now: Timestamp, days: i32) -> Result<Timestamp, Failure> {
    let expires = midnight_after(now, days);
    if expires.http_date().is_empty() {
        return Err(errors::invalid_argument("restoration days are too many").into());
    }
    Ok(expires)
}

/// An archived version on a list, whose restore is still as the list says.
struct Found {
    bucket: BucketRecord,
    version: VersionRecord,
    restore: Restore,
}

/// Looks again; all that is found must stay as it is until the commit.
async fn find(cx: &mut Writer<'_>, item: &Listed, list: List) -> Result<Option<Found>, Failure> {
    let Some(bucket) = BUCKETS.get(cx, &[&item.bucket]).await? else { return Ok(None) };
    if bucket.id != item.bucket_id {
        return Ok(None);
    }
    let row = Reader::get(cx, &version_key(&bucket.id, &item.key, item.sequence)).await?;
    let version = row.map(|row| VERSIONS.decode(&row.value)).transpose()?;
    let row = Reader::get(cx, &restore_key(&bucket.id, &item.key, item.sequence)).await?;
    let restore = row.map(|row| RESTORES.decode(&row.value)).transpose()?;
    let (Some(version), Some(restore)) = (version, restore) else { return Ok(None) };
    if !is_archived(&version) || follows(&restore) != (list, item.at_ms) {
        return Ok(None);
    }
    Ok(Some(Found { bucket, version, restore }))
}

/// Names the version in the record.
fn note(cx: &mut Writer<'_>, found: &Found, key: &str) {
    cx.name_resource(&found.bucket.object_arn(key), &found.bucket.account);
    cx.audit.extra("versionId", found.version.version_id.clone());
}

/// Copies out of the archive what is due to be restored.
pub(crate) struct RestoreObjects;

#[async_trait]
impl DueJob<S3> for RestoreObjects {
    const NAME: &'static str = "s3-restore";
    const PRINCIPAL: &'static str = "s3.amazonaws.com";
    const RECORD: Option<&'static str> = Some("ObjectRestoreCompleted");
    type Item = Listed;

    fn due(now: Timestamp) -> Range {
        List::Dues.due(now)
    }

    fn read(row: &Entry) -> Result<Due<Listed>, Failure> {
        List::Dues.read(row)
    }

    async fn perform(_: &S3, cx: &mut Writer<'_>, items: &[Listed]) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for item in items {
            match find(cx, item, List::Dues).await? {
                Some(found) if found.version.access_tier.is_some() => {
                    performed = bring_back(cx, found, item).await?;
                }
                Some(found) => performed = restore(cx, found, &item.key).await?,
                None => cx.tx_mut().delete(item.row.clone()),
            }
        }
        Ok(performed)
    }
}

async fn restore(cx: &mut Writer<'_>, found: Found, key: &str) -> Result<Performed, Failure> {
    let Found { bucket, version, restore } = &found;
    let mut version = version.clone();
    let manifest = manifest::peek(cx.tx(), &bucket.id, &version).await?;
    let mut manifest =
        manifest.ok_or_else(|| Failure::Internal("a version has no manifest".into()))?;
    let copied = copy_some(cx, &mut manifest, Tier::Hot).await?;
    manifest::replace(cx.tx_mut(), &bucket.id, &mut version, &manifest)?;
    put_version(cx, bucket, key, &version)?;
    note(cx, &found, key);
    if copied == Copied::Partly {
        cx.note_part();
        return Ok(Performed::More);
    }
    let expires_ms = expiry(cx.now(), restore.days)?.unix_ms();
    let next = Restore { state: RestoreState::Restored { expires_ms }, ..restore.clone() };
    put_restore(cx.tx_mut(), bucket, (key, version.sequence), Some(restore), &next)?;
    let phase = (RestorePhase::Completed, Some(expires_ms));
    restored(cx, bucket, (key, &version), phase)?;
    Ok(Performed::Done)
}

/// Moves a version of Intelligent-Tiering out of its archive tier, or the next of it: there is no copy that ends.
async fn bring_back(
    cx: &mut Writer<'_>,
    found: Found,
    item: &Listed,
) -> Result<Performed, Failure> {
    let Found { bucket, version, .. } = &found;
    let (mut version, key) = (version.clone(), item.key.as_str());
    let copied = move_some(cx, bucket, &mut version, Tier::Hot).await?;
    note(cx, &found, key);
    if copied == Copied::Partly {
        put_version(cx, bucket, key, &version)?;
        cx.note_part();
        return Ok(Performed::More);
    }
    version.access_tier = None;
    put_version(cx, bucket, key, &version)?;
    cx.tx_mut().delete(item.row.clone());
    cx.tx_mut().delete(restore_key(&bucket.id, key, version.sequence));
    // Its days without being read begin anew.
    let access = TIER_ACCESSES.encode(&TierAccess::at(cx.now().unix_ms()))?;
    cx.tx_mut().put(tier_access_key(&bucket.id, key, version.sequence), access);
    restored(cx, bucket, (key, &version), (RestorePhase::Completed, None))?;
    Ok(Performed::Done)
}

/// Lets restored copies go whose days are over.
pub(crate) struct EndRestores;

#[async_trait]
impl DueJob<S3> for EndRestores {
    const NAME: &'static str = "s3-restore-end";
    const PRINCIPAL: &'static str = "s3.amazonaws.com";
    const RECORD: Option<&'static str> = Some("ObjectRestoreExpired");
    type Item = Listed;

    fn due(now: Timestamp) -> Range {
        List::Ends.due(now)
    }

    fn read(row: &Entry) -> Result<Due<Listed>, Failure> {
        List::Ends.read(row)
    }

    async fn perform(_: &S3, cx: &mut Writer<'_>, items: &[Listed]) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for item in items {
            if let Some(found) = find(cx, item, List::Ends).await? {
                end(cx, &found, &item.key).await?;
                performed = Performed::Done;
            }
            cx.tx_mut().delete(item.row.clone());
        }
        Ok(performed)
    }
}

async fn end(cx: &mut Writer<'_>, found: &Found, key: &str) -> Result<(), Failure> {
    let Found { bucket, version, .. } = found;
    let mut version = version.clone();
    let manifest = manifest::peek(cx.tx(), &bucket.id, &version).await?;
    let mut manifest =
        manifest.ok_or_else(|| Failure::Internal("a version has no manifest".into()))?;
    let mut garbage = Garbage::default();
    for copy in manifest.copies.drain(..) {
        garbage.add(cx.tx_mut(), &copy);
    }
    let now_ms = cx.now().unix_ms();
    garbage.put(cx.tx_mut(), now_ms)?;
    manifest::replace(cx.tx_mut(), &bucket.id, &mut version, &manifest)?;
    put_version(cx, bucket, key, &version)?;
    cx.tx_mut().delete(restore_key(&bucket.id, key, version.sequence));
    restored(cx, bucket, (key, &version), (RestorePhase::Ended, None))?;
    note(cx, found, key);
    Ok(())
}
