//! A copy of each object, which is also how it gets another class, other metadata or another key.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-copy-object.html>

use std::collections::BTreeMap;

use api_s3::{CopyObjectRequest, ServerSideEncryption, TaggingDirective};
use api_s3control as api;
use api_s3control::errors;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use wire::AwsError;

use crate::batch::invalid;
use crate::batch::manifest::Task;
use crate::batch::operation::{BatchTag, read_tags, show_tags};
use crate::batch::place::place_of;
use crate::batch::task::encoded;

/// What the copies are like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Copy {
    /// The ARN of the bucket that they go to.
    pub(crate) target_arn: String,
    pub(crate) prefix: Option<String>,
    pub(crate) canned_acl: Option<String>,
    pub(crate) metadata_directive: Option<String>,
    pub(crate) metadata: Option<Metadata>,
    /// Tags in the place of the source's.
    pub(crate) tags: Option<Vec<BatchTag>>,
    pub(crate) redirect: Option<String>,
    pub(crate) storage_class: Option<String>,
    pub(crate) modified_since_ms: Option<i64>,
    pub(crate) unmodified_since_ms: Option<i64>,
    pub(crate) key_id: Option<String>,
    pub(crate) bucket_key: Option<bool>,
    pub(crate) checksum: Option<String>,
    pub(crate) legal_hold: Option<String>,
    pub(crate) lock_mode: Option<String>,
    pub(crate) lock_until_ms: Option<i64>,
}

/// Metadata in the place of the source's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Metadata {
    pub(crate) cache_control: Option<String>,
    pub(crate) content_disposition: Option<String>,
    pub(crate) content_encoding: Option<String>,
    pub(crate) content_language: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) expires_ms: Option<i64>,
    pub(crate) user: Option<BTreeMap<String, String>>,
    /// `AES256` or `KMS`.
    pub(crate) encryption: Option<String>,
}

impl Copy {
    /// # Errors
    /// `InvalidRequest`; `NotImplemented` for members that nothing here follows.
    pub(super) fn read(sent: &api::S3CopyObjectOperation) -> Result<Self, AwsError> {
        let is_beyond = sent.access_control_grants.as_ref().is_some_and(|list| !list.is_empty())
            || sent.annotation_directive.is_some()
            || sent.object_lock_event_hold.is_some()
            || sent.object_lock_event_hold_duration.is_some()
            || sent.requester_pays == Some(true);
        if is_beyond {
            return Err(errors::not_implemented());
        }
        let target = sent.target_resource.clone().unwrap_or_default();
        if place_of(&target).is_none_or(|(_, key)| !key.is_empty()) {
            return Err(invalid("Request invalid: TargetResource is not the ARN of a bucket"));
        }
        let metadata = sent.new_object_metadata.as_ref().map(Metadata::read).transpose()?;
        Ok(Self {
            target_arn: target,
            prefix: sent.target_key_prefix.clone(),
            canned_acl: text(
                &sent.canned_access_control_list,
                api::S3CannedAccessControlList::as_str,
            ),
            metadata_directive: text(&sent.metadata_directive, api::S3MetadataDirective::as_str),
            metadata,
            tags: sent.new_object_tagging.as_deref().map(read_tags).transpose()?,
            redirect: sent.redirect_location.clone(),
            storage_class: text(&sent.storage_class, api::S3StorageClass::as_str),
            modified_since_ms: sent.modified_since_constraint.map(Timestamp::unix_ms),
            unmodified_since_ms: sent.un_modified_since_constraint.map(Timestamp::unix_ms),
            key_id: sent.sse_aws_kms_key_id.clone(),
            bucket_key: sent.bucket_key_enabled,
            checksum: text(&sent.checksum_algorithm, api::S3ChecksumAlgorithm::as_str),
            legal_hold: text(
                &sent.object_lock_legal_hold_status,
                api::S3ObjectLockLegalHoldStatus::as_str,
            ),
            lock_mode: text(&sent.object_lock_mode, api::S3ObjectLockMode::as_str),
            lock_until_ms: sent.object_lock_retain_until_date.map(Timestamp::unix_ms),
        })
    }

    pub(super) fn to_api(&self) -> api::S3CopyObjectOperation {
        api::S3CopyObjectOperation {
            target_resource: Some(self.target_arn.clone()),
            target_key_prefix: self.prefix.clone(),
            canned_access_control_list: self.canned_acl.as_deref().map(Into::into),
            metadata_directive: self.metadata_directive.as_deref().map(Into::into),
            new_object_metadata: self.metadata.as_ref().map(Metadata::to_api),
            new_object_tagging: self.tags.as_deref().map(show_tags),
            redirect_location: self.redirect.clone(),
            storage_class: self.storage_class.as_deref().map(Into::into),
            modified_since_constraint: self.modified_since_ms.map(Timestamp::from_unix_ms),
            un_modified_since_constraint: self.unmodified_since_ms.map(Timestamp::from_unix_ms),
            sse_aws_kms_key_id: self.key_id.clone(),
            bucket_key_enabled: self.bucket_key,
            checksum_algorithm: self.checksum.as_deref().map(Into::into),
            object_lock_legal_hold_status: self.legal_hold.as_deref().map(Into::into),
            object_lock_mode: self.lock_mode.as_deref().map(Into::into),
            object_lock_retain_until_date: self.lock_until_ms.map(Timestamp::from_unix_ms),
            ..api::S3CopyObjectOperation::default()
        }
    }

