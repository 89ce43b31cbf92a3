//! The job that looks through the buckets with rules for what is due, and puts it on the list of what
//! goes. It reads a page at a time and remembers where it was, so that no restart begins anew.

use async_trait::async_trait;
use engine::{Failure, Performed, PeriodicJob, Writer};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::{Entry, Key, KeyReader, Range};
use tables::Record;

use crate::S3;
use crate::bucket::{BucketRecord, Versioning};
use crate::lifecycle::BucketLifecycle;
use crate::lifecycle::due::Standing;
use crate::lifecycle::expire::{Leaving, put_leaving};
use crate::lifecycle::transitions::Moving;
use crate::object::VersionRecord;
use crate::tables::{
    BUCKET_LIFECYCLES, BUCKETS, LIFECYCLE_SCAN, MOVING, UPLOADS, VERSIONS, moving_key,
    uploads_of_bucket, versions_of_bucket,
};

/// Rows looked at in one transaction.
const ROWS_PER_STEP: usize = 500;

/// Seconds between the beginnings of two looks at everything.
const EVERY_SECONDS: i64 = 3600;

/// The one row of [`LIFECYCLE_SCAN`].
const ROW: [&str; 1] = ["position"];

/// Where the look at everything is; no row while none is under way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ScanPosition {
    /// The bucket that is being looked through.
    bucket: String,
    stage: Stage,
    /// The key of the last row looked at, in hexadecimal digits.
    after: Option<String>,
    /// What the versions of a key that come next are compared with.
    above: Option<Above>,
}

impl Record for ScanPosition {
    const VERSION: u8 = 1;
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Stage {
    Versions,
    Uploads,
}

/// The version before the next one of the same key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Above {
    key: String,
    modified_ms: i64,
    /// Noncurrent versions so far.
    noncurrent: usize,
}

/// Looks for what is due to go.
pub(crate) struct LifecycleScan;

#[async_trait]
impl PeriodicJob<S3> for LifecycleScan {
    const NAME: &'static str = "s3-lifecycle-scan";
    const PRINCIPAL: &'static str = "s3.amazonaws.com";
    /// What is found is recorded when it goes.
    const RECORD: Option<&'static str> = None;
    const EVERY_SECONDS: i64 = EVERY_SECONDS;

    async fn perform(_: &S3, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        let position = match LIFECYCLE_SCAN.get(cx, &ROW).await? {
            Some(position) => position,
            None => match next_bucket(cx, None).await? {
                Some(bucket) => ScanPosition::begin(bucket),
                None => return Ok(Performed::Nothing),
            },
        };
        let bucket = position.bucket.clone();
        let next = match look(cx, position).await? {
            Some(position) => Some(position),
            None => next_bucket(cx, Some(&bucket)).await?.map(ScanPosition::begin),
        };
        match next {
            Some(position) => {
                LIFECYCLE_SCAN.put(cx.tx_mut(), &ROW, &position)?;
                Ok(Performed::More)
            }
            None => {
                LIFECYCLE_SCAN.delete(cx.tx_mut(), &ROW);
                Ok(Performed::Done)
            }
        }
    }
}

impl ScanPosition {
    const fn begin(bucket: String) -> Self {
        Self { bucket, stage: Stage::Versions, after: None, above: None }
    }
}

/// The next bucket with rules, by name.
async fn next_bucket(cx: &Writer<'_>, after: Option<&str>) -> Result<Option<String>, Failure> {
    let all = BUCKET_LIFECYCLES.key(&[]);
    let mut range = Range::within(&all, 1);
    if let Some(after) = after {
        range = range.after(&BUCKET_LIFECYCLES.key(&[after]));
    }
    let entries = cx.tx().peek_range(&range).await?;
    let Some(entry) = entries.first() else { return Ok(None) };
    Ok(BUCKET_LIFECYCLES.parts(&entry.key, &all)?.into_iter().next())
}

/// Looks at the next rows of a bucket; none when it is through.
async fn look(
    cx: &mut Writer<'_>,
    position: ScanPosition,
) -> Result<Option<ScanPosition>, Failure> {
    let Some(bucket) = peek_bucket(cx, &position.bucket).await? else { return Ok(None) };
    let row = cx.tx().peek(&BUCKET_LIFECYCLES.key(&[&position.bucket])).await?;
    let Some(rules) = row.map(|row| BUCKET_LIFECYCLES.decode(&row.value)).transpose()? else {
        return Ok(None);
    };
    match position.stage {
        Stage::Versions => look_at_versions(cx, &bucket, &rules, position).await,
        Stage::Uploads => look_at_uploads(cx, &bucket, &rules, position).await,
    }
}

async fn peek_bucket(cx: &Writer<'_>, name: &str) -> Result<Option<BucketRecord>, Failure> {
    let row = cx.tx().peek(&BUCKETS.key(&[name])).await?;
    Ok(row.map(|row| BUCKETS.decode(&row.value)).transpose()?)
}

