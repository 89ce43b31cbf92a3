//! Whether a trail can be delivered where it is to go: tried as the service itself, as every delivery will be.
//!
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html>

use api_cloudtrail::errors;
use api_kms::{DescribeKey, DescribeKeyRequest, KeyMetadata};
use api_s3::{GetBucketAcl, GetBucketAclRequest};
use engine::{Ctx, Failure};
use names::{Arn, ArnNamespace, BucketName};
use wire::AwsError;

use crate::limits::PREFIX_CHARS_MAX;
use crate::place::Folder;
use crate::put::{NewFile, source};
use crate::trail::{PRINCIPAL, TrailRecord};

/// What a name may be of a bucket and a prefix.
///
/// # Errors
/// `InvalidS3BucketNameException`, `InvalidS3PrefixException`.
pub(crate) fn require_place(bucket: &str, prefix: Option<&str>) -> Result<(), AwsError> {
    if BucketName::parse(bucket).is_err() {
        return Err(errors::invalid_s3_bucket_name_exception(format!(
            "Bucket name is not valid: {bucket}"
        )));
    }
    let prefix = prefix.unwrap_or_default();
    if prefix.chars().count() > PREFIX_CHARS_MAX || prefix.chars().any(char::is_control) {
        return Err(errors::invalid_s3_prefix_exception(format!(
            "S3 prefix is longer than maximum length: {PREFIX_CHARS_MAX}"
        )));
    }
    Ok(())
}

/// The ARN of the key that `given` names: an id, an alias or the ARN of either.
///
/// # Errors
/// `InvalidKmsKeyIdException`, `KmsKeyNotFoundException`, `InsufficientEncryptionPolicyException` where the
/// key does not let the service describe it, `KmsException`.
pub(crate) async fn resolve_key(
    cx: &mut Ctx,
    trail: &TrailRecord,
    given: &str,
) -> Result<String, Failure> {
    let arn = match Arn::is_meant_by(given) {
        true if !is_key_or_alias(given) => {
            let text = format!("The KMS key is not valid: {given}");
            return Err(errors::invalid_kms_key_id_exception(text).into());
        }
        true => given.to_owned(),
        false => {
            let is_alias = given.starts_with("alias/");
            ArnNamespace::regional("kms", trail.region.as_str(), &trail.account)
                .resource(&[if is_alias { "" } else { "key/" }, given])
        }
    };
    let input = DescribeKeyRequest { key_id: arn, ..DescribeKeyRequest::default() };
    let whence = (source(trail), trail.region.clone());
    let found = cx.call_as_service::<DescribeKey>(PRINCIPAL, whence, input.clone()).await;
    let found = match found {
        // Of a key that the service may not know of, the caller is told what the caller may know.
        Err(Failure::Aws(error)) if error.code() == "AccessDeniedException" => {
            let known = cx.call::<DescribeKey>(PRINCIPAL, input).await;
            Err(known.err().filter(is_missing).unwrap_or(Failure::Aws(error)))
        }
        found => found,
    };
    let found = found.map_err(|failure| in_our_words(failure, trail, given))?;
    let Some(KeyMetadata { arn: Some(arn), enabled, key_spec, .. }) = found.key_metadata else {
        return Err(Failure::Internal("KMS described no key".into()));
    };
    if key_spec.is_some_and(|spec| spec.as_str() != "SYMMETRIC_DEFAULT") {
        let text = format!("The key must be a symmetric encryption key: {given}");
        return Err(errors::invalid_kms_key_id_exception(text).into());
    }
    if enabled != Some(true) {
        return Err(errors::kms_exception(format!("The KMS key is not enabled: {given}")).into());
    }
    Ok(arn)
}

/// Whether an ARN is of a key or an alias.
fn is_key_or_alias(arn: &str) -> bool {
    ArnNamespace::split(arn).is_some_and(|(space, resource)| {
        space.service() == "kms" && (resource.starts_with("key/") || resource.starts_with("alias/"))
    })
}

/// Whether KMS says that there is no such key.
fn is_missing(failure: &Failure) -> bool {
    matches!(failure, Failure::Aws(error) if error.code() == "NotFoundException")
}

/// Has the service look at the bucket and begin its folders there.
///
/// # Errors
/// `S3BucketDoesNotExistException`, `InsufficientS3BucketPolicyException`,
/// `InsufficientEncryptionPolicyException`, `KmsException`.
pub(crate) async fn try_out(cx: &mut Ctx, trail: &TrailRecord) -> Result<(), Failure> {
    let input =
        GetBucketAclRequest { bucket: trail.bucket.clone(), ..GetBucketAclRequest::default() };
    let whence = (source(trail), trail.region.clone());
    let seen = cx.call_as_service::<GetBucketAcl>(PRINCIPAL, whence, input).await;
    seen.map_err(|failure| in_our_words(failure, trail, ""))?;
    let digests = trail.validated_since_ms.map(|_| Folder::Digests);
    for folder in [Some(Folder::Logs), digests].into_iter().flatten() {
        let file = NewFile::plain(folder.start(trail), Vec::new());
        let put = file.put(cx, trail).await;
        put.map_err(|failure| {
            let key = trail.kms_key.clone().unwrap_or_default();
            in_our_words(failure, trail, &key)
        })?;
    }
    Ok(())
}

/// A refusal by S3 or KMS as CloudTrail says it; `key` as the caller named it.
fn in_our_words(failure: Failure, trail: &TrailRecord, key: &str) -> Failure {
    let Failure::Aws(error) = &failure else { return failure };
    let bucket = &trail.bucket;
    let is_about_key = error.message().is_some_and(|text| text.contains("kms:"));
    Failure::Aws(match error.code() {
        "NoSuchBucket" => errors::s3_bucket_does_not_exist_exception(format!(
            "S3 bucket {bucket} does not exist!"
        )),
        "NotFoundException" | "KMS.NotFoundException" => {
            errors::kms_key_not_found_exception(format!("The KMS key does not exist: {key}"))
        }
        "InvalidArnException" | "ValidationException" => {
            errors::invalid_kms_key_id_exception(format!("The KMS key is not valid: {key}"))
        }
        "AccessDeniedException" => encryption_refused(bucket, key),
        "AccessDenied" if is_about_key => encryption_refused(bucket, key),
        "AccessDenied" => errors::insufficient_s3_bucket_policy_exception(format!(
            "Incorrect S3 bucket policy is detected for bucket: {bucket}"
        )),
        code if code.starts_with("KMS") => {
            errors::kms_exception(format!("The KMS key cannot be used: {key}"))
        }
        _ => return failure,
    })
}

fn encryption_refused(bucket: &str, key: &str) -> AwsError {
    errors::insufficient_encryption_policy_exception(format!(
        "Insufficient permissions to access S3 bucket {bucket} or KMS key {key}."
    ))
}
