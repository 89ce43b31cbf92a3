//! What answers show of the restore of an archived version.

use std::collections::BTreeMap;

use api_s3::{OptionalObjectAttributes, RestoreStatus, ShownObject};
use engine::{Ctx, Failure};
use sealed_blobs::Tier;
use stdx::Timestamp;

use crate::archive::record::Restore;
use crate::archive::state::peek_restore;
use crate::bucket::BucketRecord;
use crate::class::tier_of;
use crate::object::{CurrentRecord, VersionRecord};
use crate::tables::{RESTORES, restore_key};

/// Adds `x-amz-restore` to the headers of an archived version, where a restore was asked for and its
/// copy has not ended.
pub(crate) async fn show(
    cx: &Ctx,
    bucket: &BucketRecord,
    (key, version): (&str, &VersionRecord),
    headers: &mut ShownObject,
) -> Result<(), Failure> {
    let restore = peek_restore(cx.tx(), bucket, key, version).await?;
    headers.restore = restore.and_then(|restore| header(&restore, cx.now()));
    Ok(())
}

fn header(restore: &Restore, now: Timestamp) -> Option<String> {
    if restore.is_ongoing() {
        return Some("ongoing-request=\"true\"".to_owned());
    }
    let until = restore.readable_until(now)?;
    Some(format!("ongoing-request=\"false\", expiry-date=\"{}\"", until.http_date()))
}

/// The restores of what a listing shows, by key and sequence; none for what is not archived.
#[derive(Debug, Default)]
pub(crate) struct RestoreStatuses(BTreeMap<(String, u64), RestoreStatus>);

impl RestoreStatuses {
    /// Of current objects, where `wanted` names them.
    pub(crate) async fn of_objects(
        cx: &Ctx,
        bucket: &BucketRecord,
        wanted: Option<&Vec<OptionalObjectAttributes>>,
        entries: &[(String, CurrentRecord)],
    ) -> Result<Self, Failure> {
        let listed = entries
            .iter()
            .map(|(key, object)| (key.as_str(), object.sequence, object.storage_class.as_deref()));
        statuses(cx, bucket, wanted, listed).await
    }

    /// Of versions, where `wanted` names them.
    pub(crate) async fn of_versions(
        cx: &Ctx,
        bucket: &BucketRecord,
        wanted: Option<&Vec<OptionalObjectAttributes>>,
        entries: &[(String, VersionRecord)],
    ) -> Result<Self, Failure> {
        let listed = entries.iter().map(|(key, version)| {
            (key.as_str(), version.sequence, version.description.storage_class.as_deref())
        });
        statuses(cx, bucket, wanted, listed).await
    }

    /// The restore of one version, once.
    pub(crate) fn take(&mut self, key: &str, sequence: u64) -> Option<RestoreStatus> {
        if self.0.is_empty() {
            return None;
        }
        self.0.remove(&(key.to_owned(), sequence))
    }
}

/// Reads the restores of `listed`: key, sequence and storage class of each. One row is read for each
/// that is archived.
async fn statuses<'a>(
    cx: &Ctx,
    bucket: &BucketRecord,
    wanted: Option<&Vec<OptionalObjectAttributes>>,
    listed: impl Iterator<Item = (&'a str, u64, Option<&'a str>)> + Send,
) -> Result<RestoreStatuses, Failure> {
    let mut found = RestoreStatuses::default();
    if !wanted.is_some_and(|list| list.contains(&OptionalObjectAttributes::RestoreStatus)) {
        return Ok(found);
    }
    for (key, sequence, class) in listed {
        if tier_of(class) != Tier::Archive {
            continue;
        }
        let row = cx.tx().peek(&restore_key(&bucket.id, key, sequence)).await?;
        let restore = row.map(|row| RESTORES.decode(&row.value)).transpose()?;
        let status = RestoreStatus {
            is_restore_in_progress: Some(restore.as_ref().is_some_and(Restore::is_ongoing)),
            restore_expiry_date: restore.and_then(|restore| restore.readable_until(cx.now())),
        };
        found.0.insert((key.to_owned(), sequence), status);
    }
    Ok(found)
}