    pub(crate) fn request(&self, task: &Task) -> CopyObjectRequest {
        let bucket = place_of(&self.target_arn).map_or("", |(bucket, _)| bucket);
        let key = match &self.prefix {
            Some(prefix) => format!("{}/{}", prefix.trim_end_matches('/'), task.key),
            None => task.key.clone(),
        };
        let version = task.version_id.as_deref().map(|id| format!("?versionId={id}"));
        let source =
            format!("{}/{}{}", task.bucket, encoded(&task.key), version.unwrap_or_default());
        let encryption = match (&self.key_id, self.metadata.as_ref()) {
            (Some(_), _) => Some(ServerSideEncryption::AwsKms),
            (None, Some(metadata)) => match metadata.encryption.as_deref() {
                Some("AES256") => Some(ServerSideEncryption::Aes256),
                Some(_) => Some(ServerSideEncryption::AwsKms),
                None => None,
            },
            (None, None) => None,
        };
        let mut request = CopyObjectRequest {
            acl: self.canned_acl.as_deref().map(Into::into),
            bucket: bucket.to_owned(),
            key,
            copy_source: source,
            copy_source_if_modified_since: self.modified_since_ms.map(Timestamp::from_unix_ms),
            copy_source_if_unmodified_since: self.unmodified_since_ms.map(Timestamp::from_unix_ms),
            checksum_algorithm: self.checksum.as_deref().map(Into::into),
            server_side_encryption: encryption,
            sse_kms_key_id: self.key_id.clone(),
            bucket_key_enabled: self.bucket_key,
            storage_class: self.storage_class.as_deref().map(Into::into),
            website_redirect_location: self.redirect.clone(),
            object_lock_legal_hold_status: self.legal_hold.as_deref().map(Into::into),
            object_lock_mode: self.lock_mode.as_deref().map(Into::into),
            object_lock_retain_until_date: self.lock_until_ms.map(Timestamp::from_unix_ms),
            ..CopyObjectRequest::default()
        };
        self.describe(&mut request);
        request
    }

    /// Adds what takes the place of the source's metadata and tags.
    fn describe(&self, request: &mut CopyObjectRequest) {
        request.metadata_directive = self.metadata_directive.as_deref().map(Into::into);
        if let Some(metadata) = &self.metadata {
            if request.metadata_directive.is_none() && metadata.describes() {
                request.metadata_directive = Some("REPLACE".into());
            }
            request.cache_control.clone_from(&metadata.cache_control);
            request.content_disposition.clone_from(&metadata.content_disposition);
            request.content_encoding.clone_from(&metadata.content_encoding);
            request.content_language.clone_from(&metadata.content_language);
            request.content_type.clone_from(&metadata.content_type);
            request.metadata.clone_from(&metadata.user);
            let expires = metadata.expires_ms.map(Timestamp::from_unix_ms);
            request.expires = expires.map(Timestamp::http_date);
        }
        if let Some(tags) = &self.tags {
            let escaped = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
            let pair = |tag: &BatchTag| format!("{}={}", escaped(&tag.key), escaped(&tag.value));
            let pairs: Vec<String> = tags.iter().map(pair).collect();
            request.tagging = Some(pairs.join("&"));
            request.tagging_directive = Some(TaggingDirective::Replace);
        }
    }
}

impl Metadata {
    fn read(sent: &api::S3ObjectMetadata) -> Result<Self, AwsError> {
        let is_beyond = sent.content_length.is_some()
            || sent.content_md5.is_some()
            || sent.requester_charged.is_some();
        if is_beyond {
            return Err(invalid(
                "Request invalid: ContentLength, ContentMD5 and RequesterCharged are not for copies",
            ));
        }
        if matches!(sent.sse_algorithm, Some(api::S3SSEAlgorithm::Unknown(_))) {
            return Err(invalid("Request invalid: SSEAlgorithm"));
        }
        Ok(Self {
            cache_control: sent.cache_control.clone(),
            content_disposition: sent.content_disposition.clone(),
            content_encoding: sent.content_encoding.clone(),
            content_language: sent.content_language.clone(),
            content_type: sent.content_type.clone(),
            expires_ms: sent.http_expires_date.map(Timestamp::unix_ms),
            user: sent.user_metadata.clone(),
            encryption: text(&sent.sse_algorithm, api::S3SSEAlgorithm::as_str),
        })
    }

    fn to_api(&self) -> api::S3ObjectMetadata {
        api::S3ObjectMetadata {
            cache_control: self.cache_control.clone(),
            content_disposition: self.content_disposition.clone(),
            content_encoding: self.content_encoding.clone(),
            content_language: self.content_language.clone(),
            content_type: self.content_type.clone(),
            http_expires_date: self.expires_ms.map(Timestamp::from_unix_ms),
            user_metadata: self.user.clone(),
            sse_algorithm: self.encryption.as_deref().map(Into::into),
            ..api::S3ObjectMetadata::default()
        }
    }

    /// Whether it says anything but how the copy is encrypted.
    const fn describes(&self) -> bool {
        self.cache_control.is_some()
            || self.content_disposition.is_some()
            || self.content_encoding.is_some()
            || self.content_language.is_some()
            || self.content_type.is_some()
            || self.expires_ms.is_some()
            || self.user.is_some()
    }
}

/// The text of a member that may not be there.
fn text<T>(member: &Option<T>, shown: impl Fn(&T) -> &str) -> Option<String> {
    member.as_ref().map(|member| shown(member).to_owned())
}