/// The rows of `all` behind the position, and one more to see what is below the last of them.
async fn page(cx: &Writer<'_>, all: &Key, after: Option<&str>) -> Result<Vec<Entry>, Failure> {
    let mut range = Range::within(all, ROWS_PER_STEP.saturating_add(1));
    if let Some(after) = after {
        let after = hex::decode(after);
        let after = after.map_err(|_| Failure::Internal("a position is no key".into()))?;
        range = range.after(&Key::copy_from(&after));
    }
    Ok(cx.tx().peek_range(&range).await?)
}

async fn look_at_versions(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    rules: &BucketLifecycle,
    mut position: ScanPosition,
) -> Result<Option<ScanPosition>, Failure> {
    let all = versions_of_bucket(&bucket.id).build();
    let entries = page(cx, &all, position.after.as_deref()).await?;
    let mut rows = Vec::with_capacity(entries.len());
    for entry in &entries {
        let key = KeyReader::behind(&entry.key, &all).and_then(|mut key| key.bytes());
        let key = key.ok().and_then(|key| String::from_utf8(key).ok());
        let key = key.ok_or_else(|| Failure::Internal("a version has no key".into()))?;
        rows.push((key, VERSIONS.decode(&entry.row.value)?));
    }
    let now = cx.now();
    for (index, (key, version)) in rows.iter().enumerate().take(ROWS_PER_STEP) {
        let above = position.above.take().filter(|above| above.key == *key);
        let below = rows.get(index.saturating_add(1)).filter(|(next, _)| next == key);
        let standing = Standing {
            key,
            version,
            replaced_at: above.as_ref().map(|above| Timestamp::from_unix_ms(above.modified_ms)),
            newer_noncurrent: above.as_ref().map_or(0, |above| above.noncurrent),
            is_only: above.is_none() && below.is_none(),
        };
        let removal = rules.removal(standing).filter(|due| due.at <= now);
        let transition = rules.transition(standing, now);
        // What goes for good is not moved first; what is only hidden is.
        let is_hidden =
            standing.replaced_at.is_none() && bucket.versioning != Versioning::Unversioned;
        if let Some(due) = removal.filter(|_| transition.is_none() || !is_hidden) {
            let leaving = Leaving::version(bucket, due.rule, standing);
            put_leaving(cx, &bucket.id, key, version.sequence, &leaving)?;
        } else if transition.is_some() {
            put_moving(cx, bucket, standing)?;
        }
        let noncurrent = above.map_or(0, |above| above.noncurrent.saturating_add(1));
        position.above = Some(next_above(key, version, noncurrent));
    }
    if let Some(last) = entries.get(ROWS_PER_STEP.saturating_sub(1))
        && entries.len() > ROWS_PER_STEP
    {
        position.after = Some(hex::encode(last.key.as_bytes()));
        return Ok(Some(position));
    }
    let bucket = position.bucket;
    Ok(Some(ScanPosition { bucket, stage: Stage::Uploads, after: None, above: None }))
}

/// Puts a version on the list of what moves.
fn put_moving(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    standing: Standing<'_>,
) -> Result<(), Failure> {
    let (key, sequence) = (standing.key, standing.version.sequence);
    let moving = Moving {
        bucket: bucket.name.to_string(),
        region: bucket.region.clone(),
        key: key.to_owned(),
        sequence,
        replaced_ms: standing.replaced_at.map(Timestamp::unix_ms),
        to_tier: false,
    };
    cx.tx_mut().put(moving_key(&bucket.id, key, sequence), MOVING.encode(&moving)?);
    Ok(())
}

/// What the version below `version` has above it. The newest is not counted among the noncurrent.
fn next_above(key: &str, version: &VersionRecord, noncurrent: usize) -> Above {
    Above { key: key.to_owned(), modified_ms: version.modified_ms, noncurrent }
}

async fn look_at_uploads(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    rules: &BucketLifecycle,
    mut position: ScanPosition,
) -> Result<Option<ScanPosition>, Failure> {
    let all = uploads_of_bucket(&bucket.id).build();
    let entries = page(cx, &all, position.after.as_deref()).await?;
    let now = cx.now();
    for entry in entries.iter().take(ROWS_PER_STEP) {
        let upload = UPLOADS.decode(&entry.row.value)?;
        let due = rules.abortion(&upload.key, upload.started_at());
        if let Some(due) = due.filter(|due| due.at <= now) {
            let leaving = Leaving::upload(bucket, due.rule, &upload);
            let started = u64::try_from(upload.started_ms).unwrap_or(0);
            put_leaving(cx, &bucket.id, &upload.key, started, &leaving)?;
        }
    }
    if let Some(last) = entries.get(ROWS_PER_STEP.saturating_sub(1))
        && entries.len() > ROWS_PER_STEP
    {
        position.after = Some(hex::encode(last.key.as_bytes()));
        return Ok(Some(position));
    }
    Ok(None)
}
