//! What S3 stores.
//!
//! | table | key | value |
//! |---|---|---|
//! | `s3.bucket` | name | the bucket |
//! | `s3.bucket-tags` | bucket id | the bucket's tags; no row where it has none |
//! | `s3.bucket-cors` | bucket id | the bucket's cross-origin rules |
//! | `s3.bucket-notification` | bucket id | which events of the bucket are told to whom |
//! | `s3.notice` | bucket id, destination, sequence in the journal | a message that the destination has refused so far |
//! | `s3.notice-due` | bucket id, destination | messages of that bucket wait for that destination |
//! | `s3.bucket-acl` | bucket id | the bucket's access control list; no row where it has the private one |
//! | `s3.batch-job` | account, Region, id | a job over many objects |
//! | `s3.batch-progress` | id | how far that job is |
//! | `s3.batch-result` | id, 1 or 0, number | what became of a task, for the report |
//! | `s3.batch-work` | descending priority, time, account, Region, id | that job has something to do |
//! | `s3.batch-ended` | time, id | that job is forgotten then |
//! | `s3.bucket-inventory` | bucket id, id | an inventory of the bucket |
//! | `s3.inventory-run` | bucket id, id | how far its list is |
//! | `s3.inventory-due` | time, bucket id, id | its next list is due then |
//! | `s3.bucket-configuration` | bucket id, kind, id | a configuration that is kept and shown |
//! | `s3.bucket-logging` | bucket id | where the bucket's server access log goes |
//! | `s3.log-line` | bucket id, sequence in the journal | a line of that log that waits |
//! | `s3.log-due` | bucket id | lines of that bucket wait |
//! | `s3.bucket-replication` | bucket id | the bucket's replication rules |
//! | `s3.bucket-website` | bucket id | the bucket's website |
//! | `s3.bucket-lifecycle` | name | the bucket's lifecycle rules |
//! | `s3.leaving` | bucket id, key, number | a version or an upload that is due to go |
//! | `s3.moving` | bucket id, key, number | a version that is due to change its storage class |
//! | `s3.tiered` | name | nothing: the bucket may have archive tiers of Intelligent-Tiering |
//! | `s3.tier-access` | bucket id, key, descending sequence | the day on which a version of Intelligent-Tiering was last read |
//! | `s3.tiering-scan` | `position` | where the look for what goes to an archive tier is |
//! | `s3.lifecycle-scan` | `position` | where the look for what is due is |
//! | `s3.bucket-of` | account, name | nothing: the list of an account's buckets |
//! | `s3.current` | bucket id, raw key | listing facts of the newest version that is no delete marker |
//! | `s3.version` | bucket id, key, descending sequence | a version |
//! | `s3.object-acl` | bucket id, key, descending sequence | access control list of a version; no row where it has the private one |
//! | `s3.access-point` | account, Region, name | an access point |
//! | `s3.access-point-alias` | alias | the access point that it is of |
//! | `s3.access-point-host` | host label, Region | nothing: an access point has that host |
//! | `s3.access-point-of` | bucket id, account, Region, name | nothing: an access point leads to that bucket |
//! | `s3.account-block` | account | Block Public Access of an account |
//! | `s3.lock` | bucket id, key, descending sequence | retention and legal hold of a version |
//! | `s3.lock-time` | `time` | the time that locks go by |
//! | `s3.replicating` | time, bucket id, key, number, destination | a version that is to be brought to a bucket |
//! | `s3.restore` | bucket id, key, descending sequence | the restore of an archived version |
//! | `s3.restore-due` | time, bucket id, key, number | a restore that is to be done then |
//! | `s3.restore-end` | time, bucket id, key, number | a restored copy that ends then |
//! | `s3.manifest` | bucket id, object id, row number | envelope and locations of a version, in pieces |
//! | `s3.body` | id | ciphertext of small objects and parts |
//! | `s3.upload` | bucket id, key, upload id | a multipart upload |
//! | `s3.part` | bucket id, upload id, part number | an uploaded part |
//! | `s3.gone` | bucket id | nothing: the bucket was deleted, and rows of its uploads may be left |
//! | `s3.blob` | blob id | nothing: a version, a part or a garbage row names the blob |
//! | `s3.usage-delta` | bucket id, number | a change that is in no sum yet |
//! | `s3.usage-bucket` | account, bucket id | what a bucket holds |
//! | `s3.usage-kind` | bucket id, class, encryption, key | what a bucket holds of versions of a kind |
//! | `s3.usage-account` | account | what the buckets of an account hold |
//! | `s3.usage-fill` | `position` | how far versions are counted that are older than the sums |
//! | `s3.quota` | `bucket` and its id, or `account` and its id | a quota; `any` says that there may be some |
//! | `s3.rewrap` | account, id | a task that gives a bucket another key |
//! | `s3.rewrap-running` | account, id | says that the task is under way |
//! | `s3.garbage` | time, first blob id | blobs nothing points to any more |

