//! GetBucketRequestPayment: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketRequestPayment.html>

use api_s3::{
    GetBucketRequestPayment, GetBucketRequestPaymentOutput, GetBucketRequestPaymentRequest, Payer,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;

impl Handler<GetBucketRequestPayment> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketRequestPaymentRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<GetBucketRequestPayment>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetBucketRequestPaymentRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketRequestPaymentOutput, Failure> {
        let payer = if bucket.requester_pays { Payer::Requester } else { Payer::BucketOwner };
        Ok(GetBucketRequestPaymentOutput { payer: Some(payer) })
    }
}
