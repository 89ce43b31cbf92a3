//! The checks S3 asks of the policy engine, with the condition keys every check carries.
//!
//! Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html>

use std::collections::BTreeMap;
use std::sync::Arc;

use engine::{Access, Failure, ResourceGuard, SignatureVersion, Signing, View};
use policy::{Acl, PolicyKind};

use crate::bucket::BucketRecord;

/// What the WRITE permission of a bucket's access control list allows.
const PUT_OBJECT: &str = "s3:PutObject";

/// `action` on the bucket itself, guarded by its policy and its access control list.
pub(crate) fn bucket_access(
    cx: &View<'_>,
    action: &'static str,
    bucket: &BucketRecord,
) -> Result<Access, Failure> {
    access(cx, action, bucket, None, of_bucket(bucket))
}

/// `action` on the object `key` of the bucket, guarded by the bucket's policy. An existing object's
/// own access control list has no say: [`listed_access`].
pub(crate) fn object_access(
    cx: &View<'_>,
    action: &'static str,
    bucket: &BucketRecord,
    key: &str,
) -> Result<Access, Failure> {
    // Putting an object is what the bucket's list allows; the others are the object's, or no list's.
    let acl = if action == PUT_OBJECT { of_bucket(bucket) } else { None };
    access(cx, action, bucket, Some(key), acl)
}

/// As [`object_access`], with the access control list that decides about `action`.
pub(crate) fn listed_access(
    cx: &View<'_>,
    action: &'static str,
    bucket: &BucketRecord,
    key: &str,
    acl: Option<Acl>,
) -> Result<Access, Failure> {
    access(cx, action, bucket, Some(key), acl)
}

/// The access control list of the bucket; none where it is the private one, or lists do not count.
pub(crate) fn of_bucket(bucket: &BucketRecord) -> Option<Acl> {
    let grants = bucket.beside.grants.clone()?;
    Some(Acl { grants, object_owner: None })
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
    key: Option<&str>,
    acl: Option<Acl>,
) -> Result<Access, Failure> {
    let arn = key.map_or_else(|| bucket.arn(), |key| bucket.object_arn(key));
    let access = Access::new(action, arn, &bucket.account).guarded_by(guard(cx, bucket, acl)?);
    let access = match &bucket.beside.access_point {
        Some(through) => through.guard(access, key),
        None => access,
    };
    Ok(with_request_keys(cx, access).key("s3:ResourceAccount", bucket.account.to_string()))
}

fn guard(cx: &View<'_>, bucket: &BucketRecord, acl: Option<Acl>) -> Result<ResourceGuard, Failure> {
    let policy = match (&bucket.beside.policy, &bucket.policy) {
        (Some(policy), _) => Some(Arc::clone(policy)),
        (None, Some(text)) => Some(cx.policies().compile(PolicyKind::Bucket, text)?),
        (None, None) => None,
    };
    Ok(ResourceGuard::Bucket { policy, public_access: bucket.block(), acl })
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
