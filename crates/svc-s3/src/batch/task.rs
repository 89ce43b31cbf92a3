//! One task of a job: one call as its role.

use api_s3::{
    CopyObject, DeleteObjectTagging, DeleteObjectTaggingRequest, PutObjectAcl, PutObjectLegalHold,
    PutObjectRetention, PutObjectTagging, RestoreObject, UpdateObjectEncryption,
};
use engine::{Failure, RoleSession, Writer};
use names::Region;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use wire::Operation;
use wire::http::StatusCode;

use crate::batch::manifest::Task;
use crate::batch::operation::BatchOperation;
use crate::replication::initiate::InitiateReplication;

/// What stays as it is in a key.
const KEY: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// What became of a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) status: u16,
    /// The code of the error.
    pub(crate) code: Option<String>,
    pub(crate) message: String,
}

impl Outcome {
    pub(crate) const fn has_succeeded(&self) -> bool {
        self.code.is_none()
    }
}

/// A key as manifests and reports have it.
pub(crate) fn encoded(key: &str) -> String {
    utf8_percent_encode(key, KEY).to_string()
}

/// Does a task.
///
/// # Errors
/// What no other try would be refused for: the store or the journal does not take anything.
pub(crate) async fn perform(
    cx: &mut Writer<'_>,
    session: &RoleSession,
    (operation, region): (&BatchOperation, &Region),
    task: &Task,
) -> Result<Outcome, Failure> {
    let mut call = Call { cx, session, region };
    match operation {
        BatchOperation::Copy(copy) => call.make::<CopyObject>(copy.request(task)).await,
        BatchOperation::Acl(acl) => call.make::<PutObjectAcl>(acl.request(task)).await,
        BatchOperation::Tagging(tagging) => {
            call.make::<PutObjectTagging>(tagging.request(task)).await
        }
        BatchOperation::DeleteTagging => {
            let input = DeleteObjectTaggingRequest {
                bucket: task.bucket.clone(),
                key: task.key.clone(),
                version_id: task.version_id.clone(),
                ..DeleteObjectTaggingRequest::default()
            };
            call.make::<DeleteObjectTagging>(input).await
        }
        BatchOperation::Restore(restore) => call.make::<RestoreObject>(restore.request(task)).await,
        BatchOperation::LegalHold(hold) => {
            call.make::<PutObjectLegalHold>(hold.request(task)).await
        }
        BatchOperation::Retention(retention) => {
            call.make::<PutObjectRetention>(retention.request(task)).await
        }
        BatchOperation::Encryption(encryption) => {
            call.make::<UpdateObjectEncryption>(encryption.request(task)).await
        }
        BatchOperation::Replicate => {
            let input = DeleteObjectTaggingRequest {
                bucket: task.bucket.clone(),
                key: task.key.clone(),
                version_id: task.version_id.clone(),
                ..DeleteObjectTaggingRequest::default()
            };
            call.make::<InitiateReplication>(input).await
        }
    }
}

struct Call<'a, 'w> {
    cx: &'a mut Writer<'w>,
    session: &'a RoleSession,
    region: &'a Region,
}

impl Call<'_, '_> {
    async fn make<O: Operation>(&mut self, input: O::Input) -> Result<Outcome, Failure> {
        let called = self.cx.call_as::<O>(self.session, self.region.clone(), input);
        match Box::pin(called).await {
            Ok(_) => Ok(Outcome { status: 200, code: None, message: "Successful".to_owned() }),
            Err(Failure::Aws(error)) if error.status() != StatusCode::SERVICE_UNAVAILABLE => {
                Ok(Outcome {
                    status: error.status().as_u16(),
                    code: Some(error.code().to_owned()),
                    message: error.message().unwrap_or_default().to_owned(),
                })
            }
            Err(other) => Err(other),
        }
    }
}