use names::Region;
use sealed_blobs::Claims;
use serde::{Deserialize, Serialize};
use store::{Key, KeyBuilder, Tx};
use tables::{Record, Table, TableSpec};

use crate::access_point::record::{ACCESS_POINTS, ALIASES};
use crate::acl::list::AccessControlList;
use crate::archive::record::{Restore, RestoreStep};
use crate::batch::gathering::{BatchGathering, BatchTask};
use crate::batch::progress::{BatchProgress, BatchResult};
use crate::batch::{BatchEnded, BatchJob, BatchWork};
use crate::bucket::cors::BucketCors;
use crate::bucket::notifications::BucketNotifications;
use crate::bucket::website::BucketWebsite;
use crate::bucket::{BucketRecord, BucketTags, PublicAccessSwitches};
use crate::configuration::Configuration;
use crate::inventory::{Inventory, InventoryDue, InventoryRun};
use crate::lifecycle::BucketLifecycle;
use crate::lifecycle::expire::Leaving;
use crate::lifecycle::scan::ScanPosition;
use crate::lifecycle::transitions::Moving;
use crate::lock::VersionLock;
use crate::lock::clock::LockTime;
use crate::logging::{BucketLogging, LogDue, LogLine};
use crate::notification::{Notice, NoticeDue};
use crate::object::{CurrentRecord, Manifest, PartRecord, UploadRecord, VersionRecord};
use crate::replication::{BucketReplication, Replicating};
use crate::rewrap::task::{RUNNING, TASKS};
use crate::tiering::{TierAccess, TieringPosition};
use crate::usage::sums::{ACCOUNT_USAGES, BUCKET_USAGES, DELTAS, KIND_USAGES, QUOTAS, USAGE_FILL};

