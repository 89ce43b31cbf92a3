//! GetBucketOwnershipControls: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketOwnershipControls.html>

use api_s3::{
    GetBucketOwnershipControls, GetBucketOwnershipControlsOutput,
    GetBucketOwnershipControlsRequest, ObjectOwnership, OwnershipControls, OwnershipControlsRule,
    errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;

use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;

impl Handler<GetBucketOwnershipControls> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketOwnershipControlsRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<GetBucketOwnershipControls>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetBucketOwnershipControlsRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketOwnershipControlsOutput, Failure> {
        let Some(ownership) = bucket.ownership.as_deref() else {
            let error = errors::ownership_controls_not_found_error();
            return Err(error.with_detail("BucketName", bucket.name.as_str()).into());
        };
        let rule = OwnershipControlsRule { object_ownership: ObjectOwnership::from(ownership) };
        let controls = OwnershipControls { rules: vec![rule] };
        Ok(GetBucketOwnershipControlsOutput { ownership_controls: Some(controls) })
    }
}
