//! The job that brings versions into the sums that are older than these. It goes through all buckets
//! once, a page at a time, and remembers where it was.

use async_trait::async_trait;
use engine::{Failure, Performed, PeriodicJob, Writer};
use store::{Entry, Key, KeyReader, Range};
use tables::Reader;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::object::versions::newest;
use crate::tables::{BUCKETS, VERSIONS, versions_of_bucket};
use crate::usage::change::{Change, Sign};
use crate::usage::note;
use crate::usage::sums::{FillPosition, USAGE_FILL};

/// Versions looked at in one transaction.
const ROWS_PER_STEP: usize = 200;

/// Seconds between two looks whether there is anything left to count.
const EVERY_SECONDS: i64 = 3600;

/// The one row of [`USAGE_FILL`].
const ROW: [&str; 1] = ["position"];

/// Counts what is in no sum.
pub(crate) struct UsageFill;

#[async_trait]
impl PeriodicJob<S3> for UsageFill {
    const NAME: &'static str = "s3-usage-fill";
    const PRINCIPAL: &'static str = "s3.amazonaws.com";
    /// Nothing changes but sums.
    const RECORD: Option<&'static str> = None;
    const EVERY_SECONDS: i64 = EVERY_SECONDS;

    async fn perform(_: &S3, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        let position = match USAGE_FILL.get(cx, &ROW).await? {
            Some(FillPosition { bucket: None, .. }) => return Ok(Performed::Nothing),
            Some(FillPosition { bucket: Some(bucket), after }) => Some((bucket, after)),
            None => next_bucket(cx, None).await?.map(|bucket| (bucket, None)),
        };
        let next = match position {
            None => None,
            Some((name, after)) => match count(cx, &name, after.as_deref()).await? {
                Some(after) => Some((name, Some(after))),
                None => next_bucket(cx, Some(&name)).await?.map(|bucket| (bucket, None)),
            },
        };
        let has_more = next.is_some();
        let (bucket, after) = next.map_or((None, None), |(bucket, after)| (Some(bucket), after));
        USAGE_FILL.put(cx.tx_mut(), &ROW, &FillPosition { bucket, after })?;
        Ok(if has_more { Performed::More } else { Performed::Done })
    }
}

/// Whether every version is in the sums, or will be with the changes that wait.
pub(crate) async fn is_complete(reader: &mut impl Reader) -> Result<bool, Failure> {
    Ok(USAGE_FILL.get(reader, &ROW).await?.is_some_and(|position| position.bucket.is_none()))
}

/// The next bucket by name.
async fn next_bucket(cx: &Writer<'_>, after: Option<&str>) -> Result<Option<String>, Failure> {
    let all = BUCKETS.key(&[]);
    let mut range = Range::within(&all, 1);
    if let Some(after) = after {
        range = range.after(&BUCKETS.key(&[after]));
    }
    let entries = cx.tx().peek_range(&range).await?;
    let Some(entry) = entries.first() else { return Ok(None) };
    Ok(BUCKETS.parts(&entry.key, &all)?.into_iter().next())
}

/// Counts the next versions of a bucket; the last row looked at, or none when the bucket is through.
async fn count(
    cx: &mut Writer<'_>,
    name: &str,
    after: Option<&str>,
) -> Result<Option<String>, Failure> {
    let Some(bucket) = BUCKETS.get(cx, &[name]).await? else { return Ok(None) };
    let all = versions_of_bucket(&bucket.id).build();
    let mut range = Range::within(&all, ROWS_PER_STEP);
    if let Some(after) = after {
        let after = hex::decode(after);
        let after = after.map_err(|_| Failure::Internal("a position is no key".into()))?;
        range = range.after(&Key::copy_from(&after));
    }
    let entries = cx.tx().peek_range(&range).await?;
    let mut change = Change::default();
    for entry in &entries {
        take_in(cx, &bucket, &all, entry, &mut change).await?;
    }
    note(cx, bucket.holder(), change)?;
    let last = entries.last().filter(|_| entries.len() == ROWS_PER_STEP);
    Ok(last.map(|last| hex::encode(last.key.as_bytes())))
}

/// Marks a version as counted, and adds it, unless it is so already or went meanwhile.
async fn take_in(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    all: &Key,
    entry: &Entry,
    change: &mut Change,
) -> Result<(), Failure> {
    if VERSIONS.decode(&entry.row.value)?.is_counted {
        return Ok(());
    }
    let Some(row) = Reader::get(cx, &entry.key).await? else { return Ok(()) };
    let mut version = VERSIONS.decode(&row.value)?;
    if version.is_counted {
        return Ok(());
    }
    let key = KeyReader::behind(&entry.key, all).and_then(|mut key| key.bytes());
    let key = key.ok().and_then(|key| String::from_utf8(key).ok());
    let key = key.ok_or_else(|| Failure::Internal("a version has no key".into()))?;
    version.is_counted = true;
    change.version(version.counted(), Sign::Plus);
    let newest = newest(cx, &bucket.id, &key).await?;
    if newest.is_some_and(|newest| newest.sequence == version.sequence) {
        change.newest(version.counted(), Sign::Plus);
    }
    cx.tx_mut().put(entry.key.clone(), VERSIONS.encode(&version)?);
    Ok(())
}
