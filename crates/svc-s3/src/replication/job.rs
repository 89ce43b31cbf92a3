//! The job that brings versions to the buckets that rules name, one version and one bucket with one
//! record. Whether it is still to be done is asked again; what was done before the process ended is
//! found done.
//!
//! What is refused fails for good, as at AWS. What cannot be done now, because the store, the blobs or
//! the journal fail, is set aside and tried again, and stays pending.

use api_s3::{CopyObjectRequest, errors};
use async_trait::async_trait;
use engine::{CallSource, Due, DueJob, Failure, Performed, Writer};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use stdx::Timestamp;
use store::{Entry, Key, KeyReader, Range};
use tables::Reader;
use wire::AwsError;

use super::replicate::ReplicateObject;
use super::{Progress, Replicating};
use crate::S3;
use crate::bucket::BucketRecord;
use crate::object::VersionRecord;
use crate::object::events::{EventFacts, tell};
use crate::object::versions::put_version;
use crate::tables::{
    BUCKET_REPLICATIONS, BUCKETS, REPLICATING, VERSIONS, replicating, version_key,
};

/// The service that acts.
const SERVICE: &str = "s3.amazonaws.com";

/// How its sessions are called.
const SESSION: &str = "s3-replication";

/// The code of a call that lost against concurrent ones.
const ABORTED: &str = "OperationAborted";

/// Brings versions to other buckets.
pub(crate) struct Replicate;

/// An entry of the list.
pub(crate) struct Listed {
    row: Key,
    bucket_id: String,
    sequence: u64,
    entry: Replicating,
}

#[async_trait]
impl DueJob<S3> for Replicate {
    const NAME: &'static str = "s3-replication";
    const PRINCIPAL: &'static str = SERVICE;
    const RECORD: Option<&'static str> = Some("ObjectReplication");
    type Item = Listed;

    fn due(now: Timestamp) -> Range {
        let until = replicating().i64(now.unix_ms().saturating_add(1));
        Range::new(replicating().build(), until.build(), 1)
    }

    fn read(row: &Entry) -> Result<Due<Listed>, Failure> {
        let entry = REPLICATING.decode(&row.row.value)?;
        let no_entry = |_| Failure::Internal("a row names nothing to replicate".into());
        let mut key = KeyReader::behind(&row.key, &replicating().build()).map_err(no_entry)?;
        let at_ms = key.i64().map_err(no_entry)?;
        let bucket_id = key.text().map_err(no_entry)?;
        key.bytes().map_err(no_entry)?;
        let sequence = key.u64().map_err(no_entry)?;
        let region = Some(entry.region.clone());
        let at = Some(Timestamp::from_unix_ms(at_ms));
        Ok(Due { item: Listed { row: row.key.clone(), bucket_id, sequence, entry }, region, at })
    }

    async fn perform(_: &S3, cx: &mut Writer<'_>, items: &[Listed]) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for item in items {
            if advance(cx, item).await? {
                performed = Performed::Done;
            }
            cx.tx_mut().delete(item.row.clone());
        }
        Ok(performed)
    }
}

/// Brings it where it is to go, if it still is.
async fn advance(cx: &mut Writer<'_>, item: &Listed) -> Result<bool, Failure> {
    let Replicating { bucket, key, destination, .. } = &item.entry;
    let Some(bucket) = BUCKETS.get(cx, &[bucket]).await? else { return Ok(false) };
    if bucket.id != item.bucket_id {
        return Ok(false);
    }
    let row = Reader::get(cx, &version_key(&bucket.id, key, item.sequence)).await?;
    let Some(row) = row else { return Ok(false) };
    let mut version = VERSIONS.decode(&row.value)?;
    let mut state = version.replication.clone().unwrap_or_default();
    if !matches!(state.destinations.get(destination), Some(Progress::Pending | Progress::Changed)) {
        return Ok(false);
    }
    let done = bring(cx, &bucket, key, &version, destination).await;
    let refused = match done {
        Ok(()) => None,
        Err(Failure::Aws(error)) if is_final(&error) => Some(error),
        Err(other) => return Err(other),
    };
    match &refused {
        // A replica whose change has reached its source is a replica like any other.
        None if state.replica_of.as_ref() == Some(destination) => {
            state.destinations.remove(destination);
        }
        None => {
            state.destinations.insert(destination.clone(), Progress::Completed);
        }
        Some(_) => {
            state.destinations.insert(destination.clone(), Progress::Failed);
        }
    }
    version.replication = Some(state);
    put_version(cx, &bucket, key, &version)?;
    if let Some(error) = &refused {
        let (destination, reason) = (destination.to_string(), error.code().to_owned());
        let facts = EventFacts::NotReplicated { destination, reason };
        let event = ("Replication:OperationFailedReplication", Some(facts));
        tell(cx, &bucket, (key, &version), event)?;
    }
    let counters = cx.counters();
    let counter = match refused {
        None => &counters.replications_completed,
        Some(_) => &counters.replications_failed,
    };
    counter.add(1);
    note(cx, &bucket, item, &version, refused.as_ref());
    Ok(true)
}

/// Whether trying again is of no use.
fn is_final(error: &AwsError) -> bool {
    !error.status().is_server_error() && error.code() != ABORTED
}

/// Acts with the role of the source bucket's replication.
async fn bring(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
    destination: &str,
) -> Result<(), Failure> {
    let rules = BUCKET_REPLICATIONS.get(cx, &[&bucket.id]).await?;
    let rules = rules.ok_or_else(errors::replication_configuration_not_found_error)?;
    let there = cx.tx().peek(&BUCKETS.key(&[destination])).await?;
    let there = there.map(|row| BUCKETS.decode(&row.value)).transpose()?;
    let region = there.ok_or_else(errors::no_such_bucket)?.region;
    cx.act_for(CallSource { arn: bucket.arn(), account: bucket.account.clone() })?;
    let session = cx.assume(SERVICE, rules.role.as_str(), SESSION).await?;
    let encoded = utf8_percent_encode(key, NON_ALPHANUMERIC);
    let input = CopyObjectRequest {
        bucket: destination.to_owned(),
        key: key.to_owned(),
        copy_source: format!("{}/{encoded}?versionId={}", bucket.name, version.version_id),
        ..CopyObjectRequest::default()
    };
    Box::pin(cx.call_as::<ReplicateObject>(&session, region, input)).await?;
    Ok(())
}

/// Says in the record what became of it.
fn note(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    item: &Listed,
    version: &VersionRecord,
    refused: Option<&AwsError>,
) {
    cx.name_resource(&bucket.object_arn(&item.entry.key), &bucket.account);
    cx.audit.extra("versionId", version.version_id.clone());
    cx.audit.extra("destinationBucket", item.entry.destination.as_str());
    cx.audit.extra("replicationStatus", if refused.is_some() { "FAILED" } else { "COMPLETED" });
    if let Some(error) = refused {
        cx.audit.extra("failureCode", error.code());
        cx.audit.extra("failureMessage", error.message().unwrap_or_default());
    }
}
