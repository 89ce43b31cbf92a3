//! The job that works on tasks, a page of versions at a time.

use api_s3::{
    ObjectEncryption, SSEKMSEncryption, UpdateObjectEncryption, UpdateObjectEncryptionRequest,
};
use async_trait::async_trait;
use engine::{CallSource, Due, DueJob, Failure, Performed, RoleSession, Writer};
use stdx::Timestamp;
use store::{Entry, Key, KeyReader, Range};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::object::{ShownMode, VersionRecord};
use crate::rewrap::task::{RUNNING, RewrapTask, RunningTask, TASKS, TaskState, running};
use crate::tables::{BUCKETS, VERSIONS, versions_of_bucket};

/// Versions looked at in one transaction.
const ROWS_PER_STEP: usize = 50;

/// Who acts, and as what its sessions are seen.
const SERVICE: &str = "s3.amazonaws.com";
const SESSION_NAME: &str = "s3-rewrap";

/// Works on tasks.
pub(crate) struct RewrapBuckets;

/// A task that is under way.
pub(crate) struct Running {
    account: String,
    id: String,
}

#[async_trait]
impl DueJob<S3> for RewrapBuckets {
    const NAME: &'static str = "s3-rewrap";
    const PRINCIPAL: &'static str = SERVICE;
    /// Each version that gets another key has a record of its own.
    const RECORD: Option<&'static str> = None;
    type Item = Running;

    fn due(_: Timestamp) -> Range {
        Range::within(&running(), 1)
    }

    fn read(row: &Entry) -> Result<Due<Running>, Failure> {
        let RunningTask { region } = RUNNING.decode(&row.row.value)?;
        let mut parts = RUNNING.parts(&row.key, &running())?.into_iter();
        let (Some(account), Some(id)) = (parts.next(), parts.next()) else {
            return Err(Failure::Internal("a task has no id".to_owned()));
        };
        Ok(Due { item: Running { account, id }, region: Some(region), at: None })
    }

    async fn perform(_: &S3, cx: &mut Writer<'_>, items: &[Running]) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for Running { account, id } in items {
            let row = [account.as_str(), id.as_str()];
            let task = TASKS.get(cx, &row).await?;
            let task = task.filter(|task| task.state == TaskState::Running);
            performed = match task {
                None => Performed::Nothing,
                Some(mut task) => {
                    Box::pin(step(cx, &mut task)).await?;
                    TASKS.put(cx.tx_mut(), &row, &task)?;
                    match task.state {
                        TaskState::Running => Performed::More,
                        _ => Performed::Done,
                    }
                }
            };
            if performed != Performed::More {
                RUNNING.delete(cx.tx_mut(), &row);
            }
        }
        Ok(performed)
    }
}

