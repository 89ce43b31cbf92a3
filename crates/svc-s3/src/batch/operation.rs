//! What a job does with each object.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-operations.html>

use api_s3::{
    ObjectEncryption, ObjectLockLegalHold, ObjectLockLegalHoldStatus, ObjectLockRetention,
    ObjectLockRetentionMode, PutObjectAclRequest, PutObjectLegalHoldRequest,
    PutObjectRetentionRequest, PutObjectTaggingRequest, RestoreObjectRequest, RestoreRequest,
    SSEKMSEncryption, Tag, Tagging as ApiTagging, Tier, UpdateObjectEncryptionRequest,
};
use api_s3control as api;
use api_s3control::{JobOperation, OperationName, errors};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use wire::AwsError;

use crate::batch::invalid;
use crate::batch::manifest::Task;
use crate::batch::operation::copy::Copy;
use crate::object::tags::from_pairs;

pub(crate) mod copy;

/// An operation with its parameters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum BatchOperation {
    Copy(Box<Copy>),
    Acl(CannedAcl),
    Tagging(Tagging),
    DeleteTagging,
    Restore(Restore),
    LegalHold(LegalHold),
    Retention(Retention),
    Encryption(Encryption),
    Replicate,
}

/// A tag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BatchTag {
    pub(crate) key: String,
    pub(crate) value: String,
}

/// One of AWS's ready-made access control lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CannedAcl {
    pub(crate) name: String,
}

/// Tags that take the place of all others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tagging {
    pub(crate) tags: Vec<BatchTag>,
}

/// A restore from the archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Restore {
    pub(crate) days: Option<i32>,
    pub(crate) is_bulk: bool,
}

/// A legal hold, put on or taken off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LegalHold {
    pub(crate) is_on: bool,
}

/// A retention.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Retention {
    pub(crate) bypasses_governance: Option<bool>,
    pub(crate) mode: Option<String>,
    pub(crate) until_ms: Option<i64>,
}

/// Another key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Encryption {
    pub(crate) key_arn: String,
    pub(crate) bucket_key: Option<bool>,
}

impl BatchOperation {
    /// # Errors
    /// `InvalidRequest` where it is not one operation; `NotImplemented` for those that are not built.
    pub(crate) fn read(sent: &JobOperation) -> Result<Self, AwsError> {
        if sent.lambda_invoke.is_some() || sent.s3_compute_object_checksum.is_some() {
            return Err(errors::not_implemented());
        }
        let mut found = Vec::new();
        if let Some(copy) = &sent.s3_put_object_copy {
            found.push(Self::Copy(Box::new(Copy::read(copy)?)));
        }
        if let Some(acl) = &sent.s3_put_object_acl {
            found.push(Self::Acl(CannedAcl::read(acl)?));
        }
        if let Some(tagging) = &sent.s3_put_object_tagging {
            let tags = tagging.tag_set.as_deref().unwrap_or_default();
            found.push(Self::Tagging(Tagging { tags: read_tags(tags)? }));
        }
        if sent.s3_delete_object_tagging.is_some() {
            found.push(Self::DeleteTagging);
        }
        if let Some(restore) = &sent.s3_initiate_restore_object {
            found.push(Self::Restore(Restore::read(restore)?));
        }
        if let Some(hold) = &sent.s3_put_object_legal_hold {
            let is_on = match hold.legal_hold.status {
                api::S3ObjectLockLegalHoldStatus::On => true,
                api::S3ObjectLockLegalHoldStatus::Off => false,
                api::S3ObjectLockLegalHoldStatus::Unknown(_) => {
                    return Err(invalid("Request invalid: Status"));
                }
            };
            found.push(Self::LegalHold(LegalHold { is_on }));
        }
        if let Some(retention) = &sent.s3_put_object_retention {
            found.push(Self::Retention(Retention::read(retention)?));
        }
        if let Some(encryption) = &sent.s3_update_object_encryption {
            found.push(Self::Encryption(Encryption::read(encryption)?));
        }
        if sent.s3_replicate_object.is_some() {
            found.push(Self::Replicate);
        }
        match found.pop() {
            Some(operation) if found.is_empty() => Ok(operation),
            _ => Err(invalid("Request invalid: a job has exactly one operation")),
        }
    }

