//! The checks S3 asks of the policy engine, with the condition keys every check carries.
//!
//! Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html>

use std::collections::BTreeMap;

use engine::{Access, Failure, ResourceGuard, SignatureVersion, Signing, View};
use policy::{BlockPublicAccess, PolicyKind};

use crate::bucket::BucketRecord;

/// `action` on the bucket itself, guarded by its policy.
pub(crate) fn bucket_access(
    cx: &View<'_>,
    action: &'static str,
    bucket: &BucketRecord,
) -> Result<Access, Failure> {
    access(cx, action, bucket, bucket.arn())
}

/// `action` on the object `key` of the bucket, guarded by the bucket's policy.
pub(crate) fn object_access(
    cx: &View<'_>,
    action: &'static str,
    bucket: &BucketRecord,
    key: &str,
) -> Result<Access, Failure> {
    access(cx, action, bucket, bucket.object_arn(key))
}

/// A condition on an entity tag tells who asks what the object is: that takes the right to read it.
pub(crate) fn expected_etag_access(
    cx: &View<'_>,
    bucket: &BucketRecord,
    key: &str,
    if_match: Option<&str>,
) -> Result<Option<Access>, Failure> {
    let is_told = if_match.is_some_and(|tags| tags.trim() != "*");
    is_told.then(|| object_access(cx, "s3:GetObject", bucket, key)).transpose()
}

/// `action` without a bucket: on `*` in the caller's account.
pub(crate) fn account_access(cx: &View<'_>, action: &'static str) -> Access {
    with_request_keys(cx, Access::new(action, "*", cx.account()))
}

/// Adds the tags an object has: `s3:ExistingObjectTag/KEY`.
pub(crate) fn with_existing_tags(mut access: Access, tags: &BTreeMap<String, String>) -> Access {
    for (name, value) in tags {
        access = access.key(format!("s3:ExistingObjectTag/{name}"), value.clone());
    }
    access
}

/// Adds the tags a request wants an object to have.
pub(crate) fn with_request_tags(access: Access, tags: &BTreeMap<String, String>) -> Access {
    let mut access = access.keys("s3:RequestObjectTagKeys", tags.keys().cloned());
    for (name, value) in tags {
        access = access.key(format!("s3:RequestObjectTag/{name}"), value.clone());
    }
    access
}

fn access(
    cx: &View<'_>,
    action: &'static str,
    bucket: &BucketRecord,
    arn: String,
) -> Result<Access, Failure> {
    let access = Access::new(action, arn, &bucket.account).guarded_by(guard(cx, bucket)?);
    Ok(with_request_keys(cx, access).key("s3:ResourceAccount", bucket.account.to_string()))
}

fn guard(cx: &View<'_>, bucket: &BucketRecord) -> Result<ResourceGuard, Failure> {
    let policy = bucket.policy.as_deref();
    let policy = policy.map(|text| cx.policies().compile(PolicyKind::Bucket, text)).transpose()?;
    let public_access =
        bucket.public_access.map_or(BlockPublicAccess::NONE, |switches| BlockPublicAccess {
            block_public_acls: switches.block_public_acls,
            ignore_public_acls: switches.ignore_public_acls,
            block_public_policy: switches.block_public_policy,
            restrict_public_buckets: switches.restrict_public_buckets,
        });
    Ok(ResourceGuard::Bucket { policy, public_access })
}

/// How the request was signed and carried.
pub(crate) fn with_request_keys(cx: &View<'_>, access: Access) -> Access {
    let request = cx.request();
    let auth_type = match request.signing {
        Signing::Header(_) => Some("REST-HEADER"),
        Signing::Query(_) => Some("REST-QUERY-STRING"),
        Signing::Form(_) => Some("POST"),
        Signing::None => None,
    };
    let version = request.signing.version().map(|version| match version {
        SignatureVersion::V2 => "AWS",
        SignatureVersion::V4 => "AWS4-HMAC-SHA256",
    });
    let age = request.signed_at.map(|at| request.received_at.ms_since(at).max(0).to_string());
    let tls = request.peer.tls.as_ref();
    let tls = tls.and_then(|tls| tls.version.strip_prefix("TLSv").map(ToOwned::to_owned));
    access
        .key_if("s3:authType", auth_type)
        .key_if("s3:signatureversion", version)
        .key_if("s3:signatureAge", auth_type.and(age))
        .key_if("s3:x-amz-content-sha256", request.content_sha256.clone())
        .key_if("s3:TlsVersion", tls)
}