/// The tables here. What an object holds is not guarded, only who may read it: such rows are as many
/// as the objects, and every write and delete of an object would wait for the guard's log.
pub static TABLES: &[TableSpec] = &[
    BUCKETS.spec(),
    BUCKET_TAGS.spec(),
    BUCKET_CORS.spec(),
    BUCKET_NOTIFICATIONS.spec(),
    NOTICES.spec().unguarded("data on the way to a destination"),
    NOTICE_DUES.spec().unguarded("it is looked at again whether messages wait, and for whom"),
    BUCKET_ACLS.spec(),
    OBJECT_ACLS.spec(),
    ACCOUNT_BLOCKS.spec(),
    ACCESS_POINTS.spec(),
    ALIASES.spec(),
    TableSpec::empty("s3.access-point-host").unguarded("it only keeps a name from being taken"),
    TableSpec::empty("s3.access-point-of").unguarded("it only keeps a bucket from being deleted"),
    BUCKET_WEBSITES.spec(),
    BUCKET_LOGGINGS.spec(),
    BUCKET_CONFIGURATIONS.spec(),
    BATCH_JOBS.spec(),
    BATCH_PROGRESS.spec().unguarded("an older one does tasks again, which is said to happen"),
    BATCH_RESULTS.spec().unguarded("data on the way to a report"),
    BATCH_GATHERINGS.spec().unguarded("an older one lists objects again"),
    BATCH_TASKS
        .spec()
        .unguarded("each is written once, and is judged by the rights of the job's role"),
    BATCH_WORK.spec().unguarded("it is asked again whether the job has something to do"),
    BATCH_ENDED.spec().unguarded("it only says when a job is forgotten"),
    INVENTORIES.spec(),
    INVENTORY_RUNS.spec().unguarded("an older one lists objects again"),
    INVENTORY_DUES.spec().unguarded("it is asked again whether the list is due"),
    LOG_LINES.spec().unguarded("data on the way to a log file"),
    LOG_DUES.spec().unguarded("it is looked at again whether lines wait"),
    BUCKET_LIFECYCLES.spec(),
    BUCKET_REPLICATIONS.spec(),
    BUCKETS_OF.spec(),
    LEAVING.spec().unguarded("it is asked again whether what is on the list has to go"),
    MOVING.spec().unguarded("it is asked again whether what is on the list has to move"),
    REPLICATING.spec().unguarded("it is asked again whether the version is still to be copied"),
    RESTORES.spec().unguarded("data: whether it can be read is in the manifest"),
    RESTORE_DUES.spec().unguarded("it is asked again whether the restore is still due"),
    RESTORE_ENDS.spec().unguarded("it is asked again whether the copy has ended"),
    LIFECYCLE_SCAN.spec().unguarded("an older position looks again at what was looked at"),
    TableSpec::empty("s3.tiered")
        .unguarded("it is looked at again which buckets have archive tiers"),
    TIER_ACCESSES.spec().unguarded("an older one lets a version go to the archive too early"),
    TIERING_SCAN.spec().unguarded("an older position looks again at what was looked at"),
    LOCKS.spec(),
    LOCK_TIME.spec(),
    CURRENT.spec().unguarded("data: an older version of an object can come back"),
    VERSIONS.spec().unguarded("data: an older version of an object can come back"),
    MANIFESTS.spec().unguarded("data: it names an object's blobs and envelope"),
    TableSpec::bytes("s3.body", "crates/envelope/fixtures/object-v1.hex")
        .unguarded("data: ciphertext, sealed for its version"),
    UPLOADS.spec().unguarded("data on the way to an object"),
    PARTS.spec().unguarded("data on the way to an object"),
    CLAIMS.blobs_spec(),
    DELTAS.spec().unguarded("sums: as many rows as there are writes"),
    BUCKET_USAGES.spec().unguarded("sums, which verify counts anew"),
    KIND_USAGES.spec().unguarded("sums, which verify counts anew"),
    ACCOUNT_USAGES.spec().unguarded("sums, which verify counts anew"),
    USAGE_FILL.spec().unguarded("an older position looks again at what was looked at"),
    QUOTAS.spec(),
    TASKS.spec().unguarded(
        "how far a task is: what was done is done again, and the role's rights are asked for",
    ),
    RUNNING.spec().unguarded("the task says whether it is still under way"),
    CLAIMS.garbage_spec(),
    TableSpec::empty("s3.gone").unguarded("it says that rows of a deleted bucket may be left"),
];

/// Which blobs are named by what S3 stores.
pub const CLAIMS: Claims = Claims::new("s3.blob", "s3.garbage");

/// Buckets by name.
pub(crate) const BUCKETS: Table<BucketRecord> = Table::new("s3.bucket");

/// The tags of buckets.
pub(crate) const BUCKET_TAGS: Table<BucketTags> = Table::new("s3.bucket-tags");

/// The cross-origin rules of buckets.
pub(crate) const BUCKET_CORS: Table<BucketCors> = Table::new("s3.bucket-cors");

/// Which events of buckets are told to whom.
pub(crate) const BUCKET_NOTIFICATIONS: Table<BucketNotifications> =
    Table::new("s3.bucket-notification");

