//! What S3 stores.
//!
//! | table | key | value |
//! |---|---|---|
//! | `s3.bucket` | name | the bucket |
//! | `s3.bucket-tags` | bucket id | the bucket's tags; no row where it has none |
//! | `s3.bucket-cors` | bucket id | the bucket's cross-origin rules |
//! | `s3.bucket-acl` | bucket id | the bucket's access control list; no row where it has the private one |
//! | `s3.bucket-website` | bucket id | the bucket's website |
//! | `s3.bucket-lifecycle` | name | the bucket's lifecycle rules |
//! | `s3.leaving` | bucket id, key, number | a version or an upload that is due to go |
//! | `s3.lifecycle-scan` | `position` | where the look for what is due is |
//! | `s3.bucket-of` | account, name | nothing: the list of an account's buckets |
//! | `s3.current` | bucket id, raw key | listing facts of the newest version that is no delete marker |
//! | `s3.version` | bucket id, key, descending sequence | a version |
//! | `s3.object-acl` | bucket id, key, descending sequence | access control list of a version; no row where it has the private one |
//! | `s3.account-block` | account | Block Public Access of an account |
//! | `s3.lock` | bucket id, key, descending sequence | retention and legal hold of a version |
//! | `s3.lock-time` | `time` | the time that locks go by |
//! | `s3.manifest` | bucket id, object id, row number | envelope and locations of a version, in pieces |
//! | `s3.body` | id | ciphertext of small objects and parts |
//! | `s3.upload` | bucket id, key, upload id | a multipart upload |
//! | `s3.part` | bucket id, upload id, part number | an uploaded part |
//! | `s3.gone` | bucket id | nothing: the bucket was deleted, and rows of its uploads may be left |
//! | `s3.blob` | blob id | nothing: a version, a part or a garbage row names the blob |
//! | `s3.garbage` | time, first blob id | blobs nothing points to any more |

use names::Region;
use serde::{Deserialize, Serialize};
use store::{Key, KeyBuilder, KeyReader, Range, Tx};
use tables::{Record, Table, TableSpec};

use crate::acl::list::AccessControlList;
use crate::bucket::cors::BucketCors;
use crate::bucket::website::BucketWebsite;
use crate::bucket::{BucketRecord, BucketTags, PublicAccessSwitches};
use crate::lifecycle::BucketLifecycle;
use crate::lifecycle::expire::Leaving;
use crate::lifecycle::scan::ScanPosition;
use crate::lock::VersionLock;
use crate::lock::clock::LockTime;
use crate::object::{CurrentRecord, Manifest, PartRecord, UploadRecord, VersionRecord};

/// The tables here. What an object holds is not guarded, only who may read it: such rows are as many
/// as the objects, and every write and delete of an object would wait for the guard's log.
pub const TABLES: &[TableSpec] = &[
    BUCKETS.spec(),
    BUCKET_TAGS.spec(),
    BUCKET_CORS.spec(),
    BUCKET_ACLS.spec(),
    OBJECT_ACLS.spec(),
    ACCOUNT_BLOCKS.spec(),
    BUCKET_WEBSITES.spec(),
    BUCKET_LIFECYCLES.spec(),
    BUCKETS_OF.spec(),
    LEAVING.spec().unguarded("it is asked again whether what is on the list has to go"),
    LIFECYCLE_SCAN.spec().unguarded("an older position looks again at what was looked at"),
    LOCKS.spec(),
    LOCK_TIME.spec(),
    CURRENT.spec().unguarded("data: an older version of an object can come back"),
    VERSIONS.spec().unguarded("data: an older version of an object can come back"),
    MANIFESTS.spec().unguarded("data: it names an object's blobs and envelope"),
    TableSpec::bytes("s3.body", "crates/envelope/fixtures/object-v1.hex")
        .unguarded("data: ciphertext, sealed for its version"),
    UPLOADS.spec().unguarded("data on the way to an object"),
    PARTS.spec().unguarded("data on the way to an object"),
    TableSpec::empty("s3.blob").unguarded("it says that a blob is in use"),
    GARBAGE.spec().unguarded("it says that a blob is no longer in use"),
    TableSpec::empty("s3.gone").unguarded("it says that rows of a deleted bucket may be left"),
];

/// Buckets by name.
pub(crate) const BUCKETS: Table<BucketRecord> = Table::new("s3.bucket");

/// The tags of buckets.
pub(crate) const BUCKET_TAGS: Table<BucketTags> = Table::new("s3.bucket-tags");

/// The cross-origin rules of buckets.
pub(crate) const BUCKET_CORS: Table<BucketCors> = Table::new("s3.bucket-cors");

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

/// The lifecycle rules of buckets, by their names, in whose order they are looked through.
pub(crate) const BUCKET_LIFECYCLES: Table<BucketLifecycle> = Table::new("s3.bucket-lifecycle");

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

/// Where the look for what is due is.
pub(crate) const LIFECYCLE_SCAN: Table<ScanPosition> = Table::new("s3.lifecycle-scan");

/// The settings of a bucket that have rows of their own go with it.
pub(crate) fn delete_settings(tx: &mut Tx, id: &str, name: &str) {
    BUCKET_LIFECYCLES.delete(tx, &[name]);
    BUCKET_TAGS.delete(tx, &[id]);
    BUCKET_CORS.delete(tx, &[id]);
    BUCKET_ACLS.delete(tx, &[id]);
    BUCKET_WEBSITES.delete(tx, &[id]);
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

/// Blobs to delete.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct GarbageRecord {
    /// Their ids, 32 hexadecimal digits each.
    pub(crate) blobs: Vec<String>,
}

impl Record for GarbageRecord {
    const VERSION: u8 = 1;
}

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
/// See [`CURRENT`].
pub(crate) const GARBAGE: Table<GarbageRecord> = Table::new("s3.garbage");

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

/// Says that metadata names a blob: without this row it is an orphan.
pub(crate) fn blob_key(id: &str) -> Key {
    KeyBuilder::table("s3.blob").text(id).build()
}

/// The notes of blobs unlinked before an instant.
pub(crate) fn garbage_before(at_ms: i64) -> Range {
    let all = KeyBuilder::table("s3.garbage");
    Range::new(all.clone().build(), all.i64(at_ms).build(), 1)
}

/// When a blob was unlinked, as the key of its note says.
pub(crate) fn garbage_time(key: &Key) -> Option<i64> {
    KeyReader::behind(key, &KeyBuilder::table("s3.garbage").build()).ok()?.i64().ok()
}

/// A blob to delete once nothing can read it any more.
pub(crate) fn garbage_key(at_ms: i64, blob_id: &str) -> Key {
    KeyBuilder::table("s3.garbage").i64(at_ms).text(blob_id).build()
}
