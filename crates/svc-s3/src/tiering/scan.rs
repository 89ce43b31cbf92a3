//! The job that looks through the buckets with archive tiers for what is due, and puts it on the list of what
//! moves. It reads a page at a time and remembers where it was, so that no restart begins anew.

use async_trait::async_trait;
use engine::{Failure, Performed, PeriodicJob, Writer};
use store::{Key, KeyReader, Range};

use super::TieringPosition;
use super::due::{configurations, due_tier};
use crate::S3;
use crate::bucket::BucketRecord;
use crate::configuration::tiering::Tiering;
use crate::lifecycle::transitions::Moving;
use crate::tables::{
    BUCKETS, MOVING, TIERING_SCAN, VERSIONS, moving_key, tiered_key, versions_of_bucket,
};

/// Versions looked at in one transaction.
const ROWS_PER_STEP: usize = 500;

/// Buckets without archive tiers that are passed over in one transaction.
const BUCKETS_PER_STEP: usize = 100;

/// Seconds between the beginnings of two looks at everything.
const EVERY_SECONDS: i64 = 6 * 3600;

/// The one row of [`TIERING_SCAN`].
const ROW: [&str; 1] = ["position"];

/// Looks for what is due to go to an archive tier.
pub(crate) struct TieringScan;

#[async_trait]
impl PeriodicJob<S3> for TieringScan {
    const NAME: &'static str = "s3-tiering-scan";
    const PRINCIPAL: &'static str = "s3.amazonaws.com";
    /// What is found is recorded when it moves.
    const RECORD: Option<&'static str> = None;
    const EVERY_SECONDS: i64 = EVERY_SECONDS;

    async fn perform(_: &S3, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        let row = cx.tx().peek(&TIERING_SCAN.key(&ROW)).await?;
        let position = row.map(|row| TIERING_SCAN.decode(&row.value)).transpose()?;
        let position = match position {
            Some(position) => position,
            None => match next_bucket(cx, None).await? {
                Some(bucket) => TieringPosition { bucket, after: None },
                None => return Ok(Performed::Nothing),
            },
        };
        match step(cx, position).await? {
            Some(position) => {
                TIERING_SCAN.put(cx.tx_mut(), &ROW, &position)?;
                Ok(Performed::More)
            }
            None => {
                TIERING_SCAN.delete(cx.tx_mut(), &ROW);
                Ok(Performed::Done)
            }
        }
    }
}

/// The next bucket, by name.
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

/// Passes over buckets without archive tiers, up to the next rows of one that has some; none at the end.
async fn step(
    cx: &mut Writer<'_>,
    position: TieringPosition,
) -> Result<Option<TieringPosition>, Failure> {
    let TieringPosition { mut bucket, mut after } = position;
    for _ in 0..BUCKETS_PER_STEP {
        let row = cx.tx().peek(&BUCKETS.key(&[&bucket])).await?;
        let record = row.map(|row| BUCKETS.decode(&row.value)).transpose()?;
        let all = match &record {
            Some(record) => configurations(cx, &record.id).await?,
            None => Vec::new(),
        };
        note_tiered(cx, &bucket, !all.is_empty()).await?;
        let mut is_looked_at = false;
        if let Some(record) = record.filter(|_| !all.is_empty()) {
            is_looked_at = true;
            if let Some(after) = look(cx, &record, &all, after.take()).await? {
                return Ok(Some(TieringPosition { bucket, after: Some(after) }));
            }
        }
        match next_bucket(cx, Some(&bucket)).await? {
            Some(next) => bucket = next,
            None => return Ok(None),
        }
        after = None;
        if is_looked_at {
            break;
        }
    }
    Ok(Some(TieringPosition { bucket, after: None }))
}

/// Keeps right which buckets have archive tiers: in those it is noted when objects are read.
async fn note_tiered(cx: &mut Writer<'_>, bucket: &str, is_tiered: bool) -> Result<(), Failure> {
    let row = tiered_key(bucket);
    let is_known = cx.tx().peek(&row).await?.is_some();
    match (is_known, is_tiered) {
        (false, true) => cx.tx_mut().put(row, Vec::new()),
        (true, false) => cx.tx_mut().delete(row),
        _ => {}
    }
    Ok(())
}

/// Looks at the next versions of a bucket; the key of the last, in hexadecimal digits, where there are more.
async fn look(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    all: &[Tiering],
    after: Option<String>,
) -> Result<Option<String>, Failure> {
    let rows = versions_of_bucket(&bucket.id).build();
    let mut range = Range::within(&rows, ROWS_PER_STEP);
    if let Some(after) = after {
        let after = hex::decode(after);
        let after = after.map_err(|_| Failure::Internal("a position is no key".into()))?;
        range = range.after(&Key::copy_from(&after));
    }
    let entries = cx.tx().peek_range(&range).await?;
    for entry in &entries {
        let key = KeyReader::behind(&entry.key, &rows).and_then(|mut key| key.bytes());
        let key = key.ok().and_then(|key| String::from_utf8(key).ok());
        let key = key.ok_or_else(|| Failure::Internal("a version has no key".into()))?;
        let version = VERSIONS.decode(&entry.row.value)?;
        if due_tier(cx, all, &bucket.id, (&key, &version)).await?.is_none() {
            continue;
        }
        let sequence = version.sequence;
        let moving = Moving {
            bucket: bucket.name.to_string(),
            region: bucket.region.clone(),
            key: key.clone(),
            sequence,
            replaced_ms: None,
            to_tier: true,
        };
        cx.tx_mut().put(moving_key(&bucket.id, &key, sequence), MOVING.encode(&moving)?);
    }
    let last = entries.last().filter(|_| entries.len() == ROWS_PER_STEP);
    Ok(last.map(|last| hex::encode(last.key.as_bytes())))
}