/// Messages that destinations have refused so far.
pub(crate) const NOTICES: Table<Notice> = Table::new("s3.notice");

/// The destinations for which messages wait.
pub(crate) const NOTICE_DUES: Table<NoticeDue> = Table::new("s3.notice-due");

/// The access control lists of buckets.
pub(crate) const BUCKET_ACLS: Table<AccessControlList> = Table::new("s3.bucket-acl");

/// The access control lists of versions.
pub(crate) const OBJECT_ACLS: Table<AccessControlList> = Table::new("s3.object-acl");

/// The row of a version's access control list.
pub(crate) fn object_acl_key(bucket_id: &str, key: &str, sequence: u64) -> Key {
    let of_key = KeyBuilder::table("s3.object-acl").text(bucket_id).bytes(key.as_bytes());
    of_key.u64_descending(sequence).build()
}

/// Block Public Access of accounts.
pub(crate) const ACCOUNT_BLOCKS: Table<PublicAccessSwitches> = Table::new("s3.account-block");
/// The websites of buckets.
pub(crate) const BUCKET_WEBSITES: Table<BucketWebsite> = Table::new("s3.bucket-website");

/// Jobs over many objects.
pub(crate) const BATCH_JOBS: Table<BatchJob> = Table::new("s3.batch-job");

/// How far those jobs are.
pub(crate) const BATCH_PROGRESS: Table<BatchProgress> = Table::new("s3.batch-progress");

/// What became of their tasks.
pub(crate) const BATCH_RESULTS: Table<BatchResult> = Table::new("s3.batch-result");

/// How far the making of their lists is.
pub(crate) const BATCH_GATHERINGS: Table<BatchGathering> = Table::new("s3.batch-gathering");

/// The tasks of such a list.
pub(crate) const BATCH_TASKS: Table<BatchTask> = Table::new("s3.batch-task");

/// Which of them have something to do.
pub(crate) const BATCH_WORK: Table<BatchWork> = Table::new("s3.batch-work");

/// When they are forgotten.
pub(crate) const BATCH_ENDED: Table<BatchEnded> = Table::new("s3.batch-ended");

/// The inventories of buckets.
pub(crate) const INVENTORIES: Table<Inventory> = Table::new("s3.bucket-inventory");

/// How far their lists are.
pub(crate) const INVENTORY_RUNS: Table<InventoryRun> = Table::new("s3.inventory-run");

/// When their next lists are due.
pub(crate) const INVENTORY_DUES: Table<InventoryDue> = Table::new("s3.inventory-due");

/// Configurations of buckets that are kept and shown.
pub(crate) const BUCKET_CONFIGURATIONS: Table<Configuration> =
    Table::new("s3.bucket-configuration");

/// Where the server access logs of buckets go.
pub(crate) const BUCKET_LOGGINGS: Table<BucketLogging> = Table::new("s3.bucket-logging");

/// Lines of server access logs that wait.
pub(crate) const LOG_LINES: Table<LogLine> = Table::new("s3.log-line");

/// The buckets whose lines wait.
pub(crate) const LOG_DUES: Table<LogDue> = Table::new("s3.log-due");

/// The lifecycle rules of buckets, by their names, in whose order they are looked through.
pub(crate) const BUCKET_LIFECYCLES: Table<BucketLifecycle> = Table::new("s3.bucket-lifecycle");

/// The replication rules of buckets.
pub(crate) const BUCKET_REPLICATIONS: Table<BucketReplication> =
    Table::new("s3.bucket-replication");

/// What is due to go.
pub(crate) const LEAVING: Table<Leaving> = Table::new("s3.leaving");

/// The list of what is due to go.
pub(crate) fn leaving() -> KeyBuilder {
    KeyBuilder::table("s3.leaving")
}

/// An entry of the list; the number tells versions of a key apart.
pub(crate) fn leaving_key(bucket_id: &str, key: &str, number: u64) -> Key {
    leaving().text(bucket_id).bytes(key.as_bytes()).u64(number).build()
}

