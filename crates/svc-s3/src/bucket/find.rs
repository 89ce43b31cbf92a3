//! Finds the bucket a request names, by its own name or by an access point, and refuses what S3 refuses before any policy is asked.

use std::sync::Arc;

use api_s3::errors;
use engine::{Failure, SignatureVersion, Signing, View, WatchedBucket};
use policy::PolicyKind;
use wire::AwsError;
use wire::http::{HeaderName, HeaderValue, StatusCode};

use crate::access_point::resolve;
use crate::acl::list::AccessControlList;
use crate::bucket::{BucketRecord, PublicAccessSwitches};
use crate::tables::{ACCOUNT_BLOCKS, BUCKET_ACLS, BUCKETS};

/// Tells the region of a bucket.
const BUCKET_REGION: HeaderName = HeaderName::from_static("x-amz-bucket-region");

/// The longest object key, in bytes of UTF-8.
const KEY_BYTES_MAX: usize = 1024;

/// The bucket called `name`, addressed in its own region. `expected_owner` is the header
/// `x-amz-expected-bucket-owner`.
///
/// # Errors
/// `NoSuchBucket`, `NoSuchAccessPoint` and the others of [`resolve`], `AuthorizationHeaderMalformed` or `AuthorizationQueryParametersError` (signed
/// for another region), `InvalidRequest` (signed with Version 2, which names no region and so is
/// taken in the installation's own alone). For another owner than expected the call is refused with
/// `AccessDenied` once policies have allowed it.
pub(crate) async fn find_bucket(
    cx: &mut View<'_>,
    name: &str,
    expected_owner: Option<&str>,
) -> Result<BucketRecord, Failure> {
    let bucket = find_bucket_anywhere(cx, name, expected_owner).await?;
    let signing = cx.request().signing;
    if signing.version().is_some() && *cx.region() != bucket.region {
        return Err(wrong_region(signing, cx.region().as_str(), &bucket.region).into());
    }
    Ok(bucket)
}

/// As [`find_bucket`], for what answers whatever region it was signed for: `GetBucketLocation` and
/// `HeadBucket`.
pub(crate) async fn find_bucket_anywhere(
    cx: &mut View<'_>,
    name: &str,
    expected_owner: Option<&str>,
) -> Result<BucketRecord, Failure> {
    find(cx, name, expected_owner, None).await
}

/// As [`find_bucket_anywhere`], for the source of a copy: the bucket of the object `key`.
pub(crate) async fn find_source_bucket(
    cx: &mut View<'_>,
    name: &str,
    expected_owner: Option<&str>,
    key: &str,
) -> Result<BucketRecord, Failure> {
    find(cx, name, expected_owner, Some(key)).await
}

async fn find(
    cx: &mut View<'_>,
    name: &str,
    expected_owner: Option<&str>,
    source_key: Option<&str>,
) -> Result<BucketRecord, Failure> {
    if let Some(expected) = expected_owner
        && !(expected.len() == 12 && expected.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return Err(AwsError::new(StatusCode::BAD_REQUEST, "InvalidBucketOwnerAWSAccountID")
            .with_message(format!(
                "The value of the expected bucket owner parameter must be an AWS Account ID... [{expected}]"
            ))
            .into());
    }
    let mut bucket = match named(cx, name).await? {
        Some(bucket) => bucket,
        None => Box::pin(behind(cx, name)).await?,
    };
    if bucket.is_logged {
        cx.watch(watched(&bucket), source_key.map(ToOwned::to_owned));
    }
    if let Some(through) = bucket.beside.access_point.clone() {
        resolve::admit(cx, &through)?;
        if source_key.is_none() {
            cx.audit().request_extra("bucketName", through.point.arn());
        }
    }
    if expected_owner.is_some_and(|expected| expected != &*bucket.account) {
        // Said after policies have had their say: to others every owner is as wrong as any.
        cx.refuse_once_allowed(errors::access_denied());
    }
    if bucket.requester_pays {
        check_payer(cx, &bucket)?;
    }
    let policy = bucket.policy.as_deref();
    bucket.beside.policy =
        policy.map(|text| cx.policies().compile(PolicyKind::Bucket, text)).transpose()?;
    let through = bucket.beside.access_point.as_ref();
    let policies = [bucket.beside.policy.as_ref(), through.and_then(|it| it.policy.as_ref())];
    let is_public = policies.into_iter().flatten().any(|policy| policy.is_public());
    let is_foreign = through.is_some_and(|it| it.point.account != bucket.account);
    if is_public || is_foreign || (bucket.has_acl && bucket.has_acls()) {
        Box::pin(read_beside(cx, &mut bucket, is_public)).await?;
    }
    Ok(bucket)
}

/// The bucket that is called `name` itself.
async fn named(cx: &mut View<'_>, name: &str) -> Result<Option<BucketRecord>, Failure> {
    if resolve::is_reserved(name) {
        return Ok(None);
    }
    Ok(BUCKETS.get(cx, &[name]).await?)
}

