//! What answers show of the rules of a bucket: when an object or an upload goes, and by which rule.
//!
//! The rules are read only where the bucket's row says that one of them lets something go.

use engine::{Ctx, Failure, Writer};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use stdx::Timestamp;

use crate::bucket::BucketRecord;
use crate::bucket::manage::save;
use crate::lifecycle::BucketLifecycle;
use crate::object::versions::peek_version;
use crate::object::{UploadRecord, VersionRecord};
use crate::tables::BUCKET_LIFECYCLES;

/// Says in the bucket's row whether its rules let objects or uploads expire.
pub(crate) fn note_expiry(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    may_expire: bool,
) -> Result<(), Failure> {
    if bucket.may_expire != may_expire {
        let bucket = BucketRecord { may_expire, ..bucket.clone() };
        save(cx, &bucket)?;
    }
    Ok(())
}

/// The rules of a bucket, where one of them lets something go.
async fn rules_of(cx: &Ctx, bucket: &BucketRecord) -> Result<Option<BucketLifecycle>, Failure> {
    if !bucket.may_expire {
        return Ok(None);
    }
    let row = cx.tx().peek(&BUCKET_LIFECYCLES.key(&[&bucket.name])).await?;
    Ok(row.map(|row| BUCKET_LIFECYCLES.decode(&row.value)).transpose()?)
}

/// `x-amz-abort-date` and `x-amz-abort-rule-id` of an upload; none where no rule lets it go.
pub(crate) async fn abortion(
    cx: &Ctx,
    bucket: &BucketRecord,
    upload: &UploadRecord,
) -> Result<(Option<Timestamp>, Option<String>), Failure> {
    let rules = rules_of(cx, bucket).await?;
    let due = rules.as_ref().and_then(|rules| rules.abortion(&upload.key, upload.started_at()));
    Ok(due.map(|due| (due.at, due.rule.id.clone())).unzip())
}

/// `x-amz-expiration` of the newest version of a key; none where no rule lets it expire.
pub(crate) async fn expiration(
    cx: &Ctx,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
) -> Result<Option<String>, Failure> {
    let rules = rules_of(cx, bucket).await?;
    Ok(rules.as_ref().and_then(|rules| rules.expiry(key, version)).map(|due| {
        let rule = utf8_percent_encode(&due.rule.id, NON_ALPHANUMERIC);
        format!("expiry-date=\"{}\", rule-id=\"{rule}\"", due.at.http_date())
    }))
}

/// As [`expiration`], for a version that was asked for by its id and may not be the newest.
pub(crate) async fn expiration_of_named(
    cx: &Ctx,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
) -> Result<Option<String>, Failure> {
    if !bucket.may_expire {
        return Ok(None);
    }
    let newest = peek_version(cx.tx(), bucket, key, None).await?;
    match newest {
        Some(newest) if newest.sequence == version.sequence => {
            expiration(cx, bucket, key, version).await
        }
        Some(_) | None => Ok(None),
    }
}
