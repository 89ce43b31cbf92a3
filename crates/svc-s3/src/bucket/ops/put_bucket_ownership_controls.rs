//! PutBucketOwnershipControls: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketOwnershipControls.html>

use api_s3::{
    ObjectOwnership, PutBucketOwnershipControls, PutBucketOwnershipControlsRequest, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::acl::{list_of_bucket, require_own_grants};
use crate::bucket::manage::save;
use crate::bucket::manage::touch_bucket;
use crate::bucket::{BucketRecord, OBJECT_OWNERSHIP_ENFORCED};

impl Handler<PutBucketOwnershipControls> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutBucketOwnershipControlsRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<PutBucketOwnershipControls>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutBucketOwnershipControlsRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&bucket);
        let [rule] = input.ownership_controls.rules.as_slice() else {
            return Err(errors::malformed_xml().into());
        };
        if let ObjectOwnership::Unknown(_) = rule.object_ownership {
            return Err(errors::malformed_xml().into());
        }
        if rule.object_ownership.as_str() == OBJECT_OWNERSHIP_ENFORCED {
            let list = list_of_bucket(cx, &bucket).await?;
            require_own_grants(&list, &bucket.account)?;
        }
        let ownership = Some(rule.object_ownership.as_str().to_owned());
        save(cx, &BucketRecord { ownership, ..bucket.into_inner() })?;
        Ok(Empty {})
    }
}
