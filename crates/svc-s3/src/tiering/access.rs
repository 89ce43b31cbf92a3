//! On which day an object of Intelligent-Tiering was last read, followed from the journal.
//!
//! A read itself writes nothing: the record of the call says which object it was, and is read here behind what is
//! durable. Only objects in buckets with archive tiers are of interest; where there are none, no record is looked
//! into.

use std::borrow::Cow;
use std::collections::BTreeMap;

use async_trait::async_trait;
use engine::{Batch, Consume, Consumed, Failure, Writer};
use journal::Kind;
use names::ArnNamespace;
use serde::Deserialize;
use store::Range;
use tables::Reader;

use super::TierAccess;
use crate::S3;
use crate::class::INTELLIGENT_TIERING;
use crate::object::versions::peek_version;
use crate::tables::{BUCKETS, TIER_ACCESSES, tier_access_key, tiered, tiered_key, version_key};

/// The source of the records of calls of S3.
const EVENT_SOURCE: &str = "s3.amazonaws.com";

/// The calls that read an object's bytes.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html>
const READS: [&str; 3] = ["GetObject", "CopyObject", "UploadPartCopy"];

/// What is read of a record.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Called<'r> {
    #[serde(borrow)]
    event_source: Cow<'r, str>,
    #[serde(borrow)]
    event_name: Cow<'r, str>,
    #[serde(default)]
    error_code: Option<String>,
    #[serde(default)]
    request_parameters: Option<Parameters>,
    #[serde(default, borrow)]
    resources: Vec<Resource<'r>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Parameters {
    #[serde(default)]
    version_id: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Resource<'r> {
    #[serde(rename = "ARN", default, borrow)]
    arn: Cow<'r, str>,
}

/// An object that was read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct ReadObject {
    bucket: String,
    key: String,
    /// Where one was named.
    version_id: Option<String>,
}

/// The objects that a record says were read.
fn reads(payload: &[u8]) -> Vec<ReadObject> {
    let Ok(called) = serde_json::from_slice::<Called<'_>>(payload) else { return Vec::new() };
    let is_read = called.event_source == EVENT_SOURCE
        && called.error_code.is_none()
        && READS.contains(&&*called.event_name);
    if !is_read {
        return Vec::new();
    }
    let named = called.request_parameters.and_then(|parameters| parameters.version_id);
    let objects = called.resources.iter().filter_map(|resource| {
        let (space, path) = ArnNamespace::split(&resource.arn)?;
        let (bucket, key) = path.split_once('/').filter(|_| space.service() == "s3")?;
        let (bucket, key) = (bucket.to_owned(), key.to_owned());
        Some(ReadObject { bucket, key, version_id: named.clone() })
    });
    objects.collect()
}

/// Keeps the day of the last read of each object.
pub(crate) struct TieringAccess;

#[async_trait]
impl Consume<S3> for TieringAccess {
    const NAME: &'static str = "s3-tiering-access";
    const PRINCIPAL: &'static str = EVENT_SOURCE;

    async fn consume(_: &S3, cx: &mut Writer<'_>, batch: &Batch) -> Result<Consumed, Failure> {
        let any = Range::within(&tiered().build(), 1);
        if cx.tx().peek_range(&any).await?.is_empty() {
            return Ok(Consumed::Done);
        }
        // In the journal's order, so that of the reads of an object the last one stays.
        let mut last: BTreeMap<ReadObject, i64> = BTreeMap::new();
        for record in batch.records().iter().filter(|record| record.kind == Kind::Audit) {
            let at_ms = record.time.unix_ms();
            last.extend(reads(&record.payload).into_iter().map(|object| (object, at_ms)));
        }
        for (object, at_ms) in last {
            note(cx, &object, TierAccess::at(at_ms)).await?;
        }
        Ok(Consumed::Done)
    }
}

/// Notes that an object was read, if it is one of Intelligent-Tiering in a bucket with archive tiers.
async fn note(cx: &mut Writer<'_>, object: &ReadObject, access: TierAccess) -> Result<(), Failure> {
    let ReadObject { bucket, key, version_id } = object;
    if cx.tx().peek(&tiered_key(bucket)).await?.is_none() {
        return Ok(());
    }
    let row = cx.tx().peek(&BUCKETS.key(&[bucket])).await?;
    let Some(bucket) = row.map(|row| BUCKETS.decode(&row.value)).transpose()? else {
        return Ok(());
    };
    // What was read and has been replaced since is another version by now: the newer one counts as read.
    let found = match peek_version(cx.tx(), &bucket, key, version_id.as_deref()).await {
        Ok(Some(found)) => found,
        Ok(None) | Err(Failure::Aws(_)) => return Ok(()),
        Err(other) => return Err(other),
    };
    if found.description.storage_class.as_deref() != Some(INTELLIGENT_TIERING) {
        return Ok(());
    }
    // Read as part of the transaction: a version that is deleted meanwhile leaves no row.
    let version = version_key(&bucket.id, key, found.sequence);
    if Reader::version(cx, &version).await? == 0 {
        return Ok(());
    }
    let row = tier_access_key(&bucket.id, key, found.sequence);
    let known = Reader::get(cx, &row).await?;
    let known = known.map(|row| TIER_ACCESSES.decode(&row.value)).transpose()?;
    if known.is_none_or(|known| known.day_ms < access.day_ms) {
        cx.tx_mut().put(row, TIER_ACCESSES.encode(&access)?);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
