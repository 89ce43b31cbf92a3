//! Making the list of a job that has no lines of its own: of an inventory, or of what is in a bucket.
//!
//! A step adds a page of tasks to the rows of the list and notes, in the same commit, where the next
//! begins: a step that is done again finds what it did undone.

use api_s3::{
    ListObjectVersions, ListObjectVersionsRequest, ObjectVersion, ObjectVersionStorageClass,
};
use engine::{RoleSession, Writer};

use crate::batch::BatchJob;
use crate::batch::gathering::{After, BatchGathering, BatchTask, task_key};
use crate::batch::generator::{Generator, ListFilter, Listed, Replicated, any};
use crate::batch::inventory::InventoryManifest;
use crate::batch::list::TaskList;
use crate::batch::manifest::{Task, content};
use crate::batch::place::ListObject;
use crate::batch::progress::BatchProgress;
use crate::batch::source::{Source, Stop};
use crate::bucket::{BucketRecord, Versioning};
use crate::object::versions::peek_version;
use crate::replication::{ReplicationState, Status};
use crate::tables::{BATCH_TASKS, BUCKETS};

/// Lines of an inventory that are read in a step.
const LINES_PER_STEP: usize = 2_000;

/// Versions that are listed in a step.
const PAGE_MAX: i32 = 1_000;

/// A list in the making.
pub(crate) struct Gather<'a> {
    pub(crate) job: &'a BatchJob,
    pub(crate) session: &'a RoleSession,
    pub(crate) progress: &'a mut BatchProgress,
    pub(crate) gathering: &'a mut BatchGathering,
}

impl Gather<'_> {
    /// Adds the next page of tasks.
    pub(crate) async fn next_page(&mut self, cx: &mut Writer<'_>) -> Result<(), Stop> {
        match &self.job.list {
            TaskList::Lines(_) => Ok(()),
            TaskList::Inventory(object) => self.of_inventory(cx, object).await,
            TaskList::Generated(generator) => self.of_bucket(cx, generator).await,
        }
    }

    async fn of_inventory(&mut self, cx: &mut Writer<'_>, object: &ListObject) -> Result<(), Stop> {
        let place = Source::new(self.session, &self.job.region, object);
        let manifest = InventoryManifest::load(cx, &place).await?;
        let number = usize::try_from(self.gathering.file).unwrap_or(usize::MAX);
        if !manifest.has_file(number) {
            self.gathering.is_complete = true;
            return match self.progress.total {
                0 => Err(Stop::Fault(content("the inventory is empty"))),
                _ => Ok(()),
            };
        }
        self.progress.bucket = Some(manifest.source_bucket().to_owned());
        let skipped = self.gathering.lines;
        let lines = manifest.lines(cx, &place, (number, skipped, LINES_PER_STEP)).await?;
        match lines.is_end {
            true => {
                self.gathering.file = self.gathering.file.saturating_add(1);
                self.gathering.lines = 0;
            }
            false => {
                let read = u64::try_from(lines.tasks.len()).unwrap_or(u64::MAX);
                self.gathering.lines = skipped.saturating_add(read);
            }
        }
        for task in lines.tasks {
            self.add(cx, task)?;
        }
        Ok(())
    }

    async fn of_bucket(&mut self, cx: &mut Writer<'_>, generator: &Generator) -> Result<(), Stop> {
        let name = generator.source();
        let after = self.gathering.after.take();
        let (key_marker, version_id_marker) = match after {
            Some(After { key, version_id }) => (Some(key), version_id),
            None => (None, None),
        };
        let input = ListObjectVersionsRequest {
            bucket: name.to_owned(),
            prefix: generator.prefix().map(ToOwned::to_owned),
            max_keys: Some(PAGE_MAX),
            key_marker,
            version_id_marker,
            expected_bucket_owner: generator.expected_owner.clone(),
            ..ListObjectVersionsRequest::default()
        };
        let page = cx.call_as::<ListObjectVersions>(self.session, self.job.region.clone(), input);
        let page = page.await.map_err(|failure| {
            Stop::of_call(failure, "The objects of the source bucket cannot be listed")
        })?;
        self.progress.bucket = Some(name.to_owned());
        let row = cx.tx().peek(&BUCKETS.key(&[name])).await?;
        let bucket = row.map(|row| BUCKETS.decode(&row.value)).transpose()?;
        let bucket = bucket.ok_or_else(|| Stop::Fault(content("the source bucket is gone")))?;
        for entry in page.versions.unwrap_or_default() {
            let Some(version) = entry.version.filter(|found| found.is_latest == Some(true)) else {
                continue;
            };
            if let Some(task) = chosen(cx, generator.filter.as_ref(), &bucket, version).await? {
                self.add(cx, task)?;
            }
        }
        if page.is_truncated == Some(true) {
            let key = page.next_key_marker.unwrap_or_default();
            self.gathering.after = Some(After { key, version_id: page.next_version_id_marker });
            return Ok(());
        }
        self.gathering.is_complete = true;
        match self.progress.total {
            0 => Err(Stop::Fault(content(
                "manifest generation found no keys matching the filter criteria",
            ))),
            _ => Ok(()),
        }
    }

    fn add(&mut self, cx: &mut Writer<'_>, task: Task) -> Result<(), Stop> {
        let row = BATCH_TASKS.encode(&BatchTask::from(task))?;
        cx.tx_mut().put(task_key(&self.job.id, self.progress.total), row);
        self.progress.total = self.progress.total.saturating_add(1);
        Ok(())
    }
}

/// The task of a version that a listing shows, where the filter has it in the list.
async fn chosen(
    cx: &mut Writer<'_>,
    filter: Option<&ListFilter>,
    bucket: &BucketRecord,
    version: ObjectVersion,
) -> Result<Option<Task>, Stop> {
    let key = version.key.unwrap_or_default();
    let version_id = version.version_id.unwrap_or_default();
    if let Some(filter) = filter {
        let class = version.storage_class.unwrap_or(ObjectVersionStorageClass::Standard);
        let listed = Listed {
            key: &key,
            modified_ms: version.last_modified.map_or(0, |at| at.unix_ms()),
            size: version.size.unwrap_or(0),
            class: class.as_str(),
        };
        if !filter.fits(listed) || !has_state(cx, filter, bucket, (&key, &version_id)).await? {
            return Ok(None);
        }
    }
    let version_id = (bucket.versioning != Versioning::Unversioned).then_some(version_id);
    Ok(Some(Task { bucket: bucket.name.to_string(), key, version_id }))
}

/// Whether the conditions hold that no listing can tell: what became of the object's replication, and how
/// it is encrypted. Who may list the versions of a bucket is told by them what an inventory would tell.
async fn has_state(
    cx: &mut Writer<'_>,
    filter: &ListFilter,
    bucket: &BucketRecord,
    (key, version_id): (&str, &str),
) -> Result<bool, Stop> {
    if filter.replication.is_none() && filter.encryption.is_none() {
        return Ok(true);
    }
    let Some(version) = peek_version(cx.tx(), bucket, key, Some(version_id)).await? else {
        return Ok(false);
    };
    let status = version.replication.as_ref().and_then(ReplicationState::status);
    let replicated = match status {
        Some(Status::Completed) => Some(Replicated::Completed),
        Some(Status::Failed) => Some(Replicated::Failed),
        Some(Status::Replica) => Some(Replicated::Replica),
        Some(Status::Pending) => None,
        None => Some(Replicated::No),
    };
    Ok(any(filter.replication.as_ref(), |wanted| replicated == Some(*wanted))
        && any(filter.encryption.as_ref(), |wanted| wanted.fits(&version.mode)))
}