/// The bucket behind the access point that `name` stands for, where no bucket is called so.
async fn behind(cx: &mut View<'_>, name: &str) -> Result<BucketRecord, Failure> {
    let no_such_bucket = || errors::no_such_bucket().with_detail("BucketName", name);
    let through = if resolve::is_reserved(name) {
        resolve::reserved(cx, name).await?
    } else {
        resolve::by_host(cx, name).await?.ok_or_else(no_such_bucket)?
    };
    let bucket = BUCKETS.get(cx, &[&through.point.bucket]).await?;
    // One that was made anew under the old name is another.
    let bucket = bucket.filter(|bucket| bucket.id == through.point.bucket_id);
    let mut bucket = bucket.ok_or_else(no_such_bucket)?;
    bucket.beside.access_point = Some(Arc::new(through));
    Ok(bucket)
}

/// Reads what has a say about the bucket besides its row: its access control list where it has one,
/// Block Public Access of its account where its policy or its list is public, and that of the account
/// whose access point the request came through.
async fn read_beside(
    cx: &mut View<'_>,
    bucket: &mut BucketRecord,
    mut is_public: bool,
) -> Result<(), Failure> {
    if bucket.has_acl && bucket.has_acls() {
        let list = BUCKET_ACLS.get(cx, &[&bucket.id]).await?;
        is_public = is_public || list.as_ref().is_some_and(AccessControlList::is_public);
        bucket.beside.grants = list.as_ref().map(AccessControlList::judged);
    }
    if is_public {
        bucket.beside.account_block = ACCOUNT_BLOCKS.get(cx, &[&bucket.account]).await?;
    }
    let through = bucket.beside.access_point.clone();
    if let Some(through) = through.filter(|it| it.point.account != bucket.account) {
        let of_point = ACCOUNT_BLOCKS.get(cx, &[&through.point.account]).await?;
        bucket.beside.account_block = strictest(bucket.beside.account_block, of_point);
    }
    Ok(())
}

/// What either has switched on.
fn strictest(
    one: Option<PublicAccessSwitches>,
    other: Option<PublicAccessSwitches>,
) -> Option<PublicAccessSwitches> {
    let (Some(a), Some(b)) = (one, other) else { return one.or(other) };
    Some(PublicAccessSwitches {
        block_public_acls: a.block_public_acls || b.block_public_acls,
        ignore_public_acls: a.ignore_public_acls || b.ignore_public_acls,
        block_public_policy: a.block_public_policy || b.block_public_policy,
        restrict_public_buckets: a.restrict_public_buckets || b.restrict_public_buckets,
    })
}

/// The bucket as those know it who want to know of the requests to it.
pub(crate) fn watched(bucket: &BucketRecord) -> WatchedBucket {
    WatchedBucket {
        id: bucket.id.clone(),
        name: bucket.name.to_string(),
        account: bucket.account.to_string(),
        region: bucket.region.to_string(),
        access_point: bucket.beside.access_point.as_ref().map(|through| through.point.arn()),
    }
}

/// Where requesters pay, whoever is not of the owner's account has to say that it does.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/RequesterPaysBuckets.html>
fn check_payer(cx: &mut View<'_>, bucket: &BucketRecord) -> Result<(), AwsError> {
    let caller = cx.caller();
    if caller.is_service() || caller.account.as_ref() == Some(&bucket.account) {
        return Ok(());
    }
    if caller.is_anonymous() || !cx.request().pays {
        return Err(errors::access_denied());
    }
    cx.charge_caller();
    Ok(())
}

/// Refuses keys that are too long.
pub(crate) fn check_key(key: &str) -> Result<(), AwsError> {
    if key.len() > KEY_BYTES_MAX {
        return Err(errors::key_too_long_error()
            .with_detail("Size", key.len().to_string())
            .with_detail("MaxSizeAllowed", KEY_BYTES_MAX.to_string()));
    }
    Ok(())
}

/// Refuses the header that chooses an object's encryption where no object is made.
pub(crate) fn refuse_encryption_header(cx: &View<'_>) -> Result<(), AwsError> {
    let Some(value) = &cx.request().encryption else { return Ok(()) };
    Err(errors::invalid_argument(
        "x-amz-server-side-encryption header is not supported for this operation.",
    )
    .with_detail("ArgumentName", "x-amz-server-side-encryption")
    .with_detail("ArgumentValue", value.as_str()))
}

/// Clients read the region from the body, or from the header where there is no body, sign again and
/// go on.
fn wrong_region(signing: Signing, signed: &str, expected: &str) -> AwsError {
    let wrong = format!("the region '{signed}' is wrong; expecting '{expected}'");
    let error = match signing {
        Signing::Header(SignatureVersion::V2)
        | Signing::Query(SignatureVersion::V2)
        | Signing::Form(SignatureVersion::V2) => {
            return errors::invalid_request(
                "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
            );
        }
        Signing::Query(SignatureVersion::V4) => errors::authorization_query_parameters_error(
            format!("Error parsing the X-Amz-Credential parameter; {wrong}"),
        ),
        Signing::Form(SignatureVersion::V4) => errors::invalid_argument(wrong)
            .with_detail("ArgumentName", "x-amz-credential")
            .with_detail("ArgumentValue", signed),
        Signing::Header(SignatureVersion::V4) | Signing::None => {
            errors::authorization_header_malformed(format!(
                "The authorization header is malformed; {wrong}"
            ))
        }
    };
    let error = error.with_detail("Region", expected);
    match HeaderValue::from_str(expected) {
        Ok(value) => error.with_header(BUCKET_REGION, value),
        Err(_) => error,
    }
}