    /// As policies and lists name it.
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Copy(_) => "S3PutObjectCopy",
            Self::Acl(_) => "S3PutObjectAcl",
            Self::Tagging(_) => "S3PutObjectTagging",
            Self::DeleteTagging => "S3DeleteObjectTagging",
            Self::Restore(_) => "S3InitiateRestoreObject",
            Self::LegalHold(_) => "S3PutObjectLegalHold",
            Self::Retention(_) => "S3PutObjectRetention",
            Self::Encryption(_) => "S3UpdateObjectEncryption",
            Self::Replicate => "S3ReplicateObject",
        }
    }

    pub(crate) fn api_name(&self) -> OperationName {
        OperationName::from(self.name())
    }

    pub(crate) fn to_api(&self) -> JobOperation {
        let mut shown = JobOperation::default();
        match self {
            Self::Copy(copy) => shown.s3_put_object_copy = Some(copy.to_api()),
            Self::Acl(acl) => shown.s3_put_object_acl = Some(acl.to_api()),
            Self::Tagging(tagging) => {
                let tag_set = Some(show_tags(&tagging.tags));
                shown.s3_put_object_tagging = Some(api::S3SetObjectTaggingOperation { tag_set });
            }
            Self::DeleteTagging => {
                shown.s3_delete_object_tagging = Some(api::S3DeleteObjectTaggingOperation {});
            }
            Self::Restore(restore) => shown.s3_initiate_restore_object = Some(restore.to_api()),
            Self::Replicate => {
                shown.s3_replicate_object = Some(api::S3ReplicateObjectOperation {});
            }
            Self::LegalHold(hold) => {
                let legal_hold = api::S3ObjectLockLegalHold { status: hold.status() };
                shown.s3_put_object_legal_hold =
                    Some(api::S3SetObjectLegalHoldOperation { legal_hold });
            }
            Self::Retention(retention) => shown.s3_put_object_retention = Some(retention.to_api()),
            Self::Encryption(encryption) => {
                let sse_kms = Some(api::S3UpdateObjectEncryptionSSEKMS {
                    kms_key_arn: encryption.key_arn.clone(),
                    bucket_key_enabled: encryption.bucket_key,
                });
                let object_encryption = Some(api::ObjectEncryption { sse_kms });
                shown.s3_update_object_encryption =
                    Some(api::S3UpdateObjectEncryptionOperation { object_encryption });
            }
        }
        shown
    }
}

/// Tags that an object can have.
///
/// # Errors
/// As of a request that tags an object.
pub(crate) fn read_tags(sent: &[api::S3Tag]) -> Result<Vec<BatchTag>, AwsError> {
    from_pairs(sent.iter().map(|tag| (tag.key.as_str(), tag.value.as_str())))?;
    let tag = |tag: &api::S3Tag| BatchTag { key: tag.key.clone(), value: tag.value.clone() };
    Ok(sent.iter().map(tag).collect())
}

pub(crate) fn show_tags(tags: &[BatchTag]) -> Vec<api::S3Tag> {
    let tag = |tag: &BatchTag| api::S3Tag { key: tag.key.clone(), value: tag.value.clone() };
    tags.iter().map(tag).collect()
}

impl CannedAcl {
    fn read(sent: &api::S3SetObjectAclOperation) -> Result<Self, AwsError> {
        let policy = sent.access_control_policy.as_ref();
        if policy.is_some_and(|policy| policy.access_control_list.is_some()) {
            return Err(errors::not_implemented());
        }
        let canned = policy.and_then(|policy| policy.canned_access_control_list.as_ref());
        match canned {
            None | Some(api::S3CannedAccessControlList::Unknown(_)) => {
                Err(invalid("Request invalid: a canned access control list is needed"))
            }
            Some(canned) => Ok(Self { name: canned.as_str().to_owned() }),
        }
    }

    fn to_api(&self) -> api::S3SetObjectAclOperation {
        let canned_access_control_list = Some(self.name.as_str().into());
        let policy =
            api::S3AccessControlPolicy { canned_access_control_list, access_control_list: None };
        api::S3SetObjectAclOperation { access_control_policy: Some(policy) }
    }

    pub(crate) fn request(&self, task: &Task) -> PutObjectAclRequest {
        PutObjectAclRequest {
            acl: Some(self.name.as_str().into()),
            bucket: task.bucket.clone(),
            key: task.key.clone(),
            version_id: task.version_id.clone(),
            ..PutObjectAclRequest::default()
        }
    }
}

impl Tagging {
    pub(crate) fn request(&self, task: &Task) -> PutObjectTaggingRequest {
        let tag = |tag: &BatchTag| Tag { key: tag.key.clone(), value: tag.value.clone() };
        PutObjectTaggingRequest {
            bucket: task.bucket.clone(),
            key: task.key.clone(),
            version_id: task.version_id.clone(),
            tagging: ApiTagging { tag_set: self.tags.iter().map(tag).collect() },
            ..PutObjectTaggingRequest::default()
        }
    }
}

impl Restore {
    fn read(sent: &api::S3InitiateRestoreObjectOperation) -> Result<Self, AwsError> {
        let is_bulk = match sent.glacier_job_tier {
            Some(api::S3GlacierJobTier::Bulk) => true,
            Some(api::S3GlacierJobTier::Standard) => false,
            _ => return Err(invalid("Request invalid: GlacierJobTier is BULK or STANDARD")),
        };
        Ok(Self { days: sent.expiration_in_days, is_bulk })
    }

