//! Which versions are to be copied to other buckets, noted in the commit that makes or changes them.

use engine::{Ctx, Failure, Writer};
use names::BucketName;
use sealed_blobs::Tier;

use crate::bucket::BucketRecord;
use crate::class::tier_of;
use crate::object::{NULL_VERSION, VersionRecord};
use crate::replication::{BucketReplication, Progress, Replicating};
use crate::tables::{BUCKET_REPLICATIONS, REPLICATING, replicating_key};

/// Notes where a new version is to be copied, by the rules that the bucket has now.
pub(crate) async fn mark_new(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    key: &str,
    version: &mut VersionRecord,
) -> Result<(), Failure> {
    // What a lifecycle rule hides is not hidden elsewhere.
    let is_hidden_by_rule = version.is_delete_marker && cx.caller().is_service();
    if is_hidden_by_rule || !may_be_copied(version) {
        return Ok(());
    }
    let Some(rules) = peek_rules(cx, bucket).await? else { return Ok(()) };
    for rule in rules.rules_for(version.candidate(key)) {
        let destination = &rule.destination.bucket;
        queue(cx, bucket, (key, &mut *version), destination, Progress::Pending)?;
    }
    Ok(())
}

/// Notes where a version that is there is to be copied, by the rules that the bucket has now, whatever became of
/// it before; false where no rule is about it. The caller stores the version.
pub(crate) async fn mark_existing(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    key: &str,
    version: &mut VersionRecord,
) -> Result<bool, Failure> {
    if !may_be_copied(version) {
        return Ok(false);
    }
    let Some(rules) = peek_rules(cx, bucket).await? else { return Ok(false) };
    let came_from = version.replication.as_ref().and_then(|state| state.replica_of.clone());
    let mut is_marked = false;
    for rule in rules.rules_for(version.candidate(key)) {
        let destination = &rule.destination.bucket;
        if came_from.as_ref() != Some(destination) {
            queue(cx, bucket, (key, &mut *version), destination, Progress::Pending)?;
            is_marked = true;
        }
    }
    Ok(is_marked)
}

/// Whether a version can be copied at all: what is archived is not, nor what has no id of its own.
fn may_be_copied(version: &VersionRecord) -> bool {
    let class = version.description.storage_class.as_deref();
    let is_archived = tier_of(class) == Tier::Archive || version.access_tier.is_some();
    version.version_id != NULL_VERSION && !is_archived
}

/// Notes that what a version is like beside its bytes has changed: where it was copied, the replica
/// follows, and of a replica the source, where a rule says so. The caller stores the version.
pub(crate) async fn mark_changed(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    key: &str,
    version: &mut VersionRecord,
) -> Result<(), Failure> {
    let Some(state) = version.replication.clone().filter(|_| bucket.replicates) else {
        return Ok(());
    };
    if let Some(source) = &state.replica_of {
        let Some(rules) = peek_rules(cx, bucket).await? else { return Ok(()) };
        let rule = rules.rule_to(source, version.candidate(key));
        if rule.is_some_and(|rule| rule.replica_modifications == Some(true)) {
            queue(cx, bucket, (key, &mut *version), source, Progress::Changed)?;
        }
    }
    let copied = state.destinations.iter().filter(|(_, done)| **done == Progress::Completed);
    for (destination, _) in copied {
        queue(cx, bucket, (key, &mut *version), destination, Progress::Changed)?;
    }
    Ok(())
}

async fn peek_rules(cx: &Ctx, bucket: &BucketRecord) -> Result<Option<BucketReplication>, Failure> {
    let row = cx.tx().peek(&BUCKET_REPLICATIONS.key(&[&bucket.id])).await?;
    Ok(row.map(|row| BUCKET_REPLICATIONS.decode(&row.value)).transpose()?)
}

/// Puts a version on the list of what is to be brought to `destination`. The caller stores it.
fn queue(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    (key, version): (&str, &mut VersionRecord),
    destination: &BucketName,
    progress: Progress,
) -> Result<(), Failure> {
    let entry = Replicating {
        bucket: bucket.name.clone(),
        region: bucket.region.clone(),
        key: key.to_owned(),
        destination: destination.clone(),
        size: version.size,
    };
    let now_ms = cx.now().unix_ms();
    let row = replicating_key(now_ms, &bucket.id, (key, version.sequence), destination);
    cx.tx_mut().put(row, REPLICATING.encode(&entry)?);
    let state = version.replication.get_or_insert_default();
    state.destinations.insert(destination.clone(), progress);
    Ok(())
}