/// What is due to change its storage class.
pub(crate) const MOVING: Table<Moving> = Table::new("s3.moving");

/// The list of what is due to change its storage class.
pub(crate) fn moving() -> KeyBuilder {
    KeyBuilder::table("s3.moving")
}

/// An entry of that list.
pub(crate) fn moving_key(bucket_id: &str, key: &str, number: u64) -> Key {
    moving().text(bucket_id).bytes(key.as_bytes()).u64(number).build()
}

/// Versions that are to be brought to other buckets.
pub(crate) const REPLICATING: Table<Replicating> = Table::new("s3.replicating");

/// The list of them.
pub(crate) fn replicating() -> KeyBuilder {
    KeyBuilder::table("s3.replicating")
}

/// An entry of that list.
pub(crate) fn replicating_key(
    at_ms: i64,
    bucket_id: &str,
    (key, sequence): (&str, u64),
    destination: &str,
) -> Key {
    let version = replicating().i64(at_ms).text(bucket_id).bytes(key.as_bytes()).u64(sequence);
    version.text(destination).build()
}

/// The restores of archived versions.
pub(crate) const RESTORES: Table<Restore> = Table::new("s3.restore");

/// The row of a version's restore.
pub(crate) fn restore_key(bucket_id: &str, key: &str, sequence: u64) -> Key {
    let of_key = KeyBuilder::table("s3.restore").text(bucket_id).bytes(key.as_bytes());
    of_key.u64_descending(sequence).build()
}

/// Restores to be done.
pub(crate) const RESTORE_DUES: Table<RestoreStep> = Table::new("s3.restore-due");

/// Restored copies that end.
pub(crate) const RESTORE_ENDS: Table<RestoreStep> = Table::new("s3.restore-end");

/// Where the look for what is due is.
pub(crate) const LIFECYCLE_SCAN: Table<ScanPosition> = Table::new("s3.lifecycle-scan");

/// Where the look for what goes to an archive tier is.
pub(crate) const TIERING_SCAN: Table<TieringPosition> = Table::new("s3.tiering-scan");

/// On which days versions of Intelligent-Tiering were last read.
pub(crate) const TIER_ACCESSES: Table<TierAccess> = Table::new("s3.tier-access");

/// The row of a version's last reading.
pub(crate) fn tier_access_key(bucket_id: &str, key: &str, sequence: u64) -> Key {
    let of_key = KeyBuilder::table("s3.tier-access").text(bucket_id).bytes(key.as_bytes());
    of_key.u64_descending(sequence).build()
}

/// The buckets that may have archive tiers.
pub(crate) fn tiered() -> KeyBuilder {
    KeyBuilder::table("s3.tiered")
}

/// Says that a bucket may have archive tiers.
pub(crate) fn tiered_key(bucket: &str) -> Key {
    tiered().text(bucket).build()
}

/// The settings of a bucket that have rows of their own go with it.
pub(crate) fn delete_settings(tx: &mut Tx, id: &str, name: &str) {
    BUCKET_LIFECYCLES.delete(tx, &[name]);
    tx.delete(tiered_key(name));
    BUCKET_TAGS.delete(tx, &[id]);
    BUCKET_CORS.delete(tx, &[id]);
    BUCKET_NOTIFICATIONS.delete(tx, &[id]);
    BUCKET_ACLS.delete(tx, &[id]);
    BUCKET_WEBSITES.delete(tx, &[id]);
    BUCKET_LOGGINGS.delete(tx, &[id]);
    BUCKET_REPLICATIONS.delete(tx, &[id]);
}

/// An entry of an account's list of buckets.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct OwnedBucket {
    pub(crate) created_ms: i64,
    pub(crate) region: Region,
}

impl Record for OwnedBucket {
    const VERSION: u8 = 1;
}

/// The buckets of an account: account, name.
pub(crate) const BUCKETS_OF: Table<OwnedBucket> = Table::new("s3.bucket-of");