    fn to_api(&self) -> api::S3InitiateRestoreObjectOperation {
        let tier = match self.is_bulk {
            true => api::S3GlacierJobTier::Bulk,
            false => api::S3GlacierJobTier::Standard,
        };
        api::S3InitiateRestoreObjectOperation {
            expiration_in_days: self.days,
            glacier_job_tier: Some(tier),
        }
    }

    pub(crate) fn request(&self, task: &Task) -> RestoreObjectRequest {
        let tier = if self.is_bulk { Tier::Bulk } else { Tier::Standard };
        RestoreObjectRequest {
            bucket: task.bucket.clone(),
            key: task.key.clone(),
            version_id: task.version_id.clone(),
            restore_request: Some(RestoreRequest {
                days: self.days,
                glacier_job_parameters: Some(api_s3::GlacierJobParameters { tier }),
                ..RestoreRequest::default()
            }),
            ..RestoreObjectRequest::default()
        }
    }
}

impl LegalHold {
    const fn status(&self) -> api::S3ObjectLockLegalHoldStatus {
        match self.is_on {
            true => api::S3ObjectLockLegalHoldStatus::On,
            false => api::S3ObjectLockLegalHoldStatus::Off,
        }
    }

    pub(crate) fn request(&self, task: &Task) -> PutObjectLegalHoldRequest {
        let status = match self.is_on {
            true => ObjectLockLegalHoldStatus::On,
            false => ObjectLockLegalHoldStatus::Off,
        };
        PutObjectLegalHoldRequest {
            bucket: task.bucket.clone(),
            key: task.key.clone(),
            version_id: task.version_id.clone(),
            legal_hold: Some(ObjectLockLegalHold { status: Some(status) }),
            ..PutObjectLegalHoldRequest::default()
        }
    }
}

impl Retention {
    fn read(sent: &api::S3SetObjectRetentionOperation) -> Result<Self, AwsError> {
        let retention = &sent.retention;
        if retention.event_hold.is_some() || retention.event_hold_duration.is_some() {
            return Err(errors::not_implemented());
        }
        if matches!(retention.mode, Some(api::S3ObjectLockRetentionMode::Unknown(_))) {
            return Err(invalid("Request invalid: Mode"));
        }
        if retention.mode.is_some() != retention.retain_until_date.is_some() {
            return Err(invalid("Request invalid: Mode and RetainUntilDate go together"));
        }
        Ok(Self {
            bypasses_governance: sent.bypass_governance_retention,
            mode: retention.mode.as_ref().map(|mode| mode.as_str().to_owned()),
            until_ms: retention.retain_until_date.map(Timestamp::unix_ms),
        })
    }

    fn to_api(&self) -> api::S3SetObjectRetentionOperation {
        api::S3SetObjectRetentionOperation {
            bypass_governance_retention: self.bypasses_governance,
            retention: api::S3Retention {
                mode: self.mode.as_deref().map(Into::into),
                retain_until_date: self.until_ms.map(Timestamp::from_unix_ms),
                ..api::S3Retention::default()
            },
        }
    }

    pub(crate) fn request(&self, task: &Task) -> PutObjectRetentionRequest {
        PutObjectRetentionRequest {
            bucket: task.bucket.clone(),
            key: task.key.clone(),
            version_id: task.version_id.clone(),
            bypass_governance_retention: self.bypasses_governance,
            retention: Some(ObjectLockRetention {
                mode: self.mode.as_deref().map(ObjectLockRetentionMode::from),
                retain_until_date: self.until_ms.map(Timestamp::from_unix_ms),
                ..ObjectLockRetention::default()
            }),
            ..PutObjectRetentionRequest::default()
        }
    }
}

impl Encryption {
    fn read(sent: &api::S3UpdateObjectEncryptionOperation) -> Result<Self, AwsError> {
        let wish = sent.object_encryption.as_ref().and_then(|wish| wish.sse_kms.as_ref());
        let wish = wish.ok_or_else(|| invalid("Request invalid: an SSE-KMS key is needed"))?;
        Ok(Self { key_arn: wish.kms_key_arn.clone(), bucket_key: wish.bucket_key_enabled })
    }

    pub(crate) fn request(&self, task: &Task) -> UpdateObjectEncryptionRequest {
        let sse_kms = Some(SSEKMSEncryption {
            kms_key_arn: self.key_arn.clone(),
            bucket_key_enabled: self.bucket_key,
        });
        UpdateObjectEncryptionRequest {
            bucket: task.bucket.clone(),
            key: task.key.clone(),
            version_id: task.version_id.clone(),
            object_encryption: ObjectEncryption { sse_kms },
            ..UpdateObjectEncryptionRequest::default()
        }
    }
}
