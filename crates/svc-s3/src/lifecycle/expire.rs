//! The job that lets go what is due, one thing in one transaction with one record. Whether it is
//! still due is asked again: rules, versions and locks may be others than when it was found.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use names::Region;
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::{Entry, KeyReader, Range};
use tables::{Reader, Record};

use crate::S3;
use crate::bucket::{BucketRecord, Versioning};
use crate::lifecycle::due::Standing;
use crate::lifecycle::{BucketLifecycle, Rule};
use crate::lock::clock::lock_now;
use crate::lock::{Bypass, expect_lock};
use crate::object::read::ObjectRef;
use crate::object::{UploadRecord, VersionRecord};
use crate::removal::delete::{DeleteConditions, delete};
use crate::tables::{
    BUCKET_LIFECYCLES, BUCKETS, LEAVING, UPLOADS, VERSIONS, leaving, leaving_key, upload_key,
    version_key, versions_of_key,
};
use crate::upload::{end_upload, parts_of};

/// Versions of a key that are looked at, newest first; of those further down it is known that enough
/// newer ones are there, because no rule keeps so many.
const VERSIONS_SEEN: usize = 103;

/// What is due to go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Leaving {
    bucket: String,
    region: Region,
    key: String,
    what: What,
    /// The rule that says so.
    rule: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
enum What {
    Version {
        sequence: u64,
        /// As it was found; of account for what is far below the newest.
        replaced_ms: Option<i64>,
    },
    Upload {
        upload_id: String,
    },
}

impl Record for Leaving {
    const VERSION: u8 = 1;
}

impl Leaving {
    pub(crate) fn version(bucket: &BucketRecord, rule: &Rule, standing: Standing<'_>) -> Self {
        let what = What::Version {
            sequence: standing.version.sequence,
            replaced_ms: standing.replaced_at.map(Timestamp::unix_ms),
        };
        Self::of(bucket, rule, standing.key, what)
    }

    pub(crate) fn upload(bucket: &BucketRecord, rule: &Rule, upload: &UploadRecord) -> Self {
        Self::of(bucket, rule, &upload.key, What::Upload { upload_id: upload.upload_id.clone() })
    }

    fn of(bucket: &BucketRecord, rule: &Rule, key: &str, what: What) -> Self {
        Self {
            bucket: bucket.name.to_string(),
            region: bucket.region.clone(),
            key: key.to_owned(),
            what,
            rule: rule.id.clone(),
        }
    }
}

/// Puts something on the list of what goes.
pub(crate) fn put_leaving(
    cx: &mut Writer<'_>,
    bucket_id: &str,
    key: &str,
    number: u64,
    leaving: &Leaving,
) -> Result<(), Failure> {
    let row = leaving_key(bucket_id, key, number);
    cx.tx_mut().put(row, LEAVING.encode(leaving)?);
    Ok(())
}

/// An entry of the list.
pub(crate) struct Listed {
    bucket_id: String,
    number: u64,
    leaving: Leaving,
}

/// Lets go what is due.
pub(crate) struct LifecycleExpire;

#[async_trait]
impl DueJob<S3> for LifecycleExpire {
    const NAME: &'static str = "s3-lifecycle-expire";
    const PRINCIPAL: &'static str = "s3.amazonaws.com";
    const RECORD: Option<&'static str> = Some("LifecycleExpiration");
    type Item = Listed;

    fn due(_: Timestamp) -> Range {
        Range::within(&leaving().build(), 1)
    }

    fn read(row: &Entry) -> Result<Due<Listed>, Failure> {
        let leaving = LEAVING.decode(&row.row.value)?;
        let no_entry = |_| Failure::Internal("a row names nothing that leaves".into());
        let mut key = KeyReader::behind(&row.key, &self::leaving().build()).map_err(no_entry)?;
        let bucket_id = key.text().map_err(no_entry)?;
        key.bytes().map_err(no_entry)?;
        let number = key.u64().map_err(no_entry)?;
        let region = Some(leaving.region.clone());
        Ok(Due { item: Listed { bucket_id, number, leaving }, region, at: None })
    }

    async fn perform(_: &S3, cx: &mut Writer<'_>, items: &[Listed]) -> Result<Performed, Failure> {
        let mut done = Performed::Nothing;
        for item in items {
            if let_go(cx, item).await? {
                done = Performed::Done;
            }
            cx.tx_mut().delete(leaving_key(&item.bucket_id, &item.leaving.key, item.number));
        }
        Ok(done)
    }
}

/// Removes it, if it still has to go.
async fn let_go(cx: &mut Writer<'_>, item: &Listed) -> Result<bool, Failure> {
    let Leaving { bucket, key, what, .. } = &item.leaving;
    let Some(bucket) = BUCKETS.get(cx, &[bucket]).await? else { return Ok(false) };
    if bucket.id != item.bucket_id {
        return Ok(false);
    }
    let Some(rules) = BUCKET_LIFECYCLES.get(cx, &[&bucket.name]).await? else { return Ok(false) };
    match what {
        What::Version { sequence, replaced_ms } => {
            let sought = Sought { key, sequence: *sequence, replaced_ms: *replaced_ms };
            let_go_of_version(cx, &bucket, &rules, sought).await
        }
        What::Upload { upload_id } => let_go_of_upload(cx, &bucket, &rules, key, upload_id).await,
    }
}