/// The locks of versions.
pub(crate) const LOCKS: Table<VersionLock> = Table::new("s3.lock");

/// The row of a version's lock.
pub(crate) fn lock_key(bucket_id: &str, key: &str, sequence: u64) -> Key {
    let of_key = KeyBuilder::table("s3.lock").text(bucket_id).bytes(key.as_bytes());
    of_key.u64_descending(sequence).build()
}

/// The time that locks go by.
pub(crate) const LOCK_TIME: Table<LockTime> = Table::new("s3.lock-time");

/// Encodes and decodes the rows whose keys hold raw object keys.
pub(crate) const CURRENT: Table<CurrentRecord> = Table::new("s3.current");
/// See [`CURRENT`].
pub(crate) const VERSIONS: Table<VersionRecord> = Table::new("s3.version");
/// See [`CURRENT`].
pub(crate) const UPLOADS: Table<UploadRecord> = Table::new("s3.upload");
/// See [`CURRENT`].
pub(crate) const PARTS: Table<PartRecord> = Table::new("s3.part");
/// See [`CURRENT`].
pub(crate) const MANIFESTS: Table<Manifest> = Table::new("s3.manifest");

/// The current version of every key of a bucket.
pub(crate) fn current_of_bucket(bucket_id: &str) -> KeyBuilder {
    KeyBuilder::table("s3.current").text(bucket_id)
}

/// The row of the current version of `key`.
pub(crate) fn current_key(bucket_id: &str, key: &str) -> Key {
    current_of_bucket(bucket_id).tail(key.as_bytes())
}

/// Every version of every key of a bucket.
pub(crate) fn versions_of_bucket(bucket_id: &str) -> KeyBuilder {
    KeyBuilder::table("s3.version").text(bucket_id)
}

/// Every version of `key`, newest first.
pub(crate) fn versions_of_key(bucket_id: &str, key: &str) -> KeyBuilder {
    versions_of_bucket(bucket_id).bytes(key.as_bytes())
}

/// The row of one version.
pub(crate) fn version_key(bucket_id: &str, key: &str, sequence: u64) -> Key {
    versions_of_key(bucket_id, key).u64_descending(sequence).build()
}

/// A piece of a version's manifest.
pub(crate) fn manifest_key(bucket_id: &str, object_id: &str, row: u32) -> Key {
    KeyBuilder::table("s3.manifest").text(bucket_id).text(object_id).u64(u64::from(row)).build()
}

/// Inline ciphertext.
pub(crate) fn body_key(id: &str) -> Key {
    KeyBuilder::table("s3.body").text(id).build()
}

/// The buckets that were deleted before their uploads.
pub(crate) fn gone_buckets() -> KeyBuilder {
    KeyBuilder::table("s3.gone")
}

/// Says that a bucket is gone and its uploads may not be.
pub(crate) fn gone_key(bucket_id: &str) -> Key {
    gone_buckets().text(bucket_id).build()
}

/// Every multipart upload of a bucket.
pub(crate) fn uploads_of_bucket(bucket_id: &str) -> KeyBuilder {
    KeyBuilder::table("s3.upload").text(bucket_id)
}

/// The row of one multipart upload.
pub(crate) fn upload_key(bucket_id: &str, key: &str, upload_id: &str) -> Key {
    uploads_of_bucket(bucket_id).bytes(key.as_bytes()).text(upload_id).build()
}

/// Every part of every upload of a bucket.
pub(crate) fn parts_of_bucket(bucket_id: &str) -> KeyBuilder {
    KeyBuilder::table("s3.part").text(bucket_id)
}

/// Every part of an upload.
pub(crate) fn parts_of_upload(bucket_id: &str, upload_id: &str) -> KeyBuilder {
    parts_of_bucket(bucket_id).text(upload_id)
}

/// The row of one part.
pub(crate) fn part_key(bucket_id: &str, upload_id: &str, number: u32) -> Key {
    parts_of_upload(bucket_id, upload_id).u64(u64::from(number)).build()
}
