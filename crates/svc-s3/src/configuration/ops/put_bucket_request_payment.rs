//! PutBucketRequestPayment: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketRequestPayment.html>
//!
//! Nobody is charged here. What follows from the setting is that a caller of another account has to
//! say that it pays, and is told so.

use api_s3::{Payer, PutBucketRequestPayment, PutBucketRequestPaymentRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::{save, touch_bucket};

impl Handler<PutBucketRequestPayment> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutBucketRequestPaymentRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<PutBucketRequestPayment>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutBucketRequestPaymentRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let requester_pays = match input.request_payment_configuration.payer {
            Payer::Requester => true,
            Payer::BucketOwner => false,
            Payer::Unknown(_) => return Err(errors::malformed_xml().into()),
        };
        let cx = &mut cx.writer(&bucket);
        save(cx, &BucketRecord { requester_pays, ..bucket.into_inner() })?;
        Ok(Empty {})
    }
}