/// Looks at the next versions.
async fn step(cx: &mut Writer<'_>, task: &mut RewrapTask) -> Result<(), Failure> {
    let now_ms = cx.now().unix_ms();
    let bucket = BUCKETS.get(cx, &[&task.bucket]).await?;
    let Some(bucket) = bucket.filter(|bucket| bucket.id == task.bucket_id) else {
        task.reason = Some("NoSuchBucket".to_owned());
        task.end(TaskState::Failed, now_ms);
        return Ok(());
    };
    let all = versions_of_bucket(&bucket.id);
    let mut range =
        Range::within(&all.clone().bytes_starting(task.prefix.as_bytes()), ROWS_PER_STEP);
    if let Some(after) = &task.after {
        let after = hex::decode(after);
        let after = after.map_err(|_| Failure::Internal("a position is no key".into()))?;
        range = range.after(&Key::copy_from(&after));
    }
    let entries = cx.tx().peek_range(&range).await?;
    let mut session = None;
    for entry in &entries {
        let version = VERSIONS.decode(&entry.row.value)?;
        if version.is_delete_marker {
            continue;
        }
        match standing(&version, task) {
            Standing::Unchanged => {
                task.progress.unchanged = task.progress.unchanged.saturating_add(1);
                continue;
            }
            Standing::Unsupported => {
                task.progress.unsupported = task.progress.unsupported.saturating_add(1);
                continue;
            }
            Standing::ToBeChanged => {}
        }
        if session.is_none() {
            match assume(cx, &bucket, &task.role_arn).await? {
                Ok(made) => session = Some(made),
                Err(reason) => {
                    task.reason = Some(reason);
                    task.end(TaskState::Failed, now_ms);
                    return Ok(());
                }
            }
        }
        let Some(session) = &session else { continue };
        let key = KeyReader::behind(&entry.key, &all.clone().build()).and_then(|mut it| it.bytes());
        let key = key.ok().and_then(|key| String::from_utf8(key).ok());
        let key = key.ok_or_else(|| Failure::Internal("a version has no key".into()))?;
        change(cx, session, task, key, version.version_id).await?;
    }
    match entries.last().filter(|_| entries.len() == ROWS_PER_STEP) {
        Some(last) => task.after = Some(hex::encode(last.key.as_bytes())),
        None => task.end(TaskState::Completed, now_ms),
    }
    Ok(())
}

/// What there is to do for a version.
enum Standing {
    Unchanged,
    Unsupported,
    ToBeChanged,
}

fn standing(version: &VersionRecord, task: &RewrapTask) -> Standing {
    match &version.mode {
        ShownMode::SseKms { key_arn, bucket_key }
            if *key_arn == task.key_arn && *bucket_key == task.bucket_key =>
        {
            Standing::Unchanged
        }
        ShownMode::SseKms { .. } | ShownMode::SseS3 => Standing::ToBeChanged,
        ShownMode::DsseKms { .. } | ShownMode::SseC { .. } => Standing::Unsupported,
    }
}

/// A session of the role, or the code of the error that keeps the task from having one for good.
async fn assume(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    role_arn: &str,
) -> Result<Result<RoleSession, String>, Failure> {
    cx.act_for(CallSource { arn: bucket.arn(), account: bucket.account.clone() })?;
    match cx.assume(SERVICE, role_arn, SESSION_NAME).await {
        Ok(session) => Ok(Ok(session)),
        Err(Failure::Denied(_)) => Ok(Err("AccessDenied".to_owned())),
        Err(Failure::Aws(error)) if error.status().is_client_error() => {
            Ok(Err(error.code().to_owned()))
        }
        Err(failure) => Err(failure),
    }
}

/// Puts a version under the key. One that is gone meanwhile is none that failed.
async fn change(
    cx: &mut Writer<'_>,
    session: &RoleSession,
    task: &mut RewrapTask,
    key: String,
    version_id: String,
) -> Result<(), Failure> {
    let sse_kms = SSEKMSEncryption {
        kms_key_arn: task.key_arn.clone(),
        bucket_key_enabled: Some(task.bucket_key),
    };
    let input = UpdateObjectEncryptionRequest {
        bucket: task.bucket.to_string(),
        key: key.clone(),
        version_id: Some(version_id.clone()),
        object_encryption: ObjectEncryption { sse_kms: Some(sse_kms) },
        ..UpdateObjectEncryptionRequest::default()
    };
    let region = task.region.clone();
    match Box::pin(cx.call_as::<UpdateObjectEncryption>(session, region, input)).await {
        Ok(_) => task.progress.changed = task.progress.changed.saturating_add(1),
        Err(Failure::Aws(error)) if ["NoSuchKey", "NoSuchVersion"].contains(&error.code()) => {}
        Err(Failure::Aws(error)) if error.status().is_client_error() => {
            task.failed(key, version_id, error.code().to_owned());
        }
        Err(Failure::Denied(_)) => task.failed(key, version_id, "AccessDenied".to_owned()),
        Err(failure) => return Err(failure),
    }
    Ok(())
}