/// A version as it was found, to be looked for again.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sought<'a> {
    pub(crate) key: &'a str,
    pub(crate) sequence: u64,
    /// When the next newer one was made; of account for what is far below the newest.
    pub(crate) replaced_ms: Option<i64>,
}

/// A version, and those above it as far as they matter.
pub(crate) struct FoundVersion {
    newest: Vec<VersionRecord>,
    place: Place,
}

/// Where it is.
enum Place {
    /// Among the newest, at this index.
    Among(usize),
    /// Below them.
    Below(Box<VersionRecord>, Option<Timestamp>),
}

impl FoundVersion {
    /// Where it stands among those of its key.
    pub(crate) fn standing<'a>(&'a self, key: &'a str) -> Option<Standing<'a>> {
        let newest = &self.newest;
        Some(match &self.place {
            Place::Among(place) => Standing {
                key,
                version: newest.get(*place)?,
                replaced_at: place
                    .checked_sub(1)
                    .and_then(|above| newest.get(above))
                    .map(|above| Timestamp::from_unix_ms(above.modified_ms)),
                newer_noncurrent: place.saturating_sub(1),
                is_only: newest.len() == 1,
            },
            Place::Below(version, replaced_at) => Standing {
                key,
                version,
                replaced_at: *replaced_at,
                newer_noncurrent: VERSIONS_SEEN.saturating_sub(1),
                is_only: false,
            },
        })
    }
}

/// Looks a version up again, if it is still there; it and those above it must stay as they are until
/// the commit.
pub(crate) async fn find_standing(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    Sought { key, sequence, replaced_ms }: Sought<'_>,
) -> Result<Option<FoundVersion>, Failure> {
    let all = Range::within(&versions_of_key(&bucket.id, key).build(), VERSIONS_SEEN);
    let entries = Reader::range(cx, &all).await?;
    let decode = |entry: &Entry| VERSIONS.decode(&entry.row.value);
    let newest: Vec<VersionRecord> = entries.iter().map(decode).collect::<Result<_, _>>()?;
    let place = match newest.iter().position(|version| version.sequence == sequence) {
        Some(place) => Place::Among(place),
        None => {
            if newest.len() < VERSIONS_SEEN {
                return Ok(None);
            }
            let row = Reader::get(cx, &version_key(&bucket.id, key, sequence)).await?;
            let Some(row) = row else { return Ok(None) };
            let version = Box::new(VERSIONS.decode(&row.value)?);
            Place::Below(version, replaced_ms.map(Timestamp::from_unix_ms))
        }
    };
    Ok(Some(FoundVersion { newest, place }))
}

async fn let_go_of_version(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    rules: &BucketLifecycle,
    sought: Sought<'_>,
) -> Result<bool, Failure> {
    let key = sought.key;
    let Some(found) = find_standing(cx, bucket, sought).await? else { return Ok(false) };
    let Some(standing) = found.standing(key) else { return Ok(false) };
    let now = cx.now();
    let Some(due) = rules.removal(standing).filter(|due| due.at <= now) else { return Ok(false) };
    note(cx, bucket, key, due.rule);
    let version = standing.version;
    // The newest of a bucket that keeps versions is hidden, everything else goes for good.
    let is_hidden = standing.replaced_at.is_none()
        && !version.is_delete_marker
        && bucket.versioning != Versioning::Unversioned;
    if !is_hidden {
        let lock = expect_lock(cx, bucket, key, version).await?;
        if !lock.is_open(lock_now(cx).await?, Bypass::None) {
            return Ok(false);
        }
        cx.audit.extra("versionId", version.version_id.clone());
    }
    let version_id = (!is_hidden && bucket.versioning != Versioning::Unversioned)
        .then_some(version.version_id.as_str());
    cx.audit.extra("deleteMarkerCreated", is_hidden);
    let place = ObjectRef { key, version_id };
    delete(cx, bucket, place, DeleteConditions::default(), Bypass::None).await?;
    Ok(true)
}

async fn let_go_of_upload(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    rules: &BucketLifecycle,
    key: &str,
    upload_id: &str,
) -> Result<bool, Failure> {
    let row = Reader::get(cx, &upload_key(&bucket.id, key, upload_id)).await?;
    let Some(row) = row else { return Ok(false) };
    let upload = UPLOADS.decode(&row.value)?;
    let due = rules.abortion(key, upload.started_at());
    let now = cx.now();
    let Some(due) = due.filter(|due| due.at <= now) else { return Ok(false) };
    note(cx, bucket, key, due.rule);
    cx.audit.extra("uploadId", upload_id);
    let parts = parts_of(cx, bucket, upload_id).await?;
    let numbers: Vec<u32> = parts.keys().copied().collect();
    let unused: Vec<_> = parts.into_values().collect();
    end_upload(cx, bucket, (key, upload_id), &numbers, &unused)?;
    Ok(true)
}

/// Names what goes or moves, and the rule, in the record.
pub(crate) fn note(cx: &mut Writer<'_>, bucket: &BucketRecord, key: &str, rule: &Rule) {
    cx.name_resource(&bucket.object_arn(key), &bucket.account);
    cx.audit.extra("ruleId", rule.id.clone());
}
