//! Files in buckets, written as the service itself: the bucket's policy says whether.
//!
//! Source: <https://docs.aws.amazon.com/privateca/latest/userguide/crl-planning.html#s3-policies>

use api_acm_pca::errors;
use api_s3::{
    GetBucketLocation, GetBucketLocationRequest, ObjectCannedACL, PutObject, PutObjectRequest,
};
use engine::{CallSource, Ctx, Failure};
use names::Region;
use wire::Body;

use crate::PRINCIPAL;

/// A file.
#[derive(Debug)]
pub(crate) struct NewFile<'a> {
    pub(crate) bucket: &'a str,
    pub(crate) key: String,
    pub(crate) body: Vec<u8>,
    pub(crate) content_type: &'a str,
    pub(crate) is_public: bool,
}

impl NewFile<'_> {
    /// Writes it.
    ///
    /// # Errors
    /// S3's refusals.
    pub(crate) async fn put(
        self,
        cx: &mut Ctx,
        place: (CallSource, Region),
    ) -> Result<(), Failure> {
        let acl = match self.is_public {
            true => ObjectCannedACL::PublicRead,
            false => ObjectCannedACL::BucketOwnerFullControl,
        };
        let input = PutObjectRequest {
            bucket: self.bucket.to_owned(),
            key: self.key,
            acl: Some(acl),
            content_type: Some(self.content_type.to_owned()),
            body: Body::from(self.body),
            ..PutObjectRequest::default()
        };
        Box::pin(cx.call_as_service::<PutObject>(PRINCIPAL, place, input)).await?;
        Ok(())
    }
}

/// The service may see `bucket`.
///
/// # Errors
/// `InvalidPolicyException` where it may not, or there is none.
pub(crate) async fn require_access(
    cx: &mut Ctx,
    bucket: &str,
    place: (CallSource, Region),
) -> Result<(), Failure> {
    let input = GetBucketLocationRequest {
        bucket: bucket.to_owned(),
        ..GetBucketLocationRequest::default()
    };
    match Box::pin(cx.call_as_service::<GetBucketLocation>(PRINCIPAL, place, input)).await {
        Ok(_) => Ok(()),
        Err(Failure::Aws(_) | Failure::Denied(_)) => Err(errors::invalid_policy_exception(format!(
            "The S3 bucket policy of {bucket} does not give access to the service principal {PRINCIPAL}."
        ))
        .into()),
        Err(failure) => Err(failure),
    }
}
