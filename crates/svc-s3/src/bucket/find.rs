//! Finds the bucket a request names, and refuses what S3 refuses before any policy is asked.

use api_s3::errors;
use engine::{Failure, SignatureVersion, Signing, View};
use policy::PolicyKind;
use wire::AwsError;
use wire::http::{HeaderName, HeaderValue, StatusCode};

use crate::acl::list::AccessControlList;
use crate::bucket::BucketRecord;
use crate::tables::{ACCOUNT_BLOCKS, BUCKET_ACLS, BUCKETS};

/// Tells the region of a bucket.
const BUCKET_REGION: HeaderName = HeaderName::from_static("x-amz-bucket-region");

/// The longest object key, in bytes of UTF-8.
const KEY_BYTES_MAX: usize = 1024;

/// The bucket called `name`, addressed in its own region. `expected_owner` is the header
/// `x-amz-expected-bucket-owner`.
///
/// # Errors
/// `NoSuchBucket`, `AuthorizationHeaderMalformed` or `AuthorizationQueryParametersError` (signed
/// for another region), `InvalidRequest` (signed with Version 2, which names no region and so is
/// taken in the installation's own alone), `AccessDenied` (another owner than expected).
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

/// As [`find_bucket`], for what answers whatever region it was signed for: `GetBucketLocation`,
/// `HeadBucket`, and the sources of copies.
pub(crate) async fn find_bucket_anywhere(
    cx: &mut View<'_>,
    name: &str,
    expected_owner: Option<&str>,
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
    let bucket = BUCKETS.get(cx, &[name]).await?;
    let mut bucket =
        bucket.ok_or_else(|| errors::no_such_bucket().with_detail("BucketName", name))?;
    if expected_owner.is_some_and(|expected| expected != &*bucket.account) {
        return Err(errors::access_denied().into());
    }
    let policy = bucket.policy.as_deref();
    bucket.beside.policy =
        policy.map(|text| cx.policies().compile(PolicyKind::Bucket, text)).transpose()?;
    let is_public = bucket.beside.policy.as_ref().is_some_and(|policy| policy.is_public());
    if is_public || (bucket.has_acl && bucket.has_acls()) {
        Box::pin(read_beside(cx, &mut bucket, is_public)).await?;
    }
    Ok(bucket)
}

/// Reads what has a say about the bucket besides its row: its access control list where it has one,
/// and Block Public Access of its account where its policy or its list is public.
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
