//! AbortMultipartUpload:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html>

use api_s3::{AbortMultipartUpload, AbortMultipartUploadOutput, AbortMultipartUploadRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::find::{check_key, find_bucket};
use crate::object::conditions::failed;
use crate::upload::initiator::upload_access;
use crate::upload::{Ongoing, end_upload, find_upload, parts_of};

impl Handler<AbortMultipartUpload> for S3 {
    type Touches = Touch<Ongoing>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &AbortMultipartUploadRequest,
    ) -> Result<Touch<Ongoing>, Failure> {
        check_key(&input.key)?;
        let owner = input.expected_bucket_owner.as_deref();
        let bucket = find_bucket(cx, &input.bucket, owner).await?;
        cx.name_resource(&bucket.object_arn(&input.key), &bucket.account);
        let ongoing = find_upload(cx, bucket, &input.key, &input.upload_id).await?;
        let Ongoing { bucket, upload } = &ongoing;
        let access =
            upload_access(cx, "s3:AbortMultipartUpload", bucket, &input.key, upload.as_ref())?;
        Ok(Touch::new(ongoing, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &AbortMultipartUploadRequest,
        ongoing: Allowed<Ongoing>,
    ) -> Result<AbortMultipartUploadOutput, Failure> {
        let cx = &mut cx.writer(&ongoing);
        let upload = ongoing.require(&input.upload_id)?;
        if let Some(at) = input.if_match_initiated_time
            && at.unix_seconds() != upload.started_ms.div_euclid(1000)
        {
            return Err(failed("x-amz-if-match-initiated-time").into());
        }
        let parts = parts_of(cx, &ongoing.bucket, &input.upload_id).await?;
        let numbers: Vec<u32> = parts.keys().copied().collect();
        let unused: Vec<_> = parts.into_values().collect();
        let address = (input.key.as_str(), input.upload_id.as_str());
        end_upload(cx, &ongoing.bucket, address, &numbers, &unused)?;
        Ok(AbortMultipartUploadOutput::default())
    }
}
